package io.gracefulno.coaching.slack;

import com.slack.api.model.block.InputBlock;
import io.gracefulno.casebook.Counsel;
import io.gracefulno.casebook.Heeding;
import io.gracefulno.casebook.Heeding.Answered;
import io.gracefulno.casebook.Share;
import io.gracefulno.coaching.Proposal;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Lines;
import io.gracefulno.slackkit.FieldId;
import io.gracefulno.slackkit.Form;
import java.util.Map;
import java.util.TreeMap;

/** The inputs of C3 in which suggestions are edited, one for each; what is typed there is kept until it is used. */
public final class Adapted {
    public static final String FIELD = "coaching.adapted";

    private Adapted() {}

    private static String field(int number) {
        return FIELD + "." + number;
    }

    /** @param words what they make of it so far */
    static InputBlock draw(Draw draw, Share share, Counsel counsel, String title, String words) {
        String field = field(counsel.number());
        int most = counsel.field().map(Heeding::limit).orElseThrow();
        InputBlock input = draw.labelled(
                draw.say("coaching.adapted.label", "part", title),
                field,
                share.generation(),
                draw.autosaved(field, words, most, Lines.MANY));
        input.setHint(draw.words("coaching.adapted.hint"));
        return input;
    }

    /**
     * What stands in those that the view has, by number; in none of an answer that another has followed since: there the
     * same number is another suggestion's.
     */
    static Map<Integer, String> read(Form form, Answered answered) {
        Map<Integer, String> adapted = new TreeMap<>();
        for (Proposal proposal : answered.share().round().proposals()) {
            int number = proposal.excerpt();
            String block = FieldId.block(field(number), answered.share().generation());
            if (form.has(field(number)) && block(form, number).equals(block)) {
                adapted.put(number, form.text(field(number)));
            }
        }
        return adapted;
    }

    /** Whether the view has any, of this answer or of an earlier one. */
    static boolean isIn(Form form, Answered answered) {
        return answered.share().rounds().stream()
                .flatMap(round -> round.proposals().stream())
                .anyMatch(proposal -> form.has(field(proposal.excerpt())));
    }

    /**
     * With what stands in them kept.
     *
     * @param action when it was typed, in microseconds since 1970
     */
    static Answered kept(Answered answered, Form form, long action) {
        return answered.adapting(read(form, answered), action);
    }

    /** Where the sentence about what they made of it stands. */
    static String block(Form form, int number) {
        return form.block(field(number));
    }
}
