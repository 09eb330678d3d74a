package io.gracefulno.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How many ways are left to say a part once the facts are in: a pool of six in four shapes, so that another wording is
 * another letter, whatever the situation.
 */
class WordingPoolsTest {
    private static final Optional<OffsetDateTime> SLOT = Optional.of(OffsetDateTime.parse("2027-03-09T15:00:00Z"));
    private static final Predicate<Wording> SENTENCE = wording -> !wording.isClause();

    @ParameterizedTest
    @EnumSource(Register.class)
    void thanksCanBeSaidInSixWaysAtLeast(Register register) {
        for (Facts facts : situations(register)) {
            hasAtLeast(6, 4, facts, "thanks", SENTENCE);
            hasOneWithoutI(facts, "thanks");
        }
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void aNoCanBeSaidInSixWaysAtLeast(Register register) {
        for (Facts facts : situations(register)) {
            hasAtLeast(6, 4, facts, "decision", SENTENCE);
            hasAtLeast(3, 1, facts, "decision", Wording::takesClause);
            hasOneWithoutI(facts, "decision");
        }
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void aYesCanBeTakenBackInFourWaysAtLeast(Register register) {
        for (Facts facts : situations(register)) {
            Facts cancelling = facts.edit().claim(Claim.ALREADY_ACCEPTED, true).build();

            hasAtLeast(
                    4,
                    3,
                    cancelling,
                    "decision",
                    SENTENCE.and(wording -> wording.needs().contains("cancelling")));
        }
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void wishesAreSixAtLeast(Register register) {
        for (Facts facts : situations(register)) {
            hasAtLeast(6, 4, facts, "wishes", SENTENCE);
            hasAtLeast(3, 1, facts, "wishes", Wording::isClause);
        }
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void aDoorCanBeLeftOpenInSixWaysAtLeastForEveryReason(Register register) {
        for (Reason reason : Reason.values()) {
            for (Disclosure disclosure : Disclosure.values()) {
                for (Channel channel : List.of(Channel.EMAIL, Channel.LINKEDIN)) {
                    for (Door door : List.of(Door.POLITE, Door.GENUINE)) {
                        Facts.Builder facts = said(register, reason, disclosure);
                        hasAtLeast(
                                6,
                                4,
                                facts.channel(channel).door(Optional.of(door)).build(),
                                "door",
                                SENTENCE);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void everyReasonCanBeGivenInThreeWaysAtLeastAsAClauseAndAsASentence(Register register) {
        for (Reason reason : EnumSet.complementOf(EnumSet.of(Reason.NONE, Reason.OTHER))) {
            for (Disclosure disclosure : List.of(Disclosure.GENERAL, Disclosure.SPECIFIC)) {
                for (boolean cancels : List.of(false, true)) {
                    Facts facts = said(register, reason, disclosure)
                            .claim(Claim.ALREADY_ACCEPTED, cancels)
                            .build();
                    hasAtLeast(3, 2, facts, "reason", wording -> true);
                    hasAtLeast(1, 1, facts, "reason", SENTENCE);
                    hasAtLeast(1, 1, facts, "reason", Wording::isClause);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void aSlotIsGivenBackInSixWaysWithASorryAndInFourWithout(Register register) {
        Facts.Builder facts = said(register, Reason.NONE, Disclosure.NONE).slot(SLOT);

        hasAtLeast(6, 4, facts.build(), "slot", SENTENCE);
        hasAtLeast(4, 3, facts.apologise(Optional.of(false)).build(), "slot", SENTENCE);
        facts.apologise(Optional.empty()).text(Fact.CAUSE, "My train was cancelled.");
        hasAtLeast(4, 4, facts.build(), "slot", SENTENCE);
        hasAtLeast(3, 3, facts.length(Length.SHORT).build(), "slot", Wording::isOneSentence);
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void aMissedTimeIsOwnedInSixWaysAtLeast(Register register) {
        Facts.Builder facts = said(register, Reason.NONE, Disclosure.NONE)
                .slot(SLOT)
                .claim(Claim.MISSED, true)
                .text(Fact.CAUSE, "My train was cancelled.");

        hasAtLeast(6, 5, facts.build(), "slot", SENTENCE);
        hasAtLeast(4, 4, facts.build(), "slot", Wording::isOneSentence);
        hasAtLeast(3, 1, facts.build(), "slot", Wording::isClause);
        for (Facts situation : situations(register)) {
            Facts missed = situation.edit().slot(SLOT).claim(Claim.MISSED, true).build();
            hasAtLeast(6, 4, missed, "thanks", SENTENCE);
            hasAtLeast(6, 4, missed, "decision", SENTENCE);
            hasAtLeast(3, 1, missed, "decision", Wording::takesClause);
            hasAtLeast(6, 4, missed, "wishes", SENTENCE);
            hasAtLeast(2, 1, missed, "wishes", Wording::isClause);
            hasAtLeast(1, 1, missed, "subject", SENTENCE);
            hasAtLeast(3, 2, missed, "handover", SENTENCE);
        }
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void aSorryIsSaidInFourWaysAtLeast(Register register) {
        Facts.Builder facts = said(register, Reason.NONE, Disclosure.NONE).apologise(Optional.of(true));

        hasAtLeast(4, 3, facts.build(), "apology", SENTENCE);
        hasAtLeast(4, 2, facts.claim(Claim.ALREADY_ACCEPTED, true).build(), "apology", SENTENCE);
        hasAtLeast(4, 2, facts.text(Fact.CAUSE, "My train was cancelled.").build(), "apology", SENTENCE);
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void somebodyElseIsSuggestedInFourWaysAtLeast(Register register) {
        Facts.Builder facts = said(register, Reason.NONE, Disclosure.NONE).claim(Claim.REFERRAL, true);

        hasAtLeast(4, 3, facts.build(), "referral", SENTENCE);
        facts.text(Fact.REFERRAL_NAME, "Marta Greene").claim(Claim.REFERRAL_AGREED, true);
        hasAtLeast(4, 4, facts.build(), "referral", SENTENCE);
        hasAtLeast(4, 4, facts.text(Fact.REFERRAL_EMAIL, "marta@example.org").build(), "referral", SENTENCE);
        hasAtLeast(4, 4, facts.build(), "feedback", SENTENCE);
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void everyRequestCanBeMadeInFourWaysAtLeast(Register register) {
        for (Kind kind : List.of(
                Kind.HOLDING,
                Kind.RESCHEDULE,
                Kind.SHORTER_CALL,
                Kind.VIDEO_FIRST,
                Kind.OTHER_ROLE,
                Kind.NETWORKING,
                Kind.RECONNECT)) {
            Facts.Builder facts = said(register, Reason.NONE, Disclosure.NONE)
                    .kind(kind)
                    .text(Fact.WHAT_CHANGED, "I've moved to Galway.");
            hasAtLeast(4, 2, facts.build(), "request", SENTENCE);
            facts.slot(SLOT)
                    .text(Fact.NEW_TIME, "Thursday at ten")
                    .text(Fact.BY_DATE, "2027-03-01")
                    .text(Fact.OTHER_ROLE, "Harbour Pilot");
            hasAtLeast(4, 2, facts.build(), "request", SENTENCE);
        }
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void questionsAreAskedInFourWaysAtLeastAndInThreeShortly(Register register) {
        Facts.Builder facts = said(register, Reason.NONE, Disclosure.NONE).kind(Kind.QUESTIONS);

        hasAtLeast(4, 4, facts.build(), "request", SENTENCE);
        hasAtLeast(3, 3, facts.length(Length.SHORT).build(), "request", Wording::isOneSentence);
        facts.text(Fact.QUESTION, "how long the shifts are");
        hasAtLeast(3, 3, facts.build(), "request", Wording::isOneSentence);
        hasAtLeast(4, 4, facts.length(Length.STANDARD).build(), "request", SENTENCE);
        facts.text(Fact.SECOND_QUESTION, "who plans them");
        hasAtLeast(4, 4, facts.build(), "request", SENTENCE);
        hasAtLeast(3, 3, facts.length(Length.SHORT).build(), "request", Wording::isOneSentence);
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void whatComesLaterIsSaidInThreeWaysAtLeast(Register register) {
        Facts.Builder facts = said(register, Reason.NONE, Disclosure.NONE).text(Fact.DECLINED_ON, "2026-06-02");

        hasAtLeast(3, 3, facts.kind(Kind.LINKEDIN_NOTE).build(), "note", SENTENCE);
        hasAtLeast(3, 2, facts.kind(Kind.CHANGED_MIND).build(), "recap", SENTENCE);
        facts.kind(Kind.RECONNECT).text(Fact.WHAT_CHANGED, "I've moved to Galway.");
        hasAtLeast(3, 2, facts.build(), "recap", SENTENCE);
        hasAtLeast(4, 3, facts.kind(Kind.HIRING_SIDE).build(), "wishes", SENTENCE);
    }

    /** How far it has gone, who wrote first, what is given up, whether the role is known. */
    private static List<Facts> situations(Register register) {
        List<Facts> situations = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            for (Set<Claim> claims : List.of(Set.of(Claim.APPLIED), Set.of(Claim.APPROACHED), Set.<Claim>of())) {
                for (Optional<Boolean> withdraw : List.of(Optional.of(true), Optional.of(false))) {
                    for (String role : List.of("Deck Superintendent", "")) {
                        Facts.Builder facts = said(register, Reason.TIMING, Disclosure.GENERAL)
                                .stage(stage)
                                .withdraw(withdraw)
                                .text(Fact.ROLE, role);
                        claims.forEach(claim -> facts.claim(claim, true));
                        situations.add(facts.build());
                        situations.add(facts.slot(SLOT).build());
                    }
                }
            }
        }
        return situations;
    }

    private static Facts.Builder said(Register register, Reason reason, Disclosure disclosure) {
        return Letters.facts()
                .register(register)
                .reason(reason)
                .disclosure(Optional.of(disclosure))
                .claim(Claim.ACCEPTED_CONFIRMED, true);
    }

    private static List<Wording> pool(Facts facts, String part) {
        return new Pools(Letters.LIBRARY, Brief.of(facts)).of(part);
    }

    private static void hasAtLeast(int wordings, int shapes, Facts facts, String part, Predicate<Wording> allowed) {
        List<Wording> pool = pool(facts, part).stream().filter(allowed).toList();
        String found =
                part + " for " + facts + "\n" + pool.stream().map(Wording::text).collect(Collectors.joining("\n"));

        assertThat(pool).as(found).hasSizeGreaterThanOrEqualTo(wordings);
        assertThat(pool.stream().map(Wording::shape).distinct()).as(found).hasSizeGreaterThanOrEqualTo(shapes);
        assertThat(pool.stream().map(Wording::text)).as(found).doesNotHaveDuplicates();
    }

    private static void hasOneWithoutI(Facts facts, String part) {
        assertThat(pool(facts, part))
                .filteredOn(wording -> !wording.sentences().getFirst().startsWithI())
                .hasSizeGreaterThanOrEqualTo(2);
    }
}
