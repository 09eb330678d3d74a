package io.gracefulno.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Writing again once something changed: what was before, as it was told, and what is new. */
class ReconnectTest {
    private static final Pattern PAPERS = Pattern.compile("\\b(CV|résumé)\\b");

    private static Facts.Builder facts() {
        return Facts.builder()
                .kind(Kind.RECONNECT)
                .spelling(Spelling.UK)
                .text(Fact.RECRUITER, "Alasdair Reid")
                .text(Fact.CANDIDATE, "Nia Pritchard")
                .text(Fact.ROLE, "Estates Surveyor")
                .text(Fact.DECLINED_ON, "2027-03-02")
                .text(Fact.WHAT_CHANGED, "I've moved to Glasgow, twenty minutes from your office.");
    }

    private static Facts.Builder told(Reason reason, Disclosure disclosure) {
        return facts().reason(reason)
                .disclosure(Optional.of(disclosure))
                .claim(Claim.ACCEPTED_CONFIRMED, reason == Reason.ACCEPTED_OFFER);
    }

    private static String body(Facts.Builder facts, int variant) {
        return Letters.COMPOSER.compose(facts.build(), variant).body();
    }

    @Test
    void itNamesTheInvitationTheReasonThatWasToldAndTheChange() {
        Set<String> bodies = IntStream.range(0, 12)
                .mapToObj(variant ->
                        body(told(Reason.LOCATION, Disclosure.SPECIFIC).claim(Claim.MATERIALS, true), variant))
                .collect(Collectors.toSet());

        assertThat(bodies)
                .hasSize(12)
                .allMatch(body -> body.contains("Estates Surveyor")
                        && body.contains("March")
                        && body.contains("because of the location. I've moved to Glasgow, twenty minutes from your"
                                + " office.\n"))
                .anyMatch(body -> body.contains("""
                    Is there anything open now, or on its way? I'd like to be considered, and I can send an up-to-date CV.\
                    """));
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void everyReasonThatWasToldIsRecalledAndNoOther(Register register) {
        Set<Reason> named = EnumSet.complementOf(
                EnumSet.of(Reason.NONE, Reason.OTHER, Reason.VALUES, Reason.EMPLOYER_CONCERNS, Reason.PROCESS));
        for (Reason reason : Reason.values()) {
            assertThat(recalled(told(reason, Disclosure.NONE).register(register)))
                    .as(reason.name())
                    .isEmpty();
            assertThat(recalled(told(reason, Disclosure.GENERAL).register(register))
                            .isEmpty())
                    .as(reason.name())
                    .isEqualTo(reason == Reason.NONE || reason == Reason.OTHER);
            if (named.contains(reason)) {
                assertThat(recalled(told(reason, Disclosure.SPECIFIC).register(register)))
                        .as(reason.name())
                        .isNotEmpty()
                        .isNotEqualTo(recalled(told(reason, Disclosure.GENERAL).register(register)));
            } else {
                assertThat(recalled(told(reason, Disclosure.SPECIFIC).register(register)))
                        .as(reason.name())
                        .isEqualTo(recalled(told(reason, Disclosure.GENERAL).register(register)));
            }
        }
    }

    /** What follows "because" in the sentence that recalls; empty where there is none. */
    private static String recalled(Facts.Builder facts) {
        String body = body(facts, 0);
        int because = body.indexOf(" because ");
        return because < 0 ? "" : body.substring(because, body.indexOf('.', because));
    }

    @Test
    void whatWasToldInOwnWordsIsNotSaidAgain() {
        Facts.Builder facts = told(Reason.ROLE_FIT, Disclosure.SPECIFIC).text(Fact.OTHER_REASON, "I'm off to sea.");

        assertThat(recalled(facts)).isEmpty();
        assertThat(body(facts, 0)).doesNotContain("sea");
    }

    @Test
    void anOfferThatWasNotConfirmedIsRecalledAsItWasTold() {
        Facts.Builder facts = told(Reason.ACCEPTED_OFFER, Disclosure.SPECIFIC).claim(Claim.ACCEPTED_CONFIRMED, false);

        assertThat(recalled(facts)).isEqualTo(" because I was going after a role closer to what I wanted");
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void papersAreOfferedOnlyWhereTheyShowProgressAndByTheirNameThere(Register register) {
        for (Length length : Length.values()) {
            for (int variant = 0; variant < 12; variant++) {
                Facts.Builder facts = facts().register(register).length(length);
                assertThat(PAPERS.matcher(body(facts, variant)).find()).isFalse();
                facts.claim(Claim.MATERIALS, true);
                assertThat(body(facts, variant)).contains("CV").doesNotContain("résumé");
                facts.spelling(Spelling.US);
                assertThat(body(facts, variant)).contains("résumé").doesNotContain("CV");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void theSubjectNamesTheRoleAndTheNews(Register register) {
        for (int variant = 0; variant < 12; variant++) {
            Letter letter = Letters.COMPOSER.compose(facts().register(register).build(), variant);
            assertThat(letter.subject().orElseThrow())
                    .contains("Estates Surveyor", "Nia Pritchard")
                    .containsPattern("changed|change|news");
        }
    }

    @Test
    void withoutAChangeThereIsNothingToWrite() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> body(facts().text(Fact.WHAT_CHANGED, " "), 0))
                .withMessageContaining("whatChanged");
    }
}
