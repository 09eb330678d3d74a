package io.gracefulno.playground;

import static io.gracefulno.playground.Views.button;
import static io.gracefulno.playground.Views.form;
import static io.gracefulno.playground.Views.json;
import static io.gracefulno.playground.Views.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PageCallsTest {
    private Rig rig;
    private OpenView view;

    @BeforeEach
    void start() throws Exception {
        rig = new Rig();
        view = rig.open(form(text("b", "field", ""), button("press")));
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    @Test
    void aPressOnThePageReachesTheAppWithWhatWasTyped() {
        HttpResponse<String> response = rig.post(
                "/ui/action",
                json("{'place':'view','id':'" + view.id() + "','block_id':'buttons','action_id':'press','value':null,"
                        + "'state':{'b':{'field':'words'}}}"));

        assertThat(response.body()).isEqualTo(json("{'outcome':'delivered'}"));
        assertThat(rig.app.lastPayload().at("/view/state/values/b/field/value").stringValue())
                .isEqualTo("words");
    }

    @Test
    void aFormIsSubmittedAndClosedFromThePage() {
        String id = json("{'view':'" + view.id() + "'");

        assertThat(rig.post("/ui/submit", id + "}").body()).isEqualTo(json("{'outcome':'held_back'}"));
        assertThat(rig.post("/ui/submit", id + json(",'state':{'b':{'field':'x'}}}"))
                        .body())
                .isEqualTo(json("{'outcome':'delivered'}"));
        assertThat(rig.post("/ui/close", id + "}").body()).isEqualTo(json("{'outcome':'gone'}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1]",
                "'x'",
                "7",
                "null",
                "{'b':5}",
                "{'b':{'field':{'x':1}}}",
                "{'b':{'field':[[]]}}",
                "{'b':{'field':99999999999999999999999}}",
                "{'b':{'field':null}}"
            })
    void aStateOfAnotherShapeIsTakenForAnEmptyOne(String state) {
        String body = json("{'view':'" + view.id() + "','state':" + state + "}");

        assertThat(rig.post("/ui/submit", body).body()).isEqualTo(json("{'outcome':'held_back'}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{'place':'moon','id':'x','action_id':'y'}", "{'place':'view','action_id':'y'}", "{'id':'x'}"})
    void aPressOnNothingIsRefused(String body) {
        assertThat(rig.post("/ui/action", json(body)).statusCode()).isEqualTo(400);
    }

    @Test
    void otherCallsAndMethodsAreRefused() {
        assertThat(rig.post("/ui/other", "{}").statusCode()).isEqualTo(404);
        assertThat(rig.post("/", "{}").statusCode()).isEqualTo(405);
        assertThat(rig.send(rig.request("/ui/submit")).statusCode()).isEqualTo(405);
        assertThat(rig.send(rig.request("/nowhere")).statusCode()).isEqualTo(404);
        assertThat(rig.send(rig.request("/ui/state?since=x")).statusCode()).isEqualTo(400);
    }

    @Test
    void thePageHearsOfAChangeWhenItHappens() {
        long version = state(0).path("version").longValue();
        CompletableFuture<JsonNode> waiting = CompletableFuture.supplyAsync(() -> state(version));

        rig.person.say("hello");

        assertThat(waiting)
                .succeedsWithin(Duration.ofSeconds(2))
                .satisfies(state -> assertThat(state.path("messages")).hasSize(1));
    }

    @Test
    void whatThePageHasAlreadyIsNotDrawnAgain() {
        long version = state(0).path("version").longValue();
        rig.person.say("hello");

        JsonNode state = state(version);

        assertThat(state.at("/messages/0").has("html")).isTrue();
        assertThat(Json.text(state.at("/views/0"), "id")).isEqualTo(view.id());
        assertThat(state.at("/views/0").has("html")).isFalse();
    }

    @Test
    void theTabsAndTheShortcutsMenuReachTheApp() {
        assertThat(rig.post("/ui/home", "{}").body()).isEqualTo(json("{'outcome':'delivered'}"));
        assertThat(rig.app.lastEvent().at("/event/tab").stringValue()).isEqualTo("home");
        assertThat(rig.post("/ui/messages", "{}").body()).isEqualTo(json("{'outcome':'delivered'}"));
        assertThat(rig.app.lastEvent().at("/event/tab").stringValue()).isEqualTo("messages");
        assertThat(rig.post("/ui/shortcut", json("{'callback_id':'letter.shortcut'}"))
                        .body())
                .isEqualTo(json("{'outcome':'delivered'}"));
        assertThat(Json.text(rig.app.lastPayload(), "callback_id")).isEqualTo("letter.shortcut");
        assertThat(rig.post("/ui/shortcut", json("{'callback_id':'other'}")).body())
                .isEqualTo(json("{'outcome':'gone'}"));
        assertThat(rig.post("/ui/shortcut", "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void aPressInHomeOnThePageReachesTheApp() {
        String home =
                Json.text(rig.publish(text("b", "field", ""), button("press")).path("view"), "id");

        HttpResponse<String> response = rig.post(
                "/ui/action",
                json("{'place':'home','id':'" + home + "','block_id':'buttons','action_id':'press','value':null,"
                        + "'state':{'b':{'field':'words'}}}"));

        assertThat(response.body()).isEqualTo(json("{'outcome':'delivered'}"));
        assertThat(rig.app.lastPayload().at("/view/type").stringValue()).isEqualTo("home");
        assertThat(rig.app.lastPayload().at("/view/state/values/b/field/value").stringValue())
                .isEqualTo("words");
    }

    @Test
    void aHomeIsDrawnWhenItChangesAndSaysWhetherItWasPublishedAnew() {
        assertThat(state(0).has("home")).isFalse();
        String id = Json.text(rig.publish(button("press")).path("view"), "id");
        JsonNode first = state(0);
        rig.api("views.update", Map.of("view_id", id, "view", json("{'type':'home','blocks':[" + button("x") + "]}")));
        JsonNode updated = state(first.path("version").longValue());
        rig.person.say("hello");
        JsonNode unchanged = state(updated.path("version").longValue());
        rig.publish(button("press"));
        JsonNode again = state(unchanged.path("version").longValue());

        assertThat(Json.text(first.path("home"), "html"))
                .contains("data-place=\"home\" data-id=\"" + id + "\"", "data-action=\"press\"");
        assertThat(updated.at("/home/published")).isEqualTo(first.at("/home/published"));
        assertThat(Json.text(updated.path("home"), "html")).contains("data-action=\"x\"");
        assertThat(unchanged.at("/home/revision")).isEqualTo(updated.at("/home/revision"));
        assertThat(unchanged.path("home").has("html")).isFalse();
        assertThat(again.at("/home/published")).isNotEqualTo(first.at("/home/published"));
    }

    @Test
    void aNoticeIsTakenAwayFromThePage() {
        rig.api("no.such", Map.of());
        String notice = rig.person.notices().getFirst().id();

        rig.post("/ui/dismiss", json("{'notice':'" + notice + "'}"));

        assertThat(rig.person.notices()).isEmpty();
    }

    private JsonNode state(long since) {
        return Json.parse(rig.send(rig.request("/ui/state?since=" + since)).body())
                .orElseThrow();
    }
}
