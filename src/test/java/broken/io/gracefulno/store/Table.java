package broken.io.gracefulno.store;

/** A table. */
public final class Table {}
