package io.gracefulno;

import static io.gracefulno.SlackSide.JSON;
import static io.gracefulno.SlackSide.trigger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gracefulno.casebook.Owner;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody at Slack who has one modal in front of them: what is delivered holds what stands in its inputs, as the app
 * drew them.
 */
final class Person {
    private static final AtomicInteger HASHES = new AtomicInteger();

    final Owner owner;
    private final RunningApp app;
    private final StubSlack slack;
    private JsonNode view = JSON.createObjectNode();

    Person(Owner owner, RunningApp app, StubSlack slack) {
        this.owner = owner;
        this.app = app;
        this.slack = slack;
    }

    JsonNode view() {
        return view;
    }

    String caseId() {
        return view.path("private_metadata").asString("");
    }

    String callback() {
        return view.path("callback_id").asString("");
    }

    /** The ids of the blocks in front of them, without their generations. */
    List<String> ids() {
        return view.path("blocks")
                .valueStream()
                .map(block -> block.path("block_id").asString("").replaceAll(":.*", ""))
                .toList();
    }

    /** What a section or a line of context says; nothing where there is none. */
    String said(String blockId) {
        return block(blockId)
                .map(block -> block.at("/text/text")
                        .asString(block.at("/elements/0/text").asString("")))
                .orElse("");
    }

