package io.gracefulno.store;

import io.gracefulno.afterwards.Reminder;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook;
import io.gracefulno.casebook.Cursor;
import io.gracefulno.casebook.Cursor.Way;
import io.gracefulno.casebook.Erased;
import io.gracefulno.casebook.Errand;
import io.gracefulno.casebook.HomeTab;
import io.gracefulno.casebook.Line;
import io.gracefulno.casebook.Matches;
import io.gracefulno.casebook.MessageAt;
import io.gracefulno.casebook.Offer;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Page;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.ReminderMessage;
import io.gracefulno.casebook.Reminding;
import io.gracefulno.casebook.Retention;
import io.gracefulno.casebook.Share;
import io.gracefulno.casebook.Shelf;
import io.gracefulno.casebook.StaleCaseException;
import io.gracefulno.preferences.Personal;
import io.gracefulno.preferences.Workspace;
import io.gracefulno.store.LineTable.Hits;
import io.gracefulno.store.LineTable.Place;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One open transaction over the tables. */
final class CaseTransaction implements Casebook.Transaction {
    private static final Logger LOG = LoggerFactory.getLogger(CaseTransaction.class);

    static final String OWNED = "enterprise_id = :enterprise and workspace_id = :workspace and user_id = :user";

    private static final String DONE = "state in ('SENT', 'GOING', 'CLOSED')";

    /** More open cases than anybody has; whoever makes thousands shall not hold up the others. */
    private static final int MOST_OPEN = 200;

    /** What Slack takes in one conversation. */
    private static final Duration CADENCE = Duration.ofSeconds(1);

    private final Handle handle;
    private final Sealer sealer;
    private final Clock clock;
    private final PeopleTables people;
    private final WorkspaceTable workspaces;
    private final ReminderTable reminders;
    private final LeftInSlack left;
    private final LineTable lines;
    private final ShareTable shares;
    private final OfferTable offers;

    CaseTransaction(Handle handle, Sealer sealer, Clock clock) {
        this.handle = handle;
        this.sealer = sealer;
        this.clock = clock;
        this.people = new PeopleTables(handle, sealer);
        this.workspaces = new WorkspaceTable(handle, sealer);
        this.reminders = new ReminderTable(handle);
        this.left = new LeftInSlack(handle);
        this.lines = new LineTable(handle, sealer);
        this.shares = new ShareTable(handle, sealer);
        this.offers = new OfferTable(handle, sealer);
    }

    @Override
    public Optional<Case> find(Owner owner, String id) {
        return owned("select * from cases where id = :id and " + OWNED, owner)
                .bind("id", id)
                .map((row, _) -> read(row))
                .findOne();
    }

    @Override
    public List<Case> newest(Owner owner, int most) {
        return cases(owner, "true order by changed_at desc", 0, most);
    }

    @Override
    public List<Case> open(Owner owner) {
        return cases(
                owner,
                "state in ('DRAFT', 'OPEN', 'READY', 'WAITING', 'REPLIED') order by changed_at desc",
                0,
                MOST_OPEN);
    }

    @Override
    public List<Case> done(Owner owner, int skipped, int most) {
        return cases(owner, DONE + " order by changed_at desc", skipped, most);
    }

    @Override
    public Page page(Owner owner, Shelf shelf, Set<String> without, Cursor from, int most) {
        List<Place> places = lines.places(owner, shelf, without, from, most);
        int of = lines.count(owner, shelf, without);
        if (places.isEmpty()) {
            return new Page(List.of(), of, of, from, from);
        }
        return new Page(
                read(owner, places.stream().map(Place::caseId).toList()),
                from.way() == Way.START ? 0 : lines.countBefore(places.getFirst(), owner, shelf, without),
                of,
                places.getFirst().cursor(Way.BEFORE),
                places.getLast().cursor(Way.AFTER));
    }

    @Override
    public List<Case> due(Owner owner, Instant now, int most) {
        return read(owner, lines.due(owner, now, most));
    }

    @Override
    public Matches matching(Owner owner, Predicate<Line> which, int most) {
        return matching(owner, which, LineTable.MOST_LOOKED_THROUGH, most);
    }

    @Override
    public Matches matching(Owner owner, Predicate<Line> which, int among, int most) {
        Hits hits = lines.matching(owner, which, among, most);
        return new Matches(read(owner, hits.ids()), hits.count());
    }

    /** In the order of their ids. */
    private List<Case> read(Owner owner, List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return owned("select * from cases where id in (<ids>) and " + OWNED, owner)
                .bindList("ids", ids)
                .map((row, _) -> read(row))
                .stream()
                .sorted(Comparator.comparingInt(theCase -> ids.indexOf(theCase.id())))
                .toList();
    }

    @Override
    public List<String> ids(Owner owner) {
        return owned("select id from cases where " + OWNED + " order by opened_at, id", owner)
                .mapTo(String.class)
                .list();
    }

