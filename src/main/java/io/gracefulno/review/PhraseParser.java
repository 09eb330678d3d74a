package io.gracefulno.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads one line of a phrase list; {@code wording/STYLE.md} explains how they are written.
 *
 * <pre>
 * i am/was (really|so)? sorry   alternatives of a word by /, of several words in ( | ), a ? if it may be missing
 * appreciat*                    any word that begins so
 * if .. you could               up to four words between; ..2 up to two
 * &lt;their&gt; process               a phrase of that other list
 * ^ unless          later $     the beginning, the end of a sentence
 * &#64;name  &#64;money  &#64;number       a name with capitals, an amount of money, a number
 * </pre>
 */
final class PhraseParser {
    private static final int USUAL_GAP = 4;
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}']+\\*?(/[\\p{L}\\p{N}']+\\*?)*");

    private final Phrasebook book;

    PhraseParser(Phrasebook book) {
        this.book = book;
    }

    /** @throws IllegalArgumentException quoting the line, if it isn't written as a phrase */
    Phrase parse(String line) {
        try {
            return sequence(pieces(line), 0, new Phrase.Done(), line);
        } catch (RuntimeException e) {
            // An unknown list is told by the book, a gap without a number by Java: neither knows the line.
            throw new IllegalArgumentException("In the phrase “" + line + "”: " + e.getMessage(), e);
        }
    }

    /**
     * The words of which a sentence must have at least one for the phrase to match in it: those of the most telling of
     * its pieces after the first. Empty where no piece tells that.
     */
    Set<String> needs(String line) {
        Set<String> fewest = Set.of();
        List<String> pieces = pieces(line);
        for (String piece : pieces.subList(1, pieces.size())) {
            Set<String> words = openings(piece);
            if (!words.isEmpty() && (fewest.isEmpty() || words.size() < fewest.size())) {
                fewest = words;
            }
        }
        return fewest;
    }

    /** The words that a piece may begin with; empty if it may be missing or begin with anything. */
    private Set<String> openings(String piece) {
        if (piece.endsWith("?")
                || piece.endsWith("*")
                || piece.contains("*/")
                || piece.startsWith("..")
                || piece.startsWith("@")
                || piece.equals("^")
                || piece.equals("$")) {
            return Set.of();
        }
        List<String> phrases;
        if (piece.startsWith("(")) {
            phrases = alternatives(piece.substring(1, piece.length() - 1));
        } else if (piece.startsWith("<")) {
            phrases = book.lines(piece.substring(1, piece.length() - 1));
        } else {
            return wordsOf(piece);
        }
        Set<String> all = new HashSet<>();
        for (String phrase : phrases) {
            Set<String> words = openings(pieces(phrase).getFirst());
            if (words.isEmpty()) {
                return Set.of();
            }
            all.addAll(words);
        }
        return all;
    }

    private static Set<String> wordsOf(String piece) {
        return withContraction(new HashSet<>(List.of(piece.split("/", -1))));
    }

    /** "It's": the tokenizer can't know for which of the two it stands. */
    private static Set<String> withContraction(Set<String> words) {
        if (words.contains("is") || words.contains("has")) {
            words.add("'s");
        }
        return Set.copyOf(words);
    }

    /** Steps are built from the last to the first, since each knows what follows it. */
    private Phrase sequence(List<String> pieces, int from, Phrase end, String line) {
        Phrase next = end;
        for (int i = pieces.size() - 1; i >= from; i--) {
            next = step(pieces.get(i), next, line);
        }
        return next;
    }

    private Phrase step(String piece, Phrase next, String line) {
        if (piece.endsWith("?")) {
            return new Phrase.Choice(List.of(step(piece.substring(0, piece.length() - 1), next, line), next));
        }
        if (piece.startsWith("(")) {
            return choice(alternatives(piece.substring(1, piece.length() - 1)), next);
        }
        if (piece.startsWith("<")) {
            if (!piece.endsWith(">")) {
                throw new IllegalArgumentException("A > is missing after “" + piece + "”");
            }
            return choice(book.lines(piece.substring(1, piece.length() - 1)), next);
        }
        if (piece.startsWith("..")) {
            return new Phrase.Gap(piece.length() == 2 ? USUAL_GAP : Integer.parseInt(piece.substring(2)), next);
        }
        return switch (piece) {
            case "^" -> new Phrase.Opening(next);
            case "$" -> new Phrase.Closing(next);
            case "@name" -> new Phrase.Named(next);
            case "@money" -> new Phrase.Money(next);
            case "@number" -> new Phrase.Figure(next);
            default -> word(piece, next, line);
        };
    }

    /** Alternatives of one word each are one step with many words: much quicker to go through than many steps. */
    private Phrase choice(List<String> phrases, Phrase next) {
        List<Phrase> alternatives = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String phrase : phrases) {
            List<String> pieces = pieces(phrase);
            if (pieces.size() == 1 && WORDS.matcher(phrase).matches()) {
                words.add(phrase);
            } else {
                alternatives.add(sequence(pieces, 0, next, phrase));
            }
        }
        if (!words.isEmpty()) {
            alternatives.addFirst(word(String.join("/", words), next, phrases.toString()));
        }
        return alternatives.size() == 1 ? alternatives.getFirst() : new Phrase.Choice(alternatives);
    }

    private static Phrase word(String piece, Phrase next, String line) {
        Set<String> words = new HashSet<>();
        List<String> beginnings = new ArrayList<>();
        for (String word : piece.split("/", -1)) {
            if (!word.matches("[\\p{L}\\p{N}']+\\*?")) {
                throw new IllegalArgumentException("“" + word + "” is no word in the phrase “" + line + "”");
            }
            if (word.endsWith("*")) {
                beginnings.add(word.substring(0, word.length() - 1));
            } else {
                words.add(word);
            }
        }
        return new Phrase.Word(withContraction(words), List.copyOf(beginnings), next);
    }

    /** Splits at blanks, but not within brackets. */
    private static List<String> pieces(String line) {
        return split(line, ' ').stream().filter(piece -> !piece.isBlank()).toList();
    }

    private static List<String> alternatives(String text) {
        return split(text, '|');
    }

    private static List<String> split(String text, char separator) {
        List<String> pieces = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0) {
                break;
            }
            if (c == separator && depth == 0) {
                pieces.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        if (depth != 0) {
            throw new IllegalArgumentException("A bracket is missing in the phrase “" + text + "”");
        }
        pieces.add(text.substring(start).strip());
        return pieces;
    }
}
