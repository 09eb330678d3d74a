package io.gracefulno.store;

import io.gracefulno.afterwards.Reminder;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.DueReminder;
import io.gracefulno.casebook.Errand;
import io.gracefulno.casebook.MessageAt;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.ReminderMessage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
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
        handle.createUpdate("insert into reminders (case_id, kind, enterprise_id, workspace_id, user_id, occasion,"
                        + " due_at) values (:case, :kind, :enterprise, :workspace, :user, :occasion, :due)")
                .bind("case", theCase.id())
                .bind("kind", reminder.kind().name())
                .bind("enterprise", theCase.owner().enterpriseId())
                .bind("workspace", theCase.owner().workspaceId())
                .bind("user", theCase.owner().userId())
                .bind("occasion", Rows.time(reminder.occasion()))
                .bind("due", Rows.time(reminder.dueAt()))
                .execute();
    }

    Set<Reminder> of(Case theCase) {
        return handle
                .createQuery("select case_id, kind, occasion, due_at from reminders where case_id = :case")
                .bind("case", theCase.id())
                .map((row, _) -> read(row))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Reminder read(ResultSet row) throws SQLException {
        return new Reminder(
                row.getString("case_id"),
                Reminder.Kind.valueOf(row.getString("kind")),
                row.getObject("occasion", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant());
    }

    List<DueReminder> due(Instant now, int most) {
        return handle.createQuery("select * from reminders where due_at <= :now order by due_at limit :most")
                .bind("now", Rows.time(now))
                .bind("most", most)
                .map((row, _) -> new DueReminder(
                        new Owner(
                                row.getString("enterprise_id"),
                                row.getString("workspace_id"),
                                row.getString("user_id")),
                        read(row)))
                .list();
    }

    /** Its case is gone. */
    void forget(DueReminder due) {
        handle.createUpdate("delete from reminders where case_id = :case and kind = :kind")
                .bind("case", due.reminder().caseId())
                .bind("kind", due.reminder().kind().name())
                .execute();
    }

    /** A reminder of the case stands there from now on. */
    void posted(Errand errand, MessageAt at, Instant now) {
        handle.createUpdate("insert into reminder_messages (channel_id, message_ts, case_id, kind, occasion,"
            + " enterprise_id, workspace_id, user_id, posted_at, folded) values (:channel, :ts, :case, :kind,"
            + " :occasion, :enterprise, :workspace, :user, :now, false)")
                .bind("channel", at.channel())
                .bind("ts", at.ts())
                .bind("case", errand.caseId())
                .bind("kind", errand.reminds().name())
                .bind("occasion", Rows.time(errand.occasion()))
                .bind("enterprise", errand.owner().enterpriseId())
                .bind("workspace", errand.owner().workspaceId())
                .bind("user", errand.owner().userId())
                .bind("now", Rows.time(now))
                .execute();
    }

    List<ReminderMessage> messages(Case theCase) {
        return handle.createQuery("select * from reminder_messages where case_id = :case order by posted_at")
                .bind("case", theCase.id())
                .map((row, _) -> new ReminderMessage(
                        new MessageAt(row.getString("channel_id"), row.getString("message_ts")),
                        theCase.id(),
                        Reminder.Kind.valueOf(row.getString("kind")),
                        row.getObject("occasion", OffsetDateTime.class).toInstant(),
                        row.getBoolean("folded")))
                .list();
    }

    /** One that is on its way is looked for first: what has just arrived is found where it stands. */
    boolean isReminding(Case theCase) {
        return isThere(theCase, "select 1 from outbox where case_id = :case and kind = 'REMIND'")
                || isThere(theCase, "select 1 from reminder_messages where case_id = :case and not folded");
    }

    private boolean isThere(Case theCase, String rows) {
        return handle.createQuery("select exists (" + rows + ")")
                .bind("case", theCase.id())
                .mapTo(Boolean.class)
                .one();
    }

    void folded(ReminderMessage message) {
        handle.createUpdate(
                        "update reminder_messages set folded = true where channel_id = :channel and message_ts = :ts")
                .bind("channel", message.at().channel())
                .bind("ts", message.at().ts())
                .execute();
    }

    void forget(Case theCase) {
        replace(theCase, Set.of());
        handle.createUpdate("delete from reminder_messages where case_id = :case")
                .bind("case", theCase.id())
                .execute();
    }
}
