package io.gracefulno.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrefillTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Dana Smith at Acme for Backend Engineer, accepted another offer | Dana Smith | Acme | Backend"
                        + " Engineer | ACCEPTED_OFFER | ''",
                "Dana at Acme, took another offer | Dana | Acme | '' | ACCEPTED_OFFER | ''",
                "Dana | Dana | '' | '' | - | ''",
                "Ms Okafor at Quarry Street Bank | Ms Okafor | Quarry Street Bank | '' | - | ''",
                "at Acme, too much travel | '' | Acme | '' | TRAVEL | ''",
                "for Analyst because of the salary | '' | '' | Analyst | PAY | ''",
                "Dana at Acme, they were nice | Dana | Acme | '' | - | they were nice",
                "staying where I am | '' | '' | '' | STAYING | ''",
                "what is this | '' | '' | '' | - | what is this",
                "Dana at Acme, the commute, bad timing | Dana | Acme | '' | LOCATION | bad timing",
                "'' | '' | '' | '' | - | ''"
            })
    void readsWhatItCanAndLeavesTheRest(
            String line, String recruiter, String company, String role, Reason reason, String leftover) {
        Prefill prefill = Prefill.of(line);

        assertThat(prefill.recruiter()).isEqualTo(recruiter);
        assertThat(prefill.company()).isEqualTo(company);
        assertThat(prefill.role()).isEqualTo(role);
        assertThat(prefill.reason().orElse(null)).isEqualTo(reason);
        assertThat(prefill.leftover()).isEqualTo(leftover);
    }

    @Test
    void whatIsLongerThanItsFieldGoesToTheLeftoverWhole() {
        String company = "A".repeat(90);

        Prefill prefill = Prefill.of("Dana at " + company);

        assertThat(prefill.company()).isEmpty();
        assertThat(prefill.leftover()).isEqualTo(company);
    }

    @Test
    void aVeryLongLineIsReadInReasonableTime() {
        String line = "Dana at ".repeat(5000) + ", for " + "x ".repeat(5000);

        assertThat(Prefill.of(line).leftover()).isNotEmpty();
    }
}
