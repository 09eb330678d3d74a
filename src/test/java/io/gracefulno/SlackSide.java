package io.gracefulno;

import io.gracefulno.casebook.Owner;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What Slack delivers, as the bytes it sends, and its signature. */
final class SlackSide {
    static final String SECRET = "0123456789abcdef0123456789abcdef";
    static final String TOKEN = "xoxb-for-this-test";
    static final String TEAM = "T0TESTTEAM";
    static final String USER = "U0TESTUSER";
    /** Whoever wrote the message that a shortcut is picked on. */
    static final String AUTHOR = "U0AUTHOR";

    static final Owner OWNER = new Owner("", TEAM, USER);
    static final JsonMapper JSON = JsonMapper.builder().build();
    static final JsonMapper ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final AtomicLong MICROS = new AtomicLong(1_795_435_827_000_000L);

    /** A letter of somebody's own that there is nothing to say of. */
    static final String NO = "Thank you for the invitation. I've decided not to go ahead with the interview.";

    private SlackSide() {}

    static String trigger() {
        return "1." + UUID.randomUUID();
    }

    static String command(String text, String trigger, String responseUrl) {
        return command(OWNER, text, trigger, responseUrl);
    }

    static String command(Owner who, String text, String trigger, String responseUrl) {
        return form(Map.of(
                "command",
                "/decline-interview",
                "text",
                text,
                "enterprise_id",
                who.enterpriseId(),
                "team_id",
                who.workspaceId(),
                "user_id",
                who.userId(),
                "response_url",
                responseUrl,
                "trigger_id",
                trigger));
    }

    /** The same interaction by somebody else. */
    static ObjectNode by(Owner who, ObjectNode payload) {
        ObjectNode other = payload.deepCopy();
        other.putObject("user").put("id", who.userId()).put("team_id", who.workspaceId());
        other.putObject("team").put("id", who.workspaceId());
        if (!who.enterpriseId().isEmpty()) {
            other.putObject("enterprise").put("id", who.enterpriseId());
        }
        return other;
    }

    /** A press in a modal whose inputs hold these values. */
    static ObjectNode pressInView(
            String actionId, String value, String callbackId, String caseId, ObjectNode values, String trigger) {
        ObjectNode payload = interaction("block_actions", trigger);
        payload.set("view", view(callbackId, caseId, values));
        return pressed(payload, actionId, value);
    }

    /** A press in a message. */
    static ObjectNode pressInMessage(String actionId, String value, String trigger, String responseUrl) {
        ObjectNode payload = interaction("block_actions", trigger).put("response_url", responseUrl);
        payload.putObject("message").put("ts", "1.1");
        return pressed(payload, actionId, value);
    }

    private static ObjectNode pressed(ObjectNode payload, String actionId, String value) {
        long micros = MICROS.incrementAndGet();
        payload.putArray("actions")
                .addObject()
                .put("type", "button")
                .put("action_id", actionId)
                .put("block_id", "b")
                .put("value", value)
                .put("action_ts", micros / 1_000_000 + "." + "%06d".formatted(micros % 1_000_000));
        return payload;
    }

    /** A press in Home. */
    static ObjectNode pressInHome(String actionId, String value, String trigger) {
        ObjectNode payload = interaction("block_actions", trigger);
        payload.putObject("view")
                .put("id", "V0HOME")
                .put("type", "home")
                .put("hash", "1.h")
                .put("callback_id", "home.normal")
                .put("private_metadata", "");
        return pressed(payload, actionId, value);
    }

    /** Somebody types into a field of a modal whose options the app keeps. */
    static ObjectNode suggestion(String actionId, String query, String callbackId, String caseId) {
        ObjectNode payload = interaction("block_suggestion", "");
        payload.remove("trigger_id");
        payload.putObject("container").put("type", "view").put("view_id", "V0TEST");
        payload.put("action_id", actionId).put("block_id", actionId + ":1").put("value", query);
        payload.set("view", view(callbackId, caseId, JSON.createObjectNode()));
        return payload;
    }

    static ObjectNode shortcut(String callbackId, String trigger) {
        return interaction("shortcut", trigger).put("callback_id", callbackId);
    }

