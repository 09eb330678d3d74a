package io.gracefulno.letter;

/** The subject line: one line of at most 150 UTF-16 units. */
final class Subject {
    static final int LIMIT = 150;

    private Subject() {}

    /** The line as it was filled; with a very long role and name the name goes first, then the end of the role. */
    static String fitted(String filled, Brief brief) {
        String subject = filled;
        String name = brief.blanks().getOrDefault("writer", "");
        if (subject.length() > LIMIT && !name.isEmpty()) {
            subject = subject.replace(", " + name, "");
        }
        return subject.length() > LIMIT ? subject.substring(0, LIMIT).strip() : subject;
    }
}
