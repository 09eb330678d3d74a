package io.gracefulno.store;

import io.gracefulno.casebook.CaseOf;
import io.gracefulno.casebook.Offer;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.StaleCaseException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;

/** Letters that coaches offer. A row is asked for by one of the two whose it is, always. */
final class OfferTable {
    private static final String HERE = "enterprise_id = :enterprise and workspace_id = :workspace";
    private static final String CANDIDATES = HERE + " and candidate_id = :user";
    private static final String COACHS = HERE + " and coach_id = :user";
    private static final String EITHERS = HERE + " and (coach_id = :user or candidate_id = :user)";

    private final Handle handle;
    private final Sealer sealer;

    OfferTable(Handle handle, Sealer sealer) {
        this.handle = handle;
        this.sealer = sealer;
    }

    Optional<Offer> to(Owner candidate, String id) {
        return found(CANDIDATES, candidate, id);
    }

    Optional<Offer> from(Owner coach, String id) {
        return found(COACHS, coach, id);
    }

    private Optional<Offer> found(String whose, Owner person, String id) {
        return owned(handle.createQuery("select * from offers where id = :id and " + whose), person)
                .bind("id", id)
                .map((row, _) -> read(row))
                .findOne();
    }

    /** The first made first. */
    List<Offer> open(Owner coach) {
        return owned(
                        handle.createQuery(
                                "select * from offers where state = 'OPEN' and " + COACHS + " order by made_at, id"),
                        coach)
                .map((row, _) -> read(row))
                .list();
    }

    /** Of two who take the same place at once, one begins again. */
    void save(Offer offer) {
        Owner coach = offer.coach();
        Update update = handle.createUpdate(
                offer.version() == 0
                        ? "insert into offers (id, enterprise_id, workspace_id, coach_id, candidate_id, state, place,"
                                + " version, made_at, changed_at, sealed) values (:id, :enterprise, :workspace, :user,"
                                + " :candidate, :state, :place, 1, :made, :changed, :sealed)"
                        : "update offers set state = :state, place = case when :state = 'OPEN' then place else null"
                                + " end, version = :version + 1, made_at = :made, changed_at = :changed, sealed ="
                                + " :sealed where id = :id and version = :version and candidate_id = :candidate and "
                                + COACHS);
        Update placed =
                offer.version() == 0 ? update.bind("place", freePlace(offer)) : update.bind("version", offer.version());
        int changed = owned(placed, coach)
                .bind("id", offer.id())
                .bind("candidate", offer.candidateId())
                .bind("state", offer.state().name())
                .bind("made", Rows.time(offer.madeAt()))
                .bind("changed", Rows.time(offer.changedAt()))
                .bind("sealed", sealer.seal(Rows.JSON.writeValueAsBytes(offer), coach.workspaceId(), offer.id()))
                .execute();
        if (changed == 0) {
            throw new StaleCaseException(offer.id());
        }
    }

    /** Whoever counted five before these were all taken counts again. */
    private int freePlace(Offer offer) {
        List<Integer> taken = owned(
                        handle.createQuery("select place from offers where place is not null and " + COACHS),
                        offer.coach())
                .mapTo(Integer.class)
                .list();
        return IntStream.rangeClosed(1, Offer.MOST_OPEN)
                .filter(place -> !taken.contains(place))
                .findFirst()
                .orElseThrow(() -> new StaleCaseException(offer.id()));
    }

    /** Those that are open still, though they were made before that moment, by whom they were made. */
    List<CaseOf> openSince(Instant before, int most) {
        return handle.createQuery("select id, enterprise_id, workspace_id, coach_id from offers where state = 'OPEN'"
                        + " and made_at <= :before order by made_at, id limit :most")
                .bind("before", Rows.time(before))
                .bind("most", most)
                .map((row, _) -> new CaseOf(
                        new Owner(
                                row.getString("enterprise_id"),
                                row.getString("workspace_id"),
                                row.getString("coach_id")),
                        row.getString("id")))
                .list();
    }

    /** Those that have ended before that moment. */
    List<Offer> overSince(Instant before) {
        return handle.createQuery("select * from offers where state <> 'OPEN' and changed_at < :before")
                .bind("before", Rows.time(before))
                .map((row, _) -> read(row))
                .list();
    }

    void delete(Offer offer) {
        handle.createUpdate("delete from offers where id = :id")
                .bind("id", offer.id())
                .execute();
    }

    /** Everything that the person offered or was offered. @return as it was */
    List<Offer> erase(Owner person) {
        List<Offer> erased = owned(
                        handle.createQuery("select * from offers where " + EITHERS + " order by made_at, id"), person)
                .map((row, _) -> read(row))
                .list();
        erased.forEach(this::delete);
        return erased;
    }

    private static <S extends SqlStatement<S>> S owned(S sql, Owner person) {
        return sql.bind("enterprise", person.enterpriseId())
                .bind("workspace", person.workspaceId())
                .bind("user", person.userId());
    }

    private Offer read(ResultSet row) throws SQLException {
        String id = row.getString("id");
        byte[] json = sealer.open(row.getBytes("sealed"), row.getString("workspace_id"), id);
        return Rows.JSON.readValue(json, Offer.class).version(row.getInt("version"));
    }
}
