package io.gracefulno.coaching.slack;

import com.slack.api.model.block.LayoutBlock;
import io.gracefulno.casebook.Offer;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Twice;
import io.gracefulno.letter.Dates;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Drawn;
import io.gracefulno.slackkit.Mrkdwn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An offer as its two people see it: M4, the candidate's message, and the coach's. Neither holds the letter; the coach is
 * told whether it was taken, and never why not.
 */
public final class OfferView {
    private final Draw draw;

    public OfferView(Draw draw) {
        this.draw = draw;
    }

    /**
     * M4 as things stand.
     *
     * @param twice whether the same message may stand there already
     */
    public Drawn toCandidate(Offer offer, Profile coach, Profile candidate, Twice twice) {
        List<LayoutBlock> blocks = new ArrayList<>();
        addTwice(blocks, twice);
        String how = switch (offer.state()) {
            case OPEN -> "open";
            case TAKEN -> "taken";
            case REFUSED -> "refused";
            case NEVER -> "never";
            case WITHDRAWN, EXPIRED, UNREACHED -> "over";
        };
        String unnamed = "coaching.offered.coach_unnamed" + (offer.state() == Offer.State.OPEN ? "" : ".within");
        blocks.add(draw.section("coaching.offered", draw.say("coaching.offered." + how, "name", name(coach, unnamed))));
        switch (offer.state()) {
            case OPEN -> addOpen(blocks, offer, candidate);
            case TAKEN ->
                blocks.add(draw.actions("coaching.offered.do", List.of(draw.button("letter.resume", offer.caseId()))));
            case REFUSED, NEVER, WITHDRAWN, EXPIRED, UNREACHED -> {}
        }
        return new Drawn(draw.say("coaching.offered.lead." + how), blocks);
    }

    private void addOpen(List<LayoutBlock> blocks, Offer offer, Profile candidate) {
        String note = offer.prepared().map(Offer.Prepared::note).orElse("");
        if (!note.isEmpty()) {
            blocks.add(
                    draw.section("coaching.offered.note", draw.say("coaching.quoted", "words", Mrkdwn.escape(note))));
        }
        blocks.add(draw.actions(
                "coaching.offered.do",
                List.of(
                        draw.primary("coaching.offer.take", offer.id()),
                        draw.button("coaching.offer.refuse", offer.id()),
                        draw.button("coaching.offer.never", offer.id()))));
        blocks.add(draw.context(
                "coaching.offered.until", draw.say("coaching.offered.until", "day", lastDay(offer, candidate))));
    }

    /** What the coach is told. */
    public Drawn toCoach(Offer offer, Profile candidate, Profile coach, Twice twice) {
        List<LayoutBlock> blocks = new ArrayList<>();
        addTwice(blocks, twice);
        String how = switch (offer.state()) {
            case OPEN -> "open";
            case TAKEN -> "taken";
            case REFUSED, NEVER, EXPIRED -> "not_taken";
            case WITHDRAWN -> "withdrawn";
            case UNREACHED -> "unreached";
        };
        String unnamed = switch (offer.state()) {
            case TAKEN, REFUSED, NEVER, EXPIRED -> "coaching.nobody_named";
            case OPEN, WITHDRAWN, UNREACHED -> "coaching.nobody_named.within";
        };
        String name = name(candidate, unnamed);
        blocks.add(draw.section(
                "coaching.handed", draw.say("coaching.handed." + how, "name", name, "day", lastDay(offer, coach))));
        if (offer.state() == Offer.State.OPEN) {
            blocks.add(
                    draw.actions("coaching.handed.do", List.of(draw.confirmed("coaching.offer.withdraw", offer.id()))));
        }
        return new Drawn(draw.say("coaching.handed.lead." + how), blocks);
    }

    private void addTwice(List<LayoutBlock> blocks, Twice twice) {
        if (twice == Twice.PERHAPS) {
            blocks.add(draw.context("coaching.twice", draw.say("coaching.twice")));
        }
    }

    private String name(Profile somebody, String unnamed) {
        return somebody.name().isBlank() ? draw.say(unnamed) : Mrkdwn.escape(FirstName.of(somebody, draw));
    }

    /** On the clock of whoever reads it. */
    private static String lastDay(Offer offer, Profile reader) {
        return new Dates(reader.spelling()).day(LocalDate.ofInstant(offer.until(), reader.zone()));
    }
}
