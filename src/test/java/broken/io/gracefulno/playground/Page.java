package broken.io.gracefulno.playground;

import broken.io.gracefulno.store.Table;

/** Knows the app. */
public record Page(Table table) {}
