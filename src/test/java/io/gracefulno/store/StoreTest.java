package io.gracefulno.store;

import static io.gracefulno.store.Cases.NOW;
import static io.gracefulno.store.Cases.ROBIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Errand;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.SaveFailedException;
import io.gracefulno.casebook.StaleCaseException;
import io.gracefulno.letter.Spelling;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

class StoreTest {
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

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

    private void keep(Case theCase) {
        store.transact(tx -> {
            tx.save(theCase);
            return theCase;
        });
    }

    private Case found(String id) {
        return store.transact(tx -> tx.find(ROBIN, id)).orElseThrow();
    }

    private Optional<Case> find(Owner owner, String id) {
        return store.transact(tx -> tx.find(owner, id));
    }

    private List<Case> newest(Owner owner, int most) {
        return store.transact(tx -> tx.newest(owner, most));
    }

    private Optional<String> answered(String delivery) {
        return store.transact(tx -> tx.answered(delivery));
    }

    private Optional<Profile> profile(Owner owner) {
        return store.transact(tx -> tx.profile(owner));
    }

    @Test
    void aCaseComesBackWholeAfterTheDatabaseWasClosed() {
        Case full = Cases.full("c_1", ROBIN);
        keep(full);

        store.close();
        store = Store.embedded(folder, CLOCK);

        assertThat(found("c_1")).isEqualTo(full.version(1));
    }

    @Test
    void aCaseSavedAgainComesBackAsSavedLast() {
        keep(Cases.draft("c_1", ROBIN, "Dana"));
        Case changed = Cases.full("c_1", ROBIN).version(1);
        keep(changed);

        assertThat(found("c_1")).isEqualTo(changed.version(2));
    }

    @Test
    void nobodyFindsSomebodyElsesCase() {
        keep(Cases.draft("c_1", ROBIN, "Dana"));

        for (Owner other : List.of(
                new Owner("", "T0ONE", "U0OTHER"),
                new Owner("", "T0OTHER", "U0ROBIN"),
                new Owner("E0SOME", "T0ONE", "U0ROBIN"))) {
            assertThat(find(other, "c_1")).isEmpty();
            assertThat(newest(other, 10)).isEmpty();
            assertThatThrownBy(() -> keep(Cases.full("c_1", other).version(1))).isInstanceOf(StaleCaseException.class);
            assertThatThrownBy(() -> keep(Cases.full("c_1", other))).isInstanceOf(SaveFailedException.class);
        }
        assertThat(found("c_1").version()).isEqualTo(1);
    }

    @Test
    void theNewestCasesComeFirstAndNoMoreThanAskedFor() {
        for (int i = 1; i <= 5; i++) {
            Case begun = Cases.draft("c_" + i, ROBIN, "Dana");
            keep(begun.told(begun.intake(), NOW.plusSeconds(i == 2 ? 100 : i)));
        }

        assertThat(newest(ROBIN, 3)).extracting(Case::id).containsExactly("c_2", "c_5", "c_4");
    }

    @Test
    void aSaveOfAnOlderVersionIsRefused() {
        keep(Cases.draft("c_1", ROBIN, "Dana"));
        Case first = found("c_1");
        keep(first.nextGeneration());
        AtomicInteger tries = new AtomicInteger();

        assertThatThrownBy(() -> store.transact(tx -> {
                    tries.incrementAndGet();
                    tx.save(first.lastAction(5));
                    return first;
                }))
                .isInstanceOf(StaleCaseException.class);

        assertThat(tries).hasValue(20);
        assertThat(found("c_1").lastAction()).isZero();
    }

    @Test
    void workThatMetAChangeBeginsAgainAndLosesNothing() throws Exception {
        keep(Cases.draft("c_1", ROBIN, "Dana"));
        CyclicBarrier bothHaveRead = new CyclicBarrier(2);
        AtomicInteger tries = new AtomicInteger();
        Callable<Case> raise = () -> store.transact(tx -> {
            Case read = tx.find(ROBIN, "c_1").orElseThrow();
            if (tries.incrementAndGet() <= 2) {
                meet(bothHaveRead);
            }
            tx.save(read.nextGeneration());
            return read;
        });
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (Future<Case> done : two.invokeAll(List.of(raise, raise))) {
                done.get();
            }
        }

