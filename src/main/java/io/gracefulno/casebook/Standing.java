package io.gracefulno.casebook;

/** What somebody is in their workspace. */
public enum Standing {
    OWNER_OR_ADMIN,
    MEMBER,
    /** Restricted to some channels, or of another organisation. */
    GUEST,
    /** Deactivated, or no person at all. */
    AWAY
}
