package io.gracefulno.casebook.slack;

import com.slack.api.methods.SlackApiException;
import io.gracefulno.casebook.Errand;
import io.gracefulno.casebook.MessageAt;
import io.gracefulno.casebook.Outbox;
import io.gracefulno.slackkit.Drawn;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Brings what was drawn to a person: at the pace that one conversation bears, and where it stands is noted. */
final class Delivering {
    private static final int NOTING_TRIES = 10;
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final Posting calls;
    private final Outbox outbox;
    private final Cadence cadence;
    private final BooleanSupplier goesOn;

    /** @param goesOn whether there is time left to try again */
    Delivering(Posting calls, Outbox outbox, Cadence cadence, BooleanSupplier goesOn) {
        this.calls = calls;
        this.outbox = outbox;
        this.cadence = cadence;
        this.goesOn = goesOn;
    }

    /** Anew where the message stands, else as a new one. */
    void draw(Errand errand, Optional<MessageAt> stands, Drawn drawn) throws IOException, SlackApiException {
        if (stands.isPresent() && calls.update(stands.get(), drawn)) {
            outbox.done(errand, Optional.empty());
        } else {
            post(errand, stands, drawn);
        }
    }

    void post(Errand errand, Optional<MessageAt> beside, Drawn drawn) throws IOException, SlackApiException {
        try {
            cadence.await(errand.owner());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try {
            note(errand, calls.post(errand.owner(), beside, drawn, () -> outbox.posting(errand)));
        } finally {
            cadence.posted(errand.owner());
        }
    }

    /** The message stands: where, is worth more than one try, else it would be posted once more. */
    private void note(Errand errand, MessageAt posted) {
        for (int tries = 1; ; tries++) {
            try {
                outbox.done(errand, Optional.of(posted));
                return;
            } catch (RuntimeException e) {
                if (tries == NOTING_TRIES || !goesOn.getAsBoolean() || !hasPaused()) {
                    throw new Posting.PerhapsPosted(e);
                }
            }
        }
    }

    private static boolean hasPaused() {
        try {
            Thread.sleep(BETWEEN);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
