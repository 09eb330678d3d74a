package io.gracefulno.coaching;

import io.gracefulno.coaching.Name.Part;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Words of the text, one after the other, that are words of one name. */
final class Mention {
    private final Surroundings around;
    private final Name name;
    private final List<Part> parts = new ArrayList<>();
    private final BitSet used = new BitSet();
    private int first;
    private int next;
    private int part = -1;
    private boolean ordered = true;

    Mention(Surroundings around, Name name, int first) {
        this.around = around;
        this.name = name;
        this.first = first;
        this.next = first;
    }

    Name name() {
        return name;
    }

    BitSet used() {
        return used;
    }

    int first() {
        return first;
    }

    int next() {
        return next;
    }

    int last() {
        return next - 1;
    }

    private Word word(int i) {
        return around.word(first + i);
    }

    /** Takes the next word if it belongs to the name. */
    boolean take(boolean everydayWord) {
        if (next > first && (!around.joins(next - 1) || around.isContracted(next))) {
            return false;
        }
        int found = name.find(around.word(next), everydayWord, used, part);
        if (found < 0) {
            return false;
        }
        boolean turned = found < part;
        // A last name may come first, unless it is an everyday word.
        if (turned
                && (!name.isPerson()
                        || name.parts().get(found).everyday()
                        || parts.getLast().everyday())) {
            return false;
        }
        ordered &= !turned;
        part = found;
        used.set(found);
        parts.add(name.parts().get(found));
        next++;
        return true;
    }

    boolean isName() {
        for (int i = 0; i < parts.size(); i++) {
            if (tells(i)) {
                return true;
            }
        }
        return isSpelledOut();
    }

    private boolean tells(int i) {
        return switch (parts.get(i).weight()) {
            case ALONE -> true;
            case CAPITAL -> word(i).isCapital();
            case COMMON -> word(i).isCapital() && isMeant(first + i);
            case INITIALS -> word(i).look() == Word.Look.CAPITALS;
            case BESIDE -> false;
        };
    }

    /** Everyday words that follow each other as in the name, each with a capital. */
    private boolean isSpelledOut() {
        if (parts.size() < 2 || !ordered) {
            return false;
        }
        boolean whole = parts.size() == name.parts().size();
        if (whole && around.isTight(first, last())) {
            return true;
        }
        int bearing = 0;
        for (int i = 0; i < parts.size(); i++) {
            boolean small = Vocabulary.LINKS.contains(parts.get(i).plain());
            if (!word(i).isCapital() && (!small || i == 0)) {
                return false;
            }
            bearing += small ? 0 : 1;
        }
        return whole || (bearing > 1 && used.get(0) && used.nextClearBit(0) == parts.size());
    }

    /** Whether an initial of the name follows on the same line. */
    boolean isBeforeInitial(int i) {
        return around.isBeforeLetter(i) && name.hasInitial(around.word(i + 1), used);
    }

    /** Whether an everyday word with a capital is the name here. */
    private boolean isMeant(int i) {
        Word word = around.word(i);
        if (around.isDate(i)) {
            return false;
        }
        if (name.isPerson() && around.isAfterTitle(i)) {
            return true;
        }
        boolean letter = word.isLetter() && "aio".contains(word.plain());
        if (!around.startsSentence(i) && !letter) {
            return true;
        }
        boolean opens = letter || Vocabulary.opensSentences(word.plain());
        boolean function = letter || Vocabulary.FUNCTION_WORDS.contains(word.plain());
        return !opens || around.isWholeLine(i, i, name.isPerson()) || around.isEnclosed(i) || (!function && isShown(i));
    }

    /** Whether what follows says that the word which begins a sentence is the name. */
    private boolean isShown(int i) {
        if (around.isPossessive(i) || around.isBeforeVerb(i) || around.isBeforeAnother(i)) {
            return true;
        }
        return name.isPerson()
                ? around.isBeforeOrigin(i) || isBeforeInitial(i) || (used.get(0) && around.isBeforeComma(i))
                : around.isHeading(i) || around.afterLegalForm(i) > i;
    }

    /** Leaves small words at the edges that were only next to the name. */
    void trim() {
        boolean whole = parts.size() == name.parts().size() && ordered && !word(0).isCapital();
        while (!whole
                && first < last()
                && !word(0).isCapital()
                && Vocabulary.LINKS.contains(parts.getFirst().plain())) {
            drop(0);
            first++;
        }
        while (!whole
                && first < last()
                && !word(parts.size() - 1).isCapital()
                && parts.getLast().everyday()) {
            drop(parts.size() - 1);
            next--;
        }
    }

    private void drop(int i) {
        parts.remove(i);
    }
}
