package io.gracefulno.coaching.slack;

import io.gracefulno.coaching.Excerpt;
import io.gracefulno.coaching.Masks;
import io.gracefulno.coaching.Round;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The marks of hidden names in what a coach sees and writes: {@code ⟦company 1⟧}. */
final class Marks {
    /** A whole mark, or a bracket that belongs to none. */
    private static final Pattern MARK = Pattern.compile("⟦[^⟦⟧]*⟧|[⟦⟧]");

    /** One of ours: what somebody else put in such brackets is a text like any other. */
    private static final Pattern OURS = Pattern.compile("⟦[a-z]+ [1-9]\\d{0,4}⟧");

    private Marks() {}

    /** As they are written, each once. */
    static List<String> in(String text) {
        return brackets(text).filter(mark -> OURS.matcher(mark).matches()).toList();
    }

    private static Stream<String> brackets(String text) {
        return MARK.matcher(text).results().map(MatchResult::group).distinct();
    }

    /** Those that stand anywhere in what is shared. */
    static List<String> of(Round round) {
        return texts(round).flatMap(text -> in(text).stream()).distinct().toList();
    }

    private static Stream<String> texts(Round round) {
        return Stream.concat(
                Stream.of(round.question()), round.excerpts().stream().map(Excerpt::text));
    }

    /** What stands in such brackets in the wording and nothing stands behind, and brackets that belong to no mark. */
    static List<String> unknown(String wording, Round round) {
        Masks known = new Masks(of(round).stream()
                .collect(Collectors.toMap(mark -> mark.substring(1, mark.length() - 1), mark -> mark)));
        List<String> theirs = texts(round).flatMap(Marks::brackets).toList();
        Stream<String> single = brackets(wording).filter(mark -> mark.length() == 1);
        return Stream.concat(known.unknown(wording).stream(), single)
                .filter(mark -> !theirs.contains(mark))
                .toList();
    }
}
