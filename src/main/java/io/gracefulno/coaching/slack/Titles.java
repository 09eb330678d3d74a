package io.gracefulno.coaching.slack;

import io.gracefulno.coaching.Excerpt;
import io.gracefulno.slackkit.Draw;

/** What an excerpt is, as a heading. */
final class Titles {
    private final Draw draw;

    Titles(Draw draw) {
        this.draw = draw;
    }

    /** {@code Decision}, or {@code Place and hours: No}. */
    String of(Excerpt excerpt) {
        String name = About.name(excerpt, draw);
        String answer = About.answer(excerpt, draw);
        return answer.isEmpty() ? name : draw.say("coaching.titled", "name", name, "answer", answer);
    }
}