        assertThat(tries).hasValue(3);
        assertThat(found("c_1").generation()).isEqualTo(3);
        assertThat(found("c_1").version()).isEqualTo(3);
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void workThatFailsIsUndoneWhole() {
        keep(Cases.draft("c_1", ROBIN, "Dana"));

        assertThatThrownBy(() -> store.transact(tx -> {
                    Case theCase = tx.find(ROBIN, "c_1").orElseThrow();
                    tx.save(theCase.nextGeneration());
                    tx.save(Cases.draft("c_2", ROBIN, "Kim"));
                    tx.keep(profile());
                    tx.later(Errand.drawing("e_1", theCase));
                    tx.answer(ROBIN, "trigger:1", "answer");
                    throw new IllegalStateException("a bug");
                }))
                .hasMessage("a bug");

        assertThat(found("c_1").generation()).isEqualTo(1);
        assertThat(newest(ROBIN, 10)).hasSize(1);
        assertThat(profile(ROBIN)).isEmpty();
        assertThat(answered("trigger:1")).isEmpty();
        assertThat(store.outbox().next(NOW, 10)).isEmpty();
    }

    @Test
    void anErrorUndoesTheWorkToo() {
        assertThatThrownBy(() -> store.transact(tx -> {
                    tx.save(Cases.draft("c_1", ROBIN, "Dana"));
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);

        assertThat(find(ROBIN, "c_1")).isEmpty();
    }

    @Test
    void aDeletedCaseIsGoneWithWhatWasStillToBeDrawnOfIt() {
        keep(Cases.draft("c_1", ROBIN, "Dana"));
        keep(Cases.draft("c_2", ROBIN, "Kim"));
        store.transact(tx -> {
            tx.later(Errand.drawing("e_1", found("c_1")));
            tx.later(Errand.drawing("e_2", found("c_2")));
            tx.delete(tx.find(ROBIN, "c_1").orElseThrow());
            return ROBIN;
        });

        assertThat(newest(ROBIN, 10)).extracting(Case::id).containsExactly("c_2");
        assertThat(store.outbox().next(NOW, 10)).extracting(Errand::id).containsExactly("e_2");
    }

    @Test
    void aProfileIsKeptAsToldLast() {
        store.transact(tx -> {
            tx.keep(profile());
            return ROBIN;
        });
        Profile moved = new Profile(ROBIN, "Robin Ashe", ZoneId.of("Asia/Tokyo"), Spelling.US, NOW.plusSeconds(1));
        store.transact(tx -> {
            tx.keep(moved);
            return ROBIN;
        });

        assertThat(profile(ROBIN)).contains(moved);
        assertThat(profile(new Owner("", "T0OTHER", "U0ROBIN"))).isEmpty();
    }

    private static Profile profile() {
        return new Profile(ROBIN, "Robin Ashdown", ZoneId.of("Europe/Lisbon"), Spelling.UK, NOW);
    }

    @Test
    void aDeliveryAnsweredTwiceAtOnceHasOneAnswerAndBothHearIt() throws Exception {
        CyclicBarrier bothAreNew = new CyclicBarrier(2);
        AtomicInteger tries = new AtomicInteger();
        Callable<String> answer =
                () -> store.transact(tx -> tx.answered("trigger:1").orElseGet(() -> {
                    int number = tries.incrementAndGet();
                    meet(bothAreNew);
                    tx.save(Cases.draft("c_" + number, ROBIN, "Dana"));
                    tx.answer(ROBIN, "trigger:1", "answer " + number);
                    return "answer " + number;
                }));
        List<String> heard = new ArrayList<>();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (Future<String> done : two.invokeAll(List.of(answer, answer))) {
                heard.add(done.get());
            }
        }

        assertThat(tries).hasValue(2);
        assertThat(heard).hasSize(2).containsOnly(heard.getFirst());
        assertThat(newest(ROBIN, 10)).hasSize(1);
    }

    @Test
    void anAnswerIsRememberedForAnHourAndThenForgotten() {
        store.transact(tx -> {
            tx.answer(ROBIN, "trigger:1", "the answer");
            return ROBIN;
        });
        store.close();
        store = Store.embedded(folder, Clock.offset(CLOCK, Duration.ofHours(1)));
        store.sweep();
        assertThat(answered("trigger:1")).contains("the answer");
        assertThat(answered("trigger:2")).isEmpty();

        store.close();
        store = Store.embedded(folder, Clock.offset(CLOCK, Duration.ofHours(1).plusSeconds(1)));
        store.sweep();
        assertThat(answered("trigger:1")).isEmpty();
    }

    @Test
    void aDatabaseThatIsClosedIsNotUpAndSavesNothing() {
        // Within one process H2 shares the database, so the other one is played by its lock.
        assertThat(store.isUp()).isTrue();
        store.close();
        assertThat(store.isUp()).isFalse();
        assertThatThrownBy(() -> store.transact(tx -> tx.find(ROBIN, "c_1"))).isInstanceOf(SaveFailedException.class);
    }
}
