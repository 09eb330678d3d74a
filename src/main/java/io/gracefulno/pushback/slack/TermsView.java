package io.gracefulno.pushback.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Pushback;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Choice;
import io.gracefulno.slackkit.Draw.Need;
import io.gracefulno.slackkit.FieldId;
import io.gracefulno.slackkit.Fit;
import io.gracefulno.slackkit.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** P3: the deal-breakers, one by one; where none was recorded, what would have to change. */
public final class TermsView {
    public static final String ID = "pushback.terms";

    static final String BREAKERS = "pushback.breakers";

    private static final int MOST_NAMED = 3;
    private static final int BREAKERS_LIMIT = 600;
    private static final int LABEL_LIMIT = 300;

    private static final String YES = "yes";
    private static final String NO = "no";

    private final Draw draw;

    public TermsView(Draw draw) {
        this.draw = draw;
    }

    public View draw(Case theCase) {
        List<String> breakers = theCase.thoughts().dealBreakers();
        List<LayoutBlock> blocks = new ArrayList<>();
        if (breakers.isEmpty()) {
            blocks.add(draw.section("pushback.terms.hello", draw.say("pushback.terms.none")));
            blocks.add(draw.input(
                    BREAKERS, theCase.generation(), Need.OPTIONAL, draw.lines(BREAKERS, "", BREAKERS_LIMIT)));
            return draw.modal(ID, theCase.id(), blocks);
        }
        blocks.add(draw.section("pushback.terms.hello", draw.say("pushback.terms.hello")));
        Map<Integer, Boolean> solved =
                theCase.pushbacks().underWay().map(Pushback::solved).orElse(Map.of());
        for (int i = 0; i < breakers.size(); i++) {
            blocks.add(question(theCase, i, breakers.get(i), Optional.ofNullable(solved.get(i))));
        }
        blocks.add(draw.context("pushback.terms.rule", draw.say("pushback.terms.rule")));
        return draw.modal(ID, theCase.id(), blocks);
    }

    private LayoutBlock question(Case theCase, int number, String breaker, Optional<Boolean> solved) {
        List<Choice> choices =
                List.of(new Choice(YES, draw.say("pushback.terms.yes")), new Choice(NO, draw.say("pushback.terms.no")));
        return draw.labelled(
                draw.say("pushback.terms.solved", "breaker", Fit.to(LABEL_LIMIT, breaker)),
                field(number),
                theCase.generation(),
                draw.radio(field(number), choices, solved.map(yes -> yes ? YES : NO)));
    }

    static String field(int number) {
        return "pushback.terms.d" + number;
    }

    /** The answers that were given so far. */
    static Pushback read(Form form, int count, Pushback was) {
        Pushback read = was;
        for (int i = 0; i < count; i++) {
            Optional<String> answer = answer(form, i);
            if (answer.isPresent()) {
                read = read.solved(i, answer.get().equals(YES));
            }
        }
        return read;
    }

    /** What isn't ours is no answer. */
    private static Optional<String> answer(Form form, int number) {
        return form.choice(field(number)).filter(List.of(YES, NO)::contains);
    }

    static boolean isOfThisDrawing(Form form, Case theCase) {
        return form.block(field(0)).equals(FieldId.block(field(0), theCase.generation()));
    }

    /** What they named just now, one a line. */
    static List<String> named(Form form) {
        return form.text(BREAKERS)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    /** What must be mended before one can go on, by block_id. */
    Map<String, String> faults(Form form, Case theCase) {
        Map<String, String> faults = new HashMap<>();
        if (form.text(BREAKERS).length() > BREAKERS_LIMIT) {
            faults.put(form.block(BREAKERS), draw.say("slackkit.too_long", "limit", Integer.toString(BREAKERS_LIMIT)));
        } else if (named(form).size() > MOST_NAMED) {
            faults.put(form.block(BREAKERS), draw.say("pushback.breakers.many"));
        }
        int count = theCase.thoughts().dealBreakers().size();
        for (int i = 0; i < count; i++) {
            if (form.has(field(i)) && answer(form, i).isEmpty()) {
                faults.put(form.block(field(i)), draw.say("pushback.terms.missing"));
            }
        }
        return faults;
    }
}
