package io.gracefulno.playground;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers a call wrongly, down to the socket where it must be. */
final class MishapAnswers {
    private static final String JSON = "application/json; charset=utf-8";

    private final Mishaps mishaps;

    MishapAnswers(Mishaps mishaps) {
        this.mishaps = mishaps;
    }

    /** @param truth carries the call out and says what would have been answered */
    void answer(Mishap mishap, Supplier<Reply> truth, Request request, Response response, Callback callback) {
        try {
            switch (mishap) {
                case Mishap.RateLimited limited ->
                    send(
                            Reply.of(429, JSON, WebApi.refusal("ratelimited").toString())
                                    .with(limited.retryAfter()
                                            .map(value -> Map.of("Retry-After", value))
                                            .orElseGet(Map::of)),
                            response,
                            callback);
                case Mishap.Status status ->
                    send(Reply.of(status.status(), status.contentType(), status.body()), response, callback);
                case Mishap.Refusal refusal -> send(Reply.json(WebApi.refusal(refusal.error())), response, callback);
                case Mishap.Garbage garbage -> send(Reply.of(200, JSON, garbage.body()), response, callback);
                case Mishap.Hang() -> {
                    mishaps.hang();
                    endPoint(request).close();
                    callback.failed(new IOException("let go of without an answer"));
                }
                case Mishap.Reset() -> {
                    half(response);
                    if (endPoint(request).getTransport() instanceof SocketChannel channel) {
                        // A close that lingers for no time is a reset.
                        channel.setOption(StandardSocketOptions.SO_LINGER, 0);
                        channel.close();
                    }
                    callback.failed(new IOException("reset"));
                }
                case Mishap.CutOff() -> {
                    half(response);
                    endPoint(request).close();
                    callback.failed(new IOException("cut off"));
                }
                case Mishap.Silenced() -> {
                    var _ = truth.get();
                    endPoint(request).close();
                    callback.failed(new IOException("carried out and cut off"));
                }
                case Mishap.Slow slow -> drip(truth.get(), slow, response, callback);
            }
        } catch (IOException e) {
            callback.failed(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            callback.failed(e);
        }
    }

    private static EndPoint endPoint(Request request) {
        return request.getConnectionMetaData().getConnection().getEndPoint();
    }

    private static void send(Reply reply, Response response, Callback callback) {
        head(reply, response);
        response.write(true, ByteBuffer.wrap(reply.body()), callback);
    }

    private static void head(Reply reply, Response response) {
        response.setStatus(reply.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, reply.contentType());
        reply.headers().forEach(response.getHeaders()::put);
    }

    /** The beginning of an answer that promises more. */
    private static void half(Response response) throws IOException {
        byte[] begun = "{\"ok\":true,\"channel".getBytes(StandardCharsets.UTF_8);
        head(Reply.of(200, JSON, ""), response);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, 1_000);
        Content.Sink.write(response, false, ByteBuffer.wrap(begun));
    }

    private static void drip(Reply reply, Mishap.Slow slow, Response response, Callback callback)
            throws IOException, InterruptedException {
        head(reply, response);
        byte[] body = reply.body();
        for (int at = 0; at < body.length; at++) {
            Content.Sink.write(response, at == body.length - 1, ByteBuffer.wrap(Arrays.copyOfRange(body, at, at + 1)));
            Thread.sleep(slow.between());
        }
        callback.succeeded();
    }
}
