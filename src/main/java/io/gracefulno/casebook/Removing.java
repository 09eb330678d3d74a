package io.gracefulno.casebook;

import io.gracefulno.casebook.Casebook.Transaction;
import java.time.Duration;
import java.time.Instant;

/**
 * Has many messages and files removed, no faster than Slack lets an app do it. The later ones become due later, so that
 * whatever somebody else wants removed meanwhile comes between.
 */
final class Removing {
    /** So many may go at once. */
    private static final int AT_ONCE = 20;

    /** Slack takes some fifty a minute in a workspace. */
    private static final Duration APART = Duration.ofMillis(1_200);

    private final Ids ids;
    private final Instant now;
    private int laid;

    Removing(Ids ids, Instant now) {
        this.ids = ids;
        this.now = now;
    }

    void message(Owner owner, MessageAt at, Transaction tx) {
        tx.later(Errand.removing(ids.errandId(), owner, at), next());
    }

    void file(Owner owner, String fileId, Transaction tx) {
        tx.later(Errand.removingFile(ids.errandId(), owner, fileId), next());
    }

    /** How long it takes until so many are gone. */
    static Duration lasting(int count) {
        return APART.multipliedBy(Math.max(0, count - AT_ONCE));
    }

    private Instant next() {
        laid++;
        return now.plus(lasting(laid));
    }
}
