package io.gracefulno.casebook;

/** The case was changed by somebody else meanwhile; read it again. */
public final class StaleCaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StaleCaseException(String caseId) {
        super("case " + caseId + " was changed meanwhile");
    }
}
