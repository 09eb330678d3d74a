package io.gracefulno.casebook;

import io.gracefulno.letter.Letter;

/**
 * The letter as text, as it stands in the inputs.
 *
 * @param message the short LinkedIn message that goes before the email; empty on other channels
 * @param subject empty where the channel has none
 */
public record Texts(String message, String subject, String body) {

    /** A composed letter as text. */
    public static Texts of(Letter letter) {
        return letter.email()
                .map(email -> new Texts(letter.body(), email.subject().orElse(""), email.body()))
                .orElseGet(() -> new Texts("", letter.subject().orElse(""), letter.body()));
    }
}
