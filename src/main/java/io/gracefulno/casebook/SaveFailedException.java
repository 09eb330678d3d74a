package io.gracefulno.casebook;

/** The casebook couldn't be reached; nothing of the transaction was kept. */
public final class SaveFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SaveFailedException(Throwable cause) {
        super("the casebook can't be reached", cause);
    }
}
