package io.gracefulno.casebook;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a candidate makes of suggestions while they edit them, as it stands in the inputs: names and all, so it is kept in
 * the case alone, until it is used or the suggestion is settled otherwise.
 *
 * @param words by the number of the suggestion, from 0; empty where everything was deleted
 * @param lastAction when they typed or pressed last, in microseconds since 1970: what was typed before comes too late
 */
public record Adapting(Map<Integer, String> words, long lastAction) {
    static final Adapting NOTHING = new Adapting(Map.of(), 0);

    /** In all, in UTF-16 units: twice what the longest letter holds, and no more than a view can show again. */
    private static final int MOST = 15_000;

    public Adapting {
        words = Collections.unmodifiableMap(new TreeMap<>(words));
    }

    /** What would be too much in all isn't kept. */
    Adapting with(Map<Integer, String> typed, long action) {
        Map<Integer, String> more = new TreeMap<>(words);
        more.putAll(typed);
        return more.values().stream().mapToInt(String::length).sum() > MOST
                ? this
                : new Adapting(more, Math.max(lastAction, action));
    }

    Adapting without(int number) {
        Map<Integer, String> fewer = new TreeMap<>(words);
        fewer.remove(number);
        return new Adapting(fewer, lastAction);
    }
}
