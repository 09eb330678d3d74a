package io.gracefulno.store;

import static io.gracefulno.store.Cases.NOW;
import static io.gracefulno.store.Cases.ROBIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gracefulno.casebook.Owner;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Register;
import io.gracefulno.preferences.ExtraReason;
import io.gracefulno.preferences.OwnWording;
import io.gracefulno.preferences.Replaceable;
import io.gracefulno.preferences.Setting;
import io.gracefulno.preferences.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** What a workspace has set is kept for everybody in it and nobody else. */
class WorkspacesTest {
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Owner COLLEAGUE = new Owner("", "T0ONE", "U0COLLEAGUE");

    private static final Workspace SET = Workspace.USUAL
            .withRetentionMonths(6)
            .withCoaches(List.of("U0COACH"))
            .withInsightsReaders(List.of("U0READER"))
            .withGuests(Setting.OFF)
            .withInsights(Setting.OFF)
            .withExtraReason(new ExtraReason("x_1", "The thesis comes first", Reason.TIMING))
            .withOwnWording(new OwnWording(Replaceable.THANKS, Register.WARM, "Thanks for the invitation."));

    private Path folder;
    private Store store;

    @BeforeEach
    void open(@TempDir Path temporary) {
        folder = temporary;
        store = Store.embedded(folder, CLOCK);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Workspace of(Owner owner) {
        return store.transact(tx -> tx.workspace(owner));
    }

    private void keep(Owner owner, Workspace workspace) {
        store.transact(tx -> {
            tx.keep(owner, workspace);
            return owner;
        });
    }

    @Test
    void whatIsSetComesBackWholeForEverybodyInTheWorkspace() {
        assertThat(of(ROBIN)).isEqualTo(Workspace.USUAL);
        keep(ROBIN, SET);

        store.close();
        store = Store.embedded(folder, CLOCK);

        assertThat(of(ROBIN)).isEqualTo(SET);
        assertThat(of(COLLEAGUE)).isEqualTo(SET);
    }

    @Test
    void anotherWorkspaceHasItsOwn() {
        keep(ROBIN, SET);
        Owner elsewhere = new Owner("", "T0OTHER", "U0ROBIN");
        Owner sameIdInAnOrganisation = new Owner("E0SOME", "T0ONE", "U0ROBIN");
        keep(elsewhere, Workspace.USUAL.withRetentionMonths(3));

        assertThat(of(ROBIN)).isEqualTo(SET);
        assertThat(of(elsewhere)).isEqualTo(Workspace.USUAL.withRetentionMonths(3));
        assertThat(of(sameIdInAnOrganisation)).isEqualTo(Workspace.USUAL);
    }

    @Test
    void ofTwoAdminsWhoChangeItAtOnceBothGetTheirWay() throws Exception {
        keep(ROBIN, SET);
        CyclicBarrier bothHaveRead = new CyclicBarrier(2);
        AtomicInteger tries = new AtomicInteger();
        Callable<Workspace> months = () -> store.transact(tx -> {
            Workspace was = tx.workspace(ROBIN);
            meet(bothHaveRead, tries);
            tx.keep(ROBIN, was.withRetentionMonths(24));
            return was;
        });
        Callable<Workspace> coaches = () -> store.transact(tx -> {
            Workspace was = tx.workspace(COLLEAGUE);
            meet(bothHaveRead, tries);
            tx.keep(COLLEAGUE, was.withCoaches(List.of("U0NEW")));
            return was;
        });
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (Future<Workspace> done : two.invokeAll(List.of(months, coaches))) {
                done.get();
            }
        }

        assertThat(of(ROBIN)).isEqualTo(SET.withRetentionMonths(24).withCoaches(List.of("U0NEW")));
    }

    private static void meet(CyclicBarrier barrier, AtomicInteger tries) {
        if (tries.incrementAndGet() <= 2) {
            try {
                barrier.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void whatIsChangedTwiceInOneGoIsKeptAsChangedLast() {
        store.transact(tx -> {
            tx.keep(ROBIN, tx.workspace(ROBIN).withRetentionMonths(3));
            tx.keep(ROBIN, tx.workspace(ROBIN).withGuests(Setting.OFF));
            return ROBIN;
        });

        assertThat(of(ROBIN)).isEqualTo(Workspace.USUAL.withRetentionMonths(3).withGuests(Setting.OFF));
    }

    @Test
    void aRowOfAnOlderVersionIsAsUsualWhereItSaysNothing() {
        ObjectNode empty = Rows.JSON.createObjectNode();
        assertThat(Rows.JSON.treeToValue(empty, Workspace.class)).isEqualTo(Workspace.USUAL);

        ObjectNode older = Rows.JSON.valueToTree(SET);
        older.remove("guests");
        older.remove("ownWordings");
        older.put("unheardOf", true);
        assertThat(Rows.JSON.treeToValue(older, Workspace.class))
                .isEqualTo(SET.withGuests(Setting.ON).withoutOwnWording(Replaceable.THANKS, Register.WARM));
    }

    @Test
    void whatNobodyCouldHaveSetIsRefused() {
        assertThatThrownBy(() -> Workspace.USUAL.withRetentionMonths(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ExtraReason("x_1", "l".repeat(76), Reason.TRAVEL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OwnWording(Replaceable.WISHES, Register.WARM, " "))
                .isInstanceOf(IllegalArgumentException.class);
        Workspace full = Workspace.USUAL;
        for (int i = 0; i < Workspace.MOST_REASONS; i++) {
            full = full.withExtraReason(new ExtraReason("x_" + i, "Reason " + i, Reason.TRAVEL));
        }
        Workspace twenty = full;
        assertThat(twenty.takesAnotherReason()).isFalse();
        assertThatThrownBy(() -> twenty.withExtraReason(new ExtraReason("x_new", "One more", Reason.TRAVEL)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
