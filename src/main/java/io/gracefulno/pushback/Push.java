package io.gracefulno.pushback;

import io.gracefulno.letter.Facts;
import io.gracefulno.pushback.Reading.Mention;
import io.gracefulno.pushback.Reading.Unclear;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What an answer rests on: what was sent, what came back, and what the person makes of it.
 *
 * @param sent the facts of what was sent; its reason and disclosure say what was told, its register, channel and names
 *     are those of the answer
 * @param primary what is answered
 * @param others what else they asked
 * @param why why the reply could not be read, where it couldn't
 * @param byDate a day in ISO 8601, or words for one, by which the person promises to write; empty: no promise
 * @param variant 0 for the first answer; see {@link io.gracefulno.letter.Scripts}
 */
public record Push(
        Facts sent,
        ReplyKind primary,
        Set<ReplyKind> others,
        Rung rung,
        Set<Mention> mentions,
        Optional<Unclear> why,
        Terms terms,
        String byDate,
        int variant) {

    public Push {
        others = Set.copyOf(others);
        mentions = Set.copyOf(mentions);
        if (terms == Terms.THINK && byDate.isBlank()) {
            throw new IllegalArgumentException("a day is needed by which they will have an answer");
        }
        if (variant < 0) {
            throw new IllegalArgumentException("variant is negative");
        }
    }

    /** The first warm answer to this one kind. */
    public static Push of(Facts sent, ReplyKind kind) {
        return new Push(sent, kind, Set.of(), Rung.WARM, Set.of(), Optional.empty(), Terms.NONE_ASKED, "", 0);
    }

    /** The first warm answer to everything in a reply. */
    public static Push of(Facts sent, Reading reading) {
        Set<ReplyKind> others = EnumSet.noneOf(ReplyKind.class);
        reading.found().forEach(found -> others.add(found.kind()));
        others.remove(reading.primary());
        return new Push(
                sent, reading.primary(), others, Rung.WARM, reading.mentions(), reading.why(), Terms.NONE_ASKED, "", 0);
    }

    public Push with(Set<ReplyKind> value) {
        return new Push(sent, primary, value, rung, mentions, why, terms, byDate, variant);
    }

    public Push at(Rung value) {
        return new Push(sent, primary, others, value, mentions, why, terms, byDate, variant);
    }

    public Push mentioning(Set<Mention> value) {
        return new Push(sent, primary, others, rung, value, why, terms, byDate, variant);
    }

    public Push after(Terms value) {
        return new Push(sent, primary, others, rung, mentions, why, value, byDate, variant);
    }

    public Push by(String date) {
        return new Push(sent, primary, others, rung, mentions, why, terms, date, variant);
    }

    public Push variant(int value) {
        return new Push(sent, primary, others, rung, mentions, why, terms, byDate, value);
    }
}
