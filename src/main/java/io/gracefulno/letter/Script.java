package io.gracefulno.letter;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A short text of another room, such as an answer to what came back: which wording it takes and what it rests on.
 *
 * @param room the folder of the room's wordings: {@code pushback}
 * @param part the folder within it that the text is taken from
 * @param tags what holds besides the facts; one that begins with {@code mentions-} is something that they said
 * @param blanks what fills blanks besides the facts; none empty
 * @param also for each of these tags one sentence of the room's folder {@code also} that needs it follows
 */
public record Script(String room, String part, Set<String> tags, Map<String, String> blanks, List<String> also) {
    public Script {
        tags = Set.copyOf(tags);
        blanks = Map.copyOf(blanks);
        also = List.copyOf(also);
    }

    String folder() {
        return room + "/" + part;
    }
}
