package io.gracefulno.casebook;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a list of a person's cases, which stays the same place whatever comes and goes before it. Opaque to whoever
 * carries it; it leads to nobody else's cases, since the list is asked for by its owner.
 *
 * @param way which side of the case it lies on
 * @param dueAt that case's place in the list, with the two that follow
 */
public record Cursor(Way way, Instant dueAt, Instant changedAt, String caseId) {
    /** Which cases are meant. */
    public enum Way {
        /** From the first one on. */
        START,
        /** Those after the case. */
        AFTER,
        /** Those before it. */
        BEFORE
    }

    /** The beginning of any list. */
    public static final Cursor START = new Cursor(Way.START, Instant.EPOCH, Instant.EPOCH, "");

    private static final Pattern CODE = Pattern.compile("([ab])([0-9a-z]{1,12})\\.([0-9a-z]{1,12})\\.(\\w{1,32})");
    private static final int RADIX = 36;

    /** As it is carried; empty for the beginning. */
    public String code() {
        return switch (way) {
            case START -> "";
            case AFTER -> "a" + place();
            case BEFORE -> "b" + place();
        };
    }

    private String place() {
        return micros(dueAt) + "." + micros(changedAt) + "." + caseId;
    }

    private static String micros(Instant at) {
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at), RADIX);
    }

    /** What was carried; the beginning if it is none of ours. */
    public static Cursor of(String code) {
        Matcher read = CODE.matcher(code);
        return read.matches()
                ? new Cursor(
                        read.group(1).equals("a") ? Way.AFTER : Way.BEFORE,
                        instant(read.group(2)),
                        instant(read.group(3)),
                        read.group(4))
                : START;
    }

    private static Instant instant(String micros) {
        return Instant.EPOCH.plus(Long.parseLong(micros, RADIX), ChronoUnit.MICROS);
    }
}
