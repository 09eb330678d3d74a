package io.gracefulno;

import static io.gracefulno.SlackSide.JSON;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the app says to Slack, read as Slack reads it: where markup is alive, where text is only text. */
final class Outgoing {
    /** Anything between angle brackets, but the two links that our own sentences have. */
    private static final Pattern ALIVE =
            Pattern.compile("<(?!mailto:[A-Za-z0-9%@.?=&_*-]+\\|your mail( app)?>)|(?<!your mail( app)?)>");

    private static final Pattern UNESCAPED = Pattern.compile("&(?!amp;|lt;|gt;)");
    private static final Pattern LINK = Pattern.compile("<mailto:[^>]*>");

    private Outgoing() {}

    /** What is wrong with a call to Slack; empty if nothing is. */
    static List<String> faults(StubSlack.Call call) {
        List<String> faults = new ArrayList<>();
        for (String name : List.of("view", "blocks", "json")) {
            if (!call.argument(name).isEmpty()) {
                read(call.argument(name), faults);
            }
        }
        // The text beside blocks is mrkdwn as well.
        mrkdwn(call.argument("text"), faults);
        return faults;
    }

    /** What is wrong with an ack's body; empty if nothing is. */
    static List<String> faults(String ack) {
        List<String> faults = new ArrayList<>();
        if (!ack.isEmpty()) {
            read(ack, faults);
        }
        return faults;
    }

    private static void read(String json, List<String> faults) {
        try {
            walk(JSON.readTree(json), faults);
        } catch (JacksonException e) {
            faults.add("no JSON: " + json);
        }
    }

    private static void walk(JsonNode node, List<String> faults) {
        if (node.isString()) {
            characters(node.asString(), faults);
        }
        if (node instanceof ObjectNode object) {
            if (object.path("type").asString("").equals("mrkdwn")) {
                mrkdwn(object.path("text").asString(""), faults);
            }
            if (object.has("response_type")) {
                mrkdwn(object.path("text").asString(""), faults);
            }
            String url = object.path("url").asString("");
            if (object.has("url") && (!url.startsWith("https://") || url.length() > 3_000)) {
                faults.add("a button leads to " + url);
            }
            int limit = object.path("max_length").asInt(3_000);
            if (object.path("initial_value").asString("").length() > limit) {
                faults.add("longer than its input takes: " + object.path("action_id"));
            }
        }
        node.forEach(child -> walk(child, faults));
    }

    private static void mrkdwn(String text, List<String> faults) {
        characters(text, faults);
        if (ALIVE.matcher(text).find()) {
            faults.add("alive: " + text);
        }
        if (UNESCAPED.matcher(LINK.matcher(text).replaceAll("")).find()) {
            faults.add("not escaped: " + text);
        }
        if (text.length() > 4_000) {
            faults.add("too long: " + text.length());
        }
    }

    private static void characters(String text, List<String> faults) {
        boolean odd = text.codePoints()
                .anyMatch(c -> c == 0xFFFD
                        || Character.getType(c) == Character.SURROGATE
                        || (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r'));
        if (odd) {
            faults.add("not printable: " + text);
        }
    }

    /** Every text as a person sees it. */
    static List<String> shown(String json) {
        List<String> texts = new ArrayList<>();
        if (!json.isEmpty()) {
            collect(JSON.readTree(json), texts);
        }
        return texts;
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isString()) {
            texts.add(node.asString());
            texts.add(node.asString()
                    .replace("\u200B", "")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&"));
        }
        node.forEach(child -> collect(child, texts));
    }
}
