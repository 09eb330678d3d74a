package io.gracefulno.coaching;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** Which words differ. Long texts are compared by sentences first, and by words where few sentences differ. */
final class Comparing {
    /** So many words of both sides together are compared at once; the time it takes may grow with their square. */
    private static final int MOST = 2_500;

    private Comparing() {}

    /** In order; words lie between any two of them that are the same. */
    static List<Edit> edits(Side now, Side suggested) {
        Edit whole = new Edit(
                new Stretch(0, now.words().size()),
                new Stretch(0, suggested.words().size()));
        List<Edit> edits = new ArrayList<>();
        if (isShort(now.words(), suggested.words())) {
            edits.addAll(different(now.words(), suggested.words(), whole));
        } else {
            bySentences(now, suggested, whole).forEach(edits::addAll);
        }
        return edits;
    }

    private static boolean isShort(List<String> now, List<String> suggested) {
        return now.size() + suggested.size() <= MOST;
    }

    private static List<List<Edit>> bySentences(Side now, Side suggested, Edit whole) {
        List<Stretch> nowSentences = now.sentences();
        List<Stretch> suggestedSentences = suggested.sentences();
        List<String> nowTexts = now.texts(nowSentences);
        List<String> suggestedTexts = suggested.texts(suggestedSentences);
        if (!isShort(nowTexts, suggestedTexts)) {
            return List.of(List.of(whole));
        }
        Edit all = new Edit(new Stretch(0, nowTexts.size()), new Stretch(0, suggestedTexts.size()));
        return different(nowTexts, suggestedTexts, all).stream()
                .map(edit -> new Edit(
                        Side.words(nowSentences, edit.now()), Side.words(suggestedSentences, edit.suggested())))
                .map(edit -> {
                    List<String> was = now.words(edit.now());
                    List<String> is = suggested.words(edit.suggested());
                    return isShort(was, is) ? different(was, is, edit) : List.of(edit);
                })
                .toList();
    }

    /** @param where the two lists begin in the whole */
    private static List<Edit> different(List<String> now, List<String> suggested, Edit where) {
        return DiffUtils.diff(now, suggested, new MyersDiffWithLinearSpace<>()).getDeltas().stream()
                .map(delta -> edit(delta, where))
                .toList();
    }

    private static Edit edit(AbstractDelta<String> delta, Edit where) {
        int now = where.now().from() + delta.getSource().getPosition();
        int suggested = where.suggested().from() + delta.getTarget().getPosition();
        return new Edit(
                new Stretch(now, now + delta.getSource().size()),
                new Stretch(suggested, suggested + delta.getTarget().size()));
    }
}
