package io.gracefulno.playground;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** What shall go wrong, and where: a Web API method by its name, {@link #RESPONSE_URL} or {@link #UPLOAD_URL}. By default nothing does. */
public final class Mishaps {
    /** Stands for all response addresses. */
    public static final String RESPONSE_URL = "response_url";

    /** Stands for all addresses that files are uploaded to. */
    public static final String UPLOAD_URL = "upload_url";

    private record Due(Mishap mishap, int times) {}

    private final Map<String, Deque<Due>> due = new HashMap<>();
    private final Map<String, Integer> met = new HashMap<>();
    private CountDownLatch hanging = new CountDownLatch(1);

    Mishaps() {}

    /** The next so many calls there end so, after those that were asked for before. */
    public synchronized void next(String where, Mishap mishap, int times) {
        if (times < 1) {
            throw new IllegalArgumentException("A mishap happens at least once, not " + times + " times.");
        }
        due.computeIfAbsent(where, _ -> new ArrayDeque<>()).addLast(new Due(mishap, times));
    }

    /** Every call there ends so, until {@link #clear}. */
    public void always(String where, Mishap mishap) {
        next(where, mishap, Integer.MAX_VALUE);
    }

    /** All is well again; whatever hangs is let go of without an answer. */
    public synchronized void clear() {
        due.clear();
        hanging.countDown();
        hanging = new CountDownLatch(1);
    }

    /** How many calls there met a mishap so far. */
    public synchronized int met(String where) {
        return met.getOrDefault(where, 0);
    }

    synchronized Optional<Mishap> take(String where) {
        Deque<Due> waiting = due.getOrDefault(where, new ArrayDeque<>());
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        Due first = waiting.removeFirst();
        if (first.times() > 1) {
            waiting.addFirst(new Due(first.mishap(), first.times() - 1));
        }
        met.merge(where, 1, Integer::sum);
        return Optional.of(first.mishap());
    }

    /** Ends when it is let go of. */
    void hang() throws InterruptedException {
        CountDownLatch until;
        synchronized (this) {
            until = hanging;
        }
        until.await();
    }
}
