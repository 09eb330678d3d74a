package io.gracefulno.coaching;

import io.gracefulno.coaching.Name.Part;
import io.gracefulno.coaching.Name.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a name as it was typed into what to look for. */
final class NameReader {
    /** Words run together are a name by themselves from so many letters on. */
    private static final int LONG = 5;

    private static final Set<String> TIES = Set.of("'", "’", "‘", "ʼ", "-", "‐", "‑");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private static final int INITIALS = 3;

    /** S.A. and S.p.A. are so many words and no more. */
    private static final int LEGAL_LETTERS = 4;

    private final Set<String> commonWords;

    NameReader(Set<String> commonWords) {
        this.commonWords = commonWords;
    }

    /** The name and the other ways in which it may be written; none where it has no words. */
    List<Name> company(String written) {
        List<Word> words = withoutLegalForm(Word.all(written));
        while (words.size() > 1 && isBefore(words.getFirst())) {
            words = words.subList(1, words.size());
        }
        if (words.isEmpty()) {
            return List.of();
        }
        List<Name> names = new ArrayList<>();
        names.add(new Name(Hidden.COMPANY, companyParts(words)));
        addTogether(names, Hidden.COMPANY, words);
        addTied(names, Hidden.COMPANY, written, words);
        addLetters(names, Hidden.COMPANY, words);
        addApart(names, Hidden.COMPANY, written, words);
        addInitials(names, words);
        return names;
    }

    private List<Part> companyParts(List<Word> words) {
        List<Part> parts = new ArrayList<>();
        boolean led = false;
        for (Word word : words) {
            Weight weight = Weight.BESIDE;
            if (words.size() == 1) {
                weight = isEveryday(word) ? Weight.COMMON : Weight.ALONE;
            } else if (bears(word) && !isEveryday(word)) {
                // The first word that only this company has tells which it is; of the others some are a trade.
                weight = led ? Weight.CAPITAL : Weight.ALONE;
                led = true;
            }
            parts.add(part(word, weight));
        }
        return parts;
    }

