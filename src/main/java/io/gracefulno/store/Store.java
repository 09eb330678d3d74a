package io.gracefulno.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.gracefulno.casebook.CaseOf;
import io.gracefulno.casebook.Casebook;
import io.gracefulno.casebook.Diary;
import io.gracefulno.casebook.DueReminder;
import io.gracefulno.casebook.Outbox;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.SaveFailedException;
import io.gracefulno.casebook.StaleCaseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database: opened and migrated once, closed at the end. Safe for use by many threads. */
public final class Store implements Casebook, Diary, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Store.class);

    /** Two people rarely change one case at the same moment; after so many tries something else is wrong. */
    private static final int TRIES = 20;

    /** Answers to deliveries are kept longer than anything is delivered again. */
    private static final Duration DELIVERIES_KEPT = Duration.ofHours(1);

    private static final int FILED_AT_ONCE = 500;

    private static final Duration EMPTY_DRAFTS_KEPT = Duration.ofHours(24);

    /** SQL states of two transactions that met: a key that the other one just took, a deadlock, a lock that took too long. */
    private static final Set<String> CONFLICTS = Set.of("23505", "40001", "40P01", "90131", "HYT00");

    /** SQL states of an H2 that has closed itself. */
    private static final Set<String> CLOSED = Set.of("90098", "90121");

    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final Sealer sealer;
    private final Clock clock;

    private Store(HikariDataSource pool, Sealer sealer, Clock clock) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
        this.sealer = sealer;
        this.clock = clock;
    }

    /**
     * The embedded database in a folder, made at first use and open to its owner only. What is acknowledged survives
     * {@code kill -9}; a loss of power is more than it promises.
     */
    public static Store embedded(Path folder, Clock clock) {
        makePrivate(folder);
        Path file = folder.toAbsolutePath().normalize().resolve("cases");
        // H2 delays writes by half a second unless told not to, and loses acknowledged commits on kill -9.
        String url = "jdbc:h2:file:" + file + ";MODE=PostgreSQL;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        return open(url, "sa", sealer(folder, file), clock);
    }

    /** A new key beside an old database would leave every row unreadable. */
    private static Sealer sealer(Path folder, Path database) {
        Path data = database.resolveSibling(database.getFileName() + ".mv.db");
        if (Files.exists(data) && !Files.exists(folder.resolve(Sealer.KEYSET))) {
            throw new SettingsException("DATA_DIR: " + folder + " has a database but no " + Sealer.KEYSET
                    + " to read it with. Put the file back from your backup, or name another folder.");
        }
        return Sealer.inFolder(folder);
    }

    private static void makePrivate(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new SettingsException(
                    "DATA_DIR: the folder " + folder + " can't be made or kept private: " + e.getMessage()
                            + ". Name a folder you own.",
                    e);
        }
    }

    private static Store open(String url, String user, Sealer sealer, Clock clock) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword("");
        config.setMaximumPoolSize(10);
        config.setConnectionTimeout(Duration.ofMillis(1500).toMillis());
        config.setInitializationFailTimeout(Duration.ofSeconds(5).toMillis());
        config.setPoolName("store");
        HikariDataSource pool;
        try {
            pool = new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw new SettingsException(
                    "The database can't be opened. If another Graceful No runs with the same DATA_DIR, stop it first,"
                            + " or set DATA_DIR to another folder.",
                    e);
        }
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        Store store = new Store(pool, sealer, clock);
        store.file();
        return store;
    }

    /** Cases that were saved by an older version find their place in the lists. */
    private void file() {
        Optional<String> last = Optional.of("");
        while (last.isPresent()) {
            String after = last.get();
            last = jdbi.inTransaction(
                    handle -> new CaseTransaction(handle, sealer, clock).fileUnfiled(after, FILED_AT_ONCE));
        }
    }

    @Override
    public <T> T transact(Function<Transaction, T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return jdbi.inTransaction(
                        TransactionIsolationLevel.READ_COMMITTED,
                        handle -> work.apply(new CaseTransaction(handle, sealer, clock)));
            } catch (StaleCaseException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            } catch (JdbiException e) {
                if (attempt == TRIES || !isConflict(e)) {
                    reopenIfClosed(e);
                    throw new SaveFailedException(e);
                }
            }
        }
    }

    /** After a write that failed H2 closes itself; it opens again once nobody holds a connection to the old one. */
    private void reopenIfClosed(JdbiException e) {
        if (hasState(e, CLOSED)) {
            LOG.error("The database closed itself after a write that failed; it is opened again");
            pool.getHikariPoolMXBean().softEvictConnections();
        }
    }

    /** Whether two transactions met on a row, so that one of them only has to begin again. */
    private static boolean isConflict(JdbiException e) {
        return hasState(e, CONFLICTS);
    }

    private static boolean hasState(JdbiException e, Set<String> states) {
        return e.getCause() instanceof SQLException sql
                && sql.getSQLState() != null
                && states.contains(sql.getSQLState());
    }

    @Override
    public List<DueReminder> due(Instant now, int most) {
        return jdbi.withHandle(handle -> new ReminderTable(handle).due(now, most));
    }

    @Override
    public void forget(DueReminder due) {
        jdbi.useHandle(handle -> new ReminderTable(handle).forget(due));
    }

    @Override
    public List<Owner> workspaces() {
        return jdbi.withHandle(handle -> new OldCases(handle).workspaces());
    }

    @Override
    public List<CaseOf> old(Owner somebody, Instant before, String after, int most) {
        return jdbi.withHandle(handle -> new OldCases(handle).old(somebody, before, after, most));
    }

    @Override
    public void forgetStrangers(Instant before) {
        jdbi.useHandle(handle -> new PeopleTables(handle, sealer).forgetStrangers(before));
    }

    @Override
    public void forgetTakenBack(Instant before) {
        jdbi.useTransaction(handle -> new CaseTransaction(handle, sealer, clock).forgetTakenBack(before));
    }

    @Override
    public List<CaseOf> oldShares(Instant before, String after, int most) {
        return jdbi.withHandle(handle -> new OldCases(handle).oldShares(before, after, most));
    }

    @Override
    public List<CaseOf> openOffers(Instant madeBy, int most) {
        return jdbi.withHandle(handle -> new OfferTable(handle, sealer).openSince(madeBy, most));
    }

    @Override
    public void forgetOffers(Instant before) {
        jdbi.useTransaction(handle -> new CaseTransaction(handle, sealer, clock).forgetOffers(before));
    }

    @Override
    public List<CaseOf> oldReplies(Instant now, String after, int most) {
        return jdbi.withHandle(handle -> new OldCases(handle).oldReplies(now, after, most));
    }

    /**
     * What runs by the clock, as long as the store is open.
     *
     * @param look how often it looks at the clock
     */
    public Timetable timetable(List<Timetable.Job> jobs, Duration look) {
        // Nobody else has this database open: whatever was under way when a process died is nobody's any more.
        jdbi.useHandle(handle ->
                handle.execute("update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null"
                        + " where picked"));
        return Timetable.start(pool, jobs, look, clock);
    }

    public Outbox outbox() {
        return new OutboxTable(jdbi, sealer, clock);
    }

    /** Whether the database answers. */
    public boolean isUp() {
        try {
            return jdbi.withHandle(handle ->
                    handle.createQuery("select 1").mapTo(Integer.class).one() == 1);
        } catch (RuntimeException e) {
            return false;
        }
    }

    /**
     * Every saved letter's message shall be drawn anew: for a stand-in that forgot them.
     *
     * @param ids makes an id for each errand
     */
    public void redrawAll(Supplier<String> ids) {
        jdbi.useTransaction(handle -> new CaseTransaction(handle, sealer, clock).redrawAll(ids));
    }

    /** Forgets deliveries that can't come again, and drafts of yesterday in which nothing was written. */
    public void sweep() {
        Instant now = clock.instant();
        jdbi.useTransaction(handle -> {
            handle.createUpdate("delete from deliveries where answered_at < :then")
                    .bind("then", Rows.time(now.minus(DELIVERIES_KEPT)))
                    .execute();
            new CaseTransaction(handle, sealer, clock).deleteEmptyDrafts(now.minus(EMPTY_DRAFTS_KEPT));
        });
    }

    @Override
    public void close() {
        pool.close();
    }
}
