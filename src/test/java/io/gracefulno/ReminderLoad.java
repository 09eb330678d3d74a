package io.gracefulno;

import static io.gracefulno.SlackSide.trigger;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Intake;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Spelling;
import io.gracefulno.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many reminders that are due in one minute, against a Slack that takes only so many, while some people go on saving
 * letters: {@code mvn -q test-compile exec:exec@load}.
 */
final class ReminderLoad {
    static final Instant DUE = Instant.parse("2026-11-25T09:00:00Z");
    private static final Instant OPENED = Instant.parse("2026-11-23T10:00:00Z");
    private static final Duration LEAD = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Pattern REMINDER = Pattern.compile("\"(c_\\d{7})\\|unsent\\|\\d+\"");
    private static final Pattern OPEN_CASE = Pattern.compile("\"private_metadata\":\"(c_[^\"]+)\"");

    private ReminderLoad() {}

    /**
     * How many there are, and what Slack takes.
     *
     * @param perSecond messages of the whole workspace
     * @param takes how long a call is under way
     */
    record Shape(int people, int each, int perSecond, Duration takes) {
        int reminders() {
            return people * each;
        }

        /** What Slack's limits alone make of it. */
        Duration forced() {
            return Duration.ofSeconds(Math.max(each - 1, reminders() / perSecond));
        }
    }

    /**
     * What came of it.
     *
     * @param byCase how often each was reminded of, but for copies that say that they may be one
     * @param copies of these, since a call took too long
     * @param lateness of each reminder, the least first
     * @param gap between two messages in one conversation, the least
     * @param tooEarly how many calls met Slack in each time that it had asked to be left alone
     * @param saves how long a letter that was saved meanwhile took to stand in Slack, the least first
     */
    record Figures(
            Shape shape,
            Map<String, Integer> byCase,
            int copies,
            List<Duration> lateness,
            Duration gap,
            List<Integer> tooEarly,
            int refused,
            int conversations,
            List<Duration> saves) {
        Duration percentile(List<Duration> sorted, int percent) {
            return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d people, %d reminders each, %d messages a second, a call takes %d ms: %d arrived and %d copies,"
                        + " late p50 %s, p99 %s, the last %s, where the limits force %s; %d answered with 429, %d at"
                        + " most met one such wait; %d conversations opened; the least gap in one %s; a saved letter"
                        + " stood there after p50 %s, at most %s (%d saved)",
                    shape.people(),
                    shape.each(),
                    shape.perSecond(),
                    shape.takes().toMillis(),
                    byCase.size(),
                    copies,
                    seconds(percentile(lateness, 50)),
                    seconds(percentile(lateness, 99)),
                    seconds(lateness.getLast()),
                    seconds(shape.forced()),
                    refused,
                    tooEarly.stream().mapToInt(Integer::intValue).max().orElse(0),
                    conversations,
                    seconds(gap),
                    seconds(percentile(saves, 50)),
                    seconds(saves.getLast()),
                    saves.size());
        }

