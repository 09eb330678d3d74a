package io.gracefulno.casebook;

import io.gracefulno.letter.Claim;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Kind;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Stage;
import io.gracefulno.preferences.ExtraReason;
import io.gracefulno.preferences.Personal;
import io.gracefulno.preferences.Workspace;
import io.gracefulno.timing.Advice;
import io.gracefulno.timing.Circumstance;
import io.gracefulno.timing.Notice;
import io.gracefulno.timing.Situation;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What the person told about the invitation.
 *
 * @param reasonChosen false until a reason was picked; the facts then say {@link Reason#NONE}
 * @param undecided they picked "I am not sure yet" instead of a reason
 * @param leftover text after the command that found no place
 * @param invitedAt when the invitation arrived
 * @param circumstances what makes a call, or LinkedIn, the better way
 * @param channelChosen false until a channel was picked; the facts then say how a letter usually goes
 * @param address the recruiter's email address, for opening the letter in a mail program; empty if unknown
 * @param asked the questions of one thing more that were asked already, answered or not
 * @param wantsReferral the fields for suggesting somebody else are shown
 * @param wantsFeedback the field for feedback is shown
 * @param received what a candidate wrote, where their decline is answered; empty where nothing was pasted, or it is
 *     forgotten
 * @param extra the workspace's own reason that was chosen, as it was then; empty where it is one of ours
 */
public record Intake(
        Facts facts,
        boolean reasonChosen,
        boolean undecided,
        String leftover,
        Optional<Instant> invitedAt,
        Set<Circumstance> circumstances,
        boolean channelChosen,
        String address,
        Set<Asked> asked,
        boolean wantsReferral,
        boolean wantsFeedback,
        Optional<ExtraReason> extra,
        Optional<Received> received) {

    /** A question that is asked once, since its answer may be none. */
    public enum Asked {
        /** One honest, brief cause of short notice. */
        CAUSE,
        /** Whether another time would solve it. */
        RESCHEDULE,
        /** Whether they were there, where the booked time has passed. */
        ATTENDED
    }

    public Intake {
        // A row of an older version has none of them.
        circumstances = Set.copyOf(Objects.requireNonNullElse(circumstances, Set.of()));
        asked = Set.copyOf(Objects.requireNonNullElse(asked, Set.of()));
        Reason told = facts.reason();
        // Whatever changes the reason takes the label with it.
        extra = Objects.requireNonNullElse(extra, Optional.<ExtraReason>empty())
                .filter(chosen -> chosen.toldLike() == told);
        received = Objects.requireNonNullElse(received, Optional.empty());
    }

    /** Nothing told yet. */
    public static Intake of(Facts facts) {
        return new Intake(
                facts,
                false,
                false,
                "",
                Optional.empty(),
                Set.of(),
                false,
                "",
                Set.of(),
                false,
                false,
                Optional.empty(),
                Optional.empty());
    }

    /** Nothing told yet: tone, length and channel are those that the person usually has. */
    public static Intake begun(Personal usual) {
        Facts.Builder facts = Facts.builder();
        usual.register().ifPresent(facts::register);
        usual.length().ifPresent(facts::length);
        usual.channel().ifPresent(facts::channel);
        Intake begun = of(facts.build());
        return usual.channel().isPresent() ? begun.sentBy(begun.facts()) : begun;
    }

    public Intake facts(Facts changed) {
        return with(next -> next.facts = changed);
    }

    /** With a reason. */
    public Intake chosen(Facts changed) {
        return with(next -> {
            next.facts = changed;
            next.reasonChosen = true;
            next.undecided = false;
            next.extra = Optional.empty();
        });
    }

    /** With a reason of the workspace's own, told like the one of ours that it names. */
    public Intake chosen(ExtraReason reason, Facts changed) {
        return with(next -> {
            next.facts = changed.edit().reason(reason.toldLike()).build();
            next.reasonChosen = true;
            next.undecided = false;
            next.extra = Optional.of(reason);
        });
    }

    /** The workspace's reasons that may be picked; the one that was picked stays as it was, even if it was taken away. */
    public List<ExtraReason> extrasOf(Workspace workspace) {
        List<ExtraReason> offered = new ArrayList<>(workspace.extraReasons());
        extra.ifPresent(chosen -> {
            int place = offered.stream().map(ExtraReason::id).toList().indexOf(chosen.id());
            if (place < 0) {
                offered.add(chosen);
            } else {
                offered.set(place, chosen);
            }
        });
        return offered;
    }

    /** "I am not sure yet": no reason, so far. */
    public Intake undecided(Facts changed) {
        return with(next -> {
            next.facts = changed.edit().reason(Reason.NONE).build();
            next.reasonChosen = false;
            next.undecided = true;
            next.extra = Optional.empty();
        });
    }

    public Intake leftover(String text) {
        return with(next -> next.leftover = text);
    }

    public Intake invitedAt(Optional<Instant> at) {
        return with(next -> next.invitedAt = at);
    }

    public Intake circumstances(Set<Circumstance> told) {
        return with(next -> next.circumstances = told);
    }

    /** With a way to send it. */
    public Intake sentBy(Facts changed) {
        return with(next -> {
            next.facts = changed;
            next.channelChosen = true;
        });
    }

    /** What the candidate wrote. Only other words than before are pasted anew; blank takes them away. */
    public Intake received(String words, Instant now) {
        String kept = received.map(Received::words).orElse("");
        return words.equals(kept)
                ? this
                : with(next ->
                        next.received = words.isBlank() ? Optional.empty() : Optional.of(new Received(words, now)));
    }

    /** Without what the candidate wrote, once it is old. */
    Intake forgetting(Instant now) {
        return received.filter(words -> !words.oldAt().isAfter(now)).isEmpty()
                ? this
                : with(next -> next.received = Optional.empty());
    }

    public Intake address(String email) {
        return with(next -> next.address = email);
    }

    /** Asked now; it is never asked again. */
    public Intake asked(Asked question) {
        Set<Asked> all = EnumSet.of(question);
        all.addAll(asked);
        return with(next -> next.asked = all);
    }

    /** They were there: nothing is left to give back, and the two have spoken. */
    public Intake attended() {
        Facts.Builder spoken = facts.edit().slot(Optional.empty());
        return facts(
                facts.stage() == Stage.INVITED ? spoken.stage(Stage.SCREENED).build() : spoken.build());
    }

    public Intake withReferral() {
        return with(next -> {
            next.facts = facts.edit().claim(Claim.REFERRAL, true).build();
            next.wantsReferral = true;
        });
    }

    /** Nobody is suggested after all. */
    public Intake withoutReferral() {
        return with(next -> {
            next.facts = facts.edit()
                    .claim(Claim.REFERRAL, false)
                    .claim(Claim.REFERRAL_AGREED, false)
                    .text(Fact.REFERRAL_NAME, "")
                    .text(Fact.REFERRAL_EMAIL, "")
                    .build();
            next.wantsReferral = false;
        });
    }

    public Intake withFeedback() {
        return with(next -> next.wantsFeedback = true);
    }

    /** Whether nothing that makes a case is told: no name, no company, no role, no reason, no slot, no words of theirs. */
    public boolean isEmpty() {
        return !reasonChosen && facts.slot().isEmpty() && received.isEmpty() && isAnonymous();
    }

    /** Whether nobody knows whom it is about. One's own company says nothing of that. */
    public boolean isAnonymous() {
        boolean theirCompany = facts.kind() != Kind.HIRING_SIDE && facts.knows(Fact.COMPANY);
        return !facts.knows(facts.reader()) && !theirCompany && !facts.knows(Fact.ROLE);
    }

    /** Whether the one question that must be asked for this reason is still open. */
    public boolean awaitsConfirmation() {
        return facts.reason() == Reason.ACCEPTED_OFFER && !facts.holds(Claim.ACCEPTED_CONFIRMED);
    }

    /** Whether a booked time that the letter gives up has passed, and nobody said yet whether they were there. */
    public boolean isOvertaken(Instant now) {
        return facts.kind().givesUpSlot()
                && !asked.contains(Asked.ATTENDED)
                && situation().notice(now).equals(Optional.of(Notice.MISSED));
    }

    /** What the clocks and the channel depend on. */
    public Situation situation() {
        return new Situation(invitedAt, facts.slot().map(OffsetDateTime::toInstant), facts.stage(), circumstances);
    }

    /** How the invitation stands at this moment, in this zone. */
    public Advice advice(Instant now, ZoneId zone) {
        return Advice.of(situation(), now, zone);
    }

    private Intake with(Consumer<Next> change) {
        Next next = new Next(this);
        change.accept(next);
        return next.asIntake();
    }

    /** The intake as it is about to be. */
    private static final class Next {
        private Facts facts;
        private boolean reasonChosen;
        private boolean undecided;
        private String leftover;
        private Optional<Instant> invitedAt;
        private Set<Circumstance> circumstances;
        private boolean channelChosen;
        private String address;
        private Set<Asked> asked;
        private boolean wantsReferral;
        private boolean wantsFeedback;
        private Optional<ExtraReason> extra;
        private Optional<Received> received;

        Next(Intake was) {
            this.facts = was.facts;
            this.reasonChosen = was.reasonChosen;
            this.undecided = was.undecided;
            this.leftover = was.leftover;
            this.invitedAt = was.invitedAt;
            this.circumstances = was.circumstances;
            this.channelChosen = was.channelChosen;
            this.address = was.address;
            this.asked = was.asked;
            this.wantsReferral = was.wantsReferral;
            this.wantsFeedback = was.wantsFeedback;
            this.extra = was.extra;
            this.received = was.received;
        }

        Intake asIntake() {
            return new Intake(
                    facts,
                    reasonChosen,
                    undecided,
                    leftover,
                    invitedAt,
                    circumstances,
                    channelChosen,
                    address,
                    asked,
                    wantsReferral,
                    wantsFeedback,
                    extra,
                    received);
        }
    }
}
