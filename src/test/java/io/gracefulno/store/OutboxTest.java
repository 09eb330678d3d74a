package io.gracefulno.store;

import static io.gracefulno.store.Cases.NOW;
import static io.gracefulno.store.Cases.ROBIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.afterwards.Reminder;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Errand;
import io.gracefulno.casebook.MessageAt;
import io.gracefulno.casebook.Outbox;
import io.gracefulno.casebook.Owner;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final MessageAt POSTED = new MessageAt("D1", "1.1");

    private Path folder;
    private Store store;
    private Outbox outbox;

    @BeforeEach
    void open(@TempDir Path temporary) {
        folder = temporary;
        store = Store.embedded(folder, CLOCK);
        outbox = store.outbox();
        store.transact(tx -> {
            Case theCase = Cases.draft("c_1", ROBIN, "Dana");
            tx.save(theCase);
            tx.later(Errand.drawing("e_1", theCase));
            return ROBIN;
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void restart() {
        store.close();
        store = Store.embedded(folder, CLOCK);
        outbox = store.outbox();
    }

    private Errand taken() {
        List<Errand> taken = take(NOW);
        assertThat(taken).hasSize(1);
        return taken.getFirst();
    }

    /** Whatever is next, begun. */
    private List<Errand> take(Instant now) {
        List<Errand> next = outbox.next(now, 10);
        next.forEach(errand -> assertThat(outbox.begin(errand)).isTrue());
        return next.stream().map(Errand::tried).toList();
    }

    @Test
    void anErrandIsTakenAsItWasGivenAndByOneOnly() {
        Errand errand = taken();

        assertThat(errand)
                .isEqualTo(
                        Errand.drawing("e_1", Cases.draft("c_1", ROBIN, "Dana")).tried());
        assertThat(outbox.begin(errand)).isFalse();
        assertThat(take(NOW)).isEmpty();
    }

    @Test
    void errandsOfOnePersonAreTakenOneByOneInTheOrderTheyWereGiven() {
        store.close();
        store = Store.embedded(folder, Clock.offset(CLOCK, java.time.Duration.ofSeconds(1)));
        outbox = store.outbox();
        store.transact(tx -> {
            tx.later(Errand.removing("e_0", ROBIN, POSTED));
            return ROBIN;
        });

        assertThat(take(NOW.plusSeconds(1))).extracting(Errand::id).containsExactly("e_1");
        assertThat(take(NOW.plusSeconds(1)))
                .singleElement()
                .satisfies(errand -> assertThat(errand.message()).isEqualTo(POSTED));
    }

    @Test
    void whoeverHasMoreWaitingThanIsLookedUpHidesNobody() {
        Owner kim = new Owner("", "T0ONE", "U0KIM");
        store.transact(tx -> {
            for (int i = 0; i < 30; i++) {
                tx.later(Errand.removing("e_r" + i, ROBIN, POSTED), NOW.minusSeconds(60));
            }
            tx.later(Errand.removing("e_kim", kim, POSTED));
            return kim;
        });

        assertThat(outbox.next(NOW, 10)).extracting(Errand::owner).containsExactly(ROBIN, kim);
    }

    @Test
    void anErrandOfLaterIsNotTakenNow() {
        assertThat(take(NOW.minusMillis(1))).isEmpty();
    }

    @Test
    void whatIsDoneIsForgottenAndTheCaseKnowsWhereItsMessageStands() {
        outbox.done(taken(), Optional.of(POSTED));

        restart();
        outbox.recover();
        assertThat(take(NOW)).isEmpty();
        Optional<Case> found = store.transact(tx -> tx.find(ROBIN, "c_1"));
        assertThat(found.orElseThrow().message()).contains(POSTED);
    }

    @Test
    void whatFailedIsTakenAgainWhenItsTimeHasComeAndKnowsHowOften() {
        outbox.again(taken(), NOW.plusSeconds(2));

        assertThat(take(NOW.plusMillis(1_999))).isEmpty();
        Errand again = take(NOW.plusSeconds(2)).getFirst();
        assertThat(again.attempts()).isEqualTo(2);
        assertThat(again.unsure()).isFalse();
    }

    private void wanted(Errand errand) {
        store.transact(tx -> {
            tx.later(errand);
            return errand;
        });
    }

    @Test
    void twoDrawingsOfOneCaseWaitAsOne() {
        wanted(Errand.drawing("e_2", Cases.draft("c_1", ROBIN, "Dana")));
        assertThat(taken().id()).isEqualTo("e_1");

        // That one is under way with what it read, so the next change needs one of its own.
        wanted(Errand.drawing("e_3", Cases.draft("c_1", ROBIN, "Dana")));
        assertThat(taken().id()).isEqualTo("e_3");
    }

    @Test
    void whatWaitsForALaterTryIsTriedAtOnceWhenItIsWantedAgain() {
        outbox.done(taken(), Optional.empty());
        wanted(Errand.home("e_2", ROBIN));
        outbox.again(taken(), NOW.plusSeconds(600));
        assertThat(take(NOW)).isEmpty();

        wanted(Errand.home("e_3", ROBIN));
        assertThat(taken().id()).isEqualTo("e_2");
    }

    @Test
    void aMessageThatStandsIsNotCalledUnpostedWhereItCouldNotBeBroughtUpToDate() {
        outbox.done(taken(), Optional.of(POSTED));
        wanted(Errand.drawing("e_2", Cases.draft("c_1", ROBIN, "Dana")));
        outbox.giveUp(taken());

        assertThat(store.transact(tx -> tx.find(ROBIN, "c_1")).orElseThrow().unposted())
                .isFalse();
    }

    @Test
    void aMessageThatCouldNotBePostedIsNotedInItsCase() {
        outbox.giveUp(taken());

        assertThat(store.transact(tx -> tx.find(ROBIN, "c_1")).orElseThrow().unposted())
                .isTrue();
    }

    @Test
    void whatIsGivenUpIsNeverTakenAgain() {
        outbox.giveUp(taken());

        restart();
        outbox.recover();
        assertThat(take(NOW.plusSeconds(1_000_000))).isEmpty();
    }

    @Test
    void aDrawingThatIsUnderWayAlreadyIsFollowedByAnother() {
        outbox.posting(taken());
        wanted(Errand.drawing("e_2", Cases.draft("c_1", ROBIN, "Dana")));

        restart();
        assertThat(take(NOW)).extracting(Errand::id).containsExactly("e_2");
        outbox.recover();

        assertThat(take(NOW)).extracting(Errand::id).containsExactly("e_1");
    }

    @Test
    void aMessageThatWasBeingSentOffWhenTheProcessDiedIsSentOffOnceMoreAndNoThirdTime() {
        outbox.posting(taken());

        restart();
        outbox.recover();
        Errand again = taken();
        assertThat(again.unsure()).isTrue();
        outbox.posting(again);

        restart();
        outbox.recover();
        assertThat(take(NOW.plusSeconds(1_000_000))).isEmpty();
        assertThat(store.transact(tx -> tx.find(ROBIN, "c_1")).orElseThrow().unposted())
                .isTrue();
    }

    @Test
    void whatOnlyBeganIsTakenAgainHoweverOftenTheProcessDies() {
        for (int death = 0; death < 5; death++) {
            assertThat(taken().unsure()).isFalse();
            restart();
            outbox.recover();
        }
    }

    @Test
    void remindersWaitASecondForEachOtherAndForWhateverElseThereIs() {
        Case theCase = Cases.draft("c_1", ROBIN, "Dana");
        for (Reminder.Kind kind : List.of(Reminder.Kind.UNSENT, Reminder.Kind.HOLDING, Reminder.Kind.SLOT)) {
            wanted(Errand.reminding("r_" + kind, theCase, new Reminder("c_1", kind, NOW, NOW)));
        }

        assertThat(take(NOW)).extracting(Errand::id).containsExactly("e_1");
        assertThat(take(NOW)).extracting(Errand::id).containsExactly("r_UNSENT");
        assertThat(take(NOW.plusMillis(999))).isEmpty();
        assertThat(take(NOW.plusSeconds(9))).extracting(Errand::id).containsExactly("r_HOLDING");
        assertThat(take(NOW.plusSeconds(9))).extracting(Errand::id).containsExactly("r_SLOT");
    }

    @Test
    void whatWaitedWhenTheProcessDiedIsNotUnsure() {
        restart();
        outbox.recover();

        assertThat(taken().unsure()).isFalse();
    }

    @Test
    void aMessagePostedWhileItsCaseWasDeletedIsRemoved() {
        Errand posting = taken();
        store.transact(tx -> {
            tx.delete(tx.find(ROBIN, "c_1").orElseThrow());
            return ROBIN;
        });

        outbox.done(posting, Optional.of(POSTED));

        Errand removing = taken();
        assertThat(removing.kind()).isEqualTo(Errand.Kind.REMOVE_MESSAGE);
        assertThat(removing.message()).isEqualTo(POSTED);
        assertThat(removing.owner()).isEqualTo(ROBIN);
        outbox.done(removing, Optional.empty());
        assertThat(take(NOW)).isEmpty();
    }
}
