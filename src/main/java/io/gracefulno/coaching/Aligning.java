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
}
