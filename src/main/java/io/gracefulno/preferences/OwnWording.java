package io.gracefulno.preferences;

import io.gracefulno.letter.Register;

/**
 * A sentence of a workspace's own in the place of ours.
 *
 * @param text as typed, with its blanks; {@value #LONGEST} UTF-16 units at most
 */
public record OwnWording(Replaceable part, Register register, String text) {
    /** Three long sentences with their blanks. */
    public static final int LONGEST = 600;

    public OwnWording {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("own wording is a sentence or two");
        }
    }

    boolean isFor(Replaceable otherPart, Register otherRegister) {
        return part == otherPart && register == otherRegister;
    }
}
