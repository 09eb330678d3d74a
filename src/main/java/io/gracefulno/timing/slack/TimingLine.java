package io.gracefulno.timing.slack;

import static java.util.Locale.ROOT;

import io.gracefulno.casebook.Profile;
import io.gracefulno.letter.Dates;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.timing.Advice;
import io.gracefulno.timing.Notice;
import io.gracefulno.timing.ReplyClock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The two clocks as one calm line, and the channel as another. Words carry it, no colour. */
public final class TimingLine {
    private final Draw draw;

    public TimingLine(Draw draw) {
        this.draw = draw;
    }

    /** Above a letter that isn't sent; empty where no dates are known. */
    public Optional<String> above(Advice advice, Profile profile) {
        if (advice.isMissed()) {
            return Optional.of(draw.say("timing.line.missed"));
        }
        if (advice.isLateToday()) {
            return Optional.of(draw.say("timing.line.late_today"));
        }
        if (advice.isNoticeLate()) {
            return Optional.of(draw.say("timing.line.late", "moment", slot(advice, profile)));
        }
        String line = Stream.of(
                        advice.reply().map(clock -> reply(clock, advice, profile)),
                        advice.notice().map(notice -> frees(notice, advice, profile)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }

    /** The next boundary of the invitation's clock: hours of the first day, then the second, then the last moment. */
    private String reply(ReplyClock clock, Advice advice, Profile profile) {
        String by = moment(clock.by(), profile);
        return switch (clock.band()) {
            case EXCELLENT -> {
                long hours =
                        Duration.between(advice.now(), clock.firstDayEnds()).toHours();
                yield hours > 1
                        ? draw.say("timing.line.excellent.hours", "hours", Long.toString(hours), "by", by)
                        : draw.say("timing.line.excellent.hour", "by", by);
            }
            case GOOD ->
                draw.say(
                        "timing.line.good",
                        "two_days",
                        moment(clock.twoDaysEnd().atZone(advice.zone()), profile),
                        "by",
                        by);
            case FINE -> draw.say("timing.line.fine", "by", by);
            case LATE -> draw.say("timing.line.answer_today");
        };
    }

    private String frees(Notice notice, Advice advice, Profile profile) {
        return draw.say(
                notice == Notice.ACCEPTABLE ? "timing.line.acceptable" : "timing.line.frees",
                "moment",
                slot(advice, profile));
    }

    private static String slot(Advice advice, Profile profile) {
        return moment(advice.situation().slot().orElseThrow().atZone(advice.zone()), profile);
    }

    /** A few words for the case's message and for lists; empty where no dates are known. */
    public Optional<String> brief(Advice advice, Profile profile) {
        if (advice.isLateToday()) {
            return Optional.of(draw.say("timing.call_today"));
        }
        return advice.isLate()
                ? Optional.of(draw.say("timing.best_now"))
                : advice.bestBy().map(by -> draw.say("timing.best_by", "moment", moment(by, profile)));
    }

    /** Which way to tell them, and why. */
    public String channel(Advice advice) {
        String way = "timing.advice." + advice.channel().channel().name().toLowerCase(ROOT);
        return draw.say(way, "why", draw.say(advice.channel().why().sentence()));
    }

    private static String moment(ZonedDateTime at, Profile profile) {
        return new Dates(profile.spelling()).moment(at);
    }
}
