package io.gracefulno;

import io.gracefulno.playground.Playground;
import io.gracefulno.playground.PlaygroundConfig;
import io.gracefulno.playground.Workspace;
import io.gracefulno.reader.Model;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;

/** The app and its playground on free ports, as the command starts them, for a test that has a browser. */
public final class PlaygroundInProcess implements AutoCloseable {
    private final Playground playground;
    private final Wiring app;

    private PlaygroundInProcess(Playground playground, Wiring app) {
        this.playground = playground;
        this.app = app;
    }

    /** @param data an empty directory for the database */
    public static PlaygroundInProcess start(Path data) {
        PlaygroundConfig config = PlaygroundCommand.config(0, ZoneId.of("Europe/Lisbon"), Clock.systemUTC());
        Playground playground = Playground.start(config);
        Wiring app = Wiring.start(
                PlaygroundCommand.settings(config, playground, data), data, Model.unloaded(), config.clock());
        playground.connect(URI.create("http://127.0.0.1:" + app.port() + "/slack/events"));
        return new PlaygroundInProcess(playground, app);
    }

    /** Where the browser goes. */
    public String pageUrl() {
        return playground.pageUrl();
    }

    /** What the server of the page knows, for what a person can't see. */
    public Workspace workspace() {
        return playground.workspace();
    }

    /** The same for somebody else. */
    public Workspace workspace(String userId) {
        return playground.workspace(userId);
    }

    @Override
    public void close() {
        playground.close();
        app.close();
    }
}
