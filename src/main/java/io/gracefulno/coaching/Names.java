package io.gracefulno.coaching;

import java.util.List;

/**
 * The names of a case. Blank ones are unknown.
 *
 * @param candidate the person's own
 * @param others of anybody else
 */
public record Names(String company, String recruiter, String candidate, List<String> others) {
    public Names {
        others = List.copyOf(others);
    }
}
