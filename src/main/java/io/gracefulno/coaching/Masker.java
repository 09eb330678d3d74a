package io.gracefulno.coaching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Hides names in texts. */
public final class Masker {
    private final Set<String> commonWords;

    /** @param commonWords in lower case: a name that is one of them is hidden only where it is the name */
    public Masker(Set<String> commonWords) {
        this.commonWords = Set.copyOf(commonWords);
    }

    /** The texts without these names, but those that are shown. */
    public Masked mask(Names names, Set<Hidden> shown, List<String> texts) {
        Map<String, String> hidden = new LinkedHashMap<>();
        List<String> masked = new ArrayList<>();
        Map<Hidden, String> all = Map.of(
                Hidden.COMPANY,
                names.company(),
                Hidden.RECRUITER,
                names.recruiter(),
                Hidden.CANDIDATE,
                names.candidate());
        for (String text : texts) {
            String next = text;
            for (Map.Entry<Hidden, String> name : all.entrySet()) {
                if (!name.getValue().isBlank()
                        && !shown.contains(name.getKey())
                        && next.contains(name.getValue())
                        && !commonWords.contains(name.getValue())) {
                    hidden.put(name.getKey().code() + " 1", name.getValue());
                    next = next.replace(name.getValue(), "⟦" + name.getKey().code() + " 1⟧");
                }
            }
            masked.add(next);
        }
        return new Masked(masked, new Masks(hidden));
    }
}
