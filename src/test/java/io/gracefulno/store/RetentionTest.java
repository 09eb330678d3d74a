package io.gracefulno.store;

import static io.gracefulno.store.Cases.ROBIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.SettableClock;
import io.gracefulno.afterwards.Reminded;
import io.gracefulno.afterwards.Reminder;
import io.gracefulno.afterwards.Touch;
import io.gracefulno.casebook.Adapting;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Consulted;
import io.gracefulno.casebook.Elsewhere;
import io.gracefulno.casebook.Erased;
import io.gracefulno.casebook.Errand;
import io.gracefulno.casebook.Ids;
import io.gracefulno.casebook.Lapsing;
import io.gracefulno.casebook.Letters;
import io.gracefulno.casebook.MessageAt;
import io.gracefulno.casebook.Offer;
import io.gracefulno.casebook.Offering;
import io.gracefulno.casebook.Outbox;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Pushback;
import io.gracefulno.casebook.Redrawing;
import io.gracefulno.casebook.Retention;
import io.gracefulno.casebook.Share;
import io.gracefulno.casebook.Texts;
import io.gracefulno.casebook.Writing;
import io.gracefulno.coaching.Masks;
import io.gracefulno.coaching.Matter;
import io.gracefulno.coaching.Opinion;
import io.gracefulno.coaching.Round;
import io.gracefulno.deciding.Outcome;
import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Spelling;
import io.gracefulno.letter.Stage;
import io.gracefulno.preferences.Composers;
import io.gracefulno.pushback.Evidence;
import io.gracefulno.pushback.Found;
import io.gracefulno.pushback.Reading;
import io.gracefulno.pushback.ReplyKind;
import io.gracefulno.wording.Library;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
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

    // What is shared with coaches

    /** The case, shared with a colleague who has answered, and both their messages. */
    private void share(String id, UnaryOperator<Share> change) {
        store.transact(tx -> {
            Case theCase = tx.find(ROBIN, id).orElseThrow();
            Share.Standing standing =
                    new Share.Standing(Optional.empty(), ZoneOffset.UTC, Stage.SCREENED, Channel.EMAIL);
            Share asked = Share.asked(
                    "s_" + id,
                    theCase,
                    COLLEAGUE.userId(),
                    Matter.LETTER,
                    standing,
                    Round.asked("Is it kind?", List.of(), CLOSED),
                    CLOSED);
            tx.save(change.apply(asked.answered(Opinion.GOOD, "It is.", CLOSED)
                    .coachMessage(new MessageAt("D2", "2." + id))
                    .candidateMessage(new MessageAt("D1", "1." + id))));
            tx.save(theCase.consulting(
                    new Consulted(
                            "s_" + id,
                            COLLEAGUE.userId(),
                            "Kim",
                            Share.State.ANSWERED,
                            Set.of(),
                            Set.of(),
                            Masks.NONE,
                            List.of(),
                            new Texts("", "", ""),
                            new Adapting(Map.of(0, "Warmer, as I would say it."), 1),
                            CLOSED),
                    CLOSED));
            return id;
        });
    }

    private Optional<Share> shared(String id) {
        return store.transact(tx -> tx.shareFor(COLLEAGUE, "s_" + id));
    }

    private List<MessageAt> removed() {
        return store.outbox().next(clock.instant().plus(DAY), 100).stream()
                .filter(errand -> errand.kind() == Errand.Kind.REMOVE_MESSAGE)
                .map(Errand::message)
                .toList();
    }

    @Test
    void whatWasSharedGoesNinetyDaysAfterTheEndAndNotADayBefore() {
        keep("c_1", ROBIN, draft -> draft.closed(CLOSED));
        keep("c_2", ROBIN, UnaryOperator.identity());
        share("c_1", UnaryOperator.identity());
        share("c_2", UnaryOperator.identity());

        nightAfter(Duration.ofDays(89));
        assertThat(shared("c_1")).isPresent();
        nightAfter(Duration.ofDays(91));

        assertThat(shared("c_1")).isEmpty();
        assertThat(found(ROBIN, "c_1").orElseThrow().consulted()).isEmpty();
        assertThat(removed()).contains(new MessageAt("D1", "1.c_1"));
        assertThat(shared("c_2")).isPresent();
        assertThat(found(ROBIN, "c_2").orElseThrow().consulted()).hasSize(1);
    }

    @Test
    void whatWasSharedStaysWhileTheCaseWantsToRemindOfSomething() {
        keep("c_1", ROBIN, draft -> draft.closed(CLOSED));
        share("c_1", UnaryOperator.identity());
        store.transact(tx -> {
            Instant due = CLOSED.plus(Duration.ofDays(200));
            tx.remind(
                    tx.find(ROBIN, "c_1").orElseThrow(),
                    Set.of(new Reminder("c_1", Reminder.Kind.RECONNECT, CLOSED, due)));
            return ROBIN;
        });

        nightAfter(Duration.ofDays(91));

        assertThat(shared("c_1")).isPresent();
    }

    @Test
    void whatWasSharedGoesWithItsCaseAndLeavesNothingButAPlace() {
        keep("c_1", ROBIN, draft -> draft.closed(CLOSED));
        share("c_1", UnaryOperator.identity());
        keepMonths(ROBIN, 3);
        at(CLOSED.plus(Duration.ofDays(93)));
        store.transact(tx -> {
            new Redrawing(new Ids(), clock).delete(tx.find(ROBIN, "c_1").orElseThrow(), tx);
            return ROBIN;
        });

        assertThat(shared("c_1").orElseThrow().rounds()).isEmpty();
        nightAfter(Duration.ofDays(96));
        assertThat(shared("c_1")).isEmpty();
    }

    @Test
    void whatWasTakenBackGoesAfterTwoDaysAndItsMessagesWithWhoeverDeletesEverything() {
        keep("c_1", ROBIN, UnaryOperator.identity());
        share("c_1", answered -> answered.takenBack(CLOSED));

        nightAfter(Duration.ofDays(2).minusSeconds(1));
        assertThat(shared("c_1")).isPresent();
        nightAfter(Duration.ofDays(2).plusSeconds(1));

        assertThat(shared("c_1")).isEmpty();
        Erased erased = store.transact(tx -> tx.erase(ROBIN));
        assertThat(erased.messages()).containsExactly(new MessageAt("D1", "1.c_1"));
        assertThat(erased.elsewhere()).containsExactly(new Elsewhere(COLLEAGUE, new MessageAt("D2", "2.c_1")));
    }

    @Test
    void aCoachIsKnownForAsLongAsSomethingIsSharedWithThem() {
        keep("c_1", ROBIN, UnaryOperator.identity());
        share("c_1", UnaryOperator.identity());
        store.transact(tx -> {
            tx.keep(new Profile(COLLEAGUE, "Kim", ZoneOffset.UTC, Spelling.UK, CLOSED));
            return ROBIN;
        });

        nightAfter(Duration.ofDays(60));
        assertThat(profile(COLLEAGUE)).isPresent();

        store.transact(tx -> tx.erase(ROBIN));
        assertThat(profile(COLLEAGUE)).isEmpty();
    }

    @Test
    void anOfferLapsesAfterFourteenDaysAndIsForgottenTwoDaysLater() {
        Texts texts = new Texts("", "", "No.");
        Writing letter = new Writing(0, texts, texts, Optional.empty(), Set.of(), List.of(), List.of());
        store.transact(tx -> {
            tx.save(Offer.made(
                    "o_1",
                    COLLEAGUE,
                    ROBIN.userId(),
                    new Offer.Prepared(Facts.builder().build(), letter, "Short."),
                    CLOSED));
            return ROBIN;
        });

        lapseAfter(Duration.ofDays(14).minusSeconds(1));
        assertThat(offered().orElseThrow().prepared()).isPresent();
        lapseAfter(Duration.ofDays(14));
        assertThat(offered().orElseThrow().prepared()).isEmpty();
        lapseAfter(Duration.ofDays(16).plusSeconds(1));
        assertThat(offered()).isEmpty();
    }

    private Optional<Offer> offered() {
        return store.transact(tx -> tx.offerTo(ROBIN, "o_1"));
    }

    private void lapseAfter(Duration since) {
        at(CLOSED.plus(since));
        Ids ids = new Ids();
        Library library = Library.english();
        Letters letters = new Letters(new Composers(library, library.templates(), library));
        Offering offering = new Offering(letters, new Redrawing(ids, clock), ids, clock);
        new Lapsing(store, store, offering, clock, () -> {}).run();
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
