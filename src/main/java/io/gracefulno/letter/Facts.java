package io.gracefulno.letter;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything the composer is told. What isn't known is absent; the letter then uses neutral words and claims nothing.
 *
 * @param disclosure how much to say; absent: decided by stage and reason
 * @param door staying in touch; absent: polite, or genuine where it is only a matter of time
 * @param withdraw true: out of the whole process; false: this interview only; absent: whole process once they applied
 *     or spoke
 * @param apologise absent: once, when a slot is given up or notice is late; for a missed interview always
 * @param emailFollows on LinkedIn: true where an email goes with the message, false where the whole letter goes there
 * @param texts only texts that are known; never blank, one line each
 * @param slot the booked start of the interview
 * @param timezone the candidate's zone
 * @param slotZone the recruiter's zone, where it differs
 */
public record Facts(
        Kind kind,
        Reason reason,
        Optional<Disclosure> disclosure,
        Stage stage,
        Channel channel,
        Register register,
        Length length,
        Spelling spelling,
        Optional<Door> door,
        Optional<Boolean> withdraw,
        Optional<Boolean> apologise,
        boolean emailFollows,
        Set<Claim> claims,
        Map<Fact, String> texts,
        Optional<OffsetDateTime> slot,
        Optional<ZoneId> timezone,
        Optional<ZoneId> slotZone) {

    public Facts {
        claims = Set.copyOf(claims);
        texts = Map.copyOf(texts);
    }

    /** The text of a fact, or the empty string where it isn't known. */
    public String text(Fact fact) {
        return texts.getOrDefault(fact, "");
    }

    public boolean knows(Fact fact) {
        return texts.containsKey(fact);
    }

    /** The text of the first of these facts that is known: by what somebody knows again what it is about. */
    public Optional<String> firstKnown(Fact... facts) {
        return Stream.of(facts).filter(this::knows).map(this::text).findFirst();
    }

    public boolean holds(Claim claim) {
        return claims.contains(claim);
    }

    /** Whoever it is written to. */
    public Fact reader() {
        return kind == Kind.HIRING_SIDE ? Fact.CANDIDATE : Fact.RECRUITER;
    }

    /** Whoever signs it. */
    public Fact writer() {
        return kind == Kind.HIRING_SIDE ? Fact.RECRUITER : Fact.CANDIDATE;
    }

    /** How much is said of the reason unless the person decides: stage and what they confirmed or typed. */
    public Disclosure usualDisclosure() {
        boolean confirmed = reason == Reason.ACCEPTED_OFFER && holds(Claim.ACCEPTED_CONFIRMED);
        if (confirmed || knows(Fact.OTHER_REASON)) {
            return Disclosure.SPECIFIC;
        }
        // Somebody who goes back on a yes owes a word of why, whatever the stage; the cause they give is one.
        boolean owesWhy = cancels() && !knows(Fact.CAUSE);
        return stage == Stage.INVITED && !owesWhy ? Disclosure.NONE : Disclosure.GENERAL;
    }

    /** The door as chosen; else polite, or genuine where it is only a matter of time. */
    public Door doorOrUsual() {
        return door.orElse(reason.isMatterOfTime() ? Door.GENUINE : Door.POLITE);
    }

    /** Whether it ends the whole process rather than this interview only. */
    public boolean leavesProcess() {
        // A time that has passed can't be turned down, so whoever missed it leaves the rest.
        return withdraw.orElse(holds(Claim.APPLIED) || stage != Stage.INVITED || missed());
    }

    /** Whether it goes back on a yes, while there is still something to cancel. */
    public boolean cancels() {
        boolean accepted = kind == Kind.CANCEL_ACCEPTED || (kind.declines() && holds(Claim.ALREADY_ACCEPTED));
        return accepted && !missed();
    }

    /** Whether the booked time has passed and they weren't there. */
    public boolean missed() {
        return kind.declines() && slot.isPresent() && holds(Claim.MISSED);
    }

    /** Nothing known: a polite no, by email, in a neutral voice. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same facts, to change some of them. */
    public Builder edit() {
        Builder copy = new Builder()
                .kind(kind)
                .reason(reason)
                .disclosure(disclosure)
                .stage(stage)
                .channel(channel)
                .register(register)
                .length(length)
                .spelling(spelling)
                .door(door)
                .withdraw(withdraw)
                .apologise(apologise)
                .emailFollows(emailFollows)
                .slot(slot)
                .timezone(timezone)
                .slotZone(slotZone);
        copy.claims.addAll(claims);
        copy.texts.putAll(texts);
        return copy;
    }

    /** Collects facts; every field has the default of the {@code compose} command. */
    public static final class Builder {
        private Kind kind = Kind.DECLINE;
        private Reason reason = Reason.NONE;
        private Optional<Disclosure> disclosure = Optional.empty();
        private Stage stage = Stage.INVITED;
        private Channel channel = Channel.EMAIL;
        private Register register = Register.NEUTRAL;
        private Length length = Length.STANDARD;
        private Spelling spelling = Spelling.US;
        private Optional<Door> door = Optional.empty();
        private Optional<Boolean> withdraw = Optional.empty();
        private Optional<Boolean> apologise = Optional.empty();
        private boolean emailFollows = true;
        private final Set<Claim> claims = EnumSet.noneOf(Claim.class);
        private final Map<Fact, String> texts = new EnumMap<>(Fact.class);
        private Optional<OffsetDateTime> slot = Optional.empty();
        private Optional<ZoneId> timezone = Optional.empty();
        private Optional<ZoneId> slotZone = Optional.empty();

        private Builder() {}

        public Builder kind(Kind value) {
            kind = value;
            return this;
        }

        public Builder reason(Reason value) {
            reason = value;
            return this;
        }

        public Builder disclosure(Optional<Disclosure> value) {
            disclosure = value;
            return this;
        }

        public Builder stage(Stage value) {
            stage = value;
            return this;
        }

        public Builder channel(Channel value) {
            channel = value;
            return this;
        }

        public Builder register(Register value) {
            register = value;
            return this;
        }

        public Builder length(Length value) {
            length = value;
            return this;
        }

        public Builder spelling(Spelling value) {
            spelling = value;
            return this;
        }

        public Builder door(Optional<Door> value) {
            door = value;
            return this;
        }

        public Builder withdraw(Optional<Boolean> value) {
            withdraw = value;
            return this;
        }

        public Builder apologise(Optional<Boolean> value) {
            apologise = value;
            return this;
        }

        public Builder emailFollows(boolean value) {
            emailFollows = value;
            return this;
        }

        /** Adds the claim when it holds and takes it out when it doesn't. */
        public Builder claim(Claim claim, boolean holds) {
            if (holds) {
                claims.add(claim);
            } else {
                claims.remove(claim);
            }
            return this;
        }

        /** Sets a text; blank forgets it. Runs of white space become one space, since every fact is one line. */
        public Builder text(Fact fact, String value) {
            String tidy = OneLine.of(value);
            if (tidy.isEmpty()) {
                texts.remove(fact);
            } else {
                texts.put(fact, tidy);
            }
            return this;
        }

        public Builder slot(Optional<OffsetDateTime> value) {
            slot = value;
            return this;
        }

        public Builder timezone(Optional<ZoneId> value) {
            timezone = value;
            return this;
        }

        public Builder slotZone(Optional<ZoneId> value) {
            slotZone = value;
            return this;
        }

        public Facts build() {
            return new Facts(
                    kind,
                    reason,
                    disclosure,
                    stage,
                    channel,
                    register,
                    length,
                    spelling,
                    door,
                    withdraw,
                    apologise,
                    emailFollows,
                    claims,
                    texts,
                    slot,
                    timezone,
                    slotZone);
        }
    }
}
