package io.gracefulno.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Asks the app, while the person types, for the options of a field whose options it keeps. */
final class Suggesting {
    private static final String WHERE = "block_suggestion";

    /** Slack's own. */
    private static final int USUAL_LEAST = 3;

    private final Desk desk;
    private final Deliveries deliveries;
    private final Payloads payloads;
    private final Notices notices;
    private final Offered offered;

    Suggesting(Desk desk, Deliveries deliveries, Payloads payloads, Notices notices, Offered offered) {
        this.desk = desk;
        this.deliveries = deliveries;
        this.payloads = payloads;
        this.notices = notices;
        this.offered = offered;
    }

    /** How much must be typed before the app is asked. */
    static int least(JsonNode element) {
        return element.path("min_query_length").intValue(USUAL_LEAST);
    }

    /** @param place the view's id or the message's stamp */
    Suggestions ask(String place, Control control, String query) {
        return desk.view(place)
                .map(view -> ask(
                        place,
                        find(view.blocks(), control),
                        query,
                        field -> payloads.suggestionInView(view, field, query)))
                .or(() -> desk.message(place)
                        .map(message -> ask(
                                place,
                                find(message.blocks(), control),
                                query,
                                field -> payloads.suggestionInMessage(message, field, query))))
                .orElseGet(() -> Suggestions.none(Outcome.GONE));
    }

    private static Optional<Field> find(JsonNode blocks, Control control) {
        return Field.find(blocks, control.blockId(), control.actionId())
                .filter(field -> field.type().equals("external_select"));
    }

    private Suggestions ask(
            String place, Optional<Field> field, String query, Function<Field, Map<String, String>> payload) {
        if (field.isEmpty()) {
            return Suggestions.none(Outcome.GONE);
        }
        if (query.length() < least(field.get().element())) {
            return Suggestions.none(Outcome.HELD_BACK);
        }
        Answer answer = deliveries.deliver(payload.apply(field.get()));
        notices.undelivered(WHERE, answer);
        return answer instanceof Answer.Taken taken
                ? read(place, field.get(), taken.body())
                : Suggestions.none(Outcome.TROUBLE);
    }

    private Suggestions read(String place, Field field, String body) {
        JsonNode answer = Json.parse(body).orElseGet(Json.MAPPER::missingNode);
        Faults faults = new Faults();
        CompositionRules.SUGGESTIONS.check(answer, "", faults);
        if (!faults.lines().isEmpty()) {
            notices.add(WHERE, "malformed answer", faults.lines());
            return Suggestions.none(Outcome.TROUBLE);
        }
        offered.add(place, field, FieldValue.options(answer));
        List<Suggestions.Option> options = new ArrayList<>();
        answer.path("options").forEach(option -> options.add(option(option, "")));
        for (JsonNode group : answer.path("option_groups")) {
            String label = Json.text(group.path("label"), "text");
            group.path("options").forEach(option -> options.add(option(option, label)));
        }
        return new Suggestions(Outcome.DELIVERED, options);
    }

    private static Suggestions.Option option(JsonNode option, String group) {
        return new Suggestions.Option(Json.text(option, "value"), Json.text(option.path("text"), "text"), group);
    }
}
