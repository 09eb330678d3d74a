package io.gracefulno;

import io.gracefulno.server.Signature;
import io.gracefulno.store.SettingsException;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The settings, read and checked once. An error names the variable and the mend; secrets are never printed.
 *
 * @param apiUrl exactly this origin instead of Slack's hosts
 */
record Settings(int port, String bind, Path dataDir, String signingSecret, String botToken, Optional<URI> apiUrl) {
    private static final int DEFAULT_PORT = 3000;

    /** For the playground, whose secrets are made at start. */
    static Settings forPlayground(Map<String, String> environment) {
        return new Settings(port(environment), "127.0.0.1", dataDir(environment), "", "", Optional.empty());
    }

    /**
     * For a workspace.
     *
     * @throws SettingsException naming the variable that is missing or wrong
     */
    static Settings forServing(Map<String, String> environment) {
        for (String later : new String[] {"SLACK_APP_TOKEN", "SLACK_CLIENT_ID", "DATABASE_URL"}) {
            if (!text(environment, later).isEmpty()) {
                throw new SettingsException(later + " is set, but this version serves one workspace over HTTP with its"
                        + " own database only. Unset it.");
            }
        }
        String secret = text(environment, "SLACK_SIGNING_SECRET");
        if (!Signature.isSecret(secret)) {
            throw new SettingsException(
                    "SLACK_SIGNING_SECRET is missing, or it is not a signing secret. Copy it from your app's page at"
                            + " Slack, under Basic Information: 32 characters, digits and the letters a to f.");
        }
        String token = text(environment, "SLACK_BOT_TOKEN");
        if (!token.startsWith("xoxb-")) {
            throw new SettingsException(
                    "SLACK_BOT_TOKEN is missing, or it is not a bot token. Copy it from your app's page at Slack,"
                            + " under OAuth & Permissions: it begins with xoxb-.");
        }
        String bind = text(environment, "BIND");
        return new Settings(
                port(environment),
                bind.isEmpty() ? "127.0.0.1" : bind,
                dataDir(environment),
                secret,
                token,
                apiUrl(environment));
    }

    private static int port(Map<String, String> environment) {
        String text = text(environment, "PORT");
        if (text.isEmpty()) {
            return DEFAULT_PORT;
        }
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65_535) {
            throw new SettingsException("PORT is no port. Give a number from 1 to 65535, such as PORT=3001.");
        }
        return Integer.parseInt(text);
    }

    private static Path dataDir(Map<String, String> environment) {
        String text = text(environment, "DATA_DIR");
        if (text.contains(";")) {
            // What stands behind it would be read as an option of the database's address.
            throw new SettingsException(
                    "DATA_DIR can't have a semicolon. Give a path you own, such as DATA_DIR=./data.");
        }
        try {
            return Path.of(text.isEmpty() ? "data" : text);
        } catch (InvalidPathException e) {
            throw new SettingsException(
                    "DATA_DIR is no folder's name. Give a path you own, such as DATA_DIR=./data.", e);
        }
    }

    private static Optional<URI> apiUrl(Map<String, String> environment) {
        String text = text(environment, "SLACK_API_URL");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI url = URI.create(text.endsWith("/") ? text : text + "/");
            if (url.getHost() != null && ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))) {
                return Optional.of(url);
            }
        } catch (IllegalArgumentException e) {
            throw new SettingsException(wrongApiUrl(), e);
        }
        throw new SettingsException(wrongApiUrl());
    }

    private static String wrongApiUrl() {
        return "SLACK_API_URL is no address. Give the whole address of the Web API, such as http://127.0.0.1:3000/api/,"
                + " or unset it to use Slack's.";
    }

    private static String text(Map<String, String> environment, String name) {
        return environment.getOrDefault(name, "").strip();
    }

    @Override
    public String toString() {
        return "Settings[port=" + port + ", bind=" + bind + ", dataDir=" + dataDir + "]";
    }
}
