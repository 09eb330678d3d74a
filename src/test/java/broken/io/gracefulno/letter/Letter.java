package broken.io.gracefulno.letter;

import broken.io.gracefulno.casebook.Case;
import broken.io.gracefulno.playground.Page;
import broken.io.gracefulno.store.Table;
import com.slack.api.model.view.View;
import java.time.Instant;

/** Knows Slack, the store, the playground, the time and the environment. */
public record Letter(View view, Table table, Page page, Case theCase) {
    Instant when() {
        return System.getenv("X") == null ? Instant.now() : Instant.EPOCH;
    }
}
