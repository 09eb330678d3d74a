package io.gracefulno.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.SettableClock;
import io.gracefulno.afterwards.Reminded;
import io.gracefulno.afterwards.Reminder;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Spelling;
import io.gracefulno.store.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In November 2026 the 23rd is a Monday; everybody lives in Lisbon, where the clocks show UTC then. */
class DeliveryTest {
    private static final Instant OPENED = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant DUE = Instant.parse("2026-11-25T09:00:00Z");

    private final SettableClock clock = new SettableClock(OPENED);
    private final Ids ids = new Ids();
    private Store store;
    private Delivery delivery;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = Store.embedded(folder, clock);
        delivery = delivery();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Delivery delivery() {
        return new Delivery(store, store, ids, clock, () -> {});
    }

    private static Owner owner(int number) {
        return new Owner("", "T1", "U" + number);
    }

    /** Somebody's case, begun and not sent. */
    private Case begun(int number, UnaryOperator<Facts.Builder> told) {
        Owner owner = owner(number);
        return store.transact(tx -> {
            tx.keep(new Profile(owner, "Robin Ashdown", ZoneId.of("Europe/Lisbon"), Spelling.UK, OPENED));
            Facts facts = told.apply(
                            Facts.builder().text(Fact.COMPANY, "Larkfield").reason(Reason.PAY))
                    .build();
            Intake intake = Intake.of(facts).chosen(facts);
            Case theCase =
                    Case.opened("c_" + number, owner, intake, clock.instant()).submitted(intake, clock.instant());
            tx.save(theCase);
            return theCase;
        });
    }

    private Case begun(int number) {
        return begun(number, facts -> facts);
    }

    private Case kept(Case theCase) {
        return store.transact(tx -> tx.find(theCase.owner(), theCase.id())).orElseThrow();
    }

    private Set<Reminder> wanted(Case theCase) {
        return store.transact(tx -> tx.reminders(theCase));
    }

    private List<Errand> toPost() {
        return store.outbox().next(clock.instant(), 10_000);
    }

    private void change(Case theCase, UnaryOperator<Case> change) {
        store.transact(tx -> {
            Case changed = change.apply(tx.find(theCase.owner(), theCase.id()).orElseThrow());
            tx.save(changed);
            return changed;
        });
    }

    private void runAt(Instant at) {
        clock.set(at);
        delivery.run();
    }

    @Test
    void whatIsDueIsHandedOverOnceAndTheCaseLearnsOfIt() {
        Case theCase = begun(1);
        runAt(DUE.minusMillis(1));
        assertThat(toPost()).isEmpty();

        runAt(DUE);
        runAt(DUE.plusSeconds(5));

        assertThat(toPost()).singleElement().satisfies(errand -> {
            assertThat(errand.kind()).isEqualTo(Errand.Kind.REMIND);
            assertThat(errand.caseId()).isEqualTo(theCase.id());
            assertThat(errand.reminds()).isEqualTo(Reminder.Kind.UNSENT);
            assertThat(errand.occasion()).isEqualTo(OPENED);
        });
        assertThat(kept(theCase).history().getLast().what()).isEqualTo(Entry.What.REMINDED);
        assertThat(wanted(theCase)).isEmpty();
    }