    @Override
    public List<Case> after(Owner owner, String id, int most) {
        return owned("select * from cases where " + OWNED + " and id > :after order by id limit :most", owner)
                .bind("after", id)
                .bind("most", most)
                .map((row, _) -> read(row))
                .list();
    }

    private List<Case> cases(Owner owner, String which, int skipped, int most) {
        return owned("select * from cases where " + OWNED + " and " + which + " limit :most offset :skipped", owner)
                .bind("skipped", skipped)
                .bind("most", most)
                .map((row, _) -> read(row))
                .list();
    }

    private Query owned(String sql, Owner owner) {
        return handle.createQuery(sql)
                .bind("enterprise", owner.enterpriseId())
                .bind("workspace", owner.workspaceId())
                .bind("user", owner.userId());
    }

    private Case read(ResultSet row) throws SQLException {
        String id = row.getString("id");
        byte[] json = sealer.open(row.getBytes("sealed"), row.getString("workspace_id"), id);
        return Rows.JSON.readValue(json, Case.class).version(row.getInt("version"));
    }

    @Override
    public void save(Case theCase) {
        byte[] sealed = sealer.seal(
                Rows.JSON.writeValueAsBytes(theCase), theCase.owner().workspaceId(), theCase.id());
        int changed = theCase.version() == 0
                ? insert(theCase, sealed)
                : handle.createUpdate("update cases set state = :state, version = :version + 1, changed_at = :changed,"
                      + " replies_old_at = :repliesOld, sealed = :sealed where id = :id and version = :version and "
                                + OWNED)
                        .bind("state", theCase.state().name())
                        .bind("version", theCase.version())
                        .bind("changed", Rows.time(theCase.changedAt()))
                        .bind("repliesOld", theCase.repliesOldAt().map(Rows::time))
                        .bind("sealed", sealed)
                        .bind("id", theCase.id())
                        .bind("enterprise", theCase.owner().enterpriseId())
                        .bind("workspace", theCase.owner().workspaceId())
                        .bind("user", theCase.owner().userId())
                        .execute();
        if (changed == 0) {
            throw new StaleCaseException(theCase.id());
        }
        lines.file(theCase, theCase.version() + 1, zone(theCase.owner()));
        remind(theCase, Reminding.wanted(theCase, this));
    }

    private ZoneId zone(Owner owner) {
        return Profile.of(owner, this).zone();
    }

    /**
     * Writes the lines of cases that have none, or one of another version; of some, in the order of their ids.
     *
     * @param after the id after which to go on
     * @return the last id of these; empty once there are no more
     */
    Optional<String> fileUnfiled(String after, int most) {
        List<String> unfiled = handle.createQuery("select id from cases left join case_lines on case_id = id and"
                        + " case_lines.version = cases.version where case_id is null and id > :after order by id"
                        + " limit :most")
                .bind("after", after)
                .bind("most", most)
                .mapTo(String.class)
                .list();
        unfiled.forEach(this::file);
        return unfiled.isEmpty() ? Optional.empty() : Optional.of(unfiled.getLast());
    }

    private void file(String id) {
        try {
            handle.createQuery("select * from cases where id = :id")
                    .bind("id", id)
                    .map((row, _) -> read(row))
                    .findOne()
                    .ifPresent(theCase -> lines.file(theCase, theCase.version(), zone(theCase.owner())));
        } catch (UnreadableException e) {
            // Whoever asks for it is told so; all others shall find theirs.
            LOG.warn("A case that can't be decrypted stands in no list: {}", id);
        }
    }

    private int insert(Case theCase, byte[] sealed) {
        return handle.createUpdate("insert into cases (id, enterprise_id, workspace_id, user_id, state, version,"
                        + " opened_at, changed_at, replies_old_at, sealed) values (:id, :enterprise, :workspace, :user,"
                        + " :state, 1, :opened, :changed, :repliesOld, :sealed)")
                .bind("id", theCase.id())
                .bind("enterprise", theCase.owner().enterpriseId())
                .bind("workspace", theCase.owner().workspaceId())
                .bind("user", theCase.owner().userId())
                .bind("state", theCase.state().name())
                .bind("opened", Rows.time(theCase.openedAt()))
                .bind("changed", Rows.time(theCase.changedAt()))
                .bind("repliesOld", theCase.repliesOldAt().map(Rows::time))
                .bind("sealed", sealed)
                .execute();
    }

    @Override
    public void delete(Case theCase) {
        handle.createUpdate(
                        "delete from outbox where case_id = :id and kind in ('DRAW_CASE', 'REMIND', 'DRAW_REMINDERS',"
                                + " 'POST_SUMMARY')")
                .bind("id", theCase.id())
                .execute();
        reminders.forget(theCase);
        handle.createUpdate("delete from cases where id = :id")
                .bind("id", theCase.id())
                .execute();
    }

