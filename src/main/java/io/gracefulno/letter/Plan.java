package io.gracefulno.letter;

import static io.gracefulno.letter.Step.APOLOGY;
import static io.gracefulno.letter.Step.COMPLIMENT;
import static io.gracefulno.letter.Step.DECISION;
import static io.gracefulno.letter.Step.DOOR;
import static io.gracefulno.letter.Step.FEEDBACK;
import static io.gracefulno.letter.Step.NOTE;
import static io.gracefulno.letter.Step.RECAP;
import static io.gracefulno.letter.Step.REFERRAL;
import static io.gracefulno.letter.Step.REQUEST;
import static io.gracefulno.letter.Step.SLOT;
import static io.gracefulno.letter.Step.THANKS;
import static io.gracefulno.letter.Step.TIMES;
import static io.gracefulno.letter.Step.WHAT_CHANGED;
import static io.gracefulno.letter.Step.WISHES;

import java.util.List;

/** The order of a letter, paragraph by paragraph: thanks, decision, brief reason, goodwill. */
record Plan(List<List<Step>> paragraphs) {

    static Plan of(Kind kind, Length length) {
        return new Plan(length == Length.SHORT ? shortly(kind) : inFull(kind));
    }

    private static List<List<Step>> inFull(Kind kind) {
        return switch (kind) {
            case DECLINE, FURTHER_ROUNDS, CANCEL_ACCEPTED, CONFIRM_AFTER_CALL ->
                List.of(
                        List.of(THANKS, DECISION),
                        List.of(SLOT),
                        List.of(COMPLIMENT),
                        List.of(FEEDBACK),
                        List.of(REFERRAL),
                        List.of(DOOR),
                        List.of(WISHES));
            case HOLDING, QUESTIONS -> List.of(List.of(THANKS, REQUEST));
            case RESCHEDULE -> List.of(List.of(THANKS, REQUEST), List.of(APOLOGY));
            case SHORTER_CALL, VIDEO_FIRST -> List.of(List.of(THANKS, REQUEST), List.of(TIMES));
            case OTHER_ROLE -> List.of(List.of(THANKS, DECISION, REQUEST), List.of(SLOT));
            case NETWORKING -> List.of(List.of(THANKS, DECISION), List.of(SLOT), List.of(REQUEST));
            case LINKEDIN_NOTE -> List.of(List.of(NOTE));
            case RECONNECT -> List.of(List.of(RECAP, WHAT_CHANGED), List.of(REQUEST), List.of(THANKS));
            case CHANGED_MIND -> List.of(List.of(RECAP), List.of(APOLOGY));
            case HIRING_SIDE -> List.of(List.of(THANKS, DECISION), List.of(DOOR), List.of(WISHES));
        };
    }

    /** Two sentences; a decline has skeletons of its own (see {@link Drafting}). */
    private static List<List<Step>> shortly(Kind kind) {
        return switch (kind) {
            case DECLINE, FURTHER_ROUNDS, CANCEL_ACCEPTED, CONFIRM_AFTER_CALL, HIRING_SIDE ->
                List.of(List.of(THANKS, DECISION));
            case HOLDING, QUESTIONS, RESCHEDULE, SHORTER_CALL, VIDEO_FIRST, OTHER_ROLE, NETWORKING ->
                List.of(List.of(THANKS, REQUEST));
            case LINKEDIN_NOTE -> List.of(List.of(NOTE));
            case RECONNECT -> List.of(List.of(WHAT_CHANGED, REQUEST));
            case CHANGED_MIND -> List.of(List.of(RECAP, APOLOGY));
        };
    }
}
