package io.gracefulno;

import static io.gracefulno.SlackSide.JSON;
import static io.gracefulno.SlackSide.trigger;
import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Ids;
import io.gracefulno.casebook.Intake;
import io.gracefulno.casebook.Letters;
import io.gracefulno.casebook.Offer;
import io.gracefulno.casebook.Offering;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Redrawing;
import io.gracefulno.casebook.Share;
import io.gracefulno.casebook.Sharing;
import io.gracefulno.casebook.Standing;
import io.gracefulno.casebook.Wish;
import io.gracefulno.coaching.Masker;
import io.gracefulno.coaching.Opinion;
import io.gracefulno.coaching.Proposal;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Spelling;
import io.gracefulno.preferences.Composers;
import io.gracefulno.preferences.Workspace;
import io.gracefulno.reader.Model;
import io.gracefulno.slackkit.Door;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.store.Rowwise;
import io.gracefulno.store.Store;
import io.gracefulno.wording.Library;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Nobody reaches what is between a candidate and a coach, from either side, with whatever they know of its ids. */
class CoachingIsolationTest {
    private static final long SEED = 20_261_125;
    private static final int ATTEMPTS = 10_000;

    private static final Library LIBRARY = Library.english();
    private static final List<String> PLANTED = List.of(
            "Quenbyrecruiter", "Thackeraycompany", "Zephyrquestion", "Yarrowcomment", "Wexfordnote", "Unwinoffer");

    /** What may be told to somebody whose it isn't: that it isn't there, and what says nothing of it. */
    private static final Set<String> TOLD = Set.of(
            LIBRARY.screens().say("slackkit.gone"),
            LIBRARY.screens().say("coaching.no_coach"),
            // "Later" says this of nothing in particular.
            LIBRARY.screens().say("coaching.later.said"));

    private static final List<String> TABLES = List.of("cases", "shares", "offers", "case_lines", "preferences");

    private final SettableClock clock = new SettableClock(Instant.now().truncatedTo(ChronoUnit.SECONDS));
    private final Random random = new Random(SEED);
    private final List<Attacker> attackers = new ArrayList<>();
    private final List<String> shares = new ArrayList<>();
    private final List<String> cases = new ArrayList<>();
    private final List<String> offers = new ArrayList<>();
    private final List<Door> doors = Wiring.doors(
                    new Draw(LIBRARY.screens()),
                    Wiring.Writers.of(LIBRARY, Model.unloaded()),
                    new KnownPeople(Standing.MEMBER),
                    new Ids(),
                    Clock.systemUTC())
            .stream()
            .filter(door -> isOfCoaching(id(door)))
            .toList();

    private Path data;
    private StubSlack slack;
    private RunningApp app;

    /** Whose the doors are. */
    private enum Side {
        CANDIDATE,
        COACH
    }

    /** Somebody, and the doors they have no business at with these ids. */
    private record Attacker(Owner who, Set<Side> doors) {}

    private static String id(Door door) {
        return switch (door) {
            case Door.Action action -> action.id();
            case Door.Numbered several -> several.id() + ".0";
            case Door.Submit submit -> submit.id();
            case Door.Close _,
                    Door.Command _,
                    Door.Word _,
                    Door.Shortcut _,
                    Door.MessageShortcut _,
                    Door.Home _,
                    Door.Suggest _ -> "";
        };
    }

    /** C4 takes no id of anything that is kept. */
    private static boolean isOfCoaching(String id) {
        return id.equals("casebook.more")
                || (id.startsWith("coaching.") && !id.startsWith("coaching.prep") && !id.equals("coaching.for"));
    }

