package io.gracefulno.casebook;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a coach is among all that is shared with them.
 *
 * @param which the list
 * @param skipped how many stand on the pages before
 */
public record Desk(Which which, int skipped) {
    private static final Pattern CODE = Pattern.compile("([a-z]{1,16})(?:\\.(\\d{1,6}))?");

    /** The lists of a coach: whose turn it is. */
    public enum Which {
        /** Their own, what is best sent soonest first. */
        MINE,
        /** The candidates', the latest answered first. */
        CANDIDATES,
        /** Nobody's any more, the latest first. What was taken back stands nowhere. */
        DONE;

        public Set<Share.State> states() {
            return switch (this) {
                case MINE -> EnumSet.of(Share.State.ASKED);
                case CANDIDATES -> EnumSet.of(Share.State.ANSWERED);
                case DONE -> EnumSet.of(Share.State.SETTLED, Share.State.DECLINED);
            };
        }

        /** Its name in buttons and rows. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Desk {
        if (skipped < 0) {
            throw new IllegalArgumentException("nobody is before the first page");
        }
    }

    public static Desk front(Which which) {
        return new Desk(which, 0);
    }

    /** Of {@link #code}, or of a list's alone; empty for what is none of ours. */
    public static Optional<Desk> of(String code) {
        Matcher parts = CODE.matcher(code);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int skipped = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        return Stream.of(Which.values())
                .filter(which -> which.code().equals(parts.group(1)))
                .findFirst()
                .map(which -> new Desk(which, skipped));
    }

    /** {@code mine.20}. */
    public String code() {
        return which.code() + "." + skipped;
    }
}
