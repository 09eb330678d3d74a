package io.gracefulno.casebook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is still to be done at Slack; a row is forgotten only after it is done. */
public interface Outbox {
    /**
     * For each person the errand that is due first, the earliest first; nothing is marked. Reminders come after
     * everything that somebody waits for.
     *
     * @param most so many of both sorts are looked at
     */
    List<Errand> next(Instant now, int most);

    /** Marks it as under way; false if it no longer waits. */
    boolean begin(Errand errand);

    /** Its message is about to be sent off: from here on nobody knows whether it stands there, until it is done. */
    void posting(Errand errand);

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
     * At start: a message that was being sent off when the process died may or may not stand there. It is sent again
     * once, not twice: what was sent off for the second time is given up. What had only begun begins again.
     */
    void recover();
}
