package io.gracefulno.casebook;

import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.letter.Fact;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * An earlier case in which the person wrote to the same company or the same recruiter.
 *
 * @param by which of the two is the same
 * @param sentAt when the last letter of it was sent
 */
public record Repeat(Case earlier, By by, Instant sentAt) {
    /** So many are looked through, the newest: a few hundredths of a second. */
    private static final int AMONG = 5_000;

    /** So many of those about the same are read as a whole. */
    private static final int READ = 20;

    /** What is the same in both. */
    public enum By {
        COMPANY,
        RECRUITER
    }

    /** The latest of them; empty where they are written to for the first time. */
    public static Optional<Repeat> of(Case theCase, Transaction tx) {
        if (!theCase.isUnsent() || !theCase.earlier().isEmpty() || theCase.isHiringSide()) {
            return Optional.empty();
        }
        Addressee addressee = Addressee.of(theCase);
        if (addressee.isUnknown()) {
            return Optional.empty();
        }
        return tx
                .matching(
                        theCase.owner(),
                        line -> addressee.sameAs(Addressee.of(line)).isPresent(),
                        AMONG,
                        READ)
                .newest()
                .stream()
                .filter(other -> !other.id().equals(theCase.id()) && !other.isHiringSide())
                .flatMap(other -> of(other, addressee).stream())
                .max(Comparator.comparing(Repeat::sentAt));
    }

    private static Optional<Repeat> of(Case other, Addressee addressee) {
        return sentAt(other).flatMap(at -> addressee.sameAs(Addressee.of(other)).map(by -> new Repeat(other, by, at)));
    }

    /** Where a reply was answered without a letter of ours, when it came. */
    private static Optional<Instant> sentAt(Case other) {
        return other.sentAt()
                .or(() -> other.earlier().reversed().stream().findFirst().map(Earlier::sentAt));
    }

    /** The name by which they are known again, as it was given this time. */
    public String name(Case theCase) {
        return theCase.facts()
                .text(
                        switch (by) {
                            case COMPANY -> Fact.COMPANY;
                            case RECRUITER -> Fact.RECRUITER;
                        });
    }
}
