package io.gracefulno.slackkit;

/**
 * The ids of an input. Slack keeps what was typed while block_id and action_id stay; a new generation in the block_id
 * makes our text take its place.
 */
public final class FieldId {
    private FieldId() {}

    /** {@code letter.body:3}. */
    public static String block(String field, int generation) {
        return field + ":" + generation;
    }
}
