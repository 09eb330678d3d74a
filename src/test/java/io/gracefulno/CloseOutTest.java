package io.gracefulno;

import static io.gracefulno.SlackSide.OWNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Entry;
import io.gracefulno.casebook.MessageAt;
import io.gracefulno.casebook.State;
import io.gracefulno.casebook.Writing;
import io.gracefulno.letter.Claim;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Kind;
import io.gracefulno.letter.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Once a job is accepted, whoever else waits for an answer is written to in one pass. */
class CloseOutTest {
    private final SettableClock clock = new SettableClock(Instant.parse("2037-11-23T21:00:00Z"));
    private Path data;
    private StubSlack slack;
    private RunningApp app;
    private Person person;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        data = folder;
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

    /** A letter as it is composed, not saved. @return the case's id */
    private String begun(String about) {
        return begun(about, Map.of());
    }

    private String begun(String about, Map<String, Object> intake) {
        String id = person.write(about, intake);
        clock.advance(Duration.ofSeconds(1));
        return id;
    }

    /** A saved letter that isn't sent yet. */
    private String ready(String about) {
        begun(about);
        String id = person.save(Map.of());
        app.deliver(person.closing());
        return id;
    }

    /** They asked for time. */
    private String asked(String about) {
        person.command(about);
        person.submit(Map.of("letter.reason", "undecided"));
        person.press("deciding.sure", Map.of());
        person.open("deciding.more_time", person.caseId());
        person.submit(Map.of());
        String id = person.send(Map.of());
        clock.advance(Duration.ofSeconds(1));
        return id;
    }

    /** The letter in which the job is accepted was sent. */
    private String accepted() {
        person.command("Dana at Larkfield Robotics, took another offer");
        person.submit(Map.of());
        person.submit(Map.of("letter.accepted", "true"));
        String id = person.send(Map.of());
        clock.advance(Duration.ofSeconds(1));
        return id;
    }

    private Person opened(String accepted) {
        person.open("afterwards.closeout", accepted);
        assertThat(person.callback()).isEqualTo("afterwards.closeout");
        return person;
    }

    private List<JsonNode> options() {
        return person.view()
                .path("blocks")
                .valueStream()
                .filter(block -> block.path("block_id").asString("").startsWith("afterwards.closeout.cases"))
                .flatMap(block -> block.path("element").path("options").valueStream())
                .toList();
    }

    private List<StubSlack.Call> posts(String words) {
        return slack.calls("chat.postMessage").stream()
                .filter(call -> call.argument("blocks").contains(words))
                .toList();
    }

    private void awaitSummary() {
        await().until(() -> posts("afterwards.summary").size() == 1);
    }

    private void waitUntilMessageOf(String id, String words) {
        await().until(() -> slack.messages().stream()
                .map(call -> call.argument("blocks"))
                .anyMatch(blocks -> blocks.contains(id) && blocks.contains(words)));
    }

    @Test
    void theOthersAreOfferedOnceTheLetterIsSent() {
        begun("Priya at Halden & Roe, travel");
        String id = accepted();

        waitUntilMessageOf(id, "Write to the others");
        person.open("casebook.view", id);
        assertThat(person.view().toString()).contains("afterwards.closeout");
    }

    @Test
    void nothingIsOfferedWhereNobodyElseWaits() {
        String id = accepted();

        waitUntilMessageOf(id, "They replied");
        assertThat(posts("afterwards.closeout")).isEmpty();
        person.open("afterwards.closeout", id);
        assertThat(person.callback()).isEqualTo("afterwards.closeout.done");
        assertThat(person.said("afterwards.closeout.hello"))
                .isEqualTo("Nobody else is waiting for an answer from you.");
    }

    @Test
    void anotherReasonOffersNothing() {
        begun("Priya at Halden & Roe, travel");
        String id = ready("Dana at Larkfield Robotics, location");
        person.open("casebook.copy", id);
        person.submit(Map.of());
        waitUntilMessageOf(id, "They replied");

        assertThat(posts("afterwards.closeout")).isEmpty();
        person.open("afterwards.closeout", id);
        assertThat(person.callback()).isEqualTo("slackkit.gone");
    }

    @Test
    void everyOpenCaseStandsThereTickedWithItsSlotOrItsPromise() {
        String slotted = begun("Priya at Halden & Roe for Product designer, travel", Map.of("timing.slot", (int)
                Instant.parse("2037-12-03T10:30:00Z").getEpochSecond()));
        String waiting = asked("Noor at Arbor Legal for Contracts associate");
        String bare = begun("Lee at Northwind Traders, pay");
        opened(accepted());

        assertThat(person.said("afterwards.closeout.hello"))
                .isEqualTo("You have three other open cases. Write to all of them?");
        assertThat(options())
                .extracting(option -> option.at("/text/text").asString() + " | "
                        + option.at("/description/text").asString(""))
                .containsExactly(
                        "Arbor Legal, Contracts associate | You promised an answer by Wednesday, November 25",
                        "Halden & Roe, Product designer | Interview Thursday, December 3, 10:30 a.m.",
                        "Northwind Traders | ");
        assertThat(person.standing("afterwards.closeout.cases")).isEqualTo(String.join(",", waiting, slotted, bare));
    }

