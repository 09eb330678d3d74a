package io.gracefulno.letter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to say one part, as data: its text with blanks, and what must hold before it may be said.
 *
 * @param name where it comes from, such as {@code letter/warm/thanks/10-role}
 * @param needs all of these tags must hold (see {@link Brief})
 * @param when at least one of these must hold; empty means any
 * @param names the facts it names that a body names once: role, company, slot
 * @param text the text as written, with its blanks
 * @param sentences the same, read for choosing
 */
public record Wording(
        String name,
        Set<String> needs,
        Set<String> when,
        Form form,
        Shape shape,
        Set<String> names,
        String text,
        List<Sentence> sentences,
        Template template) {

    /** The outermost section that comes first. */
    private static final Pattern SECTION = Pattern.compile("\\{\\{([#^])(\\w+)}}(.*?)\\{\\{/\\2}}", Pattern.DOTALL);

    public Wording {
        needs = Set.copyOf(needs);
        when = Set.copyOf(when);
        names = Set.copyOf(names);
        sentences = List.copyOf(sentences);
    }

    /** A wording whose sentences are read from its text. */
    public static Wording of(
            String name,
            Set<String> needs,
            Set<String> when,
            Form form,
            Shape shape,
            Set<String> names,
            String text,
            Template template) {
        return new Wording(name, needs, when, form, shape, names, text, Sentence.of(text), template);
    }

    /** The same as it reads where these blanks are known: a section that falls away changes how a sentence begins. */
    Wording asRead(Set<String> known) {
        if (!text.contains("{{#") && !text.contains("{{^")) {
            return this;
        }
        String read = text;
        for (Matcher section = SECTION.matcher(read); section.find(); section = SECTION.matcher(read)) {
            boolean stands =
                    known.contains(section.group(2)) == section.group(1).equals("#");
            read = read.substring(0, section.start())
                    + (stands ? section.group(3) : "")
                    + read.substring(section.end());
        }
        return new Wording(name, needs, when, form, shape, names, text, Sentence.of(read), template);
    }

    /**
     * As it stands in a letter about these facts.
     *
     * @throws IllegalArgumentException if a blank of it isn't known
     */
    public String filled(Facts facts) {
        return Brief.of(facts).fill(this);
    }

    boolean fits(Set<String> tags) {
        if (!tags.containsAll(needs)) {
            return false;
        }
        for (String tag : when) {
            if (tags.contains(tag)) {
                return true;
            }
        }
        return when.isEmpty();
    }

    /** The folder it lies in: {@code thanks} of {@code letter/warm/thanks/10-role}. */
    String part() {
        int end = name.lastIndexOf('/');
        return name.substring(name.lastIndexOf('/', end - 1) + 1, end);
    }

    boolean isClause() {
        return form == Form.CLAUSE;
    }

    boolean isOneSentence() {
        return form == Form.SENTENCE && sentences.size() == 1;
    }

    /** Whether a clause may follow it: one plain statement that gives no cause yet. */
    boolean takesClause() {
        return isOneSentence()
                && text.endsWith(".")
                && !sentences.getFirst().colon()
                && !sentences.getFirst().because();
    }

    boolean hasSemicolon() {
        return text.contains(";");
    }

    /** Whether a wish may follow it in the same sentence: a plain statement or request with no second half of its own. */
    boolean takesWish() {
        return takesClause() && !text.contains(",") && !hasSemicolon();
    }

    int words(Map<String, Integer> blankWords) {
        int words = 0;
        for (Sentence sentence : sentences) {
            words += sentence.words(blankWords);
        }
        return words;
    }
}