    /** A shortcut in the menu of somebody else's message, with everything that Slack sends along. */
    static ObjectNode messageShortcut(String callbackId, String text, String trigger, String responseUrl) {
        ObjectNode payload = interaction("message_action", trigger)
                .put("token", "legacy")
                .put("callback_id", callbackId)
                .put("message_ts", "1795435800.000200")
                .put("action_ts", "1795435827.000300")
                .put("response_url", responseUrl)
                .put("is_enterprise_install", false)
                .putNull("enterprise");
        payload.putObject("channel").put("id", "C0TEST").put("name", "interviews");
        payload.putObject("message")
                .put("type", "message")
                .put("user", AUTHOR)
                .put("ts", "1795435800.000200")
                .put("text", text);
        return payload;
    }

    /** The event that somebody opened Home, as the body it is sent in. */
    static String homeOpened(Owner owner, String eventId) {
        ObjectNode body = JSON.createObjectNode()
                .put("type", "event_callback")
                .put("team_id", owner.workspaceId())
                .put("event_id", eventId)
                .put("event_time", 1_795_435_827);
        if (!owner.enterpriseId().isEmpty()) {
            body.put("enterprise_id", owner.enterpriseId());
        }
        body.putObject("event")
                .put("type", "app_home_opened")
                .put("user", owner.userId())
                .put("channel", "D0TEST")
                .put("tab", "home");
        return body.toString();
    }

    static ObjectNode submission(String callbackId, String caseId, ObjectNode values, String trigger) {
        ObjectNode payload = interaction("view_submission", trigger);
        payload.set("view", view(callbackId, caseId, values));
        return payload;
    }

    static ObjectNode closing(String callbackId, String caseId) {
        ObjectNode payload = interaction("view_closed", "");
        payload.set("view", view(callbackId, caseId, JSON.createObjectNode()));
        return payload;
    }

    private static ObjectNode interaction(String type, String trigger) {
        ObjectNode payload = JSON.createObjectNode().put("type", type).put("trigger_id", trigger);
        payload.putObject("user").put("id", USER).put("team_id", TEAM);
        payload.putObject("team").put("id", TEAM);
        return payload;
    }

    private static ObjectNode view(String callbackId, String caseId, ObjectNode values) {
        ObjectNode view = JSON.createObjectNode()
                .put("id", "V0TEST")
                .put("type", "modal")
                .put("hash", "1.h")
                .put("callback_id", callbackId)
                .put("private_metadata", caseId);
        view.putObject("state").set("values", values);
        return view;
    }

    /** S1, filled. */
    static ObjectNode intake(String recruiter, String company) {
        ObjectNode values = JSON.createObjectNode();
        typed(values, "letter.recruiter", recruiter);
        typed(values, "letter.company", company);
        typed(values, "letter.role", "Embedded engineer");
        chosen(values, "letter.reason", "better_match");
        chosen(values, "letter.stage", "invited");
        return values;
    }

    /** S3 as it is drawn first, filled. */
    static ObjectNode letter(String body) {
        return letter(body, 2);
    }

    /** S3 of a later drawing, filled. */
    static ObjectNode letter(String body, int generation) {
        ObjectNode values = JSON.createObjectNode();
        typed(values, "letter.subject", generation, "About the interview");
        typed(values, "letter.body", generation, body);
        return values;
    }

    private static void typed(ObjectNode values, String field, String text) {
        typed(values, field, 1, text);
    }

    private static void typed(ObjectNode values, String field, int generation, String text) {
        values.putObject(field + ":" + generation)
                .putObject(field)
                .put("type", "plain_text_input")
                .put("value", text);
    }

    private static void chosen(ObjectNode values, String field, String choice) {
        values.putObject(field + ":1")
                .putObject(field)
                .put("type", "static_select")
                .putObject("selected_option")
                .put("value", choice);
    }

    /** An interaction as it goes over the wire; half a character goes escaped, as it may in JSON. */
    static String body(ObjectNode payload) {
        return form(Map.of("payload", ASCII.writeValueAsString(payload)));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static String signature(String secret, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
