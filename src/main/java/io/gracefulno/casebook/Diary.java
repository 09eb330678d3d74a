package io.gracefulno.casebook;

import java.time.Instant;
import java.util.List;

/** Knows what is due, whoever's it is. A wall: the disk is behind it. */
public interface Diary {
    /** The reminders that are due, the earliest first. */
    List<DueReminder> due(Instant now, int most);

    /** Its case is gone. */
    void forget(DueReminder due);

    /** Somebody of each workspace of which cases are kept. */
    List<Owner> workspaces();

    /**
     * Cases of a workspace that are done with, were changed last before that moment and want to remind of nothing any
     * more, in the order of their ids.
     *
     * @param somebody of that workspace
     * @param after the id of the last one that is known already
     */
    List<CaseOf> old(Owner somebody, Instant before, String after, int most);

    /** Forgets who people are that were asked about before that moment and of whom nothing else is kept. */
    void forgetStrangers(Instant before);

    /**
     * Cases that are done with, were changed last before that moment, want to remind of nothing any more and were shared
     * with a coach, in the order of their ids.
     *
     * @param after the id of the last one that is known already
     */
    List<CaseOf> oldShares(Instant before, String after, int most);

    /** Forgets what was taken back from coaches before that moment. */
    void forgetTakenBack(Instant before);

    /**
     * Offers that are open though they were made by that moment, the first made first.
     *
     * @return each by its coach
     */
    List<CaseOf> openOffers(Instant madeBy, int most);

    /** Forgets offers that ended before that moment, and who those are who were offered a letter and have nothing here. */
    void forgetOffers(Instant before);

    /** Cases that hold pasted replies which were kept long enough by now, in the order of their ids. */
    List<CaseOf> oldReplies(Instant now, String after, int most);
}
