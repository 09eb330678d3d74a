package io.gracefulno.home.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.State;
import io.gracefulno.letter.Dates;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Kind;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Mrkdwn;
import io.gracefulno.timing.slack.TimingLine;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A case as a line of a list, with what can be done next. */
final class Rows {
    /** Whether the row holds the one green button. */
    enum Emphasis {
        NEXT_STEP,
        NONE
    }

    private final Draw draw;
    private final TimingLine timing;

    Rows(Draw draw) {
        this.draw = draw;
        this.timing = new TimingLine(draw);
    }

    private static boolean isReady(Case theCase) {
        return theCase.state() == State.READY && theCase.writing().isPresent();
    }

    /** What it is about, how far it is, and the next steps. */
    List<LayoutBlock> open(Case theCase, Profile profile, Instant now, Emphasis emphasis) {
        if (theCase.state() == State.WAITING) {
            return waiting(theCase, profile, emphasis);
        }
        if (theCase.state() == State.REPLIED) {
            return replied(theCase, profile, emphasis);
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        String line =
                line(theCase, state(theCase, profile) + promised(theCase, profile) + untilWhen(theCase, profile, now));
        ButtonElement next =
                draw.button(isReady(theCase) ? "casebook.copy" : "letter.go_on", theCase.id(), about(theCase));
        if (emphasis == Emphasis.NEXT_STEP) {
            next.setStyle("primary");
        }
        if (isReady(theCase)) {
            blocks.add(draw.section(
                    "home.case." + theCase.id(), line, draw.button("casebook.view", theCase.id(), about(theCase))));
            blocks.add(draw.actions(
                    "home.do." + theCase.id(),
                    List.of(next, draw.button("casebook.sent", theCase.id(), about(theCase)))));
        } else {
            blocks.add(draw.section("home.case." + theCase.id(), line));
            blocks.add(draw.actions("home.do." + theCase.id(), begun(theCase, next)));
        }
        unposted(theCase).ifPresent(blocks::add);
        return blocks;
    }

    private List<BlockElement> begun(Case theCase, ButtonElement next) {
        List<BlockElement> buttons = new ArrayList<>(List.of(next));
        if (!theCase.earlier().isEmpty()) {
            buttons.add(again(theCase));
        }
        buttons.add(draw.menu("casebook.more", theCase.id(), List.of("delete")));
        return buttons;
    }

    /** A letter that left it open was sent: what was asked, by when they hear, and the two ways to end it. */
    private List<LayoutBlock> waiting(Case theCase, Profile profile, Emphasis emphasis) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(draw.section(
                "home.case." + theCase.id(),
                line(theCase, asked(theCase, profile)),
                draw.button("casebook.view", theCase.id(), about(theCase))));
        String no = theCase.isThinkingAgain() ? "pushback.keep" : "deciding.decline";
        ButtonElement decline = draw.button(no, theCase.id(), about(theCase));
        ButtonElement proceed = draw.button("deciding.proceed", theCase.id(), about(theCase));
        // Whoever took their no back wants the interview.
        boolean wantsIt = theCase.facts().kind() == Kind.CHANGED_MIND;
        List<BlockElement> ways = wantsIt ? List.of(proceed, decline) : List.of(decline, proceed);
        if (emphasis == Emphasis.NEXT_STEP) {
            (wantsIt ? proceed : decline).setStyle("primary");
        }
        blocks.add(draw.actions("home.do." + theCase.id(), ways));
        unposted(theCase).ifPresent(blocks::add);
        return blocks;
    }

    /** They replied to the no, and the answer isn't saved yet. */
    private List<LayoutBlock> replied(Case theCase, Profile profile, Emphasis emphasis) {
        List<LayoutBlock> blocks = new ArrayList<>();
        String line = line(
                theCase,
                draw.say("home.state.replied", "day", day(theCase.changedAt(), profile)) + promise(theCase, profile));
        ButtonElement answer = draw.button("pushback.open", theCase.id(), about(theCase));
        answer.setText(draw.words("pushback.open.answer"));
        if (emphasis == Emphasis.NEXT_STEP) {
            answer.setStyle("primary");
        }
        blocks.add(
                theCase.isShown()
                        ? draw.section("home.case." + theCase.id(), line, opening(theCase))
                        : draw.section("home.case." + theCase.id(), line));
        blocks.add(draw.actions(
                "home.do." + theCase.id(),
                List.of(answer, draw.menu("casebook.more", theCase.id(), List.of("unreplied", "delete")))));
        unposted(theCase).ifPresent(blocks::add);
        return blocks;
    }

