package io.gracefulno.letter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The sentences placed so far, in reading order, and how well one more would follow them. */
final class Flow {
    /** Named twice, or over the greeting: never taken while anything else is left. */
    private static final int GRAVE = 10;

    private record Placed(String firstWord, boolean startsWithI, int words, Set<String> keyWords) {}

    private final Map<String, Integer> blankWords;
    private final List<Placed> placed = new ArrayList<>();
    private final Set<String> named = new HashSet<>();
    private int colons;
    private int causes;

    Flow(Map<String, Integer> blankWords) {
        this.blankWords = blankWords;
    }

    boolean hasNamed(String fact) {
        return named.contains(fact);
    }

    /** How badly the wording would follow: 0 is well. */
    int faults(Wording wording) {
        int faults = GRAVE * twiceNamed(wording);
        int size = placed.size();
        List<Sentence> sentences = wording.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            // Sentences of one wording belong together; only what lies before the wording is a seam.
            for (int back = 1; back <= 2 - i && back <= size; back++) {
                faults += echo(sentence.keyWords(), placed.get(size - back).keyWords());
            }
            if (sentence.colon() && colons > 0) {
                faults++;
            }
            if (sentence.because() && causes > 0) {
                faults++;
            }
        }
        if (wording.form() == Form.SENTENCE && size > 0) {
            faults += seam(sentences.getFirst());
        }
        return faults;
    }

    private int seam(Sentence next) {
        int size = placed.size();
        Placed last = placed.get(size - 1);
        boolean sameOpening = next.firstWord().equals(last.firstWord()) && !next.startsWithI();
        if (size == 1) {
            return sameOpening ? 1 : 0;
        }
        Placed before = placed.get(size - 2);
        boolean thirdI = next.startsWithI() && last.startsWithI() && before.startsWithI();
        int words = next.words(blankWords);
        boolean monotone = Math.abs(words - last.words) <= 2 && Math.abs(words - before.words) <= 2;
        return (sameOpening ? 1 : 0) + (thirdI ? GRAVE : 0) + (monotone ? 1 : 0);
    }

    private static int echo(Set<String> some, Set<String> others) {
        for (String word : some) {
            if (others.contains(word)) {
                return 1;
            }
        }
        return 0;
    }

    private int twiceNamed(Wording wording) {
        int twice = 0;
        for (String fact : wording.names()) {
            if (named.contains(fact)) {
                twice++;
            }
        }
        return twice;
    }

    void place(Wording wording) {
        for (Sentence sentence : wording.sentences()) {
            placed.add(new Placed(
                    sentence.firstWord(), sentence.startsWithI(), sentence.words(blankWords), sentence.keyWords()));
        }
        note(wording);
    }

    /** Places a clause into the sentence before it. */
    void join(Wording clause) {
        Placed head = placed.removeLast();
        Set<String> keyWords = new HashSet<>(head.keyWords);
        clause.sentences().forEach(sentence -> keyWords.addAll(sentence.keyWords()));
        placed.add(new Placed(head.firstWord, head.startsWithI, head.words + clause.words(blankWords), keyWords));
        note(clause);
    }

    /** Places words that aren't ours. */
    void placeOwn(String text) {
        String first = Name.firstWord(text).toLowerCase(Locale.ROOT);
        boolean startsWithI = first.equals("i") || first.startsWith("i'") || first.startsWith("i’");
        placed.add(new Placed(first, startsWithI, Words.count(text), Set.of()));
    }

    int lastWords() {
        return placed.getLast().words;
    }

    private void note(Wording wording) {
        named.addAll(wording.names());
        for (Sentence sentence : wording.sentences()) {
            colons += sentence.colon() ? 1 : 0;
            causes += sentence.because() ? 1 : 0;
        }
    }

    /** No third sentence in a row opens with I. */
    boolean hasThirdI() {
        for (int i = 2; i < placed.size(); i++) {
            if (placed.get(i).startsWithI && placed.get(i - 1).startsWithI && placed.get(i - 2).startsWithI) {
                return true;
            }
        }
        return false;
    }

    boolean repeatsAnOpening() {
        for (int i = 1; i < placed.size(); i++) {
            Placed last = placed.get(i - 1);
            if (placed.get(i).firstWord.equals(last.firstWord) && !last.startsWithI) {
                return true;
            }
        }
        return false;
    }
}
