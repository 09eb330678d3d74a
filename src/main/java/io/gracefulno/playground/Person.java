package io.gracefulno.playground;

import java.time.ZoneId;

/**
 * Somebody in the playground's workspace.
 *
 * @param id Slack's user id, {@code U…}
 * @param handle the short name, lower case
 * @param realName first and last name
 * @param zone where the person's clock is
 * @param locale the language they use Slack in, as {@code en-GB}
 * @param role what they may do in the workspace
 */
public record Person(String id, String handle, String realName, ZoneId zone, String locale, Role role) {
    /** What somebody may do in the workspace. */
    public enum Role {
        OWNER("owner"),
        ADMIN("admin"),
        MEMBER("member"),
        /** Somebody from outside, let into some conversations. */
        GUEST("guest"),
        /** Somebody who was here. */
        DEACTIVATED("deactivated");

        private final String word;

        Role(String word) {
            this.word = word;
        }

        /** As the page says it. */
        public String word() {
            return word;
        }
    }

    /** Whether they can still sign in. */
    public boolean isActive() {
        return role != Role.DEACTIVATED;
    }
}
