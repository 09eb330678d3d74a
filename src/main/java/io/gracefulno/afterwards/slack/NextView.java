package io.gracefulno.afterwards.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.letter.Reason;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Need;
import io.gracefulno.slackkit.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What comes next after a no: what to get ready, what people ask, and three things to change. */
public final class NextView {
    public static final String ID = "afterwards.next";

    private static final List<String> THREE =
            List.of("afterwards.next.first", "afterwards.next.second", "afterwards.next.third");

    private static final List<String> TIPS = List.of("1", "2", "3", "4");

    /** As long as one line on a phone can be read at a glance. */
    private static final int LIMIT = 150;

    private final Draw draw;

    public NextView(Draw draw) {
        this.draw = draw;
    }

    public View draw(Case theCase) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (theCase.facts().reason() == Reason.NO_PREP_TIME) {
            blocks.add(draw.section("afterwards.next.readiness", readiness()));
        }
        blocks.add(draw.section(
                "afterwards.next.faq",
                "*" + draw.say("afterwards.faq.later.question") + "*\n" + draw.say("afterwards.faq.later")));
        blocks.add(draw.section("afterwards.next.three", draw.say("afterwards.next.three")));
        List<String> were = theCase.adjustments();
        for (int i = 0; i < THREE.size(); i++) {
            String was = i < were.size() ? were.get(i) : "";
            String field = THREE.get(i);
            blocks.add(draw.input(field, 1, Need.REQUIRED, draw.text(field, was, LIMIT)));
        }
        blocks.add(draw.actions("afterwards.next.back", List.of(back(theCase))));
        return draw.modal(ID, theCase.id(), blocks);
    }

    private String readiness() {
        StringBuilder tips = new StringBuilder(draw.say("afterwards.next.readiness"));
        TIPS.forEach(tip -> tips.append("\n• ").append(draw.say("afterwards.next.readiness." + tip)));
        return tips.toString();
    }

    /** To the case, with what it has. */
    private ButtonElement back(Case theCase) {
        ButtonElement back = draw.button("casebook.view", theCase.id());
        back.setText(draw.words("afterwards.next.back"));
        return back;
    }

    static List<String> read(Form form) {
        return THREE.stream().map(field -> form.text(field).strip()).toList();
    }

    /** All three or none: what is missing, or too long, by block_id. */
    Map<String, String> faults(Form form) {
        Map<String, String> faults = new HashMap<>();
        for (String field : THREE) {
            if (form.text(field).isBlank()) {
                faults.put(form.block(field), draw.say("afterwards.next.missing"));
            } else if (form.text(field).length() > LIMIT) {
                faults.put(form.block(field), draw.say("slackkit.too_long", "limit", Integer.toString(LIMIT)));
            }
        }
        return faults;
    }
}
