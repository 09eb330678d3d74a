package io.gracefulno.store;

import io.gracefulno.casebook.CaseOf;
import io.gracefulno.casebook.Owner;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Cases that were kept as long as their workspace wants, or as pasted replies are, within one open transaction. */
final class OldCases {
    /** Done with, not changed since then, and nobody is to be reminded of them any more. */
    private static final String DONE = "changed_at < :before and state in ('SENT', 'GOING', 'CLOSED')"
            + " and not exists (select 1 from reminders r where r.case_id = c.id)";

    private static final String OLD =
            "from cases c where enterprise_id = :enterprise and workspace_id = :workspace and " + DONE;

    private static final String WHOSE = "select id, enterprise_id, workspace_id, user_id ";
    private static final String NEXT = " and id > :after order by id limit :most";

    private final Handle handle;

    OldCases(Handle handle) {
        this.handle = handle;
    }

    int count(Owner somebody, Instant before) {
        return old("select count(*) " + OLD, somebody, before)
                .mapTo(Integer.class)
                .one();
    }

    List<CaseOf> old(Owner somebody, Instant before, String after, int most) {
        return next(old(WHOSE + OLD + NEXT, somebody, before), after, most);
    }

    List<CaseOf> oldShares(Instant before, String after, int most) {
        Query query = handle.createQuery(WHOSE + "from cases c where " + DONE
                        + " and exists (select 1 from shares s where s.case_id = c.id)" + NEXT)
                .bind("before", Rows.time(before));
        return next(query, after, most);
    }

    List<CaseOf> oldReplies(Instant now, String after, int most) {
        Query query = handle.createQuery(WHOSE + "from cases where replies_old_at <= :now" + NEXT)
                .bind("now", Rows.time(now));
        return next(query, after, most);
    }

    List<Owner> workspaces() {
        return handle.createQuery("select enterprise_id, workspace_id, min(user_id) as user_id from cases"
                        + " group by enterprise_id, workspace_id order by enterprise_id, workspace_id")
                .map((row, _) -> owner(row))
                .list();
    }

    private static List<CaseOf> next(Query query, String after, int most) {
        return query.bind("after", after)
                .bind("most", most)
                .map((row, _) -> new CaseOf(owner(row), row.getString("id")))
                .list();
    }

    private Query old(String sql, Owner somebody, Instant before) {
        return handle.createQuery(sql)
                .bind("enterprise", somebody.enterpriseId())
                .bind("workspace", somebody.workspaceId())
                .bind("before", Rows.time(before));
    }

    private static Owner owner(ResultSet row) throws SQLException {
        return new Owner(row.getString("enterprise_id"), row.getString("workspace_id"), row.getString("user_id"));
    }
}
