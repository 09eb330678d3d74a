package io.gracefulno.letter.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Intake;
import io.gracefulno.casebook.Received;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Register;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Lines;
import io.gracefulno.slackkit.Draw.Need;
import io.gracefulno.slackkit.Form;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The hiring side: whose decline is answered, and in what tone. One of five inputs is required, then the letter. */
public final class HiringView {
    public static final String ID = "letter.hiring";

    static final String WHO = "letter.hiring.who";
    static final String ROLE = "letter.hiring.role";
    static final String COMPANY = "letter.hiring.company";
    static final String THEIRS = "letter.hiring.theirs";
    static final String TONE = "letter.hiring.tone";

    private static final int THEIRS_LIMIT = 3000;

    private static final Map<String, Fact> TEXTS = Map.of(WHO, Fact.CANDIDATE, ROLE, Fact.ROLE, COMPANY, Fact.COMPANY);

    private final Draw draw;

    public HiringView(Draw draw) {
        this.draw = draw;
    }

    /** Filled with what is known. */
    public View draw(Case theCase) {
        Facts facts = theCase.facts();
        int generation = theCase.generation();
        String theirs = theCase.intake().received().map(Received::words).orElse("");
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(draw.section("letter.hiring.hello", draw.say("letter.hiring.hello")));
        blocks.add(text(WHO, Fact.CANDIDATE, Need.REQUIRED, facts, generation));
        blocks.add(text(ROLE, Fact.ROLE, Need.OPTIONAL, facts, generation));
        blocks.add(text(COMPANY, Fact.COMPANY, Need.OPTIONAL, facts, generation));
        blocks.add(draw.input(
                THEIRS, generation, Need.OPTIONAL, draw.autosaved(THEIRS, theirs, THEIRS_LIMIT, Lines.MANY)));
        blocks.add(draw.input(
                TONE,
                generation,
                Need.REQUIRED,
                draw.select(TONE, List.of("formal", "neutral", "warm"), Code.of(facts.register()))));
        return draw.modal(ID, theCase.id(), blocks);
    }

    private LayoutBlock text(String field, Fact fact, Need need, Facts facts, int generation) {
        return draw.input(field, generation, need, draw.text(field, facts.text(fact), fact.limit()));
    }

    /** What stands in the form, taken over as it is. */
    static Intake read(Form form, Intake was, Instant now) {
        Facts.Builder facts = was.facts().edit();
        TEXTS.forEach((field, fact) -> TextFields.read(form, field, fact, facts));
        form.choice(TONE, Register.class).ifPresent(facts::register);
        Intake told = was.facts(facts.build());
        return form.has(THEIRS) ? told.received(form.text(THEIRS), now) : told;
    }

    /** What must be mended before a letter can be written, by block_id. */
    Map<String, String> faults(Form form) {
        Map<String, String> faults = new HashMap<>();
        if (form.text(WHO).isBlank()) {
            faults.put(form.block(WHO), draw.say("letter.hiring.who.missing"));
        }
        for (String field : List.of(WHO, COMPANY)) {
            if (IntakeView.isNoName(form.text(field))) {
                faults.put(form.block(field), draw.say(field + ".no_name"));
            }
        }
        Limits.check(form, TEXTS, draw, faults);
        if (form.text(THEIRS).length() > THEIRS_LIMIT) {
            faults.put(form.block(THEIRS), draw.say("slackkit.too_long", "limit", Integer.toString(THEIRS_LIMIT)));
        }
        return faults;
    }
}
