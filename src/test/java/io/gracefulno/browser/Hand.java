package io.gracefulno.browser;

import org.openqa.selenium.WebElement;

/** How a person works the page: with a pointer, or with the keyboard alone. */
interface Hand {
    /** Goes to a field, so that keys arrive there. */
    void goTo(WebElement field);

    /** Presses a button. */
    void press(WebElement button);

    /** Chooses an option of a select, by the words that stand there. */
    void choose(WebElement select, String option);

    /** Ticks a box, or chooses one of a few. */
    void tick(WebElement box);

    /** Sends the one-line field where the focus is. */
    void send(WebElement button);
}
