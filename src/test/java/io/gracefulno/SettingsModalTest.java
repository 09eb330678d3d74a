package io.gracefulno;

import static io.gracefulno.SlackSide.JSON;
import static io.gracefulno.SlackSide.OWNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a person sets for themselves, and that it is used from then on. */
class SettingsModalTest {
    private static final String WORDS = "I've decided not to go ahead with the interview.";

    private StubSlack slack;
    private RunningApp app;
    private Person person;

    @BeforeEach
    void start(@TempDir Path data) throws IOException {
        slack = new StubSlack();
        app = new RunningApp(data, new SettableClock(Instant.parse("2031-05-05T09:00:00Z")), slack.api());
        person = new Person(OWNER, app, slack);
    }

    @AfterEach
    void stop() {
        app.close();
        slack.close();
    }

    private void set(Map<String, Object> filled) {
        person.command("settings");
        assertThat(person.submit(filled).isMissingNode()).as("no errors").isTrue();
    }

    /** To a letter for which nothing but the name, the company and the reason is told. */
    private String letter() {
        person.command("Dana at Acme, staying where I am");
        person.submit(Map.of());
        assertThat(person.callback()).isEqualTo("letter.edit");
        return person.standing("letter.body");
    }

    private void save(String body) {
        letter();
        person.submit(Map.of("letter.body", body));
        if (person.callback().equals("letter.edit")) {
            person.submit(Map.of("letter.body", body));
        }
        assertThat(person.callback()).isEqualTo("casebook.ready");
    }

    @Test
    void itOpensByTheCommandAndFromHomeWithWhatSlackSays() {
        for (Person opening : List.of(person.command("settings"), person.open("home.settings", "mine"))) {
            assertThat(opening.callback()).isEqualTo("preferences.mine");
            assertThat(opening.standing("preferences.name")).isEmpty();
            assertThat(opening.view().toString()).contains("use Slack's: Robin Ashdown.", "As in Slack (Lisbon)");
            assertThat(opening.standing("preferences.register")).isEqualTo("neutral");
            assertThat(opening.standing("preferences.length")).isEqualTo("standard");
            assertThat(opening.standing("preferences.channel")).isEqualTo("advised");
            assertThat(opening.standing("preferences.spelling")).isEqualTo("us");
            assertThat(opening.standing("preferences.zone")).isEqualTo("slack");
            assertThat(opening.standing("preferences.rules_off")).isEmpty();
            assertThat(opening.standing("preferences.quiet")).isEmpty();
        }
    }

    @Test
    void whatWasSetStandsThereTheNextTime() {
        Map<String, Object> everything = Map.of(
                "preferences.name", "Robbie Ash",
                "preferences.signoff", "With thanks,",
                "preferences.register", "warm",
                "preferences.length", "short",
                "preferences.channel", "text",
                "preferences.spelling", "uk",
                "preferences.zone", "Asia/Tokyo",
                "preferences.rules_off", "hostile,too_long",
                "preferences.quiet", "letters,reminders");

        set(everything);

        person.command("settings");
        everything.forEach(
                (field, value) -> assertThat(List.of(person.standing(field).split(",", -1)))
                        .as(field)
                        .containsExactlyInAnyOrder(value.toString().split(",", -1)));
    }

    @Test
    void theNextLetterIsSignedToldAndShapedByIt() {
        set(Map.of(
                "preferences.name", "Robbie Ash",
                "preferences.signoff", "With thanks, & <b>,",
                "preferences.register", "warm",
                "preferences.length", "short"));

        assertThat(letter()).endsWith("\n\nWith thanks, & <b>,\nRobbie").hasSizeLessThan(400);
        assertThat(person.view().toString()).contains("Tone: warm", "Length: short");
        JsonNode shape = person.view();
        assertThat(initial(shape, "letter.register")).isEqualTo("warm");
        assertThat(initial(shape, "letter.length")).isEqualTo("short");
    }

