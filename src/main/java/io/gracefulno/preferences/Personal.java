package io.gracefulno.preferences;

import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Length;
import io.gracefulno.letter.Register;
import io.gracefulno.letter.Spelling;
import io.gracefulno.review.Rule;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a person has set for themselves. A value: each change gives a new one.
 *
 * @param rulesOff what the review never looks for in their letters
 * @param name as they sign; empty to sign as Slack calls them
 * @param signOff the line above their name, as it stands in every letter; empty for the one that suits the tone
 * @param register how their letters speak unless a case says otherwise
 * @param length how long their letters are unless a case says otherwise
 * @param channel how their letters go unless a case says otherwise; empty for what is advised
 * @param spelling empty for what goes with their language in Slack
 * @param zone where their clock is; empty for where Slack says
 * @param quiet what they keep out of their messages
 * @param neverFrom user ids of coaches whose letters they don't want
 */
public record Personal(
        Set<Rule> rulesOff,
        String name,
        String signOff,
        Optional<Register> register,
        Optional<Length> length,
        Optional<Channel> channel,
        Optional<Spelling> spelling,
        Optional<ZoneId> zone,
        Set<Quiet> quiet,
        Set<String> neverFrom) {
    /** Nothing set yet. */
    public static final Personal USUAL = new Personal(
            Set.of(),
            "",
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of());

    public Personal {
        rulesOff = Set.copyOf(rulesOff);
        // A row of an older version lacks what was added since.
        name = Objects.requireNonNullElse(name, "");
        signOff = Objects.requireNonNullElse(signOff, "");
        quiet = Set.copyOf(Objects.requireNonNullElse(quiet, Set.of()));
        neverFrom = Set.copyOf(Objects.requireNonNullElse(neverFrom, Set.of()));
        if (name.length() > Fact.CANDIDATE.limit() || signOff.length() > Fact.SIGN_OFF.limit()) {
            throw new IllegalArgumentException("a name and a sign-off are a line each");
        }
    }

    /** What is set where letters are welcome from everybody. */
    public Personal(
            Set<Rule> rulesOff,
            String name,
            String signOff,
            Optional<Register> register,
            Optional<Length> length,
            Optional<Channel> channel,
            Optional<Spelling> spelling,
            Optional<ZoneId> zone,
            Set<Quiet> quiet) {
        this(rulesOff, name, signOff, register, length, channel, spelling, zone, quiet, Set.of());
    }

    public boolean isQuiet(Quiet about) {
        return quiet.contains(about);
    }

    public boolean wantsNothingFrom(String coachId) {
        return neverFrom.contains(coachId);
    }

    /** "Never from this coach". */
    public Personal nothingFrom(String coachId) {
        Set<String> all = new HashSet<>(neverFrom);
        all.add(coachId);
        return nothingFrom(all);
    }

    /** Letters are welcome from everybody but these. */
    public Personal nothingFrom(Set<String> coachIds) {
        return new Personal(rulesOff, name, signOff, register, length, channel, spelling, zone, quiet, coachIds);
    }

    /** "Never check for this". */
    public Personal off(Rule rule) {
        Set<Rule> off = EnumSet.of(rule);
        off.addAll(rulesOff);
        return checkingAllBut(off);
    }

    /** Every check is made again. */
    public Personal allOn() {
        return checkingAllBut(Set.of());
    }

    private Personal checkingAllBut(Set<Rule> off) {
        return new Personal(off, name, signOff, register, length, channel, spelling, zone, quiet, neverFrom);
    }
}
