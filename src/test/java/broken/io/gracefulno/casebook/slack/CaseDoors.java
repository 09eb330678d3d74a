package broken.io.gracefulno.casebook.slack;

/** A door. */
public final class CaseDoors {}
