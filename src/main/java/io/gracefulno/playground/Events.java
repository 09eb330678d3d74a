package io.gracefulno.playground;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers events. One that gets no 200 comes again as from Slack: at once, after a minute, after five more, unless the
 * answer says {@code X-Slack-No-Retry: 1}. Closing forgets what is still to come again.
 */
final class Events implements AutoCloseable {
    private static final List<Duration> PAUSES = List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5));

    /** How often a waiting event looks at the clock, which in a test stands still until it is moved. */
    private static final Duration LOOK = Duration.ofMillis(50);

    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private final Deliveries deliveries;
    private final Clock clock;
    private final ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor();

    Events(Deliveries deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** Delivers once and says what came of it; any further try happens in the background. */
    Answer deliver(String event) {
        Instant sent = clock.instant();
        Answer answer = deliveries.deliverEvent(event);
        if (reason(answer).isPresent()) {
            later(() -> deliverAgain(event, sent, answer));
        }
        return answer;
    }

    private void later(Runnable tries) {
        try {
            waiting.execute(tries);
        } catch (RejectedExecutionException e) {
            LOG.debug("closed before an event could come again");
        }
    }

    private void deliverAgain(String event, Instant firstSent, Answer first) {
        Instant sent = firstSent;
        Optional<String> reason = reason(first);
        try {
            for (int number = 1; number <= PAUSES.size() && reason.isPresent(); number++) {
                await(sent.plus(PAUSES.get(number - 1)));
                sent = clock.instant();
                reason = reason(deliveries.redeliverEvent(event, number, reason.get()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void await(Instant due) throws InterruptedException {
        while (clock.instant().isBefore(due)) {
            Thread.sleep(LOOK);
        }
    }

    /** Why an event must come again, in Slack's word; empty if it need not or may not. */
    private static Optional<String> reason(Answer answer) {
        return switch (answer) {
            case Answer.Taken taken -> Optional.empty();
            case Answer.Refused refused ->
                refused.retry() == Answer.Retry.WELCOME ? Optional.of("http_error") : Optional.empty();
            case Answer.TimedOut timedOut -> Optional.of("http_timeout");
            case Answer.Unreachable unreachable -> Optional.of("connection_failed");
        };
    }

    @Override
    public void close() {
        waiting.shutdownNow();
    }
}