    /** What a select among buttons stands on. */
    private static String initial(JsonNode view, String actionId) {
        return view.path("blocks")
                .valueStream()
                .flatMap(block -> block.path("elements").valueStream())
                .filter(element -> element.path("action_id").asString("").equals(actionId))
                .map(element -> element.at("/initial_option/value").asString())
                .findFirst()
                .orElse("");
    }

    @Test
    void theUsualChannelIsPresetForWhateverIsAdvised() {
        set(Map.of("preferences.channel", "linkedin"));

        person.command("Dana at Acme, staying where I am").press("letter.more.open", Map.of());

        assertThat(person.standing("letter.channel")).isEqualTo("linkedin");
    }

    @Test
    void aCaseInWhichAnotherToneWasChosenKeepsIt() {
        letter();
        person.press("letter.register", Map.of());
        String caseId = person.caseId();
        set(Map.of("preferences.register", "formal"));

        person.open("letter.resume", caseId);
        assertThat(initial(person.view(), "letter.register")).isEqualTo("neutral");
        letter();
        assertThat(initial(person.view(), "letter.register")).isEqualTo("formal");
    }

    @Test
    void theZoneIsTheirsInWhatIsAskedAndSaid() {
        set(Map.of("preferences.zone", "Asia/Tokyo"));

        person.command("Dana at Acme, staying where I am");

        assertThat(person.view().toString()).contains("Your time zone: Tokyo.").doesNotContain("Lisbon");
    }

