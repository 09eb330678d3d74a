package io.gracefulno.preferences.slack;

import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Redrawing;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Then;

/** The doors of what a person sets for themselves. */
public final class PreferenceDoors {
    private final Redrawing redrawing;

    public PreferenceDoors(Redrawing redrawing) {
        this.redrawing = redrawing;
    }

    /** "Switch on again", in Home: every check is made again. */
    public Then switchOn(Pressed pressed, Transaction tx) {
        tx.keep(pressed.owner(), tx.personal(pressed.owner()).allOn());
        redrawing.home(pressed.owner(), tx);
        return Then.nothing();
    }
}
