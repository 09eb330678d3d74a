package io.gracefulno.review;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Superlatives and eagerness; rows of exclamation marks; or warm words, one after the other. */
final class Gushing implements Check {
    private static final Check SUPERLATIVES = new Listed(Rule.FALSE_ENTHUSIASM, "gushing");
    private static final Pattern ROW = Pattern.compile("!{3,}");
    private static final int TOO_MANY_MARKS = 4;
    private static final int TOO_WARM = 4;

    @Override
    public List<Finding> look(Reading reading) {
        List<Finding> superlatives = SUPERLATIVES.look(reading);
        if (!superlatives.isEmpty()) {
            return superlatives;
        }
        Matcher row = ROW.matcher(reading.text());
        if (row.find()) {
            return List.of(reading.finding(Rule.FALSE_ENTHUSIASM, "", row.start(), row.end()));
        }
        List<Span> warm = reading.of("praise");
        long marks = reading.text().chars().filter(c -> c == '!').count();
        if (warm.size() >= TOO_WARM || marks >= TOO_MANY_MARKS && !warm.isEmpty()) {
            return List.of(reading.finding(
                    Rule.FALSE_ENTHUSIASM, "", reading.start(warm.getFirst()), reading.end(warm.getLast())));
        }
        return List.of();
    }
}
