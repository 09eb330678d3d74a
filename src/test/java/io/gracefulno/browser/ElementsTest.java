package io.gracefulno.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.JsonNode;

/** Elements that a person chooses in, with the keyboard alone: how they work, and how they look. */
class ElementsTest extends BrowserTest {
    private static final List<String> ZONES = List.of(
            "Africa/Abidjan",
            "America/Argentina/ComodRivadavia",
            "America/New_York",
            "Asia/Tokyo",
            "Europe/Lisbon",
            "Europe/London",
            "Europe/Berlin",
            "Europe/Paris");

    private static final String VIEW = "{'type':'modal','callback_id':'form',"
            + "'title':{'type':'plain_text','text':'Settings'},'submit':{'type':'plain_text','text':'Save settings'},"
            + "'blocks':["
            + input("Time zone", "'type':'external_select','action_id':'zone','min_query_length':0", false) + ","
            + input(
                    "Remarks you don’t want",
                    "'type':'multi_static_select','action_id':'rules',"
                            + "'max_selected_items':2,'option_groups':["
                            + group("Words", "Fog", "Gushing") + "," + group("Shape", "Length", "Thanks") + "]",
                    true)
            + ","
            + input("Coaches", "'type':'multi_users_select','action_id':'coaches'", true) + ","
            + "{'type':'actions','block_id':'do','elements':[{'type':'button','action_id':'delete','style':'danger',"
            + "'text':{'type':'plain_text','text':'Delete everything of mine'},'confirm':{"
            + "'title':{'type':'plain_text','text':'Delete everything?'},"
            + "'text':{'type':'plain_text','text':'This can’t be undone.'},"
            + "'confirm':{'type':'plain_text','text':'Delete everything'},"
            + "'deny':{'type':'plain_text','text':'Keep it'},'style':'danger'}},"
            + "{'type':'static_select','action_id':'retention','options':[" + option("3 months") + ","
            + option("12 months") + "],'initial_option':" + option("12 months") + ",'confirm':{"
            + "'title':{'type':'plain_text','text':'Delete sooner?'},"
            + "'text':{'type':'plain_text','text':'41 cases are older.'},"
            + "'confirm':{'type':'plain_text','text':'Delete sooner'},"
            + "'deny':{'type':'plain_text','text':'Keep them'}}}]}]}";

    private final List<String> faults = new ArrayList<>();
    private Stage stage;

    private static String input(String label, String element, boolean optional) {
        return "{'type':'input','block_id':'" + label + "','label':{'type':'plain_text','text':'" + label
                + "'},'optional':" + optional + ",'element':{" + element + "}}";
    }

    private static String group(String label, String... options) {
        return "{'label':{'type':'plain_text','text':'" + label + "'},'options':["
                + String.join(
                        ",", List.of(options).stream().map(ElementsTest::option).toList()) + "]}";
    }

    private static String option(String text) {
        return "{'text':{'type':'plain_text','text':'" + text + "'},'value':'" + text + "'}";
    }

    @Override
    Hand hand() {
        return new Keyboard(browser.driver);
    }

    @BeforeEach
    void onStage() throws IOException {
        stage = new Stage(VIEW, ZONES);
        page = new PlaygroundPage(browser.driver, hand(), stage.playground.pageUrl());
        page.open();
    }

    @AfterEach
    void leaveStage() {
        try {
            assertThat(browser.complaints()).as("what the console says").isEmpty();
            assertThat(stage.playground.workspace().notices()).isEmpty();
        } finally {
            browser.leave();
            stage.close();
        }
    }

    private void look(String step) {
        browser.pictures("elements-" + step);
        Inspection inspection = new Inspection(browser.driver);
        faults.addAll(inspection.sideways(screen));
        faults.addAll(inspection.nameless());
        faults.addAll(inspection.pale());
        faults.addAll(inspection.focus());
        if (screen.isTouched()) {
            faults.addAll(inspection.small());
        }
    }

    private Modal opened() {
        page.run("/decline-interview");
        return page.modal("Settings");
    }

    private WebElement box(Modal settings) {
        return settings.root().findElement(By.cssSelector("[role=combobox]"));
    }

    private List<String> offered(Modal settings) {
        return Eventually.get(
                "a list",
                () -> settings.root().findElements(By.cssSelector("[role=option]")).stream()
                        .filter(WebElement::isDisplayed)
                        .map(WebElement::getText)
                        .toList());
    }

    private String selected() {
        JsonNode last = stage.told().getLast();
        return last.at("/view/state/values").toString();
    }

    @Test
    void anOptionIsLookedForByTypingAndTakenWithTheArrows() {
        Modal settings = opened();
        look("settings");
        settings.hand.goTo(box(settings));
        settings.keys.type("europe/l");
        Eventually.see("two zones", () -> offered(settings).equals(List.of("Europe/Lisbon", "Europe/London")));
        look("zones");
        settings.keys.press(Keys.ARROW_DOWN);
        settings.keys.press(Keys.ARROW_DOWN);
        look("zone-chosen");
        settings.keys.press(Keys.ENTER);

        assertThat(box(settings).getDomProperty("value")).isEqualTo("Europe/London");
        assertThat(offered(settings)).isEmpty();
        settings.press("Save settings");
        page.waitUntilNoModalIsOpen();
        assertThat(selected()).contains("\"selected_option\":{\"value\":\"Europe/London\"");
        assertThat(faults).isEmpty();
    }

