package io.gracefulno.playground;

import java.time.ZoneId;

/**
 * The person in the playground.
 *
 * @param id Slack's user id, {@code U…}
 * @param handle the short name, lower case
 * @param realName first and last name
 * @param zone where the person's clock is
 */
public record Person(String id, String handle, String realName, ZoneId zone) {}
