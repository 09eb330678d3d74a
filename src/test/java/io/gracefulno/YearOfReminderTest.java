package io.gracefulno;

import static io.gracefulno.SlackSide.OWNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thirteen months of one person's interviews, from January 2026, through both changes of the clocks in Lisbon and a move
 * to New York: what they do and what they are to be reminded of stands in a calendar that was made by hand.
 */
class YearOfReminderTest {
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Pattern REMINDER =
            Pattern.compile("\"block_id\":\"afterwards\\.(unsent|slot|holding|followup|reconnect)\"");
    private static final Pattern FIRM = Pattern.compile("Firm\\d\\d");
    private static final Duration LOOK = Duration.ofMillis(20);

    /** Long enough for a few looks. */
    private static final Duration QUIET = Duration.ofMillis(100);

    private final SettableClock clock = new SettableClock(
            LocalDateTime.parse("2026-01-05T08:00").atZone(LISBON).toInstant());
    private final Map<Instant, List<Runnable>> calendar = new TreeMap<>();
    private final List<String> expected = new ArrayList<>();
    private final Map<Instant, Integer> expectedThen = new HashMap<>();
    private final List<String> arrived = new CopyOnWriteArrayList<>();
    private final Map<String, String> ids = new HashMap<>();
    private ZoneId zone = LISBON;
    private StubSlack slack;
    private RunningApp app;
    private Person robin;

    @BeforeEach
    void start(@TempDir Path data) throws IOException {
        slack = new StubSlack();
        slack.arrival = call -> {
            Matcher reminder = REMINDER.matcher(call.argument("blocks"));
            if (call.method().equals("chat.postMessage") && reminder.find()) {
                Matcher firm = FIRM.matcher(call.argument("blocks"));
                arrived.add(LocalDateTime.ofInstant(clock.instant(), zone).truncatedTo(ChronoUnit.MINUTES) + " "
                        + reminder.group(1) + (firm.find() ? " " + firm.group() : ""));
            }
        };
        app = new RunningApp(data, clock, slack.api(), LOOK);
        robin = new Person(OWNER, app, slack);
    }

    @AfterEach
    void stop() {
        app.close();
        slack.close();
    }

    /** The person does that then, by the clock of where they live. */
    private void then(String local, Runnable does) {
        calendar.computeIfAbsent(instant(local), _ -> new ArrayList<>()).add(does);
    }

    /** They are to be reminded then, and at no other time. */
    private void reminds(String firm, String... timesAndKinds) {
        for (String one : timesAndKinds) {
            expected.add(one + " " + firm);
            Instant at = instant(one.substring(0, one.indexOf(' ')));
            expectedThen.merge(at, 1, Integer::sum);
            calendar.computeIfAbsent(at, _ -> new ArrayList<>());
        }
    }

    private Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    private void begin(String firm) {
        begin(firm, Map.of());
    }

    private void begin(String firm, Map<String, Object> filled) {
        robin.command("Dana at " + firm + ", the pay");
        ids.put(firm, robin.caseId());
        assertThat(robin.submit(filled)).isEmpty();
        if (robin.callback().equals("letter.more")) {
            assertThat(robin.submit(Map.of())).isEmpty();
        }
        assertThat(robin.callback()).isEqualTo("letter.edit");
    }

    private void beginWithSlot(String firm, String slot) {
        begin(firm, Map.of("timing.slot", Math.toIntExact(instant(slot).getEpochSecond())));
    }

    private void save(String firm) {
        assertThat(robin.submit(Map.of())).isEmpty();
        assertThat(robin.callback()).isEqualTo("casebook.ready");
        await().until(() -> slack.calls("chat.postMessage").stream()
                .anyMatch(call -> call.argument("blocks").contains(ids.get(firm))));
    }

