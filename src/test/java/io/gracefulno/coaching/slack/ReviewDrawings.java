package io.gracefulno.coaching.slack;

import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Share;
import io.gracefulno.casebook.Twice;
import io.gracefulno.coaching.Excerpt;
import io.gracefulno.coaching.Matter;
import io.gracefulno.coaching.Opinion;
import io.gracefulno.coaching.Proposal;
import io.gracefulno.coaching.Round;
import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Part;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Stage;
import io.gracefulno.review.Finding;
import io.gracefulno.review.Rule;
import io.gracefulno.review.slack.RemarksView;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Drawn;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** Everything this closet draws for a coach, whatever was shared and whatever they say of it. */
public final class ReviewDrawings {
    private static final int SHARED_LIMIT = 2900;

    private final Draw draw;
    private final Profile person;
    private final Instant now;
    private final IntFunction<String> text;

    public ReviewDrawings(Draw draw, Profile person, Instant now, IntFunction<String> text) {
        this.draw = draw;
        this.person = person;
        this.now = now;
        this.text = text;
    }

    /** Shares of every state, of a letter and before deciding, asked once and again, by how they stand. */
    public Map<String, Share> shares(Case theCase) {
        Map<String, Share> shares = new LinkedHashMap<>();
        for (Matter matter : Matter.values()) {
            for (boolean dated : List.of(true, false)) {
                String name = " " + matter + (dated ? "" : " undated");
                Share asked = asked(theCase, matter, dated);
                Share again = asked;
                for (int i = 0; i < 4; i++) {
                    again = answered(again).askedAgain(matter, standing(dated), round(matter), now);
                }
                shares.put("asked" + name, asked);
                shares.put("asked, said of" + name, said(asked));
                shares.put("asked again" + name, said(again));
                shares.put("answered" + name, answered(again));
                shares.put("settled" + name, settled(answered(asked)));
                shares.put("declined" + name, asked.declined(now));
                shares.put("taken back" + name, again.takenBack(now));
            }
        }
        return shares;
    }

    /** The coach's messages, by name. */
    public Map<String, Drawn> messages(Case theCase) {
        AskedView view = new AskedView(draw);
        Map<String, Drawn> messages = new LinkedHashMap<>();
        shares(theCase).forEach((name, share) -> {
            messages.put("M2 " + name, view.message(share, person, person, Twice.NO));
            messages.put("M2 perhaps twice " + name, view.message(share, person, person, Twice.PERHAPS));
        });
        messages.put("M2 of an earlier question", view.earlier(person));
        return messages;
    }

    /** The coach's windows, by name. */
    public Map<String, View> views(Case theCase) {
        ReviewView review = new ReviewView(draw);
        Away away = new Away(draw);
        Map<String, View> views = new LinkedHashMap<>();
        shares(theCase).forEach((name, share) -> {
            switch (share.state()) {
                case ASKED -> {
                    views.put("C1 " + name, review.draw(share, person, person));
                    views.put(
                            "C1 overtaken " + name,
                            review.drawOvertaken(share, person, person, List.of(text.apply(500))));
                    if (name.startsWith("asked, said of") && !name.endsWith("undated")) {
                        addParts(views, name, share);
                    }
                }
                case ANSWERED, SETTLED -> views.put("C1 said " + name, review.drawSaid(share, person, person));
                case DECLINED, TAKEN_BACK -> {}
            }
            views.put("late " + name, away.late(share, person, List.of(text.apply(500), text.apply(1000))));
        });
        views.put("away", away.gone(List.of(text.apply(500), text.apply(1000))));
        views.put("away, no coach", away.noCoach(List.of(text.apply(500))));
        return views;
    }

