package io.gracefulno.slackkit;

import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Guests;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.People;
import io.gracefulno.casebook.Profile;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Who comes in where a workspace's admins have switched the app off for guests.
 *
 * <p>Guests are turned away at every way in: commands, shortcuts, and whatever is pressed in a message or in Home. A
 * window that is open already stays theirs until it closes: what they typed is kept, and a letter under way can be
 * finished, copied and sent from there.
 */
public final class Welcome {
    /** Whatever is switched off, everybody may take out and delete what is theirs. */
    private static final Set<String> OPEN_TO_ALL = Set.of("settings", "home.settings");

    /** A guest who has become a member is let in after so long. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final People people;
    private final Clock clock;

    public Welcome(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Whether somebody is let in. */
    enum Answer {
        YES,
        NO,
        /** Slack has to be asked who they are. */
        NOBODY_KNOWS
    }

    /** By what is known so far. */
    Answer before(Door door, Back back, Transaction tx) {
        if (back.place() == Place.MODAL
                || OPEN_TO_ALL.contains(door.id())
                || tx.workspace(back.owner()).allowsGuests()) {
            return Answer.YES;
        }
        Optional<Profile> known = tx.profile(back.owner());
        if (known.filter(profile -> profile.standing().isMember()).isPresent()) {
            return Answer.YES;
        }
        boolean fresh = known.filter(profile -> profile.readAt().plus(FRESH).isAfter(clock.instant()))
                .isPresent();
        return fresh ? Answer.NO : Answer.NOBODY_KNOWS;
    }

    /** Asks Slack who they are. Not before the ack. */
    void ask(Owner owner) {
        people.now(owner);
    }

    /** Once Slack was asked: whoever it says nothing of is no guest. */
    static Answer after(Back back, Transaction tx) {
        return Guests.areTurnedAway(Profile.fromSlack(back.owner(), tx), tx) ? Answer.NO : Answer.YES;
    }
}
