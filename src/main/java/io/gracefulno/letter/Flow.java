package io.gracefulno.letter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The sentences placed so far, in reading order, and how well one more would follow them: no word of the two sentences
 * before again, no third I, no first word twice running, role and company named once, one colon, one semicolon, one
 * because, not three of a length.
 */
final class Flow {
    /** Never taken while anything else is left. */
    static final int GRAVE = 10;

    /** Heard at once by whoever reads it aloud. */
    static final int HEARD = 3;

    /** A sentence isn't longer, in words. */
    private static final int LONGEST = 28;

    /** A letter wants one that is no longer. */
    private static final int SHORT = 9;

    private record Placed(String opening, boolean startsWithI, int words, Set<String> keyWords) {
        boolean isAbout(int length) {
            return Math.abs(words - length) <= 2;
        }
    }

    private final Map<String, Integer> blankWords;
    private final List<Placed> placed = new ArrayList<>();
    private final Set<String> named = new HashSet<>();
    private int colons;
    private int semicolons;
    private int causes;
    private int faults;

    Flow(Map<String, Integer> blankWords) {
        this.blankWords = blankWords;
    }

    boolean hasNamed(String fact) {
        return named.contains(fact);
    }

    /** How badly the wording would follow: 0 is well. */
    int faults(Wording wording) {
        int found = GRAVE * twiceNamed(wording);
        List<Sentence> sentences = wording.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            found += echoes(sentence, i, wording.isClause());
            found += sentence.colon() && colons > 0 ? 1 : 0;
            found += sentence.semicolon() && semicolons > 0 ? 1 : 0;
            found += sentence.because() && causes > 0 ? 1 : 0;
        }
        return wording.isClause() || placed.isEmpty() ? found : found + seam(sentences.getFirst());
    }

    /** @param place of the sentence in its wording; sentences of one wording belong together, so only the seam counts */
    private int echoes(Sentence sentence, int place, boolean clause) {
        int found = 0;
        // A clause is said within the last sentence, so it has that one and the two before to mind.
        int reach = Math.min(placed.size(), (clause ? 3 : 2) - place);
        for (int back = 1; back <= reach; back++) {
            found += HEARD
                    * echo(sentence.keyWords(), placed.get(placed.size() - back).keyWords());
        }
        return found;
    }

    private static int echo(Set<String> some, Set<String> others) {
        for (String word : some) {
            if (others.contains(word)) {
                return 1;
            }
        }
        return 0;
    }

    private int seam(Sentence next) {
        Placed last = placed.getLast();
        int found = next.opening().equals(last.opening) && !next.startsWithI() ? HEARD : 0;
        if (placed.size() == 1) {
            return found;
        }
        Placed before = placed.get(placed.size() - 2);
        int words = next.words(blankWords);
        boolean thirdI = next.startsWithI() && last.startsWithI && before.startsWithI;
        return found + (thirdI ? GRAVE : 0) + (last.isAbout(words) && before.isAbout(words) ? 1 : 0);
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
        faults += faults(wording);
        for (Sentence sentence : wording.sentences()) {
            placed.add(new Placed(
                    sentence.opening(), sentence.startsWithI(), sentence.words(blankWords), sentence.keyWords()));
        }
        note(wording);
    }

    /** Places a clause into the sentence before it. */
    void join(Wording clause) {
        faults += faults(clause);
        Placed head = placed.removeLast();
        Set<String> keyWords = new HashSet<>(head.keyWords);
        clause.sentences().forEach(sentence -> keyWords.addAll(sentence.keyWords()));
        placed.add(new Placed(head.opening, head.startsWithI, head.words + clause.words(blankWords), keyWords));
        note(clause);
    }

    /** Makes one sentence of the last two, as a semicolon does. */
    void weld() {
        Placed second = placed.removeLast();
        Placed first = placed.removeLast();
        Set<String> keyWords = new HashSet<>(first.keyWords);
        keyWords.addAll(second.keyWords);
        placed.add(new Placed(first.opening, first.startsWithI, first.words + second.words, keyWords));
        semicolons++;
    }

    /** Places words that aren't ours. */
    void placeOwn(String text) {
        String first = Name.firstWord(text).toLowerCase(Locale.ROOT);
        boolean startsWithI = first.equals("i") || first.startsWith("i'") || first.startsWith("i’");
        placed.add(new Placed(Sentence.uncontracted(first), startsWithI, Words.count(text), Set.of()));
    }

    int lastWords() {
        return placed.getLast().words;
    }

    private void note(Wording wording) {
        named.addAll(wording.names());
        for (Sentence sentence : wording.sentences()) {
            colons += sentence.colon() ? 1 : 0;
            semicolons += sentence.semicolon() ? 1 : 0;
            causes += sentence.because() ? 1 : 0;
        }
    }

    /** The faults of all that was placed. */
    int faults() {
        return faults + (hasThirdI() ? GRAVE : 0);
    }

    /** No third sentence in a row opens with I, the person's own included. */
    private boolean hasThirdI() {
        for (int i = 2; i < placed.size(); i++) {
            if (placed.get(i).startsWithI && placed.get(i - 1).startsWithI && placed.get(i - 2).startsWithI) {
                return true;
            }
        }
        return false;
    }

    /** Faults of sentences that are longer than one breath. */
    int tooLong() {
        return HEARD
                * (int) placed.stream()
                        .filter(sentence -> sentence.words > LONGEST)
                        .count();
    }

    int words() {
        return placed.stream().mapToInt(Placed::words).sum();
    }

    boolean hasShortSentence() {
        return placed.stream().anyMatch(sentence -> sentence.words <= SHORT);
    }
}
