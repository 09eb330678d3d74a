package io.gracefulno;

import static io.gracefulno.SlackSide.OWNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which way to tell them is advised in one sentence, and chosen by the person. */
class ChannelTest {
    private StubSlack slack;
    private RunningApp app;
    private Person person;

    @BeforeEach
    void start(@TempDir Path data) throws IOException {
        slack = new StubSlack();
        app = new RunningApp(data, Clock.systemUTC(), slack.api());
        person = new Person(OWNER, app, slack);
        person.command("Dana at Acme for Analyst, staying");
    }

    @AfterEach
    void stop() {
        app.close();
        slack.close();
    }

    private void tick(String circumstances) {
        person.press("timing.circumstances", Map.of("timing.circumstances", circumstances));
    }

    @Test
    void anEmailIsAdvisedUnlessSomethingSpeaksForAnotherWay() {
        person.press("letter.more.open", Map.of());

        assertThat(person.said("timing.advice"))
                .isEqualTo("*Send it by email.* You have not spoken yet, so nobody expects a call.");
        assertThat(person.standing("letter.channel")).isEqualTo("email");
        assertThat(person.view().toString()).contains("Weekends are left out, holidays aren't.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "close_to_manager | phone | *Better by phone.* You know the hiring manager well, and they will want"
                        + " to hear it from you.",
                "in_person | phone | *Better by phone.* You were going to meet in person, so let them hear it from"
                        + " you.",
                "weeks_of_rapport | phone | *Better by phone.* You have worked with them for weeks, and a letter alone"
                        + " would come out of the blue.",
                "sensitive | phone | *Better by phone.* It is a sensitive matter, and a voice is harder to misread.",
                "invited_on_linkedin | linkedin | *Answer on LinkedIn first.* They wrote to you there, so a short no"
                        + " belongs there; an email may go with it.",
                "sensitive,invited_on_linkedin | phone | *Better by phone.* It is a sensitive matter, and a voice is"
                        + " harder to misread."
            })
    void whatHoldsChangesTheAdviceAndWhatStandsInTheChoiceAndTheFormIsKept(String told, String channel, String line) {
        person.press("letter.more.open", Map.of());
        person.press(
                "timing.circumstances",
                Map.of(
                        "timing.circumstances",
                        told,
                        "letter.compliment",
                        "The task was clear.",
                        "letter.door",
                        "none"));

        assertThat(person.said("timing.advice")).isEqualTo(line);
        assertThat(person.standing("letter.channel")).isEqualTo(channel);
        assertThat(person.standing("timing.circumstances").split(",")).containsExactlyInAnyOrder(told.split(","));
        assertThat(person.standing("letter.compliment")).isEqualTo("The task was clear.");
        assertThat(person.standing("letter.door")).isEqualTo("none");
    }

    @Test
    void aLaterRoundIsWorthACall() {
        person.press("letter.more.open", Map.of("letter.stage", "later"));

        assertThat(person.said("timing.advice"))
                .isEqualTo("*Better by phone.* You are in a later round, and the time they gave you is worth a call.");
    }

    @Test
    void whatWasChosenStaysWhateverIsAdvised() {
        person.press("letter.more.open", Map.of());
        person.type("letter.channel", Map.of("letter.channel", "text"));
        tick("sensitive");

        assertThat(person.said("timing.advice")).startsWith("*Better by phone.*");
        assertThat(person.standing("letter.channel")).isEqualTo("text");
    }

    @Test
    void whatStandsInTheChoiceIsChosenWhenItIsSubmitted() {
        person.press("letter.more.open", Map.of());
        tick("sensitive");
        assertThat(person.submit(Map.of())).isEmpty();

        assertThat(person.callback()).isEqualTo("letter.callcard");
    }

    @Test
    void whoWritesStraightAwayGetsAnEmailWhateverIsAdvisedAndMayChoose() {
        person.submit(Map.of("letter.stage", "later"));

        assertThat(person.callback()).isEqualTo("letter.edit");
        assertThat(person.standing("letter.subject")).isNotEmpty();
        assertThat(person.said("letter.channel.line")).startsWith("*Better by phone.*");
        assertThat(person.view().toString()).contains("Show the phone script");
    }

