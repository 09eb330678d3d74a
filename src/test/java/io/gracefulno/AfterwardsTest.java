package io.gracefulno;

import static io.gracefulno.SlackSide.OWNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gracefulno.afterwards.Reminded;
import io.gracefulno.afterwards.Reminder;
import io.gracefulno.afterwards.Touch;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Entry;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.State;
import io.gracefulno.letter.Claim;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Kind;
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
import tools.jackson.databind.node.ObjectNode;

/** What somebody can do once their no is sent. */
class AfterwardsTest {
    private static final String ABOUT = "Dana Acheson at Larkfield Robotics for Embedded engineer, location";

    private static final String THREE_MONTHS_ON = "2038-02-23T09:01:00Z";
    private static final String HALF_A_YEAR_ON = "2038-05-24T08:01:00Z";

    /** A Monday. */
    private final SettableClock clock = new SettableClock(Instant.parse("2037-11-23T21:00:00Z"));

    private StubSlack slack;
    private RunningApp app;
    private Person person;

    @BeforeEach
    void start(@TempDir Path data) throws IOException {
        slack = new StubSlack();
        app = new RunningApp(data, clock, slack.api());
        person = new Person(OWNER, app, slack);
    }

    @AfterEach
    void stop() {
        app.close();
        slack.close();
        slack.calls().forEach(call -> assertThat(Outgoing.faults(call)).isEmpty());
    }

    /** A no that was sent. @return the case's id */
    private String sent(String about) {
        return sent(about, Map.of());
    }

    private String sent(String about, Map<String, Object> letter) {
        person.command(about);
        person.press("letter.more.open", Map.of());
        person.submit(Map.of("letter.disclosure", "specific"));
        return person.send(letter);
    }

    private Person fromMenu(String id, String choice) {
        return person.open("casebook.more", id + "|" + choice);
    }

