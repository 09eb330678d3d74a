package io.gracefulno.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All phrase lists, arranged by their first words so that a draft is gone through once for all of them. */
final class PhraseIndex {
    /** Phrases that begin with a stem are found by its first letters. */
    private static final int STEM = 2;

    /** Words shorter than this tell nothing by their capital. */
    private static final int TELLING = 3;

    /** Where a name is just what a phrase is about. */
    private static final String EMPLOYER = "employer";

    /** A name has no more words than this. */
    private static final int A_NAME = 4;

    private record Entry(String list, boolean excepts, String label, Phrase phrase) {}

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final Map<String, List<Entry>> byBeginning = new HashMap<>();
    private final List<Entry> anywhere = new ArrayList<>();

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
        Phrase phrase = parser.parse(parts[0].strip());
        Entry entry = new Entry(list, excepts, label, phrase);
        Set<String> words = new HashSet<>();
        Set<String> beginnings = new HashSet<>();
        if (firsts(phrase, words, beginnings)) {
            words.forEach(word -> byFirstWord
                    .computeIfAbsent(word, _ -> new ArrayList<>())
                    .add(entry));
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
                word.beginnings().forEach(beginning -> beginnings.add(beginning));
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
            case Phrase.Done _, Phrase.Named _, Phrase.Money _, Phrase.Figure _, Phrase.Gap _, Phrase.Closing _ -> false;
        };
    }

    /** Every place where a phrase matches, by list, in the order of the text; excepted places are left out. */
    Map<String, List<Span>> find(List<Token> tokens) {
        Map<String, List<Span>> found = new HashMap<>();
        Map<String, List<Span>> excepted = new HashMap<>();
        int last = 0;
        for (int at = 0; at < tokens.size(); at++) {
            if (at >= last) {
                last = endOfSentence(tokens, at);
            }
            String word = tokens.get(at).word();
            match(byFirstWord.get(word), tokens, at, last, found, excepted);
            if (word.length() >= STEM) {
                match(byBeginning.get(word.substring(0, STEM)), tokens, at, last, found, excepted);
            }
            match(anywhere, tokens, at, last, found, excepted);
        }
        Map<String, List<Span>> kept = new TreeMap<>();
        found.forEach((list, spans) -> kept.put(list, kept(tokens, spans, excepted.getOrDefault(list, List.of()))));
        return kept;
    }

    private static int endOfSentence(List<Token> tokens, int at) {
        int sentence = tokens.get(at).sentence();
        int end = at + 1;
        while (end < tokens.size() && tokens.get(end).sentence() == sentence) {
            end++;
        }
        return end;
    }

    private static void match(
            @org.jspecify.annotations.Nullable List<Entry> entries,
            List<Token> tokens,
            int at,
            int last,
            Map<String, List<Span>> found,
            Map<String, List<Span>> excepted) {
        if (entries == null) {
            return;
        }
        for (Entry entry : entries) {
            int end = entry.phrase().match(tokens, at, last);
            if (end > at) {
                (entry.excepts() ? excepted : found)
                        .computeIfAbsent(entry.list(), _ -> new ArrayList<>())
                        .add(new Span(at, end, entry.label()));
            }
        }
    }

    private static List<Span> kept(List<Token> tokens, List<Span> spans, List<Span> excepted) {
        return spans.stream()
                .filter(span -> excepted.stream().noneMatch(span::overlaps) && !isName(tokens, span))
                .sorted(Comparator.comparingInt(Span::from).thenComparing(Comparator.comparingInt(Span::to)
                        .reversed()))
                .toList();
    }

    /** A company called Nightmare Pictures: every word that tells anything has a capital. */
    private static boolean isName(List<Token> tokens, Span span) {
        boolean named = false;
        for (Token token : tokens.subList(span.from(), span.to())) {
            if (token.word().length() >= TELLING) {
                if (token.look() != Token.Look.NAME) {
                    return false;
                }
                named = true;
            }
        }
        return named && !span.label().equals(EMPLOYER) && span.to() - span.from() <= A_NAME;
    }
}
