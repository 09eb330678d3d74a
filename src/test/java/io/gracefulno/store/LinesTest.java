package io.gracefulno.store;

import static io.gracefulno.store.Cases.NOW;
import static io.gracefulno.store.Cases.ROBIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Cursor;
import io.gracefulno.casebook.HomeTab;
import io.gracefulno.casebook.Intake;
import io.gracefulno.casebook.Line;
import io.gracefulno.casebook.Matches;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Page;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Shelf;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Spelling;
import io.gracefulno.preferences.Personal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where cases stand in their owner's lists. */
class LinesTest {
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Owner OTHER = new Owner("", "T0ONE", "U0OTHER");

    private Path folder;
    private Store store;

    @BeforeEach
    void open(@TempDir Path temporary) {
        folder = temporary.resolve("data");
        store = Store.embedded(folder, CLOCK);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void reopen() {
        store.close();
        store = Store.embedded(folder, CLOCK);
    }

    private void keep(Case... cases) {
        store.transact(tx -> {
            Stream.of(cases).forEach(tx::save);
            return ROBIN;
        });
    }

    private Page page(Shelf shelf, Cursor from, int most) {
        return store.transact(tx -> tx.page(ROBIN, shelf, Set.of(), from, most));
    }

    private static List<String> ids(List<Case> cases) {
        return cases.stream().map(Case::id).toList();
    }

    private List<String> due(Instant now) {
        return ids(store.transact(tx -> tx.due(ROBIN, now, 5)));
    }

    /** Begun, and changed so many seconds from now. */
    private static Case begun(String id, int seconds) {
        Case draft = Cases.draft(id, ROBIN, "Dana");
        return draft.submitted(draft.intake(), NOW.plusSeconds(seconds));
    }

    private static Case invited(String id, Instant at) {
        Case draft = Cases.draft(id, ROBIN, "Dana");
        return draft.submitted(draft.intake().invitedAt(Optional.of(at)), NOW);
    }

    @Test
    void whatIsOpenIsSortedByUrgencyAndThenTheLatestChangedFirst() {
        keep(
                begun("c_old", 1),
                begun("c_new", 2),
                invited("c_soon", NOW.minus(Duration.ofDays(1))),
                invited("c_late", NOW.minus(Duration.ofDays(9))),
                Case.opened("c_blank", ROBIN, Intake.of(Facts.builder().build()), NOW),
                begun("c_closed", 3).closed(NOW));

        Page open = page(Shelf.OPEN, Cursor.START, 10);
        assertThat(ids(open.cases())).containsExactly("c_late", "c_soon", "c_new", "c_old");
        assertThat(open.of()).isEqualTo(4);
        assertThat(ids(page(Shelf.DONE, Cursor.START, 10).cases())).containsExactly("c_closed");
        assertThat(due(NOW)).containsExactly("c_late");
        assertThat(due(NOW.plus(Duration.ofDays(2)))).containsExactly("c_late", "c_soon");
    }

    @Test
    void somebodyElsesStandInNoListOfOnesOwn() {
        Case theirs = Cases.draft("c_1", OTHER, "Dana");
        keep(theirs.submitted(theirs.intake().invitedAt(Optional.of(NOW.minus(Duration.ofDays(9)))), NOW));

        assertThat(page(Shelf.OPEN, Cursor.START, 10).of()).isZero();
        assertThat(due(NOW)).isEmpty();
        assertThat(store.transact(tx -> tx.matching(ROBIN, _ -> true, 8)).count())
                .isZero();
    }

    @Test
    void turnedThereAndBackEachCaseIsSeenOnceThoughManyChangedAtOneMoment() {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 57; i++) {
            Case begun = begun("c_" + i, i / 10);
            cases.add(i % 3 == 0 ? invited("c_" + i, NOW.minusSeconds(i / 9)) : begun);
        }
        keep(cases.toArray(Case[]::new));

        List<String> there = new ArrayList<>();
        Page page = page(Shelf.OPEN, Cursor.START, 10);
        while (true) {
            assertThat(page.before()).isEqualTo(there.size());
            there.addAll(ids(page.cases()));
            assertThat(page.after()).isEqualTo(57 - there.size());
            if (page.after() == 0) {
                break;
            }
            page = page(Shelf.OPEN, carried(page.end()), 10);
        }
        assertThat(there).hasSize(57).doesNotHaveDuplicates();

        List<String> back = new ArrayList<>(ids(page.cases()));
        while (page.before() > 0) {
            page = page(Shelf.OPEN, carried(page.start()), 10);
            back.addAll(0, ids(page.cases()));
        }
        assertThat(back).isEqualTo(there);
    }

    /** To Slack and back. */
    private static Cursor carried(Cursor cursor) {
        Cursor carried = Cursor.of(cursor.code());
        assertThat(carried).isEqualTo(cursor);
        return carried;
    }

    @Test
    void aPlaceStaysThePlaceWhenACaseBeforeItCloses() {
        keep(begun("c_1", 1), begun("c_2", 2), begun("c_3", 3), begun("c_4", 4));
        Page first = page(Shelf.OPEN, Cursor.START, 2);
        keep(begun("c_4", 4).version(1).closed(NOW));

        Page next = page(Shelf.OPEN, first.end(), 2);
        assertThat(ids(next.cases())).containsExactly("c_2", "c_1");
        assertThat(next.before()).isEqualTo(1);
    }

    @Test
    void whatIsLeftOutIsNotCounted() {
        keep(begun("c_1", 1), begun("c_2", 2), begun("c_3", 3));

        Page page = store.transact(tx -> tx.page(ROBIN, Shelf.OPEN, Set.of("c_3"), Cursor.START, 1));
        assertThat(ids(page.cases())).containsExactly("c_2");
        assertThat(page.of()).isEqualTo(2);
    }

