package io.gracefulno.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.wording.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The person's own line above their name stands as they wrote it, and changes nothing else. */
class SignOffTest {
    private static final Composer COMPOSER = new Composer(Library.english());

    private static Facts.Builder facts() {
        return Facts.builder()
                .reason(Reason.STAYING)
                .text(Fact.RECRUITER, "Dana Acheson")
                .text(Fact.CANDIDATE, "Robin Ashdown");
    }

    private static String body(Facts.Builder facts) {
        return COMPOSER.compose(facts.build(), 0).body();
    }

    private static String withoutSignOff(String body) {
        return body.substring(0, body.lastIndexOf("\n\n"));
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void itStandsInThePlaceOfOurs(Register register) {
        Facts.Builder facts = facts().register(register);
        String ours = body(facts);

        String theirs = body(facts.text(Fact.SIGN_OFF, "{{name}} & <b>Yours</b>,"));

        String name = register == Register.WARM ? "Robin" : "Robin Ashdown";
        assertThat(theirs).endsWith("\n\n{{name}} & <b>Yours</b>,\n" + name);
        assertThat(withoutSignOff(theirs)).isEqualTo(withoutSignOff(ours));
    }

    @Test
    void withoutANameItStandsAlone() {
        assertThat(body(facts().text(Fact.CANDIDATE, "").text(Fact.SIGN_OFF, "With thanks")))
                .endsWith("\n\nWith thanks");
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"TEXT", "PHONE"})
    void whatIsTextedOrSaidHasNone(Channel channel) {
        assertThat(body(facts().channel(channel).text(Fact.SIGN_OFF, "With thanks")))
                .doesNotContain("With thanks");
    }

    @Test
    void itIsAPartOfItsOwn() {
        Letter letter =
                COMPOSER.compose(facts().text(Fact.SIGN_OFF, "With thanks,").build(), 0);

        assertThat(letter.passages().getLast().part()).isEqualTo(Part.SIGNOFF);
        assertThat(letter.passages().getLast().text()).isEqualTo("With thanks,\nRobin Ashdown");
    }
}
