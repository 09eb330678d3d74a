package io.gracefulno.letter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The wordings that a brief allows, part by part, looked up once for all the drafts of a letter. */
final class Pools {
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
                        .toList());
    }
}
