package io.gracefulno.wording;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of the screens, by their ids. */
public final class Screens {
    private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}(\\.?)");

    private final Map<String, String> sentences;

    Screens(Map<String, String> sentences) {
        this.sentences = Map.copyOf(sentences);
    }

    /** @throws WordingException if no file has the sentence: a bug, found by the test that draws every screen */
    public String say(String id) {
        String sentence = sentences.get(id);
        if (sentence == null) {
            throw new WordingException("No screen.properties has " + id);
        }
        return sentence;
    }

    /**
     * The sentence with {@code {blank}}s filled, by pairs of name and value. A value with a stop of its own ("5:00
     * p.m.", "Acme Inc.") gets no second one.
     */
    public String say(String id, String... blanks) {
        return BLANK.matcher(say(id))
                .replaceAll(
                        found -> Matcher.quoteReplacement(stopped(value(id, found.group(1), blanks), found.group(2))));
    }

    private static String stopped(String value, String stop) {
        return value.endsWith(".") ? value : value + stop;
    }

    private static String value(String id, String name, String... blanks) {
        for (int i = 0; i < blanks.length; i += 2) {
            if (blanks[i].equals(name)) {
                return blanks[i + 1];
            }
        }
        throw new WordingException(id + ": nothing fills {" + name + "}");
    }

    public Set<String> ids() {
        return sentences.keySet();
    }
}