    @Override
    public Optional<Share> shareOf(Owner candidate, String id) {
        return shares.ofCandidate(candidate, id);
    }

    @Override
    public Optional<Share> shareFor(Owner coach, String id) {
        return shares.ofCoach(coach, id);
    }

    @Override
    public List<Share> shares(Case theCase) {
        return shares.of(theCase);
    }

    @Override
    public List<Share> queue(Owner coach, Set<Share.State> states, int skipped, int most) {
        return shares.queue(coach, states, skipped, most);
    }

    @Override
    public List<Share> latest(Owner coach, Set<Share.State> states, int skipped, int most) {
        return shares.latest(coach, states, skipped, most);
    }

    @Override
    public int countQueue(Owner coach, Set<Share.State> states) {
        return shares.count(coach, states);
    }

    @Override
    public void save(Share share) {
        shares.save(share);
    }

    @Override
    public void delete(Share share) {
        shares.delete(share);
    }

    /** Whoever deletes everything of theirs later has the messages of it removed, too. */
    void forgetTakenBack(Instant before) {
        for (Share gone : shares.takenBack(before)) {
            shares.delete(gone);
            gone.coachMessage().ifPresent(at -> left(gone.coach(), gone.candidate(), at));
            gone.candidateMessage()
                    .filter(_ -> isKnown(gone.candidate()))
                    .ifPresent(at -> left(gone.candidate(), gone.coach(), at));
        }
    }

    @Override
    public Optional<Offer> offerTo(Owner candidate, String id) {
        return offers.to(candidate, id);
    }

    @Override
    public Optional<Offer> offerFrom(Owner coach, String id) {
        return offers.from(coach, id);
    }

    @Override
    public List<Offer> openOffers(Owner coach) {
        return offers.open(coach);
    }

    @Override
    public void save(Offer offer) {
        offers.save(offer);
    }

    /** Whoever deletes everything of theirs later has the messages of it removed, too. */
    void forgetOffers(Instant before) {
        for (Offer over : offers.overSince(before)) {
            offers.delete(over);
            over.coachMessage().ifPresent(at -> left(over.coach(), over.candidate(), at));
            if (isKnown(over.candidate())) {
                over.candidateMessage().ifPresent(at -> left(over.candidate(), over.coach(), at));
            } else {
                people.forget(over.candidate());
            }
        }
    }

    @Override
    public void remind(Case theCase, Set<Reminder> wanted) {
        reminders.replace(theCase, wanted);
    }

    @Override
    public Set<Reminder> reminders(Case theCase) {
        return reminders.of(theCase);
    }

    @Override
    public List<ReminderMessage> reminderMessages(Case theCase) {
        return reminders.messages(theCase);
    }

    @Override
    public boolean isReminding(Case theCase) {
        return reminders.isReminding(theCase);
    }

    @Override
    public void folded(ReminderMessage message) {
        reminders.folded(message);
    }

    @Override
    public boolean isKnown(Owner owner) {
        return people.isKnown(owner);
    }

    @Override
    public Erased erase(Owner owner) {
        return new Erasing(handle, sealer).everything(owner);
    }

    void posted(Errand errand, MessageAt at) {
        reminders.posted(errand, at, clock.instant());
    }

    @Override
    public void left(Owner owner, MessageAt message) {
        left.message(owner, message, clock.instant());
    }

    @Override
    public void left(Owner owner, Owner about, MessageAt message) {
        left.message(owner, about, message, clock.instant());
    }

    void left(Owner owner, List<String> fileIds) {
        left.files(owner, fileIds, clock.instant());
    }

    void redrawAll(Supplier<String> ids) {
        handle
                .createQuery(
                        "select * from cases where state in ('READY', 'WAITING', 'SENT', 'REPLIED', 'GOING', 'CLOSED')"
                                + " order by changed_at")
                .map((row, _) -> read(row))
                .list()
                .stream()
                .filter(Case::isShown)
                .forEach(theCase -> later(Errand.drawing(ids.get(), theCase)));
    }

    void deleteEmptyDrafts(Instant before) {
        handle
                .createQuery("select * from cases where state = 'DRAFT' and changed_at < :before")
                .bind("before", Rows.time(before))
                .map((row, _) -> read(row))
                .list()
                .stream()
                .filter(draft -> !draft.isUnfinished())
                .forEach(this::delete);
    }

    @Override
    public Optional<Profile> profile(Owner owner) {
        return people.profile(owner);
    }

    @Override
    public void keep(Profile profile) {
        perhapsMoving(profile.owner(), () -> people.keep(profile));
    }

