package io.gracefulno.coaching.slack;

import com.slack.api.model.block.LayoutBlock;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Preview;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Sharing;
import io.gracefulno.casebook.Wish;
import io.gracefulno.coaching.Also;
import io.gracefulno.coaching.Hidden;
import io.gracefulno.coaching.Names;
import io.gracefulno.letter.Reason;
import io.gracefulno.preferences.ExtraReason;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Described;
import io.gracefulno.slackkit.Draw.Need;
import io.gracefulno.slackkit.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The inputs of S9 for what a candidate wishes to ask and to show: the question, and what is to be ticked. */
final class WishView {
    private static final String QUESTION = "coaching.question";
    private static final String UNMASK = "coaching.unmask";
    private static final String ALSO = "coaching.also";

    /** UTF-16 units. */
    private static final int QUESTION_LIMIT = 500;

    /** What was typed stays, whatever is drawn anew. */
    private static final int GENERATION = 1;

    private final Draw draw;

    WishView(Draw draw) {
        this.draw = draw;
    }

    /** The lists only where there is something to tick. */
    List<LayoutBlock> blocks(Case theCase, Profile candidate, Wish wish) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(
                draw.input(QUESTION, GENERATION, Need.OPTIONAL, draw.lines(QUESTION, wish.question(), QUESTION_LIMIT)));
        addTicks(blocks, UNMASK, names(Sharing.names(theCase, candidate)), codes(wish.shown()));
        addTicks(blocks, ALSO, also(theCase), codes(wish.also()));
        return blocks;
    }

    private void addTicks(List<LayoutBlock> blocks, String field, List<Described> choices, Set<String> ticked) {
        if (!choices.isEmpty()) {
            blocks.add(draw.input(field, GENERATION, Need.OPTIONAL, draw.ticked(field, choices, ticked)));
        }
    }

    /** Those that are known. */
    private List<Described> names(Names names) {
        List<Described> known = new ArrayList<>();
        Map<Hidden, String> all = Map.of(
                Hidden.COMPANY,
                names.company(),
                Hidden.RECRUITER,
                names.recruiter(),
                Hidden.CANDIDATE,
                names.candidate());
        for (Hidden one : List.of(Hidden.COMPANY, Hidden.RECRUITER, Hidden.CANDIDATE)) {
            String name = all.getOrDefault(one, "");
            if (!name.isBlank()) {
                known.add(new Described(Code.of(one), draw.say(UNMASK + "." + Code.of(one)), name));
            }
        }
        return known;
    }

    private List<Described> also(Case theCase) {
        return Sharing.offered(theCase).stream()
                .map(one -> new Described(
                        Code.of(one), draw.say(ALSO + "." + Code.of(one)), one == Also.REASON ? reason(theCase) : ""))
                .toList();
    }

    private String reason(Case theCase) {
        Reason reason = theCase.facts().reason();
        return theCase.intake()
                .extra()
                .map(ExtraReason::label)
                .orElseGet(() -> draw.say("letter.reason." + Code.of(reason)));
    }

    private static Set<String> codes(Set<? extends Enum<?>> some) {
        return some.stream().map(Code::of).collect(Collectors.toSet());
    }

    /** What stands in the inputs. */
    static Wish read(Form form) {
        return new Wish(
                form.text(QUESTION).strip(), form.choices(UNMASK, Hidden.class), form.choices(ALSO, Also.class));
    }

    /** What must be mended in the question before it can be sent, by block_id. */
    Map<String, String> faults(Form form, Preview preview) {
        String question = form.text(QUESTION);
        if (question.length() > QUESTION_LIMIT) {
            return Map.of(
                    form.block(QUESTION), draw.say("slackkit.too_long", "limit", Integer.toString(QUESTION_LIMIT)));
        }
        return question.isBlank() && preview.excerpts().isEmpty()
                ? Map.of(form.block(QUESTION), draw.say("coaching.question.missing"))
                : Map.of();
    }
}
