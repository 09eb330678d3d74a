package io.gracefulno;

import static io.gracefulno.SlackSide.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Errand;
import io.gracefulno.casebook.Ids;
import io.gracefulno.casebook.Intake;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Standing;
import io.gracefulno.letter.Spelling;
import io.gracefulno.preferences.Personal;
import io.gracefulno.preferences.Quiet;
import io.gracefulno.slackkit.AfterAck;
import io.gracefulno.slackkit.Profiles;
import io.gracefulno.slackkit.SlackCalls;
import io.gracefulno.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who somebody is: what Slack says, and in its place what they set. */
class ProfilesTest {
    private static final Personal ROBBIE = new Personal(
            Set.of(),
            "Robbie Ash",
            "With thanks,",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Spelling.UK),
            Optional.of(ZoneId.of("Asia/Tokyo")),
            Set.of(Quiet.LETTERS));

    private final SettableClock clock = new SettableClock(Instant.parse("2031-05-05T09:00:00Z"));
    private final AfterAck afterAck = new AfterAck();
    private StubSlack slack;
    private SlackCalls calls;
    private Store store;
    private Profiles profiles;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        slack = new StubSlack();
        calls = new SlackCalls(SlackSide.TOKEN, Optional.of(slack.api()), clock);
        store = Store.embedded(folder, clock);
        profiles = new Profiles(store, calls, afterAck, new Ids(), clock);
    }

    @AfterEach
    void stop() {
        afterAck.close();
        calls.close();
        store.close();
        slack.close();
    }

    private void set(Personal personal) {
        store.transact(tx -> {
            tx.keep(OWNER, personal);
            return personal;
        });
    }

    private void begin() {
        store.transact(tx -> {
            tx.save(Case.opened("c_1", OWNER, Intake.begun(Personal.USUAL), clock.instant()));
            return OWNER;
        });
    }

    private List<Errand.Kind> errands() {
        return store.outbox().next(clock.instant(), 10).stream()
                .map(Errand::kind)
                .toList();
    }

    @Test
    void whatSomebodySetStandsInThePlaceOfWhatSlackSaysAndOnlySlacksIsKept() {
        set(ROBBIE);

        Profile seen = profiles.of(OWNER);

        assertThat(seen.name()).isEqualTo("Robbie Ash");
        assertThat(seen.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(seen.spelling()).isEqualTo(Spelling.UK);
        assertThat(seen.signOff()).isEqualTo("With thanks,");
        assertThat(seen.isQuiet(Quiet.LETTERS)).isTrue();
        Optional<Profile> kept = store.transact(tx -> tx.profile(OWNER));
        assertThat(kept)
                .contains(
                        new Profile(OWNER, "Robin Ashdown", ZoneId.of("Europe/Lisbon"), Spelling.US, clock.instant()));
        Profile within = store.transact(tx -> Profile.of(OWNER, tx));
        assertThat(within).isEqualTo(seen);
    }

    @Test
    void whereSlackSaysNothingWhatWasSetIsKnownAllTheSame() {
        slack.garbage = "users.info";
        set(ROBBIE);

        Profile seen = profiles.of(OWNER);

        assertThat(seen.isUnknown()).isTrue();
        assertThat(seen.knowsClock()).isTrue();
        assertThat(seen.name()).isEqualTo("Robbie Ash");
    }

    @Test
    void whoeverMovedAtSlackIsRemindedByTheNewClock() {
        begin();
        profiles.of(OWNER);
        store.outbox()
                .next(clock.instant(), 10)
                .forEach(errand -> store.outbox().giveUp(errand));
        slack.zone = "Asia/Tokyo";
        profiles.of(OWNER);
        assertThat(errands()).as("within a day").isEmpty();

        clock.advance(Duration.ofHours(25));
        profiles.of(OWNER);

        assertThat(errands()).containsExactly(Errand.Kind.FOLLOW_SETTINGS);
    }

    @Test
    void whoeverSetAZoneStaysThereWhereverSlackSeesThem() {
        begin();
        set(ROBBIE);
        profiles.of(OWNER);
        slack.zone = "America/New_York";
        clock.advance(Duration.ofHours(25));

        profiles.of(OWNER);

        assertThat(errands()).isEmpty();
    }

    @Test
    void aStandingIsMinutesOldAtMostWhereItMatters() {
        assertThat(profiles.now(OWNER).orElseThrow().standing()).isEqualTo(Standing.MEMBER);
        slack.standings.put(OWNER.userId(), "\"is_owner\":true");
        clock.advance(Duration.ofMinutes(4));
        assertThat(profiles.now(OWNER).orElseThrow().standing()).isEqualTo(Standing.MEMBER);
        clock.advance(Duration.ofMinutes(2));
        assertThat(profiles.now(OWNER).orElseThrow().standing()).isEqualTo(Standing.OWNER_OR_ADMIN);

        slack.garbage = "users.info";
        clock.advance(Duration.ofMinutes(6));
        assertThat(profiles.now(OWNER)).isEmpty();
        assertThat(profiles.of(OWNER).standing()).isEqualTo(Standing.OWNER_OR_ADMIN);
    }
}
