package io.gracefulno;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A Web API that takes everything and remembers it, and the place where response addresses lead. */
final class StubSlack implements AutoCloseable {
    /**
     * @param method the Web API's method, or {@code response}
     * @param arguments the form's fields; for a response the whole body as {@code json}
     */
    record Call(String method, Map<String, String> arguments) {
        String argument(String name) {
            return arguments.getOrDefault(name, "");
        }
    }

    private static final Call NOTHING = new Call("", Map.of());

    private static final Deque<Integer> NOTHING_REFUSED = new ConcurrentLinkedDeque<>();

    private final HttpServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final AtomicInteger stamps = new AtomicInteger();

    /** How the person is called at Slack. */
    volatile String name = "Robin Ashdown";

    volatile String zone = "Europe/Lisbon";

    /** How others are called there, by their ids. */
    final Map<String, String> names = new ConcurrentHashMap<>();

    /** Where their conversations with the app are, by their ids; one place for all others. */
    final Map<String, String> conversations = new ConcurrentHashMap<>();

    /** What else Slack says of a person, as JSON, such as {@code "is_admin":true}; nothing of most. */
    final Map<String, String> standings = new ConcurrentHashMap<>();

    /** The method that is answered with words that are no JSON; empty for none. */
    volatile String garbage = "";

    /** Where files are to be uploaded to; empty for here. */
    volatile String uploads = "";

    private final Map<String, Deque<Integer>> refusals = new ConcurrentHashMap<>();

    /** What it answers to a message with, instead of taking it: 429 with this {@code Retry-After}; empty for none. */
    volatile String retryAfter = "";

    /** Run while a call is under way: it has arrived, and isn't answered yet. */
    volatile Arrival arrival = _ -> {};

    /** What a test does when a call arrives. */
    @FunctionalInterface
    interface Arrival {
        void of(Call call) throws Exception;
    }

    StubSlack() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    URI api() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/");
    }

    String responseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/response/1";
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }

    List<Call> calls(String method) {
        return calls.stream().filter(call -> call.method().equals(method)).toList();
    }

    /** Every drawing of a message, posted or anew, in their order. */
    List<Call> messages() {
        return calls.stream()
                .filter(call -> List.of("chat.postMessage", "chat.update").contains(call.method()))
                .toList();
    }

    /**
     * The blocks that were drawn last of a message, as JSON; empty before there is one. What is saved and sent may come
     * to be drawn at once: then it is posted so, and a test that waits for it to be drawn anew waits in vain.
     */
    String message() {
        return newest(messages()).argument("blocks");
    }

    /** What Home shows, as JSON; empty before it was opened. */
    String home() {
        return newest(calls("views.publish")).argument("view");
    }

    /** A test that waits looks before anything has come, too. */
    private static Call newest(List<Call> some) {
        return some.isEmpty() ? NOTHING : some.getLast();
    }

    /** The next call of this method is answered with that status, and to come again in a second. */
    void refuse(String method, int status) {
        refusals.computeIfAbsent(method, _ -> new ConcurrentLinkedDeque<>()).add(status);
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath();
        String method = path.startsWith("/response/") ? "response" : path.substring(path.lastIndexOf('/') + 1);
        if (path.startsWith("/upload/")) {
            method = "upload";
        }
        Call call = new Call(
                method,
                switch (method) {
                    case "response" -> Map.of("json", body);
                    case "upload" -> Map.of("file", body);
                    default -> form(body);
                });
        calls.add(call);
        try {
            arrival.of(call);
        } catch (Exception e) {
            exchange.close();
            return;
        }
        Integer refusal = refusals.getOrDefault(method, NOTHING_REFUSED).poll();
        if (refusal != null) {
            exchange.getResponseHeaders().set("Retry-After", "1");
            exchange.sendResponseHeaders(refusal, -1);
            exchange.close();
            return;
        }
        byte[] answer = answer(call).getBytes(StandardCharsets.UTF_8);
        boolean refused = method.equals("chat.postMessage") && !retryAfter.isEmpty();
        if (refused) {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
        }
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(refused ? 429 : 200, answer.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(answer);
        }
    }

    private String answer(Call call) {
        String method = call.method();
        if (method.equals(garbage)) {
            return "<html>Ormerodgarbage " + stamps.incrementAndGet();
        }
        return switch (method) {
            case "users.info" ->
                "{\"ok\":true,\"user\":{\"id\":\"U0TESTUSER\",\"tz\":\"" + zone + "\",\"locale\":\"en-US\","
                        + standings.getOrDefault(call.argument("user"), "\"is_admin\":false") + ","
                        + "\"profile\":{\"real_name\":"
                        + SlackSide.ASCII.writeValueAsString(names.getOrDefault(call.argument("user"), name)) + "}}}";
            case "conversations.open" ->
                "{\"ok\":true,\"channel\":{\"id\":\"" + conversations.getOrDefault(call.argument("users"), "D0TEST")
                        + "\"}}";
            case "chat.postMessage" ->
                "{\"ok\":true,\"channel\":\"" + call.argument("channel") + "\",\"ts\":\"100." + stamps.incrementAndGet()
                        + "\"}";
            case "files.getUploadURLExternal" -> {
                String id = "F0" + stamps.incrementAndGet();
                String base = uploads.isEmpty() ? api().resolve("/").toString() : uploads;
                yield "{\"ok\":true,\"upload_url\":\"" + base + "upload/v1/" + id + "\",\"file_id\":\"" + id + "\"}";
            }
            default -> "{\"ok\":true}";
        };
    }

    private static Map<String, String> form(String body) {
        Map<String, String> form = new HashMap<>();
        for (String pair : body.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            form.put(parts[0], parts.length == 1 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return form;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
