package io.gracefulno.store;

import static io.gracefulno.store.Cases.ROBIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.SettableClock;
import io.gracefulno.afterwards.Reminded;
import io.gracefulno.afterwards.Reminder;
import io.gracefulno.afterwards.Touch;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Errand;
import io.gracefulno.casebook.Ids;
import io.gracefulno.casebook.MessageAt;
import io.gracefulno.casebook.Outbox;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Pushback;
import io.gracefulno.casebook.Redrawing;
import io.gracefulno.casebook.Retention;
import io.gracefulno.casebook.Texts;
import io.gracefulno.casebook.Writing;
import io.gracefulno.deciding.Outcome;
import io.gracefulno.letter.Spelling;
import io.gracefulno.pushback.Evidence;
import io.gracefulno.pushback.Found;
import io.gracefulno.pushback.Reading;
import io.gracefulno.pushback.ReplyKind;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done with goes after as many months as its workspace wants, and nothing goes before. */
class RetentionTest {
    private static final Instant CLOSED = Instant.parse("2026-11-23T10:10:00Z");
    private static final Owner COLLEAGUE = new Owner("", "T0ONE", "U0COLLEAGUE");
    private static final Owner ELSEWHERE = new Owner("", "T0TWO", "U0ROBIN");

    /** A year later. */
    private static final Instant OLD = Instant.parse("2027-11-23T10:10:00Z");

    private static final Duration YEAR = Duration.between(CLOSED, OLD);
    private static final Duration DAY = Duration.ofDays(1);

    private final SettableClock clock = new SettableClock(CLOSED);
    private Path folder;
    private Store store;

