package io.gracefulno.casebook;

import java.time.Duration;
import java.time.Instant;

/**
 * The page that the app keeps for a person in Slack, as it was published last.
 *
 * @param openedAt when the person looked at it last
 * @param skipped how many of the closed cases lie before the ones it shows
 * @param digest of what it shows; empty if nothing is known to stand there
 * @param hash by which Slack knows that drawing; empty like the digest
 */
public record HomeTab(Owner owner, Instant openedAt, int skipped, String digest, String hash) {
    /** A page that nobody looked at for so long is brought up to date when it is opened again. */
    private static final Duration IN_SIGHT = Duration.ofHours(1);

    /** Never published yet. */
    public static HomeTab opened(Owner owner, Instant now) {
        return new HomeTab(owner, now, 0, "", "");
    }

    /**
     * Opened again, at its beginning.
     *
     * @param standing the hash of what stands there; empty if nothing does
     */
    public HomeTab openedAgain(String standing, Instant now) {
        boolean known = !standing.isEmpty() && standing.equals(hash);
        return new HomeTab(owner, now, 0, known ? digest : "", standing);
    }

    /** Turned to another page of the closed cases just now. */
    public HomeTab skipping(int closedCases, Instant now) {
        return new HomeTab(owner, now, closedCases, digest, hash);
    }

    public boolean isInSight(Instant now) {
        return openedAt.plus(IN_SIGHT).isAfter(now);
    }
}
