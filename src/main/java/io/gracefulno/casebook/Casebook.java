package io.gracefulno.casebook;

import io.gracefulno.afterwards.Reminder;
import io.gracefulno.preferences.Personal;
import io.gracefulno.preferences.Workspace;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Keeps cases. A wall: the disk is behind it. */
public interface Casebook {
    /**
     * Does the work in one transaction: all of it is kept, or none. When it returns, it is kept even if the process is
     * killed. Work that met a change by somebody else is done again from the start, so it must only use the
     * transaction.
     */
    <T> T transact(Function<Transaction, T> work);

    /** What may be read and changed within one transaction. Every case is asked for by its owner, always. */
    interface Transaction {
        /** Empty if there is no such case or it is somebody else's: nobody learns which. */
        Optional<Case> find(Owner owner, String id);

        /** The person's cases, the latest changed first. */
        List<Case> newest(Owner owner, int most);

        /** The person's cases that aren't done with, the latest changed first, two hundred at most. */
        List<Case> open(Owner owner);

        /** Those that are, the latest changed first, after the first few. */
        List<Case> done(Owner owner, int skipped, int most);

        /**
         * A page of one of the person's lists. What is open is sorted by urgency and then the latest changed first, what
         * is done by the latest changed alone.
         *
         * @param without the ids of cases that are left out, as if they weren't in the list
         */
        Page page(Owner owner, Shelf shelf, Set<String> without, Cursor from, int most);

        /** Those of the person's cases of which something is due by now, the soonest deadline first. */
        List<Case> due(Owner owner, Instant now, int most);

        /** The person's cases by which names they can be found, tens of thousands at most. */
        Matches matching(Owner owner, Predicate<Line> which, int most);

        /** The same among so many of them, the latest changed. */
        Matches matching(Owner owner, Predicate<Line> which, int among, int most);

        /** The ids of all the person's cases, the first opened first. */
        List<String> ids(Owner owner);

        /** The person's cases in the order of their ids, those after this one; empty to begin with the first. */
        List<Case> after(Owner owner, String id, int most);

        /** Keeps a new or changed case, and what it wants to remind of from now on. */
        void save(Case theCase);

        void delete(Case theCase);

        /** What the person shared by this id; empty if there is no such thing or it is somebody else's. */
        Optional<Share> shareOf(Owner candidate, String id);

        /** What was shared with this coach by this id; empty if there is no such thing or it is somebody else's. */
        Optional<Share> shareFor(Owner coach, String id);

        /** What was shared of the case, the first asked first. */
        List<Share> shares(Case theCase);

        /** What was shared with the coach, what is best sent soonest first, after the first few. */
        List<Share> queue(Owner coach, Set<Share.State> states, int skipped, int most);

        /** The same, what changed last first. */
        List<Share> latest(Owner coach, Set<Share.State> states, int skipped, int most);

        int countQueue(Owner coach, Set<Share.State> states);

        /** Keeps a new or changed share. */
        void save(Share share);

        /** Nothing of it is kept any more. */
        void delete(Share share);

        /** What a coach offers the person by this id; empty if there is no such thing or it is somebody else's. */
        Optional<Offer> offerTo(Owner candidate, String id);

        /** What the coach offers by this id; empty if there is no such thing or it is somebody else's. */
        Optional<Offer> offerFrom(Owner coach, String id);

        /** What the coach offers and nobody has taken or left yet, the first made first. */
        List<Offer> openOffers(Owner coach);

        /** Keeps a new or changed offer; never more than {@link Offer#MOST_OPEN} open ones of one coach. */
        void save(Offer offer);

        /** The case wants these reminders, and none beside them. */
        void remind(Case theCase, Set<Reminder> wanted);

        Set<Reminder> reminders(Case theCase);

        /** Where reminders of the case stand in Slack. */
        List<ReminderMessage> reminderMessages(Case theCase);

        /** Whether a reminder of the case stands there that doesn't say yet what became of it, or is on its way there. */
        boolean isReminding(Case theCase);

        /** That reminder shows what became of it and needs no drawing any more. */
        void folded(ReminderMessage message);

        /** Whether anything of the person is kept but their profile, which stays true until the end of this transaction. */
        boolean isKnown(Owner owner);

        /** A message of ours that belongs to no case stands there. */
        void left(Owner owner, MessageAt message);

        /** The same of one that tells of a colleague: it goes with everything of either. */
        void left(Owner owner, Owner about, MessageAt message);

        /** Nothing is kept of the person any more; what they can see in Slack is still to be removed. */
        Erased erase(Owner owner);

        Optional<Profile> profile(Owner owner);

        void keep(Profile profile);

        /** What the person set for themselves, or what is usual. */
        Personal personal(Owner owner);

        void keep(Owner owner, Personal personal);

        /** What the admins of the person's workspace set for everybody in it, or what is usual. */
        Workspace workspace(Owner owner);

        /** For everybody in the person's workspace; of two changes at once the second is made on top of the first. */
        void keep(Owner owner, Workspace workspace);

        /**
         * How many cases of everybody in the person's workspace are done with and were kept for longer than so many months:
         * the next night they are deleted, if that is the workspace's setting by then.
         */
        int countOlder(Owner owner, int months);

        /** What is known of the person's Home; empty if they never opened it. */
        Optional<HomeTab> home(Owner owner);

        void keep(HomeTab tab);

        /** What stands in the person's Home now; where they are in it stays as it is. */
        void published(Owner owner, String digest, String hash);

        /** To be done at Slack, once this transaction is kept. */
        void later(Errand errand);

        /** The same, and no sooner than then. */
        void later(Errand errand, Instant due);

        /** What was answered to this delivery before; empty if it is the first time. */
        Optional<String> answered(String delivery);

        /** Notes that the delivery was answered so; a second one at the same moment waits and then sees it. */
        void answer(Owner owner, String delivery, String answer);
    }
}
