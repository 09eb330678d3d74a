package io.gracefulno.playground;

import static io.gracefulno.playground.Views.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gracefulno.SettableClock;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The time, and how it is put ahead. */
class SkipTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:10:00Z");

    private Rig rig;

    @BeforeEach
    void start() throws Exception {
        rig = new Rig();
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    @ParameterizedTest
    @CsvSource({
        "HOUR, 2026-11-23T10:10, 2026-11-23T11:10",
        "TOMORROW_MORNING, 2026-11-23T10:10, 2026-11-24T09:00",
        "TOMORROW_MORNING, 2026-11-24T00:01, 2026-11-25T09:00",
        "WEEK, 2026-11-23T10:10, 2026-11-30T10:10",
        "THREE_MONTHS, 2026-11-30T10:10, 2027-02-28T10:10",
        // The clocks change in between, and it is the same time of day all the same.
        "WEEK, 2027-03-24T10:10, 2027-03-31T10:10",
        "TOMORROW_MORNING, 2026-10-24T22:00, 2026-10-25T09:00"
    })
    void aSkipGoesByTheCalendar(Skip skip, String from, String to) {
        ZoneId lisbon = ZoneId.of("Europe/Lisbon");
        ZonedDateTime start = java.time.LocalDateTime.parse(from).atZone(lisbon);

        assertThat(start.plus(skip.from(start)).toLocalDateTime()).hasToString(to);
    }

    @Test
    void theClockGoesForwardAndAlongWithTheRealOne() {
        SettableClock real = new SettableClock(NOW);
        ForwardClock clock = new ForwardClock(real);
        Clock elsewhere = clock.withZone(ZoneOffset.ofHours(5));

        clock.skip(Duration.ofDays(3));
        real.advance(Duration.ofMinutes(1));

        assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofDays(3)).plusSeconds(60));
        assertThat(elsewhere.instant()).isEqualTo(clock.instant());
        assertThat(clock.ahead()).isEqualTo(Duration.ofDays(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "P367D"})
    void theClockNeverGoesBackNorTooFarAtOnce(String by) {
        ForwardClock clock = new ForwardClock(new SettableClock(NOW));

        assertThatThrownBy(() -> clock.skip(Duration.parse(by))).isInstanceOf(IllegalArgumentException.class);

        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void theClockStopsBeforeSlacksStampsDo() {
        ForwardClock clock = new ForwardClock(new SettableClock(NOW));
        for (int year = 0; year < 100; year++) {
            clock.skip(Duration.ofDays(366));
        }

        assertThatThrownBy(() -> clock.skip(Duration.ofSeconds(1))).hasMessageContaining("a century ahead");
    }

    @Test
    void everythingThatHasATimeHasTheNewOne() {
        rig.person.command(Workspace.COMMAND, "");
        String old = rig.lastTrigger();

        rig.person.skip(Skip.WEEK);

        assertThat(rig.person.now().toInstant()).isEqualTo(NOW.plus(Duration.ofDays(7)));
        rig.api("chat.postMessage", Map.of("channel", rig.person.team().channelId(), "text", "later"));
        assertThat(rig.person.messages().getFirst().at()).isEqualTo(NOW.plus(Duration.ofDays(7)));
        assertThat(rig.person.messages().getFirst().ts()).startsWith("1796033");
        assertThat(rig.screen()).contains("Mon 30 Nov, 10:10");
        assertThat(rig.error("views.open", Map.of("trigger_id", old, "view", Views.form(Views.button("x")))))
                .isEqualTo("expired_trigger_id");
        rig.person.command(Workspace.COMMAND, "");
        assertThat(rig.app.badSignatures()).isEmpty();
        assertThat(rig.playground.workspace("U0MINAOKAF").now().toInstant())
                .isEqualTo(rig.person.now().toInstant());
    }

    @Test
    void thePageSkipsAndIsToldTheTime() {
        assertThat(state(0)).contains("\"now\":" + NOW.toEpochMilli());

        HttpResponse<String> answer = rig.post("/ui/skip", json("{'to':'tomorrow_morning'}"));

        assertThat(answer.body()).isEqualTo(json("{'outcome':'delivered','now':'2026-11-24T09:00:00Z'}"));
        assertThat(state(0))
                .contains("\"now\":" + Instant.parse("2026-11-24T09:00:00Z").toEpochMilli());
        assertThat(rig.post("/ui/skip", json("{'as':'U0MINAOKAF','to':'tomorrow_morning'}"))
                        .body())
                .contains("2026-11-25T14:00:00Z");
        assertThat(rig.post("/ui/skip", json("{'by':'PT90M'}")).body()).contains("2026-11-25T15:30:00Z");
    }

    @Test
    void aPageThatWaitsHearsOfTheSkip() {
        long version = Json.parse(state(0)).orElseThrow().path("version").longValue();
        CompletableFuture<String> waiting = CompletableFuture.supplyAsync(() -> state(version));

        rig.post("/ui/skip", json("{'to':'hour'}"));

        assertThat(waiting)
                .succeedsWithin(Duration.ofSeconds(2))
                .asString()
                .contains("\"now\":" + NOW.plus(Duration.ofHours(1)).toEpochMilli());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'to':'yesterday'}",
                "{'to':''}",
                "{'by':'PT-1H'}",
                "{'by':'PT0S'}",
                "{'by':'P400D'}",
                "{'by':'soon'}",
                "{'by':5}",
                "{'by':'P99999999999999999999D'}"
            })
    void aSkipElsewhereIsRefused(String body) {
        HttpResponse<String> answer = rig.post("/ui/skip", json(body));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).endsWith(".");
        assertThat(rig.person.now().toInstant()).isEqualTo(NOW);
    }

    @Test
    void thePageOffersTheSkipsAndSaysWhatARestartDoes() {
        assertThat(rig.send(rig.request("/")).body())
                .contains("An hour", "To tomorrow, 9:00", "A week", "Three months", "Only a restart");
    }

    private String state(long since) {
        return rig.send(rig.request("/ui/state?since=" + since)).body();
    }
}
