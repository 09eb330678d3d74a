package io.gracefulno.review;

/**
 * One word as phrases see it.
 *
 * @param word lower case, contractions taken apart: "I'm" is two tokens, <em>i</em> and <em>am</em>, at one place
 * @param start where it stands, in UTF-16 units from the start of the text
 * @param sentence which sentence it belongs to, from 0
 */
record Token(String word, int start, int end, int sentence, Look look) {
    /** How it was written, where that tells something. */
    enum Look {
        PLAIN,
        /** Begins with a capital, although no sentence begins there. */
        NAME,
        /** Capitals only, four letters or more. */
        SHOUTED,
        /** An amount of money: $95k, £45,000, 60k. */
        MONEY
    }

    boolean isName() {
        return look == Look.NAME || look == Look.SHOUTED;
    }
}
