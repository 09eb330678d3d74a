package io.gracefulno.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.SettableClock;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Cursor;
import io.gracefulno.casebook.HomeTab;
import io.gracefulno.casebook.Intake;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Shelf;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.store.Store;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody else changes while it is read. */
class OverviewTest {
    private static final Owner ROBIN = new Owner("", "T0ONE", "U0ROBIN");
    private static final Instant NOW = Instant.parse("2026-11-20T17:00:00Z");

    @Test
    void aCaseThatIsClosedMeanwhileStandsInOneListOnly(@TempDir Path data) {
        assertThat(readWhileItIsClosed(
                        data, tx -> Overview.of(HomeTab.opened(ROBIN, NOW), 12, NOW, ZoneOffset.UTC, tx)))
                .containsExactly("c_1");
    }

    @Test
    void soItDoesInTheListThatOpensAsAWindow(@TempDir Path data) {
        assertThat(readWhileItIsClosed(data, tx -> Overview.list(ROBIN, Cursor.START, tx)))
                .containsExactly("c_1");
    }

    /** The ids of all that is shown. */
    private static List<String> readWhileItIsClosed(Path data, Function<Transaction, Overview> reading) {
        try (Store store = Store.embedded(data, new SettableClock(NOW))) {
            Facts facts = Facts.builder().text(Fact.COMPANY, "Acme").build();
            Case begun = Case.opened("c_1", ROBIN, Intake.of(facts), NOW).submitted(Intake.of(facts), NOW);
            store.transact(tx -> {
                tx.save(begun);
                return begun;
            });
            Overview overview = store.transact(tx -> reading.apply(closing(store, tx)));
            return Stream.of(
                            overview.due().stream().map(Due::theCase),
                            overview.open().cases().stream(),
                            overview.done().cases().stream())
                    .flatMap(cases -> cases)
                    .map(Case::id)
                    .toList();
        }
    }

    /** A transaction in which the case is closed by another one once the open cases are read. */
    private static Transaction closing(Store store, Transaction tx) {
        return (Transaction) Proxy.newProxyInstance(
                Transaction.class.getClassLoader(), new Class<?>[] {Transaction.class}, (_, method, arguments) -> {
                    Object answer;
                    try {
                        answer = method.invoke(tx, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                    if (arguments != null && Arrays.asList(arguments).contains(Shelf.OPEN)) {
                        store.transact(other -> {
                            Case found = other.find(ROBIN, "c_1").orElseThrow();
                            other.save(found.closed(NOW));
                            return found;
                        });
                    }
                    return answer;
                });
    }
}
