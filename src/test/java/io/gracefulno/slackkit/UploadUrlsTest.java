package io.gracefulno.slackkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that is kept of somebody goes to Slack's own hosts, or to the one that stands in for them. */
class UploadUrlsTest {
    private final UploadUrls slackOnly = new UploadUrls(Optional.empty());
    private final UploadUrls standIn = new UploadUrls(Optional.of(URI.create("http://127.0.0.1:3000/api/")));

    @AfterEach
    void close() {
        slackOnly.close();
        standIn.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://files.slack.com/upload/v1/ABC-def_1?x=1",
                "https://files.slack-gov.com/upload/v1/ABC",
            })
    void filesGoToSlack(String url) {
        assertThat(slackOnly.trusted(url)).contains(URI.create(url));
        assertThat(standIn.trusted(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "files.slack.com/upload",
                "http://files.slack.com/upload/v1/ABC",
                "https://files.slack.com:8443/upload",
                "https://files.slack.com@evil.example/upload",
                "https://evil.example/files.slack.com",
                "https://files.slack.com.evil.example/upload",
                "https://xfiles.slack.com/upload",
                "https://hooks.slack.com/upload",
                "https://127.0.0.1/upload",
                "http://169.254.169.254/latest",
                "file:///etc/passwd",
                "https://files.slack.com/ upload",
            })
    void theyGoNowhereElse(String url) {
        assertThat(slackOnly.trusted(url)).isEmpty();
        assertThat(standIn.trusted(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:3001/upload",
                "https://127.0.0.1:3000/upload",
                "http://127.0.0.1/upload",
                "http://localhost:3000/upload",
            })
    void aStandInTakesThemAtExactlyItsOrigin(String other) {
        assertThat(standIn.trusted("http://127.0.0.1:3000/upload/v1/A")).isPresent();
        assertThat(standIn.trusted(other)).isEmpty();
        assertThat(slackOnly.trusted("http://127.0.0.1:3000/upload/v1/A")).isEmpty();
    }
}
