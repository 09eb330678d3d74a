package io.gracefulno.casebook.slack;

import com.slack.api.methods.SlackApiException;
import io.gracefulno.afterwards.slack.ReminderView;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook;
import io.gracefulno.casebook.CloseOut;
import io.gracefulno.casebook.Errand;
import io.gracefulno.casebook.MessageAt;
import io.gracefulno.casebook.Outbox;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.ReminderMessage;
import io.gracefulno.casebook.Twice;
import io.gracefulno.preferences.Quiet;
import io.gracefulno.slackkit.Drawn;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Runs the errands of a person's own cases: a case's message, its reminders, and what was written to several at once. */
final class CaseMessages {
    private final Casebook casebook;
    private final Outbox outbox;
    private final Messenger.Drawings drawings;
    private final Posting calls;
    private final Delivering delivering;
    private final Clock clock;

    CaseMessages(
            Casebook casebook,
            Outbox outbox,
            Messenger.Drawings drawings,
            Posting calls,
            Delivering delivering,
            Clock clock) {
        this.casebook = casebook;
        this.outbox = outbox;
        this.drawings = drawings;
        this.calls = calls;
        this.delivering = delivering;
        this.clock = clock;
    }

    void remind(Errand errand) throws IOException, SlackApiException {
        Optional<Told> told = told(errand).filter(known -> !known.profile().isQuiet(Quiet.REMINDERS));
        Optional<Drawn> drawn = told.flatMap(known -> drawings.reminder()
                .live(
                        known.theCase(),
                        errand.reminds(),
                        errand.occasion(),
                        known.profile(),
                        errand.twice(),
                        clock.instant()));
        if (drawn.isEmpty()) {
            // The case has moved on, or is gone: nobody need be reminded.
            outbox.done(errand, Optional.empty());
        } else {
            delivering.post(errand, told.get().theCase().message(), drawn.get());
        }
    }

    /** Those that say what became of them already need no drawing any more. */
    void drawReminders(Errand errand) throws IOException, SlackApiException {
        Optional<Told> told = told(errand);
        if (told.isPresent()) {
            Case theCase = told.get().theCase();
            for (ReminderMessage standing : casebook.transact(tx -> tx.reminderMessages(theCase))) {
                if (!standing.folded()) {
                    redraw(standing, told.get());
                }
            }
        }
        outbox.done(errand, Optional.empty());
    }

    private void redraw(ReminderMessage standing, Told told) throws IOException, SlackApiException {
        Case theCase = told.theCase();
        ReminderView view = drawings.reminder();
        Instant now = clock.instant();
        Optional<Drawn> live = view.live(theCase, standing.kind(), standing.occasion(), told.profile(), Twice.NO, now);
        Drawn drawn =
                live.orElseGet(() -> view.folded(theCase, standing.kind(), standing.occasion(), told.profile(), now));
        boolean stands = calls.update(standing.at(), drawn);
        if (live.isEmpty() || !stands) {
            casebook.transact(tx -> {
                tx.folded(standing);
                return standing;
            });
        }
    }

    /** A case and who it is told to. */
    private record Told(Case theCase, Profile profile, CloseOut.Others others) {}

    private Optional<Told> told(Errand errand) {
        Instant now = clock.instant();
        return casebook.transact(tx -> tx.find(errand.owner(), errand.caseId())
                .map(theCase ->
                        new Told(theCase, Profile.of(errand.owner(), tx), CloseOut.Others.of(theCase, now, tx))));
    }

    void draw(Errand errand) throws IOException, SlackApiException {
        Optional<Told> shown = told(errand).filter(told -> told.theCase().isShown());
        if (shown.isEmpty()) {
            outbox.done(errand, Optional.empty());
            return;
        }
        Optional<MessageAt> stands = shown.get().theCase().message();
        if (stands.isPresent() && calls.update(stands.get(), drawn(shown.get(), Twice.NO))) {
            outbox.done(errand, Optional.empty());
        } else {
            delivering.post(errand, stands, drawn(shown.get(), errand.twice()));
        }
    }

    private Drawn drawn(Told told, Twice twice) {
        return drawings.message().draw(told.theCase(), told.profile(), twice, clock.instant(), told.others());
    }

    /** What was deleted since isn't told of; where nothing is left, nobody is told. */
    void summarise(Errand errand) throws IOException, SlackApiException {
        Instant then = Instant.parse(errand.detail());
        List<Case> written = casebook.transact(tx -> tx.find(errand.owner(), errand.caseId())
                .map(_ -> CloseOut.writtenAt(errand.owner(), then, tx))
                .orElse(List.of()));
        if (written.isEmpty()) {
            outbox.done(errand, Optional.empty());
        } else {
            delivering.post(errand, Optional.empty(), drawings.summary().message(written, errand.twice()));
        }
    }
}
