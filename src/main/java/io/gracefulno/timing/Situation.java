package io.gracefulno.timing;

import io.gracefulno.letter.Stage;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of an invitation and its interview.
 *
 * @param invitedAt when the invitation arrived
 * @param slot the booked start of the interview
 */
public record Situation(
        Optional<Instant> invitedAt, Optional<Instant> slot, Stage stage, Set<Circumstance> circumstances) {
    public Situation {
        circumstances = Set.copyOf(circumstances);
    }

    public boolean holds(Circumstance circumstance) {
        return circumstances.contains(circumstance);
    }

    /** How much warning the booked time gets at this moment, whatever the zone; empty if none is booked. */
    public Optional<Notice> notice(Instant now) {
        return slot.map(booked -> Notice.of(booked, this, now));
    }

    /** Whether the interview lies before its invitation, so that one of the two times is wrong. */
    public boolean isBackwards() {
        return slot.isPresent() && invitedAt.map(at -> at.isAfter(slot.get())).orElse(false);
    }
}