    @Test
    void inOnePassEachGetsALetterThatSaysSoAndOneMessageTellsOfAll() {
        String begun = begun("Priya at Halden & Roe, travel");
        String ready = ready("Lee at Northwind Traders, pay");
        String waiting = asked("Noor at Arbor Legal for Contracts associate");
        await().until(() -> slack.calls("chat.postMessage").size() == 2);
        String id = accepted();
        waitUntilMessageOf(id, "Write to the others");
        int before = slack.calls("chat.postMessage").size();
        opened(id);
        person.submit(Map.of());

        assertThat(person.callback()).isEqualTo("afterwards.closeout.done");
        assertThat(person.view().toString())
                .contains("Letter ready, not sent yet.", "afterwards.closeout.open")
                .doesNotContain("afterwards.closeout.next");
        awaitSummary();
        StubSlack.Call summary = posts("afterwards.summary").getFirst();
        assertThat(summary.argument("text")).startsWith("What you asked for is written and saved");
        assertThat(summary.argument("text").substring(0, 150)).doesNotContain("Halden", "Northwind", "declin");
        assertThat(summary.argument("blocks")).contains(begun, ready, waiting, "*Three letters are written");
        assertThat(slack.calls("chat.postMessage")).hasSize(before + 1);
        for (String one : List.of(begun, ready, waiting)) {
            Case kept = app.kept(one);
            assertThat(kept.state()).isEqualTo(State.READY);
            assertThat(kept.facts().kind().declines()).isTrue();
            assertThat(kept.facts().reason()).isEqualTo(Reason.ACCEPTED_OFFER);
            assertThat(kept.facts().holds(Claim.ACCEPTED_CONFIRMED)).isTrue();
            assertThat(kept.history()).extracting(Entry::what).endsWith(Entry.What.LETTER_SAVED, Entry.What.CLOSED_OUT);
            assertThat(kept.writing().orElseThrow().isTouched()).isFalse();
        }
        assertThat(app.kept(waiting).earlier()).hasSize(1);
        assertThat(app.kept(id).summaries()).hasSize(1);
    }

    @Test
    void eachOpensOverTheList() {
        String begun = begun("Priya at Halden & Roe, travel");
        opened(accepted());
        person.submit(Map.of());
        person.lay("afterwards.closeout.open", begun, Map.of());

        assertThat(person.callback()).isEqualTo("casebook.case");
        assertThat(person.caseId()).isEqualTo(begun);
        assertThat(person.said("casebook.history")).contains("letter written with the others");
    }

    @Test
    void theMessageOfEachAppearsOnceItIsTouched() {
        String begun = begun("Priya at Halden & Roe, travel");
        opened(accepted());
        person.submit(Map.of());
        awaitSummary();
        assertThat(posts("Your letter to Priya")).isEmpty();

        person.open("casebook.view", begun);
        person.press("casebook.sent", begun, Map.of());

        await().until(() -> posts("Your letter to Priya").size() == 1);
        assertThat(app.kept(begun).state()).isEqualTo(State.SENT);
    }

    @Test
    void textOfTheirOwnIsNeverReplaced() {
        String own = begun("Priya at Halden & Roe, travel");
        person.type("letter.body", Map.of("letter.body", SlackSide.NO));
        begun("Lee at Northwind Traders, pay");
        opened(accepted());
        person.submit(Map.of());

        assertThat(person.view().toString()).contains("Your own text stays as you wrote it.", "Letter ready");
        awaitSummary();
        assertThat(posts("afterwards.summary").getFirst().argument("blocks"))
                .contains("*One letter is written")
                .doesNotContain("Halden");
        Case kept = app.kept(own);
        assertThat(kept.facts().reason()).isEqualTo(Reason.TRAVEL);
        assertThat(kept.writing().map(Writing::current).orElseThrow().body()).isEqualTo(SlackSide.NO);
    }

    @Test
    void whatWasSaidOfAnotherReasonIsNotSaidOfThisOne() {
        person.command("Priya at Halden & Roe");
        person.submit(Map.of("letter.reason", "other"));
        person.submit(Map.of("letter.reason_words", "My garden needs me."));
        String id = person.caseId();
        assertThat(person.standing("letter.body")).contains("My garden needs me.");
        opened(accepted());
        person.submit(Map.of());

        assertThat(app.kept(id).writing().orElseThrow().current().body()).doesNotContain("garden");
    }

