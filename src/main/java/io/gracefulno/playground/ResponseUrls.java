package io.gracefulno.playground;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The addresses at which an app may answer later: five times within thirty minutes. */
final class ResponseUrls {
    static final int MOST_USES = 5;
    static final Duration LIFE = Duration.ofMinutes(30);

    /**
     * A use that is granted.
     *
     * @param messageTs the message the address came from, empty for a command
     */
    record Use(String messageTs) {}

    private record Address(Instant made, int uses, String messageTs) {}

    private final Ids ids;
    private final Clock clock;
    private final Map<String, Address> addresses = new HashMap<>();

    ResponseUrls(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** A new address's id, for a message or, with an empty {@code messageTs}, for a command. */
    synchronized String issue(String messageTs) {
        addresses.values().removeIf(this::isOver);
        String id = ids.secret();
        addresses.put(id, new Address(clock.instant(), 0, messageTs));
        return id;
    }

    /** One use; empty if the address is unknown, too old or used up. */
    synchronized Optional<Use> use(String id) {
        Address address = addresses.get(id);
        if (address == null || isOver(address) || address.uses() >= MOST_USES) {
            return Optional.empty();
        }
        addresses.put(id, new Address(address.made(), address.uses() + 1, address.messageTs()));
        return Optional.of(new Use(address.messageTs()));
    }

    private boolean isOver(Address address) {
        return clock.instant().isAfter(address.made().plus(LIFE));
    }
}
