package io.gracefulno.casebook;

import io.gracefulno.casebook.Casebook.Transaction;

/** Who may change what a workspace has set. A wall: only Slack knows, and it may change its mind at any time. */
@FunctionalInterface
public interface Admins {
    /** Whether this person is an admin of their workspace now; no call is made for it. */
    boolean isAdmin(Owner owner, Transaction tx);
}
