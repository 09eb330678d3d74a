package io.gracefulno;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gracefulno.letter.Fact;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** One person's way from the command to a message that is marked as sent and unfolded, with texts in many places. */
final class Walk {
    /** Every place that takes a text. */
    enum Place {
        COMMAND("", 300),
        DISPLAY_NAME("", 300),
        RECRUITER("letter.recruiter", Fact.RECRUITER.limit()),
        COMPANY("letter.company", Fact.COMPANY.limit()),
        ROLE("letter.role", Fact.ROLE.limit()),
        REASON_WORDS("letter.reason_words", Fact.OTHER_REASON.limit()),
        ADDRESS("letter.address", 254),
        COMPLIMENT("letter.compliment", Fact.COMPLIMENT.limit()),
        REFERRAL_NAME("letter.referral.name", Fact.REFERRAL_NAME.limit()),
        REFERRAL_ADDRESS("letter.referral.address", 254),
        FEEDBACK("letter.feedback", Fact.FEEDBACK.limit()),
        CAUSE("letter.cause", Fact.CAUSE.limit()),
        NEW_TIME("timing.reschedule.when", Fact.NEW_TIME.limit()),
        MESSAGE("letter.message", 3_000),
        SUBJECT("letter.subject", 150),
        BODY("letter.body", 3_000);

        final String field;
        final int limit;

        Place(String field, int limit) {
            this.field = field;
            this.limit = limit;
        }

        static Map<Place, String> each(Function<Place, String> text) {
            return Arrays.stream(values()).collect(toMap(place -> place, text));
        }

        /** Tells a text in this place from the same in another. */
        String tag() {
            return "-" + name().toLowerCase(Locale.ROOT);
        }

        private boolean isOfTheLetter() {
            return this == MESSAGE || this == SUBJECT || this == BODY;
        }

        private String harmless() {
            if (this == ADDRESS || this == REFERRAL_ADDRESS) {
                return "dana@acme.example";
            }
            return isOfTheLetter() ? "No, thanks." : "";
        }

        private boolean isIn(JsonNode view) {
            return !field.isEmpty() && view.path("blocks").toString().contains("\"action_id\":\"" + field + "\"");
        }
    }

    private final Person person;
    private final RunningApp app;
    private final StubSlack slack;
    private final Map<Place, String> texts;
    private final int from;
    private final List<String> acks = new ArrayList<>();
    private final Map<Place, String> refused = new EnumMap<>(Place.class);

    Walk(Person person, RunningApp app, StubSlack slack, Map<Place, String> texts) {
        this.person = person;
        this.app = app;
        this.slack = slack;
        this.texts = texts;
        this.from = slack.calls().size();
    }

    Walk whole() {
        slack.name = texts.getOrDefault(Place.DISPLAY_NAME, "Robin Ashdown");
        person.command(texts.getOrDefault(Place.COMMAND, ""));
        int tomorrow =
                Math.toIntExact(app.clock.instant().plus(Duration.ofHours(20)).getEpochSecond());
        submitted(Map.of("letter.reason", "timing", "letter.stage", "screened", "timing.slot", tomorrow));
        submitted(Map.of());
        person.press("letter.facts", Map.of());
        person.press("letter.more.back", Map.of());
        submitted(Map.of("letter.reason", "role_fit"));
        person.press("letter.facts", Map.of());
        person.press("letter.referral.add", Map.of());
        person.press("letter.feedback.add", Map.of());
        submitted(Map.of(
                "letter.disclosure", "specific",
                "letter.channel", "linkedin",
                "letter.address", "dana@acme.example",
                "letter.referral.agreed", "true"));
        person.type("letter.body", filled());
        submitted(Map.of());
        String id = person.caseId();
        assertThat(person.view().path("callback_id").asString()).isEqualTo("casebook.ready");
        awaitCall("chat.postMessage", id);
        app.deliver(person.pressingInMessage("casebook.copy", id));
        app.deliver(person.pressingInMessage("casebook.sent", id));
        app.deliver(person.pressingInMessage("casebook.show", id));
        awaitCall("chat.update", id);
        awaitCall("views.open", id);
        return this;
    }

    /** The texts whose places are in front of the person. */
    private Map<String, Object> filled() {
        Map<String, Object> filled = new HashMap<>();
        texts.forEach((place, text) -> {
            if (place.isIn(person.view())) {
                filled.put(place.field, text);
            }
        });
        return filled;
    }

    /** With the texts in their places; where that is refused, something harmless in the places that were named. */
    private void submitted(Map<String, Object> choices) {
        Map<String, Object> with = new HashMap<>(choices);
        with.putAll(filled());
        JsonNode errors = person.submit(with);
        for (Place place : Place.values()) {
            for (Map.Entry<String, JsonNode> error : errors.properties()) {
                if (error.getKey().matches(place.field + ":\\d+")) {
                    refused.put(place, error.getValue().asString());
                    with.put(place.field, place.harmless());
                }
            }
        }
        if (!errors.isEmpty()) {
            assertThat(person.submit(with)).isEmpty();
        }
        acks.add(person.view().toString());
        if (acks.getLast().contains("review.note")) {
            // What was remarked on goes on as it is.
            assertThat(person.submit(with)).isEmpty();
            acks.add(person.view().toString());
        }
    }

    private void awaitCall(String method, String id) {
        await().pollInterval(Duration.ofMillis(3))
                .until(() -> since().stream()
                        .anyMatch(call -> call.method().equals(method)
                                && call.arguments().toString().contains(id)));
    }

    private List<StubSlack.Call> since() {
        List<StubSlack.Call> calls = slack.calls();
        return calls.subList(from, calls.size());
    }

    /** What was refused, and the sentence that said so. */
    Map<Place, String> refused() {
        return refused;
    }

    /** What is wrong with anything that went to Slack. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        acks.forEach(ack -> faults.addAll(Outgoing.faults(ack)));
        since().forEach(call -> faults.addAll(Outgoing.faults(call)));
        return faults;
    }

    /** Every text that went to Slack, as a person sees it. */
    Set<String> shown() {
        List<String> shown = new ArrayList<>();
        acks.forEach(ack -> shown.addAll(Outgoing.shown(ack)));
        for (StubSlack.Call call : since()) {
            shown.addAll(Outgoing.shown(call.argument("view")));
            shown.addAll(Outgoing.shown(call.argument("blocks")));
        }
        return shown.stream().collect(toSet());
    }
}
