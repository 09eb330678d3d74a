package io.gracefulno.preferences;

import io.gracefulno.preferences.Piece.Filled;
import io.gracefulno.preferences.Piece.Section;
import io.gracefulno.preferences.Piece.Where;
import io.gracefulno.preferences.Piece.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads own wording: the blanks, {@code {{#blank}}…{{/blank}}}, {@code {{^blank}}…{{/blank}}}, and words. Everything else
 * that a template language may know is refused here, before any template is made. Used once.
 */
final class TextReader {
    /** Each blank's section in that of another: nobody needs more. */
    private static final int DEEPEST = 4;

    /** How much of a text is quoted before and after what is wrong with it. */
    private static final int AROUND = 12;

    private static final Pattern NAME = Pattern.compile("[\\w.-]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ENDS = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    private final String text;
    private final Deque<Open> open = new ArrayDeque<>();
    private List<Piece> pieces = new ArrayList<>();

    private record Open(Blank blank, Where where, List<Piece> before) {}

    TextReader(String typed) {
        this.text = ENDS.matcher(typed).replaceAll("");
    }

    Typed read() {
        Optional<Fault> fault = characters().or(this::tags);
        return fault.<Typed>map(Typed.Unread::new).orElseGet(() -> new Typed.Read(new OwnText(pieces)));
    }

    private Optional<Fault> characters() {
        if (text.isEmpty()) {
            return Optional.of(new Fault.Empty());
        }
        if (text.codePoints().anyMatch(TextReader::breaksLine)) {
            return Optional.of(new Fault.LineBreak());
        }
        return text.codePoints().anyMatch(TextReader::isUnreadable)
                ? Optional.of(new Fault.Unreadable())
                : Optional.empty();
    }

    private static boolean breaksLine(int c) {
        int type = Character.getType(c);
        return (c >= '\n' && c <= '\r')
                || c == 0x85
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** Direction characters among them: they would turn the rest of somebody's letter round. */
    private static boolean isUnreadable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\t';
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private Optional<Fault> tags() {
        int at = 0;
        while (at < text.length()) {
            int from = text.indexOf("{{", at);
            Optional<Fault> stray = words(at, from < 0 ? text.length() : from);
            if (stray.isPresent() || from < 0) {
                return stray.or(this::unclosed);
            }
            int to = text.indexOf("}}", from);
            if (to < 0) {
                return Optional.of(new Fault.StrayTag(text.substring(from)));
            }
            Optional<Fault> fault = tag(from, to + 2);
            if (fault.isPresent()) {
                return fault;
            }
            at = to + 2;
        }
        return unclosed();
    }

    private Optional<Fault> unclosed() {
        return open.isEmpty() ? Optional.empty() : Optional.of(new Fault.Unclosed(open.element().blank));
    }

    private Optional<Fault> words(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '{' || text.charAt(i) == '}') {
                return Optional.of(new Fault.StrayTag(wordsAround(i)));
            }
        }
        if (from < to) {
            pieces.add(new Words(SPACES.matcher(text.substring(from, to)).replaceAll(" ")));
        }
        return Optional.empty();
    }

    private Optional<Fault> tag(int from, int to) {
        String inside = text.substring(from + 2, to - 2).strip();
        char sign = inside.isEmpty() ? ' ' : inside.charAt(0);
        String name = "#^/".indexOf(sign) < 0 ? inside : inside.substring(1).strip();
        if (!NAME.matcher(name).matches()) {
            return Optional.of(new Fault.StrayTag(text.substring(from, to)));
        }
        Optional<Blank> blank = Blank.named(name);
        if (blank.isEmpty()) {
            return Optional.of(new Fault.UnknownBlank(name));
        }
        return switch (sign) {
            case '#' -> opened(blank.get(), Where.KNOWN);
            case '^' -> opened(blank.get(), Where.UNKNOWN);
            case '/' -> closed(blank.get());
            default -> filled(blank.get());
        };
    }

    private Optional<Fault> opened(Blank blank, Where where) {
        if (open.size() == DEEPEST) {
            return Optional.of(new Fault.TooDeep());
        }
        open.push(new Open(blank, where, pieces));
        pieces = new ArrayList<>();
        return Optional.empty();
    }

    private Optional<Fault> closed(Blank blank) {
        if (open.isEmpty()) {
            return Optional.of(new Fault.Unopened(blank));
        }
        if (open.element().blank != blank) {
            return Optional.of(new Fault.Unclosed(open.element().blank));
        }
        Open was = open.pop();
        Section section = new Section(blank, was.where, pieces);
        pieces = was.before;
        pieces.add(section);
        return Optional.empty();
    }

    private Optional<Fault> filled(Blank blank) {
        pieces.add(new Filled(blank));
        return Optional.empty();
    }

    /** What stands near it, with no word cut in two unless it is a long one. */
    private String wordsAround(int at) {
        int from = Math.max(0, at - AROUND);
        int to = Math.min(text.length(), at + 1 + AROUND);
        int first = from == 0 ? -1 : text.indexOf(' ', from - 1);
        int last = to == text.length() ? -1 : text.lastIndexOf(' ', to);
        int start = first >= 0 && first < at ? first + 1 : from;
        int end = last > at ? last : to;
        return cut(start, end);
    }

    /** No half of a character at either end. */
    private String cut(int from, int to) {
        return text.substring(
                        Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from,
                        Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to)
                .strip();
    }
}
