package io.gracefulno.coaching;

import io.gracefulno.coaching.Difference.Mark;
import io.gracefulno.coaching.Difference.Run;
import java.util.ArrayList;
import java.util.List;

/** One of two wordings, in words and in the stops and commas behind them, each to be marked. */
final class Side {
    static final char MASK_OPENS = '⟦';
    private static final char MASK_CLOSES = '⟧';

    private static final int LONGEST_MASK = 80;

    /** What may stand behind a word and be changed without it; a quote belongs to its word. */
    private static final String BEHIND = ".,;:?!…";

    private record Place(int start, int end) {}

    private final String text;
    private final List<Place> places = new ArrayList<>();
    private final List<String> words;
    private final boolean[] changed;

    private Side(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            int end = endOfWord(at);
            int bare = withoutMarks(at, end);
            if (bare > at) {
                places.add(new Place(at, bare));
            }
            if (end > bare) {
                places.add(new Place(bare, end));
            }
            at = Math.max(end, at + 1);
        }
        this.words = places.stream()
                .map(place -> String.join("", keys(text.substring(place.start(), place.end()))))
                .toList();
        this.changed = new boolean[words.size()];
    }

    static Side of(String text) {
        return new Side(text);
    }

    private static List<String> keys(String word) {
        Tokens tokens = Tokens.of(word);
        return tokens.keys(0, tokens.count());
    }

    /** The first place that is blank and in no mask. */
    private int endOfWord(int from) {
        int at = from;
        while (at < text.length() && !Tokens.isBlank(text.codePointAt(at))) {
            int close = text.charAt(at) == MASK_OPENS ? endOfMask(at) : at;
            at = close > at ? close : at + Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** Where the marks behind the word begin; at its start, where it has nothing else. */
    private int withoutMarks(int from, int to) {
        int bare = to;
        while (bare > from && BEHIND.indexOf(text.charAt(bare - 1)) >= 0) {
            bare--;
        }
        return bare;
    }

    /** Behind the mask that begins here; here, where none ends on the same line soon. */
    private int endOfMask(int from) {
        String line = text.substring(from, Math.min(text.length(), from + LONGEST_MASK))
                .lines()
                .findFirst()
                .orElseThrow();
        return from + line.indexOf(MASK_CLOSES) + 1;
    }

    /** As they are compared. */
    List<String> words() {
        return words;
    }

    List<String> words(Stretch where) {
        return words.subList(where.from(), where.to());
    }

    /** The words of some neighbouring sentences. */
    static Stretch words(List<Stretch> sentences, Stretch some) {
        int from = some.from() < sentences.size()
                ? sentences.get(some.from()).from()
                : sentences.isEmpty() ? 0 : sentences.getLast().to();
        return new Stretch(
                from, some.isEmpty() ? from : sentences.get(some.to() - 1).to());
    }

    /** Cut behind every word that ends in a stop. */
    List<Stretch> sentences() {
        return Tokens.cut(new Stretch(0, words.size()), i -> ".?!".indexOf(lastOf(words.get(i - 1))) >= 0);
    }

    private static char lastOf(String word) {
        return word.charAt(word.length() - 1);
    }

    List<String> texts(List<Stretch> sentences) {
        return sentences.stream()
                .map(sentence -> String.join(" ", words(sentence)))
                .toList();
    }

    void mark(Stretch where) {
        for (int i = where.from(); i < where.to(); i++) {
            changed[i] = true;
        }
    }

    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        Mark mark = Mark.SAME;
        for (int i = 0; i < changed.length; i++) {
            Mark next = changed[i] ? Mark.CHANGED : Mark.SAME;
            if (next != mark) {
                // The space between two runs is no change.
                int cut = next == Mark.CHANGED
                        ? places.get(i).start()
                        : places.get(i - 1).end();
                add(runs, from, cut, mark);
                from = cut;
                mark = next;
            }
        }
        int behind = mark == Mark.CHANGED ? places.getLast().end() : text.length();
        add(runs, from, behind, mark);
        add(runs, behind, text.length(), Mark.SAME);
        return List.copyOf(runs);
    }

    private void add(List<Run> runs, int from, int to, Mark mark) {
        if (from < to) {
            runs.add(new Run(text.substring(from, to), mark));
        }
    }
}
