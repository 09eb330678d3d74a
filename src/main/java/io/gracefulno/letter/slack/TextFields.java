package io.gracefulno.letter.slack;

import com.slack.api.model.block.LayoutBlock;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Remark;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.review.slack.RemarksView;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Need;
import io.gracefulno.slackkit.Form;
import java.util.ArrayList;
import java.util.List;

/** Facts that are one line of text, as fields of S2. */
final class TextFields {
    private final Draw draw;
    private final RemarksView remarks;

    TextFields(Draw draw, RemarksView remarks) {
        this.draw = draw;
        this.remarks = remarks;
    }

    /** A sentence of the person's own, and under it what there is to say of it. */
    List<LayoutBlock> own(String field, Fact fact, Case theCase, List<Remark> found) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(text(field, fact, theCase.facts(), theCase.generation()));
        blocks.addAll(remarks.ofOwnWords(Remark.Field.valueOf(fact.name()), found));
        return blocks;
    }

    LayoutBlock text(String field, Fact fact, Facts facts, int generation) {
        return draw.input(field, generation, Need.OPTIONAL, draw.text(field, facts.text(fact), fact.limit()));
    }

    static void read(Form form, String field, Fact fact, Facts.Builder facts) {
        if (form.has(field)) {
            facts.text(fact, form.text(field));
        }
    }
}
