package io.gracefulno.afterwards.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import io.gracefulno.afterwards.Later;
import io.gracefulno.afterwards.Reminded;
import io.gracefulno.afterwards.Reminder;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Letters;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Reminding;
import io.gracefulno.casebook.State;
import io.gracefulno.casebook.Twice;
import io.gracefulno.casebook.Writing;
import io.gracefulno.letter.Dates;
import io.gracefulno.letter.Kind;
import io.gracefulno.preferences.Quiet;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Drawn;
import io.gracefulno.slackkit.Mrkdwn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A reminder as a message: what it is about, what to do, and later or not at all; once settled, one line. */
public final class ReminderView {
    /** Slack cuts at 40,000 and recommends to stay under this. */
    private static final int TEXT_LIMIT = 3900;

    private final Draw draw;
    private final Letters letters;

    public ReminderView(Draw draw, Letters letters) {
        this.draw = draw;
        this.letters = letters;
    }

    /**
     * Empty where there is nothing to be reminded of any more.
     *
     * @param occasion of which it reminds
     * @param twice whether the same message may stand there already
     */
    public Optional<Drawn> live(
            Case theCase, Reminder.Kind kind, Instant occasion, Profile profile, Twice twice, Instant now) {
        return occasion(theCase, kind, occasion, profile)
                .filter(reminder -> isOpen(theCase.reminded(), reminder))
                .map(reminder -> drawn(theCase, reminder, profile, twice, now));
    }

    /** Where another day was promised since, or another time is booked, it is another occasion. */
    private static Optional<Reminder> occasion(Case theCase, Reminder.Kind kind, Instant occasion, Profile profile) {
        return Reminding.occasion(theCase, kind, profile.zone())
                .filter(reminder -> reminder.occasion().equals(occasion));
    }

    private static boolean isOpen(Reminded reminded, Reminder reminder) {
        boolean heard = reminded.how(reminder.kind(), reminder.occasion())
                .filter(how -> how != Reminded.How.GIVEN)
                .isPresent();
        return !heard && reminded.until(reminder.kind(), reminder.occasion()).isEmpty();
    }

    private Drawn drawn(Case theCase, Reminder reminder, Profile profile, Twice twice, Instant now) {
        String id = "afterwards." + Code.of(reminder.kind());
        Optional<String> letter =
                reminder.kind() == Reminder.Kind.UNSENT ? letter(theCase, profile, now) : Optional.empty();
        String says = new ReminderLines(draw, theCase, profile, now).say(reminder);
        List<LayoutBlock> blocks = new ArrayList<>();
        if (twice == Twice.PERHAPS) {
            blocks.add(draw.context("afterwards.twice", draw.say("afterwards.twice")));
        }
        blocks.add(draw.section(
                id,
                letter.isPresent() && !isWritten(theCase) ? says + " " + draw.say("afterwards.unsent.short") : says));
        letter.ifPresent(text -> {
            blocks.add(draw.divider("afterwards.letter.above"));
            blocks.add(draw.plainRuns("afterwards.letter", text));
            blocks.add(draw.divider("afterwards.letter.below"));
        });
        blocks.add(draw.actions(id + ".do", ways(theCase, reminder.kind(), now)));
        blocks.add(draw.actions(id + ".later", later(reminder)));
        String text = String.join(
                " ", draw.say(id + ".lead"), says, letter.map(Mrkdwn::escape).orElse(""));
        return new Drawn(Mrkdwn.fit(TEXT_LIMIT, text.strip()), blocks);
    }

    /** A letter that the person saved or touched stays theirs; else two sentences are enough. None where they want none. */
    private Optional<String> letter(Case theCase, Profile profile, Instant now) {
        if (profile.isQuiet(Quiet.LETTERS)) {
            return Optional.empty();
        }
        if (isWritten(theCase)) {
            return theCase.writing().map(writing -> writing.current().body()).filter(body -> !body.isBlank());
        }
        return theCase.intake().reasonChosen() ? Optional.of(letters.inShort(theCase, profile, now)) : Optional.empty();
    }

    static boolean isWritten(Case theCase) {
        return theCase.writing().isPresent()
                && (theCase.wasSaved()
                        || theCase.writing().filter(Writing::isTouched).isPresent());
    }

    private List<BlockElement> ways(Case theCase, Reminder.Kind kind, Instant now) {
        String id = theCase.id();
        return switch (kind) {
            case UNSENT -> unsent(theCase, now);
            case SLOT -> slot(theCase);
            case HOLDING ->
                List.of(
                        green(worded(
                                theCase.isThinkingAgain() ? "pushback.keep" : "deciding.decline",
                                "afterwards.holding.decline",
                                id)),
                        worded("deciding.proceed", "afterwards.holding.take", id),
                        worded("deciding.more_time", "afterwards.holding.more_time", id));
            case FOLLOWUP -> List.of(draw.primary("afterwards.followup.write", id));
            case RECONNECT ->
                List.of(draw.primary("afterwards.reconnect.tell", id), draw.button("afterwards.reconnect.nothing", id));
        };
    }

