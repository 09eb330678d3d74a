package io.gracefulno.review;

import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Kind;
import io.gracefulno.wording.Library;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a review of 3,000 characters takes: {@code mvn -q test-compile exec:exec@bench -Dbench=ReviewBenchmark}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReviewBenchmark {
    private static final int LENGTH = 3000;

    private static final String RAMBLING =
            """
            Dear Marguerite,

            Thank you for the invitation to meet the panel on the 14th. I talked it over with my partner, who said that \
            the commute would be too long, and then with my old manager, and after a weekend of lists I think I will \
            probably step back. The salary is lower than what I earn now, the process has been rather slow, and I would \
            only come back if you could match it. I'm sorry about the short notice, and again I am sorry for the trouble \
            that I must have caused you and everyone who moved their calendars around for me in the last two weeks.

            """;

    private Review review = new Review(_ -> List.of());
    private Draft draft = new Draft("", Kind.DECLINE, Channel.EMAIL, Set.of());

    @Setup
    public void read() {
        review = new Review(Library.english());
        String text = RAMBLING.repeat(1 + LENGTH / RAMBLING.length()).substring(0, LENGTH);
        draft = new Draft(text, Kind.DECLINE, Channel.EMAIL, Set.of(Circumstance.WANTS_CONTACT));
    }

    @Benchmark
    public Remarks aDraft() {
        return review.of(draft);
    }
}
