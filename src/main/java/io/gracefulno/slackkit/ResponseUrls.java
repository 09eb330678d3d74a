package io.gracefulno.slackkit;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers by a response_url, and only by one that is Slack's. */
public final class ResponseUrls {
    private final SlackHosts hosts;
    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Deadline.CALL)
            .build();

    /** @param api the one origin to trust instead of Slack's hosts */
    public ResponseUrls(Optional<URI> api) {
        this.hosts = new SlackHosts(Set.of("hooks.slack.com", "hooks.slack-gov.com"), api);
    }

    /** Shows something to the person alone. @return whether it was taken */
    public boolean tell(String responseUrl, String text, List<LayoutBlock> blocks) {
        Optional<URI> target = trusted(responseUrl);
        if (target.isEmpty()) {
            return false;
        }
        String body = GsonFactory.createSnakeCase()
                .toJson(Map.of(
                        "response_type", "ephemeral", "replace_original", false, "text", text, "blocks", blocks));
        HttpRequest request = HttpRequest.newBuilder(target.get())
                .timeout(Deadline.CALL)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The address, if it may be dialled. */
    Optional<URI> trusted(String responseUrl) {
        return hosts.trusted(responseUrl);
    }
}
