package io.gracefulno.pushback.slack;

import com.slack.api.model.view.View;
import io.gracefulno.casebook.Answering;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Pushback;
import io.gracefulno.casebook.Redrawing;
import io.gracefulno.casebook.State;
import io.gracefulno.casebook.Writing;
import io.gracefulno.pushback.Reader;
import io.gracefulno.pushback.Reading;
import io.gracefulno.pushback.ReplyKind;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** The step in which every way to P2 ends: the reply is read, the answer written for it, kept and shown. */
public final class ToAnswer {
    private final AnswerView view;
    private final Reader reader;
    private final Answering answering;
    private final Redrawing redrawing;
    private final Clock clock;

    public ToAnswer(AnswerView view, Reader reader, Answering answering, Redrawing redrawing, Clock clock) {
        this.view = view;
        this.reader = reader;
        this.answering = answering;
        this.redrawing = redrawing;
        this.clock = clock;
    }

    /** What they wrote, read; what the person says they did goes before that. */
    Pushback read(String theirs, Optional<ReplyKind> said, Case theCase) {
        Optional<Reading> reading = theirs.isBlank() ? Optional.empty() : Optional.of(reader.read(theirs));
        Set<ReplyKind> kinds =
                said.map(Set::of).orElseGet(() -> reading.map(Kinds::suggested).orElse(Set.of()));
        return Pushback.of(theirs, reading, kinds, theCase, clock.instant());
    }

    /** A reply has come in this case. One that is under way already, word for word, is gone on with. */
    View received(Case theCase, Pushback reply, Transaction tx) {
        Optional<Pushback> before =
                theCase.state() == State.REPLIED ? theCase.pushbacks().underWay() : Optional.empty();
        if (before.filter(reply::isAgain).isPresent()) {
            return written(theCase, tx);
        }
        Optional<Writing> half = before.flatMap(Pushback::writing).filter(Writing::isTouched);
        return half.isPresent()
                ? beside(theCase.received(reply.writing(half.get()), clock.instant()), reply, tx)
                : written(theCase.received(reply, clock.instant()), tx);
    }

    /** What they typed for the reply before is kept beside the answer to this one, or stands until there is one. */
    private View beside(Case theCase, Pushback reply, Transaction tx) {
        boolean known = !reply.kinds().isEmpty() && reply.course() != Pushback.Course.UNCHECKED;
        return known ? shown(answering.another(theCase, Profile.of(theCase.owner(), tx)), tx) : written(theCase, tx);
    }

    /** Written for what is known now. */
    View written(Case theCase, Transaction tx) {
        return shown(answering.write(theCase, Profile.of(theCase.owner(), tx)), tx);
    }

    private View shown(Case written, Transaction tx) {
        tx.save(written);
        redrawing.quietly(written, tx);
        return view.draw(written);
    }

    /** The decision stands, whatever they offered: an answer to what they wrote last. */
    View kept(Case theCase, Transaction tx) {
        return written(theCase.answering(reply -> reply.course(Pushback.Course.KEPT)), tx);
    }
}
