package io.gracefulno.store;

import static io.gracefulno.store.CaseTransaction.OWNED;

import io.gracefulno.casebook.Elsewhere;
import io.gracefulno.casebook.Erased;
import io.gracefulno.casebook.MessageAt;
import io.gracefulno.casebook.Offer;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Share;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
        Telling telling = new Telling(owner);
        List<Share> shares = new ShareTable(handle, sealer).erase(owner);
        shares.forEach(telling::of);
        new OfferTable(handle, sealer).erase(owner).forEach(telling::of);
        toldElsewhere(owner).forEach(telling::elsewhere);
        int count = count(owner);
        boolean hadHome = hasHome(owner);
        List<MessageAt> messages = new ArrayList<>(casesMessages(owner));
        messages.addAll(reminders(owner));
        messages.addAll(telling.messages);
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
        telling.others.forEach(this::silence);
        telling.others.forEach(this::forgetStranger);
        return new Erased(count, messages, files, hadHome, telling.elsewhere, shares);
    }

    /** What the app wrote about what is between the person and others, to either. */
    private static final class Telling {
        private final Owner owner;
        private final Set<Owner> others = new LinkedHashSet<>();
        private final List<MessageAt> messages = new ArrayList<>();
        private final List<Elsewhere> elsewhere = new ArrayList<>();

        Telling(Owner owner) {
            this.owner = owner;
        }

        void of(Share share) {
            share.candidateMessage().ifPresent(at -> told(share.candidate(), at));
            share.coachMessage().ifPresent(at -> told(share.coach(), at));
            addOthers(share.candidate(), share.coach());
        }

        void of(Offer offer) {
            offer.candidateMessage().ifPresent(at -> told(offer.candidate(), at));
            offer.coachMessage().ifPresent(at -> told(offer.coach(), at));
            addOthers(offer.candidate(), offer.coach());
        }

        void elsewhere(Elsewhere message) {
            elsewhere.add(message);
        }

        private void told(Owner whom, MessageAt at) {
            if (whom.equals(owner)) {
                messages.add(at);
            } else {
                elsewhere.add(new Elsewhere(whom, at));
            }
        }

        private void addOthers(Owner... two) {
            Stream.of(two).filter(one -> !one.equals(owner)).forEach(others::add);
        }
    }

    /** Messages in others' conversations that no share and no offer knows any more. */
    private List<Elsewhere> toldElsewhere(Owner owner) {
        String about = " from left_in_slack where enterprise_id = :enterprise and workspace_id = :workspace"
                + " and about_id = :user";
        List<Elsewhere> told = owned(handle.createQuery("select *" + about + " order by left_at, thing_id"), owner)
                .map((row, _) -> new Elsewhere(
                        new Owner(
                                row.getString("enterprise_id"),
                                row.getString("workspace_id"),
                                row.getString("user_id")),
                        new MessageAt(row.getString("channel_id"), row.getString("thing_id"))))
                .list();
        owned(handle.createUpdate("delete" + about), owner).execute();
        return told;
    }

    /** Whoever used nothing here was known only by what is gone now. */
    private void forgetStranger(Owner other) {
        PeopleTables people = new PeopleTables(handle, sealer);
        if (!people.isKnown(other)) {
            people.forget(other);
        }
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
