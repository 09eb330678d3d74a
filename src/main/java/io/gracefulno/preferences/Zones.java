package io.gracefulno.preferences;

import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Time zones to choose from, found by a place, a region, or what people call them. */
public final class Zones {
    /** The others are older names, or hours without a place. */
    private static final Set<String> REGIONS = Set.of(
            "Africa",
            "America",
            "Antarctica",
            "Arctic",
            "Asia",
            "Atlantic",
            "Australia",
            "Europe",
            "Indian",
            "Pacific");

    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final int NO_FIT = 3;

    private static final List<Zone> ALL = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.equals("UTC") || REGIONS.contains(region(id)))
            .sorted()
            .map(Zone::of)
            .toList();

    private Zones() {}

    /**
     * One to choose from, in plain words.
     *
     * @param name region and place
     * @param called such as {@code central european time}
     */
    private record Zone(ZoneId id, String place, String name, String called) {
        static Zone of(String id) {
            ZoneId zone = ZoneId.of(id);
            return new Zone(
                    zone,
                    plain(id.substring(id.lastIndexOf('/') + 1)),
                    plain(id),
                    plain(zone.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
        }

        /** How well it fits, the less the better; the last is not at all. */
        int distance(String sought) {
            if (place.startsWith(sought)) {
                return 0;
            }
            if ((" " + name).contains(" " + sought)) {
                return 1;
            }
            return (" " + called).contains(" " + sought) ? 2 : NO_FIT;
        }
    }

    /** {@code America} of {@code America/Argentina/Buenos_Aires}; empty where there is none. */
    public static String region(String id) {
        int slash = id.indexOf('/');
        return slash < 0 ? "" : id.substring(0, slash);
    }

    /** Lower case, without accents, with a space between words. */
    private static String plain(String text) {
        String bare =
                ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return NO_LETTER.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /**
     * Those that fit what was typed, the best first. Where nothing was, those whose clocks show the same now.
     *
     * @param near where the person is so far
     */
    public static List<ZoneId> matching(String typed, ZoneId near, Instant now, int most) {
        String sought = plain(typed);
        List<Zone> found = sought.isEmpty()
                ? ALL.stream()
                        .filter(zone -> zone.id()
                                .getRules()
                                .getOffset(now)
                                .equals(near.getRules().getOffset(now)))
                        .toList()
                : ALL.stream()
                        .filter(zone -> zone.distance(sought) < NO_FIT)
                        .sorted(Comparator.comparingInt(zone -> zone.distance(sought)))
                        .toList();
        return found.stream().limit(most).map(Zone::id).toList();
    }

    /** One of those to choose from; empty if it is none. */
    public static Optional<ZoneId> of(String id) {
        return ALL.stream()
                .map(Zone::id)
                .filter(zone -> zone.getId().equals(id))
                .findFirst();
    }
}
