package broken.io.gracefulno.slackkit;

import com.slack.api.bolt.service.builtin.FileInstallationService;

/** Leaves tokens to the SDK. */
public record Installations(FileInstallationService files) {}
