package io.gracefulno;

import static io.gracefulno.SlackSide.OWNER;
import static io.gracefulno.SlackSide.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Entry;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Share;
import io.gracefulno.casebook.State;
import io.gracefulno.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Asking a coach: whom, with what, and taking it back. */
class AskingTest {
    private static final Owner NGOZI = new Owner("", TEAM, "U0NGOZI");
    private static final Owner SIOBHAN = new Owner("", TEAM, "U0SIOBHAN");
    private static final Owner MATEUS = new Owner("", TEAM, "U0MATEUS");

    private final SettableClock clock = new SettableClock(Instant.parse("2031-05-05T09:00:00Z"));
    private Path data;
    private StubSlack slack;
    private RunningApp app;
    private Person ngozi;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        data = folder;
        slack = new StubSlack();
        slack.standings.put(OWNER.userId(), "\"is_admin\":true");
        slack.names.put(NGOZI.userId(), "Ngozi Adebayo-Lind");
        slack.names.put(SIOBHAN.userId(), "Siobhán Kerrigan");
        slack.names.put(MATEUS.userId(), "Mateus Okonjo");
        app = new RunningApp(data, clock, slack.api());
        ngozi = new Person(NGOZI, app, slack);
    }

    @AfterEach
    void stop() {
        app.close();
        slack.close();
        slack.calls().forEach(call -> assertThat(Outgoing.faults(call)).isEmpty());
    }

    private void coaches(String userIds) {
        Person admin = new Person(OWNER, app, slack);
        admin.command("settings").press("preferences.workspace.open", "all", Map.of());
        Map<String, Object> filled = Map.of("preferences.coaches", userIds);
        if (admin.submit(filled).isObject() && !userIds.isEmpty()) {
            // Who they are wasn't known yet.
            await().untilAsserted(
                            () -> assertThat(admin.submit(filled).isObject()).isFalse());
        }
    }

    /** S3 as it is composed. */
    private String letter() {
        ngozi.command("Tomasz Wierzbicki at Larkfield Robotics, the pay");
        ngozi.submit(Map.of("letter.stage", "screened"));
        while (ngozi.callback().equals("letter.more")) {
            ngozi.submit(Map.of());
        }
        assertThat(ngozi.callback()).isEqualTo("letter.edit");
        return ngozi.caseId();
    }

    /** The same saved, with its message. */
    private String saved() {
        String id = letter();
        ngozi.submit(Map.of());
        assertThat(ngozi.callback()).isEqualTo("casebook.ready");
        await().until(() -> !slack.calls("chat.postMessage").isEmpty());
        return id;
    }

    private Person asking(String id) {
        ngozi.lay("coaching.ask", id + "|letter", Map.of());
        assertThat(ngozi.callback()).isEqualTo("coaching.share");
        return ngozi;
    }

    private <T> T stored(Function<Transaction, T> work) {
        app.close();
        try (Store store = Store.embedded(data, clock)) {
            return store.transact(work);
        }
    }

    private Case kept(String id) {
        return stored(tx -> tx.find(NGOZI, id).orElseThrow());
    }

    private List<Share> shares(String id) {
        return stored(tx -> tx.shares(tx.find(NGOZI, id).orElseThrow()));
    }

    private List<StubSlack.Call> told(String words) {
        return slack.calls().stream()
                .filter(call -> call.argument("blocks").contains(words))
                .toList();
    }

    private JsonNode block(String id) {
        return ngozi.view()
                .path("blocks")
                .valueStream()
                .filter(block -> block.path("block_id").asString("").equals(id))
                .findFirst()
                .orElse(SlackSide.JSON.createObjectNode());
    }

    /** The words of the preview. */
    private String previewed() {
        StringBuilder words = new StringBuilder();
        block("coaching.preview")
                .path("elements")
                .forEach(element -> element.path("elements")
                        .forEach(run -> words.append(run.path("text").asString())));
        return words.toString();
    }

    private List<String> choices(String field) {
        return block(field + ":1")
                .path("element")
                .path("options")
                .valueStream()
                .map(option -> option.at("/text/text").asString())
                .toList();
    }

    @Test
    void whatIsShownIsExactlyWhatTheCoachGets() {
        coaches("U0SIOBHAN");
        String id = letter();
        asking(id);
        String shown = previewed();
        assertThat(shown).contains("⟦company 1⟧").doesNotContain("Larkfield", "Wierzbicki", "Adebayo");

        ngozi.submit(Map.of("coaching.question", "Too blunt for Larkfield Robotics?"));
        await().until(() -> !told("coaching.asked").isEmpty());

        assertThat(told("coaching.asked").toString())
                .contains("Ngozi", "Too blunt for ⟦company 1⟧?")
                .doesNotContain("Larkfield", "Wierzbicki");
        Share share = shares(id).getFirst();
        assertThat(share.coachId()).isEqualTo("U0SIOBHAN");
        assertThat(share.round().question()).isEqualTo("Too blunt for ⟦company 1⟧?");
        share.round().excerpts().forEach(excerpt -> assertThat(shown).contains(excerpt.text()));
        assertThat(share.toString()).doesNotContain("Larkfield", "Wierzbicki", "Adebayo");
    }

    @Test
    void theLetterUnderneathSaysWithWhomItIs() {
        coaches("U0SIOBHAN");
        asking(letter());
        ObjectNode sending = ngozi.submitting(Map.of());
        ((ObjectNode) sending.path("view")).put("previous_view_id", "V0BELOW");

        assertThat(app.deliver(sending).body()).isEmpty();

        await().until(() -> slack.calls("views.update").stream()
                .anyMatch(call -> call.argument("view_id").equals("V0BELOW")));
        ngozi.see(slack.calls("views.update").getLast());
        assertThat(ngozi.callback()).isEqualTo("letter.edit");
        assertThat(ngozi.said("coaching.with")).isEqualTo("With *Siobhán* since now.");
        assertThat(ngozi.view().toString()).doesNotContain("\"coaching.ask\"").contains("coaching.takeback");
    }

    @Test
    void whatIsTypedInTheLetterIsKeptBeforeItIsShown() {
        coaches("U0SIOBHAN");
        String id = letter();

        ngozi.lay("coaching.ask", id + "|letter", Map.of("letter.body", "Hi Tomasz, no thank you."));

        assertThat(previewed()).contains("no thank you.");
        assertThat(kept(id).writing().orElseThrow().current().body()).isEqualTo("Hi Tomasz, no thank you.");
    }

    @Test
    void aTickShowsANameAndTheQuestionStays() {
        coaches("U0SIOBHAN");
        asking(letter());
        assertThat(choices("coaching.unmask")).containsExactly("Company", "Recruiter", "Your name in the letter");

        ngozi.press(
                "coaching.unmask",
                Map.of("coaching.unmask", "company", "coaching.question", "Is Tomasz Wierzbicki offended?"));

        assertThat(previewed())
                .contains("Larkfield Robotics")
                .containsPattern("Is ⟦recruiter \\d⟧ offended\\?")
                .doesNotContain("Wierzbicki");
        assertThat(ngozi.standing("coaching.question")).isEqualTo("Is Tomasz Wierzbicki offended?");
        assertThat(ngozi.standing("coaching.unmask")).isEqualTo("company");
    }

    @Test
    void thePrivateReasonIsSharedOnlyIfItIsTicked() {
        coaches("U0SIOBHAN");
        asking(letter());
        assertThat(previewed()).doesNotContain("Pay or benefits do not match");
        assertThat(ngozi.said("coaching.preview.note"))
                .isEqualTo("Your private reason, your notes and their replies are not shared."
                        + " You can take this back at any time.");

        ngozi.press("coaching.also", Map.of("coaching.also", "reason"));

        assertThat(previewed()).contains("Private reason: Pay or benefits do not match");
        assertThat(ngozi.said("coaching.preview.note"))
                .isEqualTo("Your notes and their replies are not shared. You can take this back at any time.");
    }

    @Test
    void nothingIsSentThatWasNotShown() {
        coaches("U0SIOBHAN");
        String id = letter();
        Person other = new Person(NGOZI, app, slack).open("letter.resume", id);
        ngozi.open("coaching.ask", id);
        other.type("letter.body", Map.of("letter.body", "Hi Tomasz, something else."));

        assertThat(ngozi.submit(Map.of("coaching.question", "And now?")).isObject())
                .isFalse();

        assertThat(ngozi.said("coaching.changed")).startsWith("This changed in another window.");
        assertThat(previewed()).contains("something else.", "And now?");
        assertThat(ngozi.standing("coaching.question")).isEqualTo("And now?");
        ngozi.submit(Map.of());
        Share share = shares(id).getFirst();
        assertThat(share.round().excerpts().toString()).contains("something else.");
    }

    @Test
    void aTickThatWasNotDrawnYetIsShownFirst() {
        coaches("U0SIOBHAN");
        String id = letter();
        asking(id);

        ngozi.submit(Map.of("coaching.unmask", "company"));

        assertThat(ngozi.said("coaching.changed")).isNotEmpty();
        assertThat(shares(id)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"U0MATEUS", "U0NGOZI", "U0NOBODY", ""})
    void onlyWhoIsListedCanBeAsked(String userId) {
        coaches("U0SIOBHAN,U0NGOZI");
        String id = letter();
        asking(id).press("coaching.coach", Map.of("coaching.coach", "other"));

        JsonNode errors = ngozi.submit(Map.of("coaching.coach", "other", "coaching.someone", userId));

        assertThat(errors.path("coaching.someone:1").asString())
                .isEqualTo("Choose someone in this workspace who is listed as a coach.");
        assertThat(shares(id)).isEmpty();
    }

    @Test
    void whoeverIsListedMeanwhileCanBeChosenAsSomeoneElse() {
        coaches("U0SIOBHAN");
        String id = letter();
        asking(id).press("coaching.coach", Map.of("coaching.coach", "other"));
        coaches("U0SIOBHAN,U0MATEUS");

        ngozi.submit(Map.of("coaching.coach", "other", "coaching.someone", "U0MATEUS"));

        assertThat(shares(id).getFirst().coachId()).isEqualTo("U0MATEUS");
    }

    @Test
    void coachesAreOfferedByNameAndNeverOneself() {
        coaches("U0SIOBHAN,U0MATEUS,U0NGOZI");
        asking(letter());

        assertThat(choices("coaching.coach"))
                .containsExactly("Siobhán Kerrigan", "Mateus Okonjo", "Someone else in this workspace");
        assertThat(ngozi.standing("coaching.coach")).isEmpty();
    }

    @Test
    void aDeactivatedCoachIsNotAsked() {
        coaches("U0SIOBHAN,U0MATEUS");
        slack.standings.put("U0MATEUS", "\"deleted\":true");
        clock.advance(Duration.ofMinutes(6));
        String id = letter();
        asking(id).type("coaching.coach", Map.of("coaching.coach", "U0MATEUS"));
        await().untilAsserted(() -> assertThat(ngozi.submit(Map.of("coaching.coach", "U0MATEUS"))
                        .path("coaching.coach:1")
                        .asString())
                .startsWith("Choose someone"));
    }

    @Test
    void whereNobodyIsListedItSaysWhoCanChangeThat() {
        String id = letter();

        ngozi.lay("coaching.ask", id + "|letter", Map.of());

        assertThat(ngozi.callback()).isEqualTo("coaching.nobody");
        assertThat(ngozi.said("coaching.nobody.note")).startsWith("Nobody in this workspace is listed as a coach yet.");
    }

    @Test
    void oneCoachAtATimeIsAsked() {
        coaches("U0SIOBHAN,U0MATEUS");
        String id = letter();
        Person other = new Person(NGOZI, app, slack).open("coaching.ask", id);
        asking(id).submit(Map.of("coaching.coach", "U0SIOBHAN"));

        other.submit(Map.of("coaching.coach", "U0MATEUS"));

        assertThat(other.callback()).isEqualTo("coaching.already");
        assertThat(other.said("coaching.already.note")).startsWith("With *Siobhán* since now.");
        assertThat(shares(id)).hasSize(1);
    }

    @Test
    void itCanBeAskedBeforeDeciding() {
        coaches("U0SIOBHAN");
        ngozi.command("decide");
        String id = ngozi.caseId();
        Map<String, Object> answers = Map.of("deciding.career", "yes", "deciding.logistics", "no");
        ngozi.lay("coaching.ask", id + "|deciding", answers);
        assertThat(previewed()).contains("Where it leads: Yes", "Place and hours: No");
        assertThat(ngozi.said("coaching.preview.note"))
                .isEqualTo("Your private reason and their replies are not shared. You can take this back at any time.");

        ngozi.submit(Map.of());

        Case asked = kept(id);
        assertThat(asked.state()).isEqualTo(State.OPEN);
        assertThat(asked.thoughts().answers()).hasSize(2);
        assertThat(asked.history()).extracting(Entry::what).endsWith(Entry.What.ASKED_COACH);
    }

    @Test
    void notesOfADecisionAreMaskedAndShown() {
        coaches("U0SIOBHAN");
        ngozi.command("Tomasz Wierzbicki at Larkfield Robotics");
        ngozi.submit(Map.of("letter.reason", "undecided"));
        ngozi.submit(Map.of(
                "deciding.career", "yes",
                "deciding.logistics", "no",
                "deciding.timing", "yes",
                "deciding.readiness", "yes"));
        assertThat(ngozi.callback()).isEqualTo("deciding.detail");

        ngozi.lay(
                "coaching.ask",
                ngozi.caseId() + "|deciding",
                Map.of("deciding.note.logistics", "Larkfield Robotics is far away."));

        assertThat(previewed()).contains("⟦company 1⟧ is far away.");
    }

    @Test
    void whereThereIsNothingToShowAQuestionIsAskedFor() {
        coaches("U0SIOBHAN");
        ngozi.command("decide");
        ngozi.lay("coaching.ask", ngozi.caseId() + "|deciding", Map.of());

        JsonNode errors = ngozi.submit(Map.of());

        assertThat(errors.path("coaching.question:1").asString()).startsWith("Write what you would like to know.");
    }

    @Test
    void theMessageAndTheCaseSayWithWhomItIs() {
        coaches("U0SIOBHAN");
        String id = saved();
        ngozi.open("casebook.more", id + "|coach");
        assertThat(ngozi.callback()).isEqualTo("coaching.share");

        ngozi.submit(Map.of("coaching.unmask", ""));

        await().until(() -> !told("With *Siobhán* since now.").isEmpty());
        clock.advance(Duration.ofDays(2));
        ngozi.open("casebook.view", id);
        assertThat(ngozi.said("coaching.with.0"))
                .isEqualTo("With *Siobhán* since Monday. All names are hidden from them.");
        assertThat(ngozi.view().toString()).doesNotContain(id + "|coach\"").contains("shared with a coach");
    }

    @Test
    void itIsTakenBackFromTheLetterAndWhatIsTypedStays() {
        coaches("U0SIOBHAN");
        String id = letter();
        asking(id).submit(Map.of());
        await().until(() -> !told("coaching.asked.do").isEmpty());
        ngozi.open("letter.resume", id);
        String value = block("coaching.with.do").at("/elements/0/value").asString();

        ngozi.press("coaching.takeback", value, Map.of("letter.body", "Hi Tomasz, not this time."));

        assertThat(ngozi.callback()).isEqualTo("letter.edit");
        assertThat(ngozi.standing("letter.body")).isEqualTo("Hi Tomasz, not this time.");
        assertThat(ngozi.view().toString()).contains("\"coaching.ask\"").doesNotContain("coaching.takeback");
        await().until(() -> !told("took this back").isEmpty());
        assertThat(shares(id).getFirst().rounds()).isEmpty();
    }

    @Test
    void itIsTakenBackFromAMessageWithAWordOfWhatThatMeans() {
        coaches("U0SIOBHAN");
        String id = saved();
        ngozi.open("coaching.ask", id).submit(Map.of());
        await().until(() -> !told("coaching.with.do").isEmpty());
        String share = told("coaching.with.do").getLast().argument("blocks").replaceAll("(?s).*\"(s_\\w+)\".*", "$1");

        app.deliver(ngozi.pressingInMessage("coaching.takeback", share));

        await().until(() -> slack.calls("response").toString().contains("You took it back."));
        assertThat(kept(id).history()).extracting(Entry::what).endsWith(Entry.What.TOOK_BACK);
    }

    @Test
    void nobodyElseAsksOrTakesBack() {
        coaches("U0SIOBHAN");
        String id = saved();
        ngozi.open("coaching.ask", id).submit(Map.of());
        Person stranger = new Person(MATEUS, app, slack);

        assertThat(stranger.open("coaching.ask", id).callback()).isEqualTo("slackkit.gone");
        app.close();
        String share = shares(id).getFirst().id();
        app = new RunningApp(data, clock, slack.api());
        stranger = new Person(MATEUS, app, slack);
        assertThat(stranger.open("coaching.takeback", share).callback()).isEqualTo("slackkit.gone");
        assertThat(shares(id).getFirst().state()).isEqualTo(Share.State.ASKED);
    }

    @Test
    void onceItIsSentNobodyIsAskedAnyMore() {
        coaches("U0SIOBHAN");
        String id = saved();
        ngozi.submit(Map.of());

        assertThat(ngozi.open("coaching.ask", id).callback()).isEqualTo("slackkit.gone");
        ngozi.open("casebook.view", id);
        assertThat(ngozi.view().toString()).doesNotContain("|coach\"");
        assertThat(Optional.of(kept(id).state())).contains(State.SENT);
    }
}
