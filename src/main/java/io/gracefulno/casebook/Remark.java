package io.gracefulno.casebook;

import io.gracefulno.review.Finding;
import io.gracefulno.review.Rule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something the review has to say about a text of a case.
 *
 * @param field in which of them
 */
public record Remark(Field field, Finding finding) {
    private static final int HASH_LENGTH = 12;

    /** Texts that are reviewed. */
    public enum Field {
        MESSAGE,
        SUBJECT,
        BODY,
        OTHER_REASON,
        COMPLIMENT,
        FEEDBACK,
        CAUSE,
        SIGN_OFF,
        WHAT_CHANGED
    }

    public Rule rule() {
        return finding.rule();
    }

    /**
     * By what it is known again: its rule and a hash of its exact words, of which nothing can be read. A text that is
     * too long stays too long with every word that changes.
     */
    public String mark() {
        String words = rule() == Rule.TOO_LONG ? "" : finding.quote();
        return rule().code() + "." + hash(words).substring(0, HASH_LENGTH);
    }

    /** The rule of a mark; empty if it is none of ours. */
    public static Optional<Rule> ruleOf(String mark) {
        return Stream.of(Rule.values())
                .filter(rule -> mark.matches(rule.code() + "\\.[0-9a-f]{" + HASH_LENGTH + "}"))
                .findFirst();
    }

    private static String hash(String words) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
