package io.gracefulno.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Goes on with a no months after it was sent, takes a picture of each step, and looks it over. */
class MonthsLaterTest extends Walkthrough {
    private static final LocalTime MORNING = LocalTime.of(9, 1);

    @TestFactory
    List<DynamicTest> inEveryStep() {
        ZonedDateTime sent = decline();
        skipTo(sent.plus(Period.ofMonths(3)));
        writeALine();
        skipTo(sent.plus(Period.ofMonths(6)));
        sayWhatChanged();
        return whatWasSeen();
    }

    /** @return when it was sent */
    private ZonedDateTime decline() {
        new Path(page).toTheLetter().press("Save letter");
        page.modal("Ready to send").press("Mark as sent");
        page.waitUntilNoModalIsOpen();
        page.messageSaying("Sent ");
        return playground.workspace().now();
    }

    /** To the working morning on which something is due. */
    private void skipTo(ZonedDateTime later) {
        ZonedDateTime morning = later.with(MORNING);
        while (morning.getDayOfWeek().getValue() > 5) {
            morning = morning.plusDays(1);
        }
        playground.workspace().skip(Duration.between(playground.workspace().now(), morning));
    }

    private void writeALine() {
        Surface reminder = page.messageSaying("Three months since your no to Acme");
        step("three-months-later");
        reminder.press("Write a line");
        Modal hello = page.modal("Write a line");
        hello.field("What would you like to do?").tick("Say in a sentence where you are now");
        hello.waitFor("Where are you now?");
        hello.field("Where are you now?").replaceWith("I build winches for small boats now");
        hello.press("Write it");
        hello.waitFor("Nothing is sent from here.");
        step("line-months-later");
        hello.press("Done");
        page.waitUntilNoModalIsOpen();
        page.messageSaying("You wrote them a line.");
        step("three-months-later-folded");
    }

    private void sayWhatChanged() {
        Surface reminder = page.messageSaying("Half a year ago you declined Acme");
        step("half-a-year-later");
        reminder.press("Tell us");
        Modal changed = page.modal("What changed?");
        step("what-changed");
        changed.press("Write my letter");
        changed.field("What changed?").error();
        step("what-changed-error");
        changed.field("What changed?").replaceWith("I have moved to [city], ten minutes from you");
        changed.field("Your CV or résumé").tick("Offer to send an up-to-date one");
        changed.press("Write my letter");
        changed.waitFor("Go on as it is");
        step("what-changed-with-a-remark");
        changed.field("What changed?").replaceWith("I have moved to Leith, ten minutes from you");
        changed.press("Go on as it is");
        Modal letter = page.modal("Your letter");
        assertThat(letter.field("Letter").value()).contains("I have moved to Leith, ten minutes from you.");
        step("letter-that-says-what-changed");
        letter.close();
        page.waitUntilNoModalIsOpen();
        page.messageSaying("You wrote to them again.");
        step("half-a-year-later-folded");
    }
}
