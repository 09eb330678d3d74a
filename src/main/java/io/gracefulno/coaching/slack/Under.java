package io.gracefulno.coaching.slack;

import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Place;
import io.gracefulno.slackkit.Pressed;

/** Where a button of coaching stands, and so what lies under the window that it opens. */
public enum Under {
    /** A message, or Home. */
    NOTHING,
    /** S3. */
    LETTER,
    /** The questions and the verdict. */
    DECIDING,
    /** The case, as it is opened from a list. */
    CASE,
    /** A window of coaching itself. */
    COACHING;

    /** A message may hold any value; nothing lies under what it opens. */
    static Under of(Pressed pressed) {
        return pressed.place() == Place.MODAL ? of(pressed.choice()) : NOTHING;
    }

    /** The menu of a case says what was chosen of it instead. */
    static Under of(String code) {
        return Code.read(code, Under.class).orElse(CASE);
    }

    /** The value of a button that stands there. */
    String value(String id) {
        return this == NOTHING ? id : id + "|" + Code.of(this);
    }
}
