package io.gracefulno.coaching.slack;

import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Share;
import io.gracefulno.letter.Dates;
import io.gracefulno.slackkit.Draw;
import java.util.Optional;

/** Until when a letter is best sent, as its candidate's clock says; for a coach whose own clock may be elsewhere. */
public final class BestBy {
    private BestBy() {}

    /** The sentence {@code id} with the moment and the zone by its city; empty where nobody knows until when. */
    public static Optional<String> say(String id, Share share, Profile coach, Draw draw) {
        return share.bestBy()
                .map(by -> draw.say(
                        id,
                        "moment",
                        new Dates(coach.spelling()).moment(by.atZone(share.zone())),
                        "zone",
                        Dates.place(share.zone())));
    }
}
