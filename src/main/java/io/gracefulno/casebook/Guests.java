package io.gracefulno.casebook;

import io.gracefulno.casebook.Casebook.Transaction;

/** Guests of a workspace may use the app for as long as its admins let them. */
public final class Guests {
    private Guests() {}

    /** Whether it is a guest, and this workspace lets none in. */
    public static boolean areTurnedAway(Profile profile, Transaction tx) {
        return !profile.standing().isMember() && !tx.workspace(profile.owner()).allowsGuests();
    }
}
