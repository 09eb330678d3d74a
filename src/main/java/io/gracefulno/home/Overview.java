package io.gracefulno.home;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Cursor;
import io.gracefulno.casebook.Cursor.Way;
import io.gracefulno.casebook.HomeTab;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Page;
import io.gracefulno.casebook.Shelf;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's cases at one moment: only those that are shown are read, however many there are.
 *
 * @param due what is due now, the most urgent first
 * @param open a page of the open cases that aren't among those, the most urgent first, then the latest changed
 * @param done a page of those that are done with, the latest changed first
 * @param rulesOff how many checks of the review they switched off
 * @param monthsKept after how many months a closed case is deleted
 * @param coaching what is shared with them, for a coach; empty for anybody else
 */
public record Overview(List<Due> due, Page open, Page done, int rulesOff, int monthsKept, Optional<Coaching> coaching) {
    /** What is usual. */
    public static final int USUAL_MONTHS = 12;

    /** How many cases are shown as due. */
    public static final int MOST_DUE = 5;

    /** How many cases a page of Home holds. */
    public static final int PAGE = 10;

    /** How many done cases are shown below open ones, before anybody turns to the older ones. */
    static final int BELOW_OPEN = 2;

    /** How many cases a page of the list in a modal holds, and how many done ones stand below. */
    public static final int LIST = 25;

    private static final int DONE_IN_LIST = 5;

    private static final Page NOTHING = new Page(List.of(), 0, 0, Cursor.START, Cursor.START);

    /** Where nobody has begun anything. */
    public static final Overview NONE = new Overview(List.of(), NOTHING, NOTHING, 0, USUAL_MONTHS);

    public Overview {
        due = List.copyOf(due);
    }

    /** Of somebody who coaches nobody. */
    public Overview(List<Due> due, Page open, Page done, int rulesOff, int monthsKept) {
        this(due, open, done, rulesOff, monthsKept, Optional.empty());
    }

    /**
     * For Home.
     *
     * @param tab where they are in it; a page that is gone shows the first one
     * @param zone the person's own
     */
    public static Overview of(HomeTab tab, int monthsKept, Instant now, ZoneId zone, Transaction tx) {
        Owner owner = tab.owner();
        Optional<Coaching> coaching = Coaching.of(tab, tx);
        if (coaching.flatMap(Coaching::desk).isPresent()) {
            return new Overview(List.of(), NOTHING, NOTHING, 0, monthsKept, coaching);
        }
        List<Due> due = Due.now(tx.due(owner, now, MOST_DUE), now, zone);
        Set<String> shown = ids(due.stream().map(Due::theCase));
        Page open = page(owner, Shelf.OPEN, shown, tab.open(), new Sizes(PAGE, PAGE), tx);
        int front = due.isEmpty() && open.of() == 0 ? PAGE : BELOW_OPEN;
        // What is closed while this is read was read as open already, and Slack takes no row twice.
        Set<String> above = ids(Stream.concat(due.stream().map(Due::theCase), open.cases().stream()));
        Page done = page(owner, Shelf.DONE, above, tab.closed(), new Sizes(front, PAGE), tx);
        return new Overview(due, open, done, tx.personal(owner).rulesOff().size(), monthsKept, coaching);
    }

    /** For a list of all that is open, and what was done last. */
    public static Overview list(Owner owner, Cursor from, Transaction tx) {
        Page open = page(owner, Shelf.OPEN, Set.of(), from, new Sizes(LIST, LIST), tx);
        Page done = tx.page(owner, Shelf.DONE, ids(open.cases().stream()), Cursor.START, DONE_IN_LIST);
        return new Overview(List.of(), open, done, 0, USUAL_MONTHS);
    }

    private static Set<String> ids(Stream<Case> cases) {
        return cases.map(Case::id).collect(Collectors.toSet());
    }

    /** How many cases the first page of a list holds, and each other one. */
    private record Sizes(int front, int further) {}

    /** Whoever comes back to the first case, or to a place that is gone, is at the front. */
    private static Page page(Owner owner, Shelf shelf, Set<String> without, Cursor from, Sizes sizes, Transaction tx) {
        if (from.way() != Way.START) {
            Page turned = tx.page(owner, shelf, without, from, sizes.further());
            if (turned.before() > 0 && !turned.cases().isEmpty()) {
                return turned;
            }
        }
        return tx.page(owner, shelf, without, Cursor.START, sizes.front());
    }

    /** Whether there is nothing to show yet: the page says what the app is and what it keeps. */
    public boolean isEmpty() {
        return due.isEmpty() && open.of() == 0 && done.of() == 0;
    }

    /** Whether nothing is open. */
    public boolean isAllDone() {
        return due.isEmpty() && open.of() == 0;
    }
}
