package io.gracefulno.coaching;

/**
 * A stretch of what is shared, as the coach sees it.
 *
 * @param about what it is, a code: a part of a letter ({@code decision}), a lens ({@code lens.career}), or something else
 *     that was ticked ({@code deal_breaker})
 * @param answer what was chosen, a code; empty where nothing was
 * @param text the words, names hidden; empty where there are none
 */
public record Excerpt(String about, String answer, String text) {}
