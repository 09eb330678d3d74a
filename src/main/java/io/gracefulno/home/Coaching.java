package io.gracefulno.home;

import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Coaches;
import io.gracefulno.casebook.Desk;
import io.gracefulno.casebook.Desk.Which;
import io.gracefulno.casebook.HomeTab;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Share;
import java.util.List;
import java.util.Optional;

/**
 * What is shared with a coach, at one moment: only what is shown is read, however much there is.
 *
 * @param waiting how many wait for the coach
 * @param answered how many wait for their candidates
 * @param done how many wait for nobody
 * @param desk where they are in the whole list; empty among their own cases
 * @param rows what is shown of it
 */
public record Coaching(int waiting, int answered, int done, Optional<Desk> desk, List<Row> rows) {
    /** How many are shown beside the coach's own cases. */
    public static final int FEW = 5;

    /** How many a page of the whole list holds. */
    public static final int PAGE = 20;

    /** Something shared, and by whom. */
    public record Row(Share share, Profile candidate) {}

    public Coaching {
        rows = List.copyOf(rows);
    }

    /** Empty for somebody who isn't listed as a coach, whatever was shared with them before. */
    static Optional<Coaching> of(HomeTab tab, Transaction tx) {
        Owner coach = tab.owner();
        if (!Coaches.isCoach(coach, tx)) {
            return Optional.empty();
        }
        int waiting = tx.countQueue(coach, Which.MINE.states());
        int answered = tx.countQueue(coach, Which.CANDIDATES.states());
        int done = tx.countQueue(coach, Which.DONE.states());
        Coaching counted = new Coaching(waiting, answered, done, Optional.empty(), List.of());
        Optional<Desk> desk = tab.desk().map(counted::atMost);
        List<Share> shares =
                desk.map(at -> page(at, coach, tx)).orElseGet(() -> tx.queue(coach, Which.MINE.states(), 0, FEW));
        return Optional.of(new Coaching(
                waiting,
                answered,
                done,
                desk,
                shares.stream()
                        .map(share -> new Row(share, Profile.of(share.candidate(), tx)))
                        .toList()));
    }

    private static List<Share> page(Desk desk, Owner coach, Transaction tx) {
        return switch (desk.which()) {
            case MINE -> tx.queue(coach, desk.which().states(), desk.skipped(), PAGE);
            case CANDIDATES, DONE -> tx.latest(coach, desk.which().states(), desk.skipped(), PAGE);
        };
    }

    /** Whoever is on a page that is gone is on the last one. */
    private Desk atMost(Desk desk) {
        int last = Math.max(0, (count(desk.which()) - 1) / PAGE * PAGE);
        return desk.skipped() > last ? new Desk(desk.which(), last) : desk;
    }

    /** How many stand in a list. */
    public int count(Which which) {
        return switch (which) {
            case MINE -> waiting;
            case CANDIDATES -> answered;
            case DONE -> done;
        };
    }

    /** Whether a review is the coach's next step. */
    public boolean isWaiting() {
        return waiting > 0;
    }
}
