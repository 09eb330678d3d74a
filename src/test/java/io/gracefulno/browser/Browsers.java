package io.gracefulno.browser;

import java.lang.reflect.Method;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** One Chromium a size for all tests; where there is none, they are skipped, or in CI they fail. */
final class Browsers
        implements BeforeEachCallback,
                InvocationInterceptor,
                TestExecutionExceptionHandler,
                LifecycleMethodExecutionExceptionHandler {
    @Override
    public void beforeEach(ExtensionContext context) {
        Optional<Chromium> chromium = Chromium.find(System.getenv());
        if (chromium.isEmpty() && Chromium.isRequired(System.getenv(), System.getProperty("browser", ""))) {
            throw new AssertionError(Chromium.MISSING);
        }
        Assumptions.assumeTrue(chromium.isPresent(), Chromium.MISSING);
        BrowserTest test = (BrowserTest) context.getRequiredTestInstance();
        test.browser = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Browsers.class))
                .computeIfAbsent(test.screen, screen -> Browser.startAfresh(chromium.get(), screen), Browser.class);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        keepPicture(context, thrown);
        throw thrown;
    }

    @Override
    public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        keepPicture(context, thrown);
        throw thrown;
    }

    /** What goes wrong in the making of tests comes to no handler. */
    @Override
    public <T> T interceptTestFactoryMethod(
            Invocation<T> making, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        try {
            return making.proceed();
        } catch (Throwable thrown) {
            keepPicture(context, thrown);
            throw thrown;
        }
    }

    private static void keepPicture(ExtensionContext context, Throwable thrown) {
        BrowserTest test = (BrowserTest) context.getRequiredTestInstance();
        try {
            test.browser.pictureOfFailure(context.getRequiredTestClass().getSimpleName() + "."
                    + context.getRequiredTestMethod().getName());
        } catch (RuntimeException unable) {
            thrown.addSuppressed(unable);
        }
    }
}
