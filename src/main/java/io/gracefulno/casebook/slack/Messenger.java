package io.gracefulno.casebook.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook;
import io.gracefulno.casebook.Errand;
import io.gracefulno.casebook.MessageAt;
import io.gracefulno.casebook.Outbox;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the outbox's errands, one after another: posts a case's message, brings it up to date, removes it,
 * publishes Home. */
public final class Messenger implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Messenger.class);

    /** Even without a nudge the outbox is looked at this often. */
    private static final Duration ROUND = Duration.ofSeconds(1);

    private static final int NOTING_TRIES = 10;

    private final Casebook casebook;
    private final Outbox outbox;
    private final CaseMessage message;
    private final Publishing home;
    private final MethodsClient slack;
    private final Clock clock;
    private final Semaphore nudge = new Semaphore(0);
    private final Thread thread;
    private volatile boolean running = true;

    /** Slack asked to be left alone until then; it asks for all calls of a method, not for one. */
    private final Map<Errand.Kind, Instant> quietUntil = new EnumMap<>(Errand.Kind.class);

    /** How one ended could not be noted: it still stands as under way, though nothing is. */
    private boolean lost;

    /** Takes up at once what an earlier process left behind. */
    public Messenger(
            Casebook casebook, Outbox outbox, CaseMessage message, Publishing home, MethodsClient slack, Clock clock) {
        this.casebook = casebook;
        this.outbox = outbox;
        this.message = message;
        this.home = home;
        this.slack = slack;
        this.clock = clock;
        outbox.recover();
        this.thread = Thread.ofVirtual().name("messenger").start(this::work);
    }

    /** There may be something to do. */
    public void nudge() {
        nudge.release();
    }

    private void work() {
        while (running) {
            try {
                if (lost) {
                    outbox.recover();
                    lost = false;
                }
                if (runDue() == 0) {
                    boolean nudged = nudge.tryAcquire(ROUND.toMillis(), TimeUnit.MILLISECONDS);
                    if (nudged) {
                        nudge.drainPermits();
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warn("The outbox can't be read just now: {}", e.getClass().getName());
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(ROUND);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    private int runDue() {
        // One at a time: what waits behind it was never tried, should the process end meanwhile.
        List<Errand> due = outbox.take(clock.instant(), 1);
        for (Errand errand : due) {
            try {
                run(errand);
            } catch (RuntimeException e) {
                LOG.warn(
                        "How errand {} ended can't be noted just now: {}",
                        errand.id(),
                        e.getClass().getName());
                lost = true;
            }
        }
        return due.size();
    }

    private void run(Errand errand) {
        Instant quiet = quietUntil.getOrDefault(errand.kind(), Instant.MIN);
        if (clock.instant().isBefore(quiet)) {
            outbox.again(errand, quiet);
            return;
        }
        try {
            switch (errand.kind()) {
                case DRAW_CASE -> drawCase(errand);
                case REMOVE_MESSAGE -> remove(errand);
                case DRAW_HOME -> drawHome(errand);
            }
        } catch (Refused e) {
            String error = String.valueOf(e.getMessage());
            againOrGiveUp(errand, Patience.afterRefusal(error), error);
        } catch (PerhapsPosted e) {
            againOrGiveUp(errand.perhapsDone(), Patience.WHILE_AWAY, e.why());
        } catch (SlackApiException e) {
            if (e.getResponse().code() == 429) {
                Instant until = clock.instant()
                        .plus(Patience.asked(e.getResponse().header("Retry-After"))
                                .orElse(Patience.backOff(errand)));
                quietUntil.put(errand.kind(), until);
                outbox.again(errand, until);
            } else {
                againOrGiveUp(
                        errand, Patience.WHILE_AWAY, "http_" + e.getResponse().code());
            }
        } catch (IOException | RuntimeException e) {
            againOrGiveUp(errand, Patience.WHILE_AWAY, e.getClass().getName());
        }
    }

    private void againOrGiveUp(Errand errand, int most, String why) {
        if (errand.attempts() >= most) {
            LOG.warn("Errand {} given up: {}", errand.id(), why);
            outbox.giveUp(errand);
        } else {
            LOG.info("Errand {} will be tried again: {}", errand.id(), why);
            outbox.again(errand, clock.instant().plus(Patience.backOff(errand)));
        }
    }

    private void drawCase(Errand errand) throws IOException, SlackApiException {
        Owner owner = errand.owner();
        Optional<Case> found = casebook.transact(tx -> tx.find(owner, errand.caseId()));
        if (found.filter(Case::isShown).isEmpty()) {
            outbox.done(errand, Optional.empty());
            return;
        }
        Profile profile = casebook.transact(tx -> Profile.of(owner, tx));
        Optional<MessageAt> stands = found.get().message();
        if (stands.isPresent() && update(stands.get(), message.draw(found.get(), profile, false, clock.instant()))) {
            outbox.done(errand, Optional.empty());
        } else {
            note(errand, post(owner, message.draw(found.get(), profile, errand.unsure(), clock.instant())));
        }
    }

    /** The message stands: where, is worth more than one try, else it would be posted once more. */
    private void note(Errand errand, MessageAt posted) {
        for (int tries = 1; ; tries++) {
            try {
                outbox.done(errand, Optional.of(posted));
                return;
            } catch (RuntimeException e) {
                if (tries == NOTING_TRIES || !running) {
                    throw new PerhapsPosted(e);
                }
                pause();
            }
        }
    }

    private MessageAt post(Owner owner, CaseMessage.Drawn drawn) throws IOException, SlackApiException {
        var opened = slack.conversationsOpen(r -> r.users(List.of(owner.userId())));
        refuse(opened.isOk(), opened.getError());
        String channel = opened.getChannel().getId();
        try {
            var posted = slack.chatPostMessage(r -> r.channel(channel)
                    .text(drawn.text())
                    .blocks(drawn.blocks())
                    .unfurlLinks(false)
                    .unfurlMedia(false));
            refuse(posted.isOk(), posted.getError());
            return new MessageAt(channel, Objects.requireNonNull(posted.getTs(), "a message without its stamp"));
        } catch (Refused e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The line broke, the time was up or the answer can't be read: Slack may have done it.
            throw new PerhapsPosted(e);
        }
    }

    /** Whether the message was there to be brought up to date. */
    private boolean update(MessageAt at, CaseMessage.Drawn drawn) throws IOException, SlackApiException {
        var updated = slack.chatUpdate(
                r -> r.channel(at.channel()).ts(at.ts()).text(drawn.text()).blocks(drawn.blocks()));
        if ("message_not_found".equals(updated.getError())) {
            return false;
        }
        refuse(updated.isOk(), updated.getError());
        return true;
    }

    private void remove(Errand errand) throws IOException, SlackApiException {
        MessageAt at = errand.message();
        var removed = slack.chatDelete(r -> r.channel(at.channel()).ts(at.ts()));
        refuse(removed.isOk() || "message_not_found".equals(removed.getError()), removed.getError());
        outbox.done(errand, Optional.empty());
    }

    private void drawHome(Errand errand) throws IOException, SlackApiException {
        String error = home.publish(errand.owner());
        refuse(error.isEmpty(), error);
        outbox.done(errand, Optional.empty());
    }

    private static void refuse(boolean ok, @Nullable String error) {
        if (!ok) {
            throw new Refused(String.valueOf(error));
        }
    }

    /** Publishes a person's Home. */
    @FunctionalInterface
    public interface Publishing {
        /** @return Slack's error; empty if there was none */
        String publish(Owner owner) throws IOException, SlackApiException;
    }

    /** Ends after the errand under way. */
    @Override
    public void close() {
        running = false;
        nudge.release();
        try {
            if (!thread.join(Duration.ofSeconds(10))) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Slack said no, by an error in its answer. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String error) {
            super(error);
        }
    }

    /** The message was sent off, and what came back doesn't say whether it stands there. */
    private static final class PerhapsPosted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        PerhapsPosted(Exception cause) {
            super(cause);
        }

        String why() {
            return getCause() == null ? "" : getCause().getClass().getName();
        }
    }
}