    /** What the app put into an input: a text, or which was chosen, or which are ticked with commas between, or who. */
    String standing(String field) {
        JsonNode element = block(field).map(block -> block.path("element")).orElse(view.path("none"));
        String ticked = element.path("initial_options")
                .valueStream()
                .map(option -> option.path("value").asString())
                .collect(Collectors.joining(","));
        String people = element.path("initial_users")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.joining(","));
        return element.path("initial_value")
                .asString(element.at("/initial_option/value")
                        .asString(element.path("initial_date")
                                .asString(element.path("initial_user").asString(ticked + people))));
    }

    private Optional<JsonNode> block(String id) {
        return view.path("blocks")
                .valueStream()
                .filter(block -> block.path("block_id")
                        .asString("")
                        .replaceAll(":.*", "")
                        .equals(id))
                .findFirst();
    }

    private String viewId() {
        return "V" + owner.workspaceId() + owner.userId();
    }

    Person command(String text) {
        String trigger = trigger();
        assertThat(app.deliver(SlackSide.command(owner, text, trigger, slack.responseUrl()))
                        .statusCode())
                .isEqualTo(200);
        return seesOpened(trigger);
    }

    /** Picks a shortcut in the menu of a message that says this, and sees what it opens. */
    Person pick(String callbackId, String text) {
        ObjectNode picking = picking(callbackId, text);
        assertThat(app.deliver(picking).statusCode()).isEqualTo(200);
        return seesOpened(picking.path("trigger_id").asString());
    }

    /** As it is delivered when a shortcut is picked in the menu of a message that says this, in Slack's mrkdwn. */
    ObjectNode picking(String callbackId, String text) {
        return SlackSide.by(owner, SlackSide.messageShortcut(callbackId, text, trigger(), slack.responseUrl()));
    }

    /** Presses a button of a message, or of Home, and sees the modal it opens. */
    Person open(String actionId, String value) {
        ObjectNode pressing = pressingInMessage(actionId, value);
        assertThat(app.deliver(pressing).statusCode()).isEqualTo(200);
        return seesOpened(pressing.path("trigger_id").asString());
    }

    private Person seesOpened(String trigger) {
        await().pollInterval(Duration.ofMillis(2))
                .until(() -> slack.calls("views.open").stream()
                        .anyMatch(call -> call.argument("trigger_id").equals(trigger)));
        view = slack.calls("views.open").stream()
                .filter(call -> call.argument("trigger_id").equals(trigger))
                .map(call -> JSON.readTree(call.argument("view")))
                .findFirst()
                .orElseThrow();
        return this;
    }

    /** As it is delivered when a button of the modal is pressed, or something is typed or chosen. */
    ObjectNode pressing(String actionId, String value, Map<String, Object> filled) {
        return mine(SlackSide.pressInView(
                actionId, value, view.path("callback_id").asString(""), caseId(), values(filled), trigger()));
    }

    ObjectNode submitting(Map<String, Object> filled) {
        return mine(SlackSide.submission(view.path("callback_id").asString(""), caseId(), values(filled), trigger()));
    }

    ObjectNode closing() {
        return mine(SlackSide.closing(view.path("callback_id").asString(""), caseId()));
    }

    ObjectNode pressingInMessage(String actionId, String value) {
        return SlackSide.by(owner, SlackSide.pressInMessage(actionId, value, trigger(), slack.responseUrl()));
    }

    private ObjectNode mine(ObjectNode payload) {
        ObjectNode mine = SlackSide.by(owner, payload);
        ((ObjectNode) mine.path("view")).put("id", viewId());
        return mine;
    }

    /** Presses, and sees the modal drawn anew. */
    Person press(String actionId, Map<String, Object> filled) {
        return press(actionId, caseId(), filled);
    }

    Person press(String actionId, String value, Map<String, Object> filled) {
        return press(pressing(actionId, value, filled));
    }

    /** Presses in a window as it was when this was made, and sees the modal drawn anew. */
    Person press(ObjectNode pressing) {
        // What is drawn names the view that it was pressed in.
        String hash = "h" + HASHES.incrementAndGet();
        ((ObjectNode) pressing.path("view")).put("hash", hash);
        assertThat(app.deliver(pressing).statusCode()).isEqualTo(200);
        await().pollInterval(Duration.ofMillis(2)).until(() -> updated(hash).isPresent());
        return see(updated(hash).orElseThrow());
    }

    private Optional<StubSlack.Call> updated(String hash) {
        return slack.calls("views.update").stream()
                .filter(call -> call.argument("hash").equals(hash))
                .findFirst();
    }

    /** Presses, and sees the modal that is laid over this one. */
    Person lay(String actionId, String value, Map<String, Object> filled) {
        ObjectNode pressing = pressing(actionId, value, filled);
        String trigger = pressing.path("trigger_id").asString();
        assertThat(app.deliver(pressing).statusCode()).isEqualTo(200);
        await().pollInterval(Duration.ofMillis(2)).until(() -> pushed(trigger).isPresent());
        return see(pushed(trigger).orElseThrow());
    }

    private Optional<StubSlack.Call> pushed(String trigger) {
        return slack.calls("views.push").stream()
                .filter(call -> call.argument("trigger_id").equals(trigger))
                .findFirst();
    }

    /** Types or chooses without waiting for anything. */
    Person type(String actionId, Map<String, Object> filled) {
        assertThat(app.deliver(pressing(actionId, "", filled)).statusCode()).isEqualTo(200);
        return this;
    }

    /** Submits; the modal that comes next is in front of them then. @return the field errors by block_id, or nothing */
    JsonNode submit(Map<String, Object> filled) {
        return submit(submitting(filled));
    }

    /** Submits a window as it was when this was made. */
    JsonNode submit(ObjectNode submitting) {
        return see(app.deliver(submitting));
    }

    /** Says whom they write to, with this in the first form, until the letter is in front of them. @return the case's id */
    String write(String about, Map<String, Object> intake) {
        command(about);
        submit(intake);
        if (callback().equals("letter.more")) {
            submit(Map.of());
        }
        assertThat(callback()).isEqualTo("letter.edit");
        return caseId();
    }

    /** Saves the letter in front of them, with this in it. @return the case's id */
    String save(Map<String, Object> letter) {
        assertThat(submit(letter)).isEmpty();
        assertThat(callback()).isEqualTo("casebook.ready");
        return caseId();
    }

    /** Saves the letter in front of them and marks it as sent. @return the case's id */
    String send(Map<String, Object> letter) {
        String id = save(letter);
        assertThat(submit(Map.of())).isEmpty();
        return id;
    }

    /** The answer to a submit. */
    JsonNode see(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode body = answer.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer.body());
        if (body.has("view")) {
            view = body.path("view");
        }
        return body.path("errors");
    }

    /** The view that a call to Slack brought. */
    Person see(StubSlack.Call call) {
        view = JSON.readTree(call.argument("view"));
        return this;
    }

    /** What stands in the inputs: what the app put there, unless it was filled otherwise. */
    private ObjectNode values(Map<String, Object> filled) {
        ObjectNode values = JSON.createObjectNode();
        for (JsonNode block : view.path("blocks")) {
            for (JsonNode element : elements(block)) {
                ObjectNode value =
                        value(element, filled.get(element.path("action_id").asString("")));
                values.withObject("/" + block.path("block_id").asString("").replace("/", "~1"))
                        .set(element.path("action_id").asString(""), value);
            }
        }
        return values;
    }

    private static Iterable<JsonNode> elements(JsonNode block) {
        return switch (block.path("type").asString("")) {
            case "input" -> List.of(block.path("element"));
            case "actions" -> block.path("elements");
            default -> List.of();
        };
    }

    /** {@code true} where there is only one to tick, else their names with commas between. */
    private static List<String> ticked(Object filled) {
        String names = filled.equals("false") ? "" : filled.toString();
        return Stream.of(names.split(",")).filter(name -> !name.isEmpty()).toList();
    }

    private static ObjectNode value(JsonNode element, @org.jspecify.annotations.Nullable Object filled) {
        String type = element.path("type").asString("");
        ObjectNode value = JSON.createObjectNode().put("type", type);
        switch (type) {
            case "plain_text_input", "email_text_input" ->
                value.put(
                        "value", filled == null ? element.path("initial_value").asString("") : filled.toString());
            case "static_select", "radio_buttons", "external_select" -> {
                String chosen =
                        filled == null ? element.at("/initial_option/value").asString("") : filled.toString();
                if (!chosen.isEmpty()) {
                    value.putObject("selected_option").put("value", chosen);
                }
            }
            case "users_select" ->
                value.put(
                        "selected_user",
                        filled == null ? element.path("initial_user").asString("") : filled.toString());
            case "multi_users_select" -> {
                var users = value.putArray("selected_users");
                if (filled == null) {
                    element.path("initial_users").forEach(users::add);
                } else {
                    ticked(filled).forEach(users::add);
                }
            }
            case "checkboxes", "multi_static_select" -> {
                var options = value.putArray("selected_options");
                if (filled == null) {
                    element.path("initial_options").forEach(options::add);
                } else {
                    ticked(filled).forEach(one -> options.addObject().put("value", one));
                }
            }
            case "datepicker" ->
                value.put(
                        "selected_date",
                        filled == null ? element.path("initial_date").asString("") : filled.toString());
            case "datetimepicker" -> {
                if (filled instanceof Integer seconds) {
                    value.put("selected_date_time", seconds);
                } else if (filled == null && element.has("initial_date_time")) {
                    value.put(
                            "selected_date_time",
                            element.path("initial_date_time").asInt());
                }
            }
            default -> value.put("type", type);
        }
        return value;
    }
}
