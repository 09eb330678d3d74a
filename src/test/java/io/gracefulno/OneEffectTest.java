package io.gracefulno;

import static io.gracefulno.SlackSide.OWNER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Offer;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Remark;
import io.gracefulno.casebook.Share;
import io.gracefulno.letter.Spelling;
import io.gracefulno.preferences.Personal;
import io.gracefulno.review.Finding;
import io.gracefulno.review.Rule;
import io.gracefulno.store.Store;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every kind of delivery, sent again: as a replay with the very same signature, as one that Slack numbered as a retry,
 * at once and late and after a restart. The whole of what is kept is compared, versions included.
 */
class OneEffectTest {
    /** Every kind, and what must be in front of the person before it can be sent. */
    enum Kind {
        COMMAND(Before.NOTHING, "views.open", 1),
        HELP(Before.NOTHING, "response", 1),
        SHORTCUT(Before.NOTHING, "views.open", 1),
        HOME_OPENED(Before.NOTHING, "views.publish", 1),
        CHOICE_IN_A_VIEW(Before.INTAKE, "", 0),
        BUTTON_IN_A_VIEW(Before.INTAKE, "views.update", 1),
        SUBMISSION_OF_THE_INTAKE(Before.INTAKE, "", 0),
        CLOSE(Before.INTAKE, "", 0),
        KEY_STROKE(Before.LETTER, "", 0),
        ANOTHER_WORDING(Before.LETTER, "views.update", 1),
        CHANGE_OF_FACTS(Before.LETTER, "views.update", 1),
        SUBMISSION_OF_THE_LETTER(Before.LETTER, "chat.postMessage", 1),
        SUBMISSION_WITH_SOMETHING_TO_REMARK(Before.LETTER, "", 0),
        CHECK_AGAIN(Before.REMARKED, "views.update", 1),
        REMARK_IGNORED(Before.REMARKED, "views.update", 1),
        CHECK_SWITCHED_OFF(Before.REMARKED, "views.update", 1),
        CHECKS_SWITCHED_ON(Before.REMARKED, "", 0),
        SUBMISSION_AS_IT_IS(Before.REMARKED, "chat.postMessage", 1),
        WRITING_INSTEAD_OF_CALLING(Before.CALL, "views.update", 2),
        SUBMISSION_AS_CALLED(Before.CALL, "", 0),
        SUBMISSION_AS_SENT(Before.SAVED, "chat.update", 1),
        BUTTON_IN_A_MESSAGE(Before.SAVED, "chat.update", 1),
        BUTTON_IN_HOME(Before.SAVED, "chat.update", 1),
        COPY_IN_A_MESSAGE(Before.SAVED, "views.open", 2),
        CHOICE_IN_A_MENU(Before.SAVED, "chat.update", 1),
        SUBMISSION_OF_DELETING(Before.SAVED, "chat.delete", 1),
        EXPORT_OF_EVERYTHING(Before.SAVED, "files.completeUploadExternal", 1),
        DELETING_OF_EVERYTHING(Before.SAVED, "chat.delete", 1),
        QUESTION_TO_A_COACH(Before.SAVED, "chat.postMessage", 2),
        TAKING_BACK(Before.SHARED, "response", 1),
        COMMENT_OF_A_COACH(Before.SHARED, "", 0),
        ANSWER_OF_A_COACH(Before.SHARED, "chat.postMessage", 3),
        REFUSAL_OF_A_COACH(Before.SHARED, "chat.postMessage", 3),
        SUGGESTION_USED(Before.ANSWERED, "views.update", 1),
        LETTER_FROM_A_COACH(Before.NOTHING, "chat.postMessage", 2),
        SHORTCUT_ON_A_MESSAGE(Before.SENT, "views.open", 2),
        SUBMISSION_OF_A_REPLY(Before.ASKED, "chat.update", 2),
        ANOTHER_ANSWER(Before.REPLIED, "views.update", 1),
        FIRMER_ANSWER(Before.REPLIED, "views.update", 1),
        SUBMISSION_OF_AN_ANSWER(Before.REPLIED, "chat.update", 3);

        final Before before;
        final String call;
        final int calls;

        /** @param calls how often Slack was called so, in all, when the delivery has had its effect */
        Kind(Before before, String call, int calls) {
            this.before = before;
            this.call = call;
            this.calls = calls;
        }
    }

