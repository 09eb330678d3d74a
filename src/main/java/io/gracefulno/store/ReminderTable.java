package io.gracefulno.store;

import io.gracefulno.afterwards.Reminder;
import io.gracefulno.casebook.Case;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** What cases want to remind their owners of, within one open transaction: ids, codes and times, no words. */
final class ReminderTable {
    private final Handle handle;

    ReminderTable(Handle handle) {
        this.handle = handle;
    }

    /** The case's reminders are these from now on. */
    void replace(Case theCase, Set<Reminder> wanted) {
        if (wanted.equals(of(theCase))) {
            return;
        }
        handle.createUpdate("delete from reminders where case_id = :case")
                .bind("case", theCase.id())
                .execute();
        wanted.forEach(reminder -> insert(theCase, reminder));
    }

    private void insert(Case theCase, Reminder reminder) {
        handle.createUpdate("insert into reminders (case_id, kind, enterprise_id, workspace_id, user_id, due_at)"
                        + " values (:case, :kind, :enterprise, :workspace, :user, :due)")
                .bind("case", theCase.id())
                .bind("kind", reminder.kind().name())
                .bind("enterprise", theCase.owner().enterpriseId())
                .bind("workspace", theCase.owner().workspaceId())
                .bind("user", theCase.owner().userId())
                .bind("due", Rows.time(reminder.dueAt()))
                .execute();
    }

    Set<Reminder> of(Case theCase) {
        return handle
                .createQuery("select case_id, kind, due_at from reminders where case_id = :case")
                .bind("case", theCase.id())
                .map((row, _) -> read(row))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Reminder read(ResultSet row) throws SQLException {
        return new Reminder(
                row.getString("case_id"),
                Reminder.Kind.valueOf(row.getString("kind")),
                row.getObject("due_at", OffsetDateTime.class).toInstant());
    }
}
