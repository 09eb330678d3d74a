package io.gracefulno.pushback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TheirWordsTest {
    private static final String SAID = "Understood. Who got you?";

    private static String words(String text) {
        return TheirWords.of(text).strip();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Tue, 4 May 2027 at 10:12, Mina Okoro wrote:\n> I accepted another offer. Why not?",
                "On Tue, 4 May 2027 at 10:12, Mina Okoro\n<mina@example.org> wrote:\n\n> I accepted.\n>\n> Mina",
                "On 4 May 2027, Mina wrote:\nI accepted another offer.",
                "Am 04.05.2027 um 10:12 schrieb Mina Okoro <mina@example.org>:\n\n> Ich habe zugesagt.",
                "Le mar. 4 mai 2027 à 10:12, Mina Okoro <mina@example.org> a écrit :\n> Je décline.",
                "El mar, 4 may 2027 a las 10:12, Mina Okoro escribió:\n> No sigo.",
                "Em ter., 4 de mai. de 2027, Mina escreveu:\n> Obrigada.",
                "-----Original Message-----\nFrom: Mina\nI accepted another offer.",
                "----- Ursprüngliche Nachricht -----\nVon: Mina\nIch habe zugesagt.",
                "-------- Message d'origine --------\nDe : Mina",
                "---------- Forwarded message ---------\nFrom: Mina",
                "Begin forwarded message:\n\nFrom: Mina",
                "________________________________\n"
                        + "From: Mina Okoro\n"
                        + "Sent: Tuesday\n"
                        + "To: Sam\n"
                        + "Subject: Interview\n\n"
                        + "I decline.",
                "From: Mina Okoro\nSent: Tuesday, 4 May 2027 10:12\nTo: Sam\nSubject: Interview\n\nI decline.",
                "*From:* Mina Okoro\n*Sent:* Tuesday\n*To:* Sam\n*Subject:* Interview\n\nI decline.",
                "Von: Mina\nGesendet: Dienstag\nAn: Sam\nBetreff: Gespräch\n\nIch sage ab.",
                "De : Mina\nEnvoyé : mardi\nÀ : Sam\nObjet : Entretien\n\nJe décline.",
                "De: Mina\nEnviado el: martes\nPara: Sam\nAsunto: Entrevista\n\nNo sigo.",
                "> I accepted another offer.\n> Mina",
                "&gt; I accepted another offer."
            })
    void whatTheyQuotedIsLeftOut(String quoted) {
        assertThat(words(SAID + "\n\n" + quoted)).isEqualTo(SAID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-- \nDana Whitlock\nHead of Talent\n555 0123",
                "Best regards\nDana Whitlock\nHead of Talent | Acme\ndana@example.org",
                "Kind regards,\n\nDana",
                "Cheers, Dana",
                "Mit freundlichen Grüßen\nDana Whitlock\nPersonalabteilung",
                "Cordialement,\nDana",
                "Un saludo,\nDana",
                "Sent from my iPhone",
                "Von meinem iPhone gesendet",
                "Get Outlook for iOS",
                "Regards\nDana\n\nThis message is confidential and intended solely for the addressee. We keep your data"
                        + " for two years. Who else got it must delete it.",
                "Dana\n\nTo unsubscribe from these messages click here. Do you know anyone who would like them?"
            })
    void howTheySignedIsLeftOut(String signature) {
        assertThat(words(SAID + "\n\n" + signature))
                .startsWith(SAID)
                .doesNotContain("Head", "data", "iPhone", "anyone");
        assertThat(words(SAID + "\n\n" + signature).length()).isLessThan(SAID.length() + 10);
    }

    @Test
    void whatTheyWroteBelowAQuotationIsKept() {
        assertThat(words("On 4 May, Mina wrote:\n> I decline.\n\n" + SAID)).isEqualTo(SAID);
    }

    @Test
    void whatTheyWroteBelowTheHeadOfTheirOwnMailIsKept() {
        assertThat(words("From: Dana\nSent: Tuesday\nTo: Mina\nSubject: Re: Interview\n\n" + SAID))
                .isEqualTo(SAID);
    }

    @Test
    void aPostscriptIsTheirs() {
        assertThat(words("Noted.\n\nBest\nDana\n\nPS: do you know anyone?")).endsWith("PS: do you know anyone?");
    }

    @Test
    void everyOffsetIsOneOfTheTextAsGiven() {
        String text = "> Why?\n\n  " + SAID + "\n\nBest\nDana";
        String words = TheirWords.of(text);
        assertThat(words.indexOf(SAID)).isEqualTo(text.indexOf(SAID));
        assertThat(words.length()).isLessThanOrEqualTo(text.length());
    }

    @Test
    void noMoreThanEnoughIsRead() {
        String words = TheirWords.of("why not? ".repeat(20_000));
        assertThat(words.strip()).hasSizeLessThanOrEqualTo(TheirWords.MOST);
    }
}
