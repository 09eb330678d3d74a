package io.gracefulno.coaching;

import java.util.List;

/**
 * The names of a case, as they were typed.
 *
 * @param company blank where it isn't known, as the next two
 * @param others everybody else who is named, such as whom the letter suggests; blank ones are passed over
 */
public record Names(String company, String recruiter, String candidate, List<String> others) {
    public Names {
        others = List.copyOf(others);
    }
}
