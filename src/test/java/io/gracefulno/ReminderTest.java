package io.gracefulno;

import static io.gracefulno.SlackSide.JSON;
import static io.gracefulno.SlackSide.OWNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Entry;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.State;
import io.gracefulno.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Reminders as they stand in Slack: what they say, what their buttons do, and what they say once they are settled. In
 * November 2026 the 23rd is a Monday, and the clocks in Lisbon show UTC.
 */
class ReminderTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-11-25T09:00:00Z");
    private static final Duration LOOK = Duration.ofMillis(20);

    /** Long enough for a few looks. */
    private static final Duration QUIET = Duration.ofMillis(300);

    private final SettableClock clock = new SettableClock(MONDAY);
    private Path data;
    private StubSlack slack;
    private RunningApp app;
    private Person robin;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        data = folder;
        slack = new StubSlack();
        app = new RunningApp(data, clock, slack.api(), LOOK);
        robin = new Person(OWNER, app, slack);
    }

    @AfterEach
    void stop() {
        app.close();
        slack.close();
    }

    /** A letter that is begun; its id. */
    private String begin(Map<String, Object> filled) {
        robin.command("Dana at Larkfield, the pay");
        String id = robin.caseId();
        assertThat(robin.submit(filled)).isEmpty();
        if (robin.callback().equals("letter.more")) {
            assertThat(robin.submit(Map.of())).isEmpty();
        }
        assertThat(robin.callback()).isEqualTo("letter.edit");
        return id;
    }

    private String begin() {
        return begin(Map.of());
    }

    private String save(String id) {
        int before = messages().size();
        assertThat(robin.submit(Map.of())).isEmpty();
        assertThat(robin.callback()).isEqualTo("casebook.ready");
        await().until(() -> messages().size() > before);
        return id;
    }

    private String beginWithSlot(String slot) {
        return begin(Map.of("timing.slot", Math.toIntExact(Instant.parse(slot).getEpochSecond())));
    }

    private String askForTime(String until) {
        String id = begin();
        robin.press("deciding.alternative", Map.of());
        robin.press("deciding.alt", Map.of("deciding.alt", "answer_later"));
        assertThat(robin.submit(Map.of("deciding.alt.until", until))).isEmpty();
        save(id);
        press("casebook.sent", id);
        return id;
    }

    private void press(String actionId, String value) {
        assertThat(app.deliver(robin.pressingInMessage(actionId, value)).statusCode())
                .isEqualTo(200);
    }

    private List<StubSlack.Call> messages() {
        return slack.calls("chat.postMessage");
    }

    private List<StubSlack.Call> reminders() {
        return messages().stream()
                .filter(call -> call.argument("blocks").contains("\"action_id\":\"afterwards.dismiss\""))
                .toList();
    }

    /** The reminder that comes then. */
    private StubSlack.Call remindedAt(Instant at) {
        int before = reminders().size();
        clock.set(at);
        await().until(() -> reminders().size() > before);
        return reminders().getLast();
    }

    private StubSlack.Call remindedAt(String at) {
        return remindedAt(Instant.parse(at));
    }

    /** What the message's sections and letter say. */
    private static String said(StubSlack.Call call) {
        StringBuilder said = new StringBuilder();
        for (JsonNode block : JSON.readTree(call.argument("blocks"))) {
            said.append(block.at("/text/text").asString(""));
            said.append(block.at("/elements/0/elements/0/text").asString(""));
            said.append('\n');
        }
        return said.toString();
    }

    private static List<String> buttons(StubSlack.Call call) {
        return Stream.of(JSON.readTree(call.argument("blocks")))
                .flatMap(blocks -> blocks.findValues("action_id").stream())
                .map(JsonNode::asString)
                .toList();
    }

    /** What the last reminder became, and nothing else stands there. */
    private void becomes(String line) {
        await().untilAsserted(() -> {
            List<StubSlack.Call> folded = slack.calls("chat.update").stream()
                    .filter(call -> call.argument("blocks").contains("afterwards.folded"))
                    .toList();
            assertThat(folded).isNotEmpty();
            JsonNode blocks = JSON.readTree(folded.getLast().argument("blocks"));
            assertThat(blocks).hasSize(1);
            assertThat(blocks.at("/0/elements/0/text").asString()).isEqualTo(line);
            assertThat(folded.getLast().argument("text")).startsWith("This reminder is settled");
        });
    }

    private Case kept(String id) {
        app.close();
        try (Store store = Store.embedded(data, clock)) {
            return store.transact(tx -> tx.find(OWNER, id)).orElseThrow();
        }
    }

    private static void pause() {
        await().pollDelay(QUIET).until(() -> true);
    }

    @Test
    void anUnsentAnswerComesWithTwoSentencesThatAreEnough() {
        begin();

        StubSlack.Call reminder = remindedAt(WEDNESDAY);

        assertThat(said(reminder))
                .startsWith("*Your answer to Larkfield isn't sent yet.*\nYou started it on Monday. Two sentences are"
                        + " enough:\n")
                .contains("Hi Dana,");
        assertThat(buttons(reminder))
                .containsExactly("afterwards.copy", "letter.go_on", "afterwards.snooze", "afterwards.dismiss");
        assertThat(reminder.argument("text")).startsWith("Something that you began here isn't sent yet");
    }

    @Test
    void aSavedLetterComesAsItIs() {
        begin();
        robin.submit(Map.of("letter.body", "Dear Dana, thank you, but no. I have decided to decline. Robin"));

        StubSlack.Call reminder = remindedAt(WEDNESDAY);

        assertThat(said(reminder))
                .contains("Dear Dana, thank you, but no. I have decided to decline. Robin")
                .doesNotContain("Two sentences");
        assertThat(buttons(reminder))
                .containsExactly(
                        "casebook.copy", "casebook.sent", "casebook.edit", "afterwards.snooze", "afterwards.dismiss");
    }

    @Test
    void whatIsMarkedAsSentFolds() {
        String id = save(begin());
        remindedAt(WEDNESDAY);

        press("casebook.sent", id);

        becomes("You marked this as sent.");
    }

    @Test
    void whatIsPutOffFoldsAndComesAgain() {
        String id = begin();
        remindedAt(WEDNESDAY);
        clock.advance(Duration.ofMinutes(10));

        press("afterwards.snooze", id + "|unsent|two_hours");

        becomes("You will be reminded today at 11:10 a.m.");
        remindedAt("2026-11-25T11:10:00Z");
        press("afterwards.snooze", id + "|unsent|tomorrow");
        becomes("You will be reminded tomorrow at 9:00 a.m.");
        remindedAt("2026-11-26T09:00:00Z");
        assertThat(kept(id).history().stream().map(Entry::what).filter(what -> what == Entry.What.SNOOZED))
                .hasSize(2);
    }

    @Test
    void whatIsPutOffToAnotherDaySaysWhich() {
        clock.set(Instant.parse("2026-11-25T10:00:00Z"));
        String id = begin();
        remindedAt("2026-11-27T09:00:00Z");

        press("afterwards.snooze", id + "|unsent|working_day");

        becomes("You will be reminded on Monday, November 30, 9:00 a.m.");
    }

    @Test
    void whatIsRefusedFoldsAndStaysAwayHoweverOftenItIsPressed() {
        String id = begin();
        remindedAt(WEDNESDAY);

        press("afterwards.dismiss", id + "|unsent");
        press("afterwards.dismiss", id + "|unsent");

        becomes("No more reminders of this.");
        clock.advance(Duration.ofDays(30));
        pause();
        assertThat(reminders()).hasSize(1);
        assertThat(kept(id).history().stream().map(Entry::what).filter(what -> what == Entry.What.DISMISSED))
                .hasSize(1);
    }

    @Test
    void whatIsClosedFolds() {
        String id = save(begin());
        remindedAt(WEDNESDAY);

        press("casebook.more", id + "|close");

        becomes("This case is closed.");
    }

    @Test
    void whoTakesTheInterviewSeesItFold() {
        String id = askForTime("2026-11-25");
        assertThat(said(remindedAt(WEDNESDAY))).startsWith("*You promised Larkfield an answer by today.*");

        robin.open("deciding.proceed", id);

        becomes("You took the interview.");
    }

    @Test
    void whoAsksForMoreTimeIsAskedForADayAndSeesItFoldOnceTheLetterIsThere() {
        String id = askForTime("2026-11-25");
        assertThat(buttons(remindedAt(WEDNESDAY)))
                .containsExactly(
                        "deciding.decline",
                        "deciding.proceed",
                        "deciding.more_time",
                        "afterwards.snooze",
                        "afterwards.dismiss");

        robin.open("deciding.more_time", id);
        assertThat(robin.standing("deciding.alt")).isEqualTo("answer_later");
        assertThat(robin.submit(Map.of("deciding.alt.until", "2026-11-30"))).isEmpty();
        robin.submit(Map.of());

        becomes("You are asking for more time.");
        press("casebook.sent", id);
        assertThat(said(remindedAt("2026-11-30T09:00:00Z"))).startsWith("*You promised Larkfield an answer by today.*");
    }

    @Test
    void whereTheyRepliedTheHelloFolds() {
        String id = save(begin());
        press("casebook.sent", id);
        assertThat(said(remindedAt("2027-02-23T09:00:00Z")))
                .startsWith("*Three months since your no to Larkfield.* A short hello keeps the contact.");

        robin.open("pushback.open", id);
        robin.submit(Map.of("pushback.text", "Would you reconsider? We could pay more."));

        becomes("They have replied since.");
    }

    @Test
    void whoThinksAgainIsRemindedOfWhatTheyPromisedUntilTheyAnswer() {
        String id = save(begin());
        press("casebook.sent", id);
        robin.open("pushback.open", id);
        robin.submit(Map.of("pushback.text", "Before you go: we could raise the salary to 95k and make it remote."));
        robin.submit(Map.of());
        robin.submit(Map.of("pushback.breakers", "the pay"));
        robin.submit(Map.of("pushback.terms.d0", "yes"));
        robin.press("pushback.think", Map.of());
        robin.press("pushback.until", "", Map.of("pushback.until", "2026-11-26"));
        robin.submit(Map.of());

        StubSlack.Call reminder = remindedAt("2026-11-26T09:00:00Z");
        assertThat(said(reminder)).startsWith("*You promised Larkfield an answer by today.*");
        assertThat(buttons(reminder)).startsWith("pushback.keep", "deciding.proceed");
        robin.open("pushback.keep", id);
        robin.submit(Map.of());

        becomes("This has changed since.");
    }

    @Test
    void whereTheInterviewIsMovedItFoldsAndTheNewTimeIsRemindedOf() {
        String id = save(beginWithSlot("2026-11-27T15:00:00Z"));
        remindedAt(WEDNESDAY);
        assertThat(said(remindedAt("2026-11-27T09:00:00Z")))
                .startsWith("*Your interview with Larkfield is today at 3:00 p.m. and your no is not sent.*\nThis close"
                        + " to it, only a call is sure to reach them in time.");

        robin.open("casebook.edit", id);
        robin.press("letter.facts", Map.of());
        robin.press("letter.more.back", Map.of());
        int moved = Math.toIntExact(Instant.parse("2026-12-02T15:00:00Z").getEpochSecond());
        assertThat(robin.submit(Map.of("timing.slot", moved))).isEmpty();

        becomes("This has changed since.");
        assertThat(said(remindedAt("2026-12-02T09:00:00Z"))).contains("is today at 3:00 p.m.");
    }

    @Test
    void whatAnOldMessageOffersOfOneTimeIsNotDoneToAnother() {
        String id = beginWithSlot("2026-11-27T15:00:00Z");
        remindedAt(WEDNESDAY);
        JsonNode old = JSON.readTree(remindedAt("2026-11-27T09:00:00Z").argument("blocks"));
        int moved = Math.toIntExact(Instant.parse("2026-12-02T15:00:00Z").getEpochSecond());
        robin.press("letter.facts", Map.of());
        robin.press("letter.more.back", Map.of());
        assertThat(robin.submit(Map.of("timing.slot", moved))).isEmpty();

        press("afterwards.dismiss", value(old, "afterwards.dismiss"));
        press("afterwards.snooze", value(old, "afterwards.snooze"));

        assertThat(kept(id).history()).extracting(Entry::what).doesNotContain(Entry.What.DISMISSED, Entry.What.SNOOZED);
    }

    /** The value of a button, or of a menu's first option. */
    private static String value(JsonNode blocks, String actionId) {
        return blocks.valueStream()
                .flatMap(block -> block.path("elements").valueStream())
                .filter(element -> element.path("action_id").asString("").equals(actionId))
                .map(element -> element.path("value")
                        .asString(element.at("/options/0/value").asString("")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theInterviewIsNotPutOffBeyondItself() {
        String id = beginWithSlot("2026-11-27T15:00:00Z");
        remindedAt(WEDNESDAY);
        remindedAt("2026-11-27T09:00:00Z");

        press("afterwards.snooze", id + "|slot|tomorrow");
        becomes("You will be reminded today at 2:00 p.m.");
        remindedAt("2026-11-27T14:00:00Z");
        press("afterwards.snooze", id + "|slot|two_hours");

        becomes("No more reminders of this.");
    }

    @Test
    void theShortLetterIsCopiedAndIsTheCasesLetterFromThereOn() {
        String id = begin();
        remindedAt(WEDNESDAY);

        robin.open("afterwards.copy", id);

        assertThat(robin.callback()).isEqualTo("casebook.ready");
        String copied = robin.standing("casebook.copy.body");
        assertThat(copied).startsWith("Hi Dana,").hasSizeLessThan(400);
        await().until(() -> messages().size() == 2);
        assertThat(said(messages().getLast())).contains(copied);
        // The reminder offers what can be done with a saved letter from now on.
        await().until(() -> slack.calls("chat.update").stream()
                .anyMatch(call ->
                        buttons(call).contains("casebook.sent") && buttons(call).contains("afterwards.dismiss")));
        Case kept = kept(id);
        assertThat(kept.state()).isEqualTo(State.READY);
        assertThat(kept.writing().orElseThrow().current().body()).isEqualTo(copied);
    }

    @Test
    void theirOwnWordsAreCopiedAsTheyAre() {
        String id = begin();
        robin.type("letter.body", Map.of("letter.body", "Dear Dana, thank you, but no. Robin"));
        remindedAt(WEDNESDAY);

        robin.open("afterwards.copy", id);

        assertThat(robin.standing("casebook.copy.body")).isEqualTo("Dear Dana, thank you, but no. Robin");
    }

    @Test
    void goodNoticeEndsTwoDaysBeforeTheInterviewAndIsRemindedOf() {
        save(beginWithSlot("2026-11-25T15:00:00Z"));

        assertThat(said(remindedAt("2026-11-23T13:00:00Z")))
                .startsWith("*Your answer to Larkfield is best sent by 3:00 p.m. today.*\nYou started it today.");
    }

    @Test
    void thePhoneScriptOpens() {
        String id = save(beginWithSlot("2026-11-25T15:00:00Z"));
        remindedAt("2026-11-23T13:00:00Z");
        assertThat(buttons(remindedAt(WEDNESDAY)))
                .containsExactly(
                        "afterwards.slot.script",
                        "casebook.copy",
                        "casebook.sent",
                        "afterwards.snooze",
                        "afterwards.dismiss");

        robin.open("afterwards.slot.script", id);

        assertThat(robin.callback()).isEqualTo("letter.callcard");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "|",
                "|unsent",
                "|unsent|",
                "|unsent|month",
                "|unsent|TOMORROW",
                "|unsent|tomorrow|",
                "|nothing|tomorrow",
                "|followup|tomorrow",
                "unsent|tomorrow",
                "|unsent|two_hours\u0000",
                "||||"
            })
    void whatNoneOfOurChoicesSaysChangesNothing(String choice) {
        String id = begin();
        remindedAt(WEDNESDAY);

        robin.open("afterwards.snooze", id + choice);

        assertThat(robin.callback()).isEqualTo("slackkit.gone");
        assertThat(kept(id).history()).extracting(Entry::what).doesNotContain(Entry.What.SNOOZED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"afterwards.snooze", "afterwards.dismiss", "afterwards.reconnect.nothing", "afterwards.copy"})
    void somebodyElsesReminderIsNobodyElses(String button) {
        String id = begin();
        remindedAt(WEDNESDAY);
        Person other = new Person(new Owner("", SlackSide.TEAM, "U0OTHER"), app, slack);

        other.open(button, id + "|unsent|tomorrow");

        assertThat(other.callback()).isEqualTo("slackkit.gone");
        Case kept = kept(id);
        assertThat(kept.history().getLast().what()).isEqualTo(Entry.What.REMINDED);
        assertThat(kept.writing().orElseThrow().isTouched()).isFalse();
    }

    @Test
    void anOldMessagesButtonsDoNothingToACaseThatHasMovedOn() {
        String id = save(begin());
        remindedAt(WEDNESDAY);
        press("casebook.sent", id);
        becomes("You marked this as sent.");

        press("afterwards.snooze", id + "|unsent|tomorrow");
        press("afterwards.dismiss", id + "|unsent");
        robin.open("afterwards.copy", id);
        assertThat(robin.callback()).isEqualTo("slackkit.gone");

        clock.advance(Duration.ofDays(20));
        pause();
        assertThat(reminders()).hasSize(1);
        assertThat(kept(id).history().getLast().what()).isEqualTo(Entry.What.MARKED_SENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sent", "closed", "deleted", "going"})
    void whatIsDoneWhileSlackAsksToWaitIsNotRemindedOf(String done) {
        String id = save(begin());
        slack.retryAfter = "30";
        int before = messages().size();
        clock.set(WEDNESDAY);
        await().until(() -> messages().size() > before);

        switch (done) {
            case "sent" -> press("casebook.sent", id);
            case "closed" -> press("casebook.more", id + "|close");
            case "deleted" -> {
                robin.open("casebook.more", id + "|delete");
                robin.submit(Map.of());
            }
            default -> robin.open("deciding.proceed", id);
        }
        pause();
        assertThat(messages()).as("nothing is sent while Slack asks to wait").hasSize(before + 1);
        slack.retryAfter = "";
        clock.advance(Duration.ofSeconds(31));
        String another = begin();
        remindedAt("2026-11-27T09:00:00Z");

        assertThat(reminders()).hasSize(2);
        assertThat(reminders().getLast().argument("blocks")).contains(another).doesNotContain(id);
    }

    @Test
    void aReminderThatIsOnItsWayWhenTheLetterIsMarkedAsSentFoldsAsSoonAsItStands() throws Exception {
        String id = save(begin());
        CountDownLatch posting = new CountDownLatch(1);
        CountDownLatch marked = new CountDownLatch(1);
        slack.arrival = call -> {
            if (call.method().equals("chat.postMessage")) {
                posting.countDown();
                marked.await();
            }
        };
        clock.set(WEDNESDAY);
        posting.await();

        press("casebook.sent", id);
        marked.countDown();

        becomes("You marked this as sent.");
    }

    @Test
    void aReminderThatIsOnItsWayWhenTheCaseIsDeletedIsRemoved() throws Exception {
        String id = save(begin());
        CountDownLatch posting = new CountDownLatch(1);
        CountDownLatch deleted = new CountDownLatch(1);
        slack.arrival = call -> {
            if (call.method().equals("chat.postMessage")) {
                posting.countDown();
                deleted.await();
            }
        };
        clock.set(WEDNESDAY);
        posting.await();

        robin.open("casebook.more", id + "|delete");
        robin.submit(Map.of());
        deleted.countDown();

        // The case's message and the reminder.
        await().until(() -> slack.calls("chat.delete").size() == 2);
    }

    /** Slack takes each message, and the line breaks before it says so. */
    private void cutOffEveryMessage() {
        slack.arrival = call -> {
            if (call.method().equals("chat.postMessage")) {
                throw new IOException("cut off");
            }
        };
    }

    private void untilThereAre(int copies, String id) {
        await().until(() -> {
            clock.advance(Duration.ofSeconds(1));
            return copies(id).size() == copies;
        });
    }

    private List<String> copies(String id) {
        return messages().stream()
                .map(call -> call.argument("blocks"))
                .filter(blocks -> blocks.contains(id))
                .toList();
    }

    private void noThirdComes(String id) {
        for (int minute = 0; minute < 30; minute++) {
            clock.advance(Duration.ofMinutes(1));
            await().pollDelay(LOOK).until(() -> true);
        }
        pause();
        assertThat(copies(id)).hasSize(2);
        assertThat(copies(id).getFirst()).doesNotContain("You may have seen this already.");
        assertThat(copies(id).getLast()).contains("You may have seen this already.");
    }

    @Test
    void aReminderWhoseAnswerIsCutOffIsPostedOnceMoreAndNoThirdTime() {
        String id = begin();
        cutOffEveryMessage();

        clock.set(WEDNESDAY);
        untilThereAre(2, id);

        noThirdComes(id);
        slack.arrival = _ -> {};
        String another = begin();
        assertThat(remindedAt("2026-11-27T09:00:00Z").argument("blocks")).contains(another);
    }

    @Test
    void aLettersMessageWhoseAnswerIsCutOffIsPostedOnceMoreAndHomeSaysThatItCouldNotBe() {
        app.deliver(SlackSide.homeOpened(OWNER, "Ev1"));
        cutOffEveryMessage();

        String id = save(begin());
        untilThereAre(2, id);

        await().untilAsserted(() -> assertThat(slack.home()).contains("We could not post a copy to your messages."));
        noThirdComes(id);
    }

    @Test
    void aLetterThatGivesBackATimeThatHasPassedIsToBeChangedFirst() {
        save(beginWithSlot("2026-11-26T15:00:00Z"));

        StubSlack.Call reminder = remindedAt("2026-12-07T10:00:00Z");

        assertThat(said(reminder))
                .startsWith("*The time you had with Larkfield has passed, and your letter isn't sent.*");
        assertThat(buttons(reminder))
                .containsExactly("casebook.edit", "casebook.sent", "afterwards.snooze", "afterwards.dismiss");
    }

    @Test
    void aDraftThatWasOnlyBegunIsRemindedOf() {
        robin.command("Dana at Larkfield");

        StubSlack.Call reminder = remindedAt(WEDNESDAY);

        assertThat(said(reminder)).startsWith("*Your answer to Larkfield isn't sent yet.*\nYou started it on Monday.");
        assertThat(buttons(reminder)).containsExactly("letter.go_on", "afterwards.snooze", "afterwards.dismiss");
    }

    @Test
    void aDraftInWhichNothingIsToldIsNot() {
        robin.command("");

        clock.set(WEDNESDAY);
        pause();

        assertThat(reminders()).isEmpty();
    }
}
