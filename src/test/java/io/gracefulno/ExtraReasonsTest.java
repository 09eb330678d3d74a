package io.gracefulno;

import static io.gracefulno.SlackSide.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.letter.Reason;
import io.gracefulno.preferences.ExtraReason;
import io.gracefulno.preferences.Workspace;
import io.gracefulno.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reasons of a workspace's own: picked beside ours, kept as they were picked, and told like one of ours. */
class ExtraReasonsTest {
    private static final String LABEL = "The *thesis* comes first <!here>";

    private Path data;
    private StubSlack slack;
    private RunningApp app;
    private Person person;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        data = folder;
        slack = new StubSlack();
        SettableClock clock = new SettableClock(Instant.parse("2031-05-05T09:00:00Z"));
        app = new RunningApp(data, clock, slack.api());
        person = new Person(OWNER, app, slack);
        set(workspace -> workspace.withExtraReason(new ExtraReason("x_1", LABEL, Reason.TIMING)));
    }

    @AfterEach
    void stop() {
        app.close();
        slack.close();
    }

    private void set(UnaryOperator<Workspace> change) {
        try (Store store = Store.embedded(data, app.clock)) {
            store.transact(tx -> {
                tx.keep(OWNER, change.apply(tx.workspace(OWNER)));
                return OWNER;
            });
        }
    }

    private String groups() {
        return person.view().path("blocks").findValue("option_groups").toString();
    }

    @Test
    void thePickerOffersThemBeforeTheLastGroup() {
        person.command("Dana at Acme");

        assertThat(groups()).contains("\"Also here\"", "\"" + LABEL + "\"", "\"extra:x_1\"");
        assertThat(groups().indexOf("Also here")).isLessThan(groups().indexOf("I am not sure yet"));
        set(workspace -> workspace.withoutExtraReason("x_1"));
        person.command("Dana at Acme");
        assertThat(groups()).doesNotContain("Also here");
    }

    @Test
    void theLabelIsThePrivateReasonAndTheLetterIsToldLikeOurs() {
        person.command("Dana at Acme");
        person.press("letter.more.open", Map.of("letter.reason", "extra:x_1"));

        assertThat(person.said("letter.more.facts"))
                .contains("Private reason: The \u200B*\u200Bthesis\u200B*\u200B comes first &lt;!here&gt;");

        person.submit(Map.of("letter.disclosure", "specific", "timing.reschedule", "no"));
        person.submit(Map.of("timing.reschedule", "no"));
        assertThat(person.callback()).isEqualTo("letter.edit");
        assertThat(person.standing("letter.body")).contains("timing").doesNotContain("thesis");
    }

    @Test
    void aCaseKeepsItsLabelWhenTheReasonIsTakenAway() {
        person.command("Dana at Acme");
        person.press("letter.more.open", Map.of("letter.reason", "extra:x_1"));
        set(workspace -> workspace.withoutExtraReason("x_1"));

        person.press("letter.more.back", Map.of());
        assertThat(person.standing("letter.reason")).isEqualTo("extra:x_1");
        assertThat(groups()).contains(LABEL);
        person.press("letter.more.open", Map.of("letter.reason", "extra:x_1"));
        assertThat(person.said("letter.more.facts")).contains("thesis");
    }

    @Test
    void anotherReasonTakesTheLabelAway() {
        person.command("Dana at Acme");
        person.press("letter.more.open", Map.of("letter.reason", "extra:x_1"));
        person.press("letter.more.back", Map.of());
        person.press("letter.more.open", Map.of("letter.reason", "timing"));

        assertThat(person.said("letter.more.facts"))
                .contains("The timing does not work")
                .doesNotContain("thesis");
    }

    @Test
    void aReasonThatWasNeverOfferedIsAskedForAgain() {
        person.command("Dana at Acme");

        assertThat(person.submit(Map.of("letter.reason", "extra:x_other")).toString())
                .contains("Choose a reason");
        assertThat(person.submit(Map.of("letter.reason", "extra:")).toString()).contains("Choose a reason");
    }

    @Test
    void twentyOfTheLongestFitThePicker() {
        set(workspace -> {
            Workspace full = workspace.withoutExtraReason("x_1");
            for (int i = 0; i < Workspace.MOST_REASONS; i++) {
                full = full.withExtraReason(
                        new ExtraReason("x_" + i, i + "w".repeat(ExtraReason.LONGEST - 2), Reason.TRAVEL));
            }
            return full;
        });
        person.command("Dana at Acme");

        assertThat(groups()).contains("\"extra:x_19\"");
    }
}
