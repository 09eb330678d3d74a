package io.gracefulno.coaching;

import io.gracefulno.coaching.Name.Part;
import io.gracefulno.coaching.Name.Weight;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Names inside an address or a link, where words run together and have no capitals. */
final class Inside {
    /** So many letters in a row are no chance. */
    private static final int TELLING = 4;

    private final Map<String, Hidden> wholes = new HashMap<>();
    private final Set<String> parts = new HashSet<>();

    Inside(Collection<Name> names) {
        for (Name name : names) {
            wholes.putIfAbsent(name.parts().stream().map(Part::key).collect(Collectors.joining()), name.hidden());
            name.parts().stream().filter(part -> part.weight() != Weight.BESIDE).forEach(part -> parts.add(part.key()));
        }
    }

    /** Whose name all of it is. */
    Optional<Hidden> whole(String written) {
        return Optional.ofNullable(wholes.get(together(Word.all(written))));
    }

    boolean isIn(String written) {
        List<Word> words = Word.all(written);
        String together = together(words);
        return words.stream().anyMatch(word -> parts.contains(word.key()))
                || parts.stream().anyMatch(part -> part.length() >= TELLING && together.contains(part))
                || wholes.keySet().stream().anyMatch(whole -> whole.length() >= TELLING && together.contains(whole));
    }

    private static String together(List<Word> words) {
        return words.stream().map(Word::key).collect(Collectors.joining());
    }
}
