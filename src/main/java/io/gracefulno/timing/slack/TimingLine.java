package io.gracefulno.timing.slack;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Profile;
import io.gracefulno.letter.Dates;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.timing.Advice;
import io.gracefulno.timing.Notice;
import io.gracefulno.timing.ReplyClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Function;

/** The two clocks as one calm line, and the channel as another. Words carry it, no colour. */
public final class TimingLine {
    private final Draw draw;
    private final Near near;

    public TimingLine(Draw draw) {
        this.draw = draw;
        this.near = new Near(draw);
    }

    /** Above a letter; empty where no dates are known, or where nothing is to be sent. */
    public Optional<String> above(Case theCase, Profile profile, Instant now) {
        if (!theCase.isUnsent()) {
            return Optional.empty();
        }
        Advice advice = advice(theCase, profile, now);
        if (advice.isMissed()) {
            boolean overtaken = theCase.intake().isOvertaken(now);
            return Optional.of(draw.say(overtaken ? "timing.line.overtaken" : "timing.line.missed"));
        }
        if (advice.isLateToday()) {
            return Optional.of(draw.say("timing.line.late_today"));
        }
        if (advice.isNoticeLate()) {
            return Optional.of(draw.say("timing.line.late", "moment", slot(advice, profile)));
        }
        if (advice.isReplyLate()) {
            return Optional.of(draw.say("timing.line.answer_today") + frees(advice, profile));
        }
        return advice.bestBy().map(by -> inTime(advice, by, profile));
    }

    /** Whatever gives nothing up gives no notice either. */
    private static Advice advice(Case theCase, Profile profile, Instant now) {
        Advice advice = theCase.intake().advice(now, profile.zone());
        return theCase.facts().kind().givesUpSlot() ? advice : advice.withoutSlot();
    }

    private String inTime(Advice advice, ZonedDateTime by, Profile profile) {
        Optional<ReplyClock> clock =
                advice.reply().filter(running -> !by.toInstant().isBefore(nextMark(running)));
        return clock.map(running -> reply(running, by, advice, profile) + frees(advice, profile))
                .orElseGet(() -> draw.say(
                        isShort(advice) ? "timing.line.slot.short" : "timing.line.slot",
                        "by",
                        moment(by, profile),
                        "moment",
                        slot(advice, profile)));
    }

    /** After which the invitation's clock says something else. */
    private static Instant nextMark(ReplyClock clock) {
        return switch (clock.band()) {
            case EXCELLENT -> clock.firstDayEnds();
            case GOOD -> clock.twoDaysEnd();
            case FINE, LATE -> Instant.MIN;
        };
    }

    /** Hours of the first day, then the second, then the last moment. */
    private String reply(ReplyClock clock, ZonedDateTime by, Advice advice, Profile profile) {
        String until = moment(by, profile);
        return switch (clock.band()) {
            case EXCELLENT -> {
                long hours =
                        Duration.between(advice.now(), clock.firstDayEnds()).toHours();
                if (hours > 1) {
                    yield draw.say("timing.line.excellent.hours", "hours", Long.toString(hours), "by", until);
                }
                yield draw.say(hours == 1 ? "timing.line.excellent.one" : "timing.line.excellent.hour", "by", until);
            }
            case GOOD -> {
                ZonedDateTime twoDays = clock.twoDaysEnd().atZone(advice.zone());
                yield by.toInstant().equals(clock.twoDaysEnd())
                        ? draw.say("timing.line.good.last", "by", until)
                        : draw.say("timing.line.good", "two_days", moment(twoDays, profile), "by", until);
            }
            case FINE, LATE -> draw.say("timing.line.fine", "by", until);
        };
    }

    /** The booked time that somebody else gets; nothing where none is known. */
    private String frees(Advice advice, Profile profile) {
        if (advice.notice().isEmpty()) {
            return "";
        }
        String sentence = isShort(advice) ? "timing.line.acceptable" : "timing.line.frees";
        return " " + draw.say(sentence, "moment", slot(advice, profile));
    }

    private static boolean isShort(Advice advice) {
        return advice.notice().equals(Optional.of(Notice.ACCEPTABLE));
    }

    private static String slot(Advice advice, Profile profile) {
        return moment(advice.situation().slot().orElseThrow().atZone(advice.zone()), profile);
    }

    /** A few words for the case's message and for lists; empty where there is nothing to say above the letter. */
    public Optional<String> brief(Case theCase, Profile profile, Instant now) {
        if (!theCase.isUnsent()) {
            return Optional.empty();
        }
        Advice advice = advice(theCase, profile, now);
        if (advice.isLateToday()) {
            return Optional.of(draw.say("timing.call_today"));
        }
        String undecided = theCase.isUndecided() ? ".undecided" : "";
        return advice.isLate()
                ? Optional.of(draw.say("timing.best_now" + undecided))
                : advice.bestBy().map(by -> draw.say("timing.best_by" + undecided, "moment", moment(by, profile)));
    }

    /** What is due of a case that isn't sent: until when, or that it is time. */
    public String due(Case theCase, Profile profile, Instant now) {
        return sentence(theCase, profile, now, at -> near.moment(at, profile, now))
                .or(() -> theCase.intake()
                        .situation()
                        .slot()
                        .map(slot -> draw.say("timing.due.slot", "when", near.moment(slot, profile, now))))
                .orElse("");
    }

    /** The same where nothing may be due yet; empty where no dates are known. */
    public Optional<String> unsent(Case theCase, Profile profile, Instant now) {
        return sentence(theCase, profile, now, at -> moment(at.atZone(profile.zone()), profile));
    }

    private Optional<String> sentence(Case theCase, Profile profile, Instant now, Function<Instant, String> when) {
        Advice advice = advice(theCase, profile, now);
        String undecided = theCase.isUndecided() ? ".undecided" : "";
        if (theCase.wasSaved() && theCase.intake().isOvertaken(now)) {
            return Optional.of(draw.say("timing.due.overtaken"));
        }
        if (advice.isMissed()) {
            return Optional.of(draw.say("timing.due.missed" + undecided));
        }
        if (advice.isLateToday()) {
            return Optional.of(draw.say("timing.due.call"));
        }
        return advice.isLate()
                ? Optional.of(draw.say("timing.due.late" + undecided))
                : advice.bestBy().map(by -> draw.say("timing.due.by" + undecided, "when", when.apply(by.toInstant())));
    }

    /** Which way to tell them, and why. */
    public String channel(Advice advice) {
        String way = "timing.advice." + Code.of(advice.channel().channel());
        return draw.say(way, "why", draw.say(advice.channel().why().sentence()));
    }

    private static String moment(ZonedDateTime at, Profile profile) {
        return new Dates(profile.spelling()).moment(at);
    }
}
