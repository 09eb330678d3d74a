package io.gracefulno.review;

import io.gracefulno.review.Token.Look;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All phrase lists, arranged by their first words so that a draft is gone through once for all of them. */
final class PhraseIndex {
    /** Phrases that begin with the beginning of a word are found by its first letters. */
    private static final int STEM = 2;

    /** Words shorter than this tell nothing by their capital. */
    private static final int TELLING = 3;

    /** A name has no more words than this. */
    private static final int A_NAME = 4;

    /** Where a name is just what a phrase is about. */
    private static final String EMPLOYER = "employer";

    private static final Comparator<Span> IN_ORDER = Comparator.comparingInt(Span::from)
            .thenComparing(Comparator.comparingInt(Span::to).reversed());

    /** A phrase of a list; {@code needs} are words of which its sentence must have one, and none means any sentence. */
    private record Entry(String list, boolean excepts, String label, Phrase phrase, BitSet needs) {}

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final Map<String, List<Entry>> byBeginning = new HashMap<>();
    private final List<Entry> anywhere = new ArrayList<>();
    private final Map<String, Integer> vocabulary = new HashMap<>();

    /** @throws IllegalArgumentException quoting a line that isn't written as a phrase */
    PhraseIndex(Phrasebook book, List<String> lists) {
        PhraseParser parser = new PhraseParser(book);
        for (String list : lists) {
            for (String line : book.lines(list)) {
                add(parser, list, line);
            }
        }
    }

    private void add(PhraseParser parser, String list, String line) {
        boolean excepts = line.startsWith("!");
        String[] parts = (excepts ? line.substring(1) : line).split("=>", -1);
        String label = parts.length > 1 ? parts[1].strip() : "";
        String text = parts[0].strip();
        Phrase phrase = parser.parse(text);
        BitSet needs = new BitSet();
        parser.needs(text).forEach(word -> needs.set(vocabulary.computeIfAbsent(word, _ -> vocabulary.size())));
        Entry entry = new Entry(list, excepts, label, phrase, needs);
        Set<String> words = new HashSet<>();
        Set<String> beginnings = new HashSet<>();
        if (firsts(phrase, words, beginnings)) {
            words.forEach(word ->
                    byFirstWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(entry));
            beginnings.forEach(beginning -> byBeginning
                    .computeIfAbsent(beginning.substring(0, STEM), _ -> new ArrayList<>())
                    .add(entry));
        } else {
            anywhere.add(entry);
        }
    }

    /** Gathers what a phrase may begin with; false if that may be anything. */
    private static boolean firsts(Phrase phrase, Set<String> words, Set<String> beginnings) {
        return switch (phrase) {
            case Phrase.Word word -> {
                words.addAll(word.words());
                beginnings.addAll(word.beginnings());
                yield word.beginnings().stream().allMatch(beginning -> beginning.length() >= STEM);
            }
            case Phrase.Choice choice -> {
                boolean known = true;
                for (Phrase alternative : choice.alternatives()) {
                    known &= firsts(alternative, words, beginnings);
                }
                yield known;
            }
            case Phrase.Opening opening -> firsts(opening.next(), words, beginnings);
            case Phrase.Done _, Phrase.Named _, Phrase.Money _, Phrase.Figure _, Phrase.Gap _, Phrase.Closing _ ->
                false;
        };
    }

    /** Every place where a phrase matches, by list, in the order of the text; excepted places are left out. */
    Map<String, List<Span>> find(List<Token> tokens) {
        return new Search(tokens).run();
    }

    /** One going through a text. */
    private final class Search {
        private final List<Token> tokens;
        private final Map<String, List<Span>> found = new HashMap<>();
        private final Map<String, List<Span>> excepted = new HashMap<>();
        private final BitSet sentence = new BitSet();
        private int last;

        Search(List<Token> tokens) {
            this.tokens = tokens;
        }

        Map<String, List<Span>> run() {
            for (int at = 0; at < tokens.size(); at++) {
                if (at >= last) {
                    enterSentence(at);
                }
                String word = tokens.get(at).word();
                match(byFirstWord.getOrDefault(word, List.of()), at);
                if (word.length() >= STEM) {
                    match(byBeginning.getOrDefault(word.substring(0, STEM), List.of()), at);
                }
                match(anywhere, at);
            }
            Map<String, List<Span>> kept = new HashMap<>();
            found.forEach((list, spans) -> kept.put(list, kept(spans, excepted.getOrDefault(list, List.of()))));
            return kept;
        }

        private void enterSentence(int at) {
            sentence.clear();
            last = at;
            while (last < tokens.size()
                    && tokens.get(last).sentence() == tokens.get(at).sentence()) {
                Integer known = vocabulary.get(tokens.get(last).word());
                if (known != null) {
                    sentence.set(known);
                }
                last++;
            }
        }

        private void match(List<Entry> entries, int at) {
            for (Entry entry : entries) {
                if (!entry.needs().isEmpty() && !entry.needs().intersects(sentence)) {
                    continue;
                }
                int end = entry.phrase().match(tokens, at, last);
                if (end > at) {
                    (entry.excepts() ? excepted : found)
                            .computeIfAbsent(entry.list(), _ -> new ArrayList<>())
                            .add(new Span(at, end, entry.label()));
                }
            }
        }

        private List<Span> kept(List<Span> spans, List<Span> exceptions) {
            return spans.stream()
                    .filter(span -> exceptions.stream().noneMatch(span::overlaps) && !isName(span))
                    .sorted(IN_ORDER)
                    .toList();
        }

        /** A company called Nightmare Pictures: every word that tells anything has a capital. */
        private boolean isName(Span span) {
            boolean named = false;
            for (Token token : tokens.subList(span.from(), span.to())) {
                if (Character.isDigit(token.word().charAt(0))) {
                    return false;
                }
                if (token.word().length() >= TELLING) {
                    if (token.look() != Look.NAME) {
                        return false;
                    }
                    named = true;
                }
            }
            return named && !span.label().equals(EMPLOYER) && span.to() - span.from() <= A_NAME;
        }
    }
}
