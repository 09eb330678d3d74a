package io.gracefulno.casebook;

/** Where the case's own message stands, once it is posted. */
public record MessageAt(String channel, String ts) {}
