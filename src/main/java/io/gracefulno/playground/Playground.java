package io.gracefulno.playground;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.VirtualThreadPool;

/**
 * The stand-in for Slack on one loopback port: the page, the stand-in Web API, and the deliveries to the app. Start it,
 * give {@link #apiUrl()} to the app, start the app, then {@link #connect} the two.
 */
public final class Playground implements AutoCloseable {
    private final Server server;
    private final int port;
    private final Board board;
    private final Deliveries deliveries;
    private final Events events;
    private final Map<String, Workspace> workspaces;
    private final Team team;
    private final RateLimits limits;
    private final Mishaps mishaps;

    private Playground(
            Server server,
            int port,
            Board board,
            Deliveries deliveries,
            Events events,
            Map<String, Workspace> workspaces,
            Team team,
            RateLimits limits,
            Mishaps mishaps) {
        this.server = server;
        this.port = port;
        this.board = board;
        this.deliveries = deliveries;
        this.events = events;
        this.workspaces = workspaces;
        this.team = team;
        this.limits = limits;
        this.mishaps = mishaps;
    }

    /**
     * Opens the port, on 127.0.0.1 only.
     *
     * @throws IllegalStateException if the port is taken or can't be opened; the message names it and the mend
     */
    public static Playground start(PlaygroundConfig config) {
        Server server = new Server(new VirtualThreadPool());
        ServerConnector connector = open(server, config.port());
        int port = connector.getLocalPort();
        String baseUrl = "http://127.0.0.1:" + port + "/";

        Parts parts = Parts.of(Team.in(config.zone(), config.crowd()), baseUrl, config.clock());
        Deliveries deliveries = new Deliveries(config.signingSecret(), config.clock());
        Events events = new Events(deliveries, config.clock());
        Team team = parts.team();
        Map<String, Workspace> workspaces = team.actors().stream()
                .map(person -> new Workspace(parts, person, deliveries, events, config.clock(), baseUrl + "response/"))
                .collect(Collectors.toMap(workspace -> workspace.person().id(), workspace -> workspace));
        RateLimits limits = new RateLimits(config.clock());
        WebApi webApi = new WebApi(config.botToken(), config.scopes(), baseUrl, parts, limits, config.clock());
        String run = parts.ids().secret();
        Map<String, PageRoutes.Seat> seats = workspaces.values().stream()
                .map(workspace ->
                        new PageRoutes.Seat(workspace, new PageDrawing(team, workspace.person(), config.clock(), run)))
                .collect(Collectors.toMap(seat -> seat.workspace().person().id(), seat -> seat));
        PageRoutes page = new PageRoutes(parts.board(), seats, team.person().id());
        Mishaps mishaps = new Mishaps();
        server.setHandler(new Routes(new Guard(port), deliveries, webApi, parts, page, mishaps));
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("The playground could not start on port " + port + ".", e);
        }
        return new Playground(server, port, parts.board(), deliveries, events, workspaces, team, limits, mishaps);
    }

    private static ServerConnector open(Server server, int port) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
        try {
            connector.open();
            return connector;
        } catch (IOException e) {
            boolean taken = e instanceof BindException || e.getCause() instanceof BindException;
            throw new IllegalStateException(
                    "Port " + port + (taken ? " is already in use." : " can't be opened.")
                            + " Choose another one, e.g. PORT=" + (port % 65_535 + 1) + ".",
                    e);
        }
    }

    /** The port it listens on. */
    public int port() {
        return port;
    }

    /** Where the app sends its Web API calls, with the closing slash. */
    public String apiUrl() {
        return "http://127.0.0.1:" + port + "/api/";
    }

    /** Where the person goes with a browser. */
    public String pageUrl() {
        return "http://127.0.0.1:" + port + "/";
    }

    /** From now on deliveries go to this address; until then commands fail and {@code /readyz} answers 503. */
    public void connect(URI appEvents) {
        deliveries.connect(appEvents);
    }

    /** The side of whom one acts as unless one says otherwise, without a browser. */
    public Workspace workspace() {
        return workspace(team.person().id());
    }

    /**
     * The side of somebody else.
     *
     * @throws IllegalArgumentException if {@link Team#actors()} has nobody of that id
     */
    public Workspace workspace(String userId) {
        return Optional.ofNullable(workspaces.get(userId))
                .orElseThrow(() -> new IllegalArgumentException("Nobody can act as " + userId + " here."));
    }

    /** How many calls and messages are taken. */
    public RateLimits limits() {
        return limits;
    }

    /** What shall go wrong between the app and Slack. */
    public Mishaps mishaps() {
        return mishaps;
    }

    /**
     * Closes the port and lets go of everything in memory.
     *
     * @throws IllegalStateException if the server does not stop
     */
    @Override
    public void close() {
        board.shut();
        events.close();
        mishaps.clear();
        deliveries.close();
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The playground did not stop cleanly.", e);
        }
    }
}
