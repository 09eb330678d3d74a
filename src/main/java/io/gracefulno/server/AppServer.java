package io.gracefulno.server;

import com.slack.api.app_backend.SlackSignature;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.builtin.RequestVerification;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.response.Response;
import io.gracefulno.slackkit.AfterAck;
import io.gracefulno.slackkit.Door;
import io.gracefulno.slackkit.Gate;
import io.gracefulno.slackkit.SlackCalls;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Serves the app over HTTP for one workspace. */
public final class AppServer implements AutoCloseable {
    /** Slack sends a request at once; a connection on which nothing comes is given up. */
    private static final Duration MOST_IDLE = Duration.ofSeconds(10);

    private final Server server;
    private final int port;

    private AppServer(Server server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * What a server is made of.
     *
     * @param at where it listens; port 0 takes any
     */
    public record Parts(
            InetSocketAddress at,
            String signingSecret,
            String botToken,
            SlackCalls calls,
            Gate gate,
            List<Door> doors,
            AfterAck afterAck,
            BooleanSupplier ready,
            Clock clock) {}

    /** @throws IllegalStateException if the port is taken; the message names it and the mend */
    public static AppServer start(Parts parts) {
        App app = bolt(parts);
        parts.gate().register(app, parts.doors());
        app.start();
        QueuedThreadPool threads = new QueuedThreadPool(64, 4);
        threads.setName("http");
        // A request waits on a virtual thread, so that many slow ones hold up nobody.
        threads.setVirtualThreadsExecutor(Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("http-", 0).factory()));
        Server server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(16 * 1024);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(parts.at().getHostString());
        connector.setPort(parts.at().getPort());
        connector.setIdleTimeout(MOST_IDLE.toMillis());
        server.addConnector(connector);
        server.setHandler(new SlackHandler(
                app, new Signature(parts.signingSecret(), parts.clock()), parts.afterAck(), parts.ready()));
        server.setStopTimeout(10_000);
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException(
                    "Port " + parts.at().getPort() + " can't be opened. Is it in use? Choose another one, e.g. PORT="
                            + (parts.at().getPort() + 1) + ".",
                    e);
        }
        return new AppServer(server, connector.getLocalPort());
    }

    private static App bolt(Parts parts) {
        AppConfig config = AppConfig.builder()
                .slack(parts.calls().slack())
                .singleTeamBotToken(parts.botToken())
                .signingSecret(parts.signingSecret())
                // An event that nobody waits for is no reason to be sent it three times more.
                .allEventsApiAutoAckEnabled(true)
                .build();
        // Our own list: Bolt's authorization would ask Slack before the first ack.
        // Slack asks now and then whether the address answers at all.
        Middleware reachable = (request, _, chain) ->
                request.getRequestType() == RequestType.SSLCheck ? Response.ok() : chain.next(request);
        Middleware verification = new RequestVerification(new Verifier(parts.signingSecret(), parts.clock()));
        Middleware authorization = (request, _, chain) -> {
            request.getContext().setBotToken(parts.botToken());
            return chain.next(request);
        };
        return new App(config, List.of(reachable, verification, authorization));
    }

    /** Bolt's check of the signature, by our clock instead of the machine's. */
    private static final class Verifier extends SlackSignature.Verifier {
        private final Clock clock;

        Verifier(String signingSecret, Clock clock) {
            super(new SlackSignature.Generator(signingSecret));
            this.clock = clock;
        }

        @Override
        public boolean isValid(String timestamp, String body, String signature, long machinesNow) {
            // In whole seconds, as ours counts them, and a second less: Bolt refuses five minutes to the second.
            long now = clock.instant().getEpochSecond() - 1;
            return super.isValid(timestamp, body, signature, now * 1_000);
        }
    }

    /** The port it listens on. */
    public int port() {
        return port;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The server did not stop cleanly.", e);
        }
    }
}
