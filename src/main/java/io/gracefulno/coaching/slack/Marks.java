package io.gracefulno.coaching.slack;

import io.gracefulno.coaching.Excerpt;
import io.gracefulno.coaching.Round;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The marks of hidden names in what a coach sees and writes: {@code ⟦company 1⟧}. */
final class Marks {
    /** A whole mark, or a bracket that belongs to none. */
    private static final Pattern MARK = Pattern.compile("⟦[^⟦⟧]*⟧|[⟦⟧]");

    private Marks() {}

    /** As they are written, each once. */
    static List<String> in(String text) {
        return MARK.matcher(text).results().map(MatchResult::group).distinct().toList();
    }

    /** Those that stand anywhere in what is shared. */
    static List<String> of(Round round) {
        return Stream.concat(
                        Stream.of(round.question()), round.excerpts().stream().map(Excerpt::text))
                .flatMap(text -> in(text).stream())
                .distinct()
                .toList();
    }

    /** Those of the wording that nothing stands behind. */
    static List<String> unknown(String wording, Round round) {
        List<String> known = of(round);
        return in(wording).stream().filter(mark -> !known.contains(mark)).toList();
    }
}
