package io.gracefulno.casebook;

import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.letter.Spelling;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What Slack says of a person.
 *
 * @param name as they sign; empty if Slack doesn't say
 */
public record Profile(Owner owner, String name, ZoneId zone, Spelling spelling, Instant readAt) {
    /** Before Slack was asked, or when it didn't answer. */
    public static Profile unknown(Owner owner) {
        return new Profile(owner, "", ZoneId.of("UTC"), Spelling.US, Instant.EPOCH);
    }

    /** What is known of the person so far. */
    public static Profile of(Owner owner, Transaction tx) {
        return tx.profile(owner).orElseGet(() -> unknown(owner));
    }

    public boolean isUnknown() {
        return readAt.equals(Instant.EPOCH);
    }
}
