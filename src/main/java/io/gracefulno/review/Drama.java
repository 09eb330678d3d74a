package io.gracefulno.review;

import java.util.List;

/** A drama told outright, a calamity, or two incidents where one would do. */
final class Drama implements Check {
    private static final int OUT_OF_PROPORTION = 3;

    @Override
    public List<Finding> look(Reading reading) {
        int weight = 0;
        List<Span> spans = reading.of("drama");
        for (Span span : spans) {
            weight += switch (span.label()) {
                case "calamity" -> 2;
                case "incident" -> 1;
                default -> OUT_OF_PROPORTION;
            };
        }
        return weight < OUT_OF_PROPORTION
                ? List.of()
                : List.of(reading.finding(
                        Rule.DRAMATIC_EXCUSE, "", reading.start(spans.getFirst()), reading.end(spans.getLast())));
    }
}
