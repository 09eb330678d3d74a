package io.gracefulno.casebook.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import io.gracefulno.afterwards.slack.ReminderView;
import io.gracefulno.afterwards.slack.SummaryView;
import io.gracefulno.casebook.Casebook;
import io.gracefulno.casebook.Errand;
import io.gracefulno.casebook.Following;
import io.gracefulno.casebook.Forgetting;
import io.gracefulno.casebook.Outbox;
import io.gracefulno.casebook.Owner;
import io.gracefulno.coaching.slack.AnsweredView;
import io.gracefulno.coaching.slack.AskedView;
import io.gracefulno.coaching.slack.OfferView;
import io.gracefulno.slackkit.UploadUrls;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the outbox's errands: posts a case's message and its reminders, brings them up to date, removes them, publishes
 * Home. One after another for each person, several people at once.
 */
public final class Messenger implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Messenger.class);

    /** Even without a nudge the outbox is looked at this often. */
    private static final Duration ROUND = Duration.ofSeconds(1);

    /** While there is work, so long between two looks. */
    private static final Duration BREATH = Duration.ofMillis(50);

    /** So many people are served at once; Slack's own limits are reached long before more would help. */
    private static final int AT_ONCE = 16;

    /** Files lie in memory until they are sent. */
    private static final int EXPORTS_AT_ONCE = 2;

    private static final Duration ENDING = Duration.ofSeconds(10);
    private static final int LOOKED_UP = 500;

    private final Casebook casebook;
    private final Outbox outbox;
    private final Drawings drawings;
    private final Following following;
    private final Forgetting forgetting;
    private final Posting calls;
    private final Courier courier;
    private final Delivering delivering;
    private final CaseMessages cases;
    private final ShareMessages shares;
    private final OfferMessages offers;
    private final Clock clock;
    private final Semaphore nudge = new Semaphore(0);
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final Semaphore exports = new Semaphore(EXPORTS_AT_ONCE);
    private final Set<Owner> busy = ConcurrentHashMap.newKeySet();
    private final Cadence cadence = new Cadence();
    private final Thread thread;
    private volatile boolean running = true;
    private volatile boolean news;

    /** How one ended could not be noted: it still stands as under way, though nothing is. */
    private volatile boolean lost;

    /** What it draws from. */
    public record Drawings(
            CaseMessage message,
            ReminderView reminder,
            SummaryView summary,
            AskedView asked,
            AnsweredView answered,
            OfferView offer,
            DataFiles data,
            Publishing home) {}

    /** By which it reaches Slack. */
    public record Ways(MethodsClient slack, UploadUrls uploads) {}

    /** Takes up at once what an earlier process left behind. */
    public Messenger(
            Casebook casebook,
            Outbox outbox,
            Drawings drawings,
            Following following,
            Forgetting forgetting,
            Ways ways,
            Clock clock) {
        this.casebook = casebook;
        this.outbox = outbox;
        this.drawings = drawings;
        this.following = following;
        this.forgetting = forgetting;
        this.calls = new Posting(ways.slack(), clock);
        this.courier = new Courier(ways.slack(), calls, ways.uploads(), outbox, drawings.data());
        this.delivering = new Delivering(calls, outbox, cadence, () -> running);
        this.cases = new CaseMessages(casebook, outbox, drawings, calls, delivering, clock);
        this.shares = new ShareMessages(casebook, outbox, drawings.asked(), drawings.answered(), calls, delivering);
        this.offers = new OfferMessages(casebook, outbox, drawings.offer(), delivering);
        this.clock = clock;
        outbox.recover();
        this.thread = Thread.ofVirtual().name("messenger").start(this::work);
    }

    /** There may be something to do. */
    public void nudge() {
        news = true;
        nudge.release();
    }

    private void work() {
        while (running) {
            try {
                if (lost && busy.isEmpty()) {
                    outbox.recover();
                    lost = false;
                }
                boolean idle = beginDue() == 0 && busy.isEmpty();
                if (nudge.tryAcquire((idle ? ROUND : BREATH).toMillis(), TimeUnit.MILLISECONDS)) {
                    nudge.drainPermits();
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

    /**
     * Until something new may have come, which is looked up then: whoever waits for it goes before those who don't.
     *
     * @return how many were begun
     */
    private int beginDue() throws InterruptedException {
        int begun = 0;
        news = false;
        for (Errand errand : outbox.next(clock.instant(), LOOKED_UP)) {
            if (isItsTurn(errand)) {
                free.acquire();
                busy.add(errand.owner());
                Thread.ofVirtual().name("errand").start(() -> serve(errand));
                begun++;
                if (news || !running) {
                    return begun;
                }
            }
        }
        return begun;
    }

    private boolean isItsTurn(Errand errand) {
        if (busy.contains(errand.owner())) {
            return false;
        }
        return switch (errand.kind()) {
            case REMIND -> cadence.allows(errand.owner()) && !calls.isAskedToWait();
            case EXPORT -> exports.tryAcquire();
            case DRAW_CASE,
                    REMOVE_MESSAGE,
                    REMOVE_FILE,
                    DRAW_HOME,
                    CLEAR_HOME,
                    DRAW_REMINDERS,
                    EXPORT_FAILED,
                    ERASE,
                    POST_SUMMARY,
                    DRAW_SHARE,
                    DRAW_ANSWER,
                    DRAW_OFFER,
                    FOLLOW_SETTINGS -> true;
        };
    }

    private void serve(Errand errand) {
        try {
            if (outbox.begin(errand)) {
                run(errand.tried());
            }
        } catch (RuntimeException e) {
            LOG.warn(
                    "How errand {} ended can't be noted just now: {}",
                    errand.id(),
                    e.getClass().getName());
            lost = true;
        } finally {
            busy.remove(errand.owner());
            if (errand.kind() == Errand.Kind.EXPORT) {
                exports.release();
            }
            free.release();
            if (errand.kind() != Errand.Kind.REMIND) {
                nudge.release();
            }
        }
    }

    private void run(Errand errand) {
        try {
            switch (errand.kind()) {
                case DRAW_CASE -> cases.draw(errand);
                case REMOVE_MESSAGE -> remove(errand);
                case REMOVE_FILE -> removeFile(errand);
                case DRAW_HOME, CLEAR_HOME -> drawHome(errand);
                case REMIND -> cases.remind(errand);
                case DRAW_REMINDERS -> cases.drawReminders(errand);
                case EXPORT -> export(errand);
                case ERASE -> erase(errand);
                case EXPORT_FAILED -> tellOfFailedExport(errand);
                case POST_SUMMARY -> cases.summarise(errand);
                case DRAW_SHARE -> shares.toCoach(errand);
                case DRAW_ANSWER -> shares.toCandidate(errand);
                case DRAW_OFFER -> offers.run(errand);
                case FOLLOW_SETTINGS -> follow(errand);
            }
        } catch (Posting.TooEarly e) {
            outbox.again(errand.untried(), e.until());
        } catch (Posting.Refused e) {
            againOrGiveUp(errand, Patience.afterRefusal(e.error()), e.error());
        } catch (Posting.PerhapsPosted e) {
            // Once more, and no third time: nobody shall be told the same again and again.
            againOrGiveUp(errand.perhapsDone(), errand.unsure() ? 0 : Patience.WHILE_AWAY, e.why());
        } catch (SlackApiException e) {
            againOrGiveUp(errand, Patience.WHILE_AWAY, "http_" + e.getResponse().code());
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

    private void remove(Errand errand) throws IOException, SlackApiException {
        calls.remove(errand.message());
        outbox.done(errand, Optional.empty());
    }

    private void removeFile(Errand errand) throws IOException, SlackApiException {
        courier.remove(errand.detail());
        outbox.done(errand, Optional.empty());
    }

    private void export(Errand errand) throws IOException, SlackApiException {
        courier.export(errand);
        outbox.done(errand, Optional.empty());
    }

    /** It calls itself off with everything else; so it is done once, whole, or again from the start. */
    private void erase(Errand errand) {
        casebook.transact(tx -> forgetting.everything(errand.owner(), tx));
    }

    private void tellOfFailedExport(Errand errand) throws IOException, SlackApiException {
        delivering.post(errand, Optional.empty(), drawings.data().failed(errand.twice()));
    }

    private void drawHome(Errand errand) throws IOException, SlackApiException {
        String error = calls.call(
                "views.publish",
                () -> errand.kind() == Errand.Kind.CLEAR_HOME
                        ? drawings.home().clear(errand.owner())
                        : drawings.home().publish(errand.owner()));
        Posting.refuse(error.isEmpty(), error);
        outbox.done(errand, Optional.empty());
    }

    private void follow(Errand errand) {
        following.page(errand);
        outbox.done(errand, Optional.empty());
    }

    /** Publishes a person's Home. */
    public interface Publishing {
        /** @return Slack's error; empty if there was none */
        String publish(Owner owner) throws IOException, SlackApiException;

        /** The same where nothing is kept of the person. */
        String clear(Owner owner) throws IOException, SlackApiException;
    }

    /** Ends after the errands under way. */
    @Override
    public void close() {
        running = false;
        nudge.release();
        try {
            if (!thread.join(ENDING)) {
                thread.interrupt();
            }
            if (free.tryAcquire(AT_ONCE, ENDING.toMillis(), TimeUnit.MILLISECONDS)) {
                // Whoever closes it again needn't wait for what has ended.
                free.release(AT_ONCE);
            } else {
                LOG.warn("An errand took too long to end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
