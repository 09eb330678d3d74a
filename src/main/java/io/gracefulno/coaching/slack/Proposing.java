package io.gracefulno.coaching.slack;

import io.gracefulno.casebook.Share;
import io.gracefulno.coaching.Proposal;
import java.util.List;
import java.util.Optional;

/**
 * Which part a window is open for.
 *
 * @param round the share's generation, which rises with every question and every answer
 * @param excerpt which part, from 0
 * @param mark of what was said of it when the window was drawn
 * @param generation of the window's own inputs
 * @param heard the mark of the wording whose remarks were shown; empty before any were
 */
record Proposing(String shareId, int round, int excerpt, String mark, int generation, String heard) {
    static Proposing begun(Share share, int excerpt) {
        return new Proposing(share.id(), share.generation(), excerpt, Seen.mark(said(share, excerpt)), 1, "");
    }

    /** Of a view's metadata; empty if it is none of ours. */
    static Optional<Proposing> of(String metadata) {
        List<String> values = List.of(metadata.split("\\|", -1));
        return values.size() == 6
                ? Optional.of(new Proposing(
                        values.get(0),
                        Seen.number(values.get(1)),
                        Seen.number(values.get(2)),
                        values.get(3),
                        Math.max(1, Seen.number(values.get(4))),
                        values.get(5)))
                : Optional.empty();
    }

    String metadata() {
        return String.join(
                "|",
                shareId,
                Integer.toString(round),
                Integer.toString(excerpt),
                mark,
                Integer.toString(generation),
                heard);
    }

    /** What is said of a part so far, which may be nothing. */
    static Proposal said(Share share, int excerpt) {
        return share.round().about(excerpt).orElseGet(() -> Proposal.of(excerpt, "", ""));
    }

    /** Whether the part is one of the question that waits now. */
    boolean isOf(Share share) {
        return round == share.generation()
                && excerpt >= 0
                && excerpt < share.round().excerpts().size();
    }

    /** Whether nothing else was said of the part since. */
    boolean isLatest(Share share) {
        return mark.equals(Seen.mark(said(share, excerpt)));
    }

    /** The latest takes the place of what stands in the inputs. */
    Proposing latest(Share share) {
        return new Proposing(shareId, round, excerpt, Seen.mark(said(share, excerpt)), generation + 1, heard);
    }

    Proposing hearing(String wording) {
        return new Proposing(shareId, round, excerpt, mark, generation, Fingerprint.of(wording));
    }

    boolean hasHeard(String wording) {
        return heard.equals(Fingerprint.of(wording));
    }
}