    private List<BlockElement> unsent(Case theCase, Instant now) {
        String id = theCase.id();
        if (isWritten(theCase) && theCase.intake().isOvertaken(now)) {
            return List.of(draw.primary("casebook.edit", id), draw.button("casebook.sent", id));
        }
        if (isWritten(theCase)) {
            return List.of(
                    draw.primary("casebook.copy", id),
                    draw.button("casebook.sent", id),
                    draw.button("casebook.edit", id));
        }
        return theCase.intake().reasonChosen()
                ? List.of(draw.primary("afterwards.copy", id), draw.button("letter.go_on", id))
                : List.of(draw.primary("letter.go_on", id));
    }

    private List<BlockElement> slot(Case theCase) {
        String id = theCase.id();
        if (!theCase.intake().reasonChosen()) {
            return List.of(draw.primary("letter.go_on", id));
        }
        return isWritten(theCase)
                ? List.of(
                        draw.primary("afterwards.slot.script", id),
                        draw.button("casebook.copy", id),
                        draw.button("casebook.sent", id))
                : List.of(draw.primary("afterwards.slot.script", id), draw.button("afterwards.copy", id));
    }

    private ButtonElement worded(String actionId, String words, String value) {
        return ButtonElement.builder()
                .actionId(actionId)
                .text(draw.words(words))
                .value(value)
                .build();
    }

    private static ButtonElement green(ButtonElement button) {
        button.setStyle("primary");
        return button;
    }

    private List<BlockElement> later(Reminder reminder) {
        String about = About.value(reminder);
        List<String> choices = Later.of(reminder.kind()).stream().map(Code::of).toList();
        return List.of(draw.selectFor("afterwards.snooze", about, choices), draw.button("afterwards.dismiss", about));
    }

    /** What became of it, in one line. */
    public Drawn folded(Case theCase, Reminder.Kind kind, Instant occasion, Profile profile, Instant now) {
        String line = occasion(theCase, kind, occasion, profile)
                .map(reminder -> settled(theCase.reminded(), reminder, profile, now))
                .orElseGet(() -> draw.say("afterwards.folded." + movedOn(theCase, kind)));
        return new Drawn(
                draw.say("afterwards.folded.lead") + " " + line, List.of(draw.context("afterwards.folded", line)));
    }

    private String settled(Reminded reminded, Reminder reminder, Profile profile, Instant now) {
        Optional<Instant> until = reminded.until(reminder.kind(), reminder.occasion());
        if (until.isPresent()) {
            return snoozed(until.get().atZone(profile.zone()), profile, LocalDate.ofInstant(now, profile.zone()));
        }
        boolean refused = reminded.how(reminder.kind(), reminder.occasion()).equals(Optional.of(Reminded.How.REFUSED));
        return draw.say(refused ? "afterwards.folded.dismissed" : "afterwards.folded.hello");
    }

    private String snoozed(ZonedDateTime until, Profile profile, LocalDate today) {
        Dates dates = new Dates(profile.spelling());
        String time = dates.time(until.toLocalTime());
        if (until.toLocalDate().equals(today)) {
            return draw.say("afterwards.folded.snoozed.today", "time", time);
        }
        return until.toLocalDate().equals(today.plusDays(1))
                ? draw.say("afterwards.folded.snoozed.tomorrow", "time", time)
                : draw.say("afterwards.folded.snoozed.on", "moment", dates.moment(until));
    }

    /** Why there is nothing to be reminded of any more. */
    private static String movedOn(Case theCase, Reminder.Kind kind) {
        return switch (theCase.state()) {
            case REPLIED -> "replied";
            case GOING -> "going";
            case CLOSED -> "closed";
            case DRAFT, OPEN, READY, WAITING, SENT ->
                switch (kind) {
                    case UNSENT, SLOT -> theCase.isUnsent() ? "changed" : "sent";
                    case HOLDING -> promised(theCase);
                    case FOLLOWUP, RECONNECT -> said(theCase);
                };
        };
    }

    private static String promised(Case theCase) {
        if (theCase.promisedBy().isEmpty()) {
            return theCase.isUnsent() || theCase.isReplied() ? "changed" : "sent";
        }
        return theCase.isUnsent() ? "more_time" : "moved";
    }

    private static String said(Case theCase) {
        if (theCase.facts().kind() == Kind.RECONNECT) {
            return "reconnect";
        }
        return theCase.state() == State.SENT ? "dismissed" : "changed";
    }
}
