package io.gracefulno.playground;

/** A request that can't be read; its message is the short sentence the caller gets with the status. */
final class BadRequest extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;

    BadRequest(int status, String sentence) {
        super(sentence, null, false, false);
        this.status = status;
    }

    int status() {
        return status;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
