package io.gracefulno.pushback;

/**
 * The words of a reply that led to a kind.
 *
 * @param start offset in the text as it was given, in UTF-16 units
 * @param end after the last of them
 */
public record Evidence(int start, int end) {}
