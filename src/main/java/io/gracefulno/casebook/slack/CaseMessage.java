package io.gracefulno.casebook.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.CloseOut.Others;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Reminding;
import io.gracefulno.casebook.State;
import io.gracefulno.casebook.Texts;
import io.gracefulno.casebook.Twice;
import io.gracefulno.casebook.Writing;
import io.gracefulno.coaching.slack.Under;
import io.gracefulno.coaching.slack.WithCoach;
import io.gracefulno.letter.Dates;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Kind;
import io.gracefulno.preferences.Quiet;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Drawn;
import io.gracefulno.slackkit.Mrkdwn;
import io.gracefulno.timing.slack.TimingLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** M1, the case's own message: one a case, brought up to date and never posted again. */
public final class CaseMessage {
    /** Slack cuts at 40,000 and recommends to stay under this. */
    private static final int TEXT_LIMIT = 3900;

    /** Where the case is drawn. */
    enum Where {
        /** As its message: a sent letter is folded. */
        MESSAGE,
        /** In a modal, whole. */
        MODAL
    }

    private static final Texts NO_LETTER = new Texts("", "", "");

    private final Draw draw;
    private final TimingLine timing;
    private final AnswerLines answers;
    private final WithCoach withCoach;

    public CaseMessage(Draw draw) {
        this.draw = draw;
        this.timing = new TimingLine(draw);
        this.answers = new AnswerLines(draw);
        this.withCoach = new WithCoach(draw);
    }

    /** The message of a case after which nobody else is to be written to. */
    public Drawn draw(Case theCase, Profile profile, Twice twice, Instant now) {
        return draw(theCase, profile, twice, now, Others.NONE);
    }

    /**
     * The case as its message.
     *
     * @param twice whether the same message may stand there already
     */
    public Drawn draw(Case theCase, Profile profile, Twice twice, Instant now, Others others) {
        Texts texts = texts(theCase);
        boolean showsLetter = showsLetter(theCase, profile, Where.MESSAGE) && !texts.equals(NO_LETTER);
        String lead = draw.say(lead(theCase, profile));
        String text = showsLetter
                ? String.join(" ", lead, draw.say("casebook.lead.follows"), Mrkdwn.escape(texts.body()))
                : lead;
        return new Drawn(Mrkdwn.fit(TEXT_LIMIT, text), blocks(theCase, profile, twice, now, Where.MESSAGE, others));
    }

    /** A reply may be answered in a case whose letter was written elsewhere. */
    private static Texts texts(Case theCase) {
        return theCase.writing().map(Writing::current).orElse(NO_LETTER);
    }

    /** A message holds no letter of a person who wants none there. */
    private static boolean showsLetter(Case theCase, Profile profile, Where where) {
        return where == Where.MODAL || (!profile.isQuiet(Quiet.LETTERS) && (theCase.isUnsent() || theCase.unfolded()));
    }

    private static String lead(Case theCase, Profile profile) {
        if (theCase.isThinkingAgain()) {
            return "casebook.lead.thinking";
        }
        return switch (theCase.state()) {
            case DRAFT, OPEN, READY -> profile.isQuiet(Quiet.LETTERS) ? "casebook.lead.quiet" : "casebook.lead";
            case WAITING -> "casebook.lead.waiting";
            case SENT -> theCase.isHiringSide() ? "casebook.lead.answered" : "casebook.lead.sent";
            case REPLIED -> "casebook.lead.replied";
            case GOING -> "casebook.lead.going";
            case CLOSED -> "casebook.lead.closed";
        };
    }

