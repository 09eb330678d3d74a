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

    private English() {}

    static boolean isIt(String text, List<Token> tokens) {
        long foreign = text.chars()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN)
                .count();
        long letters = text.chars().filter(Character::isLetter).count();
        if (foreign * 2 > letters) {
            return false;
        }
        long little =
                tokens.stream().filter(token -> LITTLE.contains(token.word())).count();
        return tokens.size() < TOO_FEW || little >= SHARE * tokens.size();
    }
}
