package io.gracefulno;

import io.gracefulno.playground.Control;
import io.gracefulno.playground.Playground;
import io.gracefulno.playground.PlaygroundConfig;
import io.gracefulno.playground.Workspace;
import io.gracefulno.reader.Model;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/**
 * Walks the main path once in a throw-away playground and ends. The build runs it to record which classes a start
 * needs, so that the next start finds them ready.
 */
@Command(name = "rehearse", description = "Walks the main path once and ends.", hidden = true)
final class RehearseCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Clock clock;

    RehearseCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("graceful-no");
        PlaygroundConfig config = PlaygroundCommand.config(0, ZoneOffset.UTC, clock);
        try (Playground playground = Playground.start(config);
                Wiring app = Wiring.start(
                        PlaygroundCommand.settings(config, playground, data), data, Model.unloaded(), clock)) {
            playground.connect(URI.create("http://127.0.0.1:" + app.port() + "/slack/events"));
            return walk(playground.workspace()) ? 0 : 1;
        } finally {
            delete(data);
        }
    }

    private boolean walk(Workspace workspace) throws InterruptedException {
        workspace.command(Workspace.COMMAND, "Dana at Acme, staying where I am");
        boolean opened = until(() -> workspace.topView().isPresent());
        if (!opened) {
            return false;
        }
        String view = workspace.topView().orElseThrow().id();
        workspace.submit(view, Map.of());
        workspace.pressInView(view, Control.button("letter.another"), Map.of());
        Thread.sleep(200);
        workspace.submit(view, Map.of());
        return until(() -> !workspace.messages().isEmpty());
    }

    private boolean until(BooleanSupplier happened) throws InterruptedException {
        Instant end = clock.instant().plus(PATIENCE);
        while (!happened.getAsBoolean()) {
            if (clock.instant().isAfter(end)) {
                return false;
            }
            Thread.sleep(20);
        }
        return true;
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
