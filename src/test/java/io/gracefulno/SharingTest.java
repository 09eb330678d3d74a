package io.gracefulno;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Ids;
import io.gracefulno.casebook.Intake;
import io.gracefulno.casebook.Letters;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Preview;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Redrawing;
import io.gracefulno.casebook.Share;
import io.gracefulno.casebook.Sharing;
import io.gracefulno.casebook.Wish;
import io.gracefulno.coaching.Masker;
import io.gracefulno.coaching.Opinion;
import io.gracefulno.coaching.Proposal;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Spelling;
import io.gracefulno.preferences.Composers;
import io.gracefulno.store.Store;
import io.gracefulno.wording.Library;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharingTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final Owner NGOZI = new Owner("", "T1", "U1");
    private static final Owner SIOBHAN = new Owner("", "T1", "U2");
    private static final Profile PROFILE =
            new Profile(NGOZI, "Ngozi Adebayo-Lind", ZoneId.of("Europe/Lisbon"), Spelling.UK, NOW);

    private final SettableClock clock = new SettableClock(NOW);
    private Store store;
    private Sharing sharing;

    @BeforeEach
    void open(@TempDir Path data) {
        store = Store.embedded(data, clock);
        Ids ids = new Ids();
        sharing = new Sharing(new Masker(Set.of()), new Redrawing(ids, clock), ids, clock);
        Library library = Library.english();
        Letters letters = new Letters(new Composers(library, library.templates(), library));
        Facts facts = Facts.builder()
                .text(Fact.RECRUITER, "Tomasz Wierzbicki")
                .text(Fact.COMPANY, "Larkfield Robotics")
                .build();
        Case opened = Case.opened("c_1", NGOZI, Intake.of(facts), NOW);
        store.transact(tx -> {
            tx.save(letters.write(opened.submitted(opened.intake(), NOW), PROFILE, NOW));
            return opened;
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Case found() {
        return store.transact(tx -> tx.find(NGOZI, "c_1")).orElseThrow();
    }

    private Share asked() {
        return store.transact(tx -> sharing.ask(
                        found(),
                        SIOBHAN,
                        new Wish("Too blunt for Larkfield Robotics?", Set.of(), Set.of()),
                        PROFILE,
                        tx))
                .orElseThrow();
    }

    private Share seen(String id) {
        return store.transact(tx -> tx.shareFor(SIOBHAN, id)).orElseThrow();
    }

    @Test
    void aCoachSeesTheLetterWithoutItsNames() {
        Share share = seen(asked().id());

        assertThat(share.state()).isEqualTo(Share.State.ASKED);
        assertThat(share.round().question()).isEqualTo("Too blunt for ⟦company 1⟧?");
        assertThat(share.round().excerpts()).isNotEmpty();
        assertThat(share.toString()).doesNotContain("Larkfield", "Wierzbicki", "Ngozi");
        assertThat(found().consulted(share.id())).isPresent();
    }

    @Test
    void aNameInTheQuestionLeavesTheRestAsItWasShown() {
        Preview before = sharing.preview(found(), Wish.NOTHING_MORE, PROFILE);

        Preview after =
                sharing.preview(found(), new Wish("LARKFIELD ROBOTICS, or tomasz?", Set.of(), Set.of()), PROFILE);

        assertThat(after.excerpts()).isEqualTo(before.excerpts());
        assertThat(after.question()).doesNotContain("LARKFIELD", "tomasz");
    }

    @Test
    void nobodyElseFindsIt() {
        Share share = asked();

        List<Optional<Share>> others = store.transact(tx -> List.of(
                tx.shareFor(NGOZI, share.id()),
                tx.shareOf(SIOBHAN, share.id()),
                tx.shareFor(new Owner("", "T2", "U2"), share.id())));
        assertThat(others).allMatch(Optional::isEmpty);
    }

    @Test
    void oneCoachAtATimeIsAsked() {
        asked();

        Optional<Share> second = store.transact(tx -> sharing.ask(found(), SIOBHAN, Wish.NOTHING_MORE, PROFILE, tx));
        assertThat(second).isEmpty();
    }

    @Test
    void anAnswerIsKeptAndASecondRoundComesOnTopOfIt() {
        Share share = seen(asked().id());
        store.transact(tx -> {
            sharing.answer(share.proposing(Proposal.of(0, "Fine.", ""), NOW), Opinion.CHANGES, "Nearly.", tx);
            return share;
        });
        Share answered = seen(share.id());
        assertThat(answered.state()).isEqualTo(Share.State.ANSWERED);

        Share again = asked();

        assertThat(again.id()).isEqualTo(share.id());
        assertThat(seen(share.id()).rounds()).hasSize(2);
        assertThat(seen(share.id()).rounds().getFirst()).isEqualTo(answered.round());
    }

    @Test
    void whatIsTakenBackIsGoneForTheCoachAndItsMarksWithIt() {
        Share share = seen(asked().id());
        store.transact(tx -> {
            sharing.takeBack(share, tx);
            return share;
        });

        assertThat(seen(share.id()).rounds()).isEmpty();
        assertThat(seen(share.id()).state()).isEqualTo(Share.State.TAKEN_BACK);
        assertThat(found().consulted()).isEmpty();
    }

    @Test
    void aDeletedCaseTakesBackWhatWasShared() {
        Share share = asked();
        store.transact(tx -> {
            new Redrawing(new Ids(), clock).delete(found(), tx);
            return share;
        });

        assertThat(seen(share.id()).rounds()).isEmpty();
    }
}
