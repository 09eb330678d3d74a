package io.gracefulno.store;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Share;
import io.gracefulno.casebook.StaleCaseException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** What is shared with coaches. A row is asked for by one of the two whose it is, always. */
final class ShareTable {
    private static final String CANDIDATES =
            "enterprise_id = :enterprise and workspace_id = :workspace and candidate_id = :user";

    private static final String COACHS =
            "enterprise_id = :enterprise and workspace_id = :workspace and coach_id = :user";

    private final Handle handle;
    private final Sealer sealer;

    ShareTable(Handle handle, Sealer sealer) {
        this.handle = handle;
        this.sealer = sealer;
    }

    Optional<Share> ofCandidate(Owner candidate, String id) {
        return query("select * from shares where id = :id and " + CANDIDATES, candidate)
                .bind("id", id)
                .map((row, _) -> read(row))
                .findOne();
    }

    Optional<Share> ofCoach(Owner coach, String id) {
        return query("select * from shares where id = :id and " + COACHS, coach)
                .bind("id", id)
                .map((row, _) -> read(row))
                .findOne();
    }

    /** The first asked first. */
    List<Share> of(Case theCase) {
        return query(
                        "select * from shares where case_id = :case and " + CANDIDATES + " order by asked_at, id",
                        theCase.owner())
                .bind("case", theCase.id())
                .map((row, _) -> read(row))
                .list();
    }

    /** Those that are best sent soonest first, and those of which nobody knows when after them, the first asked first. */
    List<Share> queue(Owner coach, Set<Share.State> states, int skipped, int most) {
        return page(coach, states, "best_by nulls last, asked_at, id", skipped, most);
    }

    /** The latest changed first. */
    List<Share> latest(Owner coach, Set<Share.State> states, int skipped, int most) {
        return page(coach, states, "changed_at desc, id", skipped, most);
    }

    /** Sorted by what the index holds: of thousands only these are read. */
    private List<Share> page(Owner coach, Set<Share.State> states, String order, int skipped, int most) {
        List<String> ids = query(
                        "select id from shares where state in (<states>) and " + COACHS + " order by " + order
                                + " limit :most offset :skipped",
                        coach)
                .bindList("states", states.stream().map(Share.State::name).toList())
                .bind("skipped", skipped)
                .bind("most", most)
                .mapTo(String.class)
                .list();
        if (ids.isEmpty()) {
            return List.of();
        }
        return query("select * from shares where id in (<ids>) and " + COACHS, coach)
                .bindList("ids", ids)
                .map((row, _) -> read(row))
                .stream()
                .sorted(Comparator.comparingInt(share -> ids.indexOf(share.id())))
                .toList();
    }

    int count(Owner coach, Set<Share.State> states) {
        return query("select count(*) from shares where state in (<states>) and " + COACHS, coach)
                .bindList("states", states.stream().map(Share.State::name).toList())
                .mapTo(Integer.class)
                .one();
    }

    void save(Share share) {
        Update update = handle.createUpdate(
                share.version() == 0
                        ? "insert into shares (id, enterprise_id, workspace_id, candidate_id, coach_id, case_id,"
                                + " state, version, asked_at, best_by, changed_at, sealed) values (:id, :enterprise,"
                                + " :workspace, :user, :coach, :case, :state, 1, :asked, :best, :changed, :sealed)"
                        : "update shares set state = :state, version = :version + 1, asked_at = :asked, best_by ="
                              + " :best, changed_at = :changed, sealed = :sealed where id = :id and version = :version"
                              + " and coach_id = :coach and case_id = :case and " + CANDIDATES);
        int changed = update.bind("id", share.id())
                .bind("enterprise", share.candidate().enterpriseId())
                .bind("workspace", share.candidate().workspaceId())
                .bind("user", share.candidate().userId())
                .bind("coach", share.coachId())
                .bind("case", share.caseId())
                .bind("state", share.state().name())
                .bind("version", share.version())
                .bind("asked", Rows.time(share.askedAt()))
                .bind("best", share.bestBy().map(Rows::time).orElse(null))
                .bind("changed", Rows.time(share.changedAt()))
                .bind(
                        "sealed",
                        sealer.seal(
                                Rows.JSON.writeValueAsBytes(share),
                                share.candidate().workspaceId(),
                                share.id()))
                .execute();
        if (changed == 0) {
            throw new StaleCaseException(share.id());
        }
    }

    void delete(Share share) {
        handle.createUpdate("delete from shares where id = :id")
                .bind("id", share.id())
                .execute();
    }

    /** Those that were taken back before that moment. */
    List<Share> takenBack(Instant before) {
        return handle.createQuery("select * from shares where state = 'TAKEN_BACK' and changed_at < :before")
                .bind("before", Rows.time(before))
                .map((row, _) -> read(row))
                .list();
    }

    /** Everything that the person shared, or that was shared with them. @return as it was */
    List<Share> erase(Owner person) {
        List<Share> erased = new ArrayList<>();
        for (String whose : List.of(CANDIDATES, COACHS)) {
            erased.addAll(query("select * from shares where " + whose + " order by asked_at, id", person)
                    .map((row, _) -> read(row))
                    .list());
        }
        erased.forEach(this::delete);
        return erased;
    }

    private Query query(String sql, Owner person) {
        return handle.createQuery(sql)
                .bind("enterprise", person.enterpriseId())
                .bind("workspace", person.workspaceId())
                .bind("user", person.userId());
    }

    private Share read(ResultSet row) throws SQLException {
        String id = row.getString("id");
        byte[] json = sealer.open(row.getBytes("sealed"), row.getString("workspace_id"), id);
        return Rows.JSON.readValue(json, Share.class).version(row.getInt("version"));
    }
}
