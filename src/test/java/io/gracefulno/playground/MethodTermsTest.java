package io.gracefulno.playground;

import static io.gracefulno.playground.Views.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.SettableClock;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The scopes and the rates that a call is held to. */
class MethodTermsTest {
    @ParameterizedTest
    @CsvSource({
        "users.info, users:read",
        "conversations.open, im:write",
        "chat.postMessage, chat:write",
        "chat.postEphemeral, chat:write",
        "chat.update, chat:write",
        "chat.delete, chat:write",
        "files.getUploadURLExternal, files:write",
        "files.completeUploadExternal, files:write",
        "files.delete, files:write"
    })
    void aMethodNeedsItsScope(String method, String scope) throws IOException {
        Set<String> fewer = new HashSet<>(PlaygroundConfig.MANIFEST_SCOPES);
        fewer.remove(scope);

        try (Rig without = new Rig(fewer);
                Rig with = new Rig(Set.of(scope))) {
            JsonNode refused = without.api(method, Map.of());
            assertThat(Json.text(refused, "error")).isEqualTo("missing_scope");
            assertThat(Json.text(refused, "needed")).isEqualTo(scope);
            assertThat(Set.of(Json.text(refused, "provided").split(",", -1))).isEqualTo(fewer);
            assertThat(without.person.notices()).extracting(Notice::error).containsExactly("missing_scope");
            assertThat(with.error(method, Map.of())).isNotEqualTo("missing_scope");
        }
    }

    @Test
    void viewsNeedNoScope() throws IOException {
        try (Rig rig = new Rig(Set.of())) {
            for (String method : new String[] {"open", "push", "update", "publish"}) {
                assertThat(rig.error("views." + method, Map.of())).isNotEmpty().isNotEqualTo("missing_scope");
            }
        }
    }

    @Test
    void theAppIsGrantedWhatItsManifestAsksFor() throws IOException {
        JsonNode manifest = YAMLMapper.builder().build().readTree(Files.readString(Path.of("manifest.yml")));
        Set<String> asked = new HashSet<>();
        manifest.at("/oauth_config/scopes/bot").forEach(scope -> asked.add(scope.stringValue("")));

        assertThat(PlaygroundConfig.MANIFEST_SCOPES).isEqualTo(asked);
        try (Rig rig = new Rig()) {
            assertThat(called(rig, "auth.test", "").headers().firstValue("X-OAuth-Scopes"))
                    .contains("chat:write,commands,files:write,im:write,users:read");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "users.info, 100, 1",
        "views.open, 100, 1",
        "views.push, 100, 1",
        "views.update, 100, 1",
        "views.publish, 100, 1",
        "conversations.open, 50, 2",
        "chat.postMessage, 60, 1",
        "chat.postEphemeral, 100, 1",
        "chat.update, 50, 2",
        "chat.delete, 50, 2",
        "files.getUploadURLExternal, 100, 1",
        "files.completeUploadExternal, 100, 1",
        "files.delete, 50, 2"
    })
    void aMinutesWorthMayBeCalledAtOnceAndThenOneMustWait(String method, int most, long seconds) throws IOException {
        try (Rig rig = new Rig()) {
            for (int i = 0; i < most; i++) {
                assertThat(called(rig, method, "").statusCode()).isEqualTo(200);
            }

            HttpResponse<String> over = called(rig, method, "");

            assertThat(over.statusCode()).isEqualTo(429);
            assertThat(over.headers().firstValue("Retry-After")).contains(Long.toString(seconds));
            assertThat(over.body()).isEqualTo(json("{'ok':false,'error':'ratelimited'}"));
            assertThat(rig.person.notices().getLast().error()).isEqualTo("ratelimited");
            rig.clock.advance(Duration.ofSeconds(seconds));
            assertThat(called(rig, method, "").statusCode()).isEqualTo(200);
            assertThat(called(rig, method, "").statusCode()).isEqualTo(429);
        }
    }

