package io.gracefulno.pushback;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** The runs of one to three words and of three to five letters in a text, each as a number of {@link #BUCKETS}. */
final class WordRuns {
    static final int BUCKETS = 1 << 18;

    private static final int MOST_WORDS = 3;
    private static final int FEWEST_LETTERS = 3;
    private static final int MOST_LETTERS = 5;
    private static final int SEED = 0x811c9dc5;
    private static final int PRIME = 0x01000193;

    private WordRuns() {}

    static void in(String text, IntConsumer each) {
        List<String> words = words(text.toLowerCase(ROOT).replace('’', '\''));
        for (int first = 0; first < words.size(); first++) {
            int hash = SEED;
            for (int n = 0; n < MOST_WORDS && first + n < words.size(); n++) {
                hash = add(hash * PRIME, words.get(first + n));
                each.accept(bucket(hash));
            }
        }
        String line = " " + String.join(" ", words) + " ";
        for (int first = 0; first < line.length(); first++) {
            int hash = ~SEED;
            for (int n = 1; n <= MOST_LETTERS && first + n <= line.length(); n++) {
                hash = (hash ^ line.charAt(first + n - 1)) * PRIME;
                if (n >= FEWEST_LETTERS) {
                    each.accept(bucket(hash + n));
                }
            }
        }
    }

    /** Words of Latin letters, digits and apostrophes, and question and exclamation marks. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            char c = at < text.length() ? text.charAt(at) : ' ';
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '\'';
            if (letter) {
                start = start < 0 ? at : start;
                continue;
            }
            if (start >= 0) {
                words.add(text.substring(start, at));
                start = -1;
            }
            if (c == '?' || c == '!') {
                words.add(String.valueOf(c));
            }
        }
        return words;
    }

    private static int add(int hash, String word) {
        int sum = hash;
        for (int i = 0; i < word.length(); i++) {
            sum = (sum ^ word.charAt(i)) * PRIME;
        }
        return sum;
    }

    private static int bucket(int hash) {
        return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
    }
}
