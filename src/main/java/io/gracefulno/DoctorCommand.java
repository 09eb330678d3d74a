package io.gracefulno;

import io.gracefulno.reader.Model;
import io.gracefulno.store.SettingsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Looks at what the app needs and says how to mend what is wrong. */
@Command(
        name = "doctor",
        description = "Checks the settings, the data folder and the reading model, and says what to mend.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    private final Map<String, String> environment;

    DoctorCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    /** @return the exit status: 0, or 1 if the playground couldn't start */
    @Override
    public Integer call() throws InterruptedException {
        Model model = Model.unloaded().begin();
        boolean set = say("playground", playground());
        boolean kept = say("data folder", dataFolder());
        say("serve", serve());
        System.out.println("reading model: " + reading(model.await()));
        return set && kept ? 0 : 1;
    }

    /** @param trouble empty if there is none */
    private static boolean say(String what, String trouble) {
        System.out.println(what + ": " + (trouble.isEmpty() ? "well" : trouble));
        return trouble.isEmpty();
    }

    private String playground() {
        try {
            Settings.forPlayground(environment);
            return "";
        } catch (SettingsException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private String serve() {
        try {
            Settings.forServing(environment);
            return "";
        } catch (SettingsException e) {
            return "not set up, which only a real workspace needs. " + e.getMessage();
        }
    }

    private String dataFolder() {
        try {
            return writable(Settings.forPlayground(environment).dataDir().toAbsolutePath());
        } catch (SettingsException _) {
            return "not looked at before the settings are mended";
        }
    }

    private static String writable(Path folder) {
        Path there = folder;
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return Files.isDirectory(there) && Files.isWritable(there)
                ? ""
                : there
                        + " can't be written to. Give it to the user who runs the app, or set DATA_DIR to a folder of"
                        + " theirs.";
    }

    private static String reading(Model.State state) {
        return switch (state) {
            case Model.State.Loading() -> "still loading";
            case Model.State.Ready() -> "well";
            case Model.State.Absent(String why) ->
                "absent, since " + why + ". Replies are read by cues and words alone. For the model build without"
                        + " -Dreader=none, on Linux, macOS or Windows with a 64-bit processor.";
        };
    }
}
