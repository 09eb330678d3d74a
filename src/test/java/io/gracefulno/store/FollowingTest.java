package io.gracefulno.store;

import static io.gracefulno.store.Cases.NOW;
import static io.gracefulno.store.Cases.ROBIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.afterwards.Reminder;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Errand;
import io.gracefulno.casebook.Following;
import io.gracefulno.casebook.Ids;
import io.gracefulno.casebook.MessageAt;
import io.gracefulno.casebook.Outbox;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Reminding;
import io.gracefulno.casebook.Standing;
import io.gracefulno.letter.Spelling;
import io.gracefulno.preferences.Personal;
import io.gracefulno.preferences.Quiet;
import io.gracefulno.preferences.Setting;
import io.gracefulno.preferences.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's cases follow what they set, however many they are. */
class FollowingTest {
    private static final int MANY = 250;
    private static final Owner OTHER = new Owner("", "T0ONE", "U0OTHER");

    private final Ids ids = new Ids();
    private Store store;
    private Following following;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = Store.embedded(folder, Clock.fixed(NOW, ZoneOffset.UTC));
        following = new Following(store, ids);
        keep(profile(Standing.MEMBER));
        for (int i = 0; i < MANY; i++) {
            begin("c_%03d".formatted(i), ROBIN);
        }
        begin("c_other", OTHER);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void keep(Profile profile) {
        store.transact(tx -> {
            tx.keep(profile);
            return profile;
        });
    }

    private static Profile profile(Standing standing) {
        return new Profile(ROBIN, "Robin Ashdown", ZoneId.of("Europe/Lisbon"), Spelling.UK, NOW, standing);
    }

    private void begin(String id, Owner owner) {
        store.transact(tx -> {
            Case draft = Cases.draft(id, owner, "Dana");
            Case begun = draft.submitted(draft.intake(), NOW);
            tx.save(begun);
            tx.remind(begun, Reminding.wanted(begun, tx));
            return id;
        });
    }

    private void set(Optional<ZoneId> zone, Set<Quiet> quiet) {
        Personal set = new Personal(
                Set.of(), "", "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), zone, quiet);
        store.transact(tx -> {
            tx.keep(ROBIN, set);
            return set;
        });
    }

    /** @return what was done, in order */
    private List<Errand> follow() {
        store.transact(tx -> {
            tx.later(Errand.following(ids.errandId(), ROBIN, ""));
            return ROBIN;
        });
        Outbox outbox = store.outbox();
        List<Errand> done = new ArrayList<>();
        for (List<Errand> next = outbox.next(NOW, 1); !next.isEmpty(); next = outbox.next(NOW, 1)) {
            Errand errand = next.getFirst();
            assertThat(outbox.begin(errand)).isTrue();
            if (errand.kind() == Errand.Kind.FOLLOW_SETTINGS) {
                following.page(errand);
            }
            outbox.done(errand, Optional.empty());
            done.add(errand);
        }
        return done;
    }

    private List<Reminder> reminders(Owner owner) {
        return store.transact(tx -> tx.after(owner, "", 1000).stream()
                .flatMap(theCase -> tx.reminders(theCase).stream())
                .toList());
    }

    @Test
    void whoeverMovedIsRemindedByTheirNewClockInEveryCase() {
        List<Reminder> before = reminders(ROBIN);
        assertThat(before).hasSize(MANY);
        set(Optional.of(ZoneId.of("America/Los_Angeles")), Set.of());

        assertThat(follow()).as("pages").hasSize(3);

        assertThat(reminders(ROBIN))
                .hasSize(MANY)
                .allMatch(reminder -> reminder.dueAt()
                        .atZone(ZoneId.of("America/Los_Angeles"))
                        .toLocalTime()
                        .toString()
                        .equals("09:00"));
        assertThat(reminders(OTHER)).hasSize(1);
    }

    @Test
    void noRemindersMeansNoneAndTheyComeBack() {
        List<Reminder> before = reminders(ROBIN);
        set(Optional.empty(), Set.of(Quiet.REMINDERS));
        follow();
        assertThat(reminders(ROBIN)).isEmpty();
        assertThat(reminders(OTHER)).hasSize(1);

        set(Optional.empty(), Set.of());
        follow();
        assertThat(reminders(ROBIN)).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void aGuestWhoIsShutOutIsNotReminded() {
        keep(profile(Standing.GUEST));
        store.transact(tx -> {
            tx.keep(ROBIN, Workspace.USUAL.withGuests(Setting.OFF));
            return ROBIN;
        });

        follow();

        assertThat(reminders(ROBIN)).isEmpty();
        assertThat(reminders(OTHER)).hasSize(1);
    }

    @Test
    void onlyMessagesThatShowALetterAreDrawnAgain() {
        store.transact(tx -> {
            Case unsent = tx.find(ROBIN, "c_000").orElseThrow();
            tx.save(unsent.message(new MessageAt("D0", "1.1")));
            Case sent = tx.find(ROBIN, "c_001").orElseThrow();
            tx.save(sent.markedSent(NOW).message(new MessageAt("D0", "1.2")));
            Case unfolded = tx.find(ROBIN, "c_002").orElseThrow();
            tx.save(unfolded.markedSent(NOW).unfolded(true).message(new MessageAt("D0", "1.3")));
            return ROBIN;
        });

        assertThat(follow())
                .filteredOn(errand -> errand.kind() != Errand.Kind.FOLLOW_SETTINGS)
                .extracting(errand -> errand.kind() + " " + errand.caseId())
                .containsExactlyInAnyOrder("DRAW_CASE c_000", "DRAW_CASE c_002");
    }
}
