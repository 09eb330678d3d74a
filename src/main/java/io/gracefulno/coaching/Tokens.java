package io.gracefulno.coaching;

import io.gracefulno.letter.Part;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in words and marks. White space is none of them; a telephone changes it and the forms of quotes, dashes and
 * dots by itself, so none of these makes a difference.
 */
final class Tokens {
    private static final String APOSTROPHES = "'’‘‛ʼ`´′＇";
    private static final String QUOTES = "\"“”„‟″＂";
    private static final String DASHES = "-‐‑‒–—―−";

    private static final String FACES = ":;=";

    /** A smile that is typed. */
    private static final Pattern FACE = Pattern.compile("[:;=]-?(?:[()]|[DPp](?![\\p{L}\\p{N}]))");

    /** A blank line stands between paragraphs. */
    static final int PARAGRAPH = 2;

    private static final int ELLIPSIS = 3;
    private static final int JOINER = 0x200D;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int breaks;

    private Tokens(String text) {
        this.text = text;
        while (at < text.length()) {
            next();
        }
    }

    static Tokens of(String text) {
        return new Tokens(text);
    }

    int count() {
        return tokens.size();
    }

    Token at(int index) {
        return tokens.get(index);
    }

    /** The keys of some of them, from the first to before the last. */
    List<String> keys(int from, int to) {
        return tokens.subList(from, to).stream().map(Token::key).toList();
    }

    boolean startsLine(int index) {
        return index == 0 || index == count() || tokens.get(index).breaks() > 0;
    }

    boolean startsParagraph(int index) {
        return index == 0 || index == count() || tokens.get(index).breaks() >= PARAGRAPH;
    }

    /** Whether no white space stands before it. */
    boolean isAttached(int index) {
        return index > 0
                && index < count()
                && tokens.get(index).start() == tokens.get(index - 1).end();
    }

    /** All of them as one stretch; none where there are none. */
    List<Stretch> whole() {
        return tokens.isEmpty() ? List.of() : List.of(new Stretch(0, count()));
    }

    /** The stretch cut where paragraphs begin in it. */
    List<Stretch> paragraphs(Stretch stretch) {
        return cut(stretch, this::startsParagraph);
    }

    /** The stretch cut before some of its tokens; nothing is left of an empty one. */
    static List<Stretch> cut(Stretch stretch, IntPredicate before) {
        List<Stretch> parts = new ArrayList<>();
        int from = stretch.from();
        for (int i = from + 1; i <= stretch.to(); i++) {
            if (i == stretch.to() || before.test(i)) {
                parts.add(new Stretch(from, i));
                from = i;
            }
        }
        return parts;
    }

    /** What stands there in the text, from its first character to its last. */
    Piece piece(Part part, List<Part> with, Stretch where) {
        int start = tokens.get(where.from()).start();
        int end = tokens.get(where.to() - 1).end();
        return new Piece(part, with, text.substring(start, end), start, end);
    }

    private void next() {
        int c = text.codePointAt(at);
        if (isBlank(c)) {
            breaks += breaks(c);
            at += Character.charCount(c);
            return;
        }
        int start = at;
        String key = key(c);
        tokens.add(new Token(key, start, at, breaks));
        breaks = 0;
    }

    /** Goes on behind the token that begins here. */
    private String key(int c) {
        if (APOSTROPHES.indexOf(c) >= 0) {
            at++;
            return "'";
        }
        if (QUOTES.indexOf(c) >= 0) {
            at++;
            return "\"";
        }
        if (DASHES.indexOf(c) >= 0) {
            pass(DASHES);
            return "-";
        }
        if (c == '.' || c == '…') {
            return dots();
        }
        if (FACES.indexOf(c) >= 0) {
            Matcher face = FACE.matcher(text).region(at, text.length());
            if (face.lookingAt()) {
                at = face.end();
                return face.group();
            }
        }
        int start = at;
        at += Character.charCount(c);
        if (Character.isLetterOrDigit(c)) {
            word();
        } else {
            symbol();
        }
        return plain(text.substring(start, at));
    }

    private void pass(String some) {
        while (at < text.length() && some.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private String dots() {
        int start = at;
        pass(".…");
        int dots = at - start;
        return dots >= ELLIPSIS || text.charAt(start) == '…' ? "..." : text.substring(start, at);
    }

    private void word() {
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean goesOn = Character.isLetterOrDigit(c) || isMark(c) || isUnseen(c) || c == JOINER;
            if (!goesOn || APOSTROPHES.indexOf(c) >= 0) {
                return;
            }
            at += Character.charCount(c);
        }
    }

    /** A symbol with what is joined to it, such as a family of four. */
    private void symbol() {
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!isMark(c) && c != JOINER && Character.getType(c) != Character.MODIFIER_SYMBOL) {
                return;
            }
            at += Character.charCount(c);
            if (c == JOINER && at < text.length()) {
                at += Character.charCount(text.codePointAt(at));
            }
        }
    }

    private static String plain(String written) {
        String seen = written.chars().anyMatch(Tokens::isUnseen)
                ? written.codePoints()
                        .filter(c -> !isUnseen(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : written;
        return Normalizer.normalize(seen, Normalizer.Form.NFC);
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** Whether it leaves nothing to be read: white space of any kind, and what steers the line only. */
    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || isUnseen(c);
    }

    private static boolean isUnseen(int c) {
        return c == 0x00AD
                || c == 0x200B
                || c == 0x200C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || c == 0x2060
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xFEFF;
    }

    /** Of the two units by which Windows breaks a line the second counts. */
    private int breaks(int c) {
        return switch (c) {
            case '\n', '\u000B', '\u000C', '\u0085', '\u2028' -> 1;
            case '\r' -> text.startsWith("\n", at + 1) ? 0 : 1;
            case '\u2029' -> PARAGRAPH;
            default -> 0;
        };
    }
}
