package io.gracefulno.slackkit;

import io.gracefulno.casebook.Casebook.Transaction;
import java.util.List;

/** A way in: its id and the method that answers. Only the method knows the room; the gate does the rest. */
public sealed interface Door {
    /** The command, the word after it, the action_id, the callback_id or the event's type. */
    String id();

    /** A slash command. */
    record Command(String id, Answer<Typed> answer) implements Door {}

    /** A word that, alone after the command, is a way in of its own. */
    record Word(String id, Answer<Typed> answer) implements Door {}

    /** A global shortcut. It brings no text, and no response_url. */
    record Shortcut(String id, Answer<Typed> answer) implements Door {}

    /** A shortcut in the menu of a message, anybody's, in any conversation the person is in. */
    record MessageShortcut(String id, Answer<Picked> answer) implements Door {}

    /** A button, a choice or a key stroke. */
    record Action(String id, Answer<Pressed> answer) implements Door {}

    /** The same for one of several alike: its action_id is this id, a dot and a number. */
    record Numbered(String id, Answer<Pressed> answer) implements Door {}

    /** A field whose options are ours to suggest while somebody types. It only reads. */
    record Suggest(String id, SuggestAnswer answer) implements Door {}

    /** A modal's submit. */
    record Submit(String id, SubmitAnswer answer) implements Door {}

    /** A modal closed. */
    record Close(String id, Note<Closed> answer) implements Door {}

    /** The app's Home was opened. */
    record Home(Note<Opened> answer) implements Door {
        @Override
        public String id() {
            return "app_home_opened";
        }
    }

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

    /**
     * The same for suggestions: at most a hundred, the best first. They are asked for at every key and answered each time, so
     * nothing may be kept.
     */
    @FunctionalInterface
    interface SuggestAnswer {
        List<Draw.Choice> answer(Sought sought, Transaction transaction);
    }

    /** The same for what nobody waits for an answer to. */
    @FunctionalInterface
    interface Note<T> {
        void answer(T incoming, Transaction transaction);
    }
}
