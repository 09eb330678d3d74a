package io.gracefulno.casebook.slack;

import com.slack.api.methods.SlackApiException;
import io.gracefulno.casebook.Casebook;
import io.gracefulno.casebook.Errand;
import io.gracefulno.casebook.Outbox;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Share;
import io.gracefulno.coaching.slack.AnsweredView;
import io.gracefulno.coaching.slack.AskedView;
import java.io.IOException;
import java.util.Optional;

/** Runs the errands of what is shared: the coach's message, and the candidate's. */
final class ShareMessages {
    private final Casebook casebook;
    private final Outbox outbox;
    private final AskedView asked;
    private final AnsweredView answered;
    private final Posting calls;
    private final Delivering delivering;

    ShareMessages(
            Casebook casebook,
            Outbox outbox,
            AskedView asked,
            AnsweredView answered,
            Posting calls,
            Delivering delivering) {
        this.casebook = casebook;
        this.outbox = outbox;
        this.asked = asked;
        this.answered = answered;
        this.calls = calls;
        this.delivering = delivering;
    }

    /** Two people and what is between them. */
    private record Known(Share share, Profile candidate, Profile coach) {}

    private Optional<Known> known(Errand errand) {
        Owner owner = errand.owner();
        return casebook.transact(tx -> (errand.kind() == Errand.Kind.DRAW_SHARE
                        ? tx.shareFor(owner, errand.shareId())
                        : tx.shareOf(owner, errand.shareId()))
                .map(share -> new Known(share, Profile.of(share.candidate(), tx), Profile.of(share.coach(), tx))));
    }

    /** What was taken back before anybody saw it is no longer told of. */
    void toCoach(Errand errand) throws IOException, SlackApiException {
        Optional<Known> known = known(errand);
        if (errand.namesMessage()) {
            fold(errand, known);
        } else {
            toCoach(errand, known);
        }
    }

    /** The message of an earlier question: whoever reads it finds the newer one below. */
    private void fold(Errand errand, Optional<Known> known) throws IOException, SlackApiException {
        if (known.isPresent()) {
            calls.update(errand.message(), asked.earlier(known.get().candidate()));
        }
        outbox.done(errand, Optional.empty());
    }

    private void toCoach(Errand errand, Optional<Known> anybody) throws IOException, SlackApiException {
        Optional<Known> known = anybody.filter(
                one -> one.share().isLive() || one.share().coachMessage().isPresent());
        if (known.isEmpty()) {
            outbox.done(errand, Optional.empty());
        } else {
            Share share = known.get().share();
            delivering.draw(
                    errand,
                    share.coachMessage(),
                    asked.message(share, known.get().candidate(), known.get().coach(), errand.twice()));
        }
    }

    void toCandidate(Errand errand) throws IOException, SlackApiException {
        Optional<Known> known = known(errand)
                .filter(one ->
                        one.share().isLive() || one.share().candidateMessage().isPresent());
        if (known.isEmpty()) {
            outbox.done(errand, Optional.empty());
        } else {
            Share share = known.get().share();
            delivering.draw(
                    errand,
                    share.candidateMessage(),
                    answered.message(share, known.get().coach(), errand.twice()));
        }
    }
}
