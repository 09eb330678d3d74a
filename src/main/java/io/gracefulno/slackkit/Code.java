package io.gracefulno.slackkit;

import java.util.Locale;

/** A value of ours as Slack carries it, in options and in ids: its name in lower case. {@link Form} reads it back. */
public final class Code {
    private Code() {}

    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
