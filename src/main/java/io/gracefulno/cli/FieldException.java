package io.gracefulno.cli;

/** A field of an input line is wrong. The message says what would be accepted. */
final class FieldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;

    FieldException(String field, String message) {
        super(message);
        this.field = field;
    }

    /** The JSON name, nested names joined by a dot; empty where the whole line is wrong. */
    String field() {
        return field;
    }
}
