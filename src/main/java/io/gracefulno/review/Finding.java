package io.gracefulno.review;

/**
 * One remark on a draft.
 *
 * @param fix which of the rule's mends fits, as named in the wording ({@code review.<rule>.fix.<fix>})
 * @param start where the words begin, in UTF-16 units from the start of the text
 * @param end where they end; the same as {@code start} where something is missing
 * @param quote the exact words; empty where something is missing
 */
public record Finding(Rule rule, String fix, int start, int end, String quote) {
    /** Which sentence says why it harms. */
    public String why() {
        return "review." + rule.code() + ".why";
    }

    /** Which sentence says what would mend it. */
    public String mend() {
        return "review." + rule.code() + ".fix" + (fix.isEmpty() ? "" : "." + fix);
    }
}
