package io.gracefulno.review;

import java.util.List;

/** The phrase lists of one language, by name: the lines as they are written. */
public interface Phrasebook {
    /** The lines of a list, without its comments. */
    List<String> lines(String list);
}