        private static String seconds(Duration time) {
            return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1_000.0);
        }
    }

    public static void main(String[] args) throws Exception {
        Path data = Files.createTempDirectory("reminders");
        List<Shape> shapes = List.of(
                new Shape(200, 50, 250, Duration.ofMillis(40)), new Shape(10_000, 1, 250, Duration.ofMillis(40)));
        for (Shape shape : shapes) {
            System.out.println(run(shape, data.resolve(shape.people() + "")));
        }
        System.exit(0);
    }

    static Figures run(Shape shape, Path data) throws IOException, InterruptedException {
        fill(shape, data);
        try (BusySlack slack = new BusySlack(shape.perSecond(), shape.takes())) {
            Clock clock = Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), DUE.minus(LEAD)));
            long due = System.nanoTime() + LEAD.toNanos();
            List<Duration> saves = new ArrayList<>();
            try (RunningApp app = new RunningApp(data, clock, slack.api())) {
                long end = due + shape.forced().plus(PATIENCE).toNanos();
                while (arrived(slack).size() < shape.reminders() && System.nanoTime() < end) {
                    Thread.sleep(500);
                    if (System.nanoTime() > due) {
                        saves.add(saved(app, slack, saves.size(), shape));
                    }
                }
                // Whatever would come twice comes now.
                Thread.sleep(3_000);
            }
            return figures(shape, slack, due, saves);
        }
    }

    private static void fill(Shape shape, Path data) {
        try (Store store = Store.embedded(data, Clock.fixed(OPENED, ZoneOffset.UTC))) {
            for (int person = 0; person < shape.people(); person++) {
                Owner owner = owner(person);
                int first = person * shape.each();
                store.transact(tx -> {
                    tx.keep(new Profile(owner, "Robin Ashdown", ZoneId.of("Europe/Lisbon"), Spelling.UK, OPENED));
                    for (int i = first; i < first + shape.each(); i++) {
                        Case theCase = begun("c_%07d".formatted(i), owner);
                        tx.save(theCase);
                    }
                    return owner;
                });
            }
        }
    }

    private static Owner owner(int person) {
        return new Owner("", SlackSide.TEAM, "U%06d".formatted(person));
    }

    private static Case begun(String id, Owner owner) {
        Facts facts = Facts.builder()
                .text(Fact.RECRUITER, "Dana")
                .text(Fact.COMPANY, "Larkfield")
                .reason(Reason.PAY)
                .build();
        Intake told = Intake.of(facts).chosen(facts);
        return Case.opened(id, owner, told, OPENED).submitted(told, OPENED);
    }

    private static Map<String, Integer> arrived(BusySlack slack) {
        Map<String, Integer> byCase = new HashMap<>();
        slack.taken().stream()
                .filter(message -> !isCopy(message))
                .forEach(message -> ofCase(message).ifPresent(id -> byCase.merge(id, 1, Integer::sum)));
        return byCase;
    }

    private static boolean isCopy(BusySlack.Taken message) {
        return message.blocks().contains("You may have seen this already.");
    }

    private static Optional<String> ofCase(BusySlack.Taken message) {
        Matcher matcher = REMINDER.matcher(message.blocks());
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Figures figures(Shape shape, BusySlack slack, long due, List<Duration> saves) {
        List<Duration> lateness = new ArrayList<>();
        Map<String, Long> last = new HashMap<>();
        long gap = Long.MAX_VALUE;
        for (BusySlack.Taken message : slack.taken()) {
            if (ofCase(message).isPresent()) {
                lateness.add(Duration.ofNanos(message.at() - due));
            }
            Long before = last.put(message.channel(), message.at());
            gap = before == null ? gap : Math.min(gap, message.at() - before);
        }
        return new Figures(
                shape,
                arrived(slack),
                (int) slack.taken().stream().filter(ReminderLoad::isCopy).count(),
                lateness.stream().sorted().toList(),
                Duration.ofNanos(gap),
                slack.tooEarly(),
                slack.refused(),
                slack.conversations(),
                saves.stream().sorted().toList());
    }

    /** Somebody saves a letter, in turn a new person and one who is being reminded: how long until it stands there. */
    private static Duration saved(RunningApp app, BusySlack slack, int number, Shape shape)
            throws InterruptedException {
        Owner owner = number % 2 == 0 ? new Owner("", SlackSide.TEAM, "UNEW" + number) : owner(number % shape.people());
        String recruiter = "Dana" + number;
        int before = slack.opened().size();
        app.deliver(SlackSide.command(owner, recruiter, trigger(), "https://hooks.slack.com/x")
                .getBytes(UTF_8));
        await(() -> slack.opened().size() > before);
        Matcher opened = OPEN_CASE.matcher(slack.opened().getLast());
        if (!opened.find()) {
            throw new IllegalStateException("no modal was opened");
        }
        String id = opened.group(1);
        app.deliver(SlackSide.by(
                owner, SlackSide.submission("letter.intake", id, SlackSide.intake(recruiter, "Larkfield"), trigger())));
        app.deliver(SlackSide.by(
                owner, SlackSide.submission("letter.edit", id, SlackSide.letter(SlackSide.NO), trigger())));
        long acked = System.nanoTime();
        await(() -> slack.taken().reversed().stream()
                .anyMatch(message -> message.blocks().contains(id)));
        return Duration.ofNanos(System.nanoTime() - acked);
    }

    private static void await(BooleanSupplier isSo) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain");
            }
            Thread.sleep(10);
        }
    }
}
