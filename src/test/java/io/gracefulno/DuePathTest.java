package io.gracefulno;

import static io.gracefulno.SlackSide.OWNER;
import static io.gracefulno.SlackSide.trigger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is due stands first in Home, in words, with a button that opens the very step. */
class DuePathTest {
    /** A Friday afternoon in New York. */
    private final SettableClock clock = new SettableClock(Instant.parse("2031-03-07T22:00:00Z"));

    private StubSlack slack;
    private RunningApp app;
    private Person person;

    @BeforeEach
    void start(@TempDir Path data) throws IOException {
        slack = new StubSlack();
        slack.zone = "America/New_York";
        app = new RunningApp(data, clock, slack.api());
        person = new Person(OWNER, app, slack);
    }

    @AfterEach
    void stop() {
        app.close();
        slack.close();
    }

    /** A letter for an invitation that came just now. @return the case */
    private String letter(String about) {
        person.command(about);
        person.press(
                "letter.more.open",
                Map.of("timing.invited", Math.toIntExact(clock.instant().getEpochSecond())));
        person.press(
                "timing.invited",
                Map.of("timing.invited", Math.toIntExact(clock.instant().getEpochSecond())));
        assertThat(person.submit(Map.of("letter.channel", "email"))).isEmpty();
        assertThat(person.callback()).isEqualTo("letter.edit");
        return person.caseId();
    }

    private void save() {
        assertThat(person.submit(Map.of())).isEmpty();
        assertThat(person.callback()).isEqualTo("casebook.ready");
    }

    /** Home as it is drawn when it is opened now. */
    private JsonNode home() {
        int before = slack.calls("views.publish").size();
        app.deliver(SlackSide.homeOpened(OWNER, "Ev" + trigger()));
        await().until(() -> slack.calls("views.publish").size() > before);
        return SlackSide.JSON.readTree(slack.calls("views.publish").getLast().argument("view"));
    }

    private static JsonNode row(JsonNode home, String id) {
        return home.path("blocks")
                .valueStream()
                .filter(block -> block.path("block_id").asString("").equals("home.case." + id))
                .findFirst()
                .orElse(SlackSide.JSON.createObjectNode());
    }

    private static String said(JsonNode home, String id) {
        return row(home, id).at("/text/text").asString("");
    }

    private void pressInHome(JsonNode home, String id) {
        JsonNode button = row(home, id).path("accessory");
        int before = slack.calls("views.open").size();
        app.deliver(SlackSide.pressInHome(
                button.path("action_id").asString(), button.path("value").asString(), trigger()));
        await().until(() -> slack.calls("views.open").size() > before);
        person.see(slack.calls("views.open").getLast());
    }

    private static int greens(JsonNode home) {
        return home.toString().split("\"style\":\"primary\"", -1).length - 1;
    }

    @Test
    void aLetterThatIsReadyIsCopiedFromHomeOnceItsTimeRunsOut() {
        String id = letter("Dana at Acme for Analyst, staying");
        save();
        assertThat(said(home(), id))
                .isEqualTo("*Acme*, Analyst\nLetter ready, not sent. Best sent by Tuesday, March 11, 5:00 p.m.");

        clock.advance(Duration.ofDays(4).minusHours(2));
        JsonNode tuesday = home();
        assertThat(tuesday.toString()).contains("\"Due now\"").doesNotContain("Open · ");
        assertThat(said(tuesday, id))
                .isEqualTo("*Acme*, Analyst\nLetter ready, not sent. Best sent by today, 5:00 p.m.");
        assertThat(row(tuesday, id).at("/accessory/style").asString("")).isEqualTo("primary");
        assertThat(row(tuesday, id).at("/accessory/accessibility_label").asString(""))
                .isEqualTo("Copy: Acme");
        assertThat(greens(tuesday)).isEqualTo(1);

        pressInHome(tuesday, id);
        assertThat(person.callback()).isEqualTo("casebook.ready");
        assertThat(person.submit(Map.of())).isEmpty();
        assertThat(home().toString()).doesNotContain("Due now");
    }

    @Test
    void aLetterThatWasBegunIsGoneOnWith() {
        String id = letter("Dana at Acme, staying");
        clock.advance(Duration.ofDays(5));
        JsonNode late = home();

        assertThat(said(late, id)).isEqualTo("*Acme*\nLetter begun, not saved. Best sent today.");
        pressInHome(late, id);
        assertThat(person.callback()).isEqualTo("letter.edit");
    }

    @Test
    void aReplyIsAnsweredAndAPromiseDecidedFromHomeTheSoonestFirst() {
        String replied = letter("Dana at Acme, staying");
        save();
        person.submit(Map.of());
        person.open("pushback.open", replied);
        person.submit(Map.of("pushback.text", "May I ask why?"));
        person.command("Kim at Halden for Analyst");
        person.submit(Map.of("letter.reason", "undecided"));
        String promised = person.caseId();
        person.press("deciding.alternative", Map.of());
        person.press("deciding.alt", Map.of("deciding.alt", "answer_later"));
        person.submit(Map.of("deciding.alt.until", "2031-03-08"));
        save();
        person.submit(Map.of());

        JsonNode friday = home();
        assertThat(said(friday, replied)).isEqualTo("*Acme*\nThey replied today, not answered yet.");
        assertThat(said(friday, promised))
                .isEqualTo("*Halden*, Analyst\nYou promised an answer by tomorrow, Saturday, March 8.");
        assertThat(friday.toString().indexOf(replied))
                .isLessThan(friday.toString().indexOf(promised));
        assertThat(greens(friday)).isEqualTo(1);

        pressInHome(friday, replied);
        assertThat(person.callback()).isEqualTo("pushback.answer");
        pressInHome(friday, promised);
        assertThat(person.callback()).startsWith("deciding.");

        clock.advance(Duration.ofDays(2));
        assertThat(said(home(), promised))
                .isEqualTo("*Halden*, Analyst\nYou promised an answer by yesterday, and it is not given yet.");
    }
}
