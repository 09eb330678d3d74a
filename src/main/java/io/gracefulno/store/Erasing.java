package io.gracefulno.store;

import static io.gracefulno.store.CaseTransaction.OWNED;

import io.gracefulno.casebook.Erased;
import io.gracefulno.casebook.MessageAt;
import io.gracefulno.casebook.Owner;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** Takes everything out that is kept of a person, within one open transaction. */
final class Erasing {
    /** In this order: once the others are gone, nobody keeps a profile of the person any more. */
    private static final List<String> TABLES = List.of(
            "reminders", "reminder_messages", "left_in_slack", "case_lines", "cases", "preferences", "homes", "people");

    private final Handle handle;
    private final Sealer sealer;

    /** As much of a case as is needed to find its message. */
    record Standing(Optional<MessageAt> message, List<MessageAt> summaries) {
        Standing {
            // A row of an older version has none.
            summaries = Objects.requireNonNullElse(summaries, List.of());
        }

        Stream<MessageAt> all() {
            return Stream.concat(message.stream(), summaries.stream());
        }
    }

    private record Left(String channel, String thing) {
        boolean isFile() {
            return channel.equals(LeftInSlack.NO_CHANNEL);
        }
    }

    Erasing(Handle handle, Sealer sealer) {
        this.handle = handle;
        this.sealer = sealer;
    }

    Erased everything(Owner owner) {
        callOff(owner);
        int count = count(owner);
        boolean hadHome = hasHome(owner);
        List<MessageAt> messages = new ArrayList<>(casesMessages(owner));
        messages.addAll(reminders(owner));
        messages.addAll(new OfferTable(handle, sealer).erase(owner));
        List<String> files = new ArrayList<>();
        for (Left left : left(owner)) {
            if (left.isFile()) {
                files.add(left.thing());
            } else {
                messages.add(new MessageAt(left.channel(), left.thing()));
            }
        }
        TABLES.forEach(table -> owned(handle.createUpdate("delete from " + table + " where " + OWNED), owner)
                .execute());
        silence(owner);
        return new Erased(count, messages, files, hadHome);
    }

    /** What was to be done for them, but what is being removed already. */
    private void callOff(Owner owner) {
        owned(
                        handle.createUpdate(
                                "delete from outbox where kind not in ('REMOVE_MESSAGE', 'REMOVE_FILE') and " + OWNED),
                        owner)
                .execute();
    }

    private int count(Owner owner) {
        return owned(handle.createQuery("select count(*) from cases where " + OWNED), owner)
                .mapTo(Integer.class)
                .one();
    }

    private boolean hasHome(Owner owner) {
        return owned(handle.createQuery("select count(*) from homes where " + OWNED), owner)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    private List<MessageAt> casesMessages(Owner owner) {
        return owned(handle.createQuery("select id, workspace_id, sealed from cases where " + OWNED), owner)
                .map((row, _) -> standing(row))
                .stream()
                .flatMap(Standing::all)
                .distinct()
                .toList();
    }

    private Standing standing(ResultSet row) throws SQLException {
        byte[] json = sealer.open(row.getBytes("sealed"), row.getString("workspace_id"), row.getString("id"));
        return Rows.JSON.readValue(json, Standing.class);
    }

    private List<MessageAt> reminders(Owner owner) {
        return owned(handle.createQuery("select channel_id, message_ts from reminder_messages where " + OWNED), owner)
                .map((row, _) -> new MessageAt(row.getString("channel_id"), row.getString("message_ts")))
                .list();
    }

    private List<Left> left(Owner owner) {
        return owned(
                        handle.createQuery("select channel_id, thing_id from left_in_slack where " + OWNED
                                + " order by left_at, thing_id"),
                        owner)
                .map((row, _) -> new Left(row.getString("channel_id"), row.getString("thing_id")))
                .list();
    }

    /** A delivery that comes again is still known for one that was answered, and is told nothing. */
    private void silence(Owner owner) {
        List<String> keys = owned(handle.createQuery("select delivery_key from deliveries where " + OWNED), owner)
                .mapTo(String.class)
                .list();
        for (String key : keys) {
            handle.createUpdate("update deliveries set enterprise_id = '', user_id = '', sealed = :sealed"
                            + " where delivery_key = :key")
                    .bind("sealed", sealer.seal(new byte[0], owner.workspaceId(), key))
                    .bind("key", key)
                    .execute();
        }
    }

    private static <S extends SqlStatement<S>> S owned(S sql, Owner owner) {
        return sql.bind("enterprise", owner.enterpriseId())
                .bind("workspace", owner.workspaceId())
                .bind("user", owner.userId());
    }
}
