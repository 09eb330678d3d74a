package io.gracefulno.preferences;

import io.gracefulno.letter.Register;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a workspace's admins have set for everybody in it. A value: each change gives a new one.
 *
 * @param retentionMonths how long closed cases are kept
 * @param coaches user ids of those who advise candidates
 * @param insightsReaders user ids of those who may see what is counted
 * @param guests whether guests of the workspace may use the app
 * @param insights whether what is counted is shown at all
 * @param extraReasons reasons beside ours, in the order of the picker, {@value #MOST_REASONS} at most
 * @param ownWordings sentences in the place of ours, one for a part in a register
 */
public record Workspace(
        int retentionMonths,
        List<String> coaches,
        List<String> insightsReaders,
        Setting guests,
        Setting insights,
        List<ExtraReason> extraReasons,
        List<OwnWording> ownWordings) {

    /** With ours and its headings they fit a picker of a hundred options. */
    public static final int MOST_REASONS = 20;

    /** A year: long enough to write again. */
    public static final int USUAL_MONTHS = 12;

    /** Nothing set yet. */
    public static final Workspace USUAL =
            new Workspace(USUAL_MONTHS, List.of(), List.of(), Setting.ON, Setting.ON, List.of(), List.of());

    public Workspace {
        // A row of an older version lacks what was added since.
        retentionMonths = retentionMonths == 0 ? USUAL_MONTHS : retentionMonths;
        coaches = List.copyOf(Objects.requireNonNullElse(coaches, List.of()));
        insightsReaders = List.copyOf(Objects.requireNonNullElse(insightsReaders, List.of()));
        guests = Objects.requireNonNullElse(guests, Setting.ON);
        insights = Objects.requireNonNullElse(insights, Setting.ON);
        extraReasons = List.copyOf(Objects.requireNonNullElse(extraReasons, List.of()));
        ownWordings = List.copyOf(Objects.requireNonNullElse(ownWordings, List.of()));
        if (retentionMonths < 0) {
            throw new IllegalArgumentException("cases are kept for some months");
        }
        if (extraReasons.size() > MOST_REASONS || hasTwins(extraReasons)) {
            throw new IllegalArgumentException("extra reasons are few and each has its own id");
        }
    }

    private static boolean hasTwins(List<ExtraReason> reasons) {
        Set<String> ids = new HashSet<>();
        return !reasons.stream().allMatch(reason -> ids.add(reason.id()));
    }

    public boolean isCoach(String userId) {
        return coaches.contains(userId);
    }

    public boolean mayReadInsights(String userId) {
        return insights == Setting.ON && insightsReaders.contains(userId);
    }

    public boolean allowsGuests() {
        return guests == Setting.ON;
    }

    public Optional<ExtraReason> extraReason(String id) {
        return extraReasons.stream().filter(reason -> reason.id().equals(id)).findFirst();
    }

    public Optional<OwnWording> ownWording(Replaceable part, Register register) {
        return ownWordings.stream().filter(own -> own.isFor(part, register)).findFirst();
    }

    public Workspace withRetentionMonths(int months) {
        return with(next -> next.retentionMonths = months);
    }

    public Workspace withCoaches(List<String> userIds) {
        return with(next -> next.coaches = userIds);
    }

    public Workspace withInsightsReaders(List<String> userIds) {
        return with(next -> next.insightsReaders = userIds);
    }

    public Workspace withGuests(Setting setting) {
        return with(next -> next.guests = setting);
    }

    public Workspace withInsights(Setting setting) {
        return with(next -> next.insights = setting);
    }

    /** A reason of this id takes the place of the one before; a new one comes last. */
    public Workspace withExtraReason(ExtraReason reason) {
        List<ExtraReason> all = new ArrayList<>(extraReasons);
        int place = extraReasons.stream().map(ExtraReason::id).toList().indexOf(reason.id());
        if (place < 0) {
            all.add(reason);
        } else {
            all.set(place, reason);
        }
        return with(next -> next.extraReasons = all);
    }

    public Workspace withoutExtraReason(String id) {
        List<ExtraReason> others =
                extraReasons.stream().filter(reason -> !reason.id().equals(id)).toList();
        return with(next -> next.extraReasons = others);
    }

    /** Whether there is room for one more. */
    public boolean takesAnotherReason() {
        return extraReasons.size() < MOST_REASONS;
    }

    public Workspace withOwnWording(OwnWording own) {
        List<OwnWording> all = new ArrayList<>(withoutOwnWording(own.part(), own.register()).ownWordings);
        all.add(own);
        return with(next -> next.ownWordings = all);
    }

    /** "Use ours again". */
    public Workspace withoutOwnWording(Replaceable part, Register register) {
        List<OwnWording> others =
                ownWordings.stream().filter(own -> !own.isFor(part, register)).toList();
        return with(next -> next.ownWordings = others);
    }

    private Workspace with(Consumer<Next> change) {
        Next next = new Next(this);
        change.accept(next);
        return next.asWorkspace();
    }

    /** The settings as they are about to be. */
    private static final class Next {
        private int retentionMonths;
        private List<String> coaches;
        private List<String> insightsReaders;
        private Setting guests;
        private Setting insights;
        private List<ExtraReason> extraReasons;
        private List<OwnWording> ownWordings;

        Next(Workspace was) {
            this.retentionMonths = was.retentionMonths;
            this.coaches = was.coaches;
            this.insightsReaders = was.insightsReaders;
            this.guests = was.guests;
            this.insights = was.insights;
            this.extraReasons = was.extraReasons;
            this.ownWordings = was.ownWordings;
        }

        Workspace asWorkspace() {
            return new Workspace(
                    retentionMonths, coaches, insightsReaders, guests, insights, extraReasons, ownWordings);
        }
    }
}