    private String asked(Case theCase, Profile profile) {
        String asked = theCase.isThinkingAgain()
                ? draw.say("home.state.thinking")
                : draw.say("home.state.asked", "day", day(theCase.sentAt().orElse(theCase.changedAt()), profile));
        return asked + promise(theCase, profile);
    }

    /** What an earlier letter promised binds while the next one is written. */
    private String promised(Case theCase, Profile profile) {
        return theCase.earlier().isEmpty() ? "" : promise(theCase, profile);
    }

    private String promise(Case theCase, Profile profile) {
        return theCase.promisedBy()
                .map(day -> " " + draw.say("home.state.promised", "day", new Dates(profile.spelling()).day(day)))
                .orElse("");
    }

    private Optional<LayoutBlock> unposted(Case theCase) {
        return theCase.unposted()
                ? Optional.of(draw.section(
                        "home.unposted." + theCase.id(),
                        draw.say("home.unposted"),
                        draw.button("casebook.post", theCase.id(), about(theCase))))
                : Optional.empty();
    }

    /** What it was about and how it ended. */
    List<LayoutBlock> done(Case theCase, Profile profile) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(draw.section("home.case." + theCase.id(), line(theCase, ended(theCase, profile)), opening(theCase)));
        unposted(theCase).ifPresent(blocks::add);
        return blocks;
    }

    /** A case without a letter opens where it was thought through. */
    private ButtonElement opening(Case theCase) {
        if (theCase.isShown()) {
            return draw.button("casebook.view", theCase.id(), about(theCase));
        }
        return again(theCase);
    }

    private ButtonElement again(Case theCase) {
        ButtonElement again = draw.button("deciding.open", theCase.id(), about(theCase));
        again.setText(draw.words("deciding.open.again"));
        return again;
    }

    private String line(Case theCase, String state) {
        String role = theCase.facts().knows(Fact.ROLE)
                ? draw.say(
                        "home.row.role", "role", Mrkdwn.escape(theCase.facts().text(Fact.ROLE)))
                : "";
        return draw.say("home.row", "about", Mrkdwn.escape(about(theCase)), "role", role, "state", state);
    }

    private String about(Case theCase) {
        for (Fact fact : List.of(Fact.COMPANY, Fact.RECRUITER)) {
            if (theCase.facts().knows(fact)) {
                return theCase.facts().text(fact);
            }
        }
        return draw.say("home.row.unnamed");
    }

    /** In the words of the case's message. */
    private String untilWhen(Case theCase, Profile profile, Instant now) {
        return timing.brief(theCase, profile, now)
                .map(when -> "\n" + draw.say("home.state.timing", "when", when))
                .orElse("");
    }

    private String state(Case theCase, Profile profile) {
        String state = isReady(theCase)
                ? draw.say("home.state.ready")
                : draw.say(
                        theCase.writing().isPresent() ? "home.state.written" : "home.state.begun",
                        "day",
                        day(theCase.changedAt(), profile));
        Optional<OffsetDateTime> slot = theCase.facts().slot();
        return slot.isEmpty()
                ? state
                : state + " "
                        + draw.say(
                                "home.state.slot",
                                "moment",
                                new Dates(profile.spelling()).moment(slot.get().atZoneSameInstant(profile.zone())));
    }

    private String ended(Case theCase, Profile profile) {
        if (theCase.state() == State.GOING) {
            return going(theCase, profile);
        }
        return theCase.state() == State.SENT
                ? draw.say(
                        "home.state.sent." + Code.of(theCase.facts().channel()),
                        "day",
                        day(theCase.sentAt().orElse(theCase.changedAt()), profile))
                : draw.say("home.state.closed", "day", day(theCase.changedAt(), profile));
    }

    private String going(Case theCase, Profile profile) {
        return theCase.facts()
                .slot()
                .map(slot -> draw.say(
                        "home.state.going_on",
                        "moment",
                        new Dates(profile.spelling()).moment(slot.atZoneSameInstant(profile.zone()))))
                .orElseGet(() -> draw.say("home.state.going"));
    }

    private static String day(Instant at, Profile profile) {
        return new Dates(profile.spelling()).day(at.atZone(profile.zone()).toLocalDate());
    }
}