    private void addParts(Map<String, View> views, String name, Share share) {
        PartView part = new PartView(draw, new RemarksView(draw));
        PartView.Typed typed = new PartView.Typed(text.apply(500), text.apply(1000));
        String quote = text.apply(1000);
        List<Finding> findings = List.of(
                new Finding(Rule.HOSTILE, "", 0, quote.length(), quote),
                new Finding(Rule.MISSING_DECISION, "", 0, 0, ""),
                new Finding(Rule.BARGAINS, "", 0, quote.length(), quote));
        for (int i = 0; i < Math.min(30, share.round().excerpts().size()); i++) {
            Proposing proposing = Proposing.begun(share, i);
            views.put("C2 " + name + " " + i, part.draw(proposing, share, person));
            views.put(
                    "C2 remarked " + name + " " + i,
                    part.drawRemarked(proposing.hearing(typed.wording()), share, person, typed, findings));
            views.put(
                    "C2 overtaken " + name + " " + i,
                    part.drawOvertaken(proposing.latest(share), share, person, typed));
        }
    }

    private Share.Standing standing(boolean dated) {
        return new Share.Standing(
                dated ? Optional.of(now.minusSeconds(60)) : Optional.empty(),
                ZoneId.of("America/Argentina/ComodRivadavia"),
                Stage.LATER,
                Channel.LINKEDIN);
    }

    private Share asked(Case theCase, Matter matter, boolean dated) {
        return Share.asked(
                "s_" + matter.name().charAt(0) + (dated ? "1" : "2") + "7Q2mX9AAAAAAAA",
                theCase,
                theCase.owner().userId(),
                matter,
                standing(dated),
                round(matter),
                now);
    }

    /** More than a view has room for. */
    private Round round(Matter matter) {
        List<Excerpt> excerpts = new ArrayList<>();
        if (matter == Matter.LETTER) {
            for (Part part : Part.values()) {
                excerpts.add(new Excerpt(part.code(), "", excerpt()));
            }
            excerpts.add(new Excerpt(Part.OWN_WORDS.code(), "", "Dear ⟦recruiter 1⟧ of ⟦company 1⟧, no."));
            excerpts.add(new Excerpt(Part.OWN_WORDS.code(), "", "Dear ⟦recruiter 1⟧, no."));
        } else {
            for (String lens : List.of("career", "logistics", "timing", "readiness")) {
                excerpts.add(new Excerpt("lens." + lens, "unsure", text.apply(500)));
            }
            excerpts.add(new Excerpt("culture", "no", ""));
            for (String flag : List.of("terms", "culture", "duties", "process", "visa")) {
                excerpts.add(new Excerpt("flag", flag, ""));
            }
        }
        for (Reason reason : Reason.values()) {
            excerpts.add(new Excerpt("reason", Code.of(reason), text.apply(150)));
        }
        while (excerpts.size() < 95) {
            excerpts.add(
                    new Excerpt(excerpts.size() % 2 == 0 ? "deal_breaker" : "reply", "", text.apply(SHARED_LIMIT)));
        }
        return Round.asked(text.apply(500), excerpts, now);
    }

    private String excerpt() {
        String words = text.apply(SHARED_LIMIT);
        return words.isBlank() ? "No." : words;
    }

    /** Of every part, with a comment and a wording. */
    private Share said(Share share) {
        Share said = share.noting(Optional.of(Opinion.TALK), text.apply(500), 1);
        for (int i = 0; i < share.round().excerpts().size(); i++) {
            said = said.proposing(Proposal.of(i, text.apply(500) + "c", text.apply(1000) + "w"), now);
        }
        return said;
    }

    private Share answered(Share share) {
        return said(share).answered(Opinion.of(share.matter()).getFirst(), text.apply(500), now);
    }

    private Share settled(Share answered) {
        Share settled = answered;
        Proposal.Fate[] fates = Proposal.Fate.values();
        for (Proposal said : answered.round().proposals()) {
            settled = settled.settling(said.excerpt(), fates[said.excerpt() % fates.length], now);
        }
        return settled.settled(now);
    }
}
