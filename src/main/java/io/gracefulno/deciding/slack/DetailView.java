package io.gracefulno.deciding.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.coaching.slack.Under;
import io.gracefulno.coaching.slack.WithCoach;
import io.gracefulno.deciding.Answer;
import io.gracefulno.deciding.Deliberation;
import io.gracefulno.deciding.Doubt;
import io.gracefulno.deciding.Gut;
import io.gracefulno.deciding.Lens;
import io.gracefulno.deciding.RedFlag;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Need;
import io.gracefulno.slackkit.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** D2 what is in the way: asked only about lenses not answered yes, and about the culture where that matters. */
public final class DetailView {
    public static final String ID = "deciding.detail";

    static final String CULTURE = "deciding.culture";
    static final String FLAGS = "deciding.flags";
    static final String DOUBT = "deciding.nerves";
    static final String GUT = "deciding.gut";
    static final String BREAKERS = "deciding.breakers";

    private static final int NOTE_LIMIT = 500;
    private static final int BREAKERS_LIMIT = 1500;
    private static final int MOST_BREAKERS = 10;

    private final Draw draw;
    private final WithCoach withCoach;

    public DetailView(Draw draw) {
        this.draw = draw;
        this.withCoach = new WithCoach(draw);
    }

    /** For a case whose lenses are answered. */
    public View draw(Case theCase) {
        Deliberation thought = theCase.thoughts();
        int generation = theCase.generation();
        List<LayoutBlock> blocks = new ArrayList<>();
        if (thought.asksForCulture()) {
            String culture = thought.culture().map(Code::of).orElse("");
            blocks.add(draw.input(
                    CULTURE,
                    generation,
                    Need.REQUIRED,
                    draw.radio(CULTURE, "deciding.answer", LensesView.ANSWERS, culture)));
        }
        for (Lens lens : Lens.values()) {
            if (thought.answer(lens) != Answer.YES) {
                blocks.add(draw.input(
                        note(lens), generation, Need.OPTIONAL, draw.lines(note(lens), thought.note(lens), NOTE_LIMIT)));
            }
        }
        blocks.add(draw.input(
                FLAGS, generation, Need.OPTIONAL, draw.checkboxes(FLAGS, codes(RedFlag.values()), chosen(thought))));
        blocks.add(draw.input(
                DOUBT, generation, Need.REQUIRED, draw.radio(DOUBT, codes(Doubt.values()), Code.of(thought.doubt()))));
        blocks.add(draw.input(
                GUT, generation, Need.REQUIRED, draw.radio(GUT, codes(Gut.values()), Code.of(thought.gut()))));
        blocks.add(draw.input(
                BREAKERS, generation, Need.OPTIONAL, draw.lines(BREAKERS, breakers(thought), BREAKERS_LIMIT)));
        withCoach
                .ask(theCase, Under.DECIDING)
                .ifPresent(ask -> blocks.add(draw.actions("deciding.coach", List.of(ask))));
        blocks.addAll(withCoach.blocks(theCase));
        return draw.modal(ID, theCase.id(), blocks);
    }

    private static String note(Lens lens) {
        return "deciding.note." + Code.of(lens);
    }

    private static List<String> codes(Enum<?>[] values) {
        return Stream.of(values).map(Code::of).toList();
    }

    private static Set<String> chosen(Deliberation thought) {
        return thought.flags().stream().map(Code::of).collect(Collectors.toSet());
    }

    /** What they named; before that, each no proposes one. */
    private String breakers(Deliberation thought) {
        if (!thought.dealBreakers().isEmpty() || thought.step() == Deliberation.Step.VERDICT) {
            return String.join("\n", thought.dealBreakers());
        }
        return Stream.of(Lens.values())
                .filter(lens -> thought.answer(lens) == Answer.NO)
                .map(lens -> draw.say("deciding.breaker." + Code.of(lens)))
                .collect(Collectors.joining("\n"));
    }

    /** What stands in the form; what the view didn't have stays as it was. */
    static Deliberation read(Form form, Deliberation was) {
        Deliberation read = was;
        for (Lens lens : Lens.values()) {
            read = form.has(note(lens)) ? read.noted(lens, form.text(note(lens))) : read;
        }
        Deliberation noted = read;
        read = form.choice(CULTURE, Answer.class).map(noted::culture).orElse(noted);
        if (form.has(FLAGS)) {
            read = read.flags(form.choices(FLAGS, RedFlag.class));
        }
        read = read.doubt(form.choice(DOUBT, Doubt.class).orElse(was.doubt()))
                .gut(form.choice(GUT, Gut.class).orElse(was.gut()));
        return form.has(BREAKERS) ? read.dealBreakers(lines(form)) : read;
    }

    private static List<String> lines(Form form) {
        return form.text(BREAKERS)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    /** What must be mended before one can go on, by block_id. */
    Map<String, String> faults(Form form) {
        Map<String, String> faults = new HashMap<>();
        if (form.has(CULTURE) && form.choice(CULTURE, Answer.class).isEmpty()) {
            faults.put(form.block(CULTURE), draw.say("deciding.unanswered"));
        }
        for (Lens lens : Lens.values()) {
            limit(form, note(lens), NOTE_LIMIT, faults);
        }
        limit(form, BREAKERS, BREAKERS_LIMIT, faults);
        if (lines(form).size() > MOST_BREAKERS) {
            faults.put(form.block(BREAKERS), draw.say("deciding.breakers.many"));
        }
        return faults;
    }

    private void limit(Form form, String field, int limit, Map<String, String> faults) {
        if (form.text(field).length() > limit) {
            faults.put(form.block(field), draw.say("slackkit.too_long", "limit", Integer.toString(limit)));
        }
    }
}
