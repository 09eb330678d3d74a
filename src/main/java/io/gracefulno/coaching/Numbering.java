package io.gracefulno.coaching;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Numbers what is hidden, in the order in which it appears; one written form has one number in all texts. */
final class Numbering {
    private final Set<String> taken = new HashSet<>();
    private final Map<Hidden, Map<String, String>> keys = new HashMap<>();
    private final Map<Hidden, Integer> last = new HashMap<>();
    private final Map<String, String> hidden = new LinkedHashMap<>();

    /** @param texts whose own marks keep their keys, so that filling leaves them as they are */
    Numbering(Collection<String> texts) {
        for (String text : texts) {
            Notation.BEGINNING
                    .matcher(text)
                    .results()
                    .forEach(mark -> taken.add(
                            Notation.key(mark.group(1).toLowerCase(Locale.ROOT), Integer.parseInt(mark.group(2)))));
        }
    }

    /** The mark for what is written there. */
    String mark(Hidden kind, String written) {
        return Notation.of(keys.computeIfAbsent(kind, _ -> new HashMap<>())
                .computeIfAbsent(written, form -> numbered(kind, form)));
    }

    private String numbered(Hidden kind, String written) {
        String key;
        do {
            key = Notation.key(kind.word(), last.merge(kind, 1, Integer::sum));
        } while (taken.contains(key));
        hidden.put(key, written);
        return key;
    }

    Masks masks() {
        return new Masks(hidden);
    }
}
