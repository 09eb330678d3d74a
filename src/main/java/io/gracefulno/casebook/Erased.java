package io.gracefulno.casebook;

import java.time.Duration;
import java.util.List;

/**
 * What was kept of a person until just now.
 *
 * @param cases how many
 * @param messages where the app's messages to them stand
 * @param files the ids of those it sent them
 * @param hadHome whether they ever looked at their Home
 * @param elsewhere where the app's messages to others stand that tell of them
 * @param shares what they shared with coaches, and what was shared with them
 */
public record Erased(
        int cases,
        List<MessageAt> messages,
        List<String> files,
        boolean hadHome,
        List<Elsewhere> elsewhere,
        List<Share> shares) {
    public Erased {
        messages = List.copyOf(messages);
        files = List.copyOf(files);
        elsewhere = List.copyOf(elsewhere);
        shares = List.copyOf(shares);
    }

    /** How long it takes until their messages and files are gone from Slack too. */
    public Duration lasting() {
        return Removing.lasting(messages.size() + files.size());
    }
}