    @Test
    void messagesAreCountedByTheirChannel() throws IOException {
        try (Rig rig = new Rig()) {
            for (int i = 0; i < 60; i++) {
                called(rig, "chat.postMessage", "channel=C1");
            }

            assertThat(called(rig, "chat.postMessage", "channel=C1").statusCode())
                    .isEqualTo(429);
            assertThat(called(rig, "chat.postMessage", "channel=C2").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aConversationIsTheSameByItsOwnIdAndByThePersonsInIt() throws IOException {
        try (Rig rig = new Rig()) {
            rig.playground.limits().strict();

            assertThat(posted(rig, "D0GRACEFUL")).isEqualTo(200);
            assertThat(posted(rig, "U0ROBINASH")).isEqualTo(429);
            assertThat(posted(rig, "U0MINAOKAF")).isEqualTo(200);
            assertThat(posted(rig, "D1MINAOKAF")).isEqualTo(429);
        }
    }

    @Test
    void strictlyAConversationTakesOneMessageASecondAndNoBurst() throws IOException {
        try (Rig rig = new Rig()) {
            posted(rig, "D0GRACEFUL");
            rig.playground.limits().strict();
            assertThat(posted(rig, "D0GRACEFUL")).isEqualTo(200);

            HttpResponse<String> over = called(rig, "chat.postMessage", "channel=D0GRACEFUL&text=x");
            assertThat(over.statusCode()).isEqualTo(429);
            assertThat(over.headers().firstValue("Retry-After")).contains("1");
            rig.clock.advance(Duration.ofMillis(999));
            assertThat(posted(rig, "D0GRACEFUL")).isEqualTo(429);
            rig.clock.advance(Duration.ofMillis(1));
            assertThat(posted(rig, "D0GRACEFUL")).isEqualTo(200);
            rig.clock.advance(Duration.ofMinutes(10));
            assertThat(posted(rig, "D0GRACEFUL")).isEqualTo(200);
            assertThat(posted(rig, "D0GRACEFUL")).isEqualTo(429);

            rig.playground.limits().usual();
            rig.clock.advance(Duration.ofSeconds(2));
            assertThat(posted(rig, "D0GRACEFUL")).isEqualTo(200);
            assertThat(posted(rig, "D0GRACEFUL")).isEqualTo(200);
        }
    }

    @Test
    void allConversationsTogetherMayBeHeldToSoManyAMinute() throws IOException {
        try (Rig rig = new Rig()) {
            rig.playground.limits().everywhere(3);
            assertThat(posted(rig, "U0ROBINASH")).isEqualTo(200);
            assertThat(posted(rig, "U0MINAOKAF")).isEqualTo(200);
            assertThat(posted(rig, "U0JONASLND")).isEqualTo(200);

            HttpResponse<String> over = called(rig, "chat.postMessage", "channel=U0VERACAST&text=x");

            assertThat(over.statusCode()).isEqualTo(429);
            assertThat(over.headers().firstValue("Retry-After")).contains("20");
            assertThat(called(rig, "chat.update", "").statusCode()).isEqualTo(200);
            rig.clock.advance(Duration.ofSeconds(20));
            assertThat(posted(rig, "U0VERACAST")).isEqualTo(200);
            assertThat(posted(rig, "U0VERACAST")).isEqualTo(429);
            rig.playground.limits().usual();
            assertThat(posted(rig, "U0VERACAST")).isEqualTo(200);
        }
    }

    @Test
    void whatIsRefusedByOneLimitIsNotTakenFromTheOther() {
        SettableClock clock = new SettableClock(Instant.parse("2026-11-23T10:10:00Z"));
        RateLimits limits = new RateLimits(clock);
        limits.strict();
        limits.everywhere(2);

        assertThat(limits.takeMessage("D1", 60)).isEmpty();
        for (int i = 0; i < 5; i++) {
            assertThat(limits.takeMessage("D1", 60)).contains(Duration.ofSeconds(1));
        }

        assertThat(limits.takeMessage("D2", 60)).isEmpty();
        assertThat(limits.takeMessage("D3", 60)).contains(Duration.ofSeconds(30));
    }

    private static int posted(Rig rig, String channel) {
        return called(rig, "chat.postMessage", "channel=" + channel + "&text=x").statusCode();
    }

    @Test
    void aClockSetBackGivesNothingAndTakesNothing() {
        SettableClock clock = new SettableClock(Instant.parse("2026-11-23T10:10:00Z"));
        RateLimits limits = new RateLimits(clock);
        assertThat(limits.take("x", 1)).isEmpty();

        clock.advance(Duration.ofHours(-1));

        assertThat(limits.take("x", 1)).contains(Duration.ofMinutes(1));
    }

    private static HttpResponse<String> called(Rig rig, String method, String form) {
        return rig.send(rig.request("/api/" + method)
                .header("Authorization", "Bearer " + Rig.TOKEN)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }
}
