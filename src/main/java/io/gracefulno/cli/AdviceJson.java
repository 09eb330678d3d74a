package io.gracefulno.cli;

import static java.util.Locale.ROOT;

import io.gracefulno.timing.Advice;
import io.gracefulno.timing.ReplyClock;
import io.gracefulno.wording.Screens;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes advice as JSON; the names are a fixed contract. */
final class AdviceJson {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", ROOT);

    private final JsonMapper json;
    private final Screens screens;

    AdviceJson(JsonMapper json, Screens screens) {
        this.json = json;
        this.screens = screens;
    }

    /** A clock that isn't known is null: nothing is guessed. */
    ObjectNode write(Advice advice) {
        ObjectNode out = json.createObjectNode();
        advice.reply().ifPresentOrElse(clock -> out.set("reply", reply(clock)), () -> out.putNull("reply"));
        advice.notice()
                .ifPresentOrElse(
                        notice -> out.putObject("notice").put("band", code(notice)), () -> out.putNull("notice"));
        out.putObject("channel")
                .put("channel", code(advice.channel().channel()))
                .put("why", screens.say(advice.channel().why().sentence()));
        ArrayNode notes = out.putArray("notes");
        advice.notes().forEach(note -> notes.add(screens.say(note.sentence())));
        return out;
    }

    private ObjectNode reply(ReplyClock clock) {
        ZoneId zone = clock.by().getZone();
        return json.createObjectNode()
                .put("band", code(clock.band()))
                .put("by", time(clock.by()))
                .put("excellentUntil", time(clock.firstDayEnds(), zone))
                .put("goodUntil", time(clock.twoDaysEnd(), zone));
    }

    private static String time(Instant at, ZoneId zone) {
        return time(at.atZone(zone));
    }

    private static String time(ZonedDateTime at) {
        return TIME.format(at);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(ROOT);
    }
}
