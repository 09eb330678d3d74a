package io.gracefulno.wording;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads {@code key = sentence} lines; a line that starts with # is a comment, {@code \n} is a line break. */
final class ScreenFile {
    private ScreenFile() {}

    static Map<String, String> read(String path, String content) {
        Map<String, String> sentences = new LinkedHashMap<>();
        for (String line : content.split("\n", -1)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            if (equals < 1) {
                throw new WordingException(path + ": expected key = sentence in “" + line + "”");
            }
            String key = line.substring(0, equals).strip();
            String sentence = line.substring(equals + 1).strip().replace("\\n", "\n");
            if (sentences.put(key, sentence) != null) {
                throw new WordingException(path + ": " + key + " stands twice");
            }
        }
        return sentences;
    }
}
