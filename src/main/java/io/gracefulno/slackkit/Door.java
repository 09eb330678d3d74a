package io.gracefulno.slackkit;

import io.gracefulno.casebook.Casebook.Transaction;

/** A way in: its id and the method that answers. Only the method knows the room; the gate does the rest. */
public sealed interface Door {
    /** The command, the action_id or the callback_id. */
    String id();

    /** A slash command. */
    record Command(String id, Answer<Typed> answer) implements Door {}

    /** A button, a choice or a key stroke. */
    record Action(String id, Answer<Pressed> answer) implements Door {}

    /** A modal's submit. */
    record Submit(String id, SubmitAnswer answer) implements Door {}

    /** A modal closed. */
    record Close(String id, CloseAnswer answer) implements Door {}

    /** Reads and changes within one transaction that may begin again; what follows at Slack is returned, not done. */
    @FunctionalInterface
    interface Answer<T> {
        Then answer(T incoming, Transaction transaction);
    }

    /** The same for a submit, whose answer goes out in the ack. */
    @FunctionalInterface
    interface SubmitAnswer {
        Reply answer(Submitted submitted, Transaction transaction);
    }

    /** The same for a close, which nobody answers. */
    @FunctionalInterface
    interface CloseAnswer {
        void answer(Closed closed, Transaction transaction);
    }
}
