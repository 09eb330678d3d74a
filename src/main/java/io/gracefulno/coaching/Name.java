package io.gracefulno.coaching;

import java.util.BitSet;
import java.util.List;

/** A name to look for, its words in their order. */
record Name(Hidden hidden, List<Part> parts) {
    /** How much of the name one of its words is by itself. */
    enum Weight {
        /** It is the name, in capitals or not. */
        ALONE,
        /** It is the name where it has a capital. */
        CAPITAL,
        /** A word of everyday English too: the name where it has a capital and what stands around it says so. */
        COMMON,
        /** The name where it is written in capitals only. */
        INITIALS,
        /** The name only beside more of it. */
        BESIDE
    }

    /** @param everyday whether it is a word of everyday English too */
    record Part(String plain, String key, Weight weight, boolean everyday) {
        /** Whether the word is this one; one spelled another way may not be a word of everyday English. */
        boolean is(Word word, boolean everydayWord) {
            return plain.equals(word.plain()) || (key.equals(word.key()) && !everydayWord);
        }
    }

    Name {
        parts = List.copyOf(parts);
    }

    boolean isPerson() {
        return hidden != Hidden.COMPANY;
    }

    /** Which part the word is: the next one after {@code last} if it can be, else any that isn't used; -1 for none. */
    int find(Word word, boolean everydayWord, BitSet used, int last) {
        int earlier = -1;
        for (int i = 0; i < parts.size(); i++) {
            if (!used.get(i) && parts.get(i).is(word, everydayWord)) {
                if (i > last) {
                    return i;
                }
                earlier = earlier < 0 ? i : earlier;
            }
        }
        return earlier;
    }

    /** Whether a part that isn't used begins with this letter. */
    boolean hasInitial(Word letter, BitSet used) {
        for (int i = 0; i < parts.size(); i++) {
            if (!used.get(i) && parts.get(i).plain().startsWith(letter.plain())) {
                return true;
            }
        }
        return false;
    }

    /** Whether these are the first letters of its first words: SJ of Sarah Jane Lewis. */
    boolean hasInitials(Word letters) {
        if (letters.look() != Word.Look.CAPITALS || letters.plain().length() >= parts.size()) {
            return false;
        }
        for (int i = 0; i < letters.plain().length(); i++) {
            if (parts.get(i).plain().charAt(0) != letters.plain().charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
