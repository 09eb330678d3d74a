package io.gracefulno;

import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.HomeTab;
import io.gracefulno.casebook.Matches;
import io.gracefulno.casebook.Owner;
import io.gracefulno.home.Overview;
import io.gracefulno.home.Search;
import io.gracefulno.home.slack.HomeView;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.store.Store;
import io.gracefulno.wording.Library;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long Home takes to be read and drawn, and a case to be found, for somebody with 10,000 cases in the embedded
 * database: {@code mvn -q test-compile exec:exec@bench -Dbench=HomeBenchmark}. Those called first are measured in a
 * process that has done nothing before; the database is made by the one before it.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 10)
@Fork(1)
public class HomeBenchmark {
    private static final int MANY = 10_000;
    private static final Instant NOW = Instant.parse("2026-11-24T09:30:00Z");
    private static final Owner OWNER = new Owner("", "T0ONE", "U0BIG");

    /** Whether all of them are closed, or open. */
    @Param({"closed", "open"})
    public String cases = "closed";

    private final Plenty plenty = new Plenty(OWNER, NOW);
    private final HomeView home = new HomeView(new Draw(Library.english().screens()));
    private final Search search = Search.of("quillon 77");
    private HomeTab tab = HomeTab.opened(OWNER, NOW);
    private List<Store> opened = List.of();

    @Setup
    public void fill() {
        Path data = Path.of(System.getProperty("java.io.tmpdir"), "home-benchmark-" + cases);
        Store store = Store.embedded(data, Clock.fixed(NOW, ZoneOffset.UTC));
        opened = List.of(store);
        if (store.transact(tx -> tx.profile(OWNER)).isEmpty()) {
            plenty.keep(store, MANY, cases.equals("open") ? plenty::open : plenty::closed);
        }
    }

    /** Home is drawn after something has changed; else the database would give what it gave before. */
    @Setup(Level.Invocation)
    public void change() {
        String id = cases.equals("open") ? "c_open9" : "c_done0";
        opened.getFirst().transact(tx -> {
            Case found = tx.find(OWNER, id).orElseThrow();
            tx.save(found.nextGeneration());
            return found;
        });
    }

    @TearDown
    public void close() {
        opened.forEach(Store::close);
    }

    private View drawn(HomeTab where) {
        Overview overview = opened.getFirst()
                .transact(tx -> Overview.of(
                        where, Overview.USUAL_MONTHS, NOW, plenty.profile().zone(), tx));
        tab = where.turnedOpen(overview.open().end(), NOW)
                .turnedClosed(overview.done().end(), NOW);
        return home.draw(overview, plenty.profile(), NOW);
    }

    /** The first page. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public View front() {
        return drawn(HomeTab.opened(OWNER, NOW));
    }

    /** One page after the other, from the first to the last and again. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public View turned() {
        return drawn(tab);
    }

    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public Matches find() {
        return opened.getFirst()
                .transact(tx -> tx.matching(
                        OWNER, line -> search.finds(List.of(line.company(), line.recruiter(), line.role())), 8));
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(value = 5, warmups = 1)
    public View firstFront() {
        return front();
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(value = 5, warmups = 1)
    public Matches firstFind() {
        return find();
    }
}
