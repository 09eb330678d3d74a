package io.gracefulno.wording;

/** A wording file is wrong; the message names the file and the mend. */
public final class WordingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WordingException(String message) {
        super(message);
    }

    WordingException(String message, Throwable cause) {
        super(message, cause);
    }
}
