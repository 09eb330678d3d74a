package io.gracefulno.browser;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Goes through settings, takes a picture of each step, and looks it over. */
class SettingsStepsTest extends Walkthrough {
    @TestFactory
    List<DynamicTest> inEveryStep() {
        makeMistakes();
        setEverything();
        seeItUsed();
        keepTheLetterOut();
        setTheWorkspace();
        return whatWasSeen();
    }

    private static WebElement zone(Modal settings) {
        return settings.root().findElement(By.cssSelector("[role=combobox]"));
    }

    private void makeMistakes() {
        Surface home = page.home();
        home.press("Settings");
        Modal settings = page.modal("Settings");
        Eventually.see(
                "Slack's own zone",
                () -> "As in Slack (Lisbon)".equals(zone(settings).getDomProperty("value")));
        step("settings");
        settings.field("Your name as you sign").replaceWith("robin@example.org");
        settings.field("Sign-off line").replaceWith("Yours, [Name]");
        settings.press("Save settings");
        settings.field("Your name as you sign").error();
        step("settings-error");
        settings.field("Your name as you sign").replaceWith("Robbie Ash");
        settings.press("Save settings");
        settings.waitFor("A blank of a template was left in.");
        step("settings-with-a-remark");
        settings.field("Sign-off line").replaceWith("With thanks,");
    }

    private void setEverything() {
        Modal settings = page.modal("Settings");
        settings.field("Tone").choose("Warm");
        settings.field("Length").choose("Short: two sentences");
        settings.hand.goTo(zone(settings));
        settings.keys.holding(Keys.CONTROL, "a");
        settings.keys.type("tok");
        settings.waitFor("Tokyo, Asia: ");
        step("settings-zones");
        settings.keys.press(Keys.ARROW_DOWN);
        settings.keys.press(Keys.ENTER);
        settings.field("Remarks you don't want").tick("More than 150 words");
        step("settings-filled");
        settings.press("Save as it is");
        page.waitUntilNoModalIsOpen();
        page.home().waitFor("switched off one check");
        step("home-after-settings");
        page.goToTheMessages();
    }

    private void seeItUsed() {
        page.run("/decline-interview Dana at Acme, travel");
        Modal intake = page.modal("Decline interview");
        intake.waitFor("Your time zone: Tokyo.");
        intake.press("Write my letter");
        Modal edit = page.modal("Your letter");
        edit.waitFor("Tone: warm");
        Eventually.see(
                "their own line and name", () -> edit.field("Letter").value().endsWith("With thanks,\nRobbie"));
        step("letter-as-set");
        edit.press("Save letter");
        page.modal("Ready to send").close();
        page.waitUntilNoModalIsOpen();
        page.messageSaying("With thanks,");
    }

    private void setTheWorkspace() {
        page.modal("Your case").close();
        page.waitUntilNoModalIsOpen();
        page.run("/decline-interview settings");
        page.modal("Settings").press("Workspace settings");
        Modal workspace = page.modal("Workspace");
        step("workspace");
        workspace.field("Coaches").tick("Mina Okafor");
        workspace.field("Coaches").tick("Jonas Lind");
        Eventually.see("the guest's name", () -> {
            workspace.press("Save settings");
            return workspace.field("Coaches").error().equals("Guests can't be coaches. Remove Jonas Lind.");
        });
        step("workspace-with-a-guest");
        workspace.field("Coaches").tickAway("Jonas Lind");
        workspace.field("Delete closed cases after").choose("24 months");
        workspace.field("Guests").tickAway("Guests may use it");
        workspace.press("Save settings");
        page.waitUntilNoModalIsOpen();
    }

    private void keepTheLetterOut() {
        page.run("/decline-interview settings");
        Modal settings = page.modal("Settings");
        settings.field("In your messages").tick("Keep letters out of messages");
        settings.field("In your messages").tick("No reminders");
        settings.press("Save settings");
        page.waitUntilNoModalIsOpen();
        Surface message = page.messageSaying("Your settings keep the letter out of your messages.");
        step("message-without-the-letter");
        message.press("Mark as sent");
        page.messageSaying("Show the letter").press("Show the letter");
        page.modal("Your case").waitFor("With thanks,");
        step("case-of-a-quiet-message");
    }
}
