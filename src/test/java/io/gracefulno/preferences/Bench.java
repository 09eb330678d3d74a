package io.gracefulno.preferences;

import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Register;
import io.gracefulno.review.Review;
import io.gracefulno.wording.Library;
import java.time.OffsetDateTime;
import java.util.Optional;

/** What own wording is tried with. */
final class Bench {
    static final Library LIBRARY = Library.english();
    static final Composers COMPOSERS = new Composers(LIBRARY, LIBRARY.templates(), LIBRARY);
    static final Facts SAMPLE = Facts.builder()
            .text(Fact.ROLE, "Embedded Engineer")
            .text(Fact.COMPANY, "Larkfield Robotics")
            .text(Fact.RECRUITER, "Dana Whitlock")
            .text(Fact.CANDIDATE, "Robin Ashdown")
            .slot(Optional.of(OffsetDateTime.parse("2026-11-26T10:30:00Z")))
            .build();

    private static final Proofreading PROOFREADING =
            new Proofreading(COMPOSERS, LIBRARY.templates(), new Review(LIBRARY));

    private Bench() {}

    static Proof proof(Replaceable part, String typed) {
        return proof(part, Register.NEUTRAL, typed, Workspace.USUAL);
    }

    static Proof proof(Replaceable part, Register register, String typed, Workspace workspace) {
        return PROOFREADING.of(part, register, typed, workspace, SAMPLE);
    }
}
