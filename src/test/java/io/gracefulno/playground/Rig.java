package io.gracefulno.playground;

import io.gracefulno.SettableClock;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A playground and a fake app, connected, and the app's way to call the Web API. */
final class Rig implements AutoCloseable {
    static final String TOKEN = "xoxb-for-this-test";
    private static final String SECRET = "a-signing-secret-for-this-test";

    final SettableClock clock = new SettableClock(Instant.parse("2026-11-23T10:10:00Z"));
    final FakeApp app;
    final Playground playground;
    final Workspace person;
    private final HttpClient client = HttpClient.newHttpClient();

    Rig() throws IOException {
        this(PlaygroundConfig.MANIFEST_SCOPES);
    }

    /** @param scopes what the app was granted */
    Rig(Set<String> scopes) throws IOException {
        app = new FakeApp(SECRET);
        playground = Playground.start(
                new PlaygroundConfig(0, SECRET, TOKEN, ZoneId.of("Europe/Lisbon"), clock).granted(scopes));
        playground.connect(app.events());
        person = playground.workspace();
    }

    /** Calls the Web API as the SDK does: a form, its bearer token in the header. */
    JsonNode api(String method, Map<String, String> arguments) {
        return apiAs(TOKEN, method, arguments);
    }

    JsonNode apiAs(String token, String method, Map<String, String> arguments) {
        String form = arguments.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = request("/api/" + method)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return Json.parse(send(request).body()).orElseThrow();
    }

    /** Slack's name for why it refused; empty if it didn't. */
    String error(String method, Map<String, String> arguments) {
        return Json.text(api(method, arguments), "error");
    }

    /** Opens a view with the trigger of a command, and hands it over once it is on the screen. */
    OpenView open(String viewJson) {
        person.command(Workspace.COMMAND, "");
        JsonNode answer = api("views.open", Map.of("trigger_id", lastTrigger(), "view", viewJson));
        if (!answer.path("ok").booleanValue()) {
            throw new IllegalStateException(answer.toString());
        }
        return person.topView().orElseThrow();
    }

    /** Publishes Home with these blocks. */
    JsonNode publish(String... blocks) {
        String view = Views.json("{'type':'home','callback_id':'home','blocks':[" + String.join(",", blocks) + "]}");
        return api("views.publish", Map.of("user_id", person.team().person().id(), "view", view));
    }

    String lastTrigger() {
        Map<String, String> form = app.lastForm();
        return form.containsKey("trigger_id") ? form.get("trigger_id") : Json.text(FakeApp.payload(form), "trigger_id");
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + playground.port() + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** What the page would draw now. */
    String screen() {
        return send(request("/ui/state?since=0")).body();
    }

    @Override
    public void close() {
        playground.close();
        app.close();
        client.shutdownNow();
    }
}