    @Test
    void theWayBackToSlacksOwnZoneIsInTheList() {
        set(Map.of("preferences.zone", "Asia/Tokyo"));

        set(Map.of("preferences.zone", "slack"));

        person.command("settings");
        assertThat(person.standing("preferences.zone")).isEqualTo("slack");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lisb | Europe/Lisbon",
                "São Tomé | Africa/Sao_Tome",
                "new york | America/New_York",
                "pacific time | America/Los_Angeles",
                "as in | slack",
                "utc | UTC"
            })
    void zonesAreFoundByWhatPeopleCallThem(String typed, String zone) {
        person.command("settings");

        JsonNode options = suggested(typed);

        assertThat(options.valueStream().map(option -> option.path("value").asString()))
                .contains(zone);
    }

    @Test
    void anEmptyListHoldsTheZonesOfTheSameClockAndNoMoreThanSlackTakes() {
        person.command("settings");

        JsonNode options = suggested("");

        assertThat(options.valueStream().map(option -> option.path("value").asString()))
                .startsWith("slack")
                .contains("Europe/London")
                .doesNotContain("Asia/Tokyo")
                .hasSizeLessThanOrEqualTo(100);
        assertThat(suggested("a").size()).isEqualTo(100);
        assertThat(suggested("lisbon").toString()).contains("Lisbon, Europe: 10:00 a.m. now");
        assertThat(suggested("nowhere at all").size()).isZero();
    }

    private JsonNode suggested(String typed) {
        var answer = app.deliver(SlackSide.suggestion("preferences.zone", typed, "preferences.mine", ""));
        return JSON.readTree(answer.body()).path("options");
    }

    @ParameterizedTest
    @ValueSource(strings = {"   ", "!!", "www.robin.example", "robin@example.org", "<Robin>"})
    void aNameThatIsNoneIsRefusedWithWhatToDo(String name) {
        person.command("settings");

        assertThat(person.submit(Map.of("preferences.name", name))
                        .path("preferences.name:1")
                        .asString())
                .isEqualTo("Add the name you sign with, or leave it empty to use Slack's.");
    }

    @Test
    void aLineThatIsTooLongIsRefusedWithWhatFits() {
        person.command("settings");

        JsonNode errors =
                person.submit(Map.of("preferences.name", "x".repeat(81), "preferences.signoff", "x".repeat(61)));

        assertThat(errors.path("preferences.name:1").asString()).startsWith("At most 80 characters");
        assertThat(errors.path("preferences.signoff:1").asString()).startsWith("At most 60 characters");
    }

    @Test
    void aBlankLeftInTheSignOffIsRemarkedOnOnceAndThenKeptAsItIs() {
        person.command("settings");

        person.submit(Map.of("preferences.signoff", "Yours, [Name]"));
        assertThat(person.said("review.f.sign_off.0")).contains("[Name]", "A blank of a template was left in.");
        assertThat(person.view().at("/submit/text").asString()).isEqualTo("Save as it is");
        assertThat(person.standing("preferences.signoff")).isEqualTo("Yours, [Name]");

        assertThat(person.submit(Map.of()).isMissingNode()).isTrue();
        person.command("settings");
        assertThat(person.standing("preferences.signoff")).isEqualTo("Yours, [Name]");
        assertThat(person.view().at("/submit/text").asString()).isEqualTo("Save settings");
    }

    @Test
    void whatIsntOneOfOursStaysAsItWas() {
        set(Map.of("preferences.zone", "Asia/Tokyo", "preferences.register", "warm"));

        set(Map.of(
                "preferences.zone", "Mars/Olympus",
                "preferences.register", "shouting",
                "preferences.rules_off", "nothing",
                "preferences.quiet", "everything"));

        person.command("settings");
        assertThat(person.standing("preferences.zone")).isEqualTo("Asia/Tokyo");
        assertThat(person.standing("preferences.register")).isEqualTo("warm");
        assertThat(person.standing("preferences.rules_off")).isEmpty();
        assertThat(person.standing("preferences.quiet")).isEmpty();
    }

    @Test
    void lettersStayOutOfMessagesAndOutOfWhatALockScreenShows() {
        set(Map.of("preferences.quiet", "letters"));
        save(WORDS + " Thank you.");
        assertThat(person.said("casebook.ready.note")).contains("your settings keep the letter out of them");

        await().until(() -> !posted().isEmpty());
        StubSlack.Call message = posted().getLast();
        assertThat(message.argument("text") + message.argument("blocks"))
                .doesNotContain("decided not to go ahead", "casebook.open.gmail", "mailto:", "casebook.subject")
                .contains("casebook.copy", "casebook.sent", "casebook.edit", "casebook.more")
                .contains("Your settings keep the letter out of your messages.");
        assertThat(message.argument("text"))
                .contains("to copy it, to change it")
                .doesNotContain("follows");
    }

    @Test
    void aMessageThatShowsALetterIsDrawnWithoutItOnceThatIsSet() {
        save(WORDS + " Thank you.");
        await().until(() -> !posted().isEmpty());
        assertThat(posted().getLast().argument("blocks")).contains("decided not to go ahead");

        set(Map.of("preferences.quiet", "letters"));

        await().until(() -> !slack.message().contains("decided not to go ahead"));
        StubSlack.Call message = slack.messages().getLast();
        assertThat(message.argument("text") + message.argument("blocks"))
                .doesNotContain("decided not to go ahead", "gmail")
                .contains("casebook.copy");
    }

    @Test
    void aSentLetterThatIsKeptOutOpensInAWindowInstead() {
        set(Map.of("preferences.quiet", "letters"));
        save(WORDS + " Thank you.");
        String caseId = person.caseId();
        person.submit(Map.of());
        await().until(() -> slack.message().contains("Show the letter"));

        person.open("casebook.view", caseId);

        assertThat(person.callback()).isEqualTo("casebook.case");
        assertThat(person.view().toString()).contains("decided not to go ahead");
    }

    @Test
    void theModalClosesAndNothingIsPostedForIt() {
        set(Map.of("preferences.name", "Robbie Ash"));

        await().pollDelay(Duration.ofMillis(200)).until(() -> true);
        assertThat(posted()).isEmpty();
    }

    private List<StubSlack.Call> posted() {
        return slack.calls("chat.postMessage");
    }
}
