package io.gracefulno.casebook;

import java.time.Instant;
import java.util.List;

/** Knows what is due, whoever's it is. A wall: the disk is behind it. */
public interface Diary {
    /** The reminders that are due, the earliest first. */
    List<DueReminder> due(Instant now, int most);

    /** Its case is gone. */
    void forget(DueReminder due);
}
