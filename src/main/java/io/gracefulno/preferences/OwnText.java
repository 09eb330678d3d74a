package io.gracefulno.preferences;

import io.gracefulno.preferences.Piece.Filled;
import io.gracefulno.preferences.Piece.Section;
import io.gracefulno.preferences.Piece.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Own wording, read: words, blanks and sections. */
record OwnText(List<Piece> pieces) {
    OwnText {
        pieces = List.copyOf(pieces);
    }

    /** Reads what was typed; text that is too long isn't looked at. */
    static Typed of(String typed) {
        return typed.length() > OwnWording.LONGEST
                ? new Typed.Unread(new Fault.TooLong())
                : new TextReader(typed).read();
    }

    /** The blanks that it depends on in any way. */
    Set<Blank> blanks() {
        Set<Blank> blanks = EnumSet.noneOf(Blank.class);
        collect(pieces, blanks);
        return blanks;
    }

    private static void collect(List<Piece> pieces, Set<Blank> blanks) {
        for (Piece piece : pieces) {
            switch (piece) {
                case Words _ -> {
                    // Depend on nothing.
                }
                case Filled(Blank blank) -> blanks.add(blank);
                case Section(Blank blank, Piece.Where _, List<Piece> inside) -> {
                    blanks.add(blank);
                    collect(inside, blanks);
                }
            }
        }
    }
}
