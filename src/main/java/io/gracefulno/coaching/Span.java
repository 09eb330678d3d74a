package io.gracefulno.coaching;

/** What is hidden of a text, in UTF-16 units from its start. */
record Span(int start, int end, Hidden hidden) {}
