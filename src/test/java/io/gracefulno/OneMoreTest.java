package io.gracefulno;

import static io.gracefulno.SlackSide.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What short notice, another time or a slot that has passed calls for: asked once, and answered by the letter. */
class OneMoreTest {
    private static final Pattern SORRY = Pattern.compile("sorry|forgive|apolog", Pattern.CASE_INSENSITIVE);
    private static final String CAUSE = "My train was cancelled this morning.";

    private StubSlack slack;
    private RunningApp app;
    private Person person;
    private SettableClock clock;

    @BeforeEach
    void start(@TempDir Path data) throws IOException {
        slack = new StubSlack();
        clock = new SettableClock(Instant.parse("2031-05-05T09:00:00Z"));
        app = new RunningApp(data, clock, slack.api());
        person = new Person(OWNER, app, slack);
    }

    @AfterEach
    void stop() {
        app.close();
        slack.close();
    }

    private int in(Duration ahead) {
        return Math.toIntExact(clock.instant().plus(ahead).getEpochSecond());
    }

    /** S1, with a booked time that much ahead. */
    private void decline(String text, Duration ahead, Map<String, Object> more) {
        person.command(text);
        Map<String, Object> filled = new HashMap<>(more);
        filled.put("timing.slot", in(ahead));
        assertThat(person.submit(filled)).isEmpty();
    }

    private String title() {
        return person.view().at("/title/text").asString("");
    }

    @Test
    void shortNoticeAsksForOneHonestCauseAndTheLetterGivesItWithOneSorry() {
        decline("Dana at Acme, staying", Duration.ofHours(20), Map.of());
        assertThat(title()).isEqualTo("One more thing");
        assertThat(person.ids()).containsExactly("letter.more.facts", "letter.cause");

        person.submit(Map.of("letter.cause", CAUSE));

        assertThat(person.callback()).isEqualTo("letter.edit");
        String letter = person.standing("letter.body");
        assertThat(letter).contains(CAUSE);
        assertThat(SORRY.matcher(letter).results()).hasSize(1);
    }

    @Test
    void withoutACauseTheLetterSaysSorryAndNothingIsAskedTwice() {
        decline("Dana at Acme, staying", Duration.ofHours(20), Map.of());
        person.submit(Map.of());
        assertThat(person.callback()).isEqualTo("letter.edit");
        assertThat(person.standing("letter.body")).containsPattern(SORRY);

        person.press("letter.facts", Map.of());
        assertThat(person.ids()).contains("letter.cause");
        person.submit(Map.of());
        assertThat(person.callback()).isEqualTo("letter.edit");
    }

    @Test
    void aCauseMayBeGivenLaterWhereTheFactsAreChanged() {
        decline("Dana at Acme, staying", Duration.ofHours(20), Map.of());
        person.submit(Map.of());
        person.press("letter.facts", Map.of());
        person.submit(Map.of("letter.cause", CAUSE));

        assertThat(person.standing("letter.body")).contains(CAUSE);
    }

    @Test
    void theDetailsLeadToItAsWellWhereTheNoticeIsShortByThen() {
        person.command("Dana at Acme, staying");
        person.press("letter.more.open", Map.of("timing.slot", in(Duration.ofHours(30))));
        clock.advance(Duration.ofHours(10));
        person.submit(Map.of());

        assertThat(title()).isEqualTo("One more thing");
        assertThat(person.ids()).containsExactly("letter.more.facts", "letter.cause");
        person.submit(Map.of());
        assertThat(person.callback()).isEqualTo("letter.edit");
    }

    @Test
    void inGoodTimeNothingIsAsked() {
        decline("Dana at Acme, staying", Duration.ofHours(24), Map.of());

        assertThat(person.callback()).isEqualTo("letter.edit");
    }

