package io.gracefulno.letter;

import io.gracefulno.wording.Library;
import java.time.OffsetDateTime;
import java.util.Optional;
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

/** How long a letter takes: {@code mvn -q test-compile exec:exec@bench -Dbench=LetterBenchmark}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LetterBenchmark {
    @Param({"FORMAL", "NEUTRAL", "WARM"})
    Register register = Register.NEUTRAL;

    @Param({"0", "5"})
    int variant;

    private Composer composer = new Composer((_, _) -> java.util.List.of());
    private Facts facts = Facts.builder().build();

    @Setup
    public void read() {
        composer = new Composer(Library.english());
        facts = Facts.builder()
                .register(register)
                .reason(Reason.TRAVEL)
                .stage(Stage.SCREENED)
                .disclosure(Optional.of(Disclosure.SPECIFIC))
                .claim(Claim.APPLIED, true)
                .text(Fact.RECRUITER, "Imani Njoroge")
                .text(Fact.CANDIDATE, "Colm Byrne")
                .text(Fact.COMPANY, "Saltmarsh Ferries")
                .text(Fact.ROLE, "Deck Superintendent")
                .slot(Optional.of(OffsetDateTime.parse("2027-03-09T15:00:00Z")))
                .build();
    }

    @Benchmark
    public Letter aLetter() {
        return composer.compose(facts, variant);
    }
}
