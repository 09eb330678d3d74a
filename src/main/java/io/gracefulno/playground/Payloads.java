package io.gracefulno.playground;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Builds what Slack would deliver, field for field. Each call makes the triggers and response addresses it names. */
final class Payloads {
    private final Team team;
    private final Person person;
    private final String responseBase;
    private final Ids ids;
    private final Triggers triggers;
    private final ResponseUrls responseUrls;
    private final FieldValue fieldValue;
    private final String legacyToken;

    /**
     * @param person whose doing it is
     * @param responseBase where response addresses begin, with the closing slash
     */
    Payloads(Parts parts, Person person, String responseBase, FieldValue fieldValue) {
        this.team = parts.team();
        this.person = person;
        this.responseBase = responseBase;
        this.ids = parts.ids();
        this.triggers = parts.triggers();
        this.responseUrls = parts.responseUrls();
        this.fieldValue = fieldValue;
        this.legacyToken = parts.legacyToken();
    }

    Map<String, String> command(String command, String text) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("token", legacyToken);
        form.put("team_id", team.id());
        form.put("team_domain", team.domain());
        form.put("channel_id", team.channelOf(person));
        form.put("channel_name", "directmessage");
        form.put("user_id", person.id());
        form.put("user_name", person.handle());
        form.put("command", command);
        form.put("text", text);
        form.put("api_app_id", team.appId());
        form.put("is_enterprise_install", "false");
        form.put("response_url", responseBase + responseUrls.issue(team.channelOf(person), ""));
        form.put("trigger_id", triggers.issue(person));
        return form;
    }

    Map<String, String> actionInView(OpenView view, Field field, JsonNode raw) {
        ObjectNode payload = interaction("block_actions");
        payload.putObject("container").put("type", "view").put("view_id", view.id());
        payload.put("trigger_id", triggers.issue(person));
        payload.set("view", viewWithState(view));
        payload.putArray("actions").add(action(field, raw));
        return form(payload);
    }

    Map<String, String> actionInMessage(Message message, Typed typed, Field field, JsonNode raw) {
        boolean ephemeral = message.origin() == Message.Origin.APP_EPHEMERAL;
        ObjectNode payload = interaction("block_actions");
        payload.putObject("container")
                .put("type", "message")
                .put("message_ts", message.ts())
                .put("channel_id", message.channelId())
                .put("is_ephemeral", ephemeral);
        payload.put("trigger_id", triggers.issue(person));
        payload.putObject("channel").put("id", message.channelId()).put("name", "directmessage");
        if (!ephemeral) {
            payload.set("message", MessageJson.of(message, team));
        }
        payload.putObject("state").set("values", fieldValue.values(message.blocks(), typed));
        payload.put("response_url", responseBase + responseUrls.issue(message.channelId(), message.ts()));
        payload.putArray("actions").add(action(field, raw));
        return form(payload);
    }

    /** The app is asked for options. What stands in the view so far is not said. */
    Map<String, String> suggestionInView(OpenView view, Field field, String query) {
        ObjectNode payload = suggestion(field, query);
        payload.putObject("container").put("type", "view").put("view_id", view.id());
        payload.set("view", viewWithoutState(view));
        return form(payload);
    }

    Map<String, String> suggestionInMessage(Message message, Field field, String query) {
        ObjectNode payload = suggestion(field, query);
        payload.putObject("container")
                .put("type", "message")
                .put("message_ts", message.ts())
                .put("channel_id", message.channelId())
                .put("is_ephemeral", message.origin() == Message.Origin.APP_EPHEMERAL);
        payload.putObject("channel").put("id", message.channelId()).put("name", "directmessage");
        payload.set("message", MessageJson.of(message, team));
        return form(payload);
    }

    private ObjectNode suggestion(Field field, String query) {
        return interaction("block_suggestion")
                .put("action_id", field.actionId())
                .put("block_id", field.blockId())
                .put("value", query);
    }

    Map<String, String> submission(OpenView view) {
        ObjectNode payload = interaction("view_submission");
        payload.put("trigger_id", triggers.issue(person));
        payload.set("view", viewWithState(view));
        payload.putArray("response_urls");
        return form(payload);
    }

    /** Slack says that a view was closed, and not what stood in it. */
    Map<String, String> closing(OpenView view) {
        ObjectNode payload = interaction("view_closed");
        payload.set("view", viewWithoutState(view));
        payload.put("is_cleared", Json.flag(view.json(), "clear_on_close"));
        return form(payload);
    }

    /** A shortcut comes without a response address, for nobody knows where its answer would go. */
    Map<String, String> shortcut(String callbackId) {
        return form(shortcut("shortcut", callbackId, user()));
    }

    /** A shortcut in the menu of a message brings the message along, and an address where that stands. */
    Map<String, String> messageShortcut(String callbackId, Message message) {
        ObjectNode user = user().put("name", person.handle());
        ObjectNode payload = shortcut("message_action", callbackId, user)
                .put("response_url", responseBase + responseUrls.issue(message.channelId(), message.ts()))
                .put("message_ts", message.ts());
        payload.putObject("channel").put("id", message.channelId()).put("name", "directmessage");
        payload.set("message", MessageJson.of(message, team));
        return form(payload);
    }

    private ObjectNode shortcut(String type, String callbackId, ObjectNode user) {
        ObjectNode payload =
                Json.object().put("type", type).put("token", legacyToken).put("action_ts", ids.ts());
        payload.putObject("team").put("id", team.id()).put("domain", team.domain());
        payload.set("user", user);
        return payload.put("is_enterprise_install", false)
                .putNull("enterprise")
                .put("callback_id", callbackId)
                .put("trigger_id", triggers.issue(person));
    }

    /** Slack shows the app its Home with the event, but only if that is the tab that was opened. */
    String homeOpened(Tab tab, Optional<OpenView> home) {
        String stamp = ids.ts();
        ObjectNode payload = Json.object()
                .put("token", legacyToken)
                .put("team_id", team.id())
                .put("api_app_id", team.appId());
        ObjectNode event = payload.putObject("event")
                .put("type", "app_home_opened")
                .put("user", person.id())
                .put("channel", team.channelOf(person))
                .put("tab", tab.word())
                .put("event_ts", stamp);
        home.filter(published -> tab == Tab.HOME).ifPresent(published -> event.set("view", viewWithState(published)));
        payload.put("type", "event_callback")
                .put("event_id", ids.event())
                .put("event_time", Long.parseLong(stamp.substring(0, stamp.indexOf('.'))));
        payload.putArray("authorizations")
                .addObject()
                .putNull("enterprise_id")
                .put("team_id", team.id())
                .put("user_id", team.botUserId())
                .put("is_bot", true)
                .put("is_enterprise_install", false);
        return payload.put("is_ext_shared_channel", false).toString();
    }

    private ObjectNode user() {
        return Json.object()
                .put("id", person.id())
                .put("username", person.handle())
                .put("team_id", team.id());
    }

    private ObjectNode interaction(String type) {
        ObjectNode payload = Json.object().put("type", type);
        payload.set("user", user().put("name", person.handle()));
        payload.put("api_app_id", team.appId()).put("token", legacyToken);
        payload.putObject("team").put("id", team.id()).put("domain", team.domain());
        return payload.putNull("enterprise").put("is_enterprise_install", false);
    }

    private ObjectNode viewWithState(OpenView view) {
        ObjectNode json = view.json().deepCopy();
        json.putObject("state").set("values", fieldValue.values(view.blocks(), view.typed()));
        return json;
    }

    private static ObjectNode viewWithoutState(OpenView view) {
        ObjectNode json = view.json().deepCopy();
        json.putObject("state").putObject("values");
        return json;
    }

    private ObjectNode action(Field field, JsonNode raw) {
        return fieldValue
                .state(field, raw)
                .put("action_id", field.actionId())
                .put("block_id", field.blockId())
                .put("action_ts", ids.ts());
    }

    private static Map<String, String> form(ObjectNode payload) {
        return Map.of("payload", payload.toString());
    }
}