    @BeforeEach
    void open(@TempDir Path temporary) {
        folder = temporary;
        store = Store.embedded(folder, clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void keep(String id, Owner owner, UnaryOperator<Case> change) {
        store.transact(tx -> {
            tx.save(change.apply(Cases.draft(id, owner, "Dana")));
            return id;
        });
    }

    private Optional<Case> found(Owner owner, String id) {
        return store.transact(tx -> tx.find(owner, id));
    }

    private List<String> ids() {
        return store.transact(tx -> tx.ids(ROBIN));
    }

    private Optional<Profile> profile(Owner owner) {
        return store.transact(tx -> tx.profile(owner));
    }

    /** The nightly run, some time after the cases were closed. */
    private void nightAfter(Duration since) {
        at(CLOSED.plus(since));
        run();
    }

    private void run() {
        Ids ids = new Ids();
        new Retention(store, store, new Redrawing(ids, clock), ids, clock, () -> {}).run();
    }

    private void keepMonths(Owner owner, int months) {
        store.transact(tx -> {
            tx.keep(owner, tx.workspace(owner).withRetentionMonths(months));
            return owner;
        });
    }

    private int older(Owner owner, int months) {
        return store.transact(tx -> tx.countOlder(owner, months));
    }

    private void at(Instant now) {
        clock.advance(Duration.between(clock.instant(), now));
    }

    @Test
    void theOlderOnesAreCountedForTheWholeWorkspaceAndNoOther() {
        keep("c_1", ROBIN, draft -> draft.closed(CLOSED));
        keep("c_2", COLLEAGUE, draft -> draft.closed(CLOSED));
        keep("c_3", ELSEWHERE, draft -> draft.closed(CLOSED));
        keep("c_4", ROBIN, draft -> draft.closed(CLOSED.plusSeconds(120)));
        keep("c_5", ROBIN, UnaryOperator.identity());
        keep("c_6", ROBIN, draft -> draft.closed(CLOSED));
        store.transact(tx -> {
            Case dueYet = tx.find(ROBIN, "c_6").orElseThrow();
            tx.remind(
                    dueYet, Set.of(new Reminder("c_6", Reminder.Kind.FOLLOWUP, CLOSED, OLD.plus(Duration.ofDays(1)))));
            return dueYet;
        });

        at(OLD);
        assertThat(older(ROBIN, 12)).isZero();
        at(OLD.plusSeconds(60));
        assertThat(older(ROBIN, 12)).isEqualTo(2);
        assertThat(older(COLLEAGUE, 12)).isEqualTo(2);
        assertThat(older(ELSEWHERE, 12)).isEqualTo(1);
        assertThat(older(ROBIN, 3)).isEqualTo(3);
        assertThat(older(ROBIN, 13)).isZero();
    }

    @Test
    void whatIsDoneWithGoesAfterAYearAndNotADayBefore() {
        keep("c_1", ROBIN, draft -> draft.closed(CLOSED));
        keep("c_2", ROBIN, draft -> draft.chose(Outcome.PROCEED, CLOSED));
        // Whoever wants no hello is reminded of nothing more that would keep it longer.
        keep("c_3", ROBIN, draft -> sent(draft).reminded(Reminded.NOTHING.touching(Touch.NEVER)));

        nightAfter(YEAR.minus(DAY));
        assertThat(ids()).hasSize(3);
        nightAfter(YEAR.plus(DAY));
        assertThat(ids()).isEmpty();
    }

    private static Case sent(Case draft) {
        Texts texts = new Texts("", "", "No.");
        Writing writing = new Writing(0, texts, texts, Optional.empty(), Set.of(), List.of(), List.of());
        return draft.writing(writing, CLOSED).letterSaved(texts, CLOSED).markedSent(CLOSED);
    }

    @Test
    void whatIsOpenStaysHoweverOldItIs() {
        keep("c_1", ROBIN, UnaryOperator.identity());
        keep("c_2", ROBIN, draft -> draft.deciding(CLOSED));
        keep("c_3", ROBIN, draft -> sent(draft).received(reply("Why?", sent(draft)), CLOSED));

        nightAfter(YEAR.multipliedBy(3));

        assertThat(ids()).hasSize(3);
    }

    @Test
    void nothingGoesBeforeItsLastReminder() {
        keep("c_1", ROBIN, draft -> draft.closed(CLOSED));
        Instant due = OLD.plus(Duration.ofDays(100));
        store.transact(tx -> {
            Case theCase = tx.find(ROBIN, "c_1").orElseThrow();
            tx.remind(theCase, Set.of(new Reminder("c_1", Reminder.Kind.RECONNECT, CLOSED, due)));
            return theCase;
        });

        nightAfter(YEAR.plus(DAY));
        assertThat(found(ROBIN, "c_1")).isPresent();

        store.transact(tx -> {
            tx.remind(tx.find(ROBIN, "c_1").orElseThrow(), Set.of());
            return ROBIN;
        });
        nightAfter(YEAR.plus(DAY));
        assertThat(found(ROBIN, "c_1")).isEmpty();
    }

    @Test
    void eachWorkspaceKeepsItsOwnAsLongAsItWants() {
        keep("c_1", ROBIN, draft -> draft.closed(CLOSED));
        keep("c_2", COLLEAGUE, draft -> draft.closed(CLOSED));
        keep("c_3", ELSEWHERE, draft -> draft.closed(CLOSED));
        keepMonths(ROBIN, 3);
        keepMonths(ELSEWHERE, 24);

        nightAfter(Duration.ofDays(93));
        assertThat(found(ROBIN, "c_1")).isEmpty();
        assertThat(found(COLLEAGUE, "c_2")).isEmpty();
        nightAfter(YEAR.plus(DAY));
        assertThat(found(ELSEWHERE, "c_3")).isPresent();
        nightAfter(YEAR.multipliedBy(2).plus(DAY.multipliedBy(2)));
        assertThat(found(ELSEWHERE, "c_3")).isEmpty();
    }

    @Test
    void theirMessagesAreRemovedNoFasterThanSlackTakesIt() {
        for (int i = 0; i < 30; i++) {
            String id = "c_" + i;
            MessageAt at = new MessageAt("D1", "1." + i);
            keep(
                    id,
                    new Owner("", "T0ONE", "U" + i),
                    draft -> draft.closed(CLOSED).message(at));
        }

        nightAfter(YEAR.plus(DAY));

        Outbox outbox = store.outbox();
        assertThat(outbox.next(clock.instant(), 100))
                .hasSize(20)
                .allMatch(errand -> errand.kind() == Errand.Kind.REMOVE_MESSAGE);
        assertThat(outbox.next(clock.instant().plusMillis(11_999), 100)).hasSize(29);
        assertThat(outbox.next(clock.instant().plusSeconds(12), 100)).hasSize(30);
        run();
        assertThat(outbox.next(clock.instant().plusSeconds(12), 100)).hasSize(30);
    }

    @Test
    void oneThatCantBeReadKeepsNoOtherAndIsTriedAgain() throws SQLException {
        keep("c_1", ROBIN, draft -> draft.closed(CLOSED));
        keep("c_2", ROBIN, draft -> draft.closed(CLOSED));
        store.close();
        change("update cases set sealed = X'00' where id = 'c_1'");
        store = Store.embedded(folder, clock);

        nightAfter(YEAR.plus(DAY));

        assertThat(ids()).containsExactly("c_1");
    }

    private void change(String sql) throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("cases").toAbsolutePath() + ";MODE=PostgreSQL";
        try (Connection database = DriverManager.getConnection(url, "sa", "");
                Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    // Pasted replies

    private static Pushback reply(String theirs, Case theCase) {
        Reading reading = new Reading(
                List.of(new Found(ReplyKind.ASKS_REASON, 0.9, List.of(new Evidence(0, 3)))),
                ReplyKind.ASKS_REASON,
                Set.of(),
                Optional.empty());
        return Pushback.of(theirs, Optional.of(reading), Set.of(ReplyKind.ASKS_REASON), theCase, CLOSED);
    }

    private static Case answered(Case draft) {
        Case sent = sent(draft);
        return sent.received(reply("Why not?", sent), CLOSED).answerSaved(CLOSED);
    }

    private String theirs(String id) {
        return found(ROBIN, id).orElseThrow().pushbacks().all().getLast().theirs();
    }

    @Test
    void theirWordsAreForgottenAfterNinetyDaysAndNotADayBefore() {
        keep("c_1", ROBIN, RetentionTest::answered);

        nightAfter(Duration.ofDays(89));
        assertThat(theirs("c_1")).isEqualTo("Why not?");
        Case before = found(ROBIN, "c_1").orElseThrow();
        nightAfter(Duration.ofDays(91));

        Case after = found(ROBIN, "c_1").orElseThrow();
        Pushback reply = after.pushbacks().all().getLast();
        assertThat(reply.theirs()).isEmpty();
        assertThat(reply.kinds()).containsExactly(ReplyKind.ASKS_REASON);
        assertThat(reply.reading()).isEqualTo(before.pushbacks().all().getLast().reading());
        assertThat(after.changedAt()).isEqualTo(before.changedAt());
        assertThat(after.history()).isEqualTo(before.history());
        run();
        assertThat(found(ROBIN, "c_1")).contains(after);
    }

    @Test
    void theyAreKeptWhileTheyWaitForAnAnswer() {
        keep("c_1", ROBIN, draft -> sent(draft).received(reply("Why not?", sent(draft)), CLOSED));

        nightAfter(Duration.ofDays(200));
        assertThat(theirs("c_1")).isEqualTo("Why not?");

        store.transact(tx -> {
            tx.save(tx.find(ROBIN, "c_1").orElseThrow().answerSaved(clock.instant()));
            return ROBIN;
        });
        run();
        assertThat(theirs("c_1")).isEmpty();
    }

    @Test
    void whatAnOlderVersionKeptIsLookedThroughOnce() throws SQLException {
        keep("c_1", ROBIN, RetentionTest::answered);
        keep("c_2", ROBIN, RetentionTest::answered);
        store.close();
        change("update cases set replies_old_at = timestamp with time zone '1970-01-01 00:00:00+00:00'");
        store = Store.embedded(folder, clock);

        nightAfter(DAY);
        assertThat(theirs("c_1")).isEqualTo("Why not?");
        assertThat(store.oldReplies(clock.instant(), "", 10)).isEmpty();
        nightAfter(Duration.ofDays(91));
        assertThat(theirs("c_1")).isEmpty();
        assertThat(theirs("c_2")).isEmpty();
    }

    @Test
    void whoeverUsesNothingIsForgottenAfterAMonth() {
        keep("c_1", ROBIN, UnaryOperator.identity());
        store.transact(tx -> {
            tx.keep(new Profile(ROBIN, "Robin", ZoneOffset.UTC, Spelling.UK, CLOSED));
            tx.keep(new Profile(COLLEAGUE, "Kim", ZoneOffset.UTC, Spelling.UK, CLOSED));
            return ROBIN;
        });

        nightAfter(Duration.ofDays(29));
        assertThat(profile(COLLEAGUE)).isPresent();
        nightAfter(Duration.ofDays(31));
        assertThat(profile(COLLEAGUE)).isEmpty();
        assertThat(profile(ROBIN)).isPresent();
    }
}
