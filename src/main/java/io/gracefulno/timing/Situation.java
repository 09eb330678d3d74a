package io.gracefulno.timing;

import io.gracefulno.letter.Stage;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

    /** The last moment with as good a notice as at this one; empty for a late one, and where nothing is booked. */
    public Optional<Instant> noticeLastsUntil(Instant now) {
        return notice(now)
                .filter(notice -> notice == Notice.FINE || notice == Notice.ACCEPTABLE)
                .flatMap(notice -> slot.map(booked -> Notice.lastMoment(notice, booked, this)));
    }

    /** The same where nothing is given up, so that the booked time doesn't matter. */
    public Situation withoutSlot() {
        return new Situation(invitedAt, Optional.empty(), stage, circumstances);
    }

    /** Until when it is in good time by both clocks, in this zone and whatever the time is now; empty if none runs. */
    public Optional<Instant> inGoodTimeUntil(ZoneId zone) {
        Optional<Instant> answered =
                invitedAt.map(at -> ReplyClock.of(at, at, zone).by().toInstant());
        Optional<Instant> noticed = slot.map(booked -> Notice.lastMoment(Notice.FINE, booked, this));
        return Stream.of(answered, noticed).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /** Whether the interview lies before its invitation, so that one of the two times is wrong. */
    public boolean isBackwards() {
        return slot.isPresent() && invitedAt.map(at -> at.isAfter(slot.get())).orElse(false);
    }
}
