package io.gracefulno.store;

import static io.gracefulno.store.Cases.NOW;
import static io.gracefulno.store.Cases.ROBIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.SettableClock;
import io.gracefulno.afterwards.Reminder;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Delivery;
import io.gracefulno.casebook.Errand;
import io.gracefulno.casebook.Ids;
import io.gracefulno.casebook.Intake;
import io.gracefulno.casebook.MessageAt;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.ReminderMessage;
import io.gracefulno.casebook.State;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Kind;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** A database that was made before reminders were delivered: what it holds is delivered by the version of now. */
class MigrationTest {
    private static final Instant DUE = Instant.parse("2026-12-04T09:00:00Z");
    private static final Owner KIM = new Owner("", "T0ONE", "U0KIM");

    private final SettableClock clock = new SettableClock(NOW);
    private Path folder;
    private Jdbi old;
    private Sealer sealer;

    @BeforeEach
    void asItWas(@TempDir Path temporary) {
        folder = temporary;
        String url = "jdbc:h2:file:" + folder.resolve("cases") + ";MODE=PostgreSQL;WRITE_DELAY=0";
        Flyway.configure()
                .dataSource(url, "sa", "")
                .locations("classpath:db/migration")
                .target("4")
                .load()
                .migrate();
        old = Jdbi.create(url, "sa", "");
        sealer = Sealer.inFolder(folder);
    }

    /** As the version of then wrote it. */
    private Case kept(Case theCase) {
        ObjectNode older = Rows.JSON.valueToTree(theCase);
        older.remove("reminded");
        older.remove("adjustments");
        byte[] sealed =
                sealer.seal(Rows.JSON.writeValueAsBytes(older), theCase.owner().workspaceId(), theCase.id());
        old.useHandle(handle -> handle.createUpdate("insert into cases values (:id, '', :workspace, :user, :state, 1,"
                        + " :opened, :opened, :sealed)")
                .bind("id", theCase.id())
                .bind("workspace", theCase.owner().workspaceId())
                .bind("user", theCase.owner().userId())
                .bind("state", theCase.state().name())
                .bind("opened", Rows.time(theCase.openedAt()))
                .bind("sealed", sealed)
                .execute());
        return theCase;
    }

    private static Case waiting(String id, Owner owner) {
        Facts facts = Facts.builder()
                .kind(Kind.HOLDING)
                .text(Fact.BY_DATE, "2026-12-04")
                .build();
        return Case.opened(id, owner, Intake.of(facts), NOW)
                .submitted(Intake.of(facts), NOW)
                .markedSent(NOW);
    }

    private void reminder(Case theCase, Instant due) {
        old.useHandle(handle -> handle.createUpdate(
                        "insert into reminders values (:case, 'HOLDING', '', :workspace, :user, :due)")
                .bind("case", theCase.id())
                .bind("workspace", theCase.owner().workspaceId())
                .bind("user", theCase.owner().userId())
                .bind("due", Rows.time(due))
                .execute());
    }

    private void errand(String id, Case theCase, String state) {
        old.useHandle(handle -> handle.createUpdate("insert into outbox values (:id, '', :workspace, :user,"
                        + " 'DRAW_CASE', :case, '', '', :state, false, 0, :now, :now)")
                .bind("id", id)
                .bind("workspace", theCase.owner().workspaceId())
                .bind("user", theCase.owner().userId())
                .bind("case", theCase.id())
                .bind("state", state)
                .bind("now", Rows.time(NOW))
                .execute());
    }

    @Test
    void aPromiseIsRemindedOfOnItsDay() {
        Case theCase = kept(waiting("c_1", ROBIN));
        reminder(theCase, DUE);
        try (Store store = Store.embedded(folder, clock)) {
            Delivery delivery = new Delivery(store, store, new Ids(), clock, () -> {});
            clock.set(DUE.minusSeconds(1));
            delivery.run();
            assertThat(store.outbox().next(clock.instant(), 9)).isEmpty();

            clock.set(DUE);
            delivery.run();

            List<Errand> due = store.outbox().next(clock.instant(), 9);
            assertThat(due).extracting(Errand::reminds).containsExactly(Reminder.Kind.HOLDING);
            store.outbox().done(due.getFirst(), Optional.of(new MessageAt("D1", "1.1")));
            List<ReminderMessage> standing = store.transact(tx -> tx.reminderMessages(theCase));
            assertThat(standing).hasSize(1);
        }
    }

    @Test
    void aPromiseThatWasKeptIsForgotten() {
        Case theCase = kept(waiting("c_1", ROBIN).closed(NOW));
        assertThat(theCase.state()).isEqualTo(State.CLOSED);
        reminder(theCase, DUE);
        try (Store store = Store.embedded(folder, clock)) {
            clock.set(DUE);
            new Delivery(store, store, new Ids(), clock, () -> {}).run();

            assertThat(store.outbox().next(clock.instant(), 9)).isEmpty();
            Set<Reminder> left = store.transact(tx -> tx.reminders(theCase));
            assertThat(left).isEmpty();
        }
    }

    @Test
    void messagesThatWaitedAreSentOffAndOnesThatWereUnderWaySayThatTheyMayBeCopies() {
        errand("e_1", kept(waiting("c_1", ROBIN)), "WAITING");
        errand("e_2", kept(waiting("c_2", KIM)), "UNDER_WAY");
        try (Store store = Store.embedded(folder, clock)) {
            store.outbox().recover();

            List<Errand> due = store.outbox().next(clock.instant(), 9);

            assertThat(due).extracting(Errand::id).containsExactlyInAnyOrder("e_1", "e_2");
            assertThat(due).allMatch(errand -> errand.unsure() == errand.id().equals("e_2"));
        }
    }
}
