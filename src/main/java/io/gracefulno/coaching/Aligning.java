package io.gracefulno.coaching;

import io.gracefulno.letter.Part;
import io.gracefulno.letter.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the parts of a letter again after it was edited freely. */
public final class Aligning {
    private static final Pattern PARAGRAPH = Pattern.compile("\\S(?:.*\\S)?(?:\\n\\S(?:.*\\S)?)*");

    private Aligning() {}

    /** The pieces of the text, in order: every character that isn't blank lies in exactly one. */
    public static List<Piece> of(List<Passage> composed, String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher paragraph = PARAGRAPH.matcher(text);
        while (paragraph.find()) {
            String found = paragraph.group();
            Passage known = composed.stream()
                    .filter(passage -> passage.text().equals(found))
                    .findFirst()
                    .orElse(new Passage(Part.OWN_WORDS, List.of(), found));
            pieces.add(new Piece(known.part(), known.with(), found, paragraph.start(), paragraph.end()));
        }
        return pieces;
    }

    /**
     * Where a piece of an earlier text is in the current one.
     *
     * @param before all pieces of the earlier text, in order
     * @param index which of them
     */
    public static Again again(List<Piece> before, int index, String current) {
        Piece was = before.get(index);
        int at = current.indexOf(was.text());
        if (at >= 0) {
            return new Again.Unchanged(at(was, current, at, at + was.text().length()));
        }
        int from = before.subList(0, index).stream()
                .filter(piece -> current.contains(piece.text()))
                .mapToInt(piece -> current.indexOf(piece.text()) + piece.text().length())
                .max()
                .orElse(0);
        int to = before.subList(index + 1, before.size()).stream()
                .filter(piece -> current.contains(piece.text()))
                .mapToInt(piece -> current.indexOf(piece.text()))
                .min()
                .orElse(current.length());
        while (from < to && Character.isWhitespace(current.charAt(from))) {
            from++;
        }
        while (from < to && Character.isWhitespace(current.charAt(to - 1))) {
            to--;
        }
        return from < to ? new Again.Changed(at(was, current, from, to)) : new Again.Gone();
    }

    private static Piece at(Piece was, String current, int from, int to) {
        return new Piece(was.part(), was.with(), current.substring(from, to), from, to);
    }
}
