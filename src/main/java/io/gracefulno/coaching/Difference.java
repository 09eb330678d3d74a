package io.gracefulno.coaching;

import java.util.ArrayList;
import java.util.List;

/** What a proposed wording changes. The runs of each side, joined, are that side to the letter. */
public final class Difference {
    /** Whether the other side has it, too. */
    public enum Mark {
        SAME,
        CHANGED
    }

    /** A stretch of one side; never empty. */
    public record Run(String text, Mark mark) {}

    private final List<Run> now;
    private final List<Run> suggested;

    private Difference(List<Run> now, List<Run> suggested) {
        this.now = now;
        this.suggested = suggested;
    }

    /** Of a wording and another one in its place. */
    public static Difference between(String now, String suggested) {
        int most = Math.min(now.length(), suggested.length());
        int start = 0;
        while (start < most && now.charAt(start) == suggested.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && now.charAt(now.length() - 1 - end) == suggested.charAt(suggested.length() - 1 - end)) {
            end++;
        }
        return new Difference(runs(now, start, end), runs(suggested, start, end));
    }

    private static List<Run> runs(String text, int start, int end) {
        List<Run> runs = new ArrayList<>();
        add(runs, text.substring(0, start), Mark.SAME);
        add(runs, text.substring(start, text.length() - end), Mark.CHANGED);
        add(runs, text.substring(text.length() - end), Mark.SAME);
        return runs;
    }

    private static void add(List<Run> runs, String text, Mark mark) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, mark));
        }
    }

    /** The wording that stands there. */
    public List<Run> now() {
        return now;
    }

    /** The wording proposed for it. */
    public List<Run> suggested() {
        return suggested;
    }
}
