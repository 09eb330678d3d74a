package io.gracefulno.coaching.slack;

import io.gracefulno.coaching.Excerpt;
import io.gracefulno.letter.Part;
import io.gracefulno.slackkit.Draw;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What an excerpt is, in a coach's words. */
final class About {
    private static final Set<String> PARTS =
            Arrays.stream(Part.values()).map(Part::code).collect(Collectors.toUnmodifiableSet());

    private About() {}

    /** Whether it is text of the letter, for which another wording can be proposed. A reason of its own has an answer. */
    static boolean isLetter(Excerpt excerpt) {
        return PARTS.contains(excerpt.about()) && excerpt.answer().isEmpty();
    }

    /** Its name, within a modal's title. */
    static String name(Excerpt excerpt, Draw draw) {
        return draw.say("coaching.review.about." + code(excerpt));
    }

    /** What was chosen, in the words it was chosen by; empty where nothing was. */
    static String answer(Excerpt excerpt, Draw draw) {
        return excerpt.answer().isEmpty() ? "" : draw.say(answers(excerpt) + excerpt.answer());
    }

    private static String code(Excerpt excerpt) {
        return isReason(excerpt) ? "private_reason" : excerpt.about();
    }

    private static String answers(Excerpt excerpt) {
        if (isReason(excerpt)) {
            return "letter.reason.";
        }
        return excerpt.about().equals("flag") ? "deciding.flags." : "deciding.answer.";
    }

    private static boolean isReason(Excerpt excerpt) {
        return excerpt.about().equals(Part.REASON.code()) && !excerpt.answer().isEmpty();
    }
}
