package io.gracefulno.casebook;

import io.gracefulno.afterwards.Reminder;
import java.time.Instant;

/**
 * Something to be done at Slack, kept until it is done.
 *
 * @param detail what else it is about, a code or an id; empty if nothing
 * @param unsure whether an earlier try was cut off, so that Slack may have done it already
 * @param attempts how often it was tried
 */
public record Errand(
        String id,
        Owner owner,
        Kind kind,
        String caseId,
        String detail,
        MessageAt message,
        boolean unsure,
        int attempts) {
    /** What is to be done. */
    public enum Kind {
        /** Post the case's message, or bring it up to date. */
        DRAW_CASE,
        /** Remove a message whose case, or whose person, is gone. */
        REMOVE_MESSAGE,
        /** Remove a file; the detail is its id. */
        REMOVE_FILE,
        /** Bring the person's Home up to date. */
        DRAW_HOME,
        /** Nothing is kept of the person any more: their Home shall be as on the first day. */
        CLEAR_HOME,
        /** Post a reminder; the detail is its kind. */
        REMIND,
        /** Bring the case's reminders that stand there up to date. */
        DRAW_REMINDERS,
        /** Send the person everything that is kept of them, as files. */
        EXPORT,
        /** Delete everything of theirs, where that is too much to be waited for. */
        ERASE,
        /** Tell them that the files couldn't be sent. */
        EXPORT_FAILED,
        /** Tell of the letters that were written together after this case; the detail is when. */
        POST_SUMMARY,
        /**
         * The coach's message shall show how what is shared with them stands; the detail is the share's id. Where the
         * errand names a message, that one is of an earlier question.
         */
        DRAW_SHARE,
        /** The same for the candidate's message of the coach's answer. */
        DRAW_ANSWER,
        /** The person's message of a letter that is offered shall show how it stands; the detail is the offer's id. */
        DRAW_OFFER,
        /** Let the person's cases follow what they set, a page of them; the detail is the last case of the page before. */
        FOLLOW_SETTINGS
    }

    /** Whether what it tells may stand there already. */
    public Twice twice() {
        return unsure ? Twice.PERHAPS : Twice.NO;
    }

    /** The same, after a try of which nobody knows how it ended. */
    public Errand perhapsDone() {
        return new Errand(id, owner, kind, caseId, detail, message, true, attempts);
    }

    /** The same, after one more try. */
    public Errand tried() {
        return new Errand(id, owner, kind, caseId, detail, message, unsure, attempts + 1);
    }

    /** The same, where it wasn't tried after all. */
    public Errand untried() {
        return new Errand(id, owner, kind, caseId, detail, message, unsure, attempts - 1);
    }

    private static final MessageAt NOWHERE = new MessageAt("", "");

    /** The case's message shall show the case as it is when it is drawn. */
    public static Errand drawing(String id, Case theCase) {
        return new Errand(id, theCase.owner(), Kind.DRAW_CASE, theCase.id(), "", NOWHERE, false, 0);
    }

    /** The person's Home shall show their cases as they are when it is drawn. */
    public static Errand home(String id, Owner owner) {
        return new Errand(id, owner, Kind.DRAW_HOME, "", "", NOWHERE, false, 0);
    }

    /** The person's cases after this one shall follow what they set; empty for all of them. */
    public static Errand following(String id, Owner owner, String afterCase) {
        return new Errand(id, owner, Kind.FOLLOW_SETTINGS, "", afterCase, NOWHERE, false, 0);
    }

    public static Errand removing(String id, Owner owner, MessageAt message) {
        return new Errand(id, owner, Kind.REMOVE_MESSAGE, "", "", message, false, 0);
    }

    public static Errand removingFile(String id, Owner owner, String fileId) {
        return new Errand(id, owner, Kind.REMOVE_FILE, "", fileId, NOWHERE, false, 0);
    }

    /** The person's Home shall be as on the first day. */
    public static Errand clearingHome(String id, Owner owner) {
        return new Errand(id, owner, Kind.CLEAR_HOME, "", "", NOWHERE, false, 0);
    }

    /** The person shall get everything that is kept of them. */
    public static Errand exporting(String id, Owner owner) {
        return new Errand(id, owner, Kind.EXPORT, "", "", NOWHERE, false, 0);
    }

    /** Everything of the person shall be deleted. */
    public static Errand erasing(String id, Owner owner) {
        return new Errand(id, owner, Kind.ERASE, "", "", NOWHERE, false, 0);
    }

    /** The person shall know that their files couldn't be sent. */
    public static Errand exportFailed(String id, Owner owner) {
        return new Errand(id, owner, Kind.EXPORT_FAILED, "", "", NOWHERE, false, 0);
    }

    /** The person shall be reminded of it; the detail is {@code kind|occasion}. */
    public static Errand reminding(String id, Case theCase, Reminder reminder) {
        String detail = reminder.kind().name() + "|" + reminder.occasion();
        return new Errand(id, theCase.owner(), Kind.REMIND, theCase.id(), detail, NOWHERE, false, 0);
    }

    /** Of what a reminding errand reminds. */
    public Reminder.Kind reminds() {
        return Reminder.Kind.valueOf(detail.substring(0, detail.indexOf('|')));
    }

    /** Of which occasion a reminding errand reminds. */
    public Instant occasion() {
        return Instant.parse(detail.substring(detail.indexOf('|') + 1));
    }

    /** The person shall have one message of all the letters that were written then. */
    public static Errand summing(String id, Case accepted, Instant then) {
        return new Errand(id, accepted.owner(), Kind.POST_SUMMARY, accepted.id(), then.toString(), NOWHERE, false, 0);
    }

    /** The coach shall see how what was shared with them stands. */
    public static Errand drawingShare(String id, Share share) {
        return new Errand(id, share.coach(), Kind.DRAW_SHARE, "", share.id(), NOWHERE, false, 0);
    }

    /** The coach's message of an earlier question shall show that they were asked again. */
    public static Errand foldingShare(String id, Share share, MessageAt earlier) {
        // It is another one than the errand that draws the new message, by the detail too.
        return new Errand(id, share.coach(), Kind.DRAW_SHARE, "", share.id() + "|" + earlier.ts(), earlier, false, 0);
    }

    /** The share that an errand of one is about. */
    public String shareId() {
        int bar = detail.indexOf('|');
        return bar < 0 ? detail : detail.substring(0, bar);
    }

    /** Whether it is about a message that is known already. */
    public boolean namesMessage() {
        return !message.equals(NOWHERE);
    }

    /** The candidate shall see what their coach says. */
    public static Errand drawingAnswer(String id, Share share) {
        return new Errand(id, share.candidate(), Kind.DRAW_ANSWER, "", share.id(), NOWHERE, false, 0);
    }

    /** One of the two whose it is shall see how the offer stands. */
    public static Errand drawingOffer(String id, Owner whose, Offer offer) {
        return new Errand(id, whose, Kind.DRAW_OFFER, "", offer.id(), NOWHERE, false, 0);
    }

    /** The reminders that stand there shall show what is true now. */
    public static Errand drawingReminders(String id, Case theCase) {
        return new Errand(id, theCase.owner(), Kind.DRAW_REMINDERS, theCase.id(), "", NOWHERE, false, 0);
    }
}