    enum Before {
        NOTHING,
        INTAKE,
        LETTER,
        REMARKED,
        CALL,
        SAVED,
        /** With a coach. */
        SHARED,
        /** Back from them. */
        ANSWERED,
        SENT,
        /** The window for what they wrote. */
        ASKED,
        REPLIED
    }

    /** Of "[Name]", a blank that was left in. */
    private static final String MARK =
            new Remark(Remark.Field.BODY, new Finding(Rule.PLACEHOLDER_LEFT, "", 3, 9, "[Name]")).mark();

    private static final Owner COACH = new Owner("", SlackSide.TEAM, "U0COACH");

    private static final Map<String, Object> COMMENT =
            Map.of("coaching.comment", "Shorter.", "coaching.wording", "No, thank you.");

    private static final Map<String, Object> REPLY = Map.of("pushback.text", "Are you sure? Please think again.");

    /** Ahead, since Bolt's own check behind ours reads the system's clock and looks at old dates only. */
    private final SettableClock clock = new SettableClock(
            Instant.ofEpochSecond(Instant.now().getEpochSecond()).plus(Duration.ofDays(2)));

    private Path data;
    private StubSlack slack;
    private RunningApp app;
    private Person person;
    private Person coach;
    private String share = "";

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        data = folder;
        slack = new StubSlack();
        try (Store store = Store.embedded(data, clock)) {
            store.transact(tx -> {
                // Known already: whoever isn't may turn out to live elsewhere, and what stands is drawn anew for that.
                for (Owner owner : List.of(OWNER, COACH)) {
                    tx.keep(new Profile(owner, slack.name, ZoneId.of(slack.zone), Spelling.US, clock.instant()));
                }
                tx.keep(COACH, tx.workspace(COACH).withCoaches(List.of(COACH.userId())));
                return COACH;
            });
        }
        app = new RunningApp(data, clock, slack.api());
        person = new Person(OWNER, app, slack);
        coach = new Person(COACH, app, slack);
    }

    private void open() {
        app = new RunningApp(data, clock, slack.api());
    }

    @AfterEach
    void stop() {
        app.close();
        slack.close();
    }

    /** The delivery's body, with everything before it done. */
    private byte[] body(Kind kind) {
        if (kind.before == Before.NOTHING) {
            return first(kind).getBytes(UTF_8);
        }
        person.command("Dana at Acme, staying");
        if (kind.before.compareTo(Before.LETTER) >= 0) {
            person.submit(Map.of());
        }
        if (kind.before == Before.REMARKED) {
            person.submit(Map.of("letter.body", "Hi [Name]. " + SlackSide.NO));
        }
        if (kind.before == Before.CALL) {
            person.press("letter.facts", Map.of());
            person.submit(Map.of("letter.channel", "phone"));
        }
        if (kind.before.compareTo(Before.SAVED) >= 0) {
            person.submit(Map.of());
            await().until(() -> slack.calls("chat.postMessage").size() == 1);
        }
        if (kind.before == Before.SHARED || kind.before == Before.ANSWERED) {
            share(kind.before);
        } else if (kind.before.compareTo(Before.SENT) >= 0) {
            String id = person.caseId();
            person.submit(Map.of());
            await().until(() -> slack.calls("chat.update").size() == 1);
            if (kind.before != Before.SENT) {
                person.open("pushback.open", id);
            }
        }
        if (kind.before == Before.REPLIED) {
            person.submit(REPLY);
            await().until(() -> slack.calls("chat.update").size() == 2);
        }
        return SlackSide.body(payload(kind, person.caseId())).getBytes(UTF_8);
    }

    private void share(Before before) {
        person.open("coaching.ask", person.caseId());
        person.submit(Map.of("coaching.coach", COACH.userId()));
        await().until(() -> slack.calls("chat.postMessage").size() == 2);
        share = slack.calls("chat.postMessage").getLast().argument("blocks").replaceAll("(?s).*\"(s_\\w+)\".*", "$1");
        coach.open("coaching.review.open", share);
        if (before == Before.ANSWERED) {
            comment();
            coach.submit(COMMENT);
            coach.submit(COMMENT);
            coach.open("coaching.review.open", share);
            coach.submit(Map.of("coaching.verdict", "changes"));
            await().until(() -> slack.calls("chat.postMessage").size() == 3);
            person.open("coaching.proposals.open", share);
        }
    }

    /** The window for one part, over the review. */
    private void comment() {
        coach.lay("coaching.part.open", share + "|2", Map.of());
    }

    private String first(Kind kind) {
        return switch (kind) {
            case COMMAND -> SlackSide.command("Dana at Acme", SlackSide.trigger(), slack.responseUrl());
            case HELP -> SlackSide.command("help", SlackSide.trigger(), slack.responseUrl());
            case SHORTCUT -> SlackSide.body(SlackSide.shortcut("letter.shortcut", SlackSide.trigger()));
            case HOME_OPENED -> SlackSide.homeOpened(OWNER, "Ev0TEST");
            case LETTER_FROM_A_COACH -> {
                coach.pick("coaching.prepare", "Dana Acheson at Larkfield");
                yield SlackSide.body(coach.submitting(Map.of()));
            }
            default -> throw new IllegalArgumentException(kind + " needs something before it");
        };
    }

    private ObjectNode payload(Kind kind, String id) {
        return switch (kind) {
            case COMMAND, HELP, SHORTCUT, HOME_OPENED, LETTER_FROM_A_COACH ->
                throw new IllegalArgumentException(kind + " comes first");
            case BUTTON_IN_HOME -> SlackSide.pressInHome("casebook.sent", id, SlackSide.trigger());
            case CHOICE_IN_A_VIEW -> person.pressing("letter.stage", "", Map.of("letter.stage", "later"));
            case BUTTON_IN_A_VIEW -> person.pressing("letter.more.open", id, Map.of());
            case KEY_STROKE -> person.pressing("letter.body", "", Map.of("letter.body", "Mine."));
            case ANOTHER_WORDING -> person.pressing("letter.another", id + "|2", Map.of());
            case WRITING_INSTEAD_OF_CALLING -> person.pressing("letter.call.write", id, Map.of());
            case CHANGE_OF_FACTS -> person.pressing("letter.facts", id, Map.of());
            case SUBMISSION_WITH_SOMETHING_TO_REMARK ->
                person.submitting(Map.of("letter.body", "Hi [Name]. " + SlackSide.NO));
            case CHECK_AGAIN -> person.pressing("review.check", id, Map.of());
            case REMARK_IGNORED -> person.pressing("review.dismiss", id + "|" + MARK + "|one", Map.of());
            case CHECK_SWITCHED_OFF -> person.pressing("review.dismiss", id + "|" + MARK + "|never", Map.of());
            case CHECKS_SWITCHED_ON -> SlackSide.pressInHome("preferences.rules_on", "all", SlackSide.trigger());
            case CLOSE -> person.closing();
            case BUTTON_IN_A_MESSAGE -> person.pressingInMessage("casebook.sent", id);
            case COPY_IN_A_MESSAGE -> person.pressingInMessage("casebook.copy", id);
            case CHOICE_IN_A_MENU -> person.pressingInMessage("casebook.more", id + "|close");
            case SUBMISSION_OF_DELETING ->
                SlackSide.submission("casebook.delete", id, SlackSide.JSON.createObjectNode(), SlackSide.trigger());
            case EXPORT_OF_EVERYTHING -> person.pressing("preferences.export", "mine", Map.of());
            case DELETING_OF_EVERYTHING -> person.pressing("preferences.delete", "mine", Map.of());
            case QUESTION_TO_A_COACH -> {
                person.open("coaching.ask", id);
                yield person.submitting(Map.of("coaching.coach", COACH.userId()));
            }
            case TAKING_BACK -> person.pressingInMessage("coaching.takeback", share);
            case COMMENT_OF_A_COACH -> {
                comment();
                coach.submit(COMMENT);
                yield coach.submitting(COMMENT);
            }
            case ANSWER_OF_A_COACH -> coach.submitting(Map.of("coaching.verdict", "good"));
            case REFUSAL_OF_A_COACH -> coach.pressingInMessage("coaching.decline", share);
            case SUGGESTION_USED ->
                person.pressing("coaching.accept", TwoPeople.value(person, "coaching.accept"), Map.of());
            case SHORTCUT_ON_A_MESSAGE -> person.picking("pushback.answer_this", "May I ask why?");
            case SUBMISSION_OF_A_REPLY -> person.submitting(REPLY);
            case ANOTHER_ANSWER -> person.pressing("pushback.another", id + "|" + generation(), Map.of());
            case FIRMER_ANSWER -> person.pressing("pushback.rung", "", Map.of("pushback.rung", "closing"));
            case SUBMISSION_OF_AN_ANSWER,
                    SUBMISSION_OF_THE_INTAKE,
                    SUBMISSION_OF_THE_LETTER,
                    SUBMISSION_AS_IT_IS,
                    SUBMISSION_AS_CALLED,
                    SUBMISSION_AS_SENT -> person.submitting(Map.of());
        };
    }

    /** That of the drawing in front of them. */
    private String generation() {
        return person.view().toString().replaceAll("(?s).*\"pushback\\.body:(\\d+)\".*", "$1");
    }

    /** Everything that is kept of the person. */
    private record Kept(List<Case> cases, Personal personal, List<Share> shares, List<Offer> offers) {}

    /** What is on the disk once all that follows is done; the app starts anew afterwards. */
    private Kept keptAndRestarted(Kind kind) {
        if (!kind.call.isEmpty()) {
            await().until(() -> slack.calls(kind.call).size() >= kind.calls);
        }
        app.close();
        try (Store store = Store.embedded(data, clock)) {
            return store.transact(tx -> new Kept(
                    tx.newest(OWNER, 100),
                    tx.personal(OWNER),
                    tx.latest(COACH, EnumSet.allOf(Share.State.class), 0, 100),
                    tx.openOffers(COACH)));
        } finally {
            open();
        }
    }

    private long callsThatShow() {
        return slack.calls().stream()
                .filter(call -> !List.of("users.info", "conversations.open").contains(call.method()))
                .count();
    }

    @ParameterizedTest
    @EnumSource
    void theVerySameRequestAgainHasOneEffectNowLaterAndAfterARestart(Kind kind) throws Exception {
        byte[] body = body(kind);
        HttpRequest.Builder signed = app.signed(body);
        String answered = "";
        for (HttpResponse<String> answer : atOnce(2, signed)) {
            assertThat(answer.statusCode()).isEqualTo(200);
            answered = answer.body();
        }
        Kept kept = keptAndRestarted(kind);
        long shown = callsThatShow();

        for (Duration later : List.of(Duration.ofSeconds(1), Duration.ofSeconds(298))) {
            clock.advance(later);
            HttpResponse<String> again = app.send(resigned(signed));
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(again.body()).isEqualTo(answered);
        }
        // 301 seconds after it was signed, then an hour; a day later the app would remind of something.
        for (Duration later : List.of(Duration.ofSeconds(2), Duration.ofHours(1))) {
            clock.advance(later);
            assertThat(app.send(resigned(signed)).statusCode()).isEqualTo(401);
        }
        assertThat(keptAndRestarted(kind)).isEqualTo(kept);
        assertThat(callsThatShow()).isEqualTo(shown);
    }

    /** The same request to the port that the app has after its restart. */
    private HttpRequest.Builder resigned(HttpRequest.Builder signed) {
        return signed.copy().uri(app.to("/slack/events").GET().build().uri());
    }

    @ParameterizedTest
    @EnumSource
    void aDeliveryThatSlackRetriesHasOneEffect(Kind kind) throws Exception {
        byte[] body = body(kind);
        List<HttpResponse<String>> answers = new ArrayList<>();
        answers.add(app.send(app.signed(body)));
        List<HttpRequest.Builder> retries = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            retries.add(app.signed(body)
                    .header("X-Slack-Retry-Num", Integer.toString(number))
                    .header("X-Slack-Retry-Reason", "http_timeout"));
        }
        answers.addAll(atOnce(1, retries.toArray(HttpRequest.Builder[]::new)));
        clock.advance(Duration.ofSeconds(60));
        answers.addAll(atOnce(2, app.signed(body).header("x-slack-retry-num", "2")));
        Kept kept = keptAndRestarted(kind);
        long shown = callsThatShow();
        answers.add(app.send(app.signed(body).header("x-slack-retry-num", "3")));

        assertThat(answers).hasSize(7).allMatch(answer -> answer.statusCode() == 200);
        assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
        assertThat(keptAndRestarted(kind)).isEqualTo(kept);
        assertThat(callsThatShow()).isEqualTo(shown);
        if (!kind.call.isEmpty()) {
            assertThat(slack.calls(kind.call)).hasSize(kind.calls);
        }
        assertEffect(kind, kept);
    }

    /** That it had one at all. */
    private static void assertEffect(Kind kind, Kept all) {
        List<Case> kept = all.cases();
        assertThat(all.personal().rulesOff())
                .isEqualTo(kind == Kind.CHECK_SWITCHED_OFF ? Set.of(Rule.PLACEHOLDER_LEFT) : Set.of());
        boolean leavesNoCase = List.of(
                        Kind.SUBMISSION_OF_DELETING,
                        Kind.DELETING_OF_EVERYTHING,
                        Kind.HELP,
                        Kind.HOME_OPENED,
                        Kind.LETTER_FROM_A_COACH)
                .contains(kind);
        assertThat(kept).hasSize(leavesNoCase ? 0 : 1);
        int saves = switch (kind) {
            case COMMAND, SHORTCUT -> 1;
            case CHOICE_IN_A_VIEW, BUTTON_IN_A_VIEW, SUBMISSION_OF_THE_INTAKE, CLOSE -> 2;
            case KEY_STROKE,
                    ANOTHER_WORDING,
                    CHANGE_OF_FACTS,
                    SUBMISSION_WITH_SOMETHING_TO_REMARK,
                    CHECKS_SWITCHED_ON -> 3;
            case CHECK_AGAIN, REMARK_IGNORED, CHECK_SWITCHED_OFF -> 4;
            case WRITING_INSTEAD_OF_CALLING, SUBMISSION_AS_CALLED -> 5;
            // The message's place is kept as well.
            case SUBMISSION_OF_THE_LETTER, COPY_IN_A_MESSAGE, EXPORT_OF_EVERYTHING -> 4;
            case SUBMISSION_AS_IT_IS, SUBMISSION_AS_SENT, BUTTON_IN_A_MESSAGE, BUTTON_IN_HOME, CHOICE_IN_A_MENU -> 5;
            case SHORTCUT_ON_A_MESSAGE -> 6;
            case SUBMISSION_OF_A_REPLY -> 7;
            case ANOTHER_ANSWER, FIRMER_ANSWER, SUBMISSION_OF_AN_ANSWER -> 8;
            case SUBMISSION_OF_DELETING, DELETING_OF_EVERYTHING, HELP, HOME_OPENED, LETTER_FROM_A_COACH -> 0;
            case QUESTION_TO_A_COACH,
                    TAKING_BACK,
                    COMMENT_OF_A_COACH,
                    ANSWER_OF_A_COACH,
                    REFUSAL_OF_A_COACH,
                    SUGGESTION_USED -> kept.stream().mapToInt(Case::version).sum();
        };
        assertThat(kept.stream().mapToInt(Case::version).sum()).isEqualTo(saves);
        assertThat(all.offers()).hasSize(kind == Kind.LETTER_FROM_A_COACH ? 1 : 0);
        assertThat(all.shares().stream().map(Share::state).toList())
                .isEqualTo(
                        switch (kind) {
                            case QUESTION_TO_A_COACH, COMMENT_OF_A_COACH -> List.of(Share.State.ASKED);
                            case TAKING_BACK -> List.of(Share.State.TAKEN_BACK);
                            case ANSWER_OF_A_COACH -> List.of(Share.State.ANSWERED);
                            case REFUSAL_OF_A_COACH -> List.of(Share.State.DECLINED);
                            case SUGGESTION_USED -> List.of(Share.State.SETTLED);
                            default -> List.of();
                        });
    }

    private List<HttpResponse<String>> atOnce(int times, HttpRequest.Builder... requests) throws Exception {
        List<Callable<HttpResponse<String>>> all = new ArrayList<>();
        for (HttpRequest.Builder request : requests) {
            for (int i = 0; i < times; i++) {
                HttpRequest.Builder one = request.copy();
                all.add(() -> app.send(one));
            }
        }
        List<HttpResponse<String>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(all.size())) {
            for (Future<HttpResponse<String>> answer : threads.invokeAll(all)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }
}
