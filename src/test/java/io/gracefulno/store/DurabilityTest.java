package io.gracefulno.store;

import static io.gracefulno.store.Cases.NOW;
import static io.gracefulno.store.Cases.ROBIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.casebook.Case;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in the files at the moment of an ack is all that {@code kill -9} leaves. */
class DurabilityTest {
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final int LIVES = 30;

    @Test
    void everythingAcknowledgedIsInTheFilesAtThatMomentLifeAfterLife(@TempDir Path temporary) throws IOException {
        Random random = new Random(7);
        Path folder = temporary.resolve("0");
        for (int life = 1; life <= LIVES; life++) {
            String id = "c_" + life;
            int saves = 1 + random.nextInt(9);
            Path left = temporary.resolve(Integer.toString(life));
            try (Store store = Store.embedded(folder, CLOCK)) {
                for (int save = 1; save <= saves; save++) {
                    save(store, id, save);
                }
                copy(folder, left);
            }
            try (Store store = Store.embedded(left, CLOCK)) {
                List<Case> kept = store.transact(tx -> tx.newest(ROBIN, LIVES + 1));
                assertThat(kept).as("cases in life %d", life).hasSize(life);
                int version =
                        store.transact(tx -> tx.find(ROBIN, id).orElseThrow().version());
                assertThat(version).as("saves in life %d", life).isEqualTo(saves);
                String newest = "trigger:" + id + saves;
                boolean isAnswered = store.transact(tx -> tx.answered(newest).isPresent());
                assertThat(isAnswered).as("answer in life %d", life).isTrue();
            }
            folder = left;
        }
    }

    /** As a door does: a case changed and a delivery answered, in one transaction. */
    private static void save(Store store, String id, int save) {
        store.transact(tx -> {
            tx.save(tx.find(ROBIN, id)
                    .map(theCase -> theCase.lastAction(save))
                    .orElseGet(() -> Cases.draft(id, ROBIN, "Dana")));
            tx.answer(ROBIN, "trigger:" + id + save, "x".repeat(save == 3 ? 6_000 : 10));
            return id;
        });
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (String file : List.of("keyset.json", "cases.mv.db")) {
            Files.copy(from.resolve(file), to.resolve(file));
        }
    }
}
