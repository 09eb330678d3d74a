package io.gracefulno.casebook;

import java.util.Collection;
import java.util.Optional;

/** Who people are at Slack. A wall: Slack is behind it, and takes its time. */
public interface People extends Admins {
    /**
     * What Slack says of somebody now, or said minutes ago. May ask Slack, so it is never called within a transaction, nor
     * before the ack. Empty if Slack doesn't say in time.
     */
    Optional<Profile> now(Owner owner);

    /** Asks who they are once the ack has left, so that the next press finds it kept. */
    void ask(Collection<Owner> owners);
}
