package io.gracefulno.casebook.slack;

import io.gracefulno.casebook.Errand;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import okhttp3.Headers;

/** How often and after how long something is tried again at Slack. */
final class Patience {
    /** So often something is tried while Slack is away: a day. */
    static final int WHILE_AWAY = 150;

    /** So often something is tried that Slack says no to: two hours. */
    private static final int WHEN_REFUSED = 20;

    private static final String RETRY_AFTER = "Retry-After";

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    /** Slack named a place to upload to that isn't Slack's. */
    static final String NOT_SLACKS = "upload_url_not_slacks";

    /** Errors that no second try mends. */
    private static final Set<String> HOPELESS = Set.of(
            NOT_SLACKS,
            "file_upload_size_restricted",
            "file_uploads_disabled",
            "cant_delete_file",
            "channel_not_found",
            "user_not_found",
            "user_disabled",
            "cannot_dm_bot",
            "account_inactive",
            "invalid_auth",
            "token_revoked",
            "not_authed",
            "missing_scope",
            "invalid_blocks",
            "invalid_blocks_format",
            "msg_blocks_too_long",
            "msg_too_long",
            "no_text",
            "cant_update_message",
            "cant_delete_message");

    private Patience() {}

    /** How many tries an error of Slack's is worth. */
    static int afterRefusal(String error) {
        return HOPELESS.contains(error) ? 0 : WHEN_REFUSED;
    }

    /**
     * The wait that Slack asks for, in seconds or until a time as RFC 9110 has it; empty if it says neither. A second is
     * the least, an hour the most.
     */
    static Optional<Duration> asked(Headers answer, Instant now) {
        String asked = String.valueOf(answer.get(RETRY_AFTER)).strip();
        Optional<Long> seconds = asked.matches("\\d{1,5}")
                ? Optional.of(Long.parseLong(asked))
                : Optional.ofNullable(answer.getDate(RETRY_AFTER))
                        .map(until -> Duration.between(now, until.toInstant()).toSeconds() + 1);
        return seconds.map(wait -> Duration.ofSeconds(Math.clamp(wait, 1, 3_600)));
    }

    /** One second, two, four …, ten minutes at most, and up to half as long again, so that not all come back at once. */
    static Duration backOff(Errand errand) {
        Duration wait = Duration.ofSeconds(1L << Math.min(errand.attempts(), 10));
        long millis = (wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT).toMillis();
        return Duration.ofMillis(millis + ThreadLocalRandom.current().nextLong(millis / 2));
    }
}
