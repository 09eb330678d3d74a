package io.gracefulno;

import static io.gracefulno.SlackSide.trigger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Ids;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Remark;
import io.gracefulno.casebook.Standing;
import io.gracefulno.preferences.Personal;
import io.gracefulno.preferences.Workspace;
import io.gracefulno.reader.Model;
import io.gracefulno.review.Finding;
import io.gracefulno.review.Rule;
import io.gracefulno.slackkit.Door;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.store.Store;
import io.gracefulno.wording.Library;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** Nobody reaches a case that isn't theirs, whatever id they send, through whatever door, from wherever. */
class IsolationTest {
    private static final long SEED = 20_261_125;
    private static final int ATTEMPTS = 10_000;

    /** Words that stand in every case of the victims and nowhere else. */
    private static final List<String> PLANTED =
            List.of("Quenbyrecruiter", "Thackeraycompany", "Wexfordrole", "Zephyrbody", "Yarrowsubject");

    private static final String MARK =
            new Remark(Remark.Field.BODY, new Finding(Rule.HOSTILE, "", 0, 10, "Zephyrbody")).mark();

    private static final Library LIBRARY = Library.english();

    /** Ahead, and on its way, so that nobody opens more within a minute than they may. */
    private final SettableClock clock = new SettableClock(Instant.now().truncatedTo(ChronoUnit.SECONDS));

    private final Random random = new Random(SEED);
    private final List<Owner> victims = new ArrayList<>();
    private final List<Owner> attackers = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final List<String> triggers = new ArrayList<>();
    private final List<Door> doors = Wiring.doors(
            new Draw(LIBRARY.screens()),
            Wiring.Writers.of(LIBRARY, Model.unloaded()),
            new KnownPeople(Standing.MEMBER),
            new Ids(),
            Clock.systemUTC());

