package io.gracefulno.coaching.slack;

import io.gracefulno.casebook.Heeding.Answered;
import io.gracefulno.slackkit.Form;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the person is doing in C3, beside what is kept of it.
 *
 * @param adapted what they make of a suggestion, by its number, while they edit it
 * @param notice what is to be said first; empty for nothing
 * @param faults what keeps one from being used, by its number
 */
record Doing(Map<Integer, String> adapted, String notice, Map<Integer, String> faults) {
    static final Doing NOTHING = new Doing(Map.of(), "", Map.of());

    Doing {
        adapted = Map.copyOf(adapted);
        faults = Map.copyOf(faults);
    }

    /** Nothing but what was left unfinished. */
    static Doing of(Answered answered) {
        return new Doing(answered.adapting(), "", Map.of());
    }

    /** What is being edited, in this window or left unfinished in another. */
    static Doing read(Form form, Answered answered) {
        Map<Integer, String> adapted = new TreeMap<>(answered.adapting());
        adapted.putAll(Adapted.read(form, answered));
        return new Doing(adapted, "", Map.of());
    }

    Doing adapting(int number, String words) {
        Map<Integer, String> more = new TreeMap<>(adapted);
        more.putIfAbsent(number, words);
        return new Doing(more, notice, faults);
    }

    /** That one is done with. */
    Doing without(int number) {
        Map<Integer, String> fewer = new TreeMap<>(adapted);
        fewer.remove(number);
        return new Doing(fewer, notice, faults);
    }

    Doing saying(String sentence) {
        return new Doing(adapted, sentence, faults);
    }

    Doing failing(int number, String sentence) {
        return new Doing(adapted, notice, Map.of(number, sentence));
    }

    /** What they make of that one; empty while they don't edit it. */
    Optional<String> adapted(int number) {
        return Optional.ofNullable(adapted.get(number));
    }

    /** What keeps that one from being used; empty for nothing. */
    Optional<String> fault(int number) {
        return Optional.ofNullable(faults.get(number));
    }
}
