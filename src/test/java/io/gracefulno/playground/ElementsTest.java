package io.gracefulno.playground;

import static io.gracefulno.playground.Views.button;
import static io.gracefulno.playground.Views.form;
import static io.gracefulno.playground.Views.input;
import static io.gracefulno.playground.Views.json;
import static io.gracefulno.playground.Views.option;
import static io.gracefulno.playground.Views.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.interactive_components.payload.BlockSuggestionPayload;
import com.slack.api.util.json.GsonFactory;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Menus of which several may be chosen, lists of people, and options that the app suggests. */
class ElementsTest {
    private static final String ZONE = "'type':'external_select','action_id':'zone'";

    private Rig rig;

    @BeforeEach
    void start() throws Exception {
        rig = new Rig();
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    @Test
    void aSubmissionBringsTheOptionsAndThePeopleThatWereChosen() {
        String people = rig.person.team().people().stream()
                .map(person -> "'" + person.id() + "'")
                .collect(Collectors.joining(","));
        OpenView view = rig.open(form(
                several("rules", ""),
                input("b.people", json("'type':'multi_users_select','action_id':'people'"), ""),
                input("b.person", json("'type':'users_select','action_id':'person'"), ""),
                input(
                        "b.known",
                        json("'type':'multi_users_select','action_id':'known','initial_users':[" + people + "]"),
                        "")));
        String someone = rig.person.team().recruiter().id();

        Outcome outcome = rig.person.submit(
                view.id(), Map.of("rules", List.of("b", "c"), "people", List.of(someone), "person", someone));

        assertThat(outcome).isEqualTo(Outcome.DELIVERED);
        assertThat(rig.app.lastPayload().at("/view/state/values").toString())
                .isEqualTo(json("{'b.rules':{'rules':{'type':'multi_static_select','selected_options':[" + option("b")
                        + "," + option("c") + "]}},"
                        + "'b.people':{'people':{'type':'multi_users_select','selected_users':['" + someone + "']}},"
                        + "'b.person':{'person':{'type':'users_select','selected_user':'" + someone + "'}},"
                        + "'b.known':{'known':{'type':'multi_users_select','selected_users':[" + people + "]}}}"));
    }

    @Test
    void whatMustBeChosenIsAskedForAndTooManyAreNotTaken() {
        OpenView view = rig.open(form(
                several("rules", ",'max_selected_items':2"),
                input("b.people", json("'type':'multi_users_select','action_id':'people'"), ""),
                input("b.zone", json(ZONE), ""),
                input("b.other", json("'type':'multi_users_select','action_id':'other'"), json(",'optional':true"))));
        int before = rig.app.received().size();

        assertThat(rig.person.submit(view.id(), Map.of("rules", List.of("a", "b", "c"))))
                .isEqualTo(Outcome.HELD_BACK);

        assertThat(rig.person.topView().orElseThrow().errors())
                .isEqualTo(Map.of(
                        "b.rules", "Please choose 2 at most. You chose 3.",
                        "b.people", "Please complete this required field.",
                        "b.zone", "Please complete this required field."));
        assertThat(rig.app.received()).hasSize(before);
    }

    @Test
    void aChangeArrivesAsTheActionToo() {
        OpenView view = rig.open(form(
                several("rules", "", ",'dispatch_action':true"),
                input(
                        "b.people",
                        json("'type':'multi_users_select','action_id':'people'"),
                        json(",'dispatch_action':true"))));

        rig.person.pressInView(view.id(), Control.of("rules", List.of("a")), Map.of());
        JsonNode rules = rig.app.lastPayload().at("/actions/0");
        rig.person.pressInView(view.id(), Control.of("people", List.of("U1", "U2")), Map.of());
        JsonNode people = rig.app.lastPayload().at("/actions/0");

        assertThat(rules.path("selected_options").toString()).isEqualTo("[" + option("a") + "]");
        assertThat(people.path("selected_users").toString()).isEqualTo(json("['U1','U2']"));
    }

    @Test
    void aSelectInTheActionsOfAMessageSaysWhatWasChosenThere() {
        String select = json("{'type':'static_select','action_id':'snooze','options':[") + option("two_hours") + ","
                + option("tomorrow") + "]}";
        String blocks = json("[{'type':'actions','block_id':'do','elements':[") + select + "]}]";
        String ts = posted(blocks);

        rig.person.pressInMessage(ts, Control.of("snooze", "tomorrow"));

        JsonNode payload = rig.app.lastPayload();
        assertThat(payload.at("/actions/0/selected_option").toString()).isEqualTo(option("tomorrow"));
        assertThat(payload.at("/state/values/do/snooze/selected_option/value").stringValue())
                .isEqualTo("tomorrow");
        assertThat(rig.screen()).contains("Text of two_hours", "Text of tomorrow");
    }

    @Test
    void typingAsksTheAppForOptionsAndWhatItSuggestedCanBeChosen() {
        OpenView view = rig.open(form(text("b", "note", ""), input("b.zone", json(ZONE), "")));
        rig.app.answers(200, json("{'options':[" + option("lisbon") + "," + option("london") + "]}"));

        Suggestions suggestions = rig.person.suggest(view.id(), "zone", "l & o");

        assertThat(suggestions.outcome()).isEqualTo(Outcome.DELIVERED);
        assertThat(suggestions.options())
                .containsExactly(
                        new Suggestions.Option("lisbon", "Text of lisbon", ""),
                        new Suggestions.Option("london", "Text of london", ""));
        JsonNode payload = rig.app.lastPayload();
        assertThat(payload.path("type").stringValue()).isEqualTo("block_suggestion");
        assertThat(payload.path("action_id").stringValue()).isEqualTo("zone");
        assertThat(payload.path("block_id").stringValue()).isEqualTo("b.zone");
        assertThat(payload.path("value").stringValue()).isEqualTo("l & o");
        assertThat(payload.path("container").toString())
                .isEqualTo(json("{'type':'view','view_id':'" + view.id() + "'}"));
        assertThat(payload.at("/view/id").stringValue()).isEqualTo(view.id());
        assertThat(payload.at("/view/state/values").toString()).isEqualTo("{}");
        assertThat(payload.has("trigger_id")).isFalse();
        assertThat(payload.has("actions")).isFalse();

        rig.app.answers(200, "");
        rig.person.submit(view.id(), Map.of("note", "x", "zone", "london"));
        assertThat(rig.app.lastPayload().at("/view/state/values/b.zone/zone").toString())
                .isEqualTo(json("{'type':'external_select','selected_option':" + option("london") + "}"));
        assertThat(rig.app.badSignatures()).isEmpty();
    }

    @Test
    void theSdkReadsWhatIsAsked() {
        OpenView view = rig.open(form(input("b.zone", json(ZONE), "")));
        rig.app.answers(200, json("{'options':[]}"));
        rig.person.suggest(view.id(), "zone", "lis");

        BlockSuggestionPayload read = GsonFactory.createSnakeCase()
                .fromJson(rig.app.lastForm().getOrDefault("payload", ""), BlockSuggestionPayload.class);

        assertThat(read.getActionId()).isEqualTo("zone");
        assertThat(read.getValue()).isEqualTo("lis");
        assertThat(read.getUser().getId()).isEqualTo(rig.person.team().person().id());
        assertThat(read.getTeam().getId()).isEqualTo(rig.person.team().id());
        assertThat(read.getView().getId()).isEqualTo(view.id());
    }

    @Test
    void theAppIsAskedOnlyOnceEnoughIsTyped() {
        OpenView view = rig.open(form(
                input("b.zone", json(ZONE), ""),
                input("b.any", json("'type':'external_select','action_id':'any','min_query_length':0"), "")));
        rig.app.answers(200, json("{'options':[]}"));
        int before = rig.app.received().size();

        assertThat(rig.person.suggest(view.id(), "zone", "li").outcome()).isEqualTo(Outcome.HELD_BACK);
        assertThat(rig.app.received()).hasSize(before);
        assertThat(rig.person.suggest(view.id(), "zone", "lis").outcome()).isEqualTo(Outcome.DELIVERED);
        assertThat(rig.person.suggest(view.id(), "any", "").outcome()).isEqualTo(Outcome.DELIVERED);
        assertThat(rig.person.suggest(view.id(), "nowhere", "lis").outcome()).isEqualTo(Outcome.GONE);
        assertThat(rig.person.suggest("V0", "zone", "lis").outcome()).isEqualTo(Outcome.GONE);
    }

    @Test
    void groupsAreSuggestedWithWhatStandsOverThem() {
        OpenView view = rig.open(form(input("b.zone", json(ZONE), "")));
        rig.app.answers(
                200,
                json("{'option_groups':[{'label':{'type':'plain_text','text':'Europe'},'options':[" + option("lisbon")
                        + "]},{'label':{'type':'plain_text','text':'Asia'},'options':[" + option("tokyo") + "]}]}"));

        assertThat(rig.person.suggest(view.id(), "zone", "any").options())
                .containsExactly(
                        new Suggestions.Option("lisbon", "Text of lisbon", "Europe"),
                        new Suggestions.Option("tokyo", "Text of tokyo", "Asia"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{'options':[{'text':{'type':'plain_text','text':'x'}}]}",
                "{'options':[{'text':{'type':'mrkdwn','text':'x'},'value':'v'}]}",
                "{'options':[],'option_groups':[]}"
            })
    void anAnswerSlackWouldNotUnderstandIsShownToTheDeveloper(String answer) {
        OpenView view = rig.open(form(input("b.zone", json(ZONE), "")));
        rig.app.answers(200, json(answer));

        assertThat(rig.person.suggest(view.id(), "zone", "lis")).isEqualTo(Suggestions.none(Outcome.TROUBLE));

        assertThat(rig.person.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.where()).isEqualTo("block_suggestion");
            assertThat(notice.error()).isEqualTo("malformed answer");
        });
    }

