package io.gracefulno.server;

import com.google.gson.JsonParseException;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import io.gracefulno.slackkit.AfterAck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What stands between the network and Bolt: cap, signature, shape, answer, and only then what follows. A refusal says
 * nothing but its status.
 */
public final class SlackHandler extends Handler.Abstract {
    private static final Logger LOG = LoggerFactory.getLogger(SlackHandler.class);

    static final int MOST_BYTES = 1 << 20;
    private static final Duration LONGEST_BODY = Duration.ofSeconds(10);
    private static final String EVENTS = "/slack/events";

    private final App app;
    private final SlackRequestParser parser;
    private final Signature signature;
    private final AfterAck afterAck;
    private final BooleanSupplier ready;

    public SlackHandler(App app, Signature signature, AfterAck afterAck, BooleanSupplier ready) {
        this.app = app;
        this.parser = new SlackRequestParser(app.config());
        this.signature = signature;
        this.afterAck = afterAck;
        this.ready = ready;
    }

    @Override
    public boolean handle(org.eclipse.jetty.server.Request request, Response response, Callback callback) {
        try {
            route(request, response, callback);
        } catch (Exception e) {
            // Only where it broke: a message may hold what somebody wrote.
            LOG.error("A request failed: {}", e.getClass().getName());
            answer(response, callback, 500, "", "");
        }
        return true;
    }

    private void route(org.eclipse.jetty.server.Request request, Response response, Callback callback)
            throws Exception {
        String path = request.getHttpURI().getPath();
        switch (path == null ? "" : path) {
            case "/healthz" -> answer(response, callback, 200, "text/plain", "ok");
            case "/readyz" -> {
                boolean isReady = ready.getAsBoolean();
                answer(response, callback, isReady ? 200 : 503, "text/plain", isReady ? "ready" : "not ready");
            }
            case EVENTS -> {
                if (request.getMethod().equals("POST")) {
                    events(request, response, callback);
                } else {
                    response.getHeaders().put(HttpHeader.ALLOW, "POST");
                    answer(response, callback, 405, "", "");
                }
            }
            default -> answer(response, callback, 404, "", "");
        }
    }

    private void events(org.eclipse.jetty.server.Request request, Response response, Callback callback)
            throws Exception {
        if (request.getLength() > MOST_BYTES) {
            refuseUnread(response, callback);
            return;
        }
        Optional<byte[]> body;
        try {
            body = read(request, System.nanoTime() + LONGEST_BODY.toNanos());
        } catch (TooSlow e) {
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
            answer(response, callback, 408, "", "");
            return;
        } catch (IOException | HttpException.RuntimeException e) {
            // Shorter than it said, or in chunks that are none.
            answer(response, callback, 400, "", "");
            return;
        }
        if (body.isEmpty()) {
            refuseUnread(response, callback);
            return;
        }
        HttpFields headers = request.getHeaders();
        String timestamp = only(headers, "X-Slack-Request-Timestamp");
        if (!signature.isValid(timestamp, only(headers, "X-Slack-Signature"), body.get())) {
            answer(response, callback, 401, "", "");
            return;
        }
        if (!Shape.fits(body.get())) {
            answer(response, callback, 400, "", "");
            return;
        }
        Request<?> slackRequest;
        try {
            slackRequest = toBolt(headers, body.get());
        } catch (RuntimeException e) {
            // Shape lets through what only the SDK's own types can tell: a text where a list belongs, a key twice.
            answer(response, callback, 400, "", "");
            return;
        }
        AfterAck.Held<com.slack.api.bolt.response.Response> held;
        try {
            held = afterAck.collecting(() -> app.run(slackRequest));
        } catch (JsonParseException e) {
            // An event is read only here; what a door itself meets never comes out of it.
            answer(response, callback, 400, "", "");
            return;
        }
        com.slack.api.bolt.response.Response answer = held.answer();
        String text = answer.getBody() == null ? "" : answer.getBody();
        String type = answer.getContentType() == null ? "" : answer.getContentType();
        // The ack leaves first; what follows at Slack comes after it.
        answer(response, Callback.from(callback, held.release()), answer.getStatusCode(), type, text);
    }

    /**
     * The body, or nothing if it is too large, whatever its length header says.
     *
     * @param until when it must be whole, in {@link System#nanoTime}: whoever sends a byte now and then holds a place
     */
    private static Optional<byte[]> read(org.eclipse.jetty.server.Request request, long until)
            throws IOException, TooSlow {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (InputStream in = Content.Source.asInputStream(request)) {
            byte[] buffer = new byte[8192];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                body.write(buffer, 0, n);
                if (body.size() > MOST_BYTES) {
                    return Optional.empty();
                }
                if (System.nanoTime() - until > 0) {
                    throw new TooSlow();
                }
            }
        }
        return Optional.of(body.toByteArray());
    }

    /** A body that takes longer than anything of Slack's. */
    private static final class TooSlow extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private static void refuseUnread(Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        answer(response, callback, 413, "", "");
    }

    /** A header that stands there exactly once. */
    private static String only(HttpFields headers, String name) {
        List<HttpField> fields = headers.getFields(name);
        return fields.size() == 1 && fields.getFirst().getValue() != null
                ? fields.getFirst().getValue()
                : "";
    }

    private Request<?> toBolt(HttpFields headers, byte[] body) {
        Map<String, List<String>> lists = new HashMap<>();
        for (String name : headers.getFieldNamesCollection()) {
            lists.put(name, headers.getValuesList(name));
        }
        return parser.parse(SlackRequestParser.HttpRequest.builder()
                .requestUri(EVENTS)
                .queryString(Map.of())
                .headers(new RequestHeaders(lists))
                .requestBody(new String(body, StandardCharsets.UTF_8))
                .remoteAddress("")
                .build());
    }

    private static void answer(Response response, Callback callback, int status, String type, String body) {
        response.setStatus(status);
        if (!type.isEmpty()) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        }
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.write(true, BufferUtil.toBuffer(body, StandardCharsets.UTF_8), callback);
    }
}
