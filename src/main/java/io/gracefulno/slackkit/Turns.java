package io.gracefulno.slackkit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/**
 * In which order what a modal shows was decided on. It is drawn after the ack, on a thread for each, so what was decided
 * first may come last: an old page would stand over a newer one.
 */
final class Turns {
    /** Nobody leaves a modal open for longer without a press. */
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final AtomicLong last = new AtomicLong();
    private final Cache<String, View> views = Caffeine.newBuilder()
            .expireAfterAccess(REMEMBERED)
            .maximumSize(100_000)
            .build();

    private static final class View {
        final ReentrantLock drawing = new ReentrantLock();
        final AtomicLong newest = new AtomicLong();
        volatile String hash = "";
    }

    /** The next turn, taken within the delivery's transaction: what saves the same case comes in the order it is kept. */
    long next() {
        return last.incrementAndGet();
    }

    /** Once it is kept: what stands there from now on has that turn, and nothing decided on before is drawn any more. */
    void take(String viewId, long turn) {
        view(viewId).newest.accumulateAndGet(turn, Math::max);
    }

    /** Whether something that was decided on later stands there, or soon will. */
    boolean isOvertaken(String viewId, long turn) {
        return view(viewId).newest.get() > turn;
    }

    /** Draws once nothing else is being drawn there, unless it is overtaken. */
    void draw(String viewId, long turn, Runnable drawing) {
        ReentrantLock lock = view(viewId).drawing;
        lock.lock();
        try {
            if (!isOvertaken(viewId, turn)) {
                drawing.run();
            }
        } finally {
            lock.unlock();
        }
    }

    /** The hash of what was drawn there last; empty where nobody knows. */
    String hash(String viewId) {
        return view(viewId).hash;
    }

    void drawn(String viewId, String hash) {
        view(viewId).hash = hash;
    }

    private View view(String viewId) {
        return views.get(viewId, _ -> new View());
    }
}
