package io.gracefulno.slackkit;

import io.gracefulno.casebook.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes what broke, under a reference that the person is given too. */
public final class FaultLog {
    private static final Logger LOG = LoggerFactory.getLogger(FaultLog.class);

    private final Ids ids;

    public FaultLog(Ids ids) {
        this.ids = ids;
    }

    /**
     * Logs where it broke, never what anybody wrote: messages of exceptions may hold words.
     *
     * @return the reference
     */
    String note(String where, RuntimeException e) {
        StackTraceElement[] frames = e.getStackTrace();
        String reference = ids.reference();
        LOG.error(
                "{} failed, reference {}: {} at {}",
                where,
                reference,
                e.getClass().getName(),
                frames.length == 0 ? "?" : frames[0]);
        return reference;
    }

    /** The same for a call that Slack refused, by its error's name. */
    String note(String where, SlackCalls.CallException e) {
        String reference = ids.reference();
        LOG.error("{} was refused by Slack, reference {}: {}", where, reference, e.error());
        return reference;
    }
}
