package io.gracefulno;

import io.gracefulno.cli.ComposeCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The only {@code main}: picks the subcommand. */
@Command(
        name = "graceful-no",
        description = "Helps a person turn down a job interview well, in Slack.",
        mixinStandardHelpOptions = true,
        version = "graceful-no 0.1.0",
        subcommands = ComposeCommand.class)
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }
}
