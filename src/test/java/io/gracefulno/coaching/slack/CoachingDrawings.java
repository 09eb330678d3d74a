package io.gracefulno.coaching.slack;

import com.slack.api.model.view.View;
import io.gracefulno.casebook.Adapting;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Consulted;
import io.gracefulno.casebook.Counsel;
import io.gracefulno.casebook.Heeding.Answered;
import io.gracefulno.casebook.Ids;
import io.gracefulno.casebook.Lateness;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Preview;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Redrawing;
import io.gracefulno.casebook.Share;
import io.gracefulno.casebook.Sharing;
import io.gracefulno.casebook.Texts;
import io.gracefulno.casebook.Twice;
import io.gracefulno.casebook.Wish;
import io.gracefulno.casebook.Writing;
import io.gracefulno.casebook.slack.CaseMessage;
import io.gracefulno.casebook.slack.CaseView;
import io.gracefulno.coaching.Also;
import io.gracefulno.coaching.Hidden;
import io.gracefulno.coaching.Masker;
import io.gracefulno.coaching.Matter;
import io.gracefulno.coaching.Opinion;
import io.gracefulno.coaching.Proposal;
import io.gracefulno.coaching.Proposal.Fate;
import io.gracefulno.coaching.Round;
import io.gracefulno.coaching.slack.ShareView.Filled;
import io.gracefulno.coaching.slack.ShareView.News;
import io.gracefulno.letter.slack.EditView;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Drawn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Everything that a candidate is shown of coaching. */
public final class CoachingDrawings {
    private final Draw draw;
    private final Sharing sharing;
    private final Profile profile;
    private final IntFunction<String> text;
    private final Instant now;
    private final Map<String, View> views = new LinkedHashMap<>();
    private final Map<String, Drawn> messages = new LinkedHashMap<>();

    /** @param text words of some kind, so long at most */
    public CoachingDrawings(Draw draw, Masker masker, Profile profile, IntFunction<String> text, Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        Ids ids = new Ids();
        this.draw = draw;
        this.sharing = new Sharing(masker, new Redrawing(ids, clock), ids, clock);
        this.profile = profile;
        this.text = text;
        this.now = now;
    }

    public Map<String, View> views() {
        return views;
    }

    public Map<String, Drawn> messages() {
        return messages;
    }

    private Profile coach(int number) {
        Owner owner = profile.owner().colleague("U0COACH" + number);
        return profile.isUnknown() || number % 3 == 0
                ? Profile.unknown(owner)
                : new Profile(owner, text.apply(80), profile.zone(), profile.spelling(), now);
    }

