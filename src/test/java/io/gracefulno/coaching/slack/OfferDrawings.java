package io.gracefulno.coaching.slack;

import com.slack.api.model.view.View;
import io.gracefulno.casebook.Ids;
import io.gracefulno.casebook.Letters;
import io.gracefulno.casebook.Offer;
import io.gracefulno.casebook.Offering;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Redrawing;
import io.gracefulno.casebook.Remark;
import io.gracefulno.casebook.Texts;
import io.gracefulno.casebook.Twice;
import io.gracefulno.casebook.Writing;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Stage;
import io.gracefulno.preferences.Workspace;
import io.gracefulno.review.Finding;
import io.gracefulno.review.Rule;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Drawn;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Everything that coach-first draws. */
public final class OfferDrawings {
    private final Draw draw;
    private final Offering offering;
    private final Profile profile;
    private final IntFunction<String> text;
    private final Instant now;

    /** @param text words of some kind, so long at most */
    public OfferDrawings(Draw draw, Letters letters, Profile profile, IntFunction<String> text, Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        Ids ids = new Ids();
        this.draw = draw;
        this.offering = new Offering(letters, new Redrawing(ids, clock), ids, clock);
        this.profile = profile;
        this.text = text;
        this.now = now;
    }

    private Facts facts(Reason reason, Stage stage) {
        return Facts.builder()
                .text(Fact.RECRUITER, text.apply(Fact.RECRUITER.limit()))
                .text(Fact.COMPANY, text.apply(Fact.COMPANY.limit()))
                .text(Fact.ROLE, text.apply(Fact.ROLE.limit()))
                .reason(reason)
                .disclosure(Optional.of(reason.cap()))
                .stage(stage)
                .build();
    }

    private Writing ours(Facts facts) {
        return offering.letter(facts, 0, profile, Workspace.USUAL);
    }

    public Map<String, View> views() {
        Map<String, View> views = new LinkedHashMap<>();
        PrepareView view = new PrepareView(draw);
        for (Reason reason : Reason.values()) {
            if (reason != Reason.OTHER) {
                Facts facts = facts(reason, Stage.LATER);
                Preparation begun = Preparation.begun("U2", facts).following(ours(facts));
                views.put("C4 " + reason, view.draw(begun, ours(facts), List.of(), PrepareView.Line.NOTHING));
            }
        }
        Facts bare = Facts.builder().build();
        Preparation touched = new Preparation(
                "",
                bare,
                text.apply(3000),
                text.apply(3000),
                text.apply(300),
                999,
                "0123",
                99,
                Preparation.OnShow.REMARKS);
        List<Remark> remarks = Stream.of(Rule.values())
                .map(rule -> new Remark(Remark.Field.BODY, new Finding(rule, "", 0, 5, text.apply(60))))
                .toList();
        for (PrepareView.Line line : PrepareView.Line.values()) {
            views.put("C4 touched " + line, view.draw(touched, ours(bare), remarks, line));
        }
        for (PrepareView.Refusal why : PrepareView.Refusal.values()) {
            views.put("C4 refused " + why, view.refused(why));
        }
        return views;
    }

    public List<Drawn> messages() {
        List<Drawn> messages = new ArrayList<>();
        OfferView view = new OfferView(draw);
        Facts facts = facts(Reason.PAY, Stage.INVITED);
        Writing writing = ours(facts).typed(new Texts("", text.apply(150), text.apply(3000)));
        Profile coach = new Profile(
                profile.owner().colleague("U0COACH"),
                profile.name(),
                profile.zone(),
                profile.spelling(),
                profile.readAt());
        for (String note : List.of("", text.apply(Offer.Prepared.NOTE_LIMIT))) {
            Offer open = Offer.made(
                    "o_7Q2mX9", coach.owner(), profile.owner().userId(), new Offer.Prepared(facts, writing, note), now);
            for (Offer.State state : Offer.State.values()) {
                Offer offer = switch (state) {
                    case OPEN -> open;
                    case TAKEN -> open.taken("c_7Q2mX9", now);
                    case REFUSED, NEVER, WITHDRAWN, EXPIRED, UNREACHED -> open.over(state, now);
                };
                Twice twice = note.isEmpty() ? Twice.PERHAPS : Twice.NO;
                messages.add(view.toCandidate(offer, coach, profile, twice));
                messages.add(view.toCoach(offer, profile, coach, twice));
            }
        }
        return messages;
    }
}
