package io.gracefulno.slackkit;

import io.gracefulno.casebook.Ids;
import java.util.stream.Stream;
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
        String reference = ids.reference();
        LOG.error(
                "{} failed, reference {}: {} at {}",
                where,
                reference,
                e.getClass().getName(),
                ours(e));
        return reference;
    }

    /** The innermost place of ours: a library's line says little. */
    private static String ours(Throwable e) {
        return Stream.of(e.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("io.gracefulno."))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("?");
    }

    /** The same for a call that Slack refused, by its error's name. */
    String note(String where, SlackCalls.CallException e) {
        String reference = ids.reference();
        LOG.error("{} was refused by Slack, reference {}: {}", where, reference, e.error());
        return reference;
    }
}
