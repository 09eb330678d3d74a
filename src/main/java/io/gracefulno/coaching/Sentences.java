package io.gracefulno.coaching;

import java.util.List;
import java.util.Set;

/** Where sentences end in a text. */
final class Sentences {
    /** A name follows these, so their point ends nothing. */
    private static final Set<String> BEFORE_A_NAME =
            Set.of("mr", "mrs", "ms", "mx", "dr", "prof", "st", "approx", "vs", "dept");

    /** These may stand at the end of a sentence or within it. */
    private static final Set<String> SHORTENED =
            Set.of("inc", "ltd", "corp", "co", "llc", "plc", "bros", "jr", "sr", "etc", "esq", "phd");

    /** With a capital they begin a sentence, even after a point that shortens a word. */
    private static final Set<String> OPENERS =
            Set.of(("A After All Also Although And Another Any Are As At Because Before Best Between But "
                            + "Can Could Do Everybody Everyone Everything First For From Given Good Have Having He "
                            + "Here Honestly Hope How However I If In Is It Its Kind Let May Maybe Might My No "
                            + "Nobody Not Of On Once One Only Or Our Perhaps Please Regards Regretfully Sadly She "
                            + "Should Since So Some Somebody Someone Sorry Taken Thank Thanks That The Then There "
                            + "These They This Those Though To Two Unfortunately Until We What Whatever When "
                            + "Whenever Where Wherever Whether Which While Who Whoever Why Will With Would Yes You "
                            + "Your")
                    .split(" ", -1));

    private Sentences() {}

    /** The sentences of a text whose lines may be wrapped. */
    static List<Stretch> of(Tokens tokens) {
        return tokens.whole().stream()
                .flatMap(all -> Tokens.cut(all, next -> endsBefore(tokens, next)).stream())
                .toList();
    }

    /** The sentences and lines of a stretch. */
    static List<Stretch> andLines(Tokens tokens, Stretch stretch) {
        return Tokens.cut(stretch, next -> tokens.startsLine(next) || endsBefore(tokens, next));
    }

    private static boolean endsBefore(Tokens tokens, int next) {
        int stop = next - 1;
        while (stop > 0 && isCloser(tokens.at(stop)) && tokens.isAttached(stop)) {
            stop--;
        }
        boolean ends = tokens.at(stop).isStop() && !tokens.isAttached(next) && !isCloser(tokens.at(next));
        return ends && isEnd(tokens, stop, tokens.at(next));
    }

    private static boolean isEnd(Tokens tokens, int stop, Token next) {
        return switch (tokens.at(stop).key()) {
            case "." -> endsWithPoint(tokens, stop, next);
            // "Yahoo! Mail" is a name; ours has none of these.
            case "!" -> OPENERS.contains(next.key());
            default -> !next.startsSmall();
        };
    }

    private static boolean endsWithPoint(Tokens tokens, int stop, Token next) {
        if (!tokens.isAttached(stop)) {
            return true;
        }
        String before = tokens.at(stop - 1).small();
        if (BEFORE_A_NAME.contains(before)) {
            return false;
        }
        return !isShortened(before) || OPENERS.contains(next.key());
    }

    private static boolean isShortened(String word) {
        boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0));
        return letter || SHORTENED.contains(word);
    }

    /** Whether the point that stands here may belong to the word before it. */
    static boolean mayShorten(Tokens tokens, int stop) {
        if (!tokens.at(stop).key().equals(".") || !tokens.isAttached(stop)) {
            return false;
        }
        String before = tokens.at(stop - 1).small();
        return BEFORE_A_NAME.contains(before) || isShortened(before);
    }

    static boolean isCloser(Token token) {
        return switch (token.key()) {
            case ")", "]", "\"", "'", "»" -> true;
            default -> false;
        };
    }
}
