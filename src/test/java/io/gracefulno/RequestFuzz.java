package io.gracefulno;

import static java.nio.charset.StandardCharsets.UTF_8;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import io.gracefulno.casebook.Owner;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;

/**
 * Sends the app signed deliveries that are nearly right, over HTTP, and looks for one that it can't bear. By hand, for 60
 * seconds: {@code mvn -q test-compile exec:exec@fuzz}. The seed makes the same deliveries again.
 */
final class RequestFuzz implements AutoCloseable {
    static final String CANARY = "Quenby-Thackeray";
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /**
     * A choice that no option of ours has, and an id longer than any of Slack's: acked, apologised for with a reference
     * and noted, as it should be.
     */
    private static final List<String> APOLOGIES = List.of("io.gracefulno.casebook.SaveFailedException at ");

    private final long seed;
    private final Random random;
    private final StubSlack slack = new StubSlack();
    private final RunningApp app;
    private final Mutations mutations;
    private final Queue<String> telling = new ConcurrentLinkedQueue<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final List<Long> refusedAfter = new ArrayList<>();
    private int deliveries;
    private int seen;
    private long slowest;

    private final AppenderBase<ILoggingEvent> log = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            String line = event.getLoggerName() + " " + event.getFormattedMessage()
                    + Arrays.toString(event.getArgumentArray())
                    + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy()));
            boolean broke = event.getLevel().isGreaterOrEqual(Level.ERROR)
                    && APOLOGIES.stream().noneMatch(line::contains);
            if (broke || line.contains(CANARY)) {
                telling.add(line);
            }
        }
    };

    /**
     * What the app couldn't bear.
     *
     * @param body the bytes that did it, in hexadecimal
     */
    record Finding(String what, String body) {
        Finding(String what, byte[] body) {
            this(what, HexFormat.of().formatHex(body));
        }
    }

    /** Ahead, and on its way, so that nobody opens more within a minute than they may. */
    private final SettableClock clock = new SettableClock(Instant.now().truncatedTo(ChronoUnit.SECONDS));

    RequestFuzz(Path data, long seed) throws IOException {
        this.seed = seed;
        this.random = new Random(seed);
        this.app = new RunningApp(data, clock, slack.api());
        this.mutations = new Mutations(random, slack.responseUrl());
        log.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(log);
    }

    /** The first finding, or none in so many deliveries. */
    Optional<Finding> deliver(int count) {
        Optional<Finding> finding = Optional.empty();
        for (int i = 0; i < count && finding.isEmpty(); i++) {
            finding = deliver();
        }
        return finding;
    }

    /** The first finding, or none in so long a time. */
    Optional<Finding> deliver(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        Optional<Finding> finding = Optional.empty();
        while (System.nanoTime() < end && finding.isEmpty()) {
            finding = deliver();
        }
        return finding;
    }

    private Optional<Finding> deliver() {
        if (deliveries % 200 == 0) {
            mutations.knows(openedCase());
        }
        byte[] body = mutations.next();
        deliveries++;
        clock.advance(Duration.ofSeconds(3));
        long start = System.nanoTime();
        HttpResponse<String> answer;
        try {
            answer = app.deliver(body);
        } catch (IllegalStateException e) {
            return Optional.of(new Finding("no answer: " + e.getCause(), body));
        }
        long took = System.nanoTime() - start;
        slowest = Math.max(slowest, took);
        statuses.merge(answer.statusCode(), 1, Integer::sum);
        if (answer.statusCode() >= 400 && deliveries > 1_000) {
            refusedAfter.add(took);
        }
        return wrong(answer, took).map(what -> new Finding(what, body));
    }

    private Optional<String> wrong(HttpResponse<String> answer, long took) {
        if (answer.statusCode() >= 500) {
            return Optional.of("status " + answer.statusCode());
        }
        if (took > PATIENCE.toNanos()) {
            return Optional.of("answered after " + took / 1_000_000 + " ms");
        }
        List<String> faults = new ArrayList<>();
        if (answer.statusCode() == 200) {
            faults.addAll(Outgoing.faults(answer.body()));
        }
        // What followed an earlier delivery may come a little later: the seed finds it again.
        List<StubSlack.Call> calls = slack.calls();
        for (StubSlack.Call call : calls.subList(seen, calls.size())) {
            faults.addAll(Outgoing.faults(call));
        }
        seen = calls.size();
        // Bytes that are no characters are read as the sign for that, which may be shown.
        faults.removeIf(fault -> fault.contains("\uFFFD"));
        faults.addAll(telling);
        return faults.stream().findFirst();
    }

    /** Something to aim at: a case with a letter, of the person who sends everything. */
    private String openedCase() {
        Person person = new Person(new Owner("", SlackSide.TEAM, SlackSide.USER), app, slack);
        person.command(CANARY + " at Larkfield, staying");
        if (random.nextBoolean()) {
            person.submit(Map.of("letter.recruiter", "Dana"));
        }
        return person.caseId();
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.1f ms", nanos / 1e6);
    }

    String report() {
        refusedAfter.sort(null);
        String refusals = refusedAfter.isEmpty()
                ? ""
                : "; refusals, warm: " + refusedAfter.size() + ", p99 "
                        + millis(refusedAfter.get(refusedAfter.size() * 99 / 100)) + ", slowest "
                        + millis(refusedAfter.getLast());
        return "seed " + seed + ": " + deliveries + " deliveries, statuses " + statuses + ", slowest " + millis(slowest)
                + refusals;
    }

    @Override
    public void close() {
        app.close();
        slack.close();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).detachAppender(log);
    }

    public static void main(String[] args) throws IOException {
        // What the app says of its apologies would drown what is found.
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).detachAppender("out");
        long seconds = Long.parseLong(args[0]);
        long given = Long.parseLong(args[1]);
        long seed = given == 0 ? System.nanoTime() : given;
        Optional<Finding> finding;
        try (RequestFuzz fuzz = new RequestFuzz(Files.createTempDirectory("fuzz"), seed)) {
            finding = fuzz.deliver(Duration.ofSeconds(seconds));
            System.out.println(fuzz.report());
        }
        finding.ifPresent(found -> {
            System.out.println("Found: " + found.what());
            System.out.println("Body: " + new String(HexFormat.of().parseHex(found.body()), UTF_8));
            System.out.println("Bytes: " + found.body());
        });
        System.out.println(finding.isPresent() ? "1 finding" : "0 findings");
        System.exit(finding.isPresent() ? 1 : 0);
    }
}
