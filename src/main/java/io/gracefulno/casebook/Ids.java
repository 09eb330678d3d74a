package io.gracefulno.casebook;

import java.security.SecureRandom;

/** Makes opaque ids: some 90 random bits, never guessed and never trusted alone. */
public final class Ids {
    private static final String LETTERS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    private static final String CAPITALS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private final SecureRandom random = new SecureRandom();

    /** {@code c_} and sixteen letters or digits. */
    public String caseId() {
        return "c_" + letters(16);
    }

    /** {@code s_} and sixteen letters or digits: what is shared with a coach. */
    public String shareId() {
        return "s_" + letters(16);
    }

    /** {@code o_} and sixteen letters or digits: a letter that a coach offers. */
    public String offerId() {
        return "o_" + letters(16);
    }

    public String errandId() {
        return "e_" + letters(16);
    }

    /** {@code x_} and sixteen letters or digits: a workspace's own reason. */
    public String reasonId() {
        return "x_" + letters(16);
    }

    /** Four letters or digits that a person can read out to us. */
    public String reference() {
        return letters(4, CAPITALS);
    }

    private String letters(int count) {
        return letters(count, LETTERS);
    }

    private String letters(int count, String alphabet) {
        StringBuilder id = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            id.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return id.toString();
    }
}