    @Test
    void aHundredOptionsAreTakenAndNoMore() {
        OpenView view = rig.open(form(input("b.zone", json(ZONE), "")));

        rig.app.answers(200, "{\"options\":[" + options(100) + "]}");
        assertThat(rig.person.suggest(view.id(), "zone", "lis").options()).hasSize(100);
        rig.app.answers(200, "{\"options\":[" + options(101) + "]}");
        assertThat(rig.person.suggest(view.id(), "zone", "lis").outcome()).isEqualTo(Outcome.TROUBLE);
        assertThat(rig.person.notices().getLast().messages())
                .containsExactly("[ERROR] no more than 100 items allowed [json-pointer:/options]");
    }

    @Test
    void anAppThatFailsToSuggestIsToldOf() {
        OpenView view = rig.open(form(input("b.zone", json(ZONE), "")));
        rig.app.answers(500, "");

        assertThat(rig.person.suggest(view.id(), "zone", "lis").outcome()).isEqualTo(Outcome.TROUBLE);

        assertThat(rig.person.notices()).extracting(Notice::error).containsExactly("http_500");
    }

    @Test
    void onlyWhatWasOfferedOrStoodThereCanBeChosen() {
        String first = json(ZONE + ",'initial_option':" + option("lisbon"));
        OpenView view = rig.open(form(input("b.zone", first, json(",'dispatch_action':true"))));
        assertThat(chosen(view)).isEqualTo(option("lisbon"));
        assertThat(rig.screen()).contains("Text of lisbon");

        rig.person.pressInView(view.id(), Control.of("zone", "nowhere"), Map.of());
        assertThat(chosen(view)).isEqualTo("null");

        rig.person.pressInView(view.id(), Control.of("zone", "lisbon"), Map.of());
        assertThat(chosen(view)).isEqualTo(option("lisbon"));
        assertThat(rig.app.lastPayload().at("/actions/0/selected_option").toString())
                .isEqualTo(option("lisbon"));
    }

