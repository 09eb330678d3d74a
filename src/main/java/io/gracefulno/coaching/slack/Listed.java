package io.gracefulno.coaching.slack;

import io.gracefulno.slackkit.Draw;
import java.util.List;

/** Several things in one sentence. */
final class Listed {
    private final Draw draw;

    Listed(Draw draw) {
        this.draw = draw;
    }

    /** {@code your private reason, your notes and their replies}. */
    String of(List<String> all) {
        return all.size() == 1
                ? all.getFirst()
                : draw.say(
                        "coaching.listed",
                        "first",
                        String.join(", ", all.subList(0, all.size() - 1)),
                        "last",
                        all.getLast());
    }
}
