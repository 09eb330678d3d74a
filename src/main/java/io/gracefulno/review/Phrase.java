package io.gracefulno.review;

import java.util.List;
import java.util.Set;

/** A phrase as a chain of steps over tokens, within one sentence. */
sealed interface Phrase {
    /** Not matched. */
    int NO = -1;

    /**
     * Matches from a token on.
     *
     * @param last after the last token of the sentence
     * @return after the last token matched, or {@link #NO}
     */
    int match(List<Token> tokens, int at, int last);

    /** The end of the chain. */
    record Done() implements Phrase {
        @Override
        public int match(List<Token> tokens, int at, int last) {
            return at;
        }
    }

    /** One of these words, or a word with one of these beginnings. */
    record Word(Set<String> words, List<String> beginnings, Phrase next) implements Phrase {
        @Override
        public int match(List<Token> tokens, int at, int last) {
            return at < last && isOne(tokens.get(at).word()) ? next.match(tokens, at + 1, last) : NO;
        }

        private boolean isOne(String word) {
            if (words.contains(word)) {
                return true;
            }
            for (int i = 0; i < beginnings.size(); i++) {
                if (word.startsWith(beginnings.get(i))) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A name: up to four words with capitals. */
    record Named(Phrase next) implements Phrase {
        private static final int LONGEST = 4;

        @Override
        public int match(List<Token> tokens, int at, int last) {
            int end = at;
            while (end < last && end - at < LONGEST && tokens.get(end).isName()) {
                end++;
            }
            return end == at ? NO : next.match(tokens, end, last);
        }
    }

    /** An amount of money. */
    record Money(Phrase next) implements Phrase {
        @Override
        public int match(List<Token> tokens, int at, int last) {
            return at < last && tokens.get(at).look() == Token.Look.MONEY ? next.match(tokens, at + 1, last) : NO;
        }
    }

    /** A number, such as 52 or 60,000. */
    record Figure(Phrase next) implements Phrase {
        @Override
        public int match(List<Token> tokens, int at, int last) {
            boolean number =
                    at < last && Character.isDigit(tokens.get(at).word().charAt(0));
            return number ? next.match(tokens, at + 1, last) : NO;
        }
    }

    /** Up to so many words, whatever they are; as few as will do. */
    record Gap(int most, Phrase next) implements Phrase {
        @Override
        public int match(List<Token> tokens, int at, int last) {
            for (int skip = 0; skip <= most && at + skip <= last; skip++) {
                int end = next.match(tokens, at + skip, last);
                if (end != NO) {
                    return end;
                }
            }
            return NO;
        }
    }

    /** The first of these that matches; each goes on with what follows. */
    record Choice(List<Phrase> alternatives) implements Phrase {
        @Override
        public int match(List<Token> tokens, int at, int last) {
            for (Phrase alternative : alternatives) {
                int end = alternative.match(tokens, at, last);
                if (end != NO) {
                    return end;
                }
            }
            return NO;
        }
    }

    /** Where a sentence begins. */
    record Opening(Phrase next) implements Phrase {
        @Override
        public int match(List<Token> tokens, int at, int last) {
            boolean opens = at == 0
                    || (at < last
                            && tokens.get(at - 1).sentence() != tokens.get(at).sentence());
            return opens ? next.match(tokens, at, last) : NO;
        }
    }

    /** Where a sentence ends. */
    record Closing(Phrase next) implements Phrase {
        @Override
        public int match(List<Token> tokens, int at, int last) {
            return at == last ? next.match(tokens, at, last) : NO;
        }
    }
}
