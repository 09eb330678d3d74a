package io.gracefulno.casebook;

import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Reason;
import java.util.Optional;

/**
 * What a case can be found by: short, so that thousands are looked through at once.
 *
 * @param company empty if unknown, like the other texts
 * @param recruiter whoever is written to: where a decline is answered, the candidate
 * @param reason the private one; empty until one was chosen
 */
public record Line(String company, String recruiter, String role, Optional<Reason> reason) {

    public static Line of(Case theCase) {
        Facts facts = theCase.facts();
        return new Line(
                facts.text(Fact.COMPANY),
                facts.text(facts.reader()),
                facts.text(Fact.ROLE),
                theCase.intake().reasonChosen() ? Optional.of(facts.reason()) : Optional.empty());
    }
}
