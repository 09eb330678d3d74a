package io.gracefulno.browser;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.core.ConditionFactory;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;

/** The page draws itself anew whenever the server says so: what isn't there yet, or no more, is looked for again. */
final class Eventually {
    private static final Duration HANGS = Duration.ofSeconds(20);

    private Eventually() {}

    /** Waits until it holds. */
    static void see(String what, Callable<Boolean> holds) {
        waiting(what).until(holds);
    }

    /** Waits until it can be had. */
    static <T> T get(String what, Callable<T> value) {
        return waiting(what).until(value, got -> true);
    }

    private static ConditionFactory waiting(String what) {
        return await(what)
                .pollInSameThread()
                .atMost(HANGS)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(25))
                .ignoreExceptionsMatching(Eventually::passes);
    }

    private static boolean passes(Throwable thrown) {
        return thrown instanceof StaleElementReferenceException
                || thrown instanceof NoSuchElementException
                || thrown instanceof ElementClickInterceptedException
                || thrown instanceof ElementNotInteractableException;
    }
}
