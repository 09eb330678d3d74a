package io.gracefulno.afterwards.slack;

import io.gracefulno.afterwards.Reminder;
import io.gracefulno.slackkit.Code;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the buttons of a reminder are about, as they carry it: {@code c_7Q2mX9|holding|1795435827000}. A message that
 * wasn't brought up to date may still offer what was about another day.
 *
 * @param occasion empty in a message that doesn't say: it is about whatever there is now
 */
record About(Reminder.Kind kind, Optional<Instant> occasion) {
    static String value(Reminder reminder) {
        return String.join(
                "|",
                reminder.caseId(),
                Code.of(reminder.kind()),
                Long.toString(reminder.occasion().toEpochMilli()));
    }

    /** Of what stands behind the case's id, and maybe before something else; empty if it is none of ours. */
    static Optional<About> read(List<String> said) {
        Optional<Instant> occasion = said.stream()
                .skip(1)
                .findFirst()
                .filter(millis -> millis.matches("-?\\d{1,15}"))
                .map(Long::parseLong)
                .map(Instant::ofEpochMilli);
        return Code.read(said.getFirst(), Reminder.Kind.class).map(kind -> new About(kind, occasion));
    }

    boolean isOf(Reminder reminder) {
        return kind == reminder.kind()
                && occasion.filter(other -> !other.equals(reminder.occasion())).isEmpty();
    }
}
