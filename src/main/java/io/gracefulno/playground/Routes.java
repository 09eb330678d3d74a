package io.gracefulno.playground;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/** Which address leads where, for the page, the app and whoever asks whether it is up. */
final class Routes extends Handler.Abstract {
    private static final Logger LOG = LoggerFactory.getLogger(Routes.class);
    private static final String API = "/api/";
    private static final String RESPONSE = "/response/";

    /** Where files are uploaded to and where they are kept, below the root. */
    static final String UPLOAD = "upload/v1/";

    static final String FILES = "files-pri/";

    private final Guard guard;
    private final Deliveries deliveries;
    private final WebApi webApi;
    private final Parts parts;
    private final PageRoutes page;
    private final Mishaps mishaps;
    private final MishapAnswers mishapAnswers;

    Routes(Guard guard, Deliveries deliveries, WebApi webApi, Parts parts, PageRoutes page, Mishaps mishaps) {
        this.guard = guard;
        this.deliveries = deliveries;
        this.webApi = webApi;
        this.parts = parts;
        this.page = page;
        this.mishaps = mishaps;
        this.mishapAnswers = new MishapAnswers(mishaps);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        boolean admitted = guard.admits(request.getHeaders());
        String where = isPost(request) ? callTo(Request.getPathInContext(request)) : "";
        Optional<Mishap> mishap = admitted && !where.isEmpty() ? mishaps.take(where) : Optional.empty();
        if (mishap.isPresent()) {
            parts.notices().add(where, "mishap", List.of(mishap.get().sentence()));
            mishapAnswers.answer(mishap.get(), () -> answer(request), request, response, callback);
            return true;
        }
        Reply reply = admitted
                ? answer(request)
                : Reply.text(403, "This playground answers only to its own page and app on this machine.");
        response.setStatus(reply.status());
        response.getHeaders()
                .put(HttpHeader.CONTENT_TYPE, reply.contentType())
                .put(HttpHeader.CACHE_CONTROL, "no-store")
                .put("X-Content-Type-Options", "nosniff")
                .put("Referrer-Policy", "no-referrer")
                .put(
                        "Content-Security-Policy",
                        "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
        reply.headers().forEach(response.getHeaders()::put);
        response.write(true, ByteBuffer.wrap(reply.body()), callback);
        return true;
    }

    /** The app's calls are; a picture or a link on another site is not. */
    private static boolean isPost(Request request) {
        return request.getMethod().equals("POST");
    }

    /** What the app calls by this path: a method's name, a response address or one to upload to; empty for the page's own calls. */
    private static String callTo(String path) {
        if (path.startsWith(API)) {
            return path.substring(API.length());
        }
        if (path.startsWith("/" + UPLOAD)) {
            return Mishaps.UPLOAD_URL;
        }
        return path.startsWith(RESPONSE) ? Mishaps.RESPONSE_URL : "";
    }

    private Reply answer(Request request) {
        try {
            return route(request, Request.getPathInContext(request));
        } catch (BadRequest e) {
            return Reply.text(e.status(), e.sentence());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Reply.text(503, "The playground is closing.");
        } catch (RuntimeException e) {
            LOG.error("no answer for {}", request.getMethod().toUpperCase(Locale.ROOT), e);
            return Reply.text(500, "Something went wrong in the playground. Its log says more.");
        }
    }

    private Reply route(Request request, String path) throws InterruptedException {
        if (!callTo(path).isEmpty() && !isPost(request)) {
            throw new BadRequest(405, "The app's calls are sent by POST.");
        }
        if (path.startsWith(API)) {
            return webApi(new Incoming(request), path.substring(API.length()));
        }
        if (path.startsWith(RESPONSE)) {
            return respond(new Incoming(request), path.substring(RESPONSE.length()));
        }
        if (path.startsWith("/" + UPLOAD)) {
            return upload(new Incoming(request), path.substring(UPLOAD.length() + 1));
        }
        if (path.startsWith("/" + FILES)) {
            return parts.uploads()
                    .read(path.substring(FILES.length() + 1))
                    .orElseGet(() -> Reply.text(404, "This file is no longer here."));
        }
        return switch (path) {
            case "/healthz" -> Reply.text(200, "ok");
            case "/readyz" ->
                deliveries.connected()
                        ? Reply.text(200, "ready")
                        : Reply.text(503, "The app is not connected yet. Try again in a moment.");
            default -> page.route(request, path);
        };
    }

    private Reply webApi(Incoming incoming, String method) {
        ObjectNode arguments = Json.objectOf(incoming.arguments());
        String bearer = incoming.header(HttpHeader.AUTHORIZATION);
        String token = bearer.startsWith("Bearer ")
                ? bearer.substring("Bearer ".length()).strip()
                : Json.text(arguments, "token");
        return webApi.call(method, token, arguments);
    }

    private Reply upload(Incoming incoming, String key) {
        byte[] content = incoming.bytes(Uploads.MOST_BYTES);
        return switch (parts.uploads().bring(key, content)) {
            case TAKEN -> Reply.text(200, "OK - " + content.length);
            case UNKNOWN -> notUploaded(404, "There is no upload at this address.");
            case OTHER_LENGTH -> notUploaded(400, "It has another length than it was asked for with.");
        };
    }

    private Reply notUploaded(int status, String sentence) {
        parts.notices().add(Mishaps.UPLOAD_URL, "http_" + status, List.of(sentence));
        return Reply.text(status, sentence);
    }

    private Reply respond(Incoming incoming, String id) {
        ObjectNode message = Json.objectOf(incoming.json());
        return switch (parts.responseUrls().use(id)) {
            case ResponseUrls.Use.Granted granted ->
                parts.conversation()
                        .respond(message, Mishaps.RESPONSE_URL, granted.channelId(), granted.messageTs())
                        .map(refused -> Reply.text(400, refused.error()))
                        .orElseGet(() -> Reply.text(200, "ok"));
            case ResponseUrls.Use.Denied denied -> {
                parts.notices().add(Mishaps.RESPONSE_URL, Refused.of(denied.error()));
                yield Reply.json(404, WebApi.refusal(denied.error()));
            }
        };
    }
}
