package io.gracefulno.casebook;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The page that the app keeps for a person in Slack, as it was published last.
 *
 * @param openedAt when the person looked at it last
 * @param open where they are in the list of open cases
 * @param closed where they are in the list of closed ones
 * @param desk where they are in the whole list of what is shared with them as a coach; empty among their own cases
 * @param digest of what it shows; empty if nothing is known to stand there
 * @param hash by which Slack knows that drawing; empty like the digest
 */
public record HomeTab(
        Owner owner, Instant openedAt, Cursor open, Cursor closed, Optional<Desk> desk, String digest, String hash) {
    /** A page that nobody looked at for so long is brought up to date when it is opened again. */
    private static final Duration IN_SIGHT = Duration.ofHours(1);

    /** Never published yet. */
    public static HomeTab opened(Owner owner, Instant now) {
        return new HomeTab(owner, now, Cursor.START, Cursor.START, Optional.empty(), "", "");
    }

    /**
     * Opened again, at its beginning; a coach who was at their list just now is there still.
     *
     * @param standing the hash of what stands there; empty if nothing does
     */
    public HomeTab openedAgain(String standing, Instant now) {
        boolean known = !standing.isEmpty() && standing.equals(hash);
        Optional<Desk> still = desk.filter(_ -> isInSight(now)).map(at -> Desk.front(at.which()));
        return new HomeTab(owner, now, Cursor.START, Cursor.START, still, known ? digest : "", standing);
    }

    /** Turned to another page of the open cases just now. */
    public HomeTab turnedOpen(Cursor to, Instant now) {
        return new HomeTab(owner, now, to, closed, desk, digest, hash);
    }

    /** Turned to another page of the closed cases just now. */
    public HomeTab turnedClosed(Cursor to, Instant now) {
        return new HomeTab(owner, now, open, to, desk, digest, hash);
    }

    /** Turned to what is shared with them as a coach just now, or back to their own cases. */
    public HomeTab turnedDesk(Optional<Desk> to, Instant now) {
        return new HomeTab(owner, now, open, closed, to, digest, hash);
    }

    public boolean isInSight(Instant now) {
        return openedAt.plus(IN_SIGHT).isAfter(now);
    }
}
