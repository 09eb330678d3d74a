package io.gracefulno;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Intake;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Share;
import io.gracefulno.coaching.Excerpt;
import io.gracefulno.coaching.Matter;
import io.gracefulno.coaching.Opinion;
import io.gracefulno.coaching.Round;
import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Spelling;
import io.gracefulno.letter.Stage;
import io.gracefulno.preferences.Workspace;
import io.gracefulno.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Home of a coach: what waits for them, soonest first, and all of it. */
class CoachHomeTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final Owner NGOZI = new Owner("", "T0TEST", "U0NGOZI");
    private static final Owner SIOBHAN = new Owner("", "T0TEST", "U0SIOBHAN");
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final AtomicInteger EVENTS = new AtomicInteger();

    private final SettableClock clock = new SettableClock(NOW);
    private Path folder = Path.of("");
    private StubSlack slack;
    private RunningApp app;
    private Person coach;

    @BeforeEach
    void start(@TempDir Path data) throws IOException {
        folder = data;
        slack = new StubSlack();
        slack.name = "Siobhán Walsh";
        kept(store -> store.transact(tx -> {
            tx.keep(new Profile(NGOZI, "Ngozi Adebayo-Lind", LISBON, Spelling.UK, NOW));
            tx.keep(SIOBHAN, Workspace.USUAL.withCoaches(List.of("U0SIOBHAN")));
            return store;
        }));
        app = new RunningApp(data, clock, slack.api());
        coach = new Person(SIOBHAN, app, slack);
    }

    @AfterEach
    void stop() {
        app.close();
        slack.close();
    }

    private <T> T kept(Function<Store, T> work) {
        try (Store store = Store.embedded(folder, clock)) {
            return work.apply(store);
        }
    }

    private static Case theCase(int number) {
        Facts facts = Facts.builder()
                .text(Fact.COMPANY, "Larkfield Robotics")
                .text(Fact.RECRUITER, "Tomasz Wierzbicki")
                .build();
        return Case.opened("c_" + number, NGOZI, Intake.of(facts), NOW);
    }

    /** The later the number, the sooner it is best sent; those of even numbers more, by nobody knows when. */
    private static Share share(int number, Optional<Instant> bestBy) {
        return Share.asked(
                "s_%016d".formatted(number),
                theCase(number),
                SIOBHAN.userId(),
                number % 2 == 0 ? Matter.LETTER : Matter.DECISION,
                new Share.Standing(bestBy, LISBON, Stage.INVITED, Channel.EMAIL),
                Round.asked("Larkfield Robotics?", List.of(new Excerpt("thanks", "", "Thank you.")), NOW),
                NOW);
    }

    private void keep(List<Share> shares) {
        kept(store -> store.transact(tx -> {
            shares.forEach(tx::save);
            return shares;
        }));
    }

    private void keep(int count) {
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            shares.add(share(i, Optional.of(NOW.plus(Duration.ofHours(1000L - i)))));
        }
        keep(shares);
    }

    private JsonNode opened() {
        int before = slack.calls("views.publish").size();
        app.deliver(SlackSide.homeOpened(SIOBHAN, "Ev" + EVENTS.incrementAndGet()));
        return published(before);
    }

    private JsonNode pressed(String actionId, String value) {
        int before = slack.calls("views.publish").size();
        app.deliver(SlackSide.by(SIOBHAN, SlackSide.pressInHome(actionId, value, SlackSide.trigger())));
        return published(before);
    }

    private JsonNode published(int before) {
        await().until(() -> slack.calls("views.publish").size() > before);
        StubSlack.Call call = slack.calls("views.publish").getLast();
        assertThat(call.argument("user_id")).isEqualTo(SIOBHAN.userId());
        return SlackSide.JSON.readTree(call.argument("view"));
    }

    private static List<String> reviews(JsonNode home) {
        return home.path("blocks")
                .valueStream()
                .map(block -> block.path("accessory"))
                .filter(button -> button.path("action_id").asString("").equals("coaching.review.open"))
                .map(button -> button.path("value").asString())
                .toList();
    }

    private static JsonNode button(JsonNode home, String actionId) {
        return home.path("blocks")
                .valueStream()
                .flatMap(block -> block.path("elements").valueStream())
                .filter(element -> element.path("action_id").asString("").equals(actionId))
                .findFirst()
                .orElse(SlackSide.JSON.missingNode());
    }

    private static int greens(JsonNode home) {
        return home.toString().split("\"style\":\"primary\"", -1).length - 1;
    }

    @Test
    void aCoachWithoutCasesSeesThatTheyAreOneAndThatNothingWaits() {
        JsonNode home = opened();

        assertThat(home.toString()).contains("For you as a coach", "Nothing waits for you.", "What is kept");
        assertThat(button(home, "home.new").path("style").asString()).isEqualTo("primary");
        assertThat(greens(home)).isEqualTo(1);
    }

    @Test
    void fiveStandThereSoonestFirstWithoutAWordOfTheLetter() {
        keep(12);
        keep(List.of(share(500, Optional.empty())));

        JsonNode home = opened();

        assertThat(home.toString())
                .contains(
                        "For you as a coach · 13 waiting",
                        "*Ngozi* · a letter",
                        "*Ngozi* · before deciding",
                        "Best by ",
                        "Lisbon.",
                        "Review: Ngozi, a letter")
                .doesNotContain("Larkfield", "Wierzbicki", "Adebayo");
        assertThat(reviews(home))
                .containsExactly(
                        "s_%016d".formatted(11),
                        "s_%016d".formatted(10),
                        "s_%016d".formatted(9),
                        "s_%016d".formatted(8),
                        "s_%016d".formatted(7));
        assertThat(greens(home)).isEqualTo(1);
        assertThat(button(home, "home.coach.all").at("/text/text").asString()).isEqualTo("All 13, soonest first");
    }

    @Test
    void allOfItIsTurnedPageByPageAndLeftAgain() {
        keep(44);
        keep(List.of(share(500, Optional.empty())));
        opened();

        JsonNode first = pressed("home.coach.all", "mine.0");
        assertThat(first.toString()).contains("Waiting for you · 1 to 20 of 45", "Back to my cases");
        assertThat(reviews(first)).hasSize(20).startsWith("s_%016d".formatted(43));
        assertThat(greens(first)).isEqualTo(1);
        assertThat(button(first, "home.coach.back").isMissingNode()).isTrue();

        JsonNode second = pressed(
                "home.coach.more",
                button(first, "home.coach.more").path("value").asString());
        assertThat(second.toString()).contains("21 to 40 of 45");
        JsonNode third = pressed(
                "home.coach.more",
                button(second, "home.coach.more").path("value").asString());
        assertThat(reviews(third)).hasSize(5).endsWith("s_%016d".formatted(500));
        assertThat(third.toString()).contains("No date given. Asked Friday, November 20.");
        JsonNode back = pressed(
                "home.coach.back",
                button(third, "home.coach.back").path("value").asString());
        assertThat(back.toString()).contains("21 to 40 of 45");
        assertThat(reviews(pressed("home.coach.more", "mine.99999"))).hasSize(5);

        assertThat(pressed("home.coach.mine", "cases").toString()).contains("What is kept", "45 waiting");
    }

    @Test
    void whatWaitsForCandidatesAndWhatIsDoneHaveListsOfTheirOwn() {
        keep(List.of(
                share(1, Optional.empty()).answered(Opinion.GO, "", NOW),
                share(2, Optional.empty()).answered(Opinion.GOOD, "", NOW).settled(NOW),
                share(3, Optional.empty()).declined(NOW),
                share(4, Optional.empty()).takenBack(NOW)));

        JsonNode home = opened();
        assertThat(button(home, "home.coach.candidates").at("/text/text").asString())
                .isEqualTo("Waiting for candidates: 1");
        assertThat(button(home, "home.coach.done").at("/text/text").asString()).isEqualTo("Done: 2");

        JsonNode candidates = pressed("home.coach.candidates", "candidates.0");
        assertThat(candidates.toString()).contains("Look again: Ngozi, before deciding", "You answered Friday");
        JsonNode done = pressed("home.coach.show", "done");
        assertThat(done.toString()).contains("They went through your answer", "this time, Friday");
        assertThat(reviews(done)).containsExactly("s_%016d".formatted(2));
        assertThat(coach.open("coaching.review.open", "s_%016d".formatted(1)).callback())
                .isEqualTo("coaching.said");
    }

    @Test
    void theListIsDrawnAgainWhenSomethingInItIsAnswered() {
        keep(3);
        opened();
        pressed("home.coach.all", "mine");
        int before = slack.calls("views.publish").size();

        coach.open("coaching.review.open", "s_%016d".formatted(2));
        coach.submit(Map.of("coaching.verdict", "good"));

        JsonNode home = published(before);
        assertThat(home.toString()).contains("Back to my cases");
        assertThat(reviews(home)).containsExactly("s_%016d".formatted(1), "s_%016d".formatted(0));
    }

    @Test
    void theListStaysWhenHomeIsOpenedAgainSoonAndNotTheNextDay() {
        keep(3);
        opened();
        pressed("home.coach.all", "mine.0");

        clock.set(NOW.plus(Duration.ofMinutes(30)));
        assertThat(opened().toString()).contains("Back to my cases");

        clock.set(NOW.plus(Duration.ofDays(1)));
        assertThat(opened().toString()).doesNotContain("Back to my cases").contains("3 waiting");
    }

    @Test
    void whoeverIsNoCoachAnyMoreSeesTheirCasesAlone() {
        keep(3);
        opened();
        pressed("home.coach.all", "mine.0");
        kept(store -> store.transact(tx -> {
            tx.keep(SIOBHAN, Workspace.USUAL);
            return tx;
        }));

        assertThat(opened().toString()).doesNotContain("For you as a coach", "coaching.review.open");
    }

    @Test
    void aCoachIsKnownByWhatIsSharedWithThem() {
        assertThat(known(SIOBHAN)).isFalse();
        keep(1);
        assertThat(known(SIOBHAN)).isTrue();

        kept(store -> {
            store.transact(tx -> {
                tx.keep(new Profile(SIOBHAN, "Siobhán", LISBON, Spelling.UK, NOW));
                tx.keep(new Profile(new Owner("", "T0TEST", "U0STRANGER"), "Nobody", LISBON, Spelling.UK, NOW));
                return tx;
            });
            store.forgetStrangers(NOW.plus(Duration.ofDays(1)));
            assertThat(store.<Boolean>transact(tx -> tx.profile(SIOBHAN).isPresent()))
                    .isTrue();
            assertThat(store.<Boolean>transact(tx ->
                            tx.profile(new Owner("", "T0TEST", "U0STRANGER")).isPresent()))
                    .isFalse();
            return store;
        });
    }

    private boolean known(Owner owner) {
        return kept(store -> store.transact(tx -> tx.isKnown(owner)));
    }
}
