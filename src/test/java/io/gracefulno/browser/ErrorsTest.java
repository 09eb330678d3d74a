package io.gracefulno.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What has to be mended is said aloud, under its field, and that is where the person is put. */
class ErrorsTest extends BrowserTest {
    @Test
    void aMissingReasonIsSaidUnderItsFieldAndHasTheFocus() {
        page.run("/decline-interview Dana at Acme");
        Modal intake = page.modal("Decline interview");
        intake.press("Write my letter");

        Field reason = intake.field("Why, honestly?");
        assertThat(reason.error()).isNotBlank();
        assertThat(reason.hasFocus()).isTrue();
        assertThat(intake.field("Company").value()).isEqualTo("Acme");
    }

    @Test
    void theFirstOfTwoErrorsHasTheFocusAndNothingTypedIsLost() {
        page.run("/decline-interview Dana at Acme, staying");
        Modal intake = page.modal("Decline interview");
        intake.field("Who are you answering?").replaceWith("dana@acme.example");
        intake.field("Company").replaceWith("https://acme.example");
        intake.field("Role").replaceWith("Analyst");
        intake.press("Write my letter");

        Field recruiter = intake.field("Who are you answering?");
        assertThat(recruiter.error()).isEqualTo("Write just the name, without a link or an address.");
        assertThat(intake.field("Company").error()).startsWith("Write just the company's name");
        assertThat(recruiter.hasFocus()).isTrue();
        assertThat(recruiter.value()).isEqualTo("dana@acme.example");
        assertThat(intake.field("Role").value()).isEqualTo("Analyst");
    }

    @Test
    void theTickThatIsMissingIsAskedForWhereItBelongs() {
        page.run(Path.COMMAND);
        page.modal("Decline interview").press("Write my letter");
        Modal more = page.modal("One more thing");
        more.press("Write my letter");

        assertThat(more.field("The other offer").error()).isNotBlank();
        assertThat(more.field("The other offer").hasFocus()).isTrue();
        more.field("The other offer").tick("Yes, I have accepted it");
        more.press("Write my letter");
        assertThat(page.modal("Your letter").field("Letter").value()).startsWith("Hi Dana,");
    }

    @Test
    void anEmptyLetterIsRefusedWithTheWayOn() {
        Modal edit = new Path(page).toTheLetter();
        edit.field("Letter").replaceWith(" ");
        edit.press("Save letter");

        assertThat(edit.field("Letter").error()).isNotBlank();
        assertThat(edit.field("Letter").hasFocus()).isTrue();
    }
}
