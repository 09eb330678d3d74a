package io.gracefulno.slackkit;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A value of ours as Slack carries it, in options and in ids: its name in lower case. read back by the same. */
public final class Code {
    private Code() {}

    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Which of these it is; empty if it is none. */
    public static <E extends Enum<E>> Optional<E> read(String code, Collection<E> ours) {
        return ours.stream().filter(one -> of(one).equals(code)).findFirst();
    }

    /** The same of all that there are. */
    public static <E extends Enum<E>> Optional<E> read(String code, Class<E> ours) {
        return read(code, List.of(ours.getEnumConstants()));
    }
}
