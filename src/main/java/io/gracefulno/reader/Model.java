package io.gracefulno.reader;

import io.gracefulno.pushback.Reader;
import io.gracefulno.pushback.Sense;
import io.gracefulno.pushback.Weights;
import io.gracefulno.review.Phrasebook;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPInputStream;

/** The language model, loaded in the background: until it is there, and where it can't be, it senses nothing. */
public final class Model implements Sense {
    private static final String WEIGHTS = "/reader/weights.bin.gz";

    /** How far it is. */
    public sealed interface State {
        record Loading() implements State {}

        record Ready() implements State {}

        /** @param why for people, in a clause */
        record Absent(String why) implements State {}
    }

    private final CountDownLatch settled = new CountDownLatch(1);
    private volatile State state = new State.Loading();
    private volatile Sense sense = Sense.NONE;

    private Model() {}

    /** Not loaded before it is told to: a start has better things to do. */
    public static Model unloaded() {
        return new Model();
    }

    /** Begins to load it and returns at once. */
    public static Model start() {
        Model model = new Model();
        model.begin();
        return model;
    }

    /** Begins to load it and returns at once. Once is enough. */
    public void begin() {
        Thread.ofPlatform().name("reading-model").daemon().start(this::load);
    }

    private void load() {
        try {
            sense = Encoder.load();
            state = new State.Ready();
        } catch (IOException e) {
            state = new State.Absent(String.valueOf(e.getMessage()));
        } catch (LinkageError e) {
            state = new State.Absent("its library isn't beside the app or doesn't run on this machine");
        } catch (RuntimeException e) {
            state = new State.Absent("it couldn't be loaded (" + e.getClass().getSimpleName() + ")");
        } finally {
            settled.countDown();
        }
    }

    /** How far it is now. */
    public State state() {
        return state;
    }

    /** Waits until it is ready or known to be absent; an interrupt ends the waiting. */
    public State await() {
        try {
            settled.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return state;
    }

    @Override
    public Optional<float[][]> of(String words) {
        return sense.of(words);
    }

    /** A reader that uses it as soon as it is there. */
    public Reader reader(Phrasebook cues) {
        return new Reader(cues, weights(), this);
    }

    /** What was learned, as it is shipped. */
    public static Weights weights() {
        try (InputStream in = new BufferedInputStream(
                new GZIPInputStream(Objects.requireNonNull(Model.class.getResourceAsStream(WEIGHTS), WEIGHTS)))) {
            return Weights.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
