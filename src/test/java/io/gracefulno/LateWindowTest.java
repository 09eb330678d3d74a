package io.gracefulno;

import static io.gracefulno.SlackSide.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.afterwards.Reminder;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.State;
import io.gracefulno.letter.Channel;
import io.gracefulno.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window that is still open changes nothing of what was sent or decided in another one. */
class LateWindowTest {
    private static final String HELLO = "Dana at Acme for Analyst, travel";

    private Path data;
    private StubSlack slack;
    private RunningApp app;
    private Person person;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        data = folder;
        slack = new StubSlack();
        app = new RunningApp(data, new SettableClock(Instant.parse("2037-11-23T21:00:00Z")), slack.api());
        person = new Person(OWNER, app, slack);
    }

    @AfterEach
    void stop() {
        app.close();
        slack.close();
    }

    /** What is kept, once the app has ended. */
    private <T> T kept(Function<Case, T> of) {
        app.close();
        try (Store store = Store.embedded(data, app.clock)) {
            return store.transact(tx -> of.apply(tx.newest(OWNER, 1).getFirst()));
        }
    }

    private Set<Reminder> reminders() {
        app.close();
        try (Store store = Store.embedded(data, app.clock)) {
            return store.transact(tx -> tx.reminders(tx.newest(OWNER, 1).getFirst()));
        }
    }

    /** A letter that asks for time was saved. */
    private void promise(String day) {
        person.command(HELLO);
        person.submit(Map.of());
        person.press("deciding.alternative", Map.of());
        person.press("deciding.alt", Map.of("deciding.alt", "answer_later"));
        person.submit(Map.of("deciding.alt.until", day));
        assertThat(person.callback()).isEqualTo("letter.edit");
        person.submit(Map.of());
        assertThat(person.callback()).isEqualTo("casebook.ready");
    }

    @Test
    void aDayIsPromisedByWritingItAndNotByPickingIt() {
        promise("2037-12-04");
        person.press("deciding.alternative", person.caseId(), Map.of());
        person.press("deciding.alt", Map.of("deciding.alt", "answer_later"));
        person.press("deciding.alt.until", Map.of("deciding.alt.until", "2037-12-09"));
        person.submit(Map.of("deciding.alt.until", "2037-11-01"));

        assertThat(reminders()).extracting(Reminder::dueAt).containsExactly(Instant.parse("2037-12-04T09:00:00Z"));
        assertThat(kept(Case::promisedBy)).hasToString("Optional[2037-12-04]");
    }

    @Test
    void whoHasDecidedWhileItWaitsDeclinesAndWhatWasSentIsKept() {
        promise("2037-12-04");
        person.submit(Map.of());
        person.press("deciding.open", person.caseId(), Map.of());
        assertThat(person.callback()).isEqualTo("deciding.lenses");
        person.press("deciding.sure", Map.of());

        assertThat(person.callback()).isEqualTo("letter.edit");
        assertThat(person.standing("letter.body")).doesNotContain("December 4");
        Case kept = kept(theCase -> theCase);
        assertThat(kept.state()).isEqualTo(State.OPEN);
        assertThat(kept.earlier())
                .singleElement()
                .satisfies(sent -> assertThat(sent.texts().body()).contains("December 4"));
    }

    @Test
    void whoTookTheInterviewMayHaveDecidedAgainstItAfterAll() {
        person.command("decide");
        person.press("deciding.proceed", Map.of());
        person.press("deciding.open", Map.of());
        person.press("deciding.sure", Map.of());
        assertThat(person.callback()).isEqualTo("letter.intake");
        person.submit(Map.of("letter.recruiter", "Dana Smith", "letter.reason", "travel"));

        assertThat(person.callback()).isEqualTo("letter.edit");
        assertThat(person.standing("letter.body")).startsWith("Hi Dana,");
    }

    @Test
    void whereTheInterviewWasTakenMeanwhileTheFirstAnswersLeadToWhereTheyStand() {
        person.command(HELLO);
        var taken = person.pressing("deciding.proceed", person.caseId(), Map.of());
        assertThat(app.deliver(taken).statusCode()).isEqualTo(200);
        person.submit(Map.of("letter.company", "Else"));

        assertThat(person.callback()).isEqualTo("deciding.lenses");
        Case kept = kept(theCase -> theCase);
        assertThat(kept.state()).isEqualTo(State.GOING);
        assertThat(kept.facts().toString()).contains("Acme").doesNotContain("Else");
    }

    @Test
    void whereTheInterviewWasTakenMeanwhileMoreAboutItHasNothingToShow() {
        person.command(HELLO);
        person.press("letter.more.open", Map.of());
        var taken = person.pressing("deciding.proceed", person.caseId(), Map.of());
        assertThat(app.deliver(taken).statusCode()).isEqualTo(200);
        person.submit(Map.of());

        assertThat(person.view().toString()).contains("This isn't available any more.");
    }

    @Test
    void whatIsTypedOrChosenAfterItWasSentStaysOutOfIt() {
        person.command(HELLO);
        person.submit(Map.of());
        person.submit(Map.of());
        person.press("casebook.edit", person.caseId(), Map.of());
        var late = person.pressing("letter.facts", person.caseId(), Map.of("letter.body", "Too late."));
        person.press("casebook.sent", person.caseId(), Map.of());
        assertThat(app.deliver(late).statusCode()).isEqualTo(200);
        person.press("letter.facts", person.caseId(), Map.of());
        person.press("timing.circumstances", Map.of("timing.circumstances", "sensitive"));
        person.type("letter.channel", Map.of("letter.channel", "phone"));
        assertThat(person.submit(Map.of("letter.channel", "phone"))).isEmpty();
        assertThat(person.callback()).isEqualTo("letter.edit");

        Case kept = kept(theCase -> theCase);
        assertThat(kept.writing().orElseThrow().current().body()).startsWith("Hi Dana,");
        assertThat(kept.facts().channel()).isEqualTo(Channel.EMAIL);
        assertThat(kept.intake().circumstances()).isEmpty();
        assertThat(kept.state()).isEqualTo(State.SENT);
    }
}
