package io.gracefulno.letter.slack;

import io.gracefulno.letter.Fact;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Form;
import java.util.Map;

/** Slack's client keeps to max_length; whoever sends a form without it is told what fits. */
public final class Limits {
    private Limits() {}

    public static void check(Form form, Map<String, Fact> fields, Draw draw, Map<String, String> faults) {
        fields.forEach((field, fact) -> {
            if (form.text(field).length() > fact.limit()) {
                faults.put(form.block(field), draw.say("slackkit.too_long", "limit", Integer.toString(fact.limit())));
            }
        });
    }
}
