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
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * A Web API that takes one message a second in each conversation and so many in the whole workspace, and asks to wait a
 * second beyond that. A call takes as long as it does at Slack.
 */
final class BusySlack implements AutoCloseable {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    /** A conversation's second is counted between arrivals, and the line may hurry the second of two. */
    private static final long JITTER = Duration.ofMillis(50).toNanos();

    /**
     * A message that was taken.
     *
     * @param at when it arrived, as {@link System#nanoTime}
     */
    record Taken(long at, String channel, String blocks) {}

    private final HttpServer server;
    private final int perSecond;
    private final Duration takes;
    private final List<Taken> taken = new ArrayList<>();
    private final List<String> opened = new CopyOnWriteArrayList<>();
    private final Map<String, Long> last = new HashMap<>();
    private final Deque<Long> lately = new ArrayDeque<>();
    private final List<Integer> tooEarly = new ArrayList<>();
    private long quietUntil = Long.MIN_VALUE;
    private int refused;
    private int conversations;

    /**
     * @param perSecond messages of the whole workspace
     * @param takes how long each call is under way
     */
    BusySlack(int perSecond, Duration takes) throws IOException {
        this.perSecond = perSecond;
        this.takes = takes;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_000);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    URI api() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/");
    }

    synchronized List<Taken> taken() {
        return List.copyOf(taken);
    }

    synchronized int count() {
        return taken.size();
    }

    /** How often it asked to wait. */
    synchronized int refused() {
        return refused;
    }

    /** How many calls arrived in each time that it had asked to be left alone. */
    synchronized List<Integer> tooEarly() {
        return List.copyOf(tooEarly);
    }

    synchronized int conversations() {
        return conversations;
    }

    /** Every modal that was opened, as JSON. */
    List<String> opened() {
        return opened;
    }

    private void take(HttpExchange exchange) throws IOException {
        long at = System.nanoTime();
        Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String method = exchange.getRequestURI().getPath().replaceAll(".*/", "");
        boolean allowed = !method.equals("chat.postMessage") || isAllowed(form, at);
        pause();
        if (method.equals("views.open")) {
            opened.add(form.getOrDefault("view", ""));
        }
        byte[] answer = answer(method, form, at).getBytes(StandardCharsets.UTF_8);
        if (!allowed) {
            exchange.getResponseHeaders().set("Retry-After", "1");
        }
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(allowed ? 200 : 429, answer.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(answer);
        }
    }

    private void pause() {
        try {
            Thread.sleep(takes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean isAllowed(Map<String, String> form, long at) {
        if (at < quietUntil) {
            tooEarly.set(tooEarly.size() - 1, tooEarly.getLast() + 1);
        }
        while (!lately.isEmpty() && at - lately.getFirst() >= SECOND) {
            lately.removeFirst();
        }
        String channel = form.getOrDefault("channel", "");
        boolean tooFast = at - last.getOrDefault(channel, at - SECOND) < SECOND - JITTER;
        if (tooFast || lately.size() >= perSecond) {
            refused++;
            if (at >= quietUntil) {
                quietUntil = at + SECOND;
                tooEarly.add(0);
            }
            return false;
        }
        lately.addLast(at);
        last.put(channel, at);
        taken.add(new Taken(at, channel, form.getOrDefault("blocks", "")));
        return true;
    }

    private synchronized String answer(String method, Map<String, String> form, long at) {
        return switch (method) {
            case "users.info" ->
                "{\"ok\":true,\"user\":{\"id\":\"U\",\"tz\":\"Europe/Lisbon\",\"locale\":\"en-GB\","
                        + "\"profile\":{\"real_name\":\"Robin Ashdown\"}}}";
            case "conversations.open" -> {
                conversations++;
                yield "{\"ok\":true,\"channel\":{\"id\":\"D" + form.getOrDefault("users", "") + "\"}}";
            }
            case "chat.postMessage" ->
                "{\"ok\":true,\"channel\":\"" + form.getOrDefault("channel", "") + "\",\"ts\":\"" + at + ".1\"}";
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
