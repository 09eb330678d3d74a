package io.gracefulno.preferences;

import io.gracefulno.letter.Composer;
import io.gracefulno.letter.Wordings;
import io.gracefulno.review.Phrasebook;

/** Composers for workspaces: ours for all that have no wording of their own. Safe for use by many threads. */
public final class Composers {
    private final Wordings shipped;
    private final Templates templates;
    private final Claims claims;
    private final Composer ours;

    /** @param book has the list {@code claims} and those of the review */
    public Composers(Wordings shipped, Templates templates, Phrasebook book) {
        this.shipped = shipped;
        this.templates = templates;
        this.claims = new Claims(book);
        this.ours = new Composer(shipped);
    }

    /** For one letter, or a few of the same moment. */
    public Composer of(Workspace workspace) {
        return workspace.ownWordings().isEmpty()
                ? ours
                : new Composer(new OwnWordings(shipped, templates, claims, workspace.ownWordings()));
    }

    Wordings shipped() {
        return shipped;
    }

    Claims claims() {
        return claims;
    }
}
