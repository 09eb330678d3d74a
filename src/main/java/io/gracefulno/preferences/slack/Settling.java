package io.gracefulno.preferences.slack;

import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Errand;
import io.gracefulno.casebook.Ids;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Redrawing;
import io.gracefulno.preferences.Personal;
import io.gracefulno.slackkit.Pressed;

/** Keeps what a person sets for themselves, and lets their cases and Home follow. */
public final class Settling {
    private final MineView mine;
    private final Redrawing redrawing;
    private final Ids ids;

    public Settling(MineView mine, Redrawing redrawing, Ids ids) {
        this.mine = mine;
        this.redrawing = redrawing;
        this.ids = ids;
    }

    void keep(Owner owner, Personal was, Personal set, Transaction tx) {
        Profile before = Profile.of(owner, tx);
        tx.keep(owner, set);
        boolean moved = !Profile.of(owner, tx).zone().equals(before.zone());
        if (moved || !was.quiet().equals(set.quiet())) {
            tx.later(Errand.following(ids.errandId(), owner, ""));
        }
        redrawing.home(owner, tx);
    }

    /** What was typed so far, where another window takes this one's place; nothing where something in it must be mended. */
    void keepTyped(Pressed pressed, Transaction tx) {
        if (pressed.form().has(MineView.NAME) && mine.faults(pressed.form()).isEmpty()) {
            Owner owner = pressed.owner();
            Personal was = tx.personal(owner);
            keep(owner, was, MineView.read(pressed.form(), was, Profile.fromSlack(owner, tx)), tx);
        }
    }
}
