package io.gracefulno.casebook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is still to be done at Slack; a row is forgotten only after it is done. */
public interface Outbox {
    /** Takes up to {@code most} errands that are due, oldest first, and marks them as under way. */
    List<Errand> take(Instant now, int most);

    /** It is done. Where it posted the case's message, the case learns where that stands in the same transaction. */
    void done(Errand errand, Optional<MessageAt> posted);

    /** It failed and shall be tried again then. */
    void again(Errand errand, Instant then);

    /** It can't be done, ever. Where it was to post a case's message, the case learns that it has none. */
    void giveUp(Errand errand);

    /** At start: whatever was under way when the process died may or may not have happened. */
    void recover();
}
