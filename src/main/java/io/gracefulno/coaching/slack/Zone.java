package io.gracefulno.coaching.slack;

import java.time.ZoneId;

/** Names zones by their cities, for somebody whose clock is elsewhere. */
final class Zone {
    private Zone() {}

    /** {@code Buenos Aires}. */
    static String city(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
