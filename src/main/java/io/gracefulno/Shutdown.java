package io.gracefulno;

import java.util.concurrent.CountDownLatch;

/** Waits for the end of the process, and ends in good order. */
final class Shutdown {
    private static final CountDownLatch NEVER = new CountDownLatch(1);

    private Shutdown() {}

    static void then(Runnable closing) {
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().name("shutdown").unstarted(closing));
    }

    static void await() throws InterruptedException {
        NEVER.await();
    }
}