    private static Side side(Door door) {
        return switch (id(door)) {
            case "coaching.review.open",
                    "coaching.decline",
                    "coaching.verdict",
                    "coaching.note",
                    "coaching.part.open",
                    "coaching.review",
                    "coaching.part",
                    "coaching.offer.withdraw" -> Side.COACH;
            default -> Side.CANDIDATE;
        };
    }

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        data = folder;
        slack = new StubSlack();
        slack.standings.put("U0GONE", "\"deleted\":true");
        slack.standings.put("U0FOREIGN", "\"is_stranger\":true");
        try (Store store = Store.embedded(data, clock)) {
            for (String team : List.of("T0ONE", "T0TWO")) {
                store.transact(tx -> plant(team, tx));
            }
        }
        app = new RunningApp(data, clock, slack.api());
    }

    @AfterEach
    void stop() {
        app.close();
        slack.close();
    }

    /** One that waits for the coach, one that is answered, one with somebody who was a coach once, a letter and an offer. */
    private Owner plant(String team, Transaction tx) {
        Ids ids = new Ids();
        Redrawing redrawing = new Redrawing(ids, clock);
        Letters letters = new Letters(new Composers(LIBRARY, LIBRARY.templates(), LIBRARY));
        Sharing sharing = new Sharing(new Masker(Set.of()), redrawing, ids, clock);
        Owner ngozi = new Owner("", team, "U0NGOZI");
        Owner siobhan = ngozi.colleague("U0SIOBHAN");
        Owner former = ngozi.colleague("U0FORMER");
        Owner mina = ngozi.colleague("U0MINA");
        Profile profile = new Profile(ngozi, "Ngozi Adebayo", ZoneId.of("UTC"), Spelling.UK, clock.instant());
        tx.keep(profile);
        tx.keep(
                ngozi,
                tx.workspace(ngozi).withCoaches(List.of("U0SIOBHAN", "U0MATEUS", "U0GONE", "U0NGOZI", "U0MINA")));
        List<Owner> coaches = List.of(siobhan, siobhan, former);
        for (int i = 0; i <= coaches.size(); i++) {
            Facts facts = Facts.builder()
                    .text(Fact.RECRUITER, "Quenbyrecruiter")
                    .text(Fact.COMPANY, "Thackeraycompany")
                    .build();
            Case opened = Case.opened(ids.caseId(), ngozi, Intake.of(facts), clock.instant());
            tx.save(letters.write(opened.submitted(opened.intake(), clock.instant()), profile, clock.instant()));
            Case written = tx.find(ngozi, opened.id()).orElseThrow();
            cases.add(written.id());
            if (i < coaches.size()) {
                Wish wish = new Wish("Zephyrquestion?", Set.of(), Set.of());
                Share share =
                        sharing.ask(written, coaches.get(i), wish, profile, tx).orElseThrow();
                shares.add(share.id());
                if (i == 1) {
                    Share asked = tx.shareFor(siobhan, share.id()).orElseThrow();
                    sharing.answer(
                            asked.proposing(Proposal.of(0, "Yarrowcomment", "Yarrowcomment."), clock.instant()),
                            Opinion.CHANGES,
                            "Wexfordnote",
                            tx);
                }
            }
        }
        Offering offering = new Offering(letters, redrawing, ids, clock);
        Facts told = Facts.builder().text(Fact.COMPANY, "Thackeraycompany").build();
        Offer.Prepared prepared = new Offer.Prepared(
                told, offering.letter(told, 0, Profile.unknown(mina), Workspace.USUAL), "Unwinoffer");
        offers.add(offering.offer(siobhan, mina, prepared, tx).orElseThrow().id());

        Set<Side> both = Set.of(Side.values());
        Stream.of("U0EVE", "U0MATEUS", "U0GONE", "U0FOREIGN")
                .forEach(user -> attackers.add(new Attacker(ngozi.colleague(user), both)));
        for (Owner one : List.of(ngozi, siobhan, former, mina)) {
            attackers.add(new Attacker(new Owner("", "T0EVIL", one.userId()), both));
            attackers.add(new Attacker(new Owner("E0EVIL", team, one.userId()), both));
            attackers.add(new Attacker(new Owner("", one.userId(), team), both));
        }
        attackers.add(new Attacker(ngozi, Set.of(Side.COACH)));
        attackers.add(new Attacker(mina, Set.of(Side.COACH)));
        attackers.add(new Attacker(siobhan, Set.of(Side.CANDIDATE)));
        attackers.add(new Attacker(former, both));
        return ngozi;
    }

    /** Every row of what is between people, as it lies there. */
    private Map<String, List<Map<String, String>>> kept() {
        app.close();
        Map<String, List<Map<String, String>>> kept = new TreeMap<>();
        try (Store store = Store.embedded(data, clock)) {
            assertThat(store.isUp()).isTrue();
            Rowwise database = new Rowwise(data);
            TABLES.forEach(table -> kept.put(table, database.of(table)));
        } finally {
            app = new RunningApp(data, clock, slack.api());
        }
        return kept;
    }

    @Test
    void tenThousandAttemptsAtWhatIsBetweenTwoOthersReachNothing() {
        // What is told to the right people first is on its way.
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> slack.calls("chat.postMessage").size() >= 2 * (3 + 1 + 2));
        Map<String, List<Map<String, String>>> before = kept();
        int from = slack.calls().size();
        int reached = 0;
        List<String> told = new ArrayList<>();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            clock.advance(Duration.ofSeconds(1));
            String answer = app.deliver(attempt()).body();
            told.add(answer);
            if (PLANTED.stream().anyMatch(answer::contains)) {
                reached++;
            }
        }
        Map<String, List<Map<String, String>>> after = kept();
        for (StubSlack.Call call : slack.calls().subList(from, slack.calls().size())) {
            String arguments = call.arguments().toString();
            if (PLANTED.stream().anyMatch(arguments::contains)) {
                reached++;
            }
            told.add(call.argument("view"));
            told.add(call.argument("json"));
        }

        System.out.println(ATTEMPTS + " attempts at others' coaching, " + reached + " reached");
        assertThat(reached).isZero();
        for (String table : TABLES) {
            assertThat(after.get(table)).as(table).isEqualTo(before.get(table));
        }
        assertThat(sentences(told)).isSubsetOf(TOLD).contains(LIBRARY.screens().say("slackkit.gone"));
        assertThat(sharesAndOffers()).isEqualTo(2 * 4);
    }

    /** How many the right people can still reach. */
    private long sharesAndOffers() {
        app.close();
        try (Store store = Store.embedded(data, clock)) {
            return store.transact(tx -> Stream.of("T0ONE", "T0TWO")
                    .map(team -> new Owner("", team, "U0SIOBHAN"))
                    .mapToLong(coach -> shares.stream()
                                    .filter(id -> tx.shareFor(coach, id).isPresent()
                                            || tx.shareFor(coach.colleague("U0FORMER"), id)
                                                    .isPresent())
                                    .count()
                            + tx.openOffers(coach).size())
                    .sum());
        } finally {
            app = new RunningApp(data, clock, slack.api());
        }
    }

    @Test
    void theSameByTheRightPeopleReachesIt() {
        attackers.clear();
        attackers.add(new Attacker(new Owner("", "T0ONE", "U0NGOZI"), Set.of(Side.CANDIDATE)));
        attackers.add(new Attacker(new Owner("", "T0TWO", "U0SIOBHAN"), Set.of(Side.COACH)));
        Map<String, List<Map<String, String>>> before = kept();
        for (int attempt = 0; attempt < 400; attempt++) {
            clock.advance(Duration.ofSeconds(3));
            app.deliver(attempt());
        }

        assertThat(kept().get("shares")).isNotEqualTo(before.get("shares"));
        String seen = slack.calls().toString();
        assertThat(seen).contains("Thackeraycompany", "Yarrowcomment", "⟦company 1⟧");
    }

    /** All sentences of sections and contexts, but what they had typed themselves. */
    private static Set<String> sentences(List<String> drawn) {
        Set<String> said = new TreeSet<>();
        for (String one : drawn) {
            if (!one.isEmpty()) {
                for (JsonNode block : JSON.readTree(one).findParents("block_id")) {
                    String type = block.path("type").asString("");
                    boolean theirs = block.path("block_id").asString("").startsWith("coaching.yours");
                    if (theirs) {
                        assertThat(block.toString()).containsAnyOf("Your text", "\"Stolen.\"");
                    } else if (type.equals("section")) {
                        said.add(block.at("/text/text").asString(""));
                    } else if (!type.equals("actions")) {
                        said.add(block.toString());
                    }
                }
            }
        }
        return said;
    }

    private String attempt() {
        Attacker attacker = any(attackers);
        Door door;
        do {
            door = any(doors);
        } while (!attacker.doors().contains(side(door)));
        String action = id(door);
        ObjectNode values = values();
        ObjectNode payload = switch (door) {
            case Door.Submit submit -> SlackSide.submission(submit.id(), metadata(), values, trigger());
            default -> pressing(action, values);
        };
        return SlackSide.body(SlackSide.by(attacker.who(), payload));
    }

    private ObjectNode pressing(String action, ObjectNode values) {
        String value = value(action);
        String modal = any(List.of(
                "coaching.review",
                "coaching.part",
                "coaching.share",
                "coaching.proposals",
                "coaching.waiting",
                "letter.edit",
                "deciding.lenses",
                "casebook.case"));
        ObjectNode pressing = switch (random.nextInt(4)) {
            case 0 -> SlackSide.pressInMessage(action, value, trigger(), slack.responseUrl());
            case 1 -> SlackSide.pressInHome(action, value, trigger());
            default -> SlackSide.pressInView(action, value, modal, metadata(), values, trigger());
        };
        if (action.equals("casebook.more") || random.nextInt(6) == 0) {
            ((ObjectNode) pressing.at("/actions/0"))
                    .putObject("selected_option")
                    .put("value", value);
        }
        return pressing;
    }

    private String someId() {
        String id = any(any(List.of(shares, shares, cases, offers)));
        return switch (random.nextInt(12)) {
            case 0 ->
                any(List.of("s_%", "%", "", id + " ", "' or '1'='1", id + "\0", id.toLowerCase(java.util.Locale.ROOT)));
            default -> id;
        };
    }

    private String value(String action) {
        String id = someId();
        return action.equals("casebook.more")
                ? id + "|coach"
                : id
                        + any(List.of(
                                "", "", "", "|0", "|1", "|7", "|letter", "|deciding", "|case", "|coaching", "|coach"));
    }

    /** As each window of coaching carries it, with the generations and the marks that are true. */
    private String metadata() {
        String id = someId();
        String share = any(shares);
        return switch (random.nextInt(7)) {
            case 0 -> id;
            case 1 -> id + "|" + (1 + random.nextInt(3)) + "|0";
            case 2 -> share + "|" + (1 + random.nextInt(2)) + "|0";
            case 3 -> share + "|" + (1 + random.nextInt(2)) + "|" + random.nextInt(3) + "|a|1|";
            case 4 -> any(cases) + "|" + any(List.of("letter", "case", "nothing", "coaching")) + "||" + share;
            case 5 -> any(cases) + "|letter|0123456789abcdef|" + share;
            default -> any(cases);
        };
    }

    /** What is chosen and typed in any of the windows. */
    private ObjectNode values() {
        ObjectNode values = JSON.createObjectNode();
        for (int generation = 1; generation <= 2; generation++) {
            for (String field : List.of(
                    "coaching.note",
                    "coaching.comment",
                    "coaching.wording",
                    "coaching.question",
                    "coaching.adapted.0",
                    "letter.body",
                    "letter.subject")) {
                values.putObject(field + ":" + generation)
                        .putObject(field)
                        .put("type", "plain_text_input")
                        .put("value", "Stolen.");
            }
            Map.of("coaching.verdict", "changes", "coaching.coach", any(List.of("U0SIOBHAN", "U0MATEUS", "other")))
                    .forEach((field, choice) -> choose(values, field, choice));
            values.putObject("coaching.someone:" + generation)
                    .putObject("coaching.someone")
                    .put("type", "users_select")
                    .put("selected_user", "U0SIOBHAN");
            values.putObject("coaching.unmask:" + generation)
                    .putObject("coaching.unmask")
                    .put("type", "checkboxes")
                    .putArray("selected_options")
                    .addObject()
                    .put("value", "company");
        }
        return values;
    }

    private static void choose(ObjectNode values, String field, String choice) {
        for (String block : List.of(field, field + ":1", field + ":2")) {
            values.putObject(block)
                    .putObject(field)
                    .put("type", "radio_buttons")
                    .putObject("selected_option")
                    .put("value", choice);
        }
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
