package io.gracefulno.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.gracefulno.playground.Playground;
import io.gracefulno.playground.PlaygroundConfig;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A playground with an app that does what a test tells it, for what the real one doesn't draw. */
final class Stage implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TOKEN = "xoxb-for-this-test";

    private final HttpServer app;
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<JsonNode> told = new CopyOnWriteArrayList<>();
    private final String view;
    private final List<String> suggestions;
    final Playground playground;

    /**
     * @param view what every command opens, as JSON in which single quotes stand for double ones
     * @param suggestions what is suggested, where it holds what was typed
     */
    Stage(String view, List<String> suggestions) throws IOException {
        this.view = view.replace('\'', '"');
        this.suggestions = suggestions;
        this.playground = Playground.start(new PlaygroundConfig(
                0, "0123456789abcdef0123456789abcdef", TOKEN, ZoneId.of("Europe/Lisbon"), Clock.systemUTC()));
        this.app = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        app.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        app.createContext("/", this::take);
        app.start();
        playground.connect(URI.create("http://127.0.0.1:" + app.getAddress().getPort() + "/"));
    }

    /** Every interaction so far. */
    List<JsonNode> told() {
        return new ArrayList<>(told);
    }

    JsonNode call(String method, Map<String, String> arguments) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(playground.apiUrl() + method))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(arguments.entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))))
                .build();
        return JSON.readTree(send(request));
    }

    /** Uploads a file into the conversation. */
    void share(String name, String content, String title) {
        JsonNode place = call(
                "files.getUploadURLExternal", Map.of("filename", name, "length", Integer.toString(content.length())));
        send(HttpRequest.newBuilder(URI.create(place.path("upload_url").asString()))
                .POST(HttpRequest.BodyPublishers.ofString(content))
                .build());
        ArrayNode files = JSON.createArrayNode();
        files.addObject().put("id", place.path("file_id").asString()).put("title", title);
        call(
                "files.completeUploadExternal",
                Map.of(
                        "files",
                        files.toString(),
                        "channel_id",
                        playground.workspace().team().channelId(),
                        "initial_comment",
                        "Here is everything we keep of you."));
    }

    private String send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String answer = "";
        if (body.contains("command=")) {
            String trigger = field(body, "trigger_id");
            Thread.startVirtualThread(() -> call("views.open", Map.of("trigger_id", trigger, "view", view)));
        } else if (body.startsWith("payload=")) {
            JsonNode payload = JSON.readTree(field(body, "payload"));
            told.add(payload);
            if (payload.path("type").asString().equals("block_suggestion")) {
                answer = suggested(payload.path("value").asString());
            }
        }
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private String suggested(String query) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode options = answer.putArray("options");
        for (String suggestion : suggestions) {
            if (suggestion.toLowerCase(Locale.ROOT).contains(query.toLowerCase(Locale.ROOT))) {
                options.addObject()
                        .put("value", suggestion)
                        .putObject("text")
                        .put("type", "plain_text")
                        .put("text", suggestion.replace('_', ' '));
            }
        }
        return answer.toString();
    }

    private static String field(String form, String name) {
        for (String pair : form.split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    @Override
    public void close() {
        playground.close();
        app.stop(0);
        http.shutdownNow();
    }
}
