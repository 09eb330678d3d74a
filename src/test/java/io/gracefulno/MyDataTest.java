package io.gracefulno;

import static io.gracefulno.SlackSide.JSON;
import static io.gracefulno.SlackSide.OWNER;
import static io.gracefulno.SlackSide.trigger;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gracefulno.afterwards.Reminder;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Errand;
import io.gracefulno.casebook.HomeTab;
import io.gracefulno.casebook.MessageAt;
import io.gracefulno.casebook.Outbox;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import io.gracefulno.letter.Spelling;
import io.gracefulno.preferences.Personal;
import io.gracefulno.review.Rule;
import io.gracefulno.store.Cases;
import io.gracefulno.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A person takes along everything that is kept of them, or has it deleted, here and in Slack. */
class MyDataTest {
    private static final Owner COLLEAGUE = new Owner("", SlackSide.TEAM, "U0COLLEAGUE");
    private static final String GONE = "This isn't available any more.";
    private static final String TWICE = "You may have seen this already.";

    /** Ahead, since Bolt's own check behind ours reads the system's clock and looks at old dates only. */
    private final SettableClock clock = new SettableClock(Instant.now().truncatedTo(ChronoUnit.SECONDS));

    private Path data;
    private StubSlack slack;
    private RunningApp app;
    private Person person;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        data = folder;
        slack = new StubSlack();
        open();
    }

    @AfterEach
    void stop() {
        app.close();
        slack.close();
    }

    private void open() {
        app = new RunningApp(data, clock, slack.api());
        person = new Person(OWNER, app, slack);
    }

    /** A saved letter, whose message stands in Slack. @return the case's id */
    private String saved(Person whose) {
        int before = slack.calls("chat.postMessage").size();
        whose.command("Dana at Larkfield, staying");
        whose.submit(Map.of());
        String id = whose.caseId();
        whose.submit(Map.of());
        await().until(() -> slack.calls("chat.postMessage").size() == before + 1);
        return id;
    }

    /** What is kept can be changed or looked at while the app is closed. */
    private void whileClosed(Consumer<Store> work) {
        app.close();
        try (Store store = Store.embedded(data, clock)) {
            work.accept(store);
        } finally {
            open();
        }
    }

    private void pressed(String action) {
        assertThat(app.deliver(person.pressing(action, "mine", Map.of())).statusCode())
                .isEqualTo(200);
    }

    private List<String> uploaded() {
        return slack.calls("upload").stream().map(call -> call.argument("file")).toList();
    }

    private JsonNode shown(StubSlack.Call completed) {
        return JSON.readTree(completed.argument("files"));
    }

    // Export

    @Test
    void theDataComesAsTwoFilesInTheirMessages() {
        String id = saved(person);

        pressed("preferences.export");

        await().until(() -> !slack.calls("views.push").isEmpty());
        person.see(slack.calls("views.push").getFirst());
        assertThat(person.callback()).isEqualTo("preferences.exporting");
        assertThat(person.said("preferences.exporting.files")).contains("two files", "your messages");
        assertThat(person.said("preferences.exporting.kept")).contains("12 months", "90 days");
        await().until(() -> !slack.calls("files.completeUploadExternal").isEmpty());
        StubSlack.Call completed = slack.calls("files.completeUploadExternal").getFirst();
        assertThat(completed.argument("channel_id")).isEqualTo("D0TEST");
        assertThat(shown(completed).findValuesAsString("title"))
                .containsExactly("Your cases, as a table", "Everything kept about you");
        String day =
                clock.instant().atZone(ZoneId.of("Europe/Lisbon")).toLocalDate().toString();
        assertThat(slack.calls("files.getUploadURLExternal"))
                .extracting(call -> call.argument("filename"))
                .containsExactly("graceful-no-" + day + ".csv", "graceful-no-" + day + ".json");
        assertThat(uploaded()).hasSize(2);
        assertThat(slack.calls("files.getUploadURLExternal"))
                .extracting(call -> Integer.parseInt(call.argument("length")))
                .containsExactlyElementsOf(uploaded().stream()
                        .map(file -> file.getBytes(UTF_8).length)
                        .toList());
        assertThat(uploaded().getFirst()).contains("\"Larkfield\"", "I am staying where I am", "letter saved");
        JsonNode whole = JSON.readTree(uploaded().getLast());
        assertThat(whole.at("/cases/0/id").asString()).isEqualTo(id);
        assertThat(whole.at("/cases/0/letter/body").asString()).contains("Hi Dana,");
        assertThat(whole.at("/profile/name").asString()).isEqualTo("Robin Ashdown");
        assertThat(slack.calls("files.sharedPublicURL")).isEmpty();
    }

    @Test
    void nobodyGetsWhatIsSomebodyElses() {
        saved(person);
        Person colleague = new Person(COLLEAGUE, app, slack);
        colleague.command("Kim at Halden");

        app.deliver(colleague.pressing("preferences.export", "mine", Map.of()));

        await().until(() -> !slack.calls("files.completeUploadExternal").isEmpty());
        assertThat(String.join("", uploaded())).contains("Halden").doesNotContain("Larkfield", "Robin Ashdown\",\"");
    }

    @Test
    void itOutlastsEachRefusal() {
        saved(person);
        slack.refuse("files.getUploadURLExternal", 429);
        slack.refuse("files.getUploadURLExternal", 500);
        slack.refuse("upload", 429);
        slack.refuse("upload", 503);
        slack.refuse("files.completeUploadExternal", 429);

        pressed("preferences.export");

        await().atMost(Duration.ofSeconds(30)).until(() -> {
            clock.advance(Duration.ofSeconds(1));
            return slack.calls("files.completeUploadExternal").size() == 2;
        });
        assertThat(slack.calls("files.completeUploadExternal").getLast().argument("files"))
                .doesNotContain(TWICE);
        clock.advance(Duration.ofMinutes(5));
        await().during(Duration.ofMillis(500))
                .until(() -> slack.calls("files.completeUploadExternal").size() == 2);
    }

    @Test
    void filesOfWhichNobodyKnowsWhetherTheyCameComeOnceMoreAndSaySo() {
        saved(person);
        slack.garbage = "files.completeUploadExternal";

        pressed("preferences.export");

        await().atMost(Duration.ofSeconds(30)).until(() -> {
            clock.advance(Duration.ofSeconds(5));
            return slack.calls("chat.postMessage").size() == 2;
        });
        List<StubSlack.Call> tries = slack.calls("files.completeUploadExternal");
        assertThat(tries).hasSize(2);
        assertThat(tries.getFirst().argument("files")).doesNotContain(TWICE);
        assertThat(tries.getLast().argument("files")).contains(TWICE);
        assertThat(slack.calls("chat.postMessage").getLast().argument("text"))
                .startsWith("We could not send you the files");
    }

    @Test
    void nothingGoesToAPlaceThatIsNotSlacks() throws IOException {
        try (StubSlack elsewhere = new StubSlack()) {
            saved(person);
            slack.uploads = elsewhere.api().resolve("/").toString();

            pressed("preferences.export");

            await().until(() -> slack.calls("chat.postMessage").size() == 2);
            assertThat(slack.calls("chat.postMessage").getLast().argument("text"))
                    .startsWith("We could not send you the files");
            assertThat(elsewhere.calls()).isEmpty();
        }
    }

    // Deleting

    /** Puts something of the person into every table. */
    private void fill(Store store) {
        Outbox outbox = store.outbox();
        store.transact(tx -> {
            for (Owner owner : List.of(OWNER, COLLEAGUE)) {
                String id = "c_" + owner.userId();
                Case theCase = Cases.full(id, owner).message(new MessageAt("D0" + owner.userId(), "1.1"));
                tx.save(theCase);
                tx.remind(theCase, Set.of(new Reminder(id, Reminder.Kind.RECONNECT, clock.instant(), inAMonth())));
                tx.later(Errand.reminding(
                        "e_" + owner.userId(),
                        theCase,
                        new Reminder(id, Reminder.Kind.FOLLOWUP, clock.instant(), clock.instant())));
                tx.keep(new Profile(owner, "Robin", ZoneId.of("UTC"), Spelling.UK, clock.instant()));
                tx.keep(owner, Personal.USUAL.off(Rule.BARGAINS));
                tx.keep(HomeTab.opened(owner, clock.instant()));
                tx.answer(owner, "trigger:" + owner.userId(), "{\"view\":\"words\"}");
            }
            return OWNER;
        });
        for (Errand errand : outbox.next(clock.instant(), 10)) {
            outbox.begin(errand);
            outbox.done(errand, Optional.of(new MessageAt("D0" + errand.owner().userId(), "2.2")));
        }
    }

    private Instant inAMonth() {
        return clock.instant().plus(Duration.ofDays(30));
    }

    private List<String> removed() {
        return slack.calls("chat.delete").stream()
                .map(call -> call.argument("channel") + " " + call.argument("ts"))
                .toList();
    }

    @Test
    void everythingGoesHereAndInSlackAndNothingOfAnybodyElse() throws SQLException {
        whileClosed(this::fill);
        pressed("preferences.export");
        await().until(() -> !slack.calls("files.completeUploadExternal").isEmpty());

        person.press("preferences.delete", Map.of());

        assertThat(person.callback()).isEqualTo("preferences.deleted");
        assertThat(person.said("preferences.deleted.what")).startsWith("Your case with its letters");
        assertThat(person.said("preferences.deleted.messages")).contains("within a minute");
        assertThat(person.said("preferences.deleted.files")).contains("files");
        await().until(() -> removed().size() == 3 && slack.calls("files.delete").size() == 2);
        assertThat(removed())
                .containsExactlyInAnyOrder(
                        "D0" + SlackSide.USER + " 1.1", "D0" + SlackSide.USER + " 2.2", "D1 1.000002");
        assertThat(slack.calls("files.delete"))
                .extracting(call -> call.argument("file"))
                .containsExactlyInAnyOrderElementsOf(
                        shown(slack.calls("files.completeUploadExternal").getFirst())
                                .findValuesAsString("id"));
        await().until(() -> !slack.calls("views.publish").isEmpty());
        JsonNode home = JSON.readTree(slack.calls("views.publish").getLast().argument("view"));
        assertThat(home.path("callback_id").asString()).isEqualTo("home.first");
        await().during(Duration.ofMillis(300))
                .until(() -> slack.calls("views.publish").size() == 1);

        app.close();
        assertThat(rowsWith(SlackSide.USER)).isEmpty();
        assertThat(rowsWith(COLLEAGUE.userId()))
                .contains(
                        "CASES",
                        "CASE_LINES",
                        "PEOPLE",
                        "PREFERENCES",
                        "HOMES",
                        "REMINDERS",
                        "REMINDER_MESSAGES",
                        "DELIVERIES");
        open();
    }

    /** Each table once for each of its rows that holds the id in any column. */
    private List<String> rowsWith(String id) throws SQLException {
        List<String> found = new ArrayList<>();
        String url = "jdbc:h2:file:" + data.resolve("cases").toAbsolutePath() + ";MODE=PostgreSQL";
        try (Connection database = DriverManager.getConnection(url, "sa", "");
                Statement ask = database.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet named = ask.executeQuery(
                    "select table_name from information_schema.tables where table_schema = 'PUBLIC'")) {
                while (named.next()) {
                    tables.add(named.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet rows = ask.executeQuery("select * from \"" + table + "\"")) {
                    while (rows.next()) {
                        if (holds(rows, id)) {
                            found.add(table);
                        }
                    }
                }
            }
        }
        return found;
    }

    private static boolean holds(ResultSet rows, String id) throws SQLException {
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
            String value = String.valueOf(rows.getString(column));
            if (value.contains(id)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void untilTheMessagesAreGoneOnlyTheirPlacesAreKept() throws Exception {
        whileClosed(this::fill);
        CountDownLatch removing = new CountDownLatch(1);
        slack.arrival = call -> {
            if (call.method().equals("chat.delete")) {
                removing.countDown();
                throw new IOException("not now");
            }
        };
        pressed("preferences.delete");
        removing.await();

        app.close();
        assertThat(rowsWith(SlackSide.USER)).containsOnly("OUTBOX").hasSizeBetween(3, 4);
        slack.arrival = _ -> {};
        open();
    }

    @Test
    void anOldMessageLeadsNowhereAndNothingThatComesLateBringsACaseBack() throws SQLException {
        String id = saved(person);
        Person late = new Person(OWNER, app, slack);
        late.open("casebook.edit", id);
        pressed("preferences.delete");
        await().until(() -> removed().size() == 1);

        late.type("letter.body", Map.of("letter.body", "Too late."));
        late.submit(Map.of("letter.body", "Too late."));
        assertThat(late.view().toString()).contains(GONE);
        late.open("casebook.sent", id);
        assertThat(late.view().toString()).contains(GONE);
        assertThat(late.view().toString()).doesNotContain("Larkfield");
        app.deliver(late.closing());

        app.close();
        assertThat(rowsWith(SlackSide.USER)).isEmpty();
        open();
    }

    @Test
    void aSubmitThatComesAgainAfterwardsIsToldNothing() throws SQLException {
        person.command("Dana at Larkfield, staying");
        var submitting = person.submitting(Map.of());
        assertThat(app.deliver(submitting).body()).contains("Larkfield");
        pressed("preferences.delete");

        assertThat(app.deliver(submitting).body()).isEmpty();

        app.close();
        assertThat(rowsWith(SlackSide.USER)).isEmpty();
        open();
    }

    @Test
    void deletingAgainDeletesNothingThatWasBegunSince() {
        saved(person);
        var deleting = person.pressing("preferences.delete", "mine", Map.of());
        app.deliver(deleting);
        await().until(() -> removed().size() == 1);
        person.command("Kim at Halden");

        app.deliver(deleting);

        List<Case> kept = new ArrayList<>();
        whileClosed(store -> kept.addAll(store.transact(tx -> tx.newest(OWNER, 10))));
        assertThat(kept)
                .singleElement()
                .satisfies(theCase -> assertThat(theCase.facts().texts()).containsValue("Halden"));
    }

    @Test
    void aMessageThatWasOnItsWayGoesAfterTheOthers() throws Exception {
        CountDownLatch posting = new CountDownLatch(1);
        CountDownLatch deleted = new CountDownLatch(1);
        slack.arrival = call -> {
            if (call.method().equals("chat.postMessage")) {
                posting.countDown();
                deleted.await();
            }
        };
        person.command("Dana at Larkfield, staying");
        person.submit(Map.of());
        person.submit(Map.of());
        posting.await();

        pressed("preferences.delete");
        deleted.countDown();

        await().until(() -> removed().equals(List.of("D0TEST 100.1")));
        app.close();
        assertThat(rowsWith(SlackSide.USER)).isEmpty();
        open();
    }

    @Test
    void filesThatWereOnTheirWayAreNeverShown() throws Exception {
        saved(person);
        CountDownLatch uploading = new CountDownLatch(1);
        CountDownLatch deleted = new CountDownLatch(1);
        slack.arrival = call -> {
            if (call.method().equals("upload")) {
                uploading.countDown();
                deleted.await();
            }
        };
        pressed("preferences.export");
        uploading.await();

        pressed("preferences.delete");
        deleted.countDown();

        await().until(() -> removed().size() == 1);
        assertThat(slack.calls("files.completeUploadExternal")).isEmpty();
        app.close();
        assertThat(rowsWith(SlackSide.USER)).isEmpty();
        open();
    }

    @Test
    void whoeverHasNothingIsToldSo() {
        Person stranger = new Person(OWNER, app, slack);
        app.deliver(SlackSide.by(
                OWNER, SlackSide.pressInMessage("preferences.delete", "mine", trigger(), slack.responseUrl())));

        await().until(() -> !slack.calls("views.open").isEmpty());
        stranger.see(slack.calls("views.open").getFirst());
        assertThat(stranger.said("preferences.deleted.what")).contains("all else that was kept");
        assertThat(slack.calls("chat.delete")).isEmpty();
    }

    @Test
    void manyMessagesGoAsSlackTakesThemAndKeepNobodyElseWaiting() {
        int many = 300;
        whileClosed(store -> store.transact(tx -> {
            for (int i = 0; i < many; i++) {
                tx.save(Cases.draft("c_" + i, OWNER, "Dana").message(new MessageAt("D0", "1." + i)));
            }
            tx.save(Cases.draft("c_other", COLLEAGUE, "Kim").message(new MessageAt("D0OTHER", "9.9")));
            return OWNER;
        }));

        person.press("preferences.delete", Map.of());
        assertThat(person.said("preferences.deleted.what")).startsWith("Your 300 cases");
        assertThat(person.said("preferences.deleted.messages")).contains("in about 6 minutes");
        app.deliver(SlackSide.by(
                COLLEAGUE, SlackSide.submission("casebook.delete", "c_other", JSON.createObjectNode(), trigger())));

        await().until(() -> removed().contains("D0OTHER 9.9"));
        await().during(Duration.ofMillis(500)).until(() -> removed().size() <= 22);
        clock.advance(Duration.ofMinutes(1));
        await().until(() -> removed().size() == 21 + 50);
        clock.advance(Duration.ofMinutes(5));
        await().atMost(Duration.ofSeconds(60)).until(() -> removed().size() == many + 1);
    }

    @Test
    void whatIsTooMuchToBeWaitedForIsDeletedRightAfterwards() throws SQLException {
        whileClosed(store -> store.transact(tx -> {
            for (int i = 0; i < 501; i++) {
                tx.save(Cases.draft("c_" + i, OWNER, "Dana"));
            }
            tx.keep(HomeTab.opened(OWNER, clock.instant()));
            return OWNER;
        }));

        person.press("preferences.delete", Map.of());

        assertThat(person.said("preferences.deleted.what"))
                .startsWith("Your 501 cases")
                .contains("are being deleted");
        await().until(() -> !slack.calls("views.publish").isEmpty());
        app.close();
        assertThat(rowsWith(SlackSide.USER)).isEmpty();
        open();
    }
}
