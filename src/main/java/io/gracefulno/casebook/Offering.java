package io.gracefulno.casebook;

import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Reason;
import io.gracefulno.preferences.Workspace;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Coach-first: a coach prepares a letter, and whom it is for takes it or leaves it. Only what is taken becomes a case;
 * from then on it is the candidate's alone.
 */
public final class Offering {
    private final Letters letters;
    private final Redrawing redrawing;
    private final Ids ids;
    private final Clock clock;

    public Offering(Letters letters, Redrawing redrawing, Ids ids, Clock clock) {
        this.letters = letters;
        this.redrawing = redrawing;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What we would write of these facts.
     *
     * @param candidate as everybody may know them: what somebody set for themselves is no coach's business
     */
    public Writing letter(Facts facts, int variant, Profile candidate, Workspace workspace) {
        return letters.in(workspace).ofFacts(facts, variant, candidate, clock.instant());
    }

    /** Whether a coach's letters are refused before they are written; the coach isn't told why. */
    public static boolean isRefused(Owner coach, Owner candidate, Transaction tx) {
        return tx.personal(candidate).wantsNothingFrom(coach.userId())
                || Guests.areTurnedAway(Profile.fromSlack(candidate, tx), tx);
    }

    /** @return empty where the coach has as many open offers as one may have */
    public Optional<Offer> offer(Owner coach, Owner candidate, Offer.Prepared prepared, Transaction tx) {
        if (tx.openOffers(coach).size() >= Offer.MOST_OPEN) {
            return Optional.empty();
        }
        Offer made = Offer.made(ids.offerId(), coach, candidate.userId(), prepared, clock.instant());
        save(made, tx);
        return Optional.of(made);
    }

    /** It is a case of the candidate's now, signed as they sign; the coach's own words stay the coach's. */
    public Case take(Offer offer, Transaction tx) {
        Instant now = clock.instant();
        Owner candidate = offer.candidate();
        Offer.Prepared prepared = offer.prepared().orElseThrow();
        Writing written = prepared.writing();
        Writing ours = letters.in(tx.workspace(candidate))
                .ofFacts(prepared.facts(), written.variant(), Profile.of(candidate, tx), now);
        Case taken = Case.opened(ids.caseId(), candidate, told(prepared.facts()), now)
                .prepared(written.isTouched() ? ours.typed(written.current()) : ours, now);
        tx.save(taken);
        redrawing.home(candidate, tx);
        save(offer.taken(taken.id(), now), tx);
        return tx.find(candidate, taken.id()).orElse(taken);
    }

    /** What a letter tells may be less than the reason; where it tells none, nobody knows it. */
    private static Intake told(Facts facts) {
        Intake told = Intake.of(facts);
        return facts.reason() == Reason.NONE ? told : told.chosen(facts);
    }

    /** "No, thank you". */
    public void refuse(Offer offer, Transaction tx) {
        end(offer, Offer.State.REFUSED, tx);
    }

    /** "Never from this coach": whatever else of theirs waits is over as well. */
    public void never(Offer offer, Transaction tx) {
        Owner candidate = offer.candidate();
        tx.keep(candidate, tx.personal(candidate).nothingFrom(offer.coach().userId()));
        tx.openOffers(offer.coach()).stream()
                .filter(other -> other.candidateId().equals(offer.candidateId()))
                .forEach(other -> end(other, Offer.State.NEVER, tx));
    }

    /** The coach takes it back. */
    public void withdraw(Offer offer, Transaction tx) {
        end(offer, Offer.State.WITHDRAWN, tx);
    }

    /** Nobody took it in time. */
    void expire(Offer offer, Transaction tx) {
        end(offer, Offer.State.EXPIRED, tx);
    }

    private void end(Offer offer, Offer.State how, Transaction tx) {
        save(offer.over(how, clock.instant()), tx);
    }

    private void save(Offer offer, Transaction tx) {
        tx.save(offer);
        tx.later(Errand.drawingOffer(ids.errandId(), offer.candidate(), offer));
        tx.later(Errand.drawingOffer(ids.errandId(), offer.coach(), offer));
    }
}