    @Test
    void onlyTheChosenOnesAreWritten() {
        String chosen = begun("Priya at Halden & Roe, travel");
        String left = begun("Lee at Northwind Traders, pay");
        opened(accepted());
        person.submit(Map.of("afterwards.closeout.cases", chosen));

        awaitSummary();
        assertThat(app.kept(chosen).state()).isEqualTo(State.READY);
        assertThat(app.kept(left).state()).isEqualTo(State.OPEN);
        assertThat(app.kept(left).facts().reason()).isEqualTo(Reason.PAY);
    }

    @Test
    void noneChosenIsAskedAbout() {
        begun("Priya at Halden & Roe, travel");
        opened(accepted());

        assertThat(person.submit(Map.of("afterwards.closeout.cases", ""))
                        .path("afterwards.closeout.cases:1")
                        .asString())
                .isEqualTo("Choose at least one, or press Not now.");
    }

    @Test
    void whoeverMayHaveBeenThereIsAskedBeforeALetterSaysThatTheyWerent() {
        String passed = begun("Priya at Halden & Roe, travel", Map.of("timing.slot", (int)
                Instant.parse("2037-11-26T10:30:00Z").getEpochSecond()));
        String bare = started("Lee at Northwind Traders, pay", "2037-11-26T10:30:00Z");
        clock.advance(Duration.ofDays(4));
        opened(accepted());
        person.submit(Map.of());

        assertThat(person.view().toString()).contains("Not written: it needs a word from you first.");
        assertThat(posts("afterwards.summary")).isEmpty();
        person.press("letter.go_on", bare, Map.of());
        assertThat(person.callback()).isEqualTo("letter.intake");
        assertThat(person.standing("letter.reason")).isEqualTo("accepted_offer");
        assertThat(app.kept(passed).facts().reason()).isEqualTo(Reason.TRAVEL);
    }

    /** The facts are in, and no letter is written yet. */
    private String started(String about, String slot) {
        person.command(about);
        person.submit(Map.of("letter.reason", "other", "timing.slot", (int)
                Instant.parse(slot).getEpochSecond()));
        assertThat(person.callback()).isEqualTo("letter.more");
        clock.advance(Duration.ofSeconds(1));
        return person.caseId();
    }

    @Test
    void whoeverIsToBeCalledHasAScript() {
        person.command("Priya at Halden & Roe, travel");
        person.press("letter.more.open", Map.of());
        person.submit(Map.of("letter.channel", "phone"));
        assertThat(person.callback()).isEqualTo("letter.callcard");
        String id = person.caseId();
        opened(accepted());
        person.submit(Map.of());

        assertThat(person.view().toString()).contains("To be told by phone: the script is ready.");
        person.press("letter.go_on", id, Map.of());
        assertThat(person.callback()).isEqualTo("letter.callcard");
        assertThat(app.kept(id).facts().reason()).isEqualTo(Reason.ACCEPTED_OFFER);
    }

    @Test
    void anInterviewThatTheyWereToTakeIsAmongThem() {
        person.command("Priya at Halden & Roe");
        person.submit(Map.of("letter.reason", "undecided", "timing.slot", (int)
                Instant.parse("2037-12-03T10:30:00Z").getEpochSecond()));
        String id = person.caseId();
        person.open("deciding.proceed", id);
        opened(accepted());
        person.submit(Map.of());

        awaitSummary();
        Case kept = app.kept(id);
        assertThat(kept.state()).isEqualTo(State.READY);
        assertThat(kept.writing().orElseThrow().current().body()).contains("Thursday, December 3");
    }

