package io.gracefulno.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gracefulno.SettableClock;
import io.gracefulno.casebook.CaseOf;
import io.gracefulno.casebook.Elsewhere;
import io.gracefulno.casebook.Erased;
import io.gracefulno.casebook.Errand;
import io.gracefulno.casebook.Ids;
import io.gracefulno.casebook.Lapsing;
import io.gracefulno.casebook.Letters;
import io.gracefulno.casebook.MessageAt;
import io.gracefulno.casebook.Offer;
import io.gracefulno.casebook.Offering;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Redrawing;
import io.gracefulno.casebook.StaleCaseException;
import io.gracefulno.casebook.Writing;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Spelling;
import io.gracefulno.preferences.Composers;
import io.gracefulno.preferences.Workspace;
import io.gracefulno.wording.Library;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What coaches offer: found by its two people alone, five of a coach at most, and gone in time. */
class OfferTableTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:10:00Z");
    private static final Owner SIOBHAN = new Owner("", "T1", "U0SIOBHAN");
    private static final Owner MINA = new Owner("", "T1", "U0MINA");
    private static final Library LIBRARY = Library.english();
    private static final Letters LETTERS = new Letters(new Composers(LIBRARY, LIBRARY.templates(), LIBRARY));

    private final SettableClock clock = new SettableClock(NOW);
    private final Ids ids = new Ids();
    private final Offering offering = new Offering(LETTERS, new Redrawing(ids, clock), ids, clock);
    private Store store;

    @BeforeEach
    void open(@TempDir Path data) {
        store = Store.embedded(data, clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Offer.Prepared prepared() {
        Facts facts = Facts.builder().text(Fact.COMPANY, "Larkfield Robotics").build();
        Writing letter = offering.letter(facts, 0, Profile.unknown(MINA), Workspace.USUAL);
        return new Offer.Prepared(facts, letter, "Have a look.");
    }

    private Optional<Offer> offered() {
        return store.transact(tx -> offering.offer(SIOBHAN, MINA, prepared(), tx));
    }

    private Offer made() {
        return offered().orElseThrow();
    }

    private Optional<Offer> seen(String id) {
        return store.transact(tx -> tx.offerFrom(SIOBHAN, id));
    }

    private Optional<Offer> toMina(String id) {
        return store.transact(tx -> tx.offerTo(MINA, id));
    }

    private List<Offer> open(Owner coach) {
        return store.transact(tx -> tx.openOffers(coach));
    }

    private Optional<Profile> profile() {
        return store.transact(tx -> tx.profile(MINA));
    }

    private void change(String id, UnaryOperator<Offer> change) {
        store.transact(tx -> {
            tx.save(change.apply(tx.offerFrom(SIOBHAN, id).orElseThrow()));
            return id;
        });
    }

    private void lapse() {
        new Lapsing(store, store, offering, clock, () -> {}).run();
    }

    private List<Errand> errands() {
        return store.outbox().next(clock.instant(), 100);
    }

    @Test
    void onlyItsTwoPeopleFindIt() {
        Offer offer = made();

        assertThat(seen(offer.id())).isPresent();
        assertThat(toMina(offer.id())).isPresent();
        List<Optional<Offer>> others = store.transact(tx -> List.of(
                tx.offerTo(SIOBHAN, offer.id()),
                tx.offerFrom(MINA, offer.id()),
                tx.offerTo(new Owner("", "T2", "U0MINA"), offer.id()),
                tx.offerFrom(new Owner("", "T2", "U0SIOBHAN"), offer.id()),
                tx.offerTo(new Owner("E1", "T1", "U0MINA"), offer.id()),
                tx.offerTo(MINA, "o_0000000000000000")));
        assertThat(others).allMatch(Optional::isEmpty);
        assertThat(open(MINA)).isEmpty();
    }

    @Test
    void whatIsReadIsWhatWasKept() {
        Offer offer = made();

        assertThat(seen(offer.id())).contains(offer.version(1));
    }

    @Test
    void fiveAreOpenAtMostAndOneThatEndsMakesRoom() {
        List<Offer> five = IntStream.range(0, 5).mapToObj(_ -> made()).toList();

        assertThat(offered()).isEmpty();

        change(five.get(2).id(), offer -> offer.over(Offer.State.REFUSED, NOW));
        assertThat(offered()).isPresent();
        assertThat(offered()).isEmpty();
    }

    @RepeatedTest(5)
    void ofManyAtOnceFiveAreMadeAndTheOthersAreRefused() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Optional<Offer>>> all = IntStream.range(0, 16)
                    .<Callable<Optional<Offer>>>mapToObj(_ -> this::offered)
                    .toList();
            int made = 0;
            for (Future<Optional<Offer>> one : threads.invokeAll(all)) {
                made += one.get().isPresent() ? 1 : 0;
            }
            assertThat(made).isEqualTo(5);
        }
        assertThat(open(SIOBHAN)).hasSize(5);
    }

    @Test
    void anOlderVersionIsRefused() {
        Offer first = seen(made().id()).orElseThrow();
        change(first.id(), offer -> offer.candidateMessage(new MessageAt("D1", "1.1")));

        assertThatThrownBy(() -> store.transact(tx -> {
                    tx.save(first.over(Offer.State.WITHDRAWN, NOW));
                    return first;
                }))
                .isInstanceOf(StaleCaseException.class);
    }

    @Test
    void whatIsOverHoldsNothingOfTheLetter() {
        Offer offer = made();
        store.transact(tx -> {
            offering.refuse(tx.offerTo(MINA, offer.id()).orElseThrow(), tx);
            return offer;
        });

        assertThat(seen(offer.id()).orElseThrow().toString()).doesNotContain("Larkfield", "Have a look");
        assertThat(seen(offer.id()).orElseThrow().state()).isEqualTo(Offer.State.REFUSED);
    }

    @Test
    void afterFourteenDaysItIsOverAndNoSooner() {
        Offer offer = made();

        clock.set(NOW.plus(Duration.ofDays(14)).minusMillis(1));
        lapse();
        assertThat(seen(offer.id()).orElseThrow().state()).isEqualTo(Offer.State.OPEN);

        clock.set(NOW.plus(Duration.ofDays(14)));
        lapse();
        assertThat(seen(offer.id()).orElseThrow().state()).isEqualTo(Offer.State.EXPIRED);
        assertThat(seen(offer.id()).orElseThrow().prepared()).isEmpty();
        assertThat(errands()).extracting(Errand::owner).containsExactlyInAnyOrder(SIOBHAN, MINA);
        assertThat(offered()).isPresent();
    }

    @Test
    void whatIsOverIsForgottenDaysLaterAndWhoItWasForWithIt() {
        store.transact(tx -> {
            tx.keep(new Profile(MINA, "Mina Okafor", ZoneId.of("Europe/Lisbon"), Spelling.UK, NOW));
            return MINA;
        });
        Offer offer = made();
        change(
                offer.id(),
                was -> was.coachMessage(new MessageAt("D1", "1.1"))
                        .candidateMessage(new MessageAt("D2", "2.2"))
                        .over(Offer.State.REFUSED, NOW));

        clock.set(NOW.plus(Duration.ofDays(2)));
        lapse();
        assertThat(seen(offer.id())).isPresent();

        clock.advance(Duration.ofSeconds(1));
        lapse();
        assertThat(seen(offer.id())).isEmpty();
        assertThat(profile()).isEmpty();
        assertThat(store.transact(tx -> tx.erase(SIOBHAN)).messages()).containsExactly(new MessageAt("D1", "1.1"));
        assertThat(store.transact(tx -> tx.erase(MINA)).messages()).isEmpty();
    }

    @Test
    void eitherOfTheTwoWhoDeletesEverythingTakesItAwayWithBothMessages() {
        for (Owner who : List.of(SIOBHAN, MINA)) {
            Offer offer = made();
            change(
                    offer.id(),
                    was -> was.coachMessage(new MessageAt("D1", "1.1")).candidateMessage(new MessageAt("D2", "2.2")));

            MessageAt hers = new MessageAt("D1", "1.1");
            MessageAt minas = new MessageAt("D2", "2.2");
            Erased erased = store.transact(tx -> tx.erase(who));
            assertThat(erased.messages()).containsExactly(who.equals(MINA) ? minas : hers);
            assertThat(erased.elsewhere())
                    .containsExactly(who.equals(MINA) ? new Elsewhere(SIOBHAN, hers) : new Elsewhere(MINA, minas));
            assertThat(seen(offer.id())).isEmpty();
        }
    }

    @Test
    void whomSlackCannotTellOfItCannotTakeIt() {
        Offer offer = made();
        Errand toMina = errands().stream()
                .filter(errand -> errand.owner().equals(MINA))
                .findFirst()
                .orElseThrow();

        store.outbox().giveUp(toMina);

        assertThat(seen(offer.id()).orElseThrow().state()).isEqualTo(Offer.State.UNREACHED);
        assertThat(errands()).extracting(Errand::owner).contains(SIOBHAN);
    }

    @Test
    void aMessagePostedForWhatIsGoneIsRemoved() {
        made();
        Errand toMina = errands().stream()
                .filter(errand -> errand.owner().equals(MINA))
                .findFirst()
                .orElseThrow();
        store.transact(tx -> tx.erase(SIOBHAN));

        store.outbox().done(toMina, Optional.of(new MessageAt("D2", "2.2")));

        assertThat(errands())
                .anyMatch(errand -> errand.kind() == Errand.Kind.REMOVE_MESSAGE
                        && errand.message().equals(new MessageAt("D2", "2.2")));
    }

    @Test
    void thoseThatAreOpenTooLongAreNamedByTheirCoach() {
        Offer offer = made();

        assertThat(store.openOffers(NOW.minusMillis(1), 10)).isEmpty();
        assertThat(store.openOffers(NOW, 10)).containsExactly(new CaseOf(SIOBHAN, offer.id()));
    }
}