    @Test
    void aChoiceStaysWhileTheViewIsDrawnAnew() {
        String form = form(input("b.zone", json(ZONE), ""), button("press"));
        OpenView view = rig.open(form);
        rig.app.answers(200, json("{'options':[" + option("lisbon") + "]}"));
        rig.person.suggest(view.id(), "zone", "lis");
        rig.app.answers(200, "");
        rig.person.pressInView(view.id(), Control.button("press"), Map.of("zone", "lisbon"));

        rig.api("views.update", Map.of("view_id", view.id(), "view", form));

        assertThat(chosen(view)).isEqualTo(option("lisbon"));
        assertThat(rig.screen()).contains("Text of lisbon");
    }

    @Test
    void suggestionsAreAskedForInAMessageAndInHomeToo() {
        String element = json("{" + ZONE + "}");
        String ts = posted(json("[{'type':'actions','block_id':'do','elements':[") + element + "]}]");
        rig.app.answers(200, json("{'options':[" + option("lisbon") + "]}"));

        assertThat(rig.person.suggest(ts, "zone", "lis").options()).hasSize(1);
        assertThat(rig.app.lastPayload().at("/container/message_ts").stringValue())
                .isEqualTo(ts);
        assertThat(rig.app.lastPayload().at("/message/ts").stringValue()).isEqualTo(ts);
        rig.app.answers(200, "");
        rig.person.pressInMessage(ts, Control.of("zone", "lisbon"));
        assertThat(rig.app.lastPayload().at("/actions/0/selected_option").toString())
                .isEqualTo(option("lisbon"));
        assertThat(rig.app
                        .lastPayload()
                        .at("/state/values/do/zone/selected_option")
                        .toString())
                .isEqualTo(option("lisbon"));

        String home = Json.text(rig.publish(input("b.zone", json(ZONE), "")).path("view"), "id");
        rig.app.answers(200, json("{'options':[" + option("lisbon") + "]}"));
        assertThat(rig.person.suggest(home, "zone", "lis").options()).hasSize(1);
    }

