package io.gracefulno.preferences;

import io.gracefulno.letter.Claim;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Stage;
import java.util.Locale;

/** What must be true before own wording is used, since its words rest on it. */
public enum Use {
    /** They applied: "my application". */
    APPLIED,
    /** The recruiter wrote first: "getting in touch". */
    APPROACHED,
    /** They have spoken: "our conversation". */
    SCREENED,
    /** A round is behind them: "asking me back". */
    LATER;

    /** The tag in a wording's needs, and the label in {@code preferences/claims.txt}. */
    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Facts of which it is true. */
    Facts.Builder in(Facts.Builder facts) {
        return switch (this) {
            case APPLIED -> facts.claim(Claim.APPLIED, true);
            case APPROACHED -> facts.claim(Claim.APPROACHED, true);
            case SCREENED -> facts.stage(Stage.SCREENED);
            case LATER -> facts.stage(Stage.LATER);
        };
    }
}
