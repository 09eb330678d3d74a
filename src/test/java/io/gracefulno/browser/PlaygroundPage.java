package io.gracefulno.browser;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.remote.RemoteWebDriver;

/** The page as a person uses it. */
final class PlaygroundPage {
    private final RemoteWebDriver driver;
    private final Hand hand;
    private final String address;

    PlaygroundPage(RemoteWebDriver driver, Hand hand, String address) {
        this.driver = driver;
        this.hand = hand;
        this.address = address;
    }

    Hand hand() {
        return hand;
    }

    PlaygroundPage with(Hand other) {
        return new PlaygroundPage(driver, other, address);
    }

    void open() {
        driver.get(address);
    }

    void reload() {
        driver.navigate().refresh();
    }

    void type(String command) {
        Eventually.get("the box for commands", () -> {
            hand.goTo(composer());
            return true;
        });
        new Keystrokes(driver).type(command);
    }

    /** Types a command and sends it. */
    void run(String command) {
        type(command);
        send();
    }

    void send() {
        hand.send(driver.findElement(Xpath.button("Send")));
    }

    /** The window with that title, once it is on top. */
    Modal modal(String title) {
        Modal modal = new Modal(driver, hand);
        Eventually.see("the window “" + title + "”", () -> modal.title().equals(title));
        modal.settled();
        return modal;
    }

    void waitUntilNoModalIsOpen() {
        Eventually.see(
                "the page without a window",
                () -> driver.findElements(By.tagName("dialog")).isEmpty());
    }

    /** The last message of the conversation, once it says that. */
    Surface messageSaying(String words) {
        Surface message = new Surface(driver, hand, By.cssSelector("#messages .message"));
        message.waitFor(words);
        message.settled();
        return message;
    }

    /** The last message that says that, whatever came after it. */
    Surface earlierMessageSaying(String words) {
        Surface message = new Surface(
                driver,
                hand,
                By.xpath("//*[@id='messages']//*[contains(concat(' ', @class, ' '), ' message ')][contains(., "
                        + Xpath.quoted(words) + ")]"));
        message.waitFor(words);
        message.settled();
        return message;
    }

    /** The app's own page. */
    Surface home() {
        behind().press("Home");
        return new Surface(driver, hand, By.id("panel-home"));
    }

    void goToTheMessages() {
        hand.press(driver.findElement(By.id("tab-messages")));
    }

    Surface shortcuts() {
        behind().press("Shortcuts");
        return new Surface(driver, hand, By.id("shortcuts-menu"));
    }

    /** Goes to the conversation with the recruiter and writes there in the recruiter's name. */
    Surface writeAsRecruiter(String words) {
        hand.press(driver.findElement(By.id("tab-recruiter")));
        hand.goTo(driver.findElement(By.id("recruiter-text")));
        new Keystrokes(driver).type(words);
        behind().press("Send as Dana Acheson");
        return recruiterMessageSaying(words);
    }

    /** The last message of the conversation with the recruiter, once it says that; its menu has the shortcuts. */
    Surface recruiterMessageSaying(String words) {
        Surface message = new Surface(driver, hand, By.cssSelector("#recruiter-messages .message"));
        message.waitFor(words);
        message.settled();
        return message;
    }

    int messages() {
        return driver.findElements(By.cssSelector("#messages .message")).size();
    }

    /** The page behind the windows. */
    Surface behind() {
        return new Surface(driver, hand, By.id("behind"));
    }

    boolean composerHasFocus() {
        return driver.switchTo().activeElement().equals(composer());
    }

    private WebElement composer() {
        return driver.findElement(By.id("command"));
    }
}
