package io.gracefulno.casebook;

/** What somebody is in their workspace. */
public enum Standing {
    OWNER_OR_ADMIN,
    MEMBER,
    /** Restricted to some channels. */
    GUEST,
    /** Of another organisation. */
    STRANGER,
    /** A bot, or somebody who has left. */
    NOBODY;

    /** Whether they belong to the workspace with no restriction. */
    public boolean isMember() {
        return this == OWNER_OR_ADMIN || this == MEMBER;
    }
}
