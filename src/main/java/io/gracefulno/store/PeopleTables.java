package io.gracefulno.store;

import static io.gracefulno.store.CaseTransaction.OWNED;

import io.gracefulno.casebook.Cursor;
import io.gracefulno.casebook.Desk;
import io.gracefulno.casebook.HomeTab;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import io.gracefulno.preferences.Personal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;

/** What is kept of a person apart from their cases, within one open transaction. */
final class PeopleTables {
    /** As long as the column is. */
    private static final int LONGEST_HASH = 255;

    private final Handle handle;
    private final Sealer sealer;

    PeopleTables(Handle handle, Sealer sealer) {
        this.handle = handle;
        this.sealer = sealer;
    }

    private Query owned(String sql, Owner owner) {
        return owned(handle.createQuery(sql), owner);
    }

    private static <S extends SqlStatement<S>> S owned(S sql, Owner owner) {
        return sql.bind("enterprise", owner.enterpriseId())
                .bind("workspace", owner.workspaceId())
                .bind("user", owner.userId());
    }

    Optional<Profile> profile(Owner owner) {
        return owned("select sealed from people where " + OWNED, owner)
                .map((row, _) -> Rows.JSON.readValue(
                        sealer.open(row.getBytes("sealed"), owner.workspaceId(), owner.userId()), Profile.class))
                .findOne();
    }

    /** The row that says so is held, so that whoever erases them waits until this transaction ends. */
    boolean isKnown(Owner owner) {
        return Stream.of("homes", "preferences", "cases", "shares", "offers")
                .anyMatch(table -> owned(
                                "select " + userOf(table) + " from " + table + " where enterprise_id = :enterprise"
                                        + " and workspace_id = :workspace and " + userOf(table) + " = :user limit 1"
                                        + " for update",
                                owner)
                        .mapTo(String.class)
                        .findOne()
                        .isPresent());
    }

    /**
     * A coach is known by what is shared with them, and what they offer. A share's candidate has the case; whoever is
     * offered a letter may use nothing here.
     */
    private static String userOf(String table) {
        return switch (table) {
            case "shares", "offers" -> "coach_id";
            default -> "user_id";
        };
    }

    void forgetStrangers(Instant before) {
        String known = Stream.of("homes", "preferences", "cases", "shares", "offers")
                .map(table -> " and not exists (select 1 from " + table + " t where t.enterprise_id = p.enterprise_id"
                        + " and t.workspace_id = p.workspace_id and t." + userOf(table) + " = p.user_id)")
                .collect(Collectors.joining());
        handle.createUpdate("delete from people p where read_at < :before" + known)
                .bind("before", Rows.time(before))
                .execute();
    }

    /** Who they are is asked again when it matters. */
    void forget(Owner owner) {
        owned(handle.createUpdate("delete from people where " + OWNED), owner).execute();
    }

    void keep(Profile profile) {
        Owner owner = profile.owner();
        byte[] sealed = sealer.seal(Rows.JSON.writeValueAsBytes(profile), owner.workspaceId(), owner.userId());
        String update = "update people set read_at = :read, sealed = :sealed where " + OWNED;
        String insert = "insert into people (enterprise_id, workspace_id, user_id, read_at, sealed)"
                + " values (:enterprise, :workspace, :user, :read, :sealed)";
        for (String sql : List.of(update, insert)) {
            int changed = owned(handle.createUpdate(sql), owner)
                    .bind("read", Rows.time(profile.readAt()))
                    .bind("sealed", sealed)
                    .execute();
            if (changed > 0) {
                return;
            }
        }
    }

    Optional<HomeTab> home(Owner owner) {
        return owned("select * from homes where " + OWNED, owner)
                .map((row, _) -> new HomeTab(
                        owner,
                        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                        Cursor.of(row.getString("open_page")),
                        Cursor.of(row.getString("closed_page")),
                        Desk.of(row.getString("coach_page")),
                        row.getString("digest"),
                        row.getString("hash")))
                .findOne();
    }

    void keep(HomeTab tab) {
        String update =
                "update homes set opened_at = :opened, open_page = :open, closed_page = :closed, coach_page = :coach,"
                        + " digest = :digest, hash = :hash where " + OWNED;
        String insert = "insert into homes (enterprise_id, workspace_id, user_id, opened_at, open_page, closed_page,"
                + " coach_page, digest, hash) values (:enterprise, :workspace, :user, :opened, :open, :closed, :coach,"
                + " :digest, :hash)";
        for (String sql : List.of(update, insert)) {
            int changed = owned(handle.createUpdate(sql), tab.owner())
                    .bind("opened", Rows.time(tab.openedAt()))
                    .bind("open", tab.open().code())
                    .bind("closed", tab.closed().code())
                    .bind("coach", tab.desk().map(Desk::code).orElse(""))
                    .bind("digest", tab.digest())
                    .bind("hash", fitting(tab.hash()))
                    .execute();
            if (changed > 0) {
                return;
            }
        }
    }

    void published(Owner owner, String digest, String hash) {
        owned(handle.createUpdate("update homes set digest = :digest, hash = :hash where " + OWNED), owner)
                .bind("digest", digest)
                .bind("hash", fitting(hash))
                .execute();
    }

    Personal personal(Owner owner) {
        return owned("select sealed from preferences where " + OWNED, owner)
                .map((row, _) -> Rows.JSON.readValue(
                        sealer.open(row.getBytes("sealed"), owner.workspaceId(), settings(owner)), Personal.class))
                .findOne()
                .orElse(Personal.USUAL);
    }

    void keep(Owner owner, Personal personal) {
        byte[] sealed = sealer.seal(Rows.JSON.writeValueAsBytes(personal), owner.workspaceId(), settings(owner));
        String update = "update preferences set sealed = :sealed where " + OWNED;
        String insert = "insert into preferences (enterprise_id, workspace_id, user_id, sealed)"
                + " values (:enterprise, :workspace, :user, :sealed)";
        for (String sql : List.of(update, insert)) {
            int changed = owned(handle.createUpdate(sql), owner)
                    .bind("sealed", sealed)
                    .execute();
            if (changed > 0) {
                return;
            }
        }
    }

    /** The row's name to the sealer: a person's profile, under their id alone, can't be read in its place. */
    private static String settings(Owner owner) {
        return "preferences of " + owner.userId();
    }

    private static String fitting(String hash) {
        return hash.length() > LONGEST_HASH ? "" : hash;
    }
}
