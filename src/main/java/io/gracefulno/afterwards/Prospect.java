package io.gracefulno.afterwards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a case holds that somebody may have to be reminded of.
 *
 * @param since when it began to matter: the case was opened, or the last letter was sent; nothing is due before
 * @param unsent their letter is begun or ready, and not sent
 * @param bound they gave their word already to answer on a day, so no answer is due before
 * @param answerBy the end of the usual time for an answer, the invitation's if that is known
 * @param slot when the interview is booked
 * @param promised the day by which they promised their answer
 * @param declined when the no was sent, if they want to be heard of again
 */
public record Prospect(
        String caseId,
        Instant since,
        boolean unsent,
        boolean bound,
        Instant answerBy,
        Optional<Instant> slot,
        Optional<LocalDate> promised,
        Optional<Instant> declined) {}
