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
import io.gracefulno.casebook.Texts;
import io.gracefulno.coaching.Proposal;
import io.gracefulno.coaching.Proposal.Fate;
import io.gracefulno.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a candidate makes of what their coach says: the letter changes by their hand alone, a part at a time. */
class SuggestionsTest {
    private static final Owner NGOZI = new Owner("", TEAM, "U0NGOZI");
    private static final Owner SIOBHAN = new Owner("", TEAM, "U0SIOBHAN");
    private static final Owner MATEUS = new Owner("", TEAM, "U0MATEUS");

    private static final String THANKS = "Thank you for inviting me to Larkfield Robotics.";
    private static final String DECISION = "I have decided not to go ahead with the interview on Thursday.";
    private static final String WISHES = "I wish you every success with the search.";
    private static final String BODY =
            String.join("\n\n", "Hi Tomasz,", THANKS, DECISION, WISHES, "Best regards,\nNgozi");

    private static final String BETTER = "I have decided not to continue with ⟦company 1⟧.";
    private static final String FILLED = "I have decided not to continue with Larkfield Robotics.";

    private static final Pattern SHARE = Pattern.compile("s_[A-Za-z0-9]{16}");

    private final SettableClock clock = new SettableClock(Instant.parse("2031-05-05T09:00:00Z"));
    private Path data;
    private StubSlack slack;
    private RunningApp app;
    private Person ngozi;
    private Person siobhan;
    private String id;
    private String share = "";

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        data = folder;
        slack = new StubSlack();
        slack.standings.put(OWNER.userId(), "\"is_admin\":true");
        slack.names.put(NGOZI.userId(), "Ngozi Adebayo-Lind");
        slack.names.put(SIOBHAN.userId(), "Siobhán Kerrigan");
        slack.names.put(MATEUS.userId(), "Mateus Okonjo");
        again();
        coaches();
        asked();
    }

    private void again() {
        app = new RunningApp(data, clock, slack.api());
        ngozi = new Person(NGOZI, app, slack);
        siobhan = new Person(SIOBHAN, app, slack);
    }

    @AfterEach
    void stop() {
        app.close();
        slack.close();
        slack.calls().forEach(call -> assertThat(Outgoing.faults(call)).isEmpty());
    }

    private void coaches() {
        Person admin = new Person(OWNER, app, slack);
        admin.command("settings").press("preferences.workspace.open", "all", Map.of());
        Map<String, Object> filled = Map.of("preferences.coaches", "U0SIOBHAN,U0MATEUS");
        admin.submit(filled);
        await().untilAsserted(() -> assertThat(admin.submit(filled).isObject()).isFalse());
    }

    /** A saved letter, with Siobhán. */
    private void asked() {
        ngozi.command("Tomasz Wierzbicki at Larkfield Robotics, the pay");
        ngozi.submit(Map.of());
        id = ngozi.caseId();
        assertThat(ngozi.callback()).isEqualTo("letter.edit");
        for (int i = 0; i < 2 && ngozi.callback().equals("letter.edit"); i++) {
            ngozi.submit(Map.of("letter.subject", "Interview for the role", "letter.body", BODY));
        }
        assertThat(ngozi.callback()).isEqualTo("casebook.ready");
        ask();
    }

    private void ask() {
        int before = asks().size();
        ngozi.open("coaching.ask", id).submit(Map.of("coaching.coach", "U0SIOBHAN"));
        await().until(() -> asks().size() > before);
        Matcher found = SHARE.matcher(asks().getLast().argument("blocks"));
        assertThat(found.find()).isTrue();
        share = found.group();
    }

    private List<StubSlack.Call> asks() {
        return slack.calls("chat.postMessage").stream()
                .filter(call -> call.argument("blocks").contains("coaching.asked"))
                .toList();
    }

    /** What the coach says of the part that holds these words. */
    private record Said(String of, String comment, String wording) {}

    private void answers(String verdict, String note, Said... said) {
        for (Said one : said) {
            siobhan.open("coaching.review.open", share);
            siobhan.lay("coaching.part.open", share + "|" + part(one.of()), Map.of());
            Map<String, Object> filled = new HashMap<>(Map.of("coaching.comment", one.comment()));
            if (!one.wording().isEmpty()) {
                filled.put("coaching.wording", one.wording());
            }
            for (int i = 0; i < 2 && siobhan.callback().equals("coaching.part"); i++) {
                assertThat(siobhan.submit(filled).isObject()).isFalse();
            }
        }
        siobhan.open("coaching.review.open", share);
        siobhan.submit(Map.of("coaching.verdict", verdict, "coaching.note", note));
        await().until(() -> told("coaching.answered.do").size() > 0);
    }

    private int part(String words) {
        return siobhan.view()
                .path("blocks")
                .valueStream()
                .filter(block -> block.at("/text/text").asString("").contains(words))
                .map(block -> block.path("block_id").asString().replaceAll("\\D", ""))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElseThrow();
    }

    private List<StubSlack.Call> told(String words) {
        return slack.calls().stream()
                .filter(call -> call.argument("blocks").contains(words))
                .toList();
    }

    private void better() {
        answers("changes", "It is clear.", new Said("decided not", "", BETTER));
    }

    private Person look() {
        ngozi.open("coaching.proposals.open", share);
        assertThat(ngozi.callback()).isEqualTo("coaching.proposals");
        return ngozi;
    }

    /** The value of the first button of this kind. */
    private String value(String actionId) {
        return ngozi.view().findParents("action_id").stream()
                .filter(element -> element.path("action_id").asString().equals(actionId))
                .map(element -> element.path("value").asString())
                .findFirst()
                .orElse("");
    }

    private Person press(String actionId) {
        assertThat(value(actionId)).as(actionId).isNotEmpty();
        return ngozi.press(actionId, value(actionId), Map.of());
    }

    /** The words of all rich texts with this style, or of all of them. */
    private String words(String style) {
        List<String> words = new ArrayList<>();
        for (JsonNode run : ngozi.view().findParents("text")) {
            boolean styled = style.isEmpty() || run.path("style").path(style).asBoolean(false);
            if (run.path("type").asString("").equals("text") && styled) {
                words.add(run.path("text").asString());
            }
        }
        return String.join("|", words);
    }

    private <T> T stored(Function<Transaction, T> work) {
        app.close();
        try (Store store = Store.embedded(data, clock)) {
            return store.transact(work);
        } finally {
            again();
        }
    }

    private Case kept() {
        return stored(tx -> tx.find(NGOZI, id).orElseThrow());
    }

    private Share shared() {
        return stored(tx -> tx.shareOf(NGOZI, share).orElseThrow());
    }

    private String body() {
        return kept().writing().orElseThrow().current().body();
    }

    private List<Fate> fates() {
        return shared().round().proposals().stream().map(Proposal::fate).toList();
    }

    @Test
    void aSuggestionStandsBesideWhatStandsThereNow() {
        better();
        look();

        assertThat(ngozi.said("coaching.proposals.note"))
                .isEqualTo("*Siobhán: good with these changes.* “It is clear.”");
        assertThat(ngozi.said("coaching.proposals.count"))
                .isEqualTo("One suggestion. Nothing changes until you say so.");
        assertThat(words("strike")).contains("go ahead").doesNotContain("decided");
        assertThat(words("bold")).contains("Now", "Suggested", "continue with Larkfield Robotics");
        assertThat(ngozi.view().toString()).doesNotContain("⟦");
        assertThat(body()).isEqualTo(BODY);
    }

    @Test
    void useItChangesExactlyThatPartAndLeadsToTheLetter() {
        better();
        look();

        press("coaching.accept");

        assertThat(ngozi.view().toString()).contains("you used the suggestion").doesNotContain("coaching.accept");
        ngozi.submit(Map.of());
        assertThat(ngozi.callback()).isEqualTo("letter.edit");
        assertThat(ngozi.standing("letter.body")).isEqualTo(BODY.replace(DECISION, FILLED));
        assertThat(ngozi.standing("letter.subject")).isEqualTo("Interview for the role");
        await().until(() -> !told("You have gone through it.").isEmpty());
        Case used = kept();
        assertThat(used.history()).extracting(Entry::what).endsWith(Entry.What.SUGGESTION_USED);
        assertThat(shared().state()).isEqualTo(Share.State.SETTLED);
        assertThat(fates()).containsExactly(Fate.USED);
    }

    @Test
    void whatStoodThereBeforeCanBeBroughtBack() {
        better();
        look();
        press("coaching.accept").submit(Map.of());

        press("letter.mine");

        assertThat(ngozi.standing("letter.body")).isEqualTo(BODY);
    }

    @Test
    void pressedTwiceItIsUsedOnce() {
        better();
        look();
        String value = value("coaching.accept");
        ObjectNode first = ngozi.pressing("coaching.accept", value, Map.of());
        ObjectNode second = ngozi.pressing("coaching.accept", value, Map.of());

        app.deliver(first);
        app.deliver(second);

        Case used = kept();
        assertThat(used.writing().orElseThrow().current().body()).isEqualTo(BODY.replace(DECISION, FILLED));
        assertThat(used.history().stream().filter(entry -> entry.what() == Entry.What.SUGGESTION_USED))
                .hasSize(1);
    }

    @Test
    void twoWindowsUseItOnce() {
        better();
        look();
        Person other = new Person(NGOZI, app, slack).open("coaching.proposals.open", share);
        String value = value("coaching.accept");
        press("coaching.accept");

        other.press("coaching.ignore", value, Map.of());

        assertThat(other.view().toString()).contains("you used the suggestion");
        assertThat(fates()).containsExactly(Fate.USED);
    }

    @Test
    void keptWordsStayAndTheWindowCloses() {
        better();
        look();
        press("coaching.ignore");

        ngozi.submit(Map.of());

        assertThat(ngozi.callback()).isEqualTo("coaching.proposals");
        Case same = kept();
        assertThat(same.writing().orElseThrow().current().body()).isEqualTo(BODY);
        assertThat(same.history()).extracting(Entry::what).endsWith(Entry.What.SUGGESTION_KEPT);
        assertThat(shared().state()).isEqualTo(Share.State.SETTLED);
    }

    @Test
    void aSuggestionIsEditedBeforeItGoesIn() {
        better();
        look();

        press("coaching.adapt");
        String field = "coaching.adapted." + value("coaching.ignore").replaceAll(".*\\|", "");
        assertThat(ngozi.standing(field)).isEqualTo(FILLED);
        ngozi.submit(Map.of(field, "I have decided to stay where I am."));

        assertThat(ngozi.callback()).isEqualTo("letter.edit");
        assertThat(ngozi.standing("letter.body"))
                .isEqualTo(BODY.replace(DECISION, "I have decided to stay where I am."));
        assertThat(kept().history()).extracting(Entry::what).endsWith(Entry.What.SUGGESTION_EDITED);
        assertThat(fates()).containsExactly(Fate.EDITED);
    }

    @Test
    void whatIsEditedStaysWhileSomethingElseIsPressed() {
        answers("changes", "", new Said("decided not", "", BETTER), new Said("every success", "Mean it.", ""));
        look();
        press("coaching.adapt");
        String field = "coaching.adapted." + value("coaching.ignore").replaceAll(".*\\|", "");

        ngozi.press("coaching.seen", value("coaching.seen"), Map.of(field, "I have decided, and it is a no."));

        assertThat(ngozi.standing(field)).isEqualTo("I have decided, and it is a no.");
        assertThat(ngozi.said("coaching.proposals.count"))
                .isEqualTo("One suggestion, one comment. Nothing changes until you say so.");
    }

    @Test
    void whatCanNotGoInIsRefusedWithTheNextStep() {
        better();
        look();
        press("coaching.adapt");
        String field = "coaching.adapted." + value("coaching.ignore").replaceAll(".*\\|", "");
        String block = field + ":2";

        assertThat(ngozi.submit(Map.of(field, "  ")).path(block).asString())
                .isEqualTo("Write what should stand there, or press Keep mine.");
        assertThat(ngozi.submit(Map.of(field, "I left ⟦company 9⟧."))
                        .path(block)
                        .asString())
                .isEqualTo("Write the name in the place of ⟦company 9⟧.");
        assertThat(ngozi.submit(Map.of(field, "x".repeat(2990))).path(block).asString())
                .startsWith("With this it would be longer than 3,000 characters. Shorten it by ");
        assertThat(body()).isEqualTo(BODY);
        assertThat(fates()).containsExactly(Fate.OPEN);
    }

    @Test
    void aPartThatWasChangedSinceSaysSoAndUseItTakesItsPlace() {
        better();
        clock.advance(Duration.ofDays(1));
        String mine = "I have decided not to go on with the interview on Thursday after all.";
        edited(BODY.replace(DECISION, mine));
        clock.advance(Duration.ofDays(1));
        look();
        assertThat(words("italic"))
                .isEqualTo("You changed this part on Tuesday. The suggestion was for the earlier text.");

        press("coaching.accept");

        assertThat(body()).isEqualTo(BODY.replace(DECISION, FILLED));
    }

    @Test
    void whereThePartIsGoneNothingIsOffered() {
        better();
        edited(BODY.replace(DECISION + "\n\n", ""));
        look();

        assertThat(words("italic")).startsWith("This part is not in your letter any more");
        assertThat(ngozi.view().toString())
                .contains("coaching.ignore")
                .doesNotContain("coaching.accept", "coaching.adapt\"");
    }

    private void edited(String body) {
        ngozi.open("casebook.edit", id);
        for (int i = 0; i < 2 && ngozi.callback().equals("letter.edit"); i++) {
            ngozi.submit(Map.of("letter.body", body));
        }
        assertThat(ngozi.callback()).isEqualTo("casebook.ready");
    }

    @Test
    void aLetterThatWasSentMeanwhileStays() {
        better();
        look();
        String value = value("coaching.accept");
        ObjectNode late = ngozi.pressing("coaching.accept", value, Map.of());
        app.deliver(ngozi.pressingInMessage("casebook.sent", id));

        app.deliver(late);
        look();

        assertThat(ngozi.said("coaching.proposals.sent")).isEqualTo("Your letter is sent, so it stays as it is.");
        assertThat(ngozi.view().toString()).doesNotContain("coaching.accept");
        assertThat(body()).isEqualTo(BODY);
    }

    @Test
    void nothingIsDoneInAWindowThatShowsSomethingElse() {
        better();
        look();
        Person other = new Person(NGOZI, app, slack).open("casebook.edit", id);
        other.type("letter.body", Map.of("letter.body", BODY.replace(WISHES, "Good luck.")));

        press("coaching.accept");

        assertThat(ngozi.said("coaching.proposals.notice")).startsWith("This changed in another window.");
        press("coaching.accept");
        assertThat(body()).isEqualTo(BODY.replace(WISHES, "Good luck.").replace(DECISION, FILLED));
    }

    @Test
    void aLetterOpenElsewhereIsOvertakenAndNotOverwritten() {
        better();
        Person other = new Person(NGOZI, app, slack).open("casebook.edit", id);
        look();
        press("coaching.accept");

        other.submit(Map.of("letter.body", "Hi Tomasz, mine."));

        assertThat(other.ids()).contains("letter.overtaken");
        assertThat(other.standing("letter.body")).contains(FILLED);
        assertThat(other.view().toString()).contains("Hi Tomasz, mine.");
    }

    @Test
    void fromTheLetterItIsLaidOverItAndRevealsIt() {
        better();
        ngozi.open("casebook.edit", id);
        assertThat(ngozi.said("coaching.with")).isEqualTo("*Siobhán* has answered.");
        String typed = BODY.replace(WISHES, "Good luck to you.");
        ngozi.lay("coaching.proposals.open", value("coaching.proposals.open"), Map.of("letter.body", typed));
        press("coaching.accept");
        ObjectNode done = ngozi.submitting(Map.of());
        ((ObjectNode) done.path("view")).put("previous_view_id", "V0BELOW");

        assertThat(app.deliver(done).body()).isEmpty();

        await().until(() -> slack.calls("views.update").stream()
                .anyMatch(call -> call.argument("view_id").equals("V0BELOW")));
        ngozi.see(slack.calls("views.update").getLast());
        assertThat(ngozi.standing("letter.body")).isEqualTo(typed.replace(DECISION, FILLED));
        assertThat(ngozi.ids()).doesNotContain("coaching.with");
    }

    @Test
    void aCommentAloneIsRead() {
        answers("good", "", new Said("every success", "Only keep this for ⟦recruiter 1⟧.", ""));
        look();
        assertThat(ngozi.said("coaching.proposals.count")).isEqualTo("One comment. Nothing changes until you say so.");

        press("coaching.seen");

        assertThat(ngozi.view().toString()).contains("you read the comment");
        assertThat(fates()).containsExactly(Fate.SEEN);
        assertThat(shared().state()).isEqualTo(Share.State.SETTLED);
    }

    @Test
    void goodToSendSaysSoAndLeadsOn() {
        answers("good", "Lovely.");
        assertThat(told("coaching.answered.do").getLast().argument("blocks"))
                .contains("See the answer", "good to send");

        look();

        assertThat(ngozi.said("coaching.proposals.count")).isEqualTo("There is nothing to change.");
        press("casebook.edit");
        assertThat(ngozi.callback()).isEqualTo("letter.edit");
        assertThat(shared().state()).isEqualTo(Share.State.SETTLED);
    }

    @Test
    void talkFirstSaysHow() {
        answers("talk", "Ring me.");
        look();

        assertThat(ngozi.said("coaching.proposals.count")).startsWith("Write to Siobhán in Slack when it suits you.");
        assertThat(ngozi.open("coaching.ask", id).callback()).isEqualTo("coaching.share");
    }

    @Test
    void theMessageNamesNobodyInItsText() {
        better();

        StubSlack.Call message = told("coaching.answered.do").getFirst();
        assertThat(message.argument("text")).isEqualTo("Your coach has answered.");
        assertThat(message.argument("blocks")).contains("Siobhán has answered: good with these changes.", "Later");
        app.deliver(ngozi.pressingInMessage("coaching.later", share));
        await().until(() -> slack.calls("response").toString().contains("It stays here until you look."));
    }

    @Test
    void aCoachWhoCanNotAsksForSomeoneElse() {
        app.deliver(siobhan.pressingInMessage("coaching.decline", share));
        await().until(() -> !told("Ask someone else?").isEmpty());

        ngozi.open("coaching.ask", id);

        assertThat(ngozi.callback()).isEqualTo("coaching.share");
        ngozi.submit(Map.of("coaching.coach", "U0MATEUS"));
        await().until(() -> asks().size() == 2);
    }

    @Test
    void theNextRoundIsAnsweredAnewAndAnOldWindowDoesNothing() {
        better();
        look();
        ObjectNode old = ngozi.pressing("coaching.accept", value("coaching.accept"), Map.of());
        String value = value("coaching.ignore");
        press("coaching.ignore");
        ask();
        await().until(() -> !told("is asked again").isEmpty());

        app.deliver(old);
        ngozi.press("coaching.ignore", value, Map.of());

        assertThat(ngozi.callback()).isEqualTo("slackkit.gone");
        answers("changes", "", new Said("every success", "", "I wish you all the best."));
        await().until(() -> slack.calls("chat.postMessage").stream()
                        .filter(call -> call.argument("blocks").contains("coaching.answered.do"))
                        .count()
                == 2);
        look();
        press("coaching.accept");
        assertThat(body()).isEqualTo(BODY.replace(WISHES, "I wish you all the best."));
    }

    @Test
    void whatWasTakenBackIsGoneInAnOpenWindow() {
        better();
        look();
        ObjectNode late = ngozi.pressing("coaching.accept", value("coaching.accept"), Map.of());
        app.deliver(ngozi.pressingInMessage("coaching.takeback", share));
        await().until(() -> told("You took this back.").stream()
                .anyMatch(call -> call.method().equals("chat.update")));

        app.deliver(late);

        assertThat(ngozi.open("coaching.proposals.open", share).callback()).isEqualTo("slackkit.gone");
        assertThat(body()).isEqualTo(BODY);
    }

    @Test
    void nobodyElseSeesOrUsesThem() {
        better();
        look();
        String value = value("coaching.accept");
        for (Owner other : List.of(SIOBHAN, MATEUS)) {
            Person stranger = new Person(other, app, slack);
            assertThat(stranger.open("coaching.proposals.open", share).callback())
                    .isEqualTo("slackkit.gone");
            app.deliver(SlackSide.by(other, ngozi.pressing("coaching.accept", value, Map.of())));
            app.deliver(SlackSide.by(other, ngozi.submitting(Map.of())));
        }
        assertThat(body()).isEqualTo(BODY);
    }

    @Test
    void aMarkThatStandsForNothingIsToldAndNotUsed() {
        better();
        stored(tx -> {
            Share was = tx.shareOf(NGOZI, share).orElseThrow();
            int number = was.round().proposals().getFirst().excerpt();
            tx.save(was.proposing(Proposal.of(number, "", "I stay with ⟦company 9⟧."), clock.instant()));
            return was;
        });
        look();

        assertThat(words("italic")).startsWith("⟦company 9⟧ stands for none of your names.");
        assertThat(ngozi.view().toString()).doesNotContain("\"coaching.accept\"");
        String value = value("coaching.ignore");
        ngozi.press("coaching.accept", value, Map.of());
        assertThat(body()).isEqualTo(BODY);
    }

    @Test
    void theSubjectStaysOnOneLineWithinItsLimit() {
        answers("changes", "", new Said("Interview for the role", "", "Interview at\n⟦company 1⟧"));
        look();

        press("coaching.accept");

        Texts texts = kept().writing().orElseThrow().current();
        assertThat(texts.subject()).isEqualTo("Interview at Larkfield Robotics");
        assertThat(texts.body()).isEqualTo(BODY);
    }

    @Test
    void aWordingThatIsTooLongIsToldWhereItStands() {
        answers(
                "changes",
                "",
                new Said("Interview for the role", "", "Interview ".repeat(20).strip()));
        look();

        press("coaching.accept");

        assertThat(ngozi.view().toString()).contains("With this it would be longer than 150 characters, by 49.");
        assertThat(kept().writing().orElseThrow().current().subject()).isEqualTo("Interview for the role");
    }
}
