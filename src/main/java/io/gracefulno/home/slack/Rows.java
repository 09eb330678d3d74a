package io.gracefulno.home.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Pushback;
import io.gracefulno.casebook.Shelf;
import io.gracefulno.casebook.State;
import io.gracefulno.coaching.slack.WithCoach;
import io.gracefulno.home.Due;
import io.gracefulno.letter.Dates;
import io.gracefulno.letter.Fact;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Mrkdwn;
import io.gracefulno.timing.slack.Near;
import io.gracefulno.timing.slack.TimingLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A case as a line of a list, with the one button that leads on. */
final class Rows {
    /** Whether the row holds the one green button. */
    enum Emphasis {
        NEXT_STEP,
        NONE
    }

    private final Draw draw;
    private final TimingLine timing;
    private final Near near;
    private final WithCoach withCoach;

    Rows(Draw draw) {
        this.draw = draw;
        this.timing = new TimingLine(draw);
        this.near = new Near(draw);
        this.withCoach = new WithCoach(draw);
    }

    /** What it is about, what is due and by when, and the step itself. */
    LayoutBlock due(Due due, Profile profile, Instant now, Emphasis emphasis) {
        Case theCase = due.theCase();
        ButtonElement step = step(due, now);
        if (emphasis == Emphasis.NEXT_STEP) {
            step.setStyle("primary");
        }
        return row(theCase, String.join(" ", isDue(due, profile, now)) + coached(theCase, profile, now), step);
    }

    private ButtonElement step(Due due, Instant now) {
        Case theCase = due.theCase();
        return switch (due.step()) {
            case ANSWER -> verb("answer", "pushback.open", theCase);
            // Where new terms are thought over, both ways stand in the case.
            case DECIDE -> verb("decide", theCase.isThinkingAgain() ? "casebook.view" : "deciding.open", theCase);
            // What gives back a time that has passed is changed first.
            case SEND ->
                theCase.intake().isOvertaken(now)
                        ? verb("edit", "casebook.edit", theCase)
                        : verb("copy", "casebook.copy", theCase);
            case GO_ON -> verb("go_on", "letter.go_on", theCase);
            case LOOK -> open(theCase);
        };
    }

    private ButtonElement verb(String verb, String actionId, Case theCase) {
        return draw.buttonSaying(draw.say("home.verb." + verb), actionId, theCase.id(), about(theCase));
    }

    private ButtonElement open(Case theCase) {
        return draw.button("casebook.view", theCase.id(), about(theCase));
    }

    /** What ends with a moment comes last: it has no dot. */
    private List<String> isDue(Due due, Profile profile, Instant now) {
        Case theCase = due.theCase();
        Optional<String> promise = theCase.promisedBy().map(day -> promise(day, profile, now));
        List<String> sentences = new ArrayList<>();
        switch (theCase.state()) {
            case REPLIED -> {
                sentences.add(replied(theCase, profile, now));
                promise.ifPresent(sentences::add);
            }
            case WAITING -> {
                if (theCase.isThinkingAgain()) {
                    sentences.add(draw.say("home.state.thinking"));
                }
                promise.ifPresent(sentences::add);
            }
            case DRAFT, OPEN, READY -> {
                sentences.add(draw.say("home.due." + stage(theCase)));
                // What the letter itself promises isn't promised yet.
                promise.filter(_ -> !theCase.earlier().isEmpty()).ifPresent(sentences::add);
                if (due.why() == Due.Why.UNSENT) {
                    sentences.add(timing.due(theCase, profile, now));
                }
            }
            case SENT, GOING, CLOSED -> sentences.add(ended(theCase, profile));
        }
        return sentences;
    }

    private String promise(LocalDate day, Profile profile, Instant now) {
        boolean late = day.isBefore(LocalDate.ofInstant(now, profile.zone()));
        return draw.say(late ? "home.due.promised.late" : "home.due.promised", "when", near.day(day, profile, now));
    }

    private String replied(Case theCase, Profile profile, Instant now) {
        Instant at = theCase.replyUnderWay().map(Pushback::at).orElse(theCase.changedAt());
        return draw.say("home.due.replied", "when", near.day(LocalDate.ofInstant(at, profile.zone()), profile, now));
    }

    private static String stage(Case theCase) {
        if (isReady(theCase)) {
            return "ready";
        }
        if (theCase.isUndecided()) {
            return "undecided";
        }
        return theCase.writing().isPresent() ? "written" : "begun";
    }

    private static boolean isReady(Case theCase) {
        return theCase.state() == State.READY && theCase.writing().isPresent();
    }

    /** What it is about, how far it is, and the case itself; a reply that waits is answered from here. */
    LayoutBlock open(Case theCase, Profile profile, Instant now) {
        ButtonElement next =
                theCase.state() == State.REPLIED ? verb("answer", "pushback.open", theCase) : open(theCase);
        return row(theCase, stands(theCase, profile, now) + coached(theCase, profile, now), next);
    }

