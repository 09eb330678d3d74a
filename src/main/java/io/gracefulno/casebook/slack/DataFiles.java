package io.gracefulno.casebook.slack;

import com.slack.api.model.block.LayoutBlock;
import io.gracefulno.afterwards.Reminder;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Export;
import io.gracefulno.casebook.HomeTab;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Share;
import io.gracefulno.casebook.Twice;
import io.gracefulno.coaching.slack.FirstName;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Drawn;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Puts everything that is kept of a person into two files, with their names and titles. */
public final class DataFiles {
    /** So many cases are read in one transaction. */
    private static final int BATCH = 100;

    /** All but what was taken back. */
    private static final Set<Share.State> LIVE = EnumSet.complementOf(EnumSet.of(Share.State.TAKEN_BACK));

    private final Casebook casebook;
    private final Draw draw;
    private final Clock clock;

    /** A file to be sent. */
    record DataFile(String name, String title, Packed content) {}

    public DataFiles(Casebook casebook, Draw draw, Clock clock) {
        this.casebook = casebook;
        this.draw = draw;
        this.clock = clock;
    }

    /** @param twice they may have got them already */
    List<DataFile> of(Owner owner, Twice twice) {
        Export.Kept kept = casebook.transact(tx -> kept(owner, tx));
        Instant now = clock.instant();
        Packed json = new Packed();
        Packed csv = new Packed();
        try (Export export = new Export(kept, now, draw::say, json, csv)) {
            List<String> ids = casebook.transact(tx -> tx.ids(owner));
            for (int from = 0; from < ids.size(); from += BATCH) {
                List<String> some = ids.subList(from, Math.min(from + BATCH, ids.size()));
                casebook.transact(tx -> read(owner, some, tx))
                        .forEach(read -> export.add(read.theCase(), read.reminders(), read.shares()));
            }
            addCoaching(owner, export);
        }
        String name = "graceful-no-" + LocalDate.ofInstant(now, kept.zone());
        return List.of(
                new DataFile(name + ".csv", title("casebook.export.table", twice), csv),
                new DataFile(name + ".json", title("casebook.export.whole", twice), json));
    }

    private static Export.Kept kept(Owner owner, Transaction tx) {
        return new Export.Kept(
                Profile.fromSlack(owner, tx),
                tx.personal(owner),
                tx.home(owner).map(HomeTab::openedAt),
                tx.openOffers(owner));
    }

    /** What they wrote as a coach: names are hidden in it, and whoever asked is called as everywhere. */
    private void addCoaching(Owner coach, Export export) {
        int from = 0;
        List<Reviewed> some;
        do {
            int skipped = from;
            some = casebook.transact(tx -> tx.latest(coach, LIVE, skipped, BATCH).stream()
                    .map(share -> new Reviewed(share, name(share.candidate(), tx)))
                    .toList());
            some.forEach(one -> export.add(one.share(), one.candidate()));
            from += BATCH;
        } while (some.size() == BATCH);
    }

    private record Reviewed(Share share, String candidate) {}

    private String name(Owner candidate, Transaction tx) {
        return FirstName.of(Profile.fromSlack(candidate, tx), draw);
    }

    private record Read(Case theCase, Set<Reminder> reminders, List<Share> shares) {}

    private static List<Read> read(Owner owner, List<String> ids, Transaction tx) {
        List<Read> read = new ArrayList<>();
        for (String id : ids) {
            tx.find(owner, id)
                    .ifPresent(theCase -> read.add(new Read(theCase, tx.reminders(theCase), tx.shares(theCase))));
        }
        return read;
    }

    private String title(String id, Twice twice) {
        return twice == Twice.PERHAPS ? draw.say("casebook.export.twice", "title", draw.say(id)) : draw.say(id);
    }

    /** The files couldn't be sent. */
    Drawn failed(Twice twice) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(draw.section("casebook.export.failed", draw.say("casebook.export.failed")));
        if (twice == Twice.PERHAPS) {
            blocks.add(draw.context("casebook.twice", draw.say("casebook.twice")));
        }
        return new Drawn(draw.say("casebook.export.failed"), blocks);
    }
}
