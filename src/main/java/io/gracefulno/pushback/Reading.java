package io.gracefulno.pushback;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a reply was read as: a suggestion, which the person confirms or corrects.
 *
 * @param found the kinds that hold, the most likely first; never empty, and {@link ReplyKind#UNCLEAR} only alone
 * @param primary what the sender most wants answered; one of {@code found}
 * @param mentions what an answer may lean on
 * @param why why nothing could be told, where there is a plain cause
 */
public record Reading(List<Found> found, ReplyKind primary, Set<Mention> mentions, Optional<Unclear> why) {
    /** Something they said that an answer may take up. */
    public enum Mention {
        /** A call, a chat, ten minutes. */
        CALL,
        /** Keeping their details or CV on file. */
        KEEPS_DETAILS,
        /** Connecting or staying in touch. */
        CONNECTING
    }

    /** Why a reply could not be read. */
    public enum Unclear {
        /** No words: nothing, only emoji, only what they quoted. */
        NO_WORDS,
        NOT_ENGLISH,
        /** An out-of-office or another automatic reply. */
        AUTOMATIC,
        /** They seem to have missed the no, or ask whether it was one. */
        MISSED_THE_NO
    }

    public Reading {
        found = List.copyOf(found);
        mentions = Set.copyOf(mentions);
    }

    /** How likely the primary kind holds, from 0 to 1. */
    public double confidence() {
        return found.stream()
                .filter(kind -> kind.kind() == primary)
                .mapToDouble(Found::confidence)
                .max()
                .orElse(0);
    }
}
