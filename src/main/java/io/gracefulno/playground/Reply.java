package io.gracefulno.playground;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What goes back over HTTP.
 *
 * @param status the HTTP status
 * @param contentType with its charset
 * @param body the bytes
 * @param headers those beyond what every answer has
 */
@SuppressWarnings("ArrayRecordComponent") // Written once to the network and never compared.
record Reply(int status, String contentType, byte[] body, Map<String, String> headers) {
    Reply {
        headers = Map.copyOf(headers);
    }

    Reply(int status, String contentType, byte[] body) {
        this(status, contentType, body, Map.of());
    }

    static Reply text(int status, String sentence) {
        return of(status, "text/plain; charset=utf-8", sentence);
    }

    static Reply json(Object node) {
        return json(200, node);
    }

    static Reply json(int status, Object node) {
        return of(status, "application/json; charset=utf-8", node.toString());
    }

    static Reply html(String page) {
        return of(200, "text/html; charset=utf-8", page);
    }

    static Reply of(int status, String contentType, String body) {
        return new Reply(status, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    Reply with(Map<String, String> more) {
        return new Reply(status, contentType, body, more);
    }
}
