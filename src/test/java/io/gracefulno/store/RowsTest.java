package io.gracefulno.store;

import static io.gracefulno.store.Cases.NOW;
import static io.gracefulno.store.Cases.ROBIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Heard;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Pushbacks;
import io.gracefulno.letter.Part;
import io.gracefulno.letter.Passage;
import io.gracefulno.letter.Spelling;
import io.gracefulno.preferences.Personal;
import io.gracefulno.review.Rule;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** What other versions wrote can be read, and what a person set for themselves is theirs. */
class RowsTest {
    @Test
    void aCaseOfAnOlderVersionIsOneInWhichNothingWasHeardYet() {
        Case full = Cases.full("c_1", ROBIN);
        ObjectNode older = Rows.JSON.valueToTree(full);
        older.remove("heard");
        older.remove("pushbacks");
        List.of("notes", "card", "passages", "messagePassages").forEach(((ObjectNode) older.get("writing"))::remove);
        ((ObjectNode) older.get("intake")).remove("extra");

        Case read = Rows.JSON.treeToValue(older, Case.class);

        assertThat(read.heard()).isEqualTo(Heard.NOTHING);
        assertThat(read.pushbacks()).isEqualTo(Pushbacks.NONE);
        assertThat(read.isReplied()).isFalse();
        assertThat(read.intake().extra()).isEmpty();
        assertThat(read.writing().orElseThrow().notes()).isEmpty();
        assertThat(read.writing().orElseThrow().card()).isEmpty();
        assertThat(read.writing().orElseThrow().passages()).isEmpty();
        assertThat(read.writing().orElseThrow().messagePassages()).isEmpty();
        assertThat(read.writing().orElseThrow().current())
                .isEqualTo(full.writing().orElseThrow().current());
    }

    @Test
    void aLettersPartsAreReadAsTheyWereWritten() {
        Case full = Cases.full("c_1", ROBIN);

        Case read = Rows.JSON.readValue(Rows.JSON.writeValueAsString(full), Case.class);

        assertThat(read).isEqualTo(full);
        assertThat(read.writing().orElseThrow().passages())
                .containsExactly(new Passage(Part.DECISION, List.of(Part.REASON), "p1"));
    }

    @Test
    void settingsOfAnOlderVersionAreThoseOfSomebodyWhoSetNothingSince() {
        Personal read = Rows.JSON.readValue("{\"rulesOff\":[\"BARGAINS\"]}", Personal.class);

        assertThat(read).isEqualTo(Personal.USUAL.off(Rule.BARGAINS));
    }

    @Test
    void aProfileOfAnOlderVersionIsAMembers() {
        Profile kept = new Profile(ROBIN, "Robin Ashdown", ZoneId.of("Europe/Lisbon"), Spelling.UK, NOW);
        ObjectNode older = Rows.JSON.valueToTree(kept);
        List.of("standing", "signOff", "quiet").forEach(older::remove);

        assertThat(Rows.JSON.treeToValue(older, Profile.class)).isEqualTo(kept);
    }

    @Test
    void whatAPersonSetIsKeptAsSetLastAndNobodyElsesIs(@TempDir Path folder) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        try (Store store = Store.embedded(folder, clock)) {
            assertThat(personal(store, ROBIN)).isEqualTo(Personal.USUAL);
            keep(store, Personal.USUAL.off(Rule.BARGAINS));
            keep(store, personal(store, ROBIN).off(Rule.HOSTILE));
        }
        try (Store store = Store.embedded(folder, clock)) {
            assertThat(personal(store, ROBIN).rulesOff()).isEqualTo(Set.of(Rule.BARGAINS, Rule.HOSTILE));
            assertThat(personal(store, new Owner("", "T0OTHER", "U0ROBIN"))).isEqualTo(Personal.USUAL);
            assertThat(personal(store, new Owner("", "T0ONE", "U0OTHER"))).isEqualTo(Personal.USUAL);
        }
    }

    private static Personal personal(Store store, Owner owner) {
        return store.transact(tx -> tx.personal(owner));
    }

    private static void keep(Store store, Personal personal) {
        store.transact(tx -> {
            tx.keep(ROBIN, personal);
            return ROBIN;
        });
    }
}