    @Test
    void anAdviceThatWasOnlySeenIsNotChosen() {
        person.press("letter.more.open", Map.of());
        tick("sensitive");
        person.press("letter.more.back", Map.of());
        person.submit(Map.of());

        assertThat(person.callback()).isEqualTo("letter.edit");
    }

    @Test
    void whereTheLetterGoesTheAdvisedWayThereIsTheSentenceAndNoButton() {
        person.submit(Map.of());

        assertThat(person.said("letter.channel.line"))
                .isEqualTo("*Send it by email.* You have not spoken yet, so nobody expects a call.");
        assertThat(person.view().toString()).doesNotContain("letter.channel.advised");
    }

    @Test
    void theScriptTakesTheLettersPlaceAndTheWayBackKeepsWhatWasTyped() {
        person.submit(Map.of("letter.stage", "later"));
        person.press("letter.channel.advised", Map.of("letter.body", "My own words. " + SlackSide.NO));
        assertThat(person.callback()).isEqualTo("letter.callcard");

        person.press("letter.call.write", Map.of());
        assertThat(person.callback()).isEqualTo("letter.edit");
        assertThat(person.standing("letter.subject")).isNotEmpty();
        String id = person.caseId();
        String mine = person.view().findValuesAsString("value").stream()
                .filter(value -> value.startsWith(id + "|"))
                .findFirst()
                .orElseThrow();
        person.press("letter.mine", mine, Map.of());
        assertThat(person.standing("letter.body")).isEqualTo("My own words. " + SlackSide.NO);
    }

    @Test
    void onLinkedInThereIsTheAdviceOfTheWayAndOfTheButtonToPress() {
        person.press("letter.more.open", Map.of());
        person.type("timing.circumstances", Map.of("timing.circumstances", "invited_on_linkedin"));
        person.submit(Map.of("timing.circumstances", "invited_on_linkedin", "letter.channel", "email"));
        assertThat(person.said("letter.channel.linkedin")).isEmpty();
        assertThat(person.view().toString()).contains("Write it for LinkedIn");

        person.press("letter.channel.advised", Map.of());
        assertThat(person.said("letter.channel.line")).startsWith("*Answer on LinkedIn first.*");
        assertThat(person.said("letter.channel.linkedin")).contains("press “No thanks”");
        assertThat(person.standing("letter.subject")).isEmpty();
        assertThat(person.view().toString()).doesNotContain("letter.channel.advised");
    }

    @Test
    void whoChoseAnotherWayThanTheAdvisedEmailGoesBackToItWithOnePress() {
        person.press("letter.more.open", Map.of());
        person.submit(Map.of("letter.channel", "text"));
        person.press("letter.channel.advised", Map.of());

        assertThat(person.standing("letter.subject")).isNotEmpty();
    }

    @Test
    void whoHasCalledIsNotSentToTheTelephoneAgain() {
        person.press("letter.more.open", Map.of("letter.stage", "later"));
        person.submit(Map.of());
        assertThat(person.callback()).isEqualTo("letter.callcard");
        person.submit(Map.of());

        assertThat(person.said("letter.channel.line"))
                .isEqualTo("*Send it by email.* You have called, and this puts it in writing.");
        assertThat(person.view().toString()).doesNotContain("letter.channel.advised");
    }

    @Test
    void aSentLetterSaysNothingOfTheWayItMightHaveGone() {
        person.submit(Map.of("letter.stage", "later"));
        person.submit(Map.of());
        person.submit(Map.of());
        app.deliver(person.pressingInMessage("casebook.edit", person.caseId()));

        await().untilAsserted(() ->
                assertThat(slack.calls("views.open").getLast().argument("view")).contains("letter.body"));
        assertThat(slack.calls("views.open").getLast().argument("view")).doesNotContain("letter.channel.advised");
    }
}
