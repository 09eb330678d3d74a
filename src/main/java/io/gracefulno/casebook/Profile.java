package io.gracefulno.casebook;

import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.letter.Spelling;
import io.gracefulno.preferences.Personal;
import io.gracefulno.preferences.Quiet;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;

/**
 * Who a person is: what Slack says of them, and in its place what they set for themselves. Only the former is kept.
 *
 * @param name as they sign; empty if nobody says
 * @param readAt when Slack was asked
 * @param standing a member, for as long as Slack hasn't said
 * @param signOff the line above their name; empty for the one that suits the tone
 * @param quiet what they keep out of their messages
 */
public record Profile(
        Owner owner,
        String name,
        ZoneId zone,
        Spelling spelling,
        Instant readAt,
        Standing standing,
        String signOff,
        Set<Quiet> quiet) {
    private static final ZoneId ASSUMED = ZoneId.of("UTC");

    public Profile {
        // A row of an older version lacks what was added since.
        standing = Objects.requireNonNullElse(standing, Standing.MEMBER);
        signOff = Objects.requireNonNullElse(signOff, "");
        quiet = Set.copyOf(Objects.requireNonNullElse(quiet, Set.of()));
    }

    /** What Slack says of a member. */
    public Profile(Owner owner, String name, ZoneId zone, Spelling spelling, Instant readAt) {
        this(owner, name, zone, spelling, readAt, Standing.MEMBER);
    }

    /** What Slack says. */
    public Profile(Owner owner, String name, ZoneId zone, Spelling spelling, Instant readAt, Standing standing) {
        this(owner, name, zone, spelling, readAt, standing, "", Set.of());
    }

    /** Before Slack was asked, or when it didn't answer. */
    public static Profile unknown(Owner owner) {
        return new Profile(owner, "", ASSUMED, Spelling.US, Instant.EPOCH);
    }

    /** What is known of the person so far. */
    public static Profile of(Owner owner, Transaction tx) {
        return fromSlack(owner, tx).as(tx.personal(owner));
    }

    /** What Slack said of them so far, whatever they set. */
    public static Profile fromSlack(Owner owner, Transaction tx) {
        return tx.profile(owner).orElseGet(() -> unknown(owner));
    }

    /** With what they set in the place of what Slack says. */
    public Profile as(Personal set) {
        return new Profile(
                owner,
                set.name().isEmpty() ? name : set.name(),
                set.zone().orElse(zone),
                set.spelling().orElse(spelling),
                readAt,
                standing,
                set.signOff(),
                set.quiet());
    }

    /** Whether Slack never said anything of them. */
    public boolean isUnknown() {
        return readAt.equals(Instant.EPOCH);
    }

    /** Whether anybody said where their clock is. */
    public boolean knowsClock() {
        return !isUnknown() || !zone.equals(ASSUMED);
    }

    public boolean isQuiet(Quiet about) {
        return quiet.contains(about);
    }
}
