package io.gracefulno.casebook;

/**
 * Whom the person suggests when the recruiter asks for somebody else.
 *
 * @param name of somebody who agreed to be named
 * @param address theirs; empty if it isn't to be passed on
 */
public record Suggestion(Way way, String name, String address) {
    /** Whether somebody comes to mind, and may be named. */
    public enum Way {
        NOBODY,
        /** Somebody, who is to be asked first. */
        ASKS_FIRST,
        AGREED
    }

    /** Nobody comes to mind. */
    public static final Suggestion NOBODY = new Suggestion(Way.NOBODY, "", "");
}