    @Test
    void thePageAsksAndIsAnsweredInJson() {
        OpenView view = rig.open(form(input("b.zone", json(ZONE), "")));
        rig.app.answers(200, json("{'options':[" + option("lisbon") + "]}"));
        String body = json("{'id':'" + view.id() + "','block_id':'b.zone','action_id':'zone','query':'lis'}");

        assertThat(rig.post("/ui/suggest", body).body())
                .isEqualTo(json("{'outcome':'delivered','options':[{'value':'lisbon','text':'Text of lisbon',"
                        + "'group':''}]}"));
        assertThat(rig.post("/ui/suggest", json("{'id':'" + view.id() + "'}")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void aViewThatTakesAllAlongClosesTheWholeStack() {
        OpenView root = rig.open(form(text("b", "field", "x")));
        String pushed = form(text("c", "other", "y"))
                .replace("\"type\":\"modal\"", "\"type\":\"modal\",\"clear_on_close\":true");
        rig.app.answers(200, json("{'response_action':'push','view':" + pushed + "}"));
        rig.person.submit(root.id(), Map.of());
        rig.app.answers(200, "");

        rig.person.close(rig.person.topView().orElseThrow().id());

        assertThat(rig.person.views()).isEmpty();
        assertThat(rig.app.lastPayload().path("is_cleared").booleanValue()).isTrue();
    }

    @Test
    void threeViewsAreClosedOneByOneAndEachGoesBackToTheOneBelow() {
        OpenView root = rig.open(form(text("b", "field", "kept"), button("press")));
        for (int i = 0; i < 2; i++) {
            rig.person.pressInView(rig.person.topView().orElseThrow().id(), Control.button("press"), Map.of());
            rig.api(
                    "views.push",
                    Map.of(
                            "trigger_id",
                            rig.lastTrigger(),
                            "view",
                            form(text("c" + i, "other", "y"), button("press"))));
        }
        assertThat(rig.person.views()).hasSize(3);

        rig.person.close(rig.person.topView().orElseThrow().id());
        assertThat(rig.person.views()).hasSize(2);
        rig.person.close(rig.person.topView().orElseThrow().id());

        assertThat(rig.person.views()).extracting(OpenView::id).containsExactly(root.id());
        assertThat(rig.app.lastPayload().path("is_cleared").booleanValue()).isFalse();
    }

    private String posted(String blocks) {
        return Json.text(
                rig.api(
                        "chat.postMessage",
                        Map.of("channel", rig.person.team().channelId(), "text", "x", "blocks", blocks)),
                "ts");
    }

    private String chosen(OpenView view) {
        return rig.person
                .stateValues(view.id())
                .at("/b.zone/zone/selected_option")
                .toString();
    }

    private static String several(String field, String element, String... block) {
        return input(
                "b." + field,
                json("'type':'multi_static_select','action_id':'" + field + "','options':[") + option("a") + ","
                        + option("b") + "," + option("c") + "]" + json(element),
                json(String.join("", block)));
    }

    private static String options(int count) {
        return IntStream.range(0, count).mapToObj(i -> option("o" + i)).collect(Collectors.joining(","));
    }
}
