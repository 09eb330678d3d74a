package io.gracefulno.store;

import static io.gracefulno.store.Cases.ROBIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.SettableClock;
import io.gracefulno.afterwards.Reminder;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Owner;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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

    private final SettableClock clock = new SettableClock(CLOSED);
    private Store store;

    @BeforeEach
    void open(@TempDir Path folder) {
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
}
