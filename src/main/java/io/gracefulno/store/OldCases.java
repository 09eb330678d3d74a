package io.gracefulno.store;

import io.gracefulno.casebook.Owner;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Cases that were kept as long as their workspace wants, within one open transaction. */
final class OldCases {
    /** Done with, not changed since then, and nobody is to be reminded of them any more. */
    private static final String OLD = "from cases c where enterprise_id = :enterprise and workspace_id = :workspace"
            + " and changed_at < :before and state in ('SENT', 'GOING', 'CLOSED')"
            + " and not exists (select 1 from reminders r where r.case_id = c.id)";

    private final Handle handle;

    OldCases(Handle handle) {
        this.handle = handle;
    }

    /** Before when they are old. */
    static Instant before(Instant now, int months) {
        return now.atOffset(ZoneOffset.UTC).minusMonths(months).toInstant();
    }

    int count(Owner workspace, Instant before) {
        return old("select count(*) " + OLD, workspace, before)
                .mapTo(Integer.class)
                .one();
    }

    private Query old(String sql, Owner workspace, Instant before) {
        return handle.createQuery(sql)
                .bind("enterprise", workspace.enterpriseId())
                .bind("workspace", workspace.workspaceId())
                .bind("before", Rows.time(before));
    }
}
