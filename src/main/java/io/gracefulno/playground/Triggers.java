package io.gracefulno.playground;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The tickets with which an app may open a view before the person they came from: good for three seconds, once. */
final class Triggers {
    static final Duration LIFE = Duration.ofSeconds(3);
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    /** What came of handing in a ticket; {@code error} is Slack's word for it, empty for a good one. */
    enum Redeemed {
        GOOD(""),
        UNKNOWN("invalid_trigger_id"),
        EXPIRED("expired_trigger_id"),
        USED("exchanged_trigger_id");

        private final String error;

        Redeemed(String error) {
            this.error = error;
        }

        String error() {
            return error;
        }
    }

    private record Ticket(String personId, Instant made, boolean used) {}

    private final Ids ids;
    private final Clock clock;
    private final Map<String, Ticket> tickets = new HashMap<>();

    Triggers(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    synchronized String issue(Person person) {
        Instant now = clock.instant();
        tickets.values().removeIf(ticket -> ticket.made().plus(REMEMBERED).isBefore(now));
        String trigger = ids.trigger();
        tickets.put(trigger, new Ticket(person.id(), now, false));
        return trigger;
    }

    /** Whom a ticket came from, whether or not it is still good. */
    synchronized Optional<String> personOf(String trigger) {
        return Optional.ofNullable(tickets.get(trigger)).map(Ticket::personId);
    }

    synchronized Redeemed redeem(String trigger) {
        Ticket ticket = tickets.get(trigger);
        if (ticket == null) {
            return Redeemed.UNKNOWN;
        }
        if (ticket.used()) {
            return Redeemed.USED;
        }
        if (clock.instant().isAfter(ticket.made().plus(LIFE))) {
            return Redeemed.EXPIRED;
        }
        tickets.put(trigger, new Ticket(ticket.personId(), ticket.made(), true));
        return Redeemed.GOOD;
    }
}
