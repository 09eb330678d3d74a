package io.gracefulno.review;

import java.util.List;
import java.util.Set;

/** Whether a text is English, by its little words: every fourth word or so of English is one of these. */
final class English {
    private static final Set<String> LITTLE = Set.of(
            ("the a an and or but to of for in on at with from as is am are be was were have has had do does did not no"
                            + " i you we they he she it me my your our us this that will would can could so if thank"
                            + " thanks please hi hello dear sorry hey out by about")
                    .split(" ", -1));
    private static final double SHARE = 0.2;
    private static final int TOO_FEW = 3;
    private static final double LEAST = 0.1;
    private static final int FEW = 8;

    private English() {}

    static boolean isIt(String text, List<Token> tokens) {
        return !isOtherScript(text) && (tokens.size() < TOO_FEW || little(tokens) >= SHARE * tokens.size());
    }

    /** Whether it may be English, short and curt as it is, or mixed with another language. */
    static boolean mayBe(String text, List<Token> tokens) {
        return !isOtherScript(text) && (tokens.size() < FEW || little(tokens) >= LEAST * tokens.size());
    }

    private static boolean isOtherScript(String text) {
        long foreign = text.chars()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN)
                .count();
        long letters = text.chars().filter(Character::isLetter).count();
        return foreign * 2 > letters;
    }

    private static long little(List<Token> tokens) {
        return tokens.stream().filter(token -> LITTLE.contains(token.word())).count();
    }
}
