package io.gracefulno;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gracefulno.playground.Control;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sentence that somebody wrote for the letter stands in it, unless they say that it shall not. */
class OwnWordsTest {
    private static final String OWN = "I would rather build bridges than dams.";

    private Candidate person;

    @BeforeEach
    void start(@TempDir Path data) {
        person = new Candidate(data);
        person.type("Dana at Acme, does not fit my skills");
        person.workspace.pressInView(
                person.top().id(),
                Control.of("letter.stage", "screened"),
                Map.of("letter.reason", "role_fit", "letter.stage", "screened"));
        person.press("letter.more.open");
        person.top("letter.more");
    }

    @AfterEach
    void stop() {
        person.close();
    }

    private String letter() {
        person.workspace.submit(person.top().id(), Map.of());
        return person.top("letter.edit").json().toString();
    }

    private void press(Control control) {
        person.workspace.pressInView(person.top().id(), control, Map.of("letter.reason_words", OWN));
    }

    @Test
    void itStandsThereThoughAnotherChoiceWasMadeAfterIt() {
        press(Control.of("letter.door", "none"));

        assertThat(letter()).contains("build bridges");
    }

    @Test
    void itStandsThereThoughTheFormWasRefusedOnce() {
        person.workspace.submit(
                person.top().id(),
                Map.of("letter.reason_words", OWN, "letter.address", "dana@acme.example, x@y.example"));
        await().until(() -> !person.top().errors().isEmpty());
        person.workspace.submit(person.top().id(), Map.of("letter.address", ""));

        assertThat(person.top("letter.edit").json().toString()).contains("build bridges");
    }

    @Test
    void itDoesNotWhereGeneralWordsAreChosenAfterIt() {
        press(Control.of("letter.disclosure", "specific"));
        press(Control.of("letter.disclosure", "general"));

        assertThat(letter()).doesNotContain("build bridges");
    }
}
