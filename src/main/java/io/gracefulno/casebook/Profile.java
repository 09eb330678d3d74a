package io.gracefulno.casebook;

import io.gracefulno.letter.Spelling;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What Slack says of a person.
 *
 * @param name as they sign; empty if Slack doesn't say
 */
public record Profile(Owner owner, String name, ZoneId zone, Spelling spelling, Instant readAt) {}