    List<LayoutBlock> blocks(Case theCase, Profile profile, Twice twice, Instant now, Where where, Others others) {
        // Its subject is a line of the letter, and a link that opens it in a mail program holds all of it.
        boolean quiet = where == Where.MESSAGE && profile.isQuiet(Quiet.LETTERS);
        Texts texts = quiet ? NO_LETTER : texts(theCase);
        boolean showsLetter = showsLetter(theCase, profile, where) && !texts.equals(NO_LETTER);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(draw.header("casebook.head", draw.say(head(theCase), "name", addressee(theCase))));
        blocks.add(draw.context("casebook.facts", facts(theCase, profile, now)));
        if (twice == Twice.PERHAPS) {
            blocks.add(draw.context("casebook.twice", draw.say("casebook.twice")));
        }
        if (!texts.subject().isBlank()) {
            blocks.add(draw.section(
                    "casebook.subject", draw.say("casebook.subject", "subject", Mrkdwn.escape(texts.subject()))));
        }
        if (showsLetter && !texts.equals(NO_LETTER)) {
            blocks.add(draw.divider("casebook.letter.above"));
            if (!texts.message().isBlank()) {
                blocks.add(draw.plainRuns("casebook.message", texts.message()));
                blocks.add(draw.divider("casebook.letter.between"));
            }
            if (!texts.body().isBlank()) {
                blocks.add(draw.plainRuns("casebook.letter", texts.body()));
                blocks.add(draw.divider("casebook.letter.below"));
            }
        }
        blocks.addAll(answers.blocks(theCase, profile));
        blocks.add(draw.actions(
                "casebook.do",
                buttons(theCase, profile, where, now, texts.subject().isEmpty())));
        if (where == Where.MESSAGE) {
            blocks.addAll(withCoach.blocks(theCase, profile, now, Under.NOTHING));
        }
        if (others == Others.SOME) {
            blocks.add(draw.section("afterwards.closeout.offer", draw.say("afterwards.closeout.offer")));
            blocks.add(
                    draw.actions("afterwards.closeout.do", List.of(draw.button("afterwards.closeout", theCase.id()))));
        }
        if (theCase.state() == State.WAITING) {
            blocks.add(draw.actions("casebook.also", also(theCase, profile, where, now)));
        }
        if (theCase.isUnsent() && !isBegun(theCase, where) && !texts.subject().isEmpty()) {
            MailLinks links = new MailLinks(theCase.intake().address(), texts);
            blocks.add(draw.actions(
                    "casebook.mail",
                    List.of(
                            draw.link("casebook.open.gmail", links.gmail()),
                            draw.link("casebook.open.outlook", links.outlook()),
                            menu(theCase, now))));
            blocks.add(draw.context(
                    "casebook.foot",
                    draw.say(links.isTooLong() ? "casebook.foot.too_long" : "casebook.foot", "link", links.mailApp())));
        } else {
            blocks.add(
                    draw.context("casebook.foot", draw.say(quiet ? "casebook.foot.quiet" : "casebook.foot.private")));
        }
        return blocks;
    }

    private static String head(Case theCase) {
        if (theCase.isHiringSide()) {
            return "casebook.head.answer";
        }
        if (theCase.writing().isPresent()) {
            return "casebook.head";
        }
        return theCase.pushbacks().all().isEmpty() ? "casebook.head.case" : "casebook.head.answer";
    }

    /** In a list, a case may be opened before its letter is saved, or there is one: what it needs is to be gone on with. */
    private static boolean isBegun(Case theCase, Where where) {
        return where == Where.MODAL && (theCase.state() == State.DRAFT || theCase.state() == State.OPEN);
    }

    private List<BlockElement> begun(Case theCase, Instant now) {
        List<BlockElement> buttons = new ArrayList<>();
        buttons.add(draw.primary(theCase.isUndecided() ? "deciding.open" : "letter.go_on", theCase.id()));
        if (!theCase.isUndecided() && !theCase.earlier().isEmpty()) {
            buttons.add(draw.buttonFor("again", "deciding.open", theCase.id()));
        }
        buttons.add(
                theCase.isShown() ? menu(theCase, now) : draw.menu("casebook.more", theCase.id(), unwritten(theCase)));
        return buttons;
    }

    /** A coach may be asked before anything is written. */
    private static List<String> unwritten(Case theCase) {
        return WithCoach.mayAsk(theCase) ? List.of("coach", "delete") : List.of("delete");
    }

    private String addressee(Case theCase) {
        if (theCase.isHiringSide()) {
            return theCase.facts().firstKnown(Fact.CANDIDATE).orElseGet(() -> draw.say("casebook.head.candidate"));
        }
        return theCase.facts().firstKnown(Fact.RECRUITER, Fact.COMPANY).orElseGet(() -> draw.say("casebook.head.team"));
    }

    /** {@code Larkfield Robotics · Embedded engineer · not sent yet · best sent by …}. */
    private String facts(Case theCase, Profile profile, Instant now) {
        List<String> facts = new ArrayList<>();
        for (Fact fact : List.of(Fact.COMPANY, Fact.ROLE)) {
            if (theCase.facts().knows(fact)) {
                facts.add(Mrkdwn.escape(theCase.facts().text(fact)));
            }
        }
        facts.add(
                switch (theCase.state()) {
                    case SENT, REPLIED ->
                        draw.say(
                                "casebook.sent_at." + Code.of(theCase.facts().channel()),
                                "moment",
                                moment(theCase.sentAt().orElse(theCase.changedAt()), profile));
                    case WAITING -> waiting(theCase, profile);
                    case GOING -> draw.say("casebook.going");
                    case CLOSED -> draw.say("casebook.closed");
                    case DRAFT, OPEN, READY ->
                        draw.say(theCase.isUndecided() ? "casebook.not_decided" : "casebook.not_sent");
                });
        timing.brief(theCase, profile, now).ifPresent(facts::add);
        return String.join(" · ", facts);
    }

    private static String moment(Instant at, Profile profile) {
        return new Dates(profile.spelling()).moment(at.atZone(profile.zone()));
    }

