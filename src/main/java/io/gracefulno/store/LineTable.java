package io.gracefulno.store;

import static io.gracefulno.store.CaseTransaction.OWNED;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Cursor;
import io.gracefulno.casebook.Cursor.Way;
import io.gracefulno.casebook.Line;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Shelf;
import io.gracefulno.home.Due;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;

/** A narrow row beside each case, within one open transaction: where it stands in lists, and what it is found by. */
final class LineTable {
    /** Where a case stands of which nothing is due: behind all others. */
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private static final String IN_ORDER = " order by due_at, changed_at desc, case_id";
    private static final String BACKWARDS = " order by due_at desc, changed_at, case_id desc";

    private static final String AFTER =
            " and (due_at > :due or (due_at = :due and (changed_at < :changed or (changed_at = :changed and case_id >"
                    + " :case))))";
    private static final String BEFORE =
            " and (due_at < :due or (due_at = :due and (changed_at > :changed or (changed_at = :changed and case_id <"
                    + " :case))))";

    /** More cases than anybody has; whoever makes more shall not hold up the others. */
    static final int MOST_LOOKED_THROUGH = 20_000;

    private final Handle handle;
    private final Sealer sealer;

    LineTable(Handle handle, Sealer sealer) {
        this.handle = handle;
        this.sealer = sealer;
    }

    /** A case's place in a list. */
    record Place(String caseId, Instant dueAt, Instant changedAt) {
        Cursor cursor(Way way) {
            return new Cursor(way, dueAt, changedAt, caseId);
        }

        private static Place read(ResultSet row) throws SQLException {
            return new Place(row.getString("case_id"), instant(row, "due_at"), instant(row, "changed_at"));
        }

        private static Instant instant(ResultSet row, String column) throws SQLException {
            return row.getObject(column, OffsetDateTime.class).toInstant();
        }
    }

    /** The ids of what was found, the latest changed first, and how many were. */
    record Hits(List<String> ids, int count) {}

    /**
     * The case, as it was saved just now, stands there from now on.
     *
     * @param version under which it was saved
     * @param zone its owner's
     */
    void file(Case theCase, int version, ZoneId zone) {
        String update = "update case_lines set version = :version, shelf = :shelf, due_from = :from, due_at = :due,"
                + " changed_at = :changed, sealed = :sealed where case_id = :case and version <= :version and " + OWNED;
        if (filed(handle.createUpdate(update), theCase, version, zone) == 0) {
            // Where a later version stands there already, the key is taken, and the work begins again.
            String insert = "insert into case_lines (case_id, enterprise_id, workspace_id, user_id, version, shelf,"
                    + " due_from, due_at, changed_at, sealed) values (:case, :enterprise, :workspace, :user, :version,"
                    + " :shelf, :from, :due, :changed, :sealed)";
            filed(handle.createUpdate(insert), theCase, version, zone);
        }
    }

    private int filed(Update sql, Case theCase, int version, ZoneId zone) {
        Owner owner = theCase.owner();
        Optional<Due> due = Due.of(theCase, zone);
        return owned(sql, owner)
                .bind("case", theCase.id())
                .bind("version", version)
                .bind("shelf", Shelf.of(theCase).name())
                .bind("from", Rows.time(due.map(Due::from).orElse(NEVER)))
                .bind("due", Rows.time(due.map(Due::by).orElse(NEVER)))
                .bind("changed", Rows.time(theCase.changedAt()))
                .bind("sealed", sealer.seal(LineBytes.of(Line.of(theCase)), owner.workspaceId(), row(theCase.id())))
                .execute();
    }

    /** The row's name to the sealer: the case itself, under its id alone, can't be read in its place. */
    private static String row(String caseId) {
        return "line of " + caseId;
    }

    private static <S extends SqlStatement<S>> S owned(S sql, Owner owner) {
        return sql.bind("enterprise", owner.enterpriseId())
                .bind("workspace", owner.workspaceId())
                .bind("user", owner.userId());
    }

    /** Those of which something is due by now, the soonest deadline first. */
    List<String> due(Owner owner, Instant now, int most) {
        return owned(
                        handle.createQuery("select case_id from case_lines where " + OWNED
                                + " and shelf = 'OPEN' and due_from <= :now" + IN_ORDER + " limit :most"),
                        owner)
                .bind("now", Rows.time(now))
                .bind("most", most)
                .mapTo(String.class)
                .list();
    }

    /** Where those of a shelf stand that the cursor means, in the list's order. */
    List<Place> places(Owner owner, Shelf shelf, Set<String> without, Cursor from, int most) {
        String meant = from.way() == Way.AFTER ? AFTER : from.way() == Way.BEFORE ? BEFORE : "";
        String order = from.way() == Way.BEFORE ? BACKWARDS : IN_ORDER;
        Query query = on(shelf, "case_id, due_at, changed_at", meant, without, order + " limit :most", owner)
                .bind("most", most);
        List<Place> places =
                new ArrayList<>(at(query, from).map((row, _) -> Place.read(row)).list());
        if (from.way() == Way.BEFORE) {
            Collections.reverse(places);
        }
        return places;
    }

    int count(Owner owner, Shelf shelf, Set<String> without) {
        return on(shelf, "count(*)", "", without, "", owner)
                .mapTo(Integer.class)
                .one();
    }

    int countBefore(Place place, Owner owner, Shelf shelf, Set<String> without) {
        return at(on(shelf, "count(*)", BEFORE, without, "", owner), place.cursor(Way.BEFORE))
                .mapTo(Integer.class)
                .one();
    }

    private Query on(Shelf shelf, String what, String meant, Set<String> without, String rest, Owner owner) {
        String others = without.isEmpty() ? "" : " and case_id not in (<without>)";
        Query query = owned(
                        handle.createQuery("select " + what + " from case_lines where " + OWNED + " and shelf = :shelf"
                                + meant + others + rest),
                        owner)
                .bind("shelf", shelf.name());
        return without.isEmpty() ? query : query.bindList("without", without);
    }

    private static Query at(Query query, Cursor cursor) {
        return cursor.way() == Way.START
                ? query
                : query.bind("due", Rows.time(cursor.dueAt()))
                        .bind("changed", Rows.time(cursor.changedAt()))
                        .bind("case", cursor.caseId());
    }

    /** Looks through all that stand in a list, the latest changed first. */
    Hits matching(Owner owner, Predicate<Line> which, int among, int most) {
        List<String> ids = new ArrayList<>();
        int count = 0;
        try (ResultIterator<Found> lines = owned(
                        handle.createQuery("select case_id, sealed from case_lines where " + OWNED
                                + " and shelf <> 'NONE' order by changed_at desc, case_id limit :most"),
                        owner)
                .bind("most", Math.min(among, MOST_LOOKED_THROUGH))
                .map((row, _) -> read(row, owner))
                .iterator()) {
            for (Iterator<Found> left = lines; left.hasNext(); ) {
                Found found = left.next();
                if (which.test(found.line())) {
                    count++;
                    if (ids.size() < most) {
                        ids.add(found.caseId());
                    }
                }
            }
        }
        return new Hits(ids, count);
    }

    private record Found(String caseId, Line line) {}

    private Found read(ResultSet row, Owner owner) throws SQLException {
        String id = row.getString(1);
        return new Found(id, LineBytes.read(sealer.open(row.getBytes(2), owner.workspaceId(), row(id))));
    }
}
