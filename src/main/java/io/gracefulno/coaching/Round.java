package io.gracefulno.coaching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One question of a candidate and its answer, as the coach sees both.
 *
 * @param question names hidden; empty if they ask for nothing in particular
 * @param excerpts what is shared
 * @param proposals in the order of the excerpts, one for each at most
 * @param opinion empty until it is answered
 * @param note a line for the candidate
 */
public record Round(
        String question,
        List<Excerpt> excerpts,
        Instant askedAt,
        List<Proposal> proposals,
        Optional<Opinion> opinion,
        String note,
        Optional<Instant> answeredAt) {
    public Round {
        excerpts = List.copyOf(excerpts);
        proposals = List.copyOf(proposals);
        int count = excerpts.size();
        if (proposals.stream().anyMatch(one -> one.excerpt() < 0 || one.excerpt() >= count)) {
            throw new IllegalArgumentException("a proposal belongs to an excerpt");
        }
    }

    public static Round asked(String question, List<Excerpt> excerpts, Instant now) {
        return new Round(question, excerpts, now, List.of(), Optional.empty(), "", Optional.empty());
    }

    /** What was said of the excerpt, if anything. */
    public Optional<Proposal> about(int excerpt) {
        return proposals.stream().filter(one -> one.excerpt() == excerpt).findFirst();
    }

    /** With this in the place of what was said of the same excerpt; an empty one takes it back. */
    public Round with(Proposal proposal) {
        List<Proposal> next = new ArrayList<>(proposals);
        next.removeIf(one -> one.excerpt() == proposal.excerpt());
        if (!proposal.isEmpty()) {
            next.add(proposal);
        }
        next.sort(Comparator.comparingInt(Proposal::excerpt));
        return new Round(question, excerpts, askedAt, next, opinion, note, answeredAt);
    }

    /** What the coach thinks so far, and hasn't said yet. */
    public Round noting(Optional<Opinion> overall, String line) {
        return new Round(question, excerpts, askedAt, proposals, overall, line, answeredAt);
    }

    public Round answered(Opinion overall, String line, Instant now) {
        return new Round(question, excerpts, askedAt, proposals, Optional.of(overall), line, Optional.of(now));
    }

    /** Whether the candidate has done something with each of them. */
    public boolean isSettled() {
        return proposals.stream().noneMatch(Proposal::isOpen);
    }
}
