package io.gracefulno.letter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The wordings that a brief allows, part by part, looked up once for all the drafts of a letter. */
final class Pools {
    /** Lines stand by themselves; how they begin is nobody's concern. */
    private static final Set<String> LINES = Set.of("subject", "greeting", "signoff");

    private final Wordings wordings;
    private final Brief brief;
    private final Map<String, List<Wording>> fitting = new HashMap<>();

    Pools(Wordings wordings, Brief brief) {
        this.wordings = wordings;
        this.brief = brief;
    }

    List<Wording> of(String part) {
        return fitting.computeIfAbsent(
                part,
                wanted -> wordings.of(brief.voice(), wanted).stream()
                        .filter(wording -> wording.fits(brief.tags()))
                        .map(wording -> LINES.contains(wanted)
                                ? wording
                                : wording.asRead(brief.blanks().keySet()))
                        .toList());
    }
}
