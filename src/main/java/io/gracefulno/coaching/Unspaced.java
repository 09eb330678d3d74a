package io.gracefulno.coaching;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names in scripts that put no spaces between words, and names that are signs: they are found inside of anything. */
final class Unspaced {
    private static final Set<UnicodeScript> SCRIPTS = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);

    /** The long sign of Katakana belongs to no script. */
    private static final int LONG_SIGN = 0x30FC;

    private static final Pattern LEGAL_FORM =
            Pattern.compile("株式会社|有限会社|合同会社|股份有限公司|有限责任公司|有限公司|集团公司|公司|集团|集團|控股|科技|주식회사|บริษัท|จำกัด");

    private static final String TITLE = "先生|女士|小姐|老师|老師|经理|經理|总|さん|様|さま|氏|君|님|씨";

    private static final String GAP = "[\\s·・]*";

    /** Last and first name together have three or four signs. */
    private static final int LONGEST_NAME = 4;

    private static final int PAIR = 2;

    private record Piece(Pattern pattern, Hidden hidden) {}

    private final List<Piece> pieces = new ArrayList<>();

    static boolean isOne(int c) {
        return c == LONG_SIGN || SCRIPTS.contains(UnicodeScript.of(c));
    }

    void add(Hidden hidden, String written) {
        String folded = new Folded(written).text;
        List<String> words =
                words(hidden == Hidden.COMPANY ? LEGAL_FORM.matcher(folded).replaceAll(" ") : folded);
        if (words.isEmpty()) {
            words = words(folded);
        }
        if (words.isEmpty()) {
            addSigns(hidden, folded);
            return;
        }
        if (String.join("", words).codePointCount(0, String.join("", words).length()) > 1) {
            addPattern(hidden, words.stream().map(Pattern::quote).collect(Collectors.joining(GAP)));
        }
        for (String word : words) {
            addWord(hidden, word, words.size());
        }
    }

    private void addWord(Hidden hidden, String word, int words) {
        int[] signs = word.codePoints().toArray();
        if (signs.length == 1) {
            addPattern(hidden, Pattern.quote(word) + (words > 1 ? titled() : ""));
            return;
        }
        addPattern(hidden, Pattern.quote(word));
        boolean unparted = words == 1 && hidden != Hidden.COMPANY && signs.length > PAIR;
        if (unparted && signs.length <= LONGEST_NAME) {
            int last = signs.length - PAIR;
            addPattern(hidden, Pattern.quote(new String(signs, last, PAIR)));
            addPattern(hidden, Pattern.quote(new String(signs, 0, last)) + titled());
        }
    }

    private static String titled() {
        return "(?=\\s*(?:" + TITLE + "))";
    }

    /** A name without any letter is looked for as it stands, if it is more than punctuation. */
    private void addSigns(Hidden hidden, String folded) {
        boolean lettered = folded.codePoints().anyMatch(Character::isLetterOrDigit);
        boolean signs = folded.codePoints().anyMatch(c -> Character.getType(c) == Character.OTHER_SYMBOL);
        if (signs && !lettered) {
            addPattern(hidden, Pattern.quote(folded.strip()));
        }
    }

    private void addPattern(Hidden hidden, String pattern) {
        pieces.add(new Piece(Pattern.compile(pattern), hidden));
    }

    private static List<String> words(String folded) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        folded.codePoints().forEach(c -> {
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK;
            if (isOne(c) || (mark && !word.isEmpty())) {
                word.appendCodePoint(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    /** Where they stand; the whole names before their parts, none overlapping. */
    List<Span> find(String text) {
        if (pieces.isEmpty()) {
            return List.of();
        }
        Folded folded = new Folded(text);
        List<Span> found = new ArrayList<>();
        BitSet covered = new BitSet();
        for (Piece piece : pieces) {
            Matcher matcher = piece.pattern().matcher(folded.text);
            for (MatchResult match : matcher.results().toList()) {
                int start = folded.original(match.start());
                int end = folded.original(match.end());
                if (start < end && !isCovered(covered, start, end)) {
                    covered.set(start, end);
                    found.add(new Span(start, end, piece.hidden()));
                }
            }
        }
        return found;
    }

    private static boolean isCovered(BitSet covered, int start, int end) {
        int next = covered.nextSetBit(start);
        return next >= 0 && next < end;
    }

    /** A text in which what looks the same is the same, and where each sign of it stood. */
    private static final class Folded {
        private final String text;
        private final int[] starts;

        Folded(String written) {
            StringBuilder folded = new StringBuilder();
            List<Integer> from = new ArrayList<>();
            int at = 0;
            while (at < written.length()) {
                int end = clusterEnd(written, at);
                String cluster = Normalizer.normalize(written.substring(at, end), Form.NFKC)
                        .toLowerCase(Locale.ROOT);
                for (int i = 0; i < cluster.length(); i++) {
                    from.add(at);
                }
                folded.append(cluster);
                at = end;
            }
            from.add(written.length());
            text = folded.toString();
            starts = from.stream().mapToInt(Integer::intValue).toArray();
        }

        /** After the sign and all that is put together with it. */
        private static int clusterEnd(String written, int at) {
            int end = at + Character.charCount(written.codePointAt(at));
            while (end < written.length() && isJoined(written.codePointAt(end))) {
                end += Character.charCount(written.codePointAt(end));
            }
            return end;
        }

        private static boolean isJoined(int c) {
            boolean laterJamo = c >= 0x1160 && c <= 0x11FF;
            return laterJamo || Character.getType(c) == Character.NON_SPACING_MARK;
        }

        int original(int i) {
            return starts[i];
        }
    }
}
