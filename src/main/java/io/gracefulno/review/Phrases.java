package io.gracefulno.review;

import java.util.ArrayList;
import java.util.List;

/**
 * Phrase lists of any room, looked for in a text as the draft review looks for its own: {@code wording/STYLE.md} explains
 * how they are written. Safe for use by many threads.
 */
public final class Phrases {
    /** Only so many tokens are looked through; the rest of a text is left alone. */
    private static final int MOST = 10_000;

    private final Tokenizer tokenizer;
    private final PhraseIndex index;

    /**
     * A place where a phrase was found.
     *
     * @param label what the phrase's line says after {@code =>}; empty without one
     * @param start in UTF-16 units from the start of the text
     * @param sentence which of {@link Found#sentences()} it stands in
     */
    public record Place(String list, String label, int start, int end, int sentence) {}

    /** Where a sentence stands, from its first word to its last one, in UTF-16 units. */
    public record Sentence(int start, int end) {}

    /**
     * @param places list by list, each in the order of the text
     * @param sentences in the order of the text; what holds no word is in none
     * @param english false where it is plainly another language; a few words are never called so
     */
    public record Found(List<Place> places, List<Sentence> sentences, boolean english) {
        public Found {
            places = List.copyOf(places);
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * @param book has these lists, those they refer to, and {@code short}
     * @throws IllegalArgumentException quoting a line that isn't written as a phrase
     */
    public Phrases(Phrasebook book, List<String> lists) {
        tokenizer = new Tokenizer(book);
        index = new PhraseIndex(book, lists);
    }

    /** Looks for every phrase; a word with a letter drawn out, <em>pleeease</em>, is taken for the word. */
    public Found in(String text) {
        List<Token> tokens = tokenizer.read(text);
        tokens = tokens.subList(0, Math.min(tokens.size(), MOST));
        List<Token> plain = tokens.stream().map(Phrases::plain).toList();
        List<Sentence> sentences = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (Token token : plain) {
            if (numbers.isEmpty() || numbers.getLast() != token.sentence()) {
                numbers.add(token.sentence());
                sentences.add(new Sentence(token.start(), token.end()));
            } else {
                sentences.set(
                        sentences.size() - 1, new Sentence(sentences.getLast().start(), token.end()));
            }
        }
        return new Found(places(plain, numbers), sentences, English.mayBe(text, plain));
    }

    private List<Place> places(List<Token> tokens, List<Integer> numbers) {
        List<Place> places = new ArrayList<>();
        index.find(tokens).forEach((list, spans) -> {
            for (Span span : spans) {
                Token first = tokens.get(span.from());
                places.add(new Place(
                        list,
                        span.label(),
                        first.start(),
                        tokens.get(span.to() - 1).end(),
                        numbers.indexOf(first.sentence())));
            }
        });
        return places;
    }

    private static Token plain(Token token) {
        String word = token.word();
        int length = word.length();
        StringBuilder kept = new StringBuilder(length);
        for (int i = 0; i < length; ) {
            int end = i + 1;
            while (end < length && word.charAt(end) == word.charAt(i)) {
                end++;
            }
            boolean drawnOut = end - i > 2 && Character.isLetter(word.charAt(i));
            kept.append(word, i, drawnOut ? i + 1 : end);
            i = end;
        }
        return kept.length() == length
                ? token
                : new Token(kept.toString(), token.start(), token.end(), token.sentence(), token.look());
    }
}
