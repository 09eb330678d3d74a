package io.gracefulno.cli;

import io.gracefulno.letter.CardLine;
import io.gracefulno.letter.Letter;
import io.gracefulno.letter.Note;
import io.gracefulno.letter.Part;
import io.gracefulno.letter.Passage;
import io.gracefulno.wording.Screens;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a letter as JSON; the names are a fixed contract. */
final class LetterJson {
    private final JsonMapper json;
    private final Screens screens;

    LetterJson(JsonMapper json, Screens screens) {
        this.json = json;
        this.screens = screens;
    }

    ObjectNode write(Letter letter) {
        ObjectNode out = json.createObjectNode();
        letter.subject().ifPresent(subject -> out.put("subject", subject));
        out.put("body", letter.body());
        letter.email().ifPresent(email -> {
            ObjectNode beside = out.putObject("email");
            email.subject().ifPresent(subject -> beside.put("subject", subject));
            beside.put("body", email.body());
        });
        ArrayNode parts = out.putArray("parts");
        for (Passage passage : letter.passages()) {
            ObjectNode part = parts.addObject();
            part.put("part", passage.part().code());
            ArrayNode with = part.putArray("with");
            passage.with().stream().map(Part::code).forEach(with::add);
            part.put("text", passage.text());
        }
        if (!letter.card().isEmpty()) {
            ArrayNode card = out.putArray("card");
            for (CardLine line : letter.card()) {
                card.addObject().put("branch", line.branch()).put("text", line.text());
            }
        }
        ArrayNode notes = out.putArray("notes");
        letter.notes().stream().sorted().forEach(note -> notes.add(say(note)));
        return out;
    }

    private String say(Note note) {
        return screens.say("letter.note." + note.name().toLowerCase(Locale.ROOT));
    }
}
