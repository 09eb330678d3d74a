package io.gracefulno.casebook;

import io.gracefulno.letter.Claim;
import io.gracefulno.letter.Composer;
import io.gracefulno.letter.Disclosure;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Filing;
import io.gracefulno.letter.Kind;
import io.gracefulno.letter.Length;
import io.gracefulno.letter.Letter;
import io.gracefulno.letter.Reason;
import io.gracefulno.preferences.Composers;
import io.gracefulno.preferences.Workspace;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;

/** Writes a case's letter: the case's facts, signed by the person as they set it or Slack knows them. */
public final class Letters {
    private final Composer composer;
    private final Function<Workspace, Composer> composers;

    private Letters(Composer composer, Function<Workspace, Composer> composers) {
        this.composer = composer;
        this.composers = composers;
    }

    /** In our wording, wherever it is. */
    public Letters(Composer composer) {
        this(composer, _ -> composer);
    }

    /** In our wording, until it is known where. */
    public Letters(Composers composers) {
        this(composers.of(Workspace.USUAL), composers::of);
    }

    /** In a workspace's own wording, where it has any; for letters of this moment. */
    public Letters in(Workspace workspace) {
        return new Letters(composers.apply(workspace), composers);
    }

    /**
     * The first letter of a case, or a new one where the facts changed since. Text the person had typed is kept beside
     * it; a letter whose facts are the same is left as it stands.
     */
    public Case write(Case theCase, Profile profile, Instant now) {
        if (theCase.writing().isEmpty()) {
            return theCase.writing(Writing.fresh(0, composed(theCase, profile, 0, now)), now)
                    .nextGeneration();
        }
        Writing was = theCase.writing().get();
        Letter same = composed(theCase, profile, was.variant(), now);
        return was.isOf(same)
                ? theCase
                : theCase.writing(was.replacedBy(was.variant(), same), now).nextGeneration();
    }

    /** Another wording of the same facts. */
    public Case another(Case theCase, Profile profile, Instant now) {
        Writing was = theCase.writing().orElseThrow();
        int variant = was.variant() + 1;
        return theCase.writing(was.replacedBy(variant, composed(theCase, profile, variant, now)), now)
                .nextGeneration();
    }

    /** The facts' shape changed: an untouched letter follows at once, a touched one stays as it was written. */
    public Case reshape(Case theCase, Facts shaped, Profile profile, Instant now) {
        Case told = theCase.told(theCase.intake().facts(shaped), now);
        Writing was = theCase.writing().orElseThrow();
        if (was.isTouched()) {
            return told;
        }
        return told.writing(was.replacedBy(was.variant(), composed(told, profile, was.variant(), now)), now)
                .nextGeneration();
    }

    /** A letter of these facts for somebody who has no case of it yet. */
    Writing ofFacts(Facts facts, int variant, Profile profile, Instant now) {
        Case none = Case.opened("", profile.owner(), Intake.of(facts), now);
        return Writing.fresh(variant, composed(none, profile, variant, now));
    }

    /** The two-sentence version of the case's letter; nothing is changed by it. */
    public String inShort(Case theCase, Profile profile, Instant now) {
        return composed(shortened(theCase, now), profile, 0, now).body();
    }

    /** The same, as the case's saved letter. */
    public Case savedInShort(Case theCase, Profile profile, Instant now) {
        Case brief = shortened(theCase, now);
        Letter letter = composed(brief, profile, 0, now);
        Case written = brief.writing(Writing.fresh(0, letter), now);
        return written.letterSaved(written.writing().orElseThrow().current(), now);
    }

    private static Case shortened(Case theCase, Instant now) {
        Facts facts = theCase.facts().edit().length(Length.SHORT).build();
        return theCase.told(theCase.intake().facts(facts), now);
    }

    /**
     * The reason that was told in the letter that was sent; empty where it named none, and where the sentence that names
     * it doesn't stand in it any more.
     */
    public static Optional<Reason> told(Case sent) {
        return sent.writing()
                .filter(writing -> sent.sentAt().isPresent() && writing.givesOurReason())
                .flatMap(_ -> Filing.of(sent.facts()))
                .map(_ -> worded(sent.facts()));
    }

    /** An offer that wasn't confirmed was never claimed. */
    private static Reason worded(Facts facts) {
        return facts.reason() == Reason.ACCEPTED_OFFER && !facts.holds(Claim.ACCEPTED_CONFIRMED)
                ? Reason.BETTER_MATCH
                : facts.reason();
    }

    /** A note for LinkedIn after the no of this case. */
    public String note(Case declined, Profile profile, int variant, Instant now) {
        Facts.Builder facts = signed(declined, profile)
                .kind(Kind.LINKEDIN_NOTE)
                .text(Fact.DECLINED_ON, declinedOn(declined, profile, now));
        return composer.compose(facts.build(), variant).body();
    }

    /** The facts of a letter that says what changed since the no. Of the reason it knows what was told then. */
    public Facts changed(Case declined, String what, Profile profile, Instant now) {
        Facts was = declined.facts();
        Disclosure said = was.disclosure()
                .orElseGet(was::usualDisclosure)
                .atMost(was.reason().cap());
        boolean stands = declined.writing().filter(Writing::givesOurReason).isPresent();
        return was.edit()
                .kind(Kind.RECONNECT)
                .disclosure(Optional.of(stands ? said : Disclosure.NONE))
                .text(Fact.WHAT_CHANGED, what)
                .text(Fact.DECLINED_ON, declinedOn(declined, profile, now))
                .slot(Optional.empty())
                .build();
    }

    /** The day of the no on their own clock; empty where its month, which is said without a year, would be another's. */
    private static String declinedOn(Case declined, Profile profile, Instant now) {
        LocalDate day = LocalDate.ofInstant(declined.sentAt().orElse(declined.changedAt()), profile.zone());
        YearMonth month = YearMonth.from(day);
        YearMonth thisMonth = YearMonth.from(LocalDate.ofInstant(now, profile.zone()));
        boolean told = month.isBefore(thisMonth) && month.isAfter(thisMonth.minusYears(1));
        return told ? day.toString() : "";
    }

    /** The case's facts, with what is known of the person. */
    static Facts.Builder signed(Case theCase, Profile profile) {
        Facts.Builder facts = theCase.facts().edit().spelling(profile.spelling());
        if (!profile.knowsClock()) {
            // Nobody knows whose clock it is, so the letter names the one it uses.
            facts.slotZone(Optional.of(profile.zone()));
        } else {
            facts.timezone(Optional.of(profile.zone()));
        }
        Fact writer = theCase.facts().writer();
        if (!theCase.facts().knows(writer)) {
            facts.text(writer, profile.name());
        }
        return facts.text(Fact.SIGN_OFF, profile.signOff());
    }

    private Letter composed(Case theCase, Profile profile, int variant, Instant now) {
        Facts.Builder facts = signed(theCase, profile);
        // An email can only be announced where it can be sent.
        facts.emailFollows(!theCase.intake().address().isEmpty());
        // It may have been kept in time and pass before the next wording.
        boolean missed = theCase.intake().advice(now, profile.zone()).isMissed();
        facts.claim(Claim.MISSED, missed);
        if (missed && !theCase.facts().kind().declines()) {
            // Only a no has words for what was missed; no other letter moves or frees a time that has passed.
            facts.slot(Optional.empty());
        }
        return composer.compose(facts.build(), variant);
    }
}
