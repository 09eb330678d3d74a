package io.gracefulno.playground;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the developer, on the page and in the log, what Slack would not have taken. */
final class Notices {
    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);

    private final Board board;
    private final Ids ids;

    Notices(Board board, Ids ids) {
        this.board = board;
        this.ids = ids;
    }

    /** Says why a delivery came to nothing; an answer of 200 needs no word. */
    void undelivered(String where, Answer answer) {
        switch (answer) {
            case Answer.Taken taken -> {}
            case Answer.Refused refused ->
                add(where, "http_" + refused.status(), List.of("The app answered " + refused.status() + "."));
            case Answer.TimedOut() ->
                add(where, "operation_timeout", List.of("The app did not answer within 3 seconds."));
            case Answer.Unreachable() -> add(where, "dispatch_failed", List.of("The app could not be reached."));
        }
    }

    void add(String where, Refused refused) {
        add(where, refused.error(), refused.messages());
    }

    /** What the person sees come of a delivery whose answer needs no reading; a failed one is told to the developer. */
    Outcome outcome(String where, Answer answer) {
        undelivered(where, answer);
        return answer instanceof Answer.Taken ? Outcome.DELIVERED : Outcome.TROUBLE;
    }

    void add(String where, String error, List<String> messages) {
        // The details may quote what a person typed, so only the page shows them.
        LOG.warn("{} was refused: {} ({} details on the page)", where, error, messages.size());
        board.note(new Notice(ids.secret(), where, error, messages));
    }
}
