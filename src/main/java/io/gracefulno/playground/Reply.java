package io.gracefulno.playground;

import java.nio.charset.StandardCharsets;

/**
 * What goes back over HTTP.
 *
 * @param status the HTTP status
 * @param contentType with its charset
 * @param body the bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Written once to the network and never compared.
record Reply(int status, String contentType, byte[] body) {
    static Reply text(int status, String sentence) {
        return of(status, "text/plain; charset=utf-8", sentence);
    }

    static Reply json(Object node) {
        return of(200, "application/json; charset=utf-8", node.toString());
    }

    static Reply html(String page) {
        return of(200, "text/html; charset=utf-8", page);
    }

    static Reply of(int status, String contentType, String body) {
        return new Reply(status, contentType, body.getBytes(StandardCharsets.UTF_8));
    }
}