    /** On a line of its own: what a coach has to do with it. */
    private String coached(Case theCase, Profile profile, Instant now) {
        return withCoach
                .row(theCase, profile, now)
                .map(sentence -> "\n" + sentence)
                .orElse("");
    }

    /** What it was about and how it ended. */
    LayoutBlock done(Case theCase, Profile profile) {
        return row(theCase, ended(theCase, profile), open(theCase));
    }

    /** The same for what was found, whatever it is: it opens over the list. */
    LayoutBlock found(Case theCase, Profile profile, Instant now) {
        String stands = Shelf.of(theCase) == Shelf.DONE ? ended(theCase, profile) : stands(theCase, profile, now);
        return row(theCase, stands, draw.button("home.find.open", theCase.id(), about(theCase)));
    }

    private LayoutBlock row(Case theCase, String state, ButtonElement next) {
        return draw.section("home.case." + theCase.id(), line(theCase, state), next);
    }

    /** Below the row, where Slack wouldn't take the case's message. */
    Optional<LayoutBlock> unposted(Case theCase) {
        return theCase.unposted()
                ? Optional.of(draw.section(
                        "home.unposted." + theCase.id(),
                        draw.say("home.unposted"),
                        draw.button("casebook.post", theCase.id(), about(theCase))))
                : Optional.empty();
    }

    private String line(Case theCase, String state) {
        String role = theCase.facts().knows(Fact.ROLE)
                ? draw.say(
                        "home.row.role", "role", Mrkdwn.escape(theCase.facts().text(Fact.ROLE)))
                : "";
        String row = theCase.isHiringSide() ? "home.row.hiring" : "home.row";
        return draw.say(row, "about", Mrkdwn.escape(about(theCase)), "role", role, "state", state);
    }

    private String about(Case theCase) {
        if (theCase.isHiringSide()) {
            return theCase.facts().firstKnown(Fact.CANDIDATE).orElseGet(() -> draw.say("home.row.candidate"));
        }
        return theCase.facts().firstKnown(Fact.COMPANY, Fact.RECRUITER).orElseGet(() -> draw.say("home.row.unnamed"));
    }

    private String stands(Case theCase, Profile profile, Instant now) {
        return switch (theCase.state()) {
            case WAITING -> asked(theCase, profile);
            case REPLIED ->
                draw.say("home.state.replied", "day", day(theCase.changedAt(), profile)) + promised(theCase, profile);
            case DRAFT, OPEN, READY, SENT, GOING, CLOSED -> unsent(theCase, profile, now);
        };
    }

    /** How far it is and until when, or, where nobody knows until when, since when; and when they would meet. */
    private String unsent(Case theCase, Profile profile, Instant now) {
        String stage = stage(theCase);
        String promised = theCase.earlier().isEmpty() ? "" : promised(theCase, profile);
        String state = timing.unsent(theCase, profile, now)
                .map(when -> draw.say("home.due." + stage) + promised + " " + when)
                .orElseGet(() -> draw.say("home.state." + stage, "day", day(theCase.changedAt(), profile)) + promised);
        return state + slot(theCase, profile);
    }

    private String slot(Case theCase, Profile profile) {
        return theCase.facts()
                .slot()
                .map(slot -> "\n"
                        + draw.say(
                                "home.state.slot",
                                "moment",
                                new Dates(profile.spelling()).moment(slot.atZoneSameInstant(profile.zone()))))
                .orElse("");
    }

    private String asked(Case theCase, Profile profile) {
        String asked = theCase.isThinkingAgain()
                ? draw.say("home.state.thinking")
                : draw.say("home.state.asked", "day", day(theCase.sentAt().orElse(theCase.changedAt()), profile));
        return asked + promised(theCase, profile);
    }

    private String promised(Case theCase, Profile profile) {
        return theCase.promisedBy()
                .map(day -> " " + draw.say("home.state.promised", "day", new Dates(profile.spelling()).day(day)))
                .orElse("");
    }

    private String ended(Case theCase, Profile profile) {
        return switch (theCase.state()) {
            case GOING -> going(theCase, profile);
            case CLOSED -> draw.say("home.state.closed", "day", day(theCase.changedAt(), profile));
            case DRAFT, OPEN, READY, WAITING, SENT, REPLIED -> {
                String sent = draw.say(
                        "home.state.sent." + Code.of(theCase.facts().channel()),
                        "day",
                        day(theCase.sentAt().orElse(theCase.changedAt()), profile));
                yield sent + answered(theCase);
            }
        };
    }

    /** How it went on, where they replied. */
    private String answered(Case theCase) {
        List<Pushback> answered = theCase.pushbacks().answered();
        if (!theCase.isReplied() || answered.isEmpty()) {
            return "";
        }
        return " " + draw.say(answered.getLast().isTakenWell() ? "home.state.kindly" : "home.state.answered");
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
