package io.gracefulno.playground;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a request: its body up to 1 MiB, as JSON or as a form, or as the bytes it is. Throws {@link BadRequest} for what can't be read. */
final class Incoming {
    private static final int MOST_BYTES = 1 << 20;
    private static final Set<String> JSON_FIELDS = Set.of("view", "blocks", "files");

    private final Request request;

    Incoming(Request request) {
        this.request = request;
    }

    String header(HttpHeader name) {
        @Nullable String value = request.getHeaders().get(name);
        return value == null ? "" : value;
    }

    /** A JSON object, declared as such: a form from another site can't declare that unasked. */
    JsonNode json() {
        if (!isJson()) {
            throw new BadRequest(400, "Send application/json.");
        }
        return Json.parse(body())
                .filter(JsonNode::isObject)
                .orElseThrow(() -> new BadRequest(400, "The body is not a JSON object."));
    }

    /** The arguments of a Web API call, from a form or from JSON; the fields that Slack takes as JSON text are read. */
    JsonNode arguments() {
        ObjectNode arguments = isJson() ? Json.objectOf(json()) : form();
        for (String name : JSON_FIELDS) {
            Optional.of(Json.text(arguments, name))
                    .filter(text -> !text.isEmpty())
                    .flatMap(Json::parse)
                    .ifPresent(read -> arguments.set(name, read));
        }
        return arguments;
    }

    private boolean isJson() {
        return header(HttpHeader.CONTENT_TYPE).startsWith("application/json");
    }

    private ObjectNode form() {
        ObjectNode fields = Json.object();
        for (String pair : body().split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadRequest(400, "The form is not URL-encoded.");
        }
    }

    private String body() {
        return new String(bytes(MOST_BYTES), StandardCharsets.UTF_8);
    }

    /** The body as it came: a file's bytes, not a form with a file in it. */
    byte[] bytes(int most) {
        if (header(HttpHeader.CONTENT_TYPE).startsWith("multipart/")) {
            throw new BadRequest(415, "Send the bytes alone; the playground reads no multipart forms.");
        }
        try (InputStream in = Content.Source.asInputStream(request)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new BadRequest(413, "The body is over " + (most >> 20) + " MiB.");
            }
            return bytes;
        } catch (IOException e) {
            throw new BadRequest(400, "The body could not be read.");
        }
    }
}