    /** In another zone other days are due. */
    private void perhapsMoving(Owner owner, Runnable change) {
        ZoneId before = zone(owner);
        change.run();
        ZoneId after = zone(owner);
        if (!after.equals(before)) {
            open(owner).forEach(theCase -> lines.file(theCase, theCase.version(), after));
        }
    }

    @Override
    public Personal personal(Owner owner) {
        return people.personal(owner);
    }

    @Override
    public void keep(Owner owner, Personal personal) {
        perhapsMoving(owner, () -> people.keep(owner, personal));
    }

    @Override
    public Workspace workspace(Owner owner) {
        return workspaces.of(owner);
    }

    @Override
    public void keep(Owner owner, Workspace workspace) {
        workspaces.keep(owner, workspace);
    }

    @Override
    public int countOlder(Owner owner, int months) {
        return new OldCases(handle).count(owner, Retention.before(clock.instant(), months));
    }

    @Override
    public Optional<HomeTab> home(Owner owner) {
        return people.home(owner);
    }

    @Override
    public void keep(HomeTab tab) {
        people.keep(tab);
    }

    @Override
    public void published(Owner owner, String digest, String hash) {
        people.published(owner, digest, hash);
    }

    /**
     * One waiting errand draws whatever there is when its turn comes, so another one like it isn't needed; but somebody
     * is looking now, so it waits no longer.
     */
    private boolean isWaiting(Errand errand) {
        return errand.kind() != Errand.Kind.REMOVE_MESSAGE
                && handle.createUpdate("update outbox set due_at = :now where kind = :kind and case_id = :case"
                                        + " and detail = :detail and state = 'WAITING' and " + OWNED)
                                .bind("now", Rows.time(clock.instant()))
                                .bind("kind", errand.kind().name())
                                .bind("case", errand.caseId())
                                .bind("detail", errand.detail())
                                .bind("enterprise", errand.owner().enterpriseId())
                                .bind("workspace", errand.owner().workspaceId())
                                .bind("user", errand.owner().userId())
                                .execute()
                        > 0;
    }

    @Override
    public void later(Errand errand) {
        if (!isWaiting(errand)) {
            later(errand, due(errand));
        }
    }

    @Override
    public void later(Errand errand, Instant due) {
        handle.createUpdate("insert into outbox (id, enterprise_id, workspace_id, user_id, kind, case_id, detail,"
            + " channel_id, message_ts, state, unsure, attempts, created_at, due_at) values (:id, :enterprise,"
            + " :workspace, :user, :kind, :case, :detail, :channel, :ts, 'WAITING', false, 0, :now, :due)")
                .bind("id", errand.id())
                .bind("enterprise", errand.owner().enterpriseId())
                .bind("workspace", errand.owner().workspaceId())
                .bind("user", errand.owner().userId())
                .bind("kind", errand.kind().name())
                .bind("case", errand.caseId())
                .bind("detail", errand.detail())
                .bind("channel", errand.message().channel())
                .bind("ts", errand.message().ts())
                .bind("now", Rows.time(clock.instant()))
                .bind("due", Rows.time(due))
                .execute();
    }

    /** At once; a reminder a second after the last one that waits, since Slack takes no more in one conversation. */
    private Instant due(Errand errand) {
        Instant now = clock.instant();
        if (errand.kind() != Errand.Kind.REMIND) {
            return now;
        }
        return owned(
                        "select max(due_at) from outbox where kind = 'REMIND' and state = 'WAITING' and " + OWNED,
                        errand.owner())
                .mapTo(OffsetDateTime.class)
                .findOne()
                .map(last -> last.toInstant().plus(CADENCE))
                .filter(now::isBefore)
                .orElse(now);
    }

    @Override
    public Optional<String> answered(String delivery) {
        String key = key(delivery);
        return handle.createQuery("select workspace_id, sealed from deliveries where delivery_key = :key")
                .bind("key", key)
                .map((row, _) -> new String(
                        sealer.open(row.getBytes("sealed"), row.getString("workspace_id"), key),
                        StandardCharsets.UTF_8))
                .findOne();
    }

    @Override
    public void answer(Owner owner, String delivery, String answer) {
        String key = key(delivery);
        // Whose it is matters where it may repeat words of theirs, and only there.
        boolean mute = answer.isEmpty() || !isKnown(owner);
        handle.createUpdate("insert into deliveries (delivery_key, enterprise_id, workspace_id, user_id, answered_at,"
                        + " sealed) values (:key, :enterprise, :workspace, :user, :now, :sealed)")
                .bind("key", key)
                .bind("enterprise", mute ? "" : owner.enterpriseId())
                .bind("workspace", owner.workspaceId())
                .bind("user", mute ? "" : owner.userId())
                .bind("now", Rows.time(clock.instant()))
                .bind("sealed", sealer.seal(answer.getBytes(StandardCharsets.UTF_8), owner.workspaceId(), key))
                .execute();
    }

    private static String key(String delivery) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(delivery.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
