package io.gracefulno.afterwards.slack;

import io.gracefulno.afterwards.Later;
import io.gracefulno.afterwards.Reminded;
import io.gracefulno.afterwards.Reminder;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Entry;
import io.gracefulno.casebook.Letters;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Redrawing;
import io.gracefulno.casebook.Reminding;
import io.gracefulno.casebook.slack.ReadyView;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Gone;
import io.gracefulno.slackkit.Place;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Then;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The doors of a reminder: later, not at all, and the short letter. */
public final class ReminderDoors {
    /** A reminder of something leaves so much time for it. */
    private static final Duration BEFOREHAND = Duration.ofHours(1);

    private final ReadyView ready;
    private final ReconnectView reconnect;
    private final Letters letters;
    private final Gone gone;
    private final Redrawing redrawing;
    private final Clock clock;

    public ReminderDoors(
            ReadyView ready, ReconnectView reconnect, Letters letters, Gone gone, Redrawing redrawing, Clock clock) {
        this.ready = ready;
        this.reconnect = reconnect;
        this.letters = letters;
        this.gone = gone;
        this.redrawing = redrawing;
        this.clock = clock;
    }

    /** "Remind me again": in hours, tomorrow, or in months. */
    public Then snooze(Pressed pressed, Transaction tx) {
        List<String> said = said(pressed);
        Optional<Later> later = About.read(said).flatMap(about -> Code.read(said.getLast(), Later.of(about.kind())));
        return later.isEmpty()
                ? gone.show()
                : settled(
                        pressed,
                        tx,
                        About.read(said),
                        (theCase, reminder) -> putOff(theCase, reminder, later.get(), tx));
    }

    private static List<String> said(Pressed pressed) {
        return List.of(pressed.choice().split("\\|", -1));
    }

    /** "Nothing yet", in the message or in the form: asked again in some months. */
    public Then nothingYet(Pressed pressed, Transaction tx) {
        Then settled = settled(
                pressed,
                tx,
                Optional.of(new About(Reminder.Kind.RECONNECT, Optional.empty())),
                (theCase, reminder) -> putOff(theCase, reminder, Later.THREE_MONTHS, tx));
        return pressed.place() == Place.MODAL ? saysWhen(pressed, tx) : settled;
    }

    /** A form can't be closed from here, so it gives way to the day on which it comes again. */
    private Then saysWhen(Pressed pressed, Transaction tx) {
        Optional<Case> found = tx.find(pressed.owner(), pressed.caseId());
        return found.flatMap(theCase -> Reminding.declinedAt(theCase)
                        .flatMap(declined -> theCase.reminded().until(Reminder.Kind.RECONNECT, declined)))
                .<Then>map(until -> new Then.Show(profile -> reconnect.later(found.get(), until, profile), ""))
                .orElseGet(gone::show);
    }

    /** "Do not remind me". */
    public Then dismiss(Pressed pressed, Transaction tx) {
        return settled(pressed, tx, About.read(said(pressed)), this::refused);
    }

    private Case refused(Case theCase, Reminder reminder) {
        if (theCase.reminded().how(reminder.kind(), reminder.occasion()).equals(Optional.of(Reminded.How.REFUSED))) {
            return theCase;
        }
        Reminded after = theCase.reminded().settled(reminder.kind(), reminder.occasion(), Reminded.How.REFUSED);
        return theCase.reminded(after, Entry.What.DISMISSED, clock.instant());
    }

    /** Before the interview in any case; where that leaves no time it is as good as "not at all". */
    private Case putOff(Case theCase, Reminder reminder, Later later, Transaction tx) {
        Instant now = clock.instant();
        Instant asked = later.from(now, Profile.of(theCase.owner(), tx).zone());
        Instant last = reminder.occasion().minus(BEFOREHAND);
        Instant until = reminder.kind() == Reminder.Kind.SLOT && asked.isAfter(last) ? last : asked;
        if (!until.isAfter(now)) {
            return refused(theCase, reminder);
        }
        Reminded after = theCase.reminded().snoozed(reminder.kind(), reminder.occasion(), until);
        return theCase.reminded(after, Entry.What.SNOOZED, now);
    }

    private Then settled(
            Pressed pressed, Transaction tx, Optional<About> about, BiFunction<Case, Reminder, Case> change) {
        Optional<Case> found = tx.find(pressed.owner(), pressed.caseId());
        if (found.isEmpty() || about.isEmpty()) {
            return gone.show();
        }
        Case theCase = found.get();
        // Where the case has moved on, the message only has to say so.
        Case next = Reminding.occasion(
                        theCase,
                        about.get().kind(),
                        Profile.of(theCase.owner(), tx).zone())
                .filter(about.get()::isOf)
                .map(reminder -> change.apply(theCase, reminder))
                .orElse(theCase);
        tx.save(next);
        redrawing.quietly(next, tx);
        return Then.nothing();
    }

    /** "Copy the text" of the short letter: it is the case's letter from here on, unless the person wrote their own. */
    public Then copy(Pressed pressed, Transaction tx) {
        return tx.find(pressed.owner(), pressed.caseId())
                .filter(theCase -> theCase.isUnsent() && theCase.intake().reasonChosen())
                .<Then>map(theCase -> {
                    Case next = ReminderView.isWritten(theCase) ? theCase : inShort(theCase, tx);
                    return new Then.Show(_ -> ready.draw(next, ReadyView.After.COPYING), next.id());
                })
                .orElseGet(gone::show);
    }

    private Case inShort(Case theCase, Transaction tx) {
        Case saved = letters.savedInShort(theCase, Profile.of(theCase.owner(), tx), clock.instant());
        tx.save(saved);
        redrawing.of(saved, tx);
        return saved;
    }
}
