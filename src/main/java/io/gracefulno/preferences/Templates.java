package io.gracefulno.preferences;

import io.gracefulno.letter.Template;

/** Makes a template of a text. A wall: the template language is behind it. */
@FunctionalInterface
public interface Templates {
    /**
     * @param name what an error calls it
     * @param text has blanks and sections that this room has read already, and nothing else
     */
    Template of(String name, String text);
}
