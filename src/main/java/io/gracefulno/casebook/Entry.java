package io.gracefulno.casebook;

import java.time.Instant;

/** A line of a case's history. */
public record Entry(Instant at, What what) {
    /** What happened. */
    public enum What {
        OPENED,
        FACTS_GIVEN,
        DECIDING,
        CHOSE_PROCEED,
        CHOSE_RESEARCH,
        CHOSE_OTHER_ROLES,
        CHOSE_ALTERNATIVE,
        CHOSE_DECLINE,
        LETTER_SAVED,
        CALLED_TOLD,
        CALLED_MESSAGE,
        CALLED_PUSHED_BACK,
        MARKED_SENT,
        MARKED_ASKED,
        MARKED_UNSENT,
        REPLIED,
        NOT_REPLIED,
        ANSWER_SAVED,
        ANSWER_SENT,
        TAKEN_WELL,
        CHANGED_MIND,
        CLOSED,
        REMINDED,
        SNOOZED,
        DISMISSED,
        NOTE_WRITTEN,
        HELLO_WRITTEN,
        RECONNECTING,
        CLOSED_OUT,
        ADJUSTED,
        ASKED_COACH,
        TOOK_BACK,
        COACH_ANSWERED,
        COACH_DECLINED,
        SUGGESTION_USED,
        SUGGESTION_EDITED,
        SUGGESTION_KEPT,
        PREPARED_BY_COACH
    }
}