    @Test
    void moreThanTenComeInSeveralPasses() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            ids.add(begun("Lee at Firm" + (char) ('a' + i) + ", pay"));
        }
        opened(accepted());
        assertThat(person.said("afterwards.closeout.hello"))
                .startsWith("You have 13 other open cases. Here are the first ten");
        assertThat(options()).hasSize(10);
        String unticked = options().getLast().path("value").asString();
        List<String> ticked = options().stream()
                .map(option -> option.path("value").asString())
                .filter(id -> !id.equals(unticked))
                .toList();
        person.submit(Map.of("afterwards.closeout.cases", String.join(",", ticked)));
        String accepted = person.caseId();

        assertThat(person.view().toString()).contains("The next ones", accepted + "|1");
        person.press("afterwards.closeout", accepted + "|1", Map.of());
        assertThat(options())
                .extracting(option -> option.path("value").asString())
                .hasSize(3)
                .doesNotContain(unticked)
                .allMatch(ids::contains);
        person.submit(Map.of());
        assertThat(person.view().toString()).doesNotContain("The next ones", "The last one");
        await().until(() -> posts("afterwards.summary").size() == 2);
        assertThat(app.kept(unticked).state()).isEqualTo(State.OPEN);
    }

    @Test
    void theSameSubmitTwiceWritesOnce() {
        String begun = begun("Priya at Halden & Roe, travel");
        opened(accepted());
        ObjectNode submit = person.submitting(Map.of());
        ObjectNode again = person.submitting(Map.of());
        String first = app.deliver(submit).body();
        assertThat(app.deliver(submit).body()).isEqualTo(first);
        person.submit(again);

        assertThat(person.callback()).isEqualTo("afterwards.closeout.done");
        awaitSummary();
        assertThat(app.kept(begun).history()).extracting(Entry::what).containsOnlyOnce(Entry.What.CLOSED_OUT);
        assertThat(app.kept(begun).message()).isEmpty();
    }

    @Test
    void whatWasSentOrDeletedMeanwhileIsLeftAlone() {
        String gone = begun("Priya at Halden & Roe, travel");
        String sent = ready("Lee at Northwind Traders, pay");
        String accepted = accepted();
        opened(accepted);
        ObjectNode old = person.submitting(Map.of());
        person.open("casebook.copy", sent);
        person.submit(Map.of());
        person.open("casebook.more", gone + "|delete");
        person.submit(Map.of());
        person.submit(old);

        assertThat(person.callback()).isEqualTo("afterwards.closeout.done");
        assertThat(person.said("afterwards.closeout.hello")).isEqualTo("*Nothing was written just now.*");
        assertThat(app.kept(sent).facts().reason()).isEqualTo(Reason.PAY);
    }

    @Test
    void somebodyElsesCaseIsNotWrittenTo() {
        Person other = new Person(new io.gracefulno.casebook.Owner("", OWNER.workspaceId(), "U0OTHER"), app, slack);
        other.command("Priya at Halden & Roe, travel");
        other.submit(Map.of());
        String theirs = other.caseId();
        begun("Lee at Northwind Traders, pay");
        String accepted = accepted();
        opened(accepted);
        person.submit(Map.of("afterwards.closeout.cases", theirs));
        assertThat(person.view().toString()).doesNotContain("Halden");

        other.open("afterwards.closeout", accepted);
        assertThat(other.callback()).isEqualTo("slackkit.gone");
        Case kept = app.kept(tx -> tx.find(other.owner, theirs).orElseThrow());
        assertThat(kept.facts().reason()).isEqualTo(Reason.TRAVEL);
    }

    @Test
    void theOneMessageComesAfterACrashAndGoesWithItsCase() {
        begun("Priya at Halden & Roe, travel");
        String accepted = accepted();
        opened(accepted);
        slack.arrival = call -> {
            if (call.method().equals("chat.postMessage")) {
                throw new IOException("the line broke");
            }
        };
        person.submit(Map.of());
        await().until(() -> !posts("afterwards.summary").isEmpty());
        app.close();
        slack.arrival = _ -> {};
        app = new RunningApp(data, clock, slack.api());
        person = new Person(OWNER, app, slack);
        clock.advance(Duration.ofMinutes(1));

        await().until(() -> posts("You may have seen this already.").size() == 1);
        MessageAt at = awaitSummaryOf(accepted);
        person.open("casebook.more", accepted + "|delete");
        person.submit(Map.of());
        await().until(() -> slack.calls("chat.delete").stream()
                .anyMatch(call -> call.argument("ts").equals(at.ts())));
    }

    private MessageAt awaitSummaryOf(String id) {
        Case kept = app.kept(id);
        app = new RunningApp(data, clock, slack.api());
        person = new Person(OWNER, app, slack);
        assertThat(kept.summaries()).hasSize(1);
        return kept.summaries().getFirst();
    }

    @Test
    void aCaseWithoutANameAsksForItFirst() {
        person.command("");
        person.submit(Map.of("letter.reason", "pay"));
        while (person.callback().equals("letter.more")) {
            person.submit(Map.of());
        }
        String id = person.caseId();
        opened(accepted());

        assertThat(options())
                .extracting(option -> option.at("/text/text").asString())
                .containsExactly("An interview");
        person.submit(Map.of());
        assertThat(person.view().toString()).contains("Not written: it needs a word from you first.");
        assertThat(app.kept(id).facts().reason()).isEqualTo(Reason.PAY);
        assertThat(app.kept(id).facts().kind()).isEqualTo(Kind.DECLINE);
        assertThat(app.kept(id).facts().knows(Fact.COMPANY)).isFalse();
    }
}
