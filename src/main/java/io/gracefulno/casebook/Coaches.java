package io.gracefulno.casebook;

import io.gracefulno.casebook.Casebook.Transaction;

/** Who may coach: whoever the workspace's admins have listed, for as long as they do. */
public final class Coaches {
    private Coaches() {}

    public static boolean isCoach(Owner person, Transaction tx) {
        return tx.workspace(person).isCoach(person.userId());
    }
}
