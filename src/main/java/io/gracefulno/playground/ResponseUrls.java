package io.gracefulno.playground;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The addresses at which an app may answer later: five times within thirty minutes. */
final class ResponseUrls {
    static final int MOST_USES = 5;
    static final Duration LIFE = Duration.ofMinutes(30);

    /** What came of using an address. */
    sealed interface Use {
        /**
         * It is good.
         *
         * @param channelId the conversation it leads to
         * @param messageTs the message the address came from, empty for a command
         */
        record Granted(String channelId, String messageTs) implements Use {}

        /** It isn't, by Slack's name for the reason. */
        record Denied(String error) implements Use {}
    }

    private record Address(String channelId, Instant made, int uses, String messageTs) {}

    private final Ids ids;
    private final Clock clock;
    private final Map<String, Address> addresses = new HashMap<>();

    ResponseUrls(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** A new address's id, for a message or, with an empty {@code messageTs}, for a command in that conversation. */
    synchronized String issue(String channelId, String messageTs) {
        addresses.values().removeIf(this::isOver);
        String id = ids.secret();
        addresses.put(id, new Address(channelId, clock.instant(), 0, messageTs));
        return id;
    }

    /** One use, if there is one left. */
    synchronized Use use(String id) {
        Address address = addresses.get(id);
        if (address == null || isOver(address)) {
            return new Use.Denied("expired_url");
        }
        if (address.uses() >= MOST_USES) {
            return new Use.Denied("used_url");
        }
        addresses.put(id, new Address(address.channelId(), address.made(), address.uses() + 1, address.messageTs()));
        return new Use.Granted(address.channelId(), address.messageTs());
    }

    private boolean isOver(Address address) {
        return clock.instant().isAfter(address.made().plus(LIFE));
    }
}
