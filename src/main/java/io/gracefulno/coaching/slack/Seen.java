package io.gracefulno.coaching.slack;

import io.gracefulno.casebook.Share;
import io.gracefulno.coaching.Proposal;
import io.gracefulno.coaching.Round;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a window shows of a share, by which it is known when something else shows more.
 *
 * @param generation of the share, which rises with every question and every answer
 * @param mark of what the coach says of its parts
 */
record Seen(String shareId, int generation, String mark) {
    static Seen of(Share share) {
        return new Seen(share.id(), share.generation(), mark(share.round()));
    }

    /** Of a view's metadata; empty if it is none of ours. */
    static Optional<Seen> of(String metadata) {
        List<String> values = List.of(metadata.split("\\|", -1));
        return values.size() == 3
                ? Optional.of(new Seen(values.get(0), number(values.get(1)), values.get(2)))
                : Optional.empty();
    }

    /** Below zero for what is no number of ours. */
    static int number(String digits) {
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : -1;
    }

    String metadata() {
        return String.join("|", shareId, Integer.toString(generation), mark);
    }

    /** Whether it is the very question that waits now. */
    boolean isOf(Share share) {
        return generation == share.generation();
    }

    /** Whether nothing was said of any part since. */
    boolean isLatest(Share share) {
        return isOf(share) && mark.equals(mark(share.round()));
    }

    private static String mark(Round round) {
        return Fingerprint.of(round.proposals().stream()
                .map(said -> said.excerpt() + "\n" + said.comment() + "\n" + said.wording())
                .collect(Collectors.joining("\n\n")));
    }

    static String mark(Proposal said) {
        return Fingerprint.of(said.comment() + "\n" + said.wording());
    }
}
