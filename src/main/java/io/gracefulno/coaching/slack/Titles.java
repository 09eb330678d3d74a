package io.gracefulno.coaching.slack;

import io.gracefulno.coaching.Excerpt;
import io.gracefulno.slackkit.Draw;

/** What an excerpt is, as a heading. */
final class Titles {
    private final Draw draw;

    Titles(Draw draw) {
        this.draw = draw;
    }

    /** {@code Decision}, or {@code Place and hours: no}. */
    String of(Excerpt excerpt) {
        return switch (excerpt.about()) {
            case "lens.career", "lens.logistics", "lens.timing", "lens.readiness" ->
                answered("deciding." + excerpt.about(), "deciding.answer." + excerpt.answer());
            case "culture" -> answered("coaching.about.culture", "deciding.answer." + excerpt.answer());
            case "flag" -> answered("coaching.about.flag", "deciding.flags." + excerpt.answer());
            // A part of the letter has no answer; what they really think of it has one.
            case "reason" ->
                excerpt.answer().isEmpty()
                        ? draw.say("coaching.about.reason")
                        : answered("coaching.about.private", "letter.reason." + excerpt.answer());
            default -> draw.say("coaching.about." + excerpt.about());
        };
    }

    private String answered(String what, String answer) {
        return draw.say("coaching.about.answered", "what", draw.say(what), "answer", draw.say(answer));
    }
}
