package io.gracefulno.afterwards.slack;

import com.slack.api.model.view.View;
import io.gracefulno.afterwards.Greeting;
import io.gracefulno.afterwards.Reminded;
import io.gracefulno.afterwards.Reminder;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Entry;
import io.gracefulno.casebook.Greetings;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Redrawing;
import io.gracefulno.casebook.Reminding;
import io.gracefulno.slackkit.Gone;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Reply;
import io.gracefulno.slackkit.Submitted;
import io.gracefulno.slackkit.Then;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The doors of a short hello: what it says, another wording, another way, and that it was written. */
public final class HelloDoors {
    private final HelloView hello;
    private final Greetings greetings;
    private final Gone gone;
    private final Redrawing redrawing;
    private final Clock clock;

    public HelloDoors(HelloView hello, Greetings greetings, Gone gone, Redrawing redrawing, Clock clock) {
        this.hello = hello;
        this.greetings = greetings;
        this.gone = gone;
        this.redrawing = redrawing;
        this.clock = clock;
    }

    /** "Write a line", and "Change it" once it is written. */
    public Then open(Pressed pressed, Transaction tx) {
        return Reminding.declined(pressed.owner(), pressed.caseId(), tx)
                .<Then>map(theCase -> new Then.Show(_ -> hello.draw(theCase), theCase.id()))
                .orElseGet(gone::show);
    }

    /** Another idea asks for something else; what was typed stays. */
    public Then choose(Pressed pressed, Transaction tx) {
        return Reminding.declined(pressed.owner(), pressed.caseId(), tx)
                .<Then>map(theCase -> {
                    Case next = theCase.greeting(Optional.of(HelloView.read(pressed.form(), theCase)));
                    tx.save(next);
                    return new Then.Show(_ -> hello.draw(next), next.id());
                })
                .orElseGet(gone::show);
    }

    /** "Write it". */
    public Reply submit(Submitted submitted, Transaction tx) {
        return Reminding.declined(submitted.owner(), submitted.metadata(), tx)
                .map(theCase -> submit(submitted, theCase, tx))
                .orElseGet(() -> new Reply.Show(gone.view()));
    }

    private Reply submit(Submitted submitted, Case theCase, Transaction tx) {
        Greeting read = HelloView.read(submitted.form(), theCase);
        Case next = theCase.greeting(Optional.of(read));
        tx.save(next);
        Map<String, String> faults = hello.faults(submitted.form(), read);
        return faults.isEmpty() ? new Reply.Show(ready(next, tx)) : new Reply.Refuse(faults);
    }

    /** "Another wording", after the one that the button stood under. */
    public Then another(Pressed pressed, Transaction tx) {
        return rewritten(
                pressed,
                tx,
                greeting -> pressed.choice().equals(Integer.toString(greeting.variant()))
                        ? greeting.variant(greeting.variant() + 1)
                        : greeting);
    }

    /** By email, or as a message. */
    public Then channel(Pressed pressed, Transaction tx) {
        return rewritten(pressed, tx, greeting -> HelloView.readChannel(pressed.form(), greeting));
    }

    private Then rewritten(Pressed pressed, Transaction tx, UnaryOperator<Greeting> change) {
        return Reminding.declined(pressed.owner(), pressed.caseId(), tx)
                .<Then>map(theCase -> {
                    Case next = theCase.greeting(theCase.greeting().map(change));
                    tx.save(next);
                    View view = ready(next, tx);
                    return new Then.Show(_ -> view, next.id());
                })
                .orElseGet(gone::show);
    }

    /** Where it is done with, or says nothing yet, it begins anew. */
    private View ready(Case theCase, Transaction tx) {
        return greetings
                .of(theCase, Profile.of(theCase.owner(), tx), clock.instant())
                .map(texts -> hello.ready(theCase, texts))
                .orElseGet(() -> hello.draw(theCase));
    }

    /** "Done": nobody need be reminded of it, and the next one begins anew. What stands in the fields to copy is ignored. */
    public Reply done(Submitted submitted, Transaction tx) {
        Optional<Case> found = Reminding.declined(submitted.owner(), submitted.metadata(), tx);
        if (found.isEmpty()) {
            return new Reply.Show(gone.view());
        }
        if (found.get().greeting().isPresent()) {
            Case written = acted(found.get(), tx).greeting(Optional.empty());
            tx.save(written);
            redrawing.quietly(written, tx);
        }
        return new Reply.Close();
    }

    private Case acted(Case theCase, Transaction tx) {
        Reminded reminded = Reminding.occasion(
                        theCase,
                        Reminder.Kind.FOLLOWUP,
                        Profile.of(theCase.owner(), tx).zone())
                .map(hello -> theCase.reminded().settled(hello.kind(), hello.occasion(), Reminded.How.ACTED))
                .orElse(theCase.reminded());
        return theCase.reminded(reminded, Entry.What.HELLO_WRITTEN, clock.instant());
    }
}
