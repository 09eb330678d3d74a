package io.gracefulno.deciding;

/** The tree: the role and the person's goals first, then the culture, then what is only practical. */
final class Tree {
    private Tree() {}

    /**
     * Where it ends.
     *
     * @param practical whether something practical is wrong: format, time or travel
     */
    static Outcome outcome(Answer goals, Answer culture, boolean practical) {
        return switch (goals) {
            case UNSURE -> Outcome.RESEARCH;
            case YES ->
                switch (culture) {
                    case YES -> practical ? Outcome.ALTERNATIVE : Outcome.PROCEED;
                    case UNSURE -> Outcome.RESEARCH;
                    case NO -> Outcome.OTHER_ROLES;
                };
            case NO ->
                switch (culture) {
                    case YES -> Outcome.OTHER_ROLES;
                    // Whether other roles there are worth a question hangs on the one thing that isn't known.
                    case UNSURE -> Outcome.RESEARCH;
                    case NO -> Outcome.DECLINE;
                };
        };
    }
}
