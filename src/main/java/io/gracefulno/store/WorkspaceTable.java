package io.gracefulno.store;

import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.StaleCaseException;
import io.gracefulno.preferences.Workspace;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** What workspaces have set, within one open transaction. */
final class WorkspaceTable {
    private static final String THIS = "enterprise_id = :enterprise and workspace_id = :workspace";

    /** The row's name to the sealer, with the organisation: one workspace id may be in several. */
    private static final String ROW = "settings of the workspace in ";

    private final Handle handle;
    private final Sealer sealer;

    /** Which version was read of each, so that of two changes at once the second begins again. */
    private final Map<String, Integer> read = new HashMap<>();

    private record Kept(int version, Workspace settings) {}

    WorkspaceTable(Handle handle, Sealer sealer) {
        this.handle = handle;
        this.sealer = sealer;
    }

    Workspace of(Owner owner) {
        Kept kept = in(owner, handle.createQuery("select version, sealed from workspaces where " + THIS))
                .map((row, _) -> new Kept(
                        row.getInt("version"),
                        Rows.JSON.readValue(
                                sealer.open(row.getBytes("sealed"), owner.workspaceId(), ROW + owner.enterpriseId()),
                                Workspace.class)))
                .findOne()
                .orElse(new Kept(0, Workspace.USUAL));
        read.put(key(owner), kept.version);
        return kept.settings;
    }

    void keep(Owner owner, Workspace settings) {
        if (!read.containsKey(key(owner))) {
            of(owner);
        }
        int version = read.getOrDefault(key(owner), 0);
        byte[] sealed =
                sealer.seal(Rows.JSON.writeValueAsBytes(settings), owner.workspaceId(), ROW + owner.enterpriseId());
        String sql = version == 0
                ? "insert into workspaces (enterprise_id, workspace_id, version, sealed)"
                        + " values (:enterprise, :workspace, :version + 1, :sealed)"
                : "update workspaces set version = :version + 1, sealed = :sealed where version = :version and " + THIS;
        int changed = in(owner, handle.createUpdate(sql))
                .bind("version", version)
                .bind("sealed", sealed)
                .execute();
        if (changed == 0) {
            throw new StaleCaseException("of the workspace's settings");
        }
        read.put(key(owner), version + 1);
    }

    private static <S extends SqlStatement<S>> S in(Owner owner, S sql) {
        return sql.bind("enterprise", owner.enterpriseId()).bind("workspace", owner.workspaceId());
    }

    private static String key(Owner owner) {
        return owner.enterpriseId() + "\n" + owner.workspaceId();
    }
}
