package io.gracefulno.casebook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is still to be done at Slack; a row is forgotten only after it is done. */
public interface Outbox {
    /** For each person the errand that is due first, the earliest first; nothing is marked. */
    List<Errand> next(Instant now, int most);

    /** Marks it as under way; false if it no longer waits. */
    boolean begin(Errand errand);

    /** It is done. Where it posted a message, it is known where that stands in the same transaction. */
    void done(Errand errand, Optional<MessageAt> posted);

    /**
     * Files are about to be shown to the person, so that they are known and can be removed, whatever happens next.
     *
     * @return false if it was called off meanwhile: then they mustn't be shown
     */
    boolean leaving(Errand errand, List<String> fileIds);

    /** It failed and shall be tried again then. */
    void again(Errand errand, Instant then);

    /** It can't be done, ever. Where it was to post a case's message, the case learns that it has none. */
    void giveUp(Errand errand);

    /**
     * At start: whatever was under way when the process died may or may not have happened. A message is sent again once,
     * not twice: what was under way for the second time is given up.
     */
    void recover();
}