    private List<Profile> coaches(int count) {
        List<Profile> coaches = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            coaches.add(coach(i));
        }
        return coaches;
    }

    /** S9 for a case, whatever is ticked. */
    public void drawAsking(String name, Case theCase) {
        ShareView view = new ShareView(draw);
        Wish everything = new Wish(text.apply(500), Set.of(Hidden.values()), Set.of(Also.values()));
        for (Wish wish : List.of(Wish.NOTHING_MORE, everything)) {
            for (int count : List.of(1, 99)) {
                List<Profile> coaches = coaches(count);
                Filled filled = new Filled(ShareView.begun(theCase, coaches).coach(), Optional.empty(), wish);
                views.put(
                        "S9 " + name + " " + count + " " + wish.also().size(),
                        view.draw(
                                theCase,
                                sharing.preview(theCase, wish, profile),
                                filled,
                                coaches,
                                profile,
                                Under.NOTHING,
                                News.NONE));
            }
        }
        Filled other = new Filled(Optional.of("other"), Optional.empty(), everything);
        views.put(
                "S9 other " + name,
                view.draw(
                        theCase,
                        sharing.preview(theCase, everything, profile),
                        other,
                        coaches(3),
                        profile,
                        Under.LETTER,
                        News.CHANGED));
        views.put("S9 nobody " + name, view.nobody(theCase, Under.CASE));
        views.put("S9 already " + name, view.asked(consulting(theCase, Share.State.ASKED), profile, Under.CASE, now));
    }

    /** Shared with everything ticked, and in that state. */
    private Case consulting(Case theCase, Share.State state) {
        Wish wish = new Wish(text.apply(500), Set.of(Hidden.values()), Set.of(Also.values()));
        Preview preview = sharing.preview(theCase, wish, profile);
        Consulted told = new Consulted(
                "s_" + state.name().toLowerCase(java.util.Locale.ROOT),
                "U0COACH1",
                coach(1).name(),
                state,
                wish.shown(),
                wish.also(),
                preview.masks(),
                preview.sources(),
                theCase.writing().map(Writing::current).orElse(new Texts("", "", "")),
                new Adapting(Map.of(), 0),
                now.minus(Duration.ofDays(9)));
        return theCase.consulting(told, now);
    }

    /** How a case says with whom it is: its message and the case, and S3 where there is a letter. */
    public void drawWith(String name, Case theCase) {
        CaseMessage message = new CaseMessage(draw);
        Case several = theCase;
        for (Share.State state : Share.State.values()) {
            if (state == Share.State.TAKEN_BACK) {
                continue;
            }
            Case shared = consulting(theCase, state);
            several = consulting(several, state);
            if (theCase.isShown()) {
                messages.put("M1 with " + state + " " + name, message.draw(shared, profile, Twice.NO, now));
            }
            theCase.writing()
                    .ifPresent(_ -> views.put(
                            "S3 with " + state + " " + name,
                            new EditView(draw).draw(shared, profile, now, Lateness.FIRST)));
        }
        views.put("case with several " + name, new CaseView(draw, message).draw(several, profile, now));
    }

    private Answered answered(Case theCase, Opinion opinion, String note, List<Proposal> proposals) {
        Case shared = consulting(theCase, Share.State.ANSWERED);
        Preview preview = sharing.preview(theCase, new Wish("", Set.of(), Set.of(Also.values())), profile);
        Round round = Round.asked("", preview.excerpts(), now);
        for (Proposal proposal : proposals) {
            if (proposal.excerpt() < preview.excerpts().size()) {
                round = round.with(proposal);
            }
        }
        Share share = Share.asked(
                "s_answered",
                shared,
                "U0COACH1",
                Sharing.matter(theCase),
                new Share.Standing(
                        Optional.of(now),
                        profile.zone(),
                        shared.facts().stage(),
                        shared.facts().channel()),
                round,
                now);
        return new Answered(shared, share.answered(opinion, note, now));
    }

    private List<Proposal> proposals(int count, Fate fate) {
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String comment = i % 4 == 1 ? "" : text.apply(500) + "Hm.";
            String wording = i % 4 == 2 ? "" : text.apply(900) + (i % 4 == 3 ? "⟦company 9⟧" : "New.");
            proposals.add(Proposal.of(i, comment, wording).becoming(fate));
        }
        return proposals;
    }

    /** C3 and M3 for a case, whatever they say of it. */
    public void drawAnswered(String name, Case theCase) {
        ProposalsView view = new ProposalsView(draw);
        String note = text.apply(500);
        for (Under under : Under.values()) {
            for (Opinion opinion : Opinion.of(Sharing.matter(theCase))) {
                put(
                        "C3 " + opinion + " " + under + " " + name,
                        view,
                        answered(theCase, opinion, note, List.of()),
                        under);
            }
        }
        for (Fate fate : Fate.values()) {
            put(
                    "C3 " + fate + " " + name,
                    view,
                    answered(theCase, opinion(theCase), note, proposals(80, fate)),
                    Under.NOTHING);
        }
        Answered many = answered(theCase, opinion(theCase), note, proposals(80, Fate.OPEN));
        Doing doing = Doing.NOTHING.saying(draw.say("coaching.proposals.overtaken"));
        for (Counsel counsel : many.counsels()) {
            doing = doing.adapting(counsel.number(), counsel.wording())
                    .failing(counsel.number(), draw.say("coaching.adapted.missing"));
        }
        views.put("C3 editing " + name, view.draw(many, coach(1), profile, Under.LETTER, doing, now));
        theCase.writing().ifPresent(writing -> drawChanged(name, many, writing));
        for (Share share :
                List.of(many.share(), many.share().settled(now), many.share().declined(now))) {
            drawMessage(share.state() + " " + name, share);
        }
        Round next = Round.asked("", many.share().round().excerpts(), now);
        Share again = many.share().askedAgain(Matter.LETTER, standing(many.share()), next, now);
        drawMessage("ASKED " + name, again);
        drawMessage("TAKEN_BACK " + name, again.takenBack(now));
        for (Share share : List.of(again, many.share().declined(now))) {
            views.put(
                    "C3 " + share.state() + " " + name,
                    view.waiting(new Answered(many.theCase(), share), coach(1), Under.NOTHING));
        }
        Case free = theCase.consulting().isPresent() ? theCase : consulting(theCase, Share.State.DECLINED);
        views.put(
                "C3 declined " + name,
                view.waiting(new Answered(free, many.share().declined(now)), coach(1), Under.LETTER));
    }

    private static Opinion opinion(Case theCase) {
        return Opinion.of(Sharing.matter(theCase)).get(1);
    }

    private static Share.Standing standing(Share share) {
        return new Share.Standing(share.bestBy(), share.zone(), share.stage(), share.channel());
    }

    private void drawMessage(String name, Share share) {
        messages.put("M3 " + name, new AnsweredView(draw).message(share, coach(1), Twice.PERHAPS));
    }

    /** Each part changed since, or gone, or sent. */
    private void drawChanged(String name, Answered many, Writing writing) {
        ProposalsView view = new ProposalsView(draw);
        Texts was = writing.current();
        Texts changed = new Texts(
                was.message().replace('e', 'a'),
                "About something else",
                was.body().replace('e', 'a').replace("\n\n", "\n\nAnd. "));
        for (Texts texts : List.of(changed, new Texts("", "", "Gone."))) {
            Case edited =
                    many.theCase().writing(writing.typed(texts), now).letterSaved(texts, now.plus(Duration.ofHours(1)));
            put("C3 " + texts.body().length() + " " + name, view, new Answered(edited, many.share()), Under.NOTHING);
            Doing unfinished = Doing.NOTHING;
            for (Counsel counsel : many.counsels()) {
                unfinished = unfinished.adapting(counsel.number(), text.apply(900));
            }
            views.put(
                    "C3 unfinished " + texts.body().length() + " " + name,
                    view.draw(new Answered(edited, many.share()), coach(1), profile, Under.NOTHING, unfinished, now));
            put(
                    "C3 sent " + texts.body().length() + " " + name,
                    view,
                    new Answered(edited.markedSent(now), many.share()),
                    Under.NOTHING);
        }
    }

    private void put(String name, ProposalsView view, Answered answered, Under under) {
        views.put(name, view.draw(answered, coach(1), profile, under, Doing.NOTHING, now));
    }
}
