package io.gracefulno.preferences;

import java.util.List;

/** A piece of own wording. */
sealed interface Piece {
    /** Words as they are. */
    record Words(String text) implements Piece {}

    /** What the person told. */
    record Filled(Blank blank) implements Piece {}

    /** Stands only where the blank is known, or only where it isn't. */
    record Section(Blank blank, Where where, List<Piece> inside) implements Piece {
        public Section {
            inside = List.copyOf(inside);
        }
    }

    /** Where a section stands. */
    enum Where {
        KNOWN,
        UNKNOWN
    }
}
