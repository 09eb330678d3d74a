package io.gracefulno.playground;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Draws a rich_text block: sections, lists, quotes and preformatted text, with their styles. */
final class RichTextDrawing {
    private static final Map<String, String> STYLES = styles();

    private final Mrkdwn mrkdwn;

    RichTextDrawing(Mrkdwn mrkdwn) {
        this.mrkdwn = mrkdwn;
    }

    String draw(JsonNode block) {
        StringBuilder html = new StringBuilder();
        block.path("elements").forEach(element -> html.append(part(element)));
        return html.toString();
    }

    private String part(JsonNode part) {
        return switch (Json.text(part, "type")) {
            case "rich_text_section" -> "<div class=\"rich\">" + spans(part) + "</div>";
            case "rich_text_quote" -> "<blockquote>" + spans(part) + "</blockquote>";
            case "rich_text_preformatted" -> "<pre>" + spans(part) + "</pre>";
            case "rich_text_list" -> list(part);
            default -> Drawings.unknown(Json.text(part, "type"));
        };
    }

    private String list(JsonNode list) {
        String tag = Json.text(list, "style").equals("ordered") ? "ol" : "ul";
        StringBuilder html = new StringBuilder("<").append(tag).append('>');
        list.path("elements")
                .forEach(item -> html.append("<li>").append(spans(item)).append("</li>"));
        return html.append("</").append(tag).append('>').toString();
    }

    private String spans(JsonNode part) {
        StringBuilder html = new StringBuilder();
        part.path("elements").forEach(element -> html.append(styled(element.path("style"), span(element))));
        return html.toString();
    }

    private String span(JsonNode element) {
        return switch (Json.text(element, "type")) {
            case "text" -> Html.lines(Json.text(element, "text"));
            case "link" -> {
                String url = Json.text(element, "url");
                String label = Json.text(element, "text");
                yield Html.link(url, Html.escape(label.isEmpty() ? url : label));
            }
            case "user" -> mrkdwn.html("<@" + Json.text(element, "user_id") + ">");
            case "channel" -> Html.mention("#" + Json.text(element, "channel_id"));
            case "broadcast" -> Html.mention("@" + Json.text(element, "range"));
            case "usergroup" -> Html.mention("@" + Json.text(element, "usergroup_id"));
            case "emoji" -> Html.escape(":" + Json.text(element, "name") + ":");
            case "date" -> Html.escape(Json.text(element, "fallback"));
            default -> Drawings.unknown(Json.text(element, "type"));
        };
    }

    private static String styled(JsonNode style, String html) {
        String styled = html;
        for (Map.Entry<String, String> tag : STYLES.entrySet()) {
            if (Json.flag(style, tag.getKey())) {
                styled = "<" + tag.getValue() + ">" + styled + "</" + tag.getValue() + ">";
            }
        }
        return styled;
    }

    private static Map<String, String> styles() {
        Map<String, String> styles = new LinkedHashMap<>();
        styles.put("code", "code");
        styles.put("strike", "s");
        styles.put("italic", "em");
        styles.put("bold", "strong");
        styles.put("underline", "u");
        return styles;
    }
}
