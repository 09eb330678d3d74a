package io.gracefulno.wording;

import java.util.List;

/** Reads a phrase list: one phrase a line; what follows # is a comment. */
final class PhraseFile {
    private PhraseFile() {}

    static List<String> read(String content) {
        return content.lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