    /** What was asked, and by when they hear. */
    private String waiting(Case theCase, Profile profile) {
        String asked = theCase.isThinkingAgain()
                ? draw.say("casebook.thinking")
                : draw.say("casebook.asked", "moment", moment(theCase.sentAt().orElse(theCase.changedAt()), profile));
        return theCase.promisedBy()
                .map(day ->
                        asked + " · " + draw.say("casebook.promised", "day", new Dates(profile.spelling()).day(day)))
                .orElse(asked);
    }

    /** Beside the two ways to end a case that waits. */
    private List<BlockElement> also(Case theCase, Profile profile, Where where, Instant now) {
        List<BlockElement> buttons = new ArrayList<>();
        buttons.add(draw.buttonFor("again", "deciding.open", theCase.id()));
        if (where == Where.MESSAGE) {
            buttons.add(fold(theCase, profile));
        }
        buttons.add(menu(theCase, now));
        return buttons;
    }

    /** What shows the letter and hides it: in its message, or in a modal where it is kept out of that. */
    private BlockElement fold(Case theCase, Profile profile) {
        if (!profile.isQuiet(Quiet.LETTERS)) {
            return draw.button(theCase.unfolded() ? "casebook.hide" : "casebook.show", theCase.id());
        }
        ButtonElement show = draw.button("casebook.view", theCase.id());
        show.setText(draw.words("casebook.show"));
        return show;
    }

    private List<BlockElement> buttons(Case theCase, Profile profile, Where where, Instant now, boolean subjectless) {
        if (isBegun(theCase, where)) {
            return begun(theCase, now);
        }
        List<BlockElement> buttons = new ArrayList<>(
                switch (theCase.state()) {
                    case DRAFT, OPEN, READY ->
                        List.of(
                                draw.primary("casebook.copy", theCase.id()),
                                draw.button("casebook.sent", theCase.id()),
                                draw.button("casebook.edit", theCase.id()));
                    case SENT ->
                        // Whoever declined has the last word.
                        theCase.isHiringSide() ? List.of() : List.of(draw.primary("pushback.open", theCase.id()));
                    case REPLIED -> List.of(answering(theCase));
                    case WAITING -> waysOutOfWaiting(theCase);
                    case GOING -> List.of(draw.buttonFor("again", "deciding.open", theCase.id()));
                    case CLOSED -> List.of(draw.button("casebook.reopen", theCase.id()));
                });
        boolean folds = (theCase.isDone() || theCase.state() == State.REPLIED) && where == Where.MESSAGE;
        if (folds && theCase.writing().isPresent()) {
            int place = theCase.isOver() && theCase.state() != State.CLOSED ? buttons.size() : 0;
            buttons.add(place, fold(theCase, profile));
        }
        if (theCase.isDone() || theCase.state() == State.REPLIED || (theCase.isUnsent() && subjectless)) {
            buttons.add(menu(theCase, now));
        }
        return buttons;
    }

    /** Whoever took their no back wants the interview; anybody else may end it. */
    private List<BlockElement> waysOutOfWaiting(Case theCase) {
        if (theCase.facts().kind() == Kind.CHANGED_MIND) {
            return List.of(
                    draw.primary("deciding.proceed", theCase.id()), draw.button("deciding.decline", theCase.id()));
        }
        String no = theCase.isThinkingAgain() ? "pushback.keep" : "deciding.decline";
        return List.of(draw.primary(no, theCase.id()), draw.button("deciding.proceed", theCase.id()));
    }

    private BlockElement answering(Case theCase) {
        ButtonElement go = draw.primary("pushback.open", theCase.id());
        go.setText(draw.words("pushback.open.answer"));
        return go;
    }

    private BlockElement menu(Case theCase, Instant now) {
        List<String> choices = new ArrayList<>(
                switch (theCase.state()) {
                    case DRAFT, OPEN, READY -> unsent(theCase);
                    case WAITING ->
                        theCase.isReplied() ? List.of("close", "delete") : List.of("unsent", "close", "delete");
                    case SENT -> sent(theCase, now);
                    case REPLIED -> List.of("unreplied", "delete");
                    case GOING, CLOSED -> List.of("delete");
                });
        if (theCase.state() != State.GOING && WithCoach.mayAsk(theCase)) {
            choices.add(choices.contains("reply") ? 1 : 0, "coach");
        }
        return draw.menu("casebook.more", theCase.id(), choices);
    }

    private static List<String> unsent(Case theCase) {
        if (theCase.isHiringSide()) {
            return List.of("close", "delete");
        }
        return theCase.mayBeReplied()
                ? List.of("reply", "channel", "close", "delete")
                : List.of("channel", "close", "delete");
    }

    private static List<String> sent(Case theCase, Instant now) {
        List<String> choices = new ArrayList<>();
        if (!theCase.isReplied()) {
            choices.add("unsent");
        }
        if (theCase.mayChangeTheirMind(now)) {
            choices.add("changed");
        }
        if (Reminding.declinedAt(theCase).isPresent()) {
            choices.add("note");
            choices.add("touch");
        }
        choices.add("delete");
        return choices;
    }
}
