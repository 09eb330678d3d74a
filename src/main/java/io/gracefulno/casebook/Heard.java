package io.gracefulno.casebook;

import io.gracefulno.review.Rule;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much of the review the person has heard in a case, and what they want to hear no more of.
 *
 * @param onShow whether remarks stand in the view now; the next submit then goes on
 * @param shown the marks of the remarks that were shown since the view was drawn with a text of ours
 * @param ignored the marks of those that were waved away
 * @param ignoredRules what this letter isn't held to
 */
public record Heard(boolean onShow, Set<String> shown, Set<String> ignored, Set<Rule> ignoredRules) {
    /** Nothing yet. */
    public static final Heard NOTHING = new Heard(false, Set.of(), Set.of(), Set.of());

    public Heard {
        shown = Set.copyOf(shown);
        ignored = Set.copyOf(ignored);
        ignoredRules = Set.copyOf(ignoredRules);
    }

    /** Whether it may be shown at all. */
    boolean minds(Remark remark) {
        return !ignored.contains(remark.mark()) && !ignoredRules.contains(remark.rule());
    }

    /** Whether a submit shall show them before it goes on. */
    public boolean isNews(List<Remark> remarks) {
        return !onShow && remarks.stream().anyMatch(remark -> !shown.contains(remark.mark()));
    }

    /** They stand in the view, or none does. */
    public Heard showing(List<Remark> remarks) {
        Set<String> all = new HashSet<>(shown);
        remarks.forEach(remark -> all.add(remark.mark()));
        return new Heard(!remarks.isEmpty(), all, ignored, ignoredRules);
    }

    /** "Ignore this one". */
    public Heard ignoring(String mark) {
        Set<String> more = new HashSet<>(ignored);
        more.add(mark);
        return new Heard(onShow, shown, more, ignoredRules);
    }

    /** "Ignore in this letter". */
    public Heard ignoring(Rule rule) {
        Set<Rule> more = EnumSet.of(rule);
        more.addAll(ignoredRules);
        return new Heard(onShow, shown, ignored, more);
    }

    /** Submitted with the remarks in sight: each was shown, and once is enough. */
    public Heard ignoringWhatIsOnShow() {
        if (!onShow) {
            return this;
        }
        Set<String> more = new HashSet<>(ignored);
        more.addAll(shown);
        return new Heard(false, Set.of(), more, ignoredRules);
    }

    /** Our text took the place of what was reviewed. */
    public Heard inANewDrawing() {
        return new Heard(false, Set.of(), ignored, ignoredRules);
    }
}
