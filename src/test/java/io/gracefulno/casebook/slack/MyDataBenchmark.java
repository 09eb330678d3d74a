package io.gracefulno.casebook.slack;

import io.gracefulno.Plenty;
import io.gracefulno.casebook.Forgetting;
import io.gracefulno.casebook.Ids;
import io.gracefulno.casebook.MessageAt;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Redrawing;
import io.gracefulno.casebook.Twice;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.store.Store;
import io.gracefulno.wording.Library;
import java.io.IOException;
import java.nio.file.Files;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to write everything of somebody with 10,000 cases into files, and to delete it, in a small heap and
 * without practice: {@code mvn -q test-compile exec:exec@bench -Dbench=MyDataBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx128m")
public class MyDataBenchmark {
    private static final int MANY = 10_000;
    private static final Instant NOW = Instant.parse("2026-11-24T09:30:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Owner OWNER = new Owner("", "T0ONE", "U0BIG");

    private final Draw draw = new Draw(Library.english().screens());
    private List<Store> opened = List.of();

    @Setup(Level.Iteration)
    public void fill() throws IOException {
        Store store = Store.embedded(Files.createTempDirectory("my-data-benchmark"), CLOCK);
        opened = List.of(store);
        Plenty plenty = new Plenty(OWNER, NOW);
        plenty.keep(store, MANY, i -> plenty.closed(i).message(new MessageAt("D0", "1." + i)));
    }

    @TearDown(Level.Iteration)
    public void close() {
        opened.forEach(Store::close);
    }

    @Benchmark
    public long export() {
        long bytes = 0;
        for (DataFiles.DataFile file : new DataFiles(opened.getFirst(), draw, CLOCK).of(OWNER, Twice.NO)) {
            System.out.println(file.name() + ": " + file.content().length() + " bytes");
            bytes += file.content().length();
        }
        return bytes;
    }

    @Benchmark
    public int erase() {
        Forgetting forgetting = new Forgetting(new Redrawing(new Ids(), CLOCK), new Ids(), CLOCK);
        return opened.getFirst()
                .transact(tx -> forgetting.everything(OWNER, tx))
                .cases();
    }
}
