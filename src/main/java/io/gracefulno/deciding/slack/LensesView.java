package io.gracefulno.deciding.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.coaching.slack.Under;
import io.gracefulno.coaching.slack.WithCoach;
import io.gracefulno.deciding.Answer;
import io.gracefulno.deciding.Deliberation;
import io.gracefulno.deciding.Lens;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Need;
import io.gracefulno.slackkit.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** D1 should I go: four questions. */
public final class LensesView {
    public static final String ID = "deciding.lenses";

    static final List<String> ANSWERS = Stream.of(Answer.values()).map(Code::of).toList();

    private final Draw draw;
    private final WithCoach withCoach;

    public LensesView(Draw draw) {
        this.draw = draw;
        this.withCoach = new WithCoach(draw);
    }

    /** What was answered so far is chosen; nothing else is. */
    public View draw(Case theCase) {
        Deliberation thought = theCase.thoughts();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(draw.section("deciding.hello", draw.say("deciding.hello")));
        for (Lens lens : Lens.values()) {
            String field = field(lens);
            String chosen = thought.answers().containsKey(lens) ? Code.of(thought.answer(lens)) : "";
            blocks.add(draw.input(
                    field, theCase.generation(), Need.REQUIRED, draw.radio(field, "deciding.answer", ANSWERS, chosen)));
        }
        List<BlockElement> skip = new ArrayList<>();
        skip.add(draw.button("deciding.sure", theCase.id()));
        withCoach.ask(theCase, Under.DECIDING).ifPresent(skip::add);
        blocks.add(draw.actions("deciding.skip", skip));
        blocks.addAll(withCoach.blocks(theCase));
        return draw.modal(ID, theCase.id(), blocks);
    }

    static String field(Lens lens) {
        return "deciding." + Code.of(lens);
    }

    /** What stands in the form. */
    static Deliberation read(Form form, Deliberation was) {
        Deliberation read = was;
        for (Lens lens : Lens.values()) {
            Deliberation before = read;
            read = form.choice(field(lens), Answer.class)
                    .map(answer -> before.answered(lens, answer))
                    .orElse(before);
        }
        return read;
    }

    /** What must be answered before one can go on, by block_id. */
    Map<String, String> faults(Form form) {
        Map<String, String> faults = new HashMap<>();
        for (Lens lens : Lens.values()) {
            if (form.choice(field(lens), Answer.class).isEmpty()) {
                faults.put(form.block(field(lens)), draw.say("deciding.unanswered"));
            }
        }
        return faults;
    }
}
