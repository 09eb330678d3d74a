package io.gracefulno;

import io.gracefulno.cli.AdviseCommand;
import io.gracefulno.cli.ComposeCommand;
import io.gracefulno.cli.PushbackCommand;
import io.gracefulno.cli.ReviewCommand;
import io.gracefulno.pushback.Reader;
import io.gracefulno.pushback.Reading;
import io.gracefulno.pushback.Weights;
import io.gracefulno.reader.Model;
import io.gracefulno.store.SettingsException;
import io.gracefulno.wording.Library;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The only {@code main}, and the only reader of the environment and the clock: picks the subcommand. */
@Command(
        name = "graceful-no",
        description = "Helps a person turn down a job interview well, in Slack.",
        mixinStandardHelpOptions = true,
        version = "graceful-no 0.1.0")
public final class Main implements Callable<Integer> {
    private final PlaygroundCommand playground;

    private Main(PlaygroundCommand playground) {
        this.playground = playground;
    }

    /** Without a command it is the playground. */
    @Override
    public Integer call() throws InterruptedException {
        return playground.call();
    }

    public static void main(String[] args) {
        Map<String, String> environment = System.getenv();
        Clock clock = Clock.systemUTC();
        PlaygroundCommand playground = new PlaygroundCommand(environment, clock);
        CommandLine commands = new CommandLine(new Main(playground))
                .addSubcommand(playground)
                .addSubcommand(new ServeCommand(environment, clock))
                .addSubcommand(new ComposeCommand())
                .addSubcommand(new ReviewCommand())
                .addSubcommand(new PushbackCommand(Main::reader))
                .addSubcommand(new AdviseCommand())
                .addSubcommand(new DoctorCommand(environment))
                .addSubcommand(new RehearseCommand(clock));
        commands.setExecutionExceptionHandler((e, _, _) -> {
            boolean portTaken = e instanceof IllegalStateException && e.getCause() instanceof IOException;
            if (e instanceof SettingsException || portTaken) {
                System.err.println(e.getMessage());
                return 2;
            }
            throw e;
        });
        System.exit(commands.execute(args));
    }

    /** Nobody waits for an answer here, so it waits for the model. */
    private static Function<String, Reading> reader(Library library) {
        Model model = Model.unloaded().begin();
        Reader reader = new Reader(library.cues(), Weights.shipped(), model);
        model.await();
        return reader::read;
    }
}
