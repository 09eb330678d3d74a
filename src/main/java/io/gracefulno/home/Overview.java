package io.gracefulno.home;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Owner;
import java.util.List;

/**
 * A person's cases at one moment, the latest changed first.
 *
 * @param open begun, ready, or waiting for an answer: theirs, or the person's to a reply
 * @param done a page of those that are done with: sent, closed, or the interview is taken
 * @param skipped how many of the done ones lie before that page
 * @param countDone how many are done in all
 * @param rulesOff how many checks of the review they switched off
 */
public record Overview(List<Case> open, List<Case> done, int skipped, int countDone, int rulesOff) {
    /** Nobody has any. */
    public static final Overview NONE = new Overview(List.of(), List.of(), 0, 0, 0);

    /** How many done cases a page holds. */
    public static final int PAGE = 5;

    public Overview {
        open = List.copyOf(open);
        done = List.copyOf(done);
    }

    /** @param skipped a page that lies behind the end shows the last one there is */
    public static Overview of(Owner owner, int skipped, Transaction tx) {
        List<Case> open = tx.open(owner).stream().filter(Overview::isWorthALine).toList();
        int count = tx.countDone(owner);
        int from = Math.clamp(skipped, 0, Math.max(0, (count - 1) / PAGE * PAGE));
        return new Overview(
                open,
                tx.done(owner, from, PAGE),
                from,
                count,
                tx.personal(owner).rulesOff().size());
    }

    /** A draft in which nothing was told yet is none of the person's business. */
    private static boolean isWorthALine(Case theCase) {
        return switch (theCase.state()) {
            case READY, WAITING, REPLIED -> true;
            case DRAFT, OPEN -> theCase.isUnfinished();
            case SENT, GOING, CLOSED -> false;
        };
    }

    /** Whether there is nothing to show yet: the page says what the app is and what it keeps. */
    public boolean isEmpty() {
        return open.isEmpty() && countDone == 0;
    }
}
