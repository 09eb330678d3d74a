package io.gracefulno.server;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether a verified body has the shape that the SDK needs: the SDK throws on anything else. Only what it dereferences
 * is asked for.
 */
final class Shape {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Map<String, List<String>> NEEDED = Map.of(
            "block_actions", List.of("/user/id", "/trigger_id", "/actions/0/action_id"),
            "block_suggestion", List.of("/user/id", "/action_id"),
            "view_submission", List.of("/user/id", "/trigger_id", "/view/id", "/view/callback_id"),
            "view_closed", List.of("/user/id", "/view/id", "/view/callback_id"),
            "shortcut", List.of("/user/id", "/trigger_id", "/callback_id"),
            "message_action", List.of("/user/id", "/trigger_id", "/callback_id"));

    private static final List<String> EVENT = List.of("/team_id", "/event_id", "/event/type", "/event/user");

    private static final List<String> COMMAND = List.of("command", "team_id", "user_id", "trigger_id");

    private Shape() {}

    /** Whether the body is UTF-8, and a slash command, an SSL check, an interaction or an event with what it needs. */
    static boolean fits(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            if (text.startsWith("{")) {
                return isEvent(JSON.readTree(text));
            }
            Map<String, String> form = form(text);
            return form.containsKey("payload") ? isInteraction(form.get("payload")) : isCommand(form);
        } catch (CharacterCodingException | IllegalArgumentException | JacksonException e) {
            return false;
        }
    }

    /** @throws IllegalArgumentException if a percent sign isn't followed by two hexadecimal digits */
    private static Map<String, String> form(String text) {
        Map<String, String> form = new HashMap<>();
        for (String pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            // The SDK passes over a pair with a second sign of equality, so it counts as missing here too.
            if (equals > 0 && pair.indexOf('=', equals + 1) < 0) {
                form.put(
                        URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return form;
    }

    private static boolean isCommand(Map<String, String> form) {
        return "1".equals(form.get("ssl_check"))
                || COMMAND.stream()
                        .allMatch(field -> !form.getOrDefault(field, "").isEmpty());
    }

    /** An event, or the question whether this address is ours, which Slack asks when it is set. */
    private static boolean isEvent(JsonNode node) {
        return switch (node.path("type").asString("")) {
            case "event_callback" -> hasAll(node, EVENT);
            case "url_verification" -> hasAll(node, List.of("/challenge"));
            default -> false;
        };
    }

    private static boolean hasAll(JsonNode node, List<String> needed) {
        return needed.stream().noneMatch(at -> node.at(at).asString("").isEmpty());
    }

    private static boolean isInteraction(String payload) {
        JsonNode node = JSON.readTree(payload);
        List<String> needed = NEEDED.get(node.path("type").asString(""));
        // The SDK reads the team where there is one, even if it says nothing.
        String workspace = node.path("team").isObject() ? "/team/id" : "/user/team_id";
        boolean named = !node.at(workspace).asString("").isEmpty();
        return needed != null && named && hasAll(node, needed);
    }
}
