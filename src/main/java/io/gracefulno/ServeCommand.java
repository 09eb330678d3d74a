package io.gracefulno;

import io.gracefulno.reader.Model;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;

/** The app for one workspace, over HTTP behind a TLS proxy. */
@Command(
        name = "serve",
        description = "Serves one Slack workspace over HTTP. Needs SLACK_SIGNING_SECRET and SLACK_BOT_TOKEN.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

    private final Map<String, String> environment;
    private final Clock clock;

    ServeCommand(Map<String, String> environment, Clock clock) {
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = Settings.forServing(environment);
        settings.apiUrl()
                .ifPresent(url -> LOG.warn("SLACK_API_URL is set: calls go to {} and not to Slack", url.getHost()));
        Model model = Model.unloaded();
        Wiring app = Wiring.start(settings, settings.dataDir(), model, clock);
        Shutdown.then(app::close);
        System.out.println("Graceful No serves POST /slack/events on " + settings.bind() + ":" + app.port());
        // Last, so that nobody waits for it.
        model.begin();
        Shutdown.await();
        return 0;
    }
}
