package io.gracefulno.playground;

import java.nio.ByteBuffer;
import java.util.Locale;
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
    private static final String SCOPES = "commands,chat:write,im:write,users:read,files:write";

    private final Guard guard;
    private final Deliveries deliveries;
    private final WebApi webApi;
    private final Parts parts;
    private final PageRoutes page;

    Routes(Guard guard, Deliveries deliveries, WebApi webApi, Parts parts, PageRoutes page) {
        this.guard = guard;
        this.deliveries = deliveries;
        this.webApi = webApi;
        this.parts = parts;
        this.page = page;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Reply reply = guard.admits(request.getHeaders())
                ? answer(request)
                : Reply.text(403, "This playground answers only to its own page and app on this machine.");
        response.setStatus(reply.status());
        response.getHeaders()
                .put(HttpHeader.CONTENT_TYPE, reply.contentType())
                .put(HttpHeader.CACHE_CONTROL, "no-store")
                .put("X-Content-Type-Options", "nosniff")
                .put("Referrer-Policy", "no-referrer")
                .put("X-OAuth-Scopes", SCOPES)
                .put(
                        "Content-Security-Policy",
                        "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
        response.write(true, ByteBuffer.wrap(reply.body()), callback);
        return true;
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
        if (path.startsWith("/api/")) {
            return webApi(new Incoming(request), path.substring("/api/".length()));
        }
        if (path.startsWith("/response/")) {
            return respond(new Incoming(request), path.substring("/response/".length()));
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
        return Reply.json(webApi.call(method, token, arguments));
    }

    private Reply respond(Incoming incoming, String id) {
        ObjectNode message = Json.objectOf(incoming.json());
        return parts.responseUrls()
                .use(id)
                .map(use -> parts.conversation().respond(message, "response_url", use.messageTs())
                        ? Reply.text(200, "ok")
                        : Reply.text(400, "invalid_blocks"))
                .orElseGet(() -> Reply.text(404, "expired_url"));
    }
}