    @Test
    void aCauseIsOneSentenceAndIsLookedAtLikeOtherWordsOfTheirOwn() {
        decline("Dana at Acme, staying", Duration.ofHours(20), Map.of());
        assertThat(person.submit(Map.of("letter.cause", "I am ill. My cat is, too."))
                        .toString())
                .contains("Make it one sentence.");

        person.submit(Map.of("letter.cause", "The talk with [name] took longer."));
        assertThat(person.view().toString()).contains("*“[name]”*").contains("Go on as it is");
        person.submit(Map.of("letter.cause", "The talk with [name] took longer."));
        assertThat(person.callback()).isEqualTo("letter.edit");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "accepted another offer | letter.more.facts,letter.accepted,letter.cause",
                "other | letter.more.facts,letter.reason_words,letter.cause",
                "timing | letter.more.facts,timing.reschedule,timing.reschedule.when,letter.cause"
            })
    void whatIsMissingIsAskedTogetherAndIsNeverMoreThanThreeThings(String reason, String asked) {
        boolean typed = reason.equals("accepted another offer");
        decline(
                "Dana at Acme" + (typed ? ", " + reason : ""),
                Duration.ofHours(20),
                typed ? Map.of() : Map.of("letter.reason", reason));

        assertThat(person.ids()).containsExactly(asked.split(","));
        person.submit(Map.of("letter.accepted", "true", "letter.reason_words", "I moved.", "letter.cause", CAUSE));
        assertThat(person.callback()).isEqualTo("letter.edit");
        assertThat(person.standing("letter.body")).contains(CAUSE);
    }

    @Test
    void aTimeThatHasPassedAsksWhetherTheyWereThereAndIfNotTheLetterApologisesAndFreesNothing() {
        decline("Dana at Acme, staying", Duration.ofHours(-3), Map.of());

        assertThat(person.ids()).containsExactly("letter.more.facts", "timing.attended");
        assertThat(person.standing("timing.attended")).isEqualTo("no");
        person.submit(Map.of());
        assertThat(person.callback()).isEqualTo("letter.edit");
        assertThat(person.view().toString()).doesNotContain("nobody expects a call");
        assertThat(person.standing("letter.body"))
                .containsPattern(SORRY)
                .doesNotContain(" free")
                .doesNotContain("someone else");
    }

    @Test
    void whoWasThereApologisesForNothingAndHasSpokenWithThem() {
        decline("Dana at Acme, staying", Duration.ofHours(-3), Map.of("letter.stage", "screened"));
        assertThat(person.standing("timing.attended")).isEqualTo("yes");
        person.submit(Map.of());

        assertThat(person.callback()).isEqualTo("letter.edit");
        assertThat(person.standing("letter.body")).doesNotContainPattern(SORRY).doesNotContain("wasn't there");
        assertThat(person.view().toString()).doesNotContain("That time has passed");
        person.press("letter.facts", Map.of());
        person.press("letter.more.back", Map.of());
        assertThat(person.standing("timing.slot")).isEmpty();
    }

    @Test
    void aSavedLetterWhoseTimeHasPassedSinceSaysHowItIsWrittenForThat() {
        decline("Dana at Acme, staying", Duration.ofHours(30), Map.of());
        person.submit(Map.of());
        clock.advance(Duration.ofHours(31));
        person.open("casebook.edit", person.caseId());

        assertThat(person.said("timing.line"))
                .startsWith("*That time has passed.*")
                .contains("Press Change the facts");
    }

    @Test
    void aLetterThatWasBegunInTimeIsWrittenForWhatHasPassedSinceOnceItIsWrittenAgain() {
        decline("Dana at Acme, staying", Duration.ofHours(30), Map.of());
        String before = person.standing("letter.body");
        clock.advance(Duration.ofHours(31));
        person.press("letter.facts", Map.of());
        person.submit(Map.of());
        person.submit(Map.of("timing.attended", "no"));

        assertThat(person.said("timing.line")).startsWith("*That time has passed.*");
        assertThat(person.standing("letter.body"))
                .isNotEqualTo(before)
                .containsPattern(SORRY)
                .doesNotContain("someone else");
    }

    @Test
    void aTimingThatDoesNotWorkIsAskedFirstWhetherAnotherTimeWouldAndStartsOnTheNo() {
        person.command("Dana at Acme");
        person.submit(Map.of("letter.reason", "timing"));

        assertThat(person.ids()).containsExactly("letter.more.facts", "timing.reschedule", "timing.reschedule.when");
        assertThat(person.standing("timing.reschedule")).isEqualTo("no");
        person.submit(Map.of());
        assertThat(person.callback()).isEqualTo("letter.edit");
        assertThat(person.ids()).contains("letter.shape");
        assertThat(person.view().toString()).contains("letter.scope");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thursday afternoon or Friday before ten", ""})
    void anotherTimeIsProposedAndNothingIsDeclined(String when) {
        person.command("Dana at Acme");
        person.submit(Map.of("letter.reason", "timing"));
        person.type("timing.reschedule", Map.of("timing.reschedule", "yes"));
        person.submit(Map.of("timing.reschedule", "yes", "timing.reschedule.when", when));

        assertThat(person.callback()).isEqualTo("letter.edit");
        assertThat(person.standing("letter.body"))
                .contains(when)
                .containsPattern("time|instead")
                .doesNotContain("declin", "withdraw", "not to ");
        assertThat(person.view().toString()).contains("letter.register").doesNotContain("letter.scope");
    }

    @Test
    void whoThoughtBetterOfAnotherTimeChangesItWhereTheFactsAreChanged() {
        person.command("Dana at Acme");
        person.submit(Map.of("letter.reason", "timing"));
        person.submit(Map.of("timing.reschedule", "yes"));
        person.press("letter.facts", Map.of());
        assertThat(person.standing("timing.reschedule")).isEqualTo("yes");
        person.submit(Map.of("timing.reschedule", "no"));

        assertThat(person.callback()).isEqualTo("letter.edit");
        assertThat(person.view().toString()).contains("letter.scope");
    }

    @Test
    void anotherReasonIsNoTimingAnyMore() {
        person.command("Dana at Acme");
        person.submit(Map.of("letter.reason", "timing"));
        person.submit(Map.of("timing.reschedule", "yes"));
        person.press("letter.facts", Map.of());
        person.press("letter.more.back", Map.of());
        person.submit(Map.of("letter.reason", "staying"));

        assertThat(person.view().toString()).contains("letter.scope");
    }

    @Test
    void aBookedTimeBeforeTheInvitationIsRefusedWhereverItIsChanged() {
        person.command("Dana at Acme, staying");
        person.press("letter.more.open", Map.of("timing.slot", in(Duration.ofDays(9))));
        assertThat(person.submit(Map.of("timing.invited", in(Duration.ofDays(10))))
                        .toString())
                .contains("timing.invited", "The invitation can't come after the interview. Check both times.");

        person.press("letter.more.back", Map.of("timing.invited", in(Duration.ofHours(-1))));
        assertThat(person.submit(Map.of("timing.slot", in(Duration.ofHours(-2))))
                        .toString())
                .contains("timing.slot", "That is before the invitation came.");
        assertThat(person.submit(Map.of())).isEmpty();
        assertThat(person.callback()).isEqualTo("letter.edit");
    }
}