    private void askForTime(String firm, LocalDate until) {
        begin(firm);
        robin.press("deciding.alternative", Map.of());
        robin.press("deciding.alt", Map.of("deciding.alt", "answer_later"));
        assertThat(robin.submit(Map.of("deciding.alt.until", until.toString()))).isEmpty();
        save(firm);
    }

    private void press(String actionId, String firm, String choice) {
        String value = ids.get(firm) + choice;
        assertThat(app.deliver(robin.pressingInMessage(actionId, value)).statusCode())
                .isEqualTo(200);
    }

    private void sent(String firm) {
        press("casebook.sent", firm, "");
    }

    private void delete(String firm) {
        robin.open("casebook.more", ids.get(firm) + "|delete");
        robin.submit(Map.of());
    }

    private void theYear() {
        then("2026-01-05T10:00", () -> begin("Firm01"));
        reminds("Firm01", "2026-01-07T09:00 unsent");

        then("2026-01-09T20:00", () -> {
            begin("Firm02");
            save("Firm02");
        });
        then("2026-01-13T09:10", () -> press("afterwards.snooze", "Firm02", "|unsent|two_hours"));
        then("2026-01-13T11:30", () -> sent("Firm02"));
        then("2026-04-13T10:00", () -> press("afterwards.snooze", "Firm02", "|followup|month"));
        then("2026-07-13T10:00", () -> press("afterwards.reconnect.nothing", "Firm02", ""));
        then("2026-10-13T12:00", () -> press("afterwards.dismiss", "Firm02", "|reconnect"));
        reminds(
                "Firm02",
                "2026-01-13T09:00 unsent",
                "2026-01-13T11:10 unsent",
                "2026-04-13T09:00 followup",
                "2026-05-13T09:00 followup",
                "2026-07-13T09:00 reconnect",
                "2026-10-13T09:00 reconnect");

        then("2026-01-12T10:00", () -> {
            beginWithSlot("Firm03", "2026-01-15T15:00");
            save("Firm03");
        });
        then("2026-01-15T10:00", () -> sent("Firm03"));
        then("2026-04-15T11:00", () -> press("afterwards.dismiss", "Firm03", "|followup"));
        reminds(
                "Firm03",
                "2026-01-13T09:00 unsent",
                "2026-01-15T09:00 slot",
                "2026-04-15T09:00 followup",
                "2026-07-15T09:00 reconnect");

        // Sent before the reminder; the hello would fall on a weekend, and the question, too.
        then("2026-02-02T09:30", () -> {
            begin("Firm04");
            save("Firm04");
        });
        then("2026-02-02T09:50", () -> sent("Firm04"));
        reminds("Firm04", "2026-05-04T09:00 followup", "2026-08-03T09:00 reconnect");

        then("2026-02-10T10:00", () -> {
            askForTime("Firm05", LocalDate.parse("2026-02-20"));
            sent("Firm05");
        });
        then("2026-02-20T12:00", () -> press("casebook.more", "Firm05", "|close"));
        reminds("Firm05", "2026-02-20T09:00 holding");

        // Promised for a Saturday, put off to that Saturday, declined on it.
        then("2026-03-02T10:00", () -> {
            askForTime("Firm06", LocalDate.parse("2026-03-07"));
            sent("Firm06");
        });
        then("2026-03-06T09:30", () -> press("afterwards.snooze", "Firm06", "|holding|tomorrow"));
        then("2026-03-07T10:00", () -> {
            robin.open("deciding.decline", Objects.requireNonNull(ids.get("Firm06")));
            save("Firm06");
        });
        then("2026-03-09T10:00", () -> sent("Firm06"));
        reminds(
                "Firm06",
                "2026-03-06T09:00 holding",
                "2026-03-07T09:00 holding",
                "2026-06-09T09:00 followup",
                "2026-09-09T09:00 reconnect");

        // Over the changes of the clocks.
        then("2026-03-26T10:00", () -> begin("Firm07"));
        reminds("Firm07", "2026-03-30T09:00 unsent");
        then("2026-10-22T10:00", () -> begin("Firm08"));
        reminds("Firm08", "2026-10-26T09:00 unsent");

        // On a Sunday; deleted before its reminder.
        then("2026-04-20T10:00", () -> {
            beginWithSlot("Firm09", "2026-04-26T11:00");
            save("Firm09");
        });
        then("2026-04-23T10:00", () -> delete("Firm09"));
        reminds("Firm09", "2026-04-22T09:00 unsent");

        // Tomorrow at half past eight.
        then("2026-05-18T10:00", () -> {
            beginWithSlot("Firm10", "2026-05-19T08:30");
            save("Firm10");
        });
        then("2026-05-18T16:05", () -> press("afterwards.snooze", "Firm10", "|slot|two_hours"));
        reminds("Firm10", "2026-05-18T16:00 slot", "2026-05-18T18:05 slot");

        then("2026-06-01T23:30", () -> begin("Firm11"));
        then("2026-06-03T09:20", () -> press("afterwards.snooze", "Firm11", "|unsent|working_day"));
        then("2026-06-04T10:00", () -> press("afterwards.dismiss", "Firm11", "|unsent"));
        reminds("Firm11", "2026-06-03T09:00 unsent", "2026-06-04T09:00 unsent");

        then("2026-06-15T10:00", () -> {
            begin("Firm12");
            save("Firm12");
        });
        then("2026-06-16T12:00", () -> press("casebook.more", "Firm12", "|close"));

        // Only begun, and due together with another.
        then("2026-09-07T10:00", () -> robin.command("Dana at Firm13"));
        reminds("Firm13", "2026-09-09T09:00 unsent");

        // Not sent after all.
        then("2026-08-10T10:00", () -> {
            begin("Firm16");
            save("Firm16");
            sent("Firm16");
        });
        then("2026-08-11T10:00", () -> press("casebook.more", "Firm16", "|unsent"));
        reminds("Firm16", "2026-08-12T09:00 unsent");

        then("2026-09-15T10:00", () -> {
            begin("Firm14");
            save("Firm14");
            sent("Firm14");
        });

        zone = NEW_YORK;
        then("2026-12-02T09:59", () -> {
            slack.zone = NEW_YORK.getId();
            zone = NEW_YORK;
        });
        then("2026-12-02T10:00", () -> begin("Firm15"));
        reminds("Firm15", "2026-12-04T09:00 unsent");
        reminds("Firm14", "2026-12-15T09:00 followup");
        then(
                "2026-12-31T10:00",
                () -> assertThat(slack.calls("chat.delete"))
                        .as("of what was deleted by hand, as long as nothing is old")
                        .hasSize(2));
        then("2027-02-05T10:00", () -> {});
        zone = LISBON;
    }

    @Test
    void everyReminderComesInItsMinuteAndNoOther() {
        theYear();
        int due = 0;
        for (Map.Entry<Instant, List<Runnable>> moment : calendar.entrySet()) {
            Instant before = moment.getKey().minusSeconds(1);
            if (before.isAfter(clock.instant())) {
                clock.set(before);
                pause();
            }
            assertThat(arrived).as("before " + moment.getKey()).hasSize(due);
            clock.set(moment.getKey());
            due += expectedThen.getOrDefault(moment.getKey(), 0);
            int now = due;
            await().atMost(Duration.ofSeconds(20)).pollInterval(LOOK).until(() -> {
                clock.advance(arrived.size() < now ? Duration.ofMillis(500) : Duration.ZERO);
                return arrived.size() >= now;
            });
            moment.getValue().forEach(Runnable::run);
            pause();
        }

        assertThat(arrived).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(slack.calls("chat.delete"))
                .as("and of what was done a year ago: a message each and the reminders of Firm02, Firm03 and Firm04")
                .hasSize(2 + (1 + 6) + (1 + 4) + (1 + 2));
    }

    private static void pause() {
        try {
            Thread.sleep(QUIET);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