    @Test
    void casesAreFoundByTheirNamesAndTheirReasonTheLatestChangedFirst() {
        Facts facts = Facts.builder()
                .text(Fact.COMPANY, "Acme")
                .text(Fact.ROLE, "Analyst")
                .reason(Reason.PAY)
                .build();
        Case whole = Case.opened("c_1", ROBIN, Intake.of(facts).chosen(facts), NOW);
        keep(whole, begun("c_2", 5), begun("c_3", 4), begun("c_4", 6).closed(NOW.plusSeconds(7)));

        assertThat(found(line -> line.company().equals("Acme") && line.role().equals("Analyst")))
                .containsExactly("c_1");
        assertThat(found(line -> line.reason().equals(Optional.of(Reason.PAY)))).containsExactly("c_1");
        assertThat(found(line -> line.recruiter().equals("Dana"))).containsExactly("c_4", "c_2", "c_3");
        Matches two = store.transact(tx -> tx.matching(ROBIN, _ -> true, 2));
        assertThat(two.newest()).hasSize(2);
        assertThat(two.count()).isEqualTo(4);
    }

    private List<String> found(Predicate<Line> which) {
        return ids(store.transact(tx -> tx.matching(ROBIN, which, 8)).newest());
    }

    @Test
    void aDeletedCaseStandsNowhere() {
        keep(begun("c_1", 1));
        store.transact(tx -> {
            tx.delete(tx.find(ROBIN, "c_1").orElseThrow());
            return ROBIN;
        });

        assertThat(page(Shelf.OPEN, Cursor.START, 10).of()).isZero();
        assertThat(found(_ -> true)).isEmpty();
    }

    @Test
    void casesOfAnOlderVersionFindTheirPlaceWhenTheAppStarts() throws SQLException {
        keep(begun("c_1", 1), begun("c_2", 2).closed(NOW), invited("c_3", NOW.minus(Duration.ofDays(9))));
        keep(begun("c_4", 4));
        keep(begun("c_4", 4).version(1).closed(NOW));
        store.close();
        // An older version writes no row, or leaves it as it was.
        sql(
                "delete from case_lines where case_id in ('c_1', 'c_2', 'c_3')",
                "update case_lines set version = 1, shelf = 'OPEN' where case_id = 'c_4'");
        reopen();

        assertThat(ids(page(Shelf.OPEN, Cursor.START, 10).cases())).containsExactly("c_3", "c_1");
        assertThat(ids(page(Shelf.DONE, Cursor.START, 10).cases())).containsExactlyInAnyOrder("c_2", "c_4");
        assertThat(due(NOW)).containsExactly("c_3");
    }

    @Test
    void aCaseThatCannotBeReadKeepsNoOtherFromItsPlace() throws SQLException {
        keep(begun("c_1", 1), begun("c_2", 2));
        store.close();
        sql("delete from case_lines", "update cases set sealed = sealed || X'00' where id = 'c_1'");
        reopen();

        assertThat(ids(page(Shelf.OPEN, Cursor.START, 10).cases())).containsExactly("c_2");
    }

    @Test
    void whoMovesToAnotherZoneHasOtherDays() {
        // Friday 17:00 in London is Saturday in Tokyo, where it counts from Monday.
        keep(invited("c_1", Instant.parse("2026-11-20T17:00:00Z")));
        Instant tuesday = Instant.parse("2026-11-24T00:00:00Z");
        assertThat(due(tuesday)).containsExactly("c_1");

        Profile moved = new Profile(ROBIN, "Robin", ZoneId.of("Asia/Tokyo"), Spelling.UK, NOW);
        store.transact(tx -> {
            tx.keep(moved);
            return ROBIN;
        });

        assertThat(due(tuesday)).isEmpty();
        assertThat(due(Instant.parse("2026-11-24T15:00:00Z"))).containsExactly("c_1");
    }

    @Test
    void whoSetAZoneHasItsDaysWhereverSlackSeesThem() {
        keep(invited("c_1", Instant.parse("2026-11-20T17:00:00Z")));
        Instant tuesday = Instant.parse("2026-11-24T00:00:00Z");
        Personal inTokyo = new Personal(
                Set.of(),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(ZoneId.of("Asia/Tokyo")),
                Set.of());
        store.transact(tx -> {
            tx.keep(ROBIN, inTokyo);
            return ROBIN;
        });
        assertThat(due(tuesday)).isEmpty();

        Profile elsewhere = new Profile(ROBIN, "Robin", ZoneId.of("America/New_York"), Spelling.UK, NOW);
        store.transact(tx -> {
            tx.keep(elsewhere);
            return ROBIN;
        });

        assertThat(due(tuesday)).isEmpty();
        assertThat(due(Instant.parse("2026-11-24T15:00:00Z"))).containsExactly("c_1");
    }

    @Test
    void whereSomebodyIsInTheirHomeIsKept() {
        Cursor open = new Cursor(Cursor.Way.AFTER, NOW, NOW.plusNanos(1000), "c_7Q2mX9aaaaaaaaaa");
        Cursor closed = new Cursor(Cursor.Way.BEFORE, Instant.parse("9999-01-01T00:00:00Z"), NOW, "c_1");
        HomeTab tab = HomeTab.opened(ROBIN, NOW).turnedOpen(open, NOW).turnedClosed(closed, NOW);
        store.transact(tx -> {
            tx.keep(tab);
            return ROBIN;
        });
        reopen();

        Optional<HomeTab> kept = store.transact(tx -> tx.home(ROBIN));
        assertThat(kept).contains(tab);
    }

    /** At the database, past the app. */
    private void sql(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + folder.resolve("cases") + ";MODE=PostgreSQL", "sa", "");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
