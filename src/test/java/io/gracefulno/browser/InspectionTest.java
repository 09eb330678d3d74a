package io.gracefulno.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** The inspection is held against a page with every fault in it: what can't find anything proves nothing. */
class InspectionTest extends BrowserTest {
    private Inspection with(String html) {
        String page = "<!doctype html><meta charset=utf-8><meta name=viewport content='width=device-width'>" + html;
        browser.driver.get(
                "data:text/html;base64," + Base64.getEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8)));
        return new Inspection(browser.driver);
    }

    @Test
    void itFindsWhatIsWiderThanTheScreen() {
        assertThat(with("<p style='width: 3000px'>wide</p>").sideways(screen))
                .anyMatch(found -> found.contains("“wide” stands out at the right"))
                .anyMatch(found -> found.contains("scrolls sideways"));
    }

    @Test
    void itFindsWhatIsTooSmallForAThumb() {
        assertThat(with("<button style='height: 39px; width: 80px; min-height: 0'>Go</button>")
                        .small())
                .containsExactly("button “Go” is only 80 × 39 px");
    }

    @Test
    void itFindsAFieldWithoutAName() {
        assertThat(with("<input type=text><label>Name <input type=text></label>")
                        .nameless())
                .hasSize(1);
    }

    @Test
    void itFindsPaleTextAndPaleHints() {
        assertThat(with("<p style='opacity: .5; color: #1d1c1d'>half</p><input placeholder='hint' class='h'>"
                                + "<style>.h::placeholder { color: #aaa }</style><p>plain</p>")
                        .pale())
                .hasSize(2)
                .anyMatch(found -> found.startsWith("“half”"))
                .anyMatch(found -> found.startsWith("“hint”"));
    }

    @Test
    void itFindsAFocusThatNothingShows() {
        Inspection inspection = with("<button style='outline: none; box-shadow: none' id=b>Go</button>");
        browser.driver.executeScript("document.getElementById('b').focus()");

        assertThat(inspection.focus()).containsExactly("button “Go” has the focus and nothing shows it");
    }

    @Test
    void theConsoleTellsOfErrorsAndOfRequestsThatFailed() {
        browser.driver.executeAsyncScript("""
            setTimeout(() => { throw new Error("broken"); });
            fetch("/nothing").finally(() => setTimeout(arguments[0]));
            """);

        assertThat(browser.complaints())
                .anyMatch(complaint -> complaint.contains("broken"))
                .anyMatch(complaint -> complaint.contains("404"));
    }
}
