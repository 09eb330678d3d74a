package io.gracefulno;

import io.gracefulno.playground.Playground;
import io.gracefulno.playground.PlaygroundConfig;
import io.gracefulno.reader.Model;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The whole app in the browser: no Slack, no token, an embedded database. */
@Command(
        name = "playground",
        description =
                "Runs the app with a stand-in for Slack in the browser. This is also what runs without a command.",
        mixinStandardHelpOptions = true)
final class PlaygroundCommand implements Callable<Integer> {
    private final Map<String, String> environment;
    private final Clock clock;

    PlaygroundCommand(Map<String, String> environment, Clock clock) {
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = Settings.forPlayground(environment);
        Path data = settings.dataDir().resolve("playground");
        PlaygroundConfig config = config(settings.port(), ZoneId.systemDefault(), clock);
        Playground playground = Playground.start(config);
        Model model = Model.unloaded();
        // The page can put this clock ahead, and the app must be as late.
        Wiring app = Wiring.start(settings(config, playground, data), data, model, config.clock());
        playground.connect(URI.create("http://127.0.0.1:" + app.port() + "/slack/events"));
        app.redrawAll();
        Shutdown.then(() -> {
            playground.close();
            app.close();
        });
        System.out.println("Graceful No is ready: " + playground.pageUrl());
        System.out.println("Open it in a browser and type /decline-interview. Ctrl+C ends it.");
        System.out.println("Your cases are kept in " + data.toAbsolutePath().normalize());
        // Last, so that nobody waits for it.
        model.begin();
        Shutdown.await();
        return 0;
    }

    /** A playground whose secrets are made now. */
    static PlaygroundConfig config(int port, ZoneId zone, Clock clock) {
        return new PlaygroundConfig(port, random(16), "xoxb-" + random(16), zone, clock);
    }

    /** The app's settings for that playground: any free port, and its stand-in instead of Slack. */
    static Settings settings(PlaygroundConfig config, Playground playground, Path data) {
        Optional<URI> api = Optional.of(URI.create(playground.apiUrl()));
        return new Settings(0, "127.0.0.1", data, config.signingSecret(), config.botToken(), api);
    }

    /** @param bytes twice as many hexadecimal digits come out */
    private static String random(int bytes) {
        byte[] some = new byte[bytes];
        new SecureRandom().nextBytes(some);
        return HexFormat.of().formatHex(some);
    }
}
