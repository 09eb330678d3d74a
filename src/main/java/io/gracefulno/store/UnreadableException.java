package io.gracefulno.store;

/** A row can't be decrypted: its key is gone, or it was moved from another row. */
final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableException(String rowId, Throwable cause) {
        super("row " + rowId + " can't be decrypted", cause);
    }
}
