package io.gracefulno.browser;

import io.gracefulno.Plenty;
import io.gracefulno.casebook.Owner;
import io.gracefulno.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Looks over Home, finding and a case for somebody with many of them. */
class ManyCasesTest extends Walkthrough {
    private static final int OPEN = 43;
    private static final int CLOSED = 41;

    /** The playground's person. */
    private static final Owner ROBIN = new Owner("", "T0PLAYGRND", "U0ROBINASH");

    @Override
    void plant(Path data) {
        Clock clock = Clock.systemUTC();
        Plenty plenty = new Plenty(ROBIN, Instant.now(clock).truncatedTo(ChronoUnit.SECONDS));
        try (Store store = Store.embedded(data, clock)) {
            plenty.keep(store, OPEN, plenty::open);
            plenty.keep(store, CLOSED, plenty::closed);
        }
    }

    @TestFactory
    List<DynamicTest> inEveryStep() {
        Surface home = page.home();
        home.waitFor("Due now");
        step("many-home");
        scrollTo("home.open");
        step("many-home-open");
        scrollTo("home.foot");
        step("many-home-end");
        doWhatIsDue(home);
        find(home);
        turn(home);
        return whatWasSeen();
    }

    private void turn(Surface home) {
        home.press("More: 11 to 20 of 38");
        home.waitFor("Open · 11 to 20 of 38");
        scrollTo("home.open");
        step("many-home-open-turned");
        home.press("Older: 3 to 12 of 41");
        home.waitFor("Closed · 3 to 12 of 41");
        scrollTo("home.closed");
        step("many-home-closed-turned");
        home.press("Newer");
        home.waitFor("Older: 3 to 12 of 41");
    }

    private void find(Surface home) {
        home.press("Find a case");
        Modal find = page.modal("Find a case");
        step("find");
        Field query = find.field("Company, recruiter, role or reason");
        find.press("Find");
        query.error();
        step("find-too-short");
        query.replaceWith("nobody");
        find.press("Find");
        find.waitFor("Nothing under “nobody”.");
        step("find-none");
        query.replaceWith("larkfield");
        find.press("Find");
        find.waitFor("type more to see fewer");
        query.waitUntilItIs("larkfield");
        step("find-many");
        find.press("Open");
        Modal whole = page.modal("Your case");
        step("find-opened");
        whole.close();
        page.modal("Find a case").close();
        page.waitUntilNoModalIsOpen();
    }

    private void doWhatIsDue(Surface home) {
        scrollTo("home.top");
        home.press("Copy");
        step("due-ready");
        page.modal("Ready to send").press("Edit");
        page.modal("Your letter").escape();
        page.waitUntilNoModalIsOpen();
        home.press("Answer");
        page.modal("They replied").escape();
        page.waitUntilNoModalIsOpen();
        home.press("Decide");
        page.modal("Should I go?");
        step("due-undecided");
        page.modal("Should I go?").escape();
        page.waitUntilNoModalIsOpen();
        home.press("Open");
        page.modal("Your case");
        step("case-of-many");
        page.modal("Your case").close();
        page.waitUntilNoModalIsOpen();
    }

    private void scrollTo(String blockId) {
        browser.driver.executeScript(
                "document.querySelector('#panel-home [data-block-id=\"' + arguments[0] + '\"]').scrollIntoView()",
                blockId);
    }
}
