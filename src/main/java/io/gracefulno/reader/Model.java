package io.gracefulno.reader;

import io.gracefulno.pushback.Sense;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The language model, loaded in the background: until it is there, and where it can't be, it senses nothing. */
public final class Model implements Sense {
    private static final Logger LOG = LoggerFactory.getLogger(Model.class);

    /** How far it is. */
    public sealed interface State {
        record Loading() implements State {}

        record Ready() implements State {}

        /** @param why for people, in a clause */
        record Absent(String why) implements State {}
    }

    private final AtomicBoolean begun = new AtomicBoolean();
    private final CountDownLatch settled = new CountDownLatch(1);
    private volatile State state = new State.Loading();
    private volatile Sense sense = Sense.NONE;

    private Model() {}

    /** Not loaded before it is told to: a start has better things to do. */
    public static Model unloaded() {
        return new Model();
    }

    /** Begins to load it, if nobody did yet, and returns at once. */
    public Model begin() {
        if (begun.compareAndSet(false, true)) {
            Thread.ofPlatform().name("reading-model").daemon().start(this::load);
        }
        return this;
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

    /** Where it fails after all, it is absent from then on: a reply is read without it. */
    @Override
    public Optional<float[][]> of(String words) {
        try {
            return sense.of(words);
        } catch (RuntimeException | LinkageError e) {
            LOG.warn(
                    "The reading model failed and is put away: {}", e.getClass().getName());
            sense = Sense.NONE;
            state = new State.Absent("it failed while it read");
            return Optional.empty();
        }
    }
}
