package io.gracefulno.casebook.slack;

import com.slack.api.methods.SlackApiException;
import io.gracefulno.casebook.Casebook;
import io.gracefulno.casebook.Errand;
import io.gracefulno.casebook.MessageAt;
import io.gracefulno.casebook.Offer;
import io.gracefulno.casebook.Outbox;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import io.gracefulno.coaching.slack.OfferView;
import io.gracefulno.slackkit.Drawn;
import java.io.IOException;
import java.util.Optional;

/** Runs the errands of letters that are offered: the candidate's message, and the coach's. */
final class OfferMessages {
    private final Casebook casebook;
    private final Outbox outbox;
    private final OfferView view;
    private final Delivering delivering;

    OfferMessages(Casebook casebook, Outbox outbox, OfferView view, Delivering delivering) {
        this.casebook = casebook;
        this.outbox = outbox;
        this.view = view;
        this.delivering = delivering;
    }

    /** A message, and where it stands. */
    private record Shown(Optional<MessageAt> stands, Drawn drawn) {}

    /** What was over before anybody saw it is no longer told of. */
    void run(Errand errand) throws IOException, SlackApiException {
        Optional<Shown> shown = shown(errand);
        if (shown.isEmpty()) {
            outbox.done(errand, Optional.empty());
        } else {
            delivering.draw(errand, shown.get().stands(), shown.get().drawn());
        }
    }

    private Optional<Shown> shown(Errand errand) {
        Owner whose = errand.owner();
        return casebook.transact(tx -> {
            Optional<Offer> theirs = tx.offerTo(whose, errand.detail());
            return theirs.or(() -> tx.offerFrom(whose, errand.detail())).flatMap(offer -> {
                Profile coach = Profile.of(offer.coach(), tx);
                // What somebody set for themselves is no coach's business.
                Profile candidate = Profile.fromSlack(offer.candidate(), tx);
                return theirs.isPresent()
                        ? Optional.of(new Shown(
                                        offer.candidateMessage(),
                                        view.toCandidate(
                                                offer, coach, candidate.as(tx.personal(whose)), errand.twice())))
                                .filter(one -> one.stands().isPresent() || offer.state() == Offer.State.OPEN)
                        : Optional.of(
                                new Shown(offer.coachMessage(), view.toCoach(offer, candidate, coach, errand.twice())));
            });
        });
    }
}
