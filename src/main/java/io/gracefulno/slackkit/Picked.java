package io.gracefulno.slackkit;

import io.gracefulno.casebook.Owner;

/**
 * A message that the person picked a shortcut on.
 *
 * @param owner who picked it, not who wrote it
 * @param text what the message says as plain text, up to 40,000 characters; empty where it says nothing
 * @param author the user id of whoever wrote it; empty where an app did
 * @param channelId the conversation it stands in
 * @param ts Slack's stamp, the message's id in its conversation
 */
public record Picked(Owner owner, String text, String author, String channelId, String ts) {}