    /** Months later, on a working morning, the reminder stands there. */
    private void reminded(String morning, String words) {
        clock.advance(Duration.between(clock.instant(), Instant.parse(morning)));
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            // Where another one goes first, it follows a second later.
            clock.advance(Duration.ofSeconds(1));
            return posted(words);
        });
    }

    private boolean posted(String words) {
        return slack.calls("chat.postMessage").stream()
                .anyMatch(call -> call.argument("blocks").contains(words));
    }

    private void waitUntilFolded(String words) {
        await().untilAsserted(() -> assertThat(slack.calls("chat.update"))
                .extracting(call -> call.argument("blocks"))
                .anyMatch(blocks -> blocks.contains(words)));
    }

    private List<Entry.What> history(String id) {
        return app.kept(id).history().stream().map(Entry::what).toList();
    }

    private String all() {
        return person.view().toString();
    }

    private JsonNode block(String id) {
        return person.view()
                .path("blocks")
                .valueStream()
                .filter(block -> block.path("block_id").asString("").startsWith(id))
                .findFirst()
                .orElse(person.view().path("none"));
    }

    // Write a line

    @Test
    void aLineIsWrittenFromTheReminderWhichFoldsOnceItIsDone() {
        String id = sent(ABOUT);
        reminded(THREE_MONTHS_ON, "Three months since your no to Larkfield Robotics");

        person.open("afterwards.followup.write", id);
        assertThat(person.callback()).isEqualTo("afterwards.hello");
        person.press(
                "afterwards.hello.idea", Map.of("afterwards.hello.idea", "milestone", "afterwards.hello.words", "the"));
        assertThat(block("afterwards.hello.words").at("/label/text").asString()).isEqualTo("What have they reached?");
        assertThat(person.standing("afterwards.hello.words")).isEqualTo("the");
        assertThat(person.submit(Map.of("afterwards.hello.words", "The new depot in Leith")))
                .isEmpty();

        assertThat(person.callback()).isEqualTo("afterwards.hello.ready");
        assertThat(person.standing("afterwards.hello.subject")).isNotEmpty();
        assertThat(person.standing("afterwards.hello.body"))
                .startsWith("Hi Dana,")
                .contains("The new depot in Leith.");
        person.submit(Map.of());
        waitUntilFolded("You wrote them a line.");
        Case kept = app.kept(id);
        assertThat(kept.history().getLast().what()).isEqualTo(Entry.What.HELLO_WRITTEN);
        assertThat(kept.reminded().how(Reminder.Kind.FOLLOWUP, kept.sentAt().orElseThrow()))
                .contains(Reminded.How.ACTED);
        assertThat(kept.greeting()).isEmpty();
    }

    @Test
    void onLinkedInALineHasNoSubjectAndTheWordingStays() {
        String id = sent(ABOUT);
        person.open("afterwards.followup.write", id);
        person.submit(Map.of("afterwards.hello.words", "https://example.org/gripper"));
        String first = person.standing("afterwards.hello.body");

        person.press("afterwards.hello.another", id + "|0", Map.of());
        String second = person.standing("afterwards.hello.body");
        person.press("afterwards.hello.channel", Map.of("afterwards.hello.channel", "linkedin"));

        assertThat(second).isNotEqualTo(first).contains("https://example.org/gripper");
        assertThat(person.ids()).doesNotContain("afterwards.hello.subject");
        assertThat(person.standing("afterwards.hello.body")).contains("https://example.org/gripper");
        assertThat(all()).contains("casebook.open.linkedin").doesNotContain("casebook.open.gmail");
        assertThat(app.kept(id).greeting().orElseThrow().variant()).isEqualTo(1);
    }

    @Test
    void anotherWordingPressedTwiceBeforeTheRedrawCountsOnce() {
        String id = sent(ABOUT);
        person.open("afterwards.followup.write", id);
        person.submit(Map.of("afterwards.hello.words", "A talk on grippers"));
        ObjectNode twice = person.pressing("afterwards.hello.another", id + "|0", Map.of());
        person.press("afterwards.hello.another", id + "|0", Map.of());
        person.press(twice);

        assertThat(app.kept(id).greeting().orElseThrow().variant()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        article   | Give the title of something, or a link to it.
        milestone | Name what they reached, in a few words.
        update    | Say in a sentence where you are now.
        """)
    void aLineWithoutWordsIsAskedFor(String idea, String sentence) {
        person.open("afterwards.followup.write", sent(ABOUT));

        JsonNode errors = person.submit(Map.of("afterwards.hello.idea", idea, "afterwards.hello.words", " \u200B "));

        assertThat(errors.path("afterwards.hello.words:1").asString()).isEqualTo(sentence);
    }

    @Test
    void whatWasTypedForALineIsThereAgainAfterTheWindowWasClosed() {
        String id = sent(ABOUT);
        person.open("afterwards.followup.write", id);
        person.submit(Map.of("afterwards.hello.idea", "update", "afterwards.hello.words", "I build winches now."));
        app.deliver(person.closing());

        person.open("afterwards.followup.write", id);

        assertThat(person.standing("afterwards.hello.idea")).isEqualTo("update");
        assertThat(person.standing("afterwards.hello.words")).isEqualTo("I build winches now.");
    }

    @Test
    void aLineThatIsDoneWithIsNotedOnceHoweverOftenAnOldWindowSaysSo() {
        String id = sent(ABOUT);
        person.open("afterwards.followup.write", id);
        person.submit(Map.of("afterwards.hello.words", "A talk on grippers"));
        ObjectNode again = person.submitting(Map.of());
        person.submit(Map.of());
        person.submit(again);

        assertThat(history(id)).containsOnlyOnce(Entry.What.HELLO_WRITTEN);
    }

    // What changed?

    @Test
    void whatChangedBecomesALetterThatKnowsTheNoAndTheReasonThatWasTold() {
        String id = sent(ABOUT);
        reminded(HALF_A_YEAR_ON, "Half a year ago you declined Larkfield Robotics");
        person.open("afterwards.reconnect.tell", id);
        assertThat(person.callback()).isEqualTo("afterwards.reconnect");
        assertThat(person.said("afterwards.reconnect.note")).contains("Larkfield Robotics");

        person.submit(Map.of("afterwards.reconnect.changed", "I've moved to Glasgow"));

        assertThat(person.callback()).isEqualTo("letter.edit");
        assertThat(person.standing("letter.body"))
                .contains("I've moved to Glasgow.", "November", "because of the location");
        person.send(Map.of());
        waitUntilFolded("You wrote to them again.");
        Case kept = app.kept(id);
        assertThat(kept.state()).isEqualTo(State.SENT);
        assertThat(kept.facts().kind()).isEqualTo(Kind.RECONNECT);
        assertThat(kept.facts().text(Fact.DECLINED_ON)).isEqualTo("2037-11-23");
        assertThat(kept.earlier()).extracting(earlier -> earlier.kind()).containsExactly(Kind.DECLINE);
    }

    @Test
    void aReasonThatWasTakenOutOfTheLetterIsNotToldInTheNextOne() {
        String id = sent(ABOUT, Map.of("letter.body", SlackSide.NO));
        person.open("afterwards.reconnect.tell", id);
        person.submit(Map.of("afterwards.reconnect.changed", "I've moved to Glasgow"));

        assertThat(person.standing("letter.body")).contains("Glasgow").doesNotContain("location");
    }

    @Test
    void theDayOfTheNoIsTheDayOnTheirOwnClock() {
        slack.zone = "Asia/Tokyo";
        String id = sent(ABOUT);
        clock.advance(Duration.ofDays(180));
        person.open("afterwards.reconnect.tell", id);
        person.submit(Map.of("afterwards.reconnect.changed", "I've moved to Glasgow"));

        assertThat(app.kept(id).facts().text(Fact.DECLINED_ON)).isEqualTo("2037-11-24");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 400})
    void noMonthIsNamedWhereItWouldBeThisOneOrAnotherYears(int days) {
        String id = sent(ABOUT);
        clock.advance(Duration.ofDays(days));

        fromMenu(id, "note");
        assertThat(person.standing("afterwards.note.copy")).doesNotContain("November");
        person.open("afterwards.reconnect.tell", id);
        person.submit(Map.of("afterwards.reconnect.changed", "I've moved to Glasgow"));
        assertThat(app.kept(id).facts().knows(Fact.DECLINED_ON)).isFalse();
    }

    @Test
    void newPapersAreOfferedOnlyWhereThatIsTicked() {
        String id = sent(ABOUT);
        person.open("afterwards.reconnect.tell", id);
        assertThat(block("afterwards.reconnect.materials").at("/hint/text").asString())
                .startsWith("Only if it shows progress");
        person.submit(
                Map.of("afterwards.reconnect.changed", "I lead a team now", "afterwards.reconnect.materials", "true"));

        assertThat(app.kept(id).facts().holds(Claim.MATERIALS)).isTrue();
    }

    @Test
    void nothingSaidIsAskedFor() {
        person.open("afterwards.reconnect.tell", sent(ABOUT));

        JsonNode errors = person.submit(Map.of("afterwards.reconnect.changed", "  "));

        assertThat(errors.path("afterwards.reconnect.changed:1").asString())
                .isEqualTo("Say what changed in a sentence, or press Nothing yet.");
    }

    @Test
    void aSentenceWithABlankLeftInIsRemarkedOnOnceAndThenGoesOn() {
        person.open("afterwards.reconnect.tell", sent(ABOUT));
        Map<String, Object> blank = Map.of("afterwards.reconnect.changed", "I moved to [city] in May");
        person.submit(blank);

        assertThat(person.callback()).isEqualTo("afterwards.reconnect");
        assertThat(all()).contains("[city]", "Go on as it is");
        assertThat(person.standing("afterwards.reconnect.changed")).isEqualTo("I moved to [city] in May");
        person.submit(blank);
        assertThat(person.callback()).isEqualTo("letter.edit");
    }

    @Test
    void nothingYetInTheFormSaysWhenItIsAskedAgain() {
        String id = sent(ABOUT);
        reminded(HALF_A_YEAR_ON, "Half a year ago you declined");
        person.open("afterwards.reconnect.tell", id);
        person.press("afterwards.reconnect.nothing", Map.of());

        assertThat(person.callback()).isEqualTo("afterwards.reconnect.later");
        assertThat(person.said("afterwards.reconnect.later.note"))
                .startsWith("Nothing yet, then. You will be asked again on ")
                .contains("9:00 a.m.");
        waitUntilFolded("You will be reminded on");
        assertThat(history(id)).contains(Entry.What.SNOOZED);
    }

    @Test
    void anOldFormDoesNotWriteTheLetterAgain() {
        String id = sent(ABOUT);
        person.open("afterwards.reconnect.tell", id);
        ObjectNode old = person.submitting(Map.of("afterwards.reconnect.changed", "I've moved to Leeds"));
        person.submit(Map.of("afterwards.reconnect.changed", "I've moved to Glasgow"));
        person.submit(old);

        assertThat(person.standing("letter.body")).contains("Glasgow").doesNotContain("Leeds");
        assertThat(app.kept(id).earlier()).hasSize(1);
    }

    // LinkedIn note

    @Test
    void aNoteForLinkedInSaysThatTheyFollowTheCompanyOnlyWhereTheyDo() {
        String id = sent(ABOUT);
        fromMenu(id, "note");
        assertThat(person.callback()).isEqualTo("afterwards.note");
        String bare = person.standing("afterwards.note.copy");
        assertThat(bare).startsWith("Hi Dana").hasSizeLessThanOrEqualTo(300).doesNotContain("Larkfield Robotics");
        assertThat(block("afterwards.note.copy").at("/hint/text").asString())
                .startsWith("Up to 300 characters; this one has " + bare.length() + ".");

        person.press("afterwards.note.follows", Map.of("afterwards.note.follows", "true"));
        assertThat(person.standing("afterwards.note.copy")).contains("Larkfield Robotics");
        person.submit(Map.of());

        assertThat(history(id)).endsWith(Entry.What.MARKED_SENT, Entry.What.NOTE_WRITTEN);
        assertThat(app.kept(id).facts().holds(Claim.INTERESTED)).isTrue();
        assertThat(app.kept(id).facts().kind()).isEqualTo(Kind.DECLINE);
    }

    @Test
    void anotherWordingOfTheNoteComesOncePerPressAndStaysWithTheTick() {
        String id = sent(ABOUT);
        fromMenu(id, "note");
        String first = person.standing("afterwards.note.copy");
        ObjectNode twice = person.pressing("afterwards.note.another", id + "|0", Map.of());
        person.press("afterwards.note.another", id + "|0", Map.of());
        String second = person.standing("afterwards.note.copy");
        person.press(twice);
        assertThat(person.standing("afterwards.note.copy")).isEqualTo(second).isNotEqualTo(first);

        person.press("afterwards.note.follows", Map.of("afterwards.note.follows", "true"));
        assertThat(all()).contains(id + "|1");
        person.press("afterwards.note.follows", Map.of("afterwards.note.follows", "false"));
        assertThat(person.standing("afterwards.note.copy")).isEqualTo(second);
    }

    // Stay in touch

    @Test
    void everyTimeForAHelloIsOfferedWithItsDay() {
        fromMenu(sent(ABOUT), "touch");

        assertThat(person.callback()).isEqualTo("afterwards.touch");
        assertThat(person.standing("afterwards.touch.when")).isEqualTo("three_months");
        assertThat(block("afterwards.touch.when").path("element").path("options"))
                .extracting(option -> option.at("/text/text").asString() + ": "
                        + option.at("/description/text").asString())
                .containsExactly(
                        "Three weeks: Monday, December 14, 9:00 a.m.",
                        "A month: Wednesday, December 23, 9:00 a.m.",
                        "Three months: Tuesday, February 23, 9:00 a.m.",
                        "Six months: Monday, May 24, 9:00 a.m.",
                        "Never: No reminder comes, and nobody asks what changed.");
    }

    @Test
    void theReminderComesOnTheDayThatWasChosen() {
        String id = sent(ABOUT);
        fromMenu(id, "touch");
        person.submit(Map.of("afterwards.touch.when", "three_weeks"));

        reminded("2037-12-14T09:01:00Z", "Three weeks since your no to Larkfield Robotics");
        assertThat(app.kept(id).reminded().touch()).isEqualTo(Touch.THREE_WEEKS);
    }

    @Test
    void whoeverNeverWantsToBeRemindedIsLeftInPeace() {
        String id = sent(ABOUT);
        fromMenu(id, "touch");
        person.submit(Map.of("afterwards.touch.when", "never"));

        assertThat(app.reminders(id)).isEmpty();
    }

    @Test
    void aReminderThatStandsThereSaysWhenTheNextOneComes() {
        String id = sent(ABOUT);
        reminded(THREE_MONTHS_ON, "Three months since your no");
        fromMenu(id, "touch");
        assertThat(block("afterwards.touch.when").path("element").path("options"))
                .extracting(option -> option.path("value").asString())
                .containsExactly("six_months", "never");
        person.submit(Map.of("afterwards.touch.when", "six_months"));

        waitUntilFolded("You will be reminded on Monday, May 24, 9:00 a.m.");
    }

    @Test
    void aDayThatHasPassedWhileTheWindowStoodOpenCantBeChosen() {
        String id = sent(ABOUT);
        fromMenu(id, "touch");
        clock.advance(Duration.ofDays(40));
        JsonNode errors = person.submit(Map.of("afterwards.touch.when", "three_weeks"));

        assertThat(errors.toString()).contains("Choose one.");
        assertThat(app.kept(id).reminded().touch()).isEqualTo(Touch.THREE_MONTHS);
    }

    @Test
    void aReminderThatStandsThereIsFoldedOnceNoneIsWanted() {
        String id = sent(ABOUT);
        reminded(THREE_MONTHS_ON, "Three months since your no");
        fromMenu(id, "touch");
        person.submit(Map.of("afterwards.touch.when", "never"));

        waitUntilFolded("No more reminders of this.");
    }

    @Test
    void aYearLaterALineCanStillBeWritten() {
        String id = sent(ABOUT);
        clock.advance(Duration.ofDays(400));
        fromMenu(id, "touch");

        assertThat(person.said("afterwards.touch.note")).startsWith("The times for a reminder of this have passed.");
        person.press("afterwards.followup.write", id, Map.of());
        assertThat(person.callback()).isEqualTo("afterwards.hello");
    }

    @Test
    void whoeverWantsNoContactIsOfferedNone() {
        person.command(ABOUT);
        person.press("letter.more.open", Map.of());
        person.submit(Map.of("letter.door", "none"));
        String id = person.send(Map.of());
        await().until(() -> slack.message().contains("pushback.open"));

        assertThat(slack.message()).contains(id + "|delete").doesNotContain(id + "|note", id + "|touch");
        fromMenu(id, "touch");
        assertThat(person.callback()).isEqualTo("slackkit.gone");
    }

    // What comes next

    @Test
    void threeAdjustmentsAreKeptAndShownAndOfferedOnceSomethingChanged() {
        String id = sent(ABOUT);
        person.open("casebook.view", id);
        person.press("afterwards.next", id, Map.of());
        assertThat(person.callback()).isEqualTo("afterwards.next");
        assertThat(person.said("afterwards.next.faq")).contains("Will I be welcome later?");
        assertThat(person.ids()).doesNotContain("afterwards.next.readiness");
        person.submit(Map.of(
                "afterwards.next.first", "Remote roles only",
                "afterwards.next.second", "Two evenings of SQL",
                "afterwards.next.third", "Two meetups a month"));

        assertThat(person.callback()).isEqualTo("casebook.case");
        assertThat(person.said("casebook.adjustments"))
                .contains("• Remote roles only\n• Two evenings of SQL\n• Two meetups a month");
        person.press("afterwards.next", id, Map.of());
        assertThat(person.standing("afterwards.next.second")).isEqualTo("Two evenings of SQL");
        person.open("afterwards.reconnect.tell", id);
        assertThat(person.said("afterwards.reconnect.adjustments")).contains("Remote roles only");
        assertThat(history(id)).endsWith(Entry.What.ADJUSTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void twoAdjustmentsAreNoneYet(String third) {
        String id = sent(ABOUT);
        person.open("casebook.view", id);
        person.press("afterwards.next", id, Map.of());
        JsonNode errors = person.submit(
                Map.of("afterwards.next.first", "a", "afterwards.next.second", "b", "afterwards.next.third", third));

        assertThat(errors.path("afterwards.next.third:1").asString())
                .isEqualTo("Write all three, or press Back to leave them.");
        assertThat(app.kept(id).adjustments()).isEmpty();
    }

    @Test
    void backLeavesThemAndShowsTheCase() {
        String id = sent(ABOUT);
        person.open("casebook.view", id);
        person.press("afterwards.next", id, Map.of());
        person.press("casebook.view", id, Map.of("afterwards.next.first", "a"));

        assertThat(person.callback()).isEqualTo("casebook.case");
        assertThat(app.kept(id).adjustments()).isEmpty();
    }

    @Test
    void whoeverHadNoTimeToPrepareIsToldWhatToGetReady() {
        String id = sent("Dana at Larkfield Robotics, no time to prepare");
        person.open("casebook.view", id);
        person.press("afterwards.next", id, Map.of());

        assertThat(person.said("afterwards.next.readiness")).contains("practice questions", "Bring your CV");
    }

    // Attacks

    @ParameterizedTest
    @ValueSource(
            strings = {
                "afterwards.followup.write",
                "afterwards.reconnect.tell",
                "afterwards.next",
                "afterwards.note.another",
                "afterwards.closeout"
            })
    void nothingOfSomebodyElsesCaseCanBeOpened(String door) {
        String id = sent(ABOUT);
        Person other = new Person(new Owner("", OWNER.workspaceId(), "U0OTHER"), app, slack);
        other.open(door, id + "|0");

        assertThat(other.callback()).isEqualTo("slackkit.gone");
        assertThat(other.view().toString()).doesNotContain("Larkfield");
    }

    @ParameterizedTest
    @ValueSource(strings = {"note", "touch"})
    void aFormLeftOpenChangesNothingOnceTheCaseIsDeleted(String choice) {
        String id = sent(ABOUT);
        fromMenu(id, choice);
        ObjectNode old = person.submitting(Map.of());
        fromMenu(id, "delete");
        person.submit(Map.of());
        person.submit(old);

        assertThat(person.callback()).isEqualTo("slackkit.gone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"afterwards.followup.write", "afterwards.reconnect.tell", "afterwards.next"})
    void aFormLeftOpenChangesNothingOnceTheLetterIsNotSentAfterAll(String door) {
        String id = sent(ABOUT);
        person.open(door, id);
        ObjectNode old = person.submitting(Map.of(
                "afterwards.hello.words", "A talk",
                "afterwards.reconnect.changed", "I moved",
                "afterwards.next.first", "a",
                "afterwards.next.second", "b",
                "afterwards.next.third", "c"));
        assertThat(app.deliver(person.pressingInMessage("casebook.more", id + "|unsent"))
                        .statusCode())
                .isEqualTo(200);
        person.submit(old);

        assertThat(person.callback()).isEqualTo("slackkit.gone");
        Case kept = app.kept(id);
        assertThat(kept.state()).isEqualTo(State.READY);
        assertThat(kept.greeting()).isEmpty();
        assertThat(kept.adjustments()).isEmpty();
        assertThat(kept.facts().kind()).isEqualTo(Kind.DECLINE);
    }

    @Test
    void markupInWordsOfTheirOwnIsOnlyText() {
        String id = sent("Dana at A&B *Larkfield*, location");
        person.open("casebook.view", id);
        person.press("afterwards.next", id, Map.of());
        person.submit(Map.of(
                "afterwards.next.first", "<!channel>", "afterwards.next.second", "*b*", "afterwards.next.third", "&"));
        person.open("afterwards.reconnect.tell", id);

        assertThat(person.said("afterwards.reconnect.note")).contains("A&amp;B").doesNotContain("B *Lark");
        assertThat(person.said("afterwards.reconnect.adjustments")).contains("&lt;!channel&gt;");
    }
}