    @Test
    void escClosesTheListAndNotTheWindowAndWhatWasNotTakenGoes() {
        Modal settings = opened();
        settings.hand.goTo(box(settings));
        settings.keys.type("tok");
        Eventually.see("Tokyo", () -> offered(settings).equals(List.of("Asia/Tokyo")));

        settings.keys.press(Keys.ESCAPE);

        assertThat(offered(settings)).isEmpty();
        assertThat(settings.title()).isEqualTo("Settings");
        settings.keys.type("nowhere");
        Eventually.see("no results", () -> settings.text().contains("No results"));
        settings.press("Save settings");
        assertThat(settings.field("Time zone").error()).isEqualTo("Please complete this required field.");
        assertThat(box(settings).getDomProperty("value")).isEmpty();
    }

    @Test
    void nothingTypedOffersEverythingWhereTheAppAllowsIt() {
        Modal settings = opened();
        settings.hand.goTo(box(settings));
        settings.keys.press(Keys.ARROW_DOWN);

        Eventually.see("every zone", () -> offered(settings).size() == ZONES.size());
        look("all-zones");
        assertThat(faults).isEmpty();
    }

    @Test
    void noMoreAreTickedThanMayBeAndPeopleAreChosenByTheirNames() {
        Modal settings = opened();
        settings.field("Remarks you don’t want").tick("Fog");
        settings.field("Remarks you don’t want").tick("Thanks");
        settings.field("Coaches").tick("Dana Acheson");
        look("ticked");

        List<WebElement> rules = settings.root().findElements(By.cssSelector("[data-action=rules] input"));
        assertThat(rules).extracting(WebElement::isEnabled).containsExactly(true, false, false, true);
        settings.hand.goTo(box(settings));
        settings.keys.type("paris");
        Eventually.see("Paris", () -> offered(settings).equals(List.of("Europe/Paris")));
        settings.keys.press(Keys.ARROW_DOWN);
        settings.keys.press(Keys.ENTER);
        settings.press("Save settings");
        page.waitUntilNoModalIsOpen();
        assertThat(selected())
                .contains("\"selected_users\":[\"U0DANARECR\"]", "\"value\":\"Fog\"", "\"value\":\"Thanks\"");
        assertThat(faults).isEmpty();
    }

    @Test
    void onePressAsksFirstAndIsSentOnlyIfOneIsSure() {
        Modal settings = opened();
        settings.press("Delete everything of mine");
        Surface question = new Surface(browser.driver, hand(), By.cssSelector("dialog.confirm"));
        question.waitFor("This can’t be undone.");
        look("confirm");
        question.press("Keep it");
        assertThat(stage.told()).isEmpty();

        settings.press("Delete everything of mine");
        question.press("Delete everything");
        Eventually.see("the press", () -> stage.told().size() == 1);
        assertThat(stage.told().getLast().at("/actions/0/action_id").asString()).isEqualTo("delete");
        assertThat(faults).isEmpty();
    }

    @Test
    void aChoiceThatAsksFirstStandsAsBeforeIfOneIsNotSure() {
        Modal settings = opened();
        settings.turnTo("3 months");
        Surface question = new Surface(browser.driver, hand(), By.cssSelector("dialog.confirm"));
        question.waitFor("41 cases are older.");
        question.press("Keep them");

        WebElement select = settings.root().findElement(Xpath.selectWith("3 months"));
        Eventually.see("what stood there", () -> "12 months".equals(select.getDomProperty("value")));
        assertThat(stage.told()).isEmpty();
        settings.turnTo("3 months");
        question.press("Delete sooner");
        Eventually.see("the choice", () -> stage.told().size() == 1);
        assertThat(stage.told().getLast().at("/actions/0/selected_option/value").asString())
                .isEqualTo("3 months");
    }

    @Test
    void aFileStandsInTheConversationWithItsNameItsSizeAndALink() {
        stage.share("graceful-no-cases.csv", "company,role\n".repeat(300), "Your cases");
        stage.share("graceful-no-with-a-very-long-name-that-needs-several-lines.json", "[]", "");
        Surface message = page.messageSaying("graceful-no-with-a-very-long-name");
        look("file");

        assertThat(message.text()).contains("2 bytes", "Download");
        assertThat(page.behind().text()).contains("Your cases", "graceful-no-cases.csv · 4 KB");
        WebElement link = message.root().findElement(By.cssSelector("a[download]"));
        assertThat(link.getDomAttribute("href")).startsWith(stage.playground.pageUrl() + "files-pri/F");
        assertThat(faults).isEmpty();
    }
}
