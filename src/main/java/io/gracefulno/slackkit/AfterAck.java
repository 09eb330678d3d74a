package io.gracefulno.slackkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Work that waits until the ack has left, then runs on a virtual thread each. */
public final class AfterAck implements AutoCloseable {
    private static final ScopedValue<List<Runnable>> COLLECTED = ScopedValue.newInstance();

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** To be done once the ack has left. Outside {@link #collecting} it is done at once. */
    public void later(Runnable work) {
        if (COLLECTED.isBound()) {
            COLLECTED.get().add(work);
        } else {
            threads.execute(work);
        }
    }

    /** Answers a delivery, holding back what is to follow. */
    public <T> Held<T> collecting(Callable<T> answering) throws Exception {
        List<Runnable> work = new ArrayList<>();
        T answer = ScopedValue.where(COLLECTED, work).call(answering::call);
        return new Held<>(answer, () -> work.forEach(threads::execute));
    }

    /** An answer, and what follows once it has left. */
    public record Held<T>(T answer, Runnable release) {}

    /** Waits up to ten seconds for what is under way. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(10, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            threads.shutdownNow();
        }
    }
}
