package io.gracefulno.letter;

/**
 * One branch of a call card.
 *
 * @param branch {@code answered why press closing voicemail}
 */
public record CardLine(String branch, String text) {}