    /** The name of somebody and the other ways in which it may be written; none where it has no words. */
    List<Name> person(Hidden hidden, String written) {
        List<Word> words = withoutTitles(Word.all(written));
        if (words.isEmpty()) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean inside = i < words.size() - 1
                    && (i > 0 || words.get(i).look() == Word.Look.LOWER)
                    && Vocabulary.PARTICLES.contains(words.get(i).plain());
            parts.add(part(words.get(i), inside ? Weight.BESIDE : personal(words, i)));
        }
        List<Name> names = new ArrayList<>();
        names.add(new Name(hidden, parts));
        addTogether(names, hidden, words);
        if (words.size() > 2) {
            addTogether(names, hidden, List.of(words.getFirst(), words.getLast()));
        }
        addTied(names, hidden, written, words);
        addLetters(names, hidden, words);
        addApart(names, hidden, written, words);
        return names;
    }

    private Weight personal(List<Word> words, int i) {
        Word word = words.get(i);
        // "An" and "So" are first names too.
        boolean link = Vocabulary.LINKS.contains(word.plain())
                && (i > 0 || word.plain().equals("the"));
        boolean least = word.isLetter() || link || Vocabulary.PRONOUNS_BESIDE.contains(word.plain());
        if (words.size() > 1 && least) {
            return Weight.BESIDE;
        }
        return isEveryday(word) ? Weight.COMMON : Weight.ALONE;
    }

    /** "Larkfield Robotics" as LarkfieldRobotics. */
    private void addTogether(List<Name> names, Hidden hidden, List<Word> words) {
        String plain = words.stream().map(Word::plain).collect(Collectors.joining());
        if (words.size() > 1 && plain.length() >= LONG && !commonWords.contains(plain)) {
            names.add(new Name(hidden, List.of(new Part(plain, Folding.key(plain), Weight.ALONE, false))));
        }
    }

    /** "O'Brien" as OBrien, "Jean-Luc" as Jeanluc. */
    private void addTied(List<Name> names, Hidden hidden, String written, List<Word> words) {
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            boolean tied = i < words.size()
                    && TIES.contains(written.substring(
                            words.get(i - 1).end(), words.get(i).start()));
            if (!tied) {
                addTogether(names, hidden, words.subList(from, i));
                from = i;
            }
        }
    }

    /** "OpenDoor" as Open Door, "McKay" as Mc Kay. */
    private void addApart(List<Name> names, Hidden hidden, String written, List<Word> words) {
        for (Word word : words) {
            List<Word> apart = Word.all(
                    HUMP.matcher(written.substring(word.start(), word.end())).replaceAll(" "));
            if (apart.size() > 1) {
                names.add(new Name(
                        hidden,
                        apart.stream().map(piece -> part(piece, Weight.BESIDE)).toList()));
            }
        }
    }

    /** "J.P. Morgan" as JP Morgan, "JP Morgan" as J.P. Morgan. */
    private void addLetters(List<Name> names, Hidden hidden, List<Word> words) {
        List<Part> together = new ArrayList<>();
        List<Part> apart = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        for (Word word : words) {
            if (word.isLetter()) {
                letters.append(word.plain());
            } else {
                endLetters(letters, together);
                together.add(part(word, Weight.BESIDE));
            }
            boolean capitals = word.look() == Word.Look.CAPITALS && word.plain().length() <= INITIALS;
            if (capitals) {
                word.plain().chars().forEach(c -> apart.add(beside(Character.toString(c))));
            } else {
                apart.add(part(word, Weight.BESIDE));
            }
        }
        endLetters(letters, together);
        for (List<Part> other : List.of(together, apart)) {
            if (other.size() != words.size() && other.size() > 1) {
                names.add(new Name(hidden, other));
            }
        }
    }

    private static void endLetters(StringBuilder letters, List<Part> parts) {
        if (!letters.isEmpty()) {
            parts.add(beside(letters.toString()));
            letters.setLength(0);
        }
    }

    private static Part beside(String plain) {
        return new Part(plain, Folding.key(plain), Weight.BESIDE, true);
    }

    private void addInitials(List<Name> names, List<Word> words) {
        for (List<Word> some :
                List.of(words, words.stream().filter(NameReader::bears).toList())) {
            String initials =
                    some.stream().map(word -> word.plain().substring(0, 1)).collect(Collectors.joining());
            if (initials.length() >= INITIALS && !commonWords.contains(initials)) {
                names.add(new Name(
                        Hidden.COMPANY, List.of(new Part(initials, Folding.key(initials), Weight.INITIALS, false))));
            }
        }
    }

    private static boolean isBefore(Word word) {
        return ARTICLES.contains(word.plain()) || Vocabulary.LEGAL_BEFORE.contains(word.plain());
    }

    /** Whether a company's name rests on the word at all. */
    private static boolean bears(Word word) {
        return !word.isLetter() && !word.isNumber() && !Vocabulary.LINKS.contains(word.plain());
    }

    private Part part(Word word, Weight weight) {
        return new Part(word.plain(), word.key(), weight, isEveryday(word));
    }

    private boolean isEveryday(Word word) {
        return word.isLetter()
                || word.isNumber()
                || commonWords.contains(word.plain())
                || Vocabulary.FUNCTION_WORDS.contains(word.plain());
    }

    /** A name that is nothing but a legal form stays as it is. */
    private static List<Word> withoutLegalForm(List<Word> words) {
        int end = words.size();
        int shorter = shorter(words, end);
        while (shorter < end && shorter > 0) {
            end = shorter;
            shorter = shorter(words, end);
        }
        return words.subList(0, end);
    }

    private static int shorter(List<Word> words, int end) {
        StringBuilder form = new StringBuilder();
        for (int from = end - 1; from >= Math.max(1, end - LEGAL_LETTERS); from--) {
            form.insert(0, words.get(from).plain());
            if (Vocabulary.isLegalForm(form.toString()) || form.toString().equals("and")) {
                return from;
            }
            if (!words.get(from).isLetter()) {
                return end;
            }
        }
        return end;
    }

    private static List<Word> withoutTitles(List<Word> words) {
        int start = 0;
        int end = words.size();
        while (end - start > 1 && Vocabulary.TITLES.contains(words.get(start).plain())) {
            start++;
        }
        while (end - start > 1
                && Vocabulary.AFTER_NAMES.contains(words.get(end - 1).plain())) {
            end--;
        }
        return words.subList(start, end);
    }
}
