package io.gracefulno.home.slack;

import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Cursor;
import io.gracefulno.casebook.Desk;
import io.gracefulno.casebook.Errand;
import io.gracefulno.casebook.HomeTab;
import io.gracefulno.casebook.Ids;
import io.gracefulno.home.Overview;
import io.gracefulno.slackkit.Opened;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Then;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Home's doors. Publishing is an errand, so that nothing of it can get lost. */
public final class HomeDoors {
    private final HomeView home;
    private final Ids ids;
    private final Clock clock;

    public HomeDoors(HomeView home, Ids ids, Clock clock) {
        this.home = home;
        this.ids = ids;
        this.clock = clock;
    }

    /** The person opened it: from here on it is kept up to date for a while. */
    public void opened(Opened opened, Transaction tx) {
        Instant now = clock.instant();
        show(
                tx.home(opened.owner())
                        .orElseGet(() -> HomeTab.opened(opened.owner(), now))
                        .openedAgain(opened.hash(), now),
                tx);
    }

    /** Another page of the open cases. */
    public Then turnOpen(Pressed pressed, Transaction tx) {
        Instant now = clock.instant();
        show(tab(pressed, now, tx).turnedOpen(Cursor.of(pressed.value()), now), tx);
        return Then.nothing();
    }

    /** "Older" and "Newer" among the closed cases. */
    public Then turnClosed(Pressed pressed, Transaction tx) {
        Instant now = clock.instant();
        show(tab(pressed, now, tx).turnedClosed(Cursor.of(pressed.value()), now), tx);
        return Then.nothing();
    }

    /** All that is shared with a coach, one of its lists or another page of it. */
    public Then turnDesk(Pressed pressed, Transaction tx) {
        Instant now = clock.instant();
        show(tab(pressed, now, tx).turnedDesk(Desk.of(pressed.value()), now), tx);
        return Then.nothing();
    }

    /** "Back to my cases". */
    public Then leaveDesk(Pressed pressed, Transaction tx) {
        Instant now = clock.instant();
        show(tab(pressed, now, tx).turnedDesk(Optional.empty(), now), tx);
        return Then.nothing();
    }

    private static HomeTab tab(Pressed pressed, Instant now, Transaction tx) {
        return tx.home(pressed.owner()).orElseGet(() -> HomeTab.opened(pressed.owner(), now));
    }

    private void show(HomeTab tab, Transaction tx) {
        tx.keep(tab);
        tx.later(Errand.home(ids.errandId(), tab.owner()));
    }

    /** "Go to my cases", wherever something led nowhere, and the pages of that list. */
    public Then cases(Pressed pressed, Transaction tx) {
        Overview overview = Overview.list(pressed.owner(), Cursor.of(pressed.value()), tx);
        return new Then.Show(profile -> home.modal(overview, profile, clock.instant()), "");
    }
}