    @Test
    void twoRunsAtOnceHandEachOverOnce() throws InterruptedException {
        List<Case> cases = IntStream.range(0, 60).mapToObj(this::begun).toList();
        clock.set(DUE);
        CyclicBarrier together = new CyclicBarrier(3);
        List<Thread> runs = Stream.generate(this::delivery)
                .limit(3)
                .map(run -> Thread.ofPlatform().start(() -> {
                    try {
                        together.await();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                    run.run();
                }))
                .toList();
        for (Thread run : runs) {
            run.join();
        }
        delivery.run();

        assertThat(toPost()).hasSize(cases.size());
        for (Case theCase : cases) {
            assertThat(kept(theCase).history().stream().filter(entry -> entry.what() == Entry.What.REMINDED))
                    .hasSize(1);
        }
    }

    @Test
    void moreThanOneLookTakesIn() {
        IntStream.range(0, 1_100).forEach(this::begun);

        runAt(DUE);

        assertThat(toPost()).hasSize(1_100);
    }

    @ParameterizedTest
    @CsvSource({
        // a few minutes late, as when the app was started again
        "2026-11-25T09:14:59Z, 2026-11-25T09:14:59Z",
        // hours late: in working hours at once
        "2026-11-25T14:30:00Z, 2026-11-25T14:30:00Z",
        // after a night or a weekend in which nobody ran: the next morning
        "2026-11-25T23:00:00Z, 2026-11-26T09:00:00Z",
        "2026-11-26T04:00:00Z, 2026-11-26T09:00:00Z",
        "2026-11-27T18:00:00Z, 2026-11-30T09:00:00Z"
    })
    void whatFellDueWhileNobodyRanComesAtADecentHour(Instant started, Instant comes) {
        begun(1);

        runAt(started);
        if (comes.isAfter(started)) {
            assertThat(toPost()).isEmpty();
            runAt(comes.minusMillis(1));
            assertThat(toPost()).isEmpty();
            runAt(comes);
        }

        assertThat(toPost()).hasSize(1);
    }

    @Test
    void whatWasPutOffToAnEveningComesInTheEvening() {
        Case theCase = begun(1);
        Instant evening = Instant.parse("2026-11-25T21:10:00Z");
        change(theCase, was -> was.reminded(was.reminded().snoozed(Reminder.Kind.UNSENT, OPENED, evening)));

        runAt(evening.minusSeconds(1));
        assertThat(toPost()).isEmpty();
        runAt(evening.plusSeconds(4));

        assertThat(toPost()).hasSize(1);
    }

    private Case interviewed(Instant slot) {
        return begun(1, facts -> facts.slot(Optional.of(OffsetDateTime.parse(slot.toString()))));
    }

    @Test
    void theInterviewIsRemindedOfAtAnOddHourRatherThanAfterIt() {
        interviewed(Instant.parse("2026-11-25T19:30:00Z"));

        runAt(Instant.parse("2026-11-25T18:40:00Z"));

        assertThat(toPost()).extracting(Errand::reminds).containsExactly(Reminder.Kind.SLOT);
    }

    @Test
    void anInterviewThatIsOverIsNotRemindedOf() {
        Case theCase = interviewed(Instant.parse("2026-11-25T19:30:00Z"));

        runAt(Instant.parse("2026-11-25T19:30:00Z"));

        assertThat(toPost()).isEmpty();
        assertThat(kept(theCase).history()).extracting(Entry::what).doesNotContain(Entry.What.REMINDED);
        runAt(Instant.parse("2026-11-26T09:00:00Z"));
        assertThat(toPost()).extracting(Errand::reminds).doesNotContain(Reminder.Kind.SLOT);
    }

    @Test
    void nobodyIsRemindedWhileTheyAreAtIt() {
        Case theCase = begun(1);
        Instant telling = Instant.parse("2026-11-24T15:00:00Z");
        clock.set(telling);
        // The usual time for an answer was over a week ago.
        change(
                theCase,
                was -> was.told(
                        was.intake().invitedAt(Optional.of(OPENED.minus(Duration.ofDays(14)))), clock.instant()));

        runAt(telling.plusSeconds(5));
        assertThat(toPost()).isEmpty();
        runAt(telling.plus(Duration.ofMinutes(59)));
        assertThat(toPost()).isEmpty();
        runAt(telling.plus(Duration.ofHours(1)));

        assertThat(toPost()).hasSize(1);
    }

    @Test
    void whatIsNotWantedAnyMoreIsForgotten() {
        Case sent = begun(1);
        Case deleted = begun(2);
        Case going = begun(3);
        change(sent, was -> was.markedSent(clock.instant()));
        change(going, was -> was.chose(io.gracefulno.deciding.Outcome.PROCEED, clock.instant()));
        store.transact(tx -> {
            tx.delete(tx.find(deleted.owner(), deleted.id()).orElseThrow());
            return deleted;
        });

        runAt(DUE);

        assertThat(toPost()).isEmpty();
    }

    @Test
    void aPlanOfAnotherTimeGivesWayToTheOneOfNow() {
        Case theCase = begun(1);
        store.transact(tx -> {
            // The person lives five hours to the west by now.
            tx.keep(new Profile(
                    theCase.owner(), "Robin Ashdown", ZoneId.of("America/New_York"), Spelling.US, clock.instant()));
            return theCase;
        });

        runAt(DUE);
        assertThat(toPost()).isEmpty();
        assertThat(wanted(theCase)).extracting(Reminder::dueAt).containsExactly(DUE.plus(Duration.ofHours(5)));
        runAt(DUE.plus(Duration.ofHours(5)));

        assertThat(toPost()).hasSize(1);
    }

    @Test
    void afterItsEndNothingIsHandedOver() {
        begun(1);
        delivery.close();

        runAt(DUE);

        assertThat(toPost()).isEmpty();
    }

    @Test
    void everySaveKeepsWhatTheCaseWantsToRemindOf() {
        Case theCase = begun(1);
        assertThat(wanted(theCase)).extracting(Reminder::dueAt).containsExactly(DUE);

        change(
                theCase,
                was -> was.reminded(was.reminded().settled(Reminder.Kind.UNSENT, OPENED, Reminded.How.REFUSED)));

        assertThat(wanted(theCase)).isEmpty();
    }
}
