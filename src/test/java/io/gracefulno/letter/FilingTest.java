package io.gracefulno.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.wording.Library;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How a hiring system would probably file a letter. */
class FilingTest {
    private static final Library LIBRARY = Library.english();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        ACCEPTED_OFFER      | ANOTHER_JOB
        BETTER_MATCH        | ANOTHER_JOB
        STAYING             | STAYING
        PAY                 | COMPENSATION
        LOCATION            | COMMUTE
        TRAVEL              | COMMUTE
        VISA                | COMMUTE
        PERSONAL            | PERSONAL
        TIMING              | PERSONAL
        NO_PREP_TIME        | PERSONAL
        DIFFERS_FROM_ADVERT | CONFUSING_DESCRIPTION
        ROLE_FIT            | NEVER_INTERESTED
        LEVEL               | NEVER_INTERESTED
        VALUES              | -
        EMPLOYER_CONCERNS   | -
        PROCESS             | -
        NONE                | -
        OTHER               | -
        """)
    void aReasonThatIsNamedIsFiledByIt(Reason reason, Filing filing) {
        assertThat(Filing.of(reason, Disclosure.SPECIFIC)).isEqualTo(Optional.ofNullable(filing));
        assertThat(Filing.of(reason, Disclosure.GENERAL)).isEmpty();
        assertThat(Filing.of(reason, Disclosure.NONE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void onlyANoInWhichASentenceOfOursNamesTheReasonIsFiledByIt(Reason reason) {
        Composer composer = new Composer(LIBRARY);
        for (Kind kind : Kind.values()) {
            for (Length length : Length.values()) {
                for (Disclosure disclosure : Disclosure.values()) {
                    Facts facts = Facts.builder()
                            .kind(kind)
                            .reason(reason)
                            .length(length)
                            .disclosure(Optional.of(disclosure))
                            .text(Fact.WHAT_CHANGED, "I've moved.")
                            .text(Fact.BY_DATE, "Friday")
                            .build();
                    boolean named = kind.declines()
                            && disclosure == Disclosure.SPECIFIC
                            && reason.cap() == Disclosure.SPECIFIC
                            && says(composer.compose(facts, 0), Part.REASON);
                    assertThat(Filing.of(facts).isPresent())
                            .as(kind + " " + length + " " + disclosure)
                            .isEqualTo(named);
                }
            }
        }
    }

    private static boolean says(Letter letter, Part part) {
        return letter.passages().stream()
                .anyMatch(passage -> passage.part() == part || passage.with().contains(part));
    }

    @Test
    void anOfferThatIsNotConfirmedAndOwnWordsAreFiledAsTheLetterHasThem() {
        Facts.Builder facts =
                Facts.builder().reason(Reason.ACCEPTED_OFFER).disclosure(Optional.of(Disclosure.SPECIFIC));

        assertThat(Filing.of(facts.build())).contains(Filing.ANOTHER_JOB);
        assertThat(Filing.of(facts.text(Fact.OTHER_REASON, "I'm off to sea.").build()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Filing.class)
    void eachHasItsNameInGeneralAndAtSmartRecruiters(Filing filing) {
        String code = filing.name().toLowerCase(Locale.ROOT);

        assertThat(Stream.of("letter.filing." + code, "letter.filing.smartrecruiters." + code))
                .allMatch(id -> !LIBRARY.screens().say(id).isBlank());
    }
}
