package io.gracefulno.cli;

import static java.util.Locale.ROOT;

import io.gracefulno.review.Finding;
import io.gracefulno.review.Note;
import io.gracefulno.review.Remarks;
import io.gracefulno.wording.Screens;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what a review found as JSON; the names are a fixed contract. */
final class RemarksJson {
    private final JsonMapper json;
    private final Screens screens;

    RemarksJson(JsonMapper json, Screens screens) {
        this.json = json;
        this.screens = screens;
    }

    ObjectNode write(Remarks remarks) {
        ObjectNode out = json.createObjectNode();
        ArrayNode findings = out.putArray("findings");
        for (Finding finding : remarks.findings()) {
            findings.addObject()
                    .put("rule", finding.rule().code())
                    .put("start", finding.start())
                    .put("end", finding.end())
                    .put("quote", finding.quote())
                    .put("why", screens.say(finding.why()))
                    .put("fix", screens.say(finding.mend()));
        }
        ArrayNode notes = out.putArray("notes");
        for (Note note : remarks.notes()) {
            notes.add(screens.say("review." + note.name().toLowerCase(ROOT)));
        }
        return out;
    }
}
