package io.gracefulno.pushback;

import io.gracefulno.reader.Model;
import io.gracefulno.wording.Library;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long reading a reply takes: {@code mvn -q test-compile exec:exec@bench -Dbench=ReaderBenchmark}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReaderBenchmark {
    private static final String LETTER = """
        Dear Marguerite,

        Thank you for getting back to me so quickly. I won't pretend the team isn't disappointed: they had kept the \
        morning free and rather liked the way you talked about the harbour project. Before I close the file, may I ask \
        what made you decide against it? If it was the two days in the office, I have spoken with the director, and we \
        could do one. You would still report to the same person, and the salary would go up to 62,000 from January.

        And should none of that help: do you know anyone who might like to hear from us?

        """;

    @Param({"600", "3000"})
    private int length = 600;

    private String text = "";
    private Reader full = new Reader(Library.english().cues(), Weights.shipped(), Sense.NONE);
    private Reader plain = full;

    @Setup
    public void load() throws InterruptedException {
        Model model = Model.unloaded().begin();
        model.await();
        full = new Reader(Library.english().cues(), Weights.shipped(), model);
        plain = new Reader(Library.english().cues(), Weights.shipped(), Sense.NONE);
        text = LETTER.repeat(1 + length / LETTER.length()).substring(0, length);
    }

    @Benchmark
    public Reading withTheModel() {
        return full.read(text);
    }

    @Benchmark
    public Reading byCuesAndWords() {
        return plain.read(text);
    }
}
