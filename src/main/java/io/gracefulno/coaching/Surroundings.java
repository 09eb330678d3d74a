package io.gracefulno.coaching;

import java.util.List;
import java.util.Set;

/** A text and its words: what stands before, behind and between them. */
final class Surroundings {
    private static final String APOSTROPHES = "'’‘ʼ`´′＇";
    private static final String HYPHENS = "-‐‑";
    private static final String DASHES = "–—―|-";
    private static final String OPENERS = "\"“”„«‹'‘’([{*_~";
    private static final String CLOSERS = "\"“”»›'’)]}*_~";
    private static final String BULLETS = "-–—•*·>#";
    private static final String ENDS = ".!?…:。！？";

    /** What follows the apostrophe of a contraction. */
    private static final Set<String> CONTRACTED = Set.of("t", "s", "m", "d", "ll", "re", "ve");

    /** A line this long was broken because it was full. */
    private static final int FULL_LINE = 50;

    /** Between two words of a name. */
    private static final int WIDEST_GAP = 20;

    /** Saint and doctor, behind which a period ends no sentence. */
    private static final int SHORT_WORD = 3;

    private final String text;
    private final List<Word> words;

    Surroundings(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    Word word(int i) {
        return words.get(i);
    }

    int count() {
        return words.size();
    }

    private int before(int i) {
        return words.get(i).start() - 1;
    }

    private boolean at(String characters, int position) {
        return position >= 0 && position < text.length() && characters.indexOf(text.charAt(position)) >= 0;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u202F' || c == '\u2009' || Folding.isUnseen(c);
    }

    private static boolean isSpace(char c) {
        return isBlank(c) || Character.isWhitespace(c);
    }

    private boolean isLineEnd(int position) {
        return position < 0
                || position >= text.length()
                || text.charAt(position) == '\n'
                || text.charAt(position) == '\r';
    }

    /** Whether word i and the next one may be two words of one name, by what stands between them. */
    boolean joins(int i) {
        return i + 1 < words.size()
                && joins(words.get(i), words.get(i).end(), words.get(i + 1).start());
    }

    private boolean joins(Word first, int from, int to) {
        if (to - from > WIDEST_GAP) {
            return false;
        }
        String seen = text.substring(from, to)
                .codePoints()
                .filter(c -> !Folding.isUnseen(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (seen.isEmpty() || (seen.length() == 1 && (APOSTROPHES + HYPHENS + "._/·+").contains(seen))) {
            return true;
        }
        boolean shortened = seen.startsWith(".") && first.plain().length() <= SHORT_WORD;
        String gap = shortened ? seen.substring(1) : seen;
        return gap.chars().allMatch(c -> isSpace((char) c))
                && gap.chars().filter(c -> c == '\n').count() <= 1;
    }

    /** Whether the word is a half of "don't", "it's" or "I'll". */
    boolean isContracted(int i) {
        if (words.get(i).plain().equals("t") || isTail(i)) {
            return isTail(i);
        }
        return isTail(i + 1) && words.get(i + 1).plain().equals("t");
    }

    /** Whether the word is what stands behind an apostrophe. */
    private boolean isTail(int i) {
        return i > 0
                && i < words.size()
                && words.get(i).start() == words.get(i - 1).end() + 1
                && at(APOSTROPHES, before(i))
                && CONTRACTED.contains(words.get(i).plain());
    }

    boolean isPossessive(int i) {
        Word word = words.get(i);
        boolean withS = isTail(i + 1) && words.get(i + 1).plain().equals("s");
        return withS
                || (word.plain().endsWith("s")
                        && at("'’", word.end())
                        && (isLineEnd(word.end() + 1) || isSpace(text.charAt(word.end() + 1))));
    }

    boolean startsSentence(int i) {
        int at = before(i);
        while (at >= 0 && (isBlank(text.charAt(at)) || at(OPENERS, at))) {
            at--;
        }
        if (at(BULLETS, at)) {
            int bullet = at;
            while (at(BULLETS, bullet) || (bullet >= 0 && isBlank(text.charAt(bullet)))) {
                bullet--;
            }
            return isLineEnd(bullet);
        }
        if (isLineEnd(at)) {
            return !isBrokenLine(at);
        }
        return at(ENDS, at) && !(text.charAt(at) == '.' && i > 0 && isShortened(i - 1));
    }

    private boolean isShortened(int i) {
        Word word = words.get(i);
        boolean letter = word.isLetter() && (word.isCapital() || at(".", before(i)));
        return (letter && !"im".contains(word.plain())) || Vocabulary.SHORTENED.contains(word.plain());
    }

    /** Whether the line before goes on in the next one. */
    private boolean isBrokenLine(int lineEnd) {
        int last = lineEnd - 1;
        while (last >= 0 && isBlank(text.charAt(last))) {
            last--;
        }
        if (last < 0 || !Character.isLetterOrDigit(text.charAt(last))) {
            return false;
        }
        int start = text.lastIndexOf('\n', last);
        return last - start >= FULL_LINE;
    }

    /** Whether the words from one to another are the whole of a line, but for signs, or of what a colon announces. */
    boolean isWholeLine(int from, int to, boolean mayAnnounce) {
        int start = before(from);
        while (start >= 0 && (isBlank(text.charAt(start)) || at(OPENERS + BULLETS, start))) {
            start--;
        }
        int end = words.get(to).end();
        while (end < text.length()
                && (isBlank(text.charAt(end)) || at(CLOSERS + DASHES + ",.;!?" + (mayAnnounce ? ":" : ""), end))) {
            end++;
        }
        return (isLineEnd(start) || at(":", start)) && isLineEnd(end);
    }

    /** Whether it stands by itself in brackets or quotation marks. */
    boolean isEnclosed(int i) {
        return at("\"“„«‹‘([{*_", before(i)) && at("\"”“»›’)]}*_", words.get(i).end());
    }

    boolean isAfterTitle(int i) {
        return i > 0
                && Vocabulary.TITLES.contains(words.get(i - 1).plain())
                && words.get(i - 1).isCapital()
                && joins(i - 1);
    }

    /** The word after, on the same line and with only blanks between; empty if there is none. */
    private String next(int i) {
        return i + 1 < words.size()
                        && onlyBlanks(words.get(i).end(), words.get(i + 1).start())
                ? words.get(i + 1).plain()
                : "";
    }

    private String previous(int i) {
        return i > 0 && onlyBlanks(words.get(i - 1).end(), words.get(i).start())
                ? words.get(i - 1).plain()
                : "";
    }

    private boolean onlyBlanks(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return from < to;
    }

    boolean isBeforeVerb(int i) {
        return Vocabulary.VERBS.contains(next(i));
    }

    /** "Grace and I", "Apple and Google". */
    boolean isBeforeAnother(int i) {
        if (!next(i).equals("and") && !next(i).equals("or")) {
            return false;
        }
        String other = next(i + 1);
        return Vocabulary.PEOPLE.contains(other)
                || (!other.isEmpty() && words.get(i + 2).look() != Word.Look.LOWER);
    }

    /** "Grace from". */
    boolean isBeforeOrigin(int i) {
        return next(i).equals("from");
    }

    boolean isBeforeComma(int i) {
        return at(",", words.get(i).end());
    }

    /** "May C." and, at the end of a line, "May C". */
    boolean isBeforeLetter(int i) {
        return !next(i).isEmpty()
                && words.get(i + 1).isLetter()
                && words.get(i + 1).isCapital()
                && (at(".", words.get(i + 1).end())
                        || isLineEnd(words.get(i + 1).end()));
    }

    /** "Indeed: …", "Indeed – …". */
    boolean isHeading(int i) {
        int end = words.get(i).end();
        return at(":", end)
                || (end < text.length()
                        && isBlank(text.charAt(end))
                        && at(DASHES, end + 1)
                        && end + 2 < text.length()
                        && isBlank(text.charAt(end + 2)));
    }

    /** Whether a month or a day is one. */
    boolean isDate(int i) {
        String plain = words.get(i).plain();
        boolean month = Vocabulary.MONTHS.contains(plain);
        if (!month && !Vocabulary.DAYS.contains(plain)) {
            return false;
        }
        String previous = previous(i);
        return isNumeric(previous)
                || isNumeric(next(i))
                || (month ? Vocabulary.BEFORE_MONTHS : Vocabulary.BEFORE_DAYS).contains(previous)
                || (previous.equals("of")
                        && (isNumeric(previous(i - 1)) || Vocabulary.PARTS_OF_MONTHS.contains(previous(i - 1))));
    }

    private static boolean isNumeric(String plain) {
        return !plain.isEmpty() && (Character.isDigit(plain.charAt(0)) || Vocabulary.ORDINALS.contains(plain));
    }

    /** After the legal form that follows, or after word i itself without one. */
    int afterLegalForm(int i) {
        int last = i;
        while (last + 1 < words.size() && (joins(last) || isCommaBefore(last + 1))) {
            Word next = words.get(last + 1);
            if (Vocabulary.LEGAL_FORMS.contains(next.plain())
                    || (next.isCapital() && Vocabulary.LEGAL_WORDS.contains(next.plain()))) {
                last++;
            } else if (next.plain().equals("and")
                    && joins(last)
                    && joins(last + 1)
                    && words.get(last + 2).plain().equals("co")) {
                last += 2;
            } else {
                break;
            }
        }
        return last;
    }

    /** "Larkfield, Inc." */
    private boolean isCommaBefore(int i) {
        String gap = text.substring(words.get(i - 1).end(), words.get(i).start());
        return gap.equals(", ") || gap.equals(",");
    }

    /** Whether a period follows that shortens the word, since the sentence goes on. */
    boolean isCutShort(int i) {
        int end = words.get(i).end();
        if (!at(".", end)) {
            return false;
        }
        int at = end + 1;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at(",;)", end + 1) || (at > end + 1 && at < text.length() && Character.isLowerCase(text.charAt(at)));
    }

    boolean hasPeriod(int i) {
        return at(".", words.get(i).end());
    }

    /** Whether a run of words has signs and no blanks between them: {@code H&M}, {@code monday.com}. */
    boolean isTight(int from, int to) {
        for (int at = words.get(from).start(); at < words.get(to).end(); at++) {
            if (isSpace(text.charAt(at)) || at(HYPHENS, at)) {
                return false;
            }
        }
        return true;
    }
}
