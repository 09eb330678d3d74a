package io.gracefulno.review;

import static java.util.Locale.ROOT;

import io.gracefulno.review.Token.Look;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes a draft apart into words and sentences. People write drafts on a telephone, so a line may be a sentence, an
 * apostrophe may be missing and a word may be short for another; {@code wording/en/review/short.txt} says which.
 */
final class Tokenizer {
    private static final int SHORT_LINE = 45;
    private static final int SHOUT = 4;
    private static final int THOUSAND = 4;

    private static final Set<String> ABBREVIATIONS =
            Set.of("mr", "mrs", "ms", "mx", "dr", "prof", "sr", "jr", "inc", "ltd", "corp", "vs", "approx", "dept");

    private static final Set<String> BEFORE_ILL_OR_ID = Set.of(
            "very",
            "seriously",
            "terminally",
            "mentally",
            "critically",
            "fell",
            "fallen",
            "is",
            "was",
            "been",
            "am",
            "are",
            "got",
            "taken",
            "feel",
            "feeling",
            "so",
            "quite",
            "be",
            "become",
            "'s",
            "an",
            "my",
            "your",
            "photo",
            "the",
            "of",
            "with");

    private final Map<String, String[]> longForms = new HashMap<>();

    Tokenizer(Phrasebook book) {
        for (String line : book.lines("short")) {
            String[] sides = line.split("=>", -1);
            if (sides.length != 2) {
                throw new IllegalArgumentException("expected short => long in “" + line + "”");
            }
            String[] words = sides[1].strip().split(" ", -1);
            for (String shortForm : sides[0].strip().split(" ", -1)) {
                longForms.put(shortForm, words);
            }
        }
    }

    List<Token> read(String text) {
        return new Run(text).read();
    }

    /** One going through a text. */
    private final class Run {
        private final String text;
        private final List<Token> tokens = new ArrayList<>();
        private int sentence;
        private boolean fresh = true;
        private boolean money;

        Run(String text) {
            this.text = text;
        }

        List<Token> read() {
            int at = 0;
            while (at < text.length()) {
                char c = text.charAt(at);
                if (Character.isLetterOrDigit(c)) {
                    at = word(at);
                    continue;
                }
                if (c == '.' || c == '!' || c == '?' || c == '…') {
                    stop(at);
                } else if (c == '\n') {
                    lineEnd(at);
                }
                money = "$€£₹¥".indexOf(c) >= 0 || (money && c == ' ');
                at++;
            }
            return tokens;
        }

        private int word(int start) {
            int end = start + 1;
            while (end < text.length() && goesOn(end)) {
                end++;
            }
            add(text.substring(start, end), start, end);
            money = false;
            return end;
        }

        /** Letters, digits, marks; an apostrophe, a point or a comma between two of them belongs to the word. */
        private boolean goesOn(int at) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                return true;
            }
            if (at + 1 >= text.length()) {
                return false;
            }
            char before = text.charAt(at - 1);
            char after = text.charAt(at + 1);
            if (c == '\'' || c == '’') {
                return Character.isLetter(before) && Character.isLetter(after);
            }
            return (c == '.' || c == ',') && Character.isDigit(before) && Character.isDigit(after);
        }

        private void add(String written, int start, int end) {
            String word = written.toLowerCase(ROOT).replace('’', '\'');
            Look look = look(written, word);
            String[] words = longForms.get(word);
            if (words != null && !isAnotherWord(word, look)) {
                for (String one : words) {
                    tokens.add(new Token(one, start, end, sentence, look));
                }
            } else if (word.endsWith("n't")) {
                tokens.add(new Token(word.substring(0, word.length() - 3), start, end, sentence, look));
                tokens.add(new Token("not", start, end, sentence, Look.PLAIN));
            } else {
                expand(word, start, end, look);
            }
            fresh = false;
        }

        /** "ill" and "id" without an apostrophe are words of their own after some. */
        private boolean isAnotherWord(String word, Look look) {
            if (look == Look.SHOUTED && word.indexOf('\'') < 0) {
                return true;
            }
            return (word.equals("ill") || word.equals("id"))
                    && !tokens.isEmpty()
                    && tokens.getLast().sentence() == sentence
                    && BEFORE_ILL_OR_ID.contains(tokens.getLast().word());
        }

        private void expand(String word, int start, int end, Look look) {
            int apostrophe = word.lastIndexOf('\'');
            String tail = apostrophe < 0 ? "" : word.substring(apostrophe + 1);
            String second = switch (tail) {
                case "m" -> "am";
                case "ve" -> "have";
                case "ll" -> "will";
                case "d" -> "would";
                case "re" -> "are";
                // "It is" or "Dana's": phrases that ask for "is" or "has" take it for either.
                case "s" -> "'s";
                default -> "";
            };
            if (second.isEmpty()) {
                tokens.add(new Token(word, start, end, sentence, look));
            } else {
                tokens.add(new Token(word.substring(0, apostrophe), start, end, sentence, look));
                tokens.add(new Token(second, start, end, sentence, Look.PLAIN));
            }
        }

        private Look look(String written, String word) {
            char first = written.charAt(0);
            if (Character.isDigit(first)) {
                boolean thousands = word.endsWith("k") && word.length() > 2;
                boolean big = word.indexOf(',') > 0 && word.length() > THOUSAND;
                return money || thousands || big ? Look.MONEY : Look.PLAIN;
            }
            if (!Character.isUpperCase(first)
                    || written.equals("I")
                    || written.startsWith("I'")
                    || written.startsWith("I’")) {
                return Look.PLAIN;
            }
            if (written.length() >= SHOUT && written.equals(written.toUpperCase(ROOT))) {
                return Look.SHOUTED;
            }
            return fresh ? Look.PLAIN : Look.NAME;
        }

        private void stop(int at) {
            boolean ends = at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
            if (ends && !(text.charAt(at) == '.' && isAbbreviation())) {
                newSentence();
            }
        }

        private boolean isAbbreviation() {
            if (tokens.isEmpty()) {
                return false;
            }
            String word = tokens.getLast().word();
            boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0)) && !word.equals("i");
            return initial || ABBREVIATIONS.contains(word);
        }

        /** A line's end ends a sentence, unless a long line was only wrapped. */
        private void lineEnd(int at) {
            int lineStart = text.lastIndexOf('\n', at - 1) + 1;
            boolean wrapped =
                    at - lineStart > SHORT_LINE && at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1));
            if (!wrapped) {
                newSentence();
            }
        }

        private void newSentence() {
            if (!fresh) {
                sentence++;
                fresh = true;
            }
        }
    }
}
