package io.gracefulno.store;

import io.gracefulno.casebook.MessageAt;
import io.gracefulno.casebook.Owner;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * What the app left in people's conversations beside their cases' messages and reminders, within one open transaction: a
 * message by its channel and stamp, a file by its id and no channel.
 */
final class LeftInSlack {
    static final String NO_CHANNEL = "";
    private static final String NOBODY = "";

    private final Handle handle;

    LeftInSlack(Handle handle) {
        this.handle = handle;
    }

    void message(Owner owner, MessageAt at, Instant now) {
        insert(owner, NOBODY, at.channel(), at.ts(), now);
    }

    /** @param about of whom the message tells */
    void message(Owner owner, Owner about, MessageAt at, Instant now) {
        insert(owner, about.userId(), at.channel(), at.ts(), now);
    }

    void files(Owner owner, List<String> fileIds, Instant now) {
        fileIds.forEach(id -> insert(owner, NOBODY, NO_CHANNEL, id, now));
    }

    private void insert(Owner owner, String about, String channel, String thing, Instant now) {
        handle.createUpdate("insert into left_in_slack (channel_id, thing_id, enterprise_id, workspace_id, user_id,"
                        + " about_id, left_at) values (:channel, :thing, :enterprise, :workspace, :user, :about, :now)")
                .bind("channel", channel)
                .bind("thing", thing)
                .bind("enterprise", owner.enterpriseId())
                .bind("workspace", owner.workspaceId())
                .bind("user", owner.userId())
                .bind("about", about)
                .bind("now", Rows.time(now))
                .execute();
    }
}
