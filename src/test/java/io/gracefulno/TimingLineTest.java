package io.gracefulno;

import static io.gracefulno.SlackSide.OWNER;
import static io.gracefulno.SlackSide.trigger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gracefulno.casebook.Owner;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long there is to answer and how much notice a booked time gets, where people see it. */
class TimingLineTest {
    private Path data;
    private StubSlack slack;
    private RunningApp app;
    private Person person;
    private SettableClock clock;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        data = folder;
        slack = new StubSlack();
        open("2031-03-07T22:00:00Z", "America/New_York");
    }

    @AfterEach
    void stop() {
        app.close();
        slack.close();
    }

    /** Somebody whose clock is none of the server's. */
    private void at(String now, String zone) {
        app.close();
        open(now, zone);
    }

    private void open(String now, String zone) {
        slack.zone = zone;
        clock = new SettableClock(Instant.parse(now));
        app = new RunningApp(data, clock, slack.api());
        person = new Person(OWNER, app, slack);
    }

    private static int seconds(Instant at) {
        return Math.toIntExact(at.getEpochSecond());
    }

    /** A letter by email for an invitation and a booked time, of which either may be unknown. */
    private void letter(String invited, String slot, Map<String, Object> more) {
        person.command("Dana at Acme, staying");
        Map<String, Object> first = new HashMap<>();
        if (!slot.isEmpty()) {
            first.put("timing.slot", seconds(Instant.parse(slot)));
        }
        if (more.containsKey("letter.stage")) {
            first.put("letter.stage", more.get("letter.stage"));
        }
        person.press("letter.more.open", first);
        Map<String, Object> second = new HashMap<>(more);
        second.put("letter.channel", "email");
        if (!invited.isEmpty()) {
            second.put("timing.invited", seconds(Instant.parse(invited)));
        }
        assertThat(person.submit(second)).isEmpty();
        if (person.callback().equals("letter.more")) {
            assertThat(person.submit(Map.of())).isEmpty();
        }
        assertThat(person.callback()).isEqualTo("letter.edit");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2031-03-07T22:00:00Z | *In very good time.* The first day lasts 24 more hours, and any time until"
                        + " Tuesday, March 11, 5:00 p.m. is fine.",
                "2031-03-08T20:30:00Z | *In very good time.* The first day lasts another hour, and any time until"
                        + " Tuesday, March 11, 5:00 p.m. is fine.",
                "2031-03-08T22:00:00Z | *In very good time.* The first day ends within the hour, and any time until"
                        + " Tuesday, March 11, 5:00 p.m. is fine.",
                "2031-03-08T22:00:01Z | *In good time.* The first two days end Sunday, March 9, 6:00 p.m., and any"
                        + " time until Tuesday, March 11, 5:00 p.m. is fine.",
                "2031-03-09T22:00:01Z | *Still in time.* Sent by Tuesday, March 11, 5:00 p.m., it is not late.",
                "2031-03-11T21:00:00Z | *Still in time.* Sent by Tuesday, March 11, 5:00 p.m., it is not late.",
                "2031-03-11T21:00:01Z | *Later than usual.* Send it today; they will still be glad to know.",
            })
    void anInvitationOfAFridayIsCountedToTuesdayOnTheirClockThoughTheClocksChangeBetween(String now, String line) {
        at(now, "America/New_York");
        letter("2031-03-07T22:00:00Z", "", Map.of());

        assertThat(person.said("timing.line")).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2031-03-08T12:00:00Z | *In very good time.* The first day lasts 10 more hours, and any time until"
                        + " Tuesday, March 11, 5:00 p.m. is fine. It frees Thursday, March 20, 11:00 a.m. for someone"
                        + " else.",
                "2031-03-12T12:00:00Z | *Later than usual.* Send it today; they will still be glad to know. It frees"
                        + " Thursday, March 20, 11:00 a.m. for someone else."
            })
    void aBookedTimeIsNamedBesideTheClockOfTheInvitation(String now, String line) {
        at(now, "America/New_York");
        letter("2031-03-07T22:00:00Z", "2031-03-20T15:00:00Z", Map.of());

        assertThat(person.said("timing.line")).isEqualTo(line);
    }

    @Test
    void inTheMiddleOfAWeekTwoDaysAreTheLastMoment() {
        at("2031-03-12T03:00:00Z", "America/New_York");
        letter("2031-03-10T21:00:00Z", "", Map.of());

        assertThat(person.said("timing.line"))
                .isEqualTo("*In good time.* The first two days end Wednesday, March 12, 5:00 p.m., and any time until"
                        + " then is fine.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2031-05-07T00:00:00Z | invited | *In good time.* Sent by Monday, May 5, 12:00 p.m., it frees"
                        + " Wednesday, May 7, 12:00 p.m. with enough notice.",
                "2031-05-06T23:59:59Z | invited | *Short notice, but fine for a first talk.* Send it by Tuesday, May 6,"
                        + " 11:59 a.m., since it frees Wednesday, May 7, 11:59 a.m. for someone else.",
                "2031-05-06T00:00:00Z | invited | *Short notice, but fine for a first talk.* Send it by Monday, May 5,"
                        + " 12:00 p.m., since it frees Tuesday, May 6, 12:00 p.m. for someone else.",
                "2031-05-05T13:00:00Z | invited | *Late notice.* Say sorry once and send it now: it still frees"
                        + " Tuesday, May 6, 1:00 a.m. for someone else.",
                "2031-05-05T11:00:00Z | invited | *Late notice: the interview is today.* Call them now, and say sorry"
                        + " once.",
                "2031-05-04T23:00:00Z | invited | *That time has passed.* Say sorry once, without an excuse, and send"
                        + " it today.",
                "2031-05-08T00:00:00Z | later | *In good time.* Sent by Monday, May 5, 12:00 p.m., it frees Thursday,"
                        + " May 8, 12:00 p.m. with enough notice.",
                "2031-05-07T23:59:59Z | later | *Late notice.* Say sorry once and send it now: it still frees Thursday,"
                        + " May 8, 11:59 a.m. for someone else."
            })
    void noticeHasItsOwnClockThatNeedsNoInvitationAndTodayIsTheDayWhereTheyAre(String slot, String stage, String line) {
        at("2031-05-05T00:00:00Z", "Pacific/Auckland");
        letter("", slot, Map.of("letter.stage", stage));

        assertThat(person.said("timing.line")).isEqualTo(line);
    }

    @Test
    void faceToFaceAFirstTalkNeedsThreeDaysAsWell() {
        at("2031-05-05T00:00:00Z", "Pacific/Auckland");
        letter("", "2031-05-07T12:00:00Z", Map.of("timing.circumstances", "in_person"));

        assertThat(person.said("timing.line")).startsWith("*Late notice.*");
    }

    @Test
    void whatEndsFirstIsNamedWhereTheBookedTimeIsNearerThanTheAnswerIsDue() {
        at("2031-05-05T00:00:00Z", "Pacific/Auckland");
        letter("2031-05-04T23:00:00Z", "2031-05-07T01:00:00Z", Map.of());

        assertThat(person.said("timing.line"))
                .isEqualTo("*In good time.* Sent by Monday, May 5, 1:00 p.m., it frees Wednesday, May 7, 1:00 p.m. with"
                        + " enough notice.");
    }

    @Test
    void withoutADateNothingIsSaidOfTime() {
        letter("", "", Map.of());

        assertThat(person.ids()).doesNotContain("timing.line").contains("letter.body");
    }

    @Test
    void theMessageAndHomeSayUntilWhenForAsLongAsItIsNotSent() {
        letter("2031-03-07T22:00:00Z", "", Map.of());
        app.deliver(SlackSide.homeOpened(OWNER, trigger()));
        person.submit(Map.of());
        String when = "*not sent yet* · best sent by Tuesday, March 11, 5:00 p.m.";
        await().untilAsserted(() -> {
            assertThat(slack.message()).contains(when);
            assertThat(slack.home()).contains("Letter ready, not sent. Best sent by Tuesday, March 11, 5:00 p.m.");
        });

        assertThat(person.submit(Map.of())).isEmpty();
        await().untilAsserted(() -> {
            assertThat(slack.message()).contains("*Sent*").doesNotContain("best sent");
            assertThat(slack.home()).contains("by email.").doesNotContain("best sent");
        });
    }

    @Test
    void homeIsPublishedAgainOnlyWhenABoundaryHasPassed() {
        letter("2031-03-07T22:00:00Z", "", Map.of());
        app.deliver(SlackSide.homeOpened(OWNER, trigger()));
        await().until(() -> slack.calls("views.publish").size() == 1);
        clock.advance(Duration.ofHours(30));
        app.deliver(SlackSide.pressInHome("home.closed.back", "0", trigger()));
        // Errands are run one after another, so this one comes behind it.
        app.deliver(SlackSide.homeOpened(new Owner("", "T2", "U2"), trigger()));
        await().until(() -> published("U2").size() == 1);
        assertThat(published(OWNER.userId())).hasSize(1);

        clock.advance(Duration.ofDays(3));
        app.deliver(SlackSide.pressInHome("home.closed.back", "0", trigger()));
        await().until(() -> published(OWNER.userId()).size() == 2);
        assertThat(published(OWNER.userId()).getLast()).contains("\"Due now\"", "Best sent today.");
    }

    private List<String> published(String userId) {
        return slack.calls("views.publish").stream()
                .filter(call -> call.argument("user_id").equals(userId))
                .map(call -> call.argument("view"))
                .toList();
    }
}