    private Path data;
    private StubSlack slack;
    private RunningApp app;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        data = folder;
        slack = new StubSlack();
        app = new RunningApp(data, clock, slack.api());
        for (String team : List.of("T0ONE", "T0TWO", "T0THREE")) {
            for (String user : List.of("U0ANN", "U0BEN")) {
                Owner victim = new Owner("", team, user);
                victims.add(victim);
                attackers.add(new Owner("", team, "U0EVE" + user));
                attackers.add(new Owner("", "T0EVIL", user));
                attackers.add(new Owner("E0EVIL", team, user));
                attackers.add(new Owner("E0EVIL", "T0EVIL", "U0EVE"));
                attackers.add(new Owner("", user, team));
                plant(victim);
            }
        }
    }

    @AfterEach
    void stop() {
        app.close();
        slack.close();
    }

    /** A draft, a letter that is being written, one that was saved and one that was sent; and a check they don't want. */
    private void plant(Owner victim) {
        for (int steps = 0; steps < 4; steps++) {
            Person person = new Person(victim, app, slack);
            person.command("Quenbyrecruiter at Thackeraycompany for Wexfordrole, staying");
            ids.add(person.caseId());
            if (steps > 0) {
                submitted(person, Map.of());
            }
            if (steps > 1) {
                submitted(
                        person,
                        Map.of("letter.body", "[Zephyrbody name] " + SlackSide.NO, "letter.subject", "Yarrowsubject"));
                if (steps == 2) {
                    String mark = remarkedOn(person);
                    app.deliver(person.pressing("review.dismiss", person.caseId() + "|" + mark + "|never", Map.of()));
                }
                if (person.callback().equals("letter.edit")) {
                    submitted(person, Map.of());
                }
                String id = person.caseId();
                await().until(() -> slack.calls("chat.postMessage").stream()
                        .anyMatch(call -> call.argument("blocks").contains(id)));
                if (steps > 2) {
                    app.deliver(person.pressingInMessage("casebook.sent", id));
                }
            }
        }
    }

    /** The mark of the one remark in front of them. */
    private static String remarkedOn(Person person) {
        String value =
                person.view().findValue("accessory").at("/options/0/value").asString();
        return value.split("\\|", -1)[1];
    }

    private void submitted(Person person, Map<String, Object> filled) {
        ObjectNode payload = person.submitting(filled);
        triggers.add(payload.path("trigger_id").asString());
        person.see(app.deliver(payload));
    }

    /** All that is kept of somebody, and of their workspace. */
    private record Kept(List<Case> cases, Personal personal, Workspace workspace) {}

    /** What the victims have, whole. */
    private Map<Owner, Kept> kept() {
        app.close();
        Map<Owner, Kept> kept = new HashMap<>();
        try (Store store = Store.embedded(data, Clock.systemUTC())) {
            for (Owner victim : victims) {
                kept.put(
                        victim,
                        store.transact(
                                tx -> new Kept(tx.newest(victim, 100), tx.personal(victim), tx.workspace(victim))));
            }
        } finally {
            app = new RunningApp(data, clock, slack.api());
        }
        return kept;
    }

    @Test
    void tenThousandAttemptsAtSomebodyElsesCaseReachNone() {
        Map<Owner, Kept> before = kept();
        int from = slack.calls().size();
        int reached = 0;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            clock.advance(Duration.ofSeconds(1));
            Owner attacker = any(attackers);
            HttpResponse<String> answer = app.deliver(delivery(attacker, any(doors)));
            assertThat(answer.statusCode()).isEqualTo(200);
            if (PLANTED.stream().anyMatch(answer.body()::contains)) {
                reached++;
            }
        }
        Map<Owner, Kept> after = kept();
        List<StubSlack.Call> calls = slack.calls().subList(from, slack.calls().size());
        for (StubSlack.Call call : calls) {
            if (PLANTED.stream().anyMatch(call.arguments().toString()::contains)) {
                reached++;
            }
        }

        assertThat(reached).isZero();
        assertThat(after).isEqualTo(before);
        assertThat(before.values())
                .hasSize(6)
                .allMatch(kept -> kept.cases().size() == 4)
                .allMatch(kept -> kept.cases().stream().anyMatch(Case::hasDeclined))
                .allMatch(kept -> kept.personal().rulesOff().equals(Set.of(Rule.PLACEHOLDER_LEFT)));
        // They got something: the sentence that says nothing.
        assertThat(calls).isNotEmpty();
        System.out.println(ATTEMPTS + " attempts, " + reached + " reached");
    }

    private String delivery(Owner attacker, Door door) {
        String id = id();
        // A trigger that a victim used is a key to what the victim was answered.
        String trigger = random.nextInt(4) == 0 ? any(triggers) : trigger();
        ObjectNode values = any(List.of(
                SlackSide.intake("Eve", "Evil"),
                SlackSide.letter("Stolen.", 2),
                SlackSide.letter("Stolen.", 3),
                afterwards()));
        String modal = any(List.of(
                "letter.intake",
                "letter.more",
                "letter.edit",
                "casebook.ready",
                "afterwards.hello",
                "afterwards.note"));
        return switch (door) {
            case Door.Command _ -> SlackSide.command(attacker, id, trigger, slack.responseUrl());
            case Door.Word word -> SlackSide.command(attacker, word.id(), trigger, slack.responseUrl());
            case Door.Shortcut shortcut ->
                SlackSide.body(SlackSide.by(attacker, SlackSide.shortcut(shortcut.id(), trigger)));
            case Door.MessageShortcut shortcut ->
                SlackSide.body(SlackSide.by(
                        attacker, SlackSide.messageShortcut(shortcut.id(), value(id), trigger, slack.responseUrl())));
            case Door.Suggest suggest ->
                SlackSide.body(SlackSide.by(attacker, SlackSide.suggestion(suggest.id(), value(id), modal, id)));
            case Door.Home _ -> SlackSide.homeOpened(attacker, "Ev" + trigger);
            case Door.Submit submit ->
                SlackSide.body(SlackSide.by(attacker, SlackSide.submission(submit.id(), id, values, trigger)));
            case Door.Close close -> SlackSide.body(SlackSide.by(attacker, SlackSide.closing(close.id(), id)));
            case Door.Numbered several ->
                SlackSide.body(SlackSide.by(
                        attacker, SlackSide.pressInView(several.id() + ".0", value(id), modal, id, values, trigger)));
            case Door.Action action ->
                SlackSide.body(SlackSide.by(
                        attacker,
                        switch (random.nextInt(5)) {
                            case 0 -> SlackSide.pressInView(action.id(), value(id), modal, id, values, trigger);
                            case 1 -> SlackSide.pressInView(action.id(), value(id), modal, "", values, trigger);
                            case 2 -> chosen(action.id(), value(id), trigger);
                            case 3 -> SlackSide.pressInHome(action.id(), value(id), trigger);
                            default -> SlackSide.pressInMessage(action.id(), value(id), trigger, slack.responseUrl());
                        }));
        };
    }

    /** What is filled in after a no was sent, and for a whole workspace. */
    private static ObjectNode afterwards() {
        ObjectNode values = SlackSide.JSON.createObjectNode();
        for (String field : List.of(
                "afterwards.hello.words",
                "afterwards.next.first",
                "afterwards.next.second",
                "afterwards.next.third",
                "afterwards.reconnect.changed",
                "preferences.name",
                "preferences.reason.label",
                "preferences.wording.text",
                "home.query")) {
            values.putObject(field + ":1")
                    .putObject(field)
                    .put("type", "plain_text_input")
                    .put("value", "Stolen by Eve");
        }
        Map.of(
                        "afterwards.hello.idea", "milestone",
                        "afterwards.touch.when", "never",
                        "preferences.reason.like", "pay",
                        "preferences.retention", "3")
                .forEach((field, choice) -> values.putObject(field + ":1")
                        .putObject(field)
                        .put("type", "radio_buttons")
                        .putObject("selected_option")
                        .put("value", choice));
        return values;
    }

    /** The id in the value of an option. */
    private ObjectNode chosen(String actionId, String value, String trigger) {
        ObjectNode press = SlackSide.pressInMessage(actionId, "", trigger, slack.responseUrl());
        ((ObjectNode) press.at("/actions/0")).putObject("selected_option").put("value", value);
        return press;
    }

    private String value(String id) {
        return id
                + any(List.of(
                        "",
                        "|delete",
                        "|close",
                        "|channel",
                        "|changed",
                        "|note",
                        "|touch",
                        "|followup",
                        "|reconnect|month",
                        "|edit",
                        "|remove",
                        "|" + MARK + "|one",
                        "|" + MARK + "|never",
                        "|1",
                        "|2",
                        "|3"));
    }

    /** Somebody's id, whole or with a bit turned, or something that a careless query might take for it. */
    private String id() {
        String id = any(ids);
        return switch (random.nextInt(8)) {
            case 0 -> {
                char[] flipped = id.toCharArray();
                flipped[random.nextInt(flipped.length)] ^= (char) (1 << random.nextInt(7));
                yield new String(flipped);
            }
            case 1 -> any(List.of("%", "_", "c_%", "", "' or '1'='1", id + "' --", id + "\0", id + " ", "*"));
            case 2 -> any(List.of(id.toLowerCase(java.util.Locale.ROOT), id + "|" + any(ids), "|" + id, " " + id));
            default -> id;
        };
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
