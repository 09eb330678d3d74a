package io.gracefulno.slackkit;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Brings files to where Slack says that it takes them, and only to places that are Slack's. */
public final class UploadUrls implements AutoCloseable {
    /** Tens of megabytes over a slow line. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final SlackHosts hosts;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Deadline.CALL)
            .build();

    /** @param api the one origin to trust instead of Slack's hosts */
    public UploadUrls(Optional<URI> api) {
        this.hosts = new SlackHosts(Set.of("files.slack.com", "files.slack-gov.com"), api);
    }

    /** The address, if it may be dialled. */
    public Optional<URI> trusted(String uploadUrl) {
        return hosts.trusted(uploadUrl);
    }

    /**
     * @param to an address that is {@link #trusted}
     * @param length in bytes
     * @param content opened for each try
     */
    public HttpResponse<Void> bring(URI to, long length, Supplier<InputStream> content) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(to)
                .timeout(LONGEST)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(content), length))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
