package io.gracefulno.wording;

import io.gracefulno.letter.Form;
import io.gracefulno.letter.Shape;
import io.gracefulno.letter.Wording;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads one wording file. Its first line is the header, such as {@code {{! register: neutral; needs: role; when: any;
 * form: sentence; shape: please; starts: please; names: role }}}; the rest, less the last newline, is the text.
 */
final class WordingFile {
    private WordingFile() {}

    /** @throws WordingException if the header is missing or says something unknown */
    static Wording read(String name, String content) {
        int end = content.indexOf('\n');
        String first = end < 0 ? content : content.substring(0, end);
        if (end < 0 || !first.startsWith("{{!") || !first.endsWith("}}")) {
            throw new WordingException(name + ": the first line must be the header {{! register: …; needs: … }}");
        }
        String text = content.substring(end + 1, content.endsWith("\n") ? content.length() - 1 : content.length());
        Map<String, String> header = header(name, first.substring(3, first.length() - 2));
        StrictTemplate template = StrictTemplate.of(name, text);
        Set<String> needs = words(header.getOrDefault("needs", ""));
        return Wording.of(
                name,
                needs,
                words(header.getOrDefault("when", "any")),
                value(name, Form.class, header.getOrDefault("form", "sentence")),
                value(name, Shape.class, header.getOrDefault("shape", "thing")),
                words(header.getOrDefault("names", "")),
                text,
                template);
    }

    private static Map<String, String> header(String name, String line) {
        Map<String, String> header = new HashMap<>();
        for (String pair : line.split(";", -1)) {
            int colon = pair.indexOf(':');
            if (colon < 0) {
                throw new WordingException(name + ": the header has no colon in “" + pair.strip() + "”");
            }
            header.put(
                    pair.substring(0, colon).strip(), pair.substring(colon + 1).strip());
        }
        return header;
    }

    /** Words divided by commas or spaces; {@code any} and a dash say nothing. */
    private static Set<String> words(String list) {
        Set<String> words = new HashSet<>(Set.of(list.strip().split("[,\\s]+", -1)));
        words.remove("any");
        words.remove("-");
        words.remove("");
        return words;
    }

    private static <E extends Enum<E>> E value(String name, Class<E> type, String word) {
        try {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new WordingException(
                    name + ": “" + word + "” is no " + type.getSimpleName().toLowerCase(Locale.ROOT), e);
        }
    }
}
