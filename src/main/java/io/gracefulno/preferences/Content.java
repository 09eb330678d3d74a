package io.gracefulno.preferences;

import io.gracefulno.preferences.Claims.Said;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a sentence does its part's work in a letter, all of it and nothing else's. */
final class Content {
    /** A letter has 120 words, and five or six parts beside this one. */
    private static final int MOST_WORDS = 45;

    /** Figures, dates and addresses: nobody's letter is so like another's. */
    private static final Pattern PARTICULAR = Pattern.compile("\\S*(\\d|@|://|www\\.)\\S*");

    private final Claims claims;

    Content(Claims claims) {
        this.claims = claims;
    }

    /** The first fault of a reading in this place, beside the workspace's other wordings for the same tone. */
    Optional<Fault> fault(Replaceable part, Reading reading, List<OwnWording> others) {
        String words = reading.words();
        Said said = claims.in(words);
        return wordy(words)
                .or(() -> particular(words))
                .or(() -> thanks(part, said))
                .or(() -> sorry(part, reading, said))
                .or(() -> decision(part, said))
                .or(() -> said.labelled("reason").map(Fault.TellsReason::new))
                .or(() -> said.labelled("door").map(Fault.LeavesDoorOpen::new))
                .or(() -> said.labelled("unknown").map(Fault.CantBeKnown::new))
                .or(() -> twice(part, reading, others));
    }

    private static Optional<Fault> wordy(String words) {
        return words.split(" ", -1).length > MOST_WORDS ? Optional.of(new Fault.TooWordy()) : Optional.empty();
    }

    private static Optional<Fault> particular(String words) {
        Matcher found = PARTICULAR.matcher(words);
        return found.find() ? Optional.of(new Fault.CantBeKnown(found.group())) : Optional.empty();
    }

    private static Optional<Fault> thanks(Replaceable part, Said said) {
        if (part == Replaceable.THANKS) {
            return said.thanks() ? Optional.empty() : Optional.of(new Fault.NoThanks());
        }
        return said.labelled("thanks").map(Fault.StrayThanks::new);
    }

    private static Optional<Fault> sorry(Replaceable part, Reading reading, Said said) {
        List<String> sorries = said.apologies();
        if (part != Replaceable.SLOT) {
            return sorries.stream().findFirst().map(Fault.StraySorry::new);
        }
        if (sorries.isEmpty()) {
            return Optional.of(new Fault.NoSorry());
        }
        if (sorries.size() > 1) {
            return Optional.of(new Fault.StraySorry(sorries.getLast()));
        }
        return reading.filled().contains(Blank.SLOT) ? Optional.empty() : Optional.of(new Fault.NoSlot());
    }

    private static Optional<Fault> decision(Replaceable part, Said said) {
        if (!part.decides()) {
            return said.labelled("no").map(Fault.StrayDecision::new);
        }
        if (!said.decides()) {
            return Optional.of(new Fault.NoDecision());
        }
        Optional<Fault> scope = part == Replaceable.DECISION
                ? said.labelled(Use.APPLIED.tag()).map(Fault.WrongScope::new)
                : Optional.empty();
        return scope.or(() -> said.secondDecision().map(Fault.SecondDecision::new));
    }

    private static Optional<Fault> twice(Replaceable part, Reading reading, List<OwnWording> others) {
        Set<Blank> seen = EnumSet.noneOf(Blank.class);
        for (Blank blank : reading.filled()) {
            if (!seen.add(blank)) {
                return Optional.of(new Fault.NamedTwice(blank));
            }
        }
        seen.retainAll(EnumSet.of(Blank.ROLE, Blank.COMPANY));
        for (OwnWording other : others) {
            for (Blank blank : seen) {
                if (part.meets(other.part()) && names(other, blank)) {
                    return Optional.of(new Fault.NamedElsewhere(blank, other.part()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean names(OwnWording other, Blank blank) {
        return OwnText.of(other.text()) instanceof Typed.Read(OwnText text)
                && Reading.of(text, EnumSet.allOf(Blank.class))
                        .reading()
                        .filter(reading -> reading.filled().contains(blank))
                        .isPresent();
    }
}
