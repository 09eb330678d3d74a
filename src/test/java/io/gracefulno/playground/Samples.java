package io.gracefulno.playground;

import static io.gracefulno.playground.Views.json;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The smallest block and element of each type that Slack takes. Single quotes stand for double ones. */
final class Samples {
    static final String TEXT = "{'type':'plain_text','text':'x'}";
    static final String OPTION = "{'text':" + TEXT + ",'value':'v'}";
    private static final String OPTIONS = "'options':[" + OPTION + "]";

    private static final TreeMap<String, String> ELEMENTS = new TreeMap<>();
    private static final TreeMap<String, String> BLOCKS = new TreeMap<>();

    static {
        for (String bare : List.of(
                "users_select",
                "conversations_select",
                "channels_select",
                "external_select",
                "multi_users_select",
                "multi_conversations_select",
                "multi_channels_select",
                "multi_external_select",
                "datepicker",
                "timepicker",
                "datetimepicker",
                "plain_text_input",
                "email_text_input",
                "url_text_input",
                "rich_text_input",
                "file_input")) {
            ELEMENTS.put(bare, "");
        }
        for (String choice :
                List.of("static_select", "multi_static_select", "radio_buttons", "checkboxes", "overflow")) {
            ELEMENTS.put(choice, OPTIONS);
        }
        ELEMENTS.put("button", "'text':" + TEXT);
        ELEMENTS.put("workflow_button", "'text':" + TEXT + ",'workflow':{'trigger':{'url':'https://slack.com/x'}}");
        ELEMENTS.put("number_input", "'is_decimal_allowed':false");
        ELEMENTS.put("image", "'alt_text':'x','image_url':'https://example.com/x.png'");

        String card = "{'type':'card','title':" + TEXT + "}";
        BLOCKS.put("divider", "");
        BLOCKS.put("header", "'text':" + TEXT);
        BLOCKS.put("section", "'text':" + TEXT);
        BLOCKS.put("context", "'elements':[" + TEXT + "," + element("image") + "]");
        BLOCKS.put("actions", "'elements':[" + element("button") + "]");
        BLOCKS.put("input", "'label':" + TEXT + ",'element':" + element("plain_text_input"));
        BLOCKS.put("image", "'alt_text':'x','image_url':'https://example.com/x.png'");
        BLOCKS.put("rich_text", "'elements':[{'type':'rich_text_section','elements':[]}]");
        BLOCKS.put(
                "video",
                "'title':" + TEXT + ",'alt_text':'x','video_url':'https://example.com/v',"
                        + "'thumbnail_url':'https://example.com/t'");
        BLOCKS.put("card", "'title':" + TEXT);
        BLOCKS.put("carousel", "'elements':[" + card + "]");
        BLOCKS.put("alert", "'text':" + TEXT);
        BLOCKS.put("markdown", "'text':'x'");
        BLOCKS.put("file", "'external_id':'x','source':'remote'");
        BLOCKS.put("table", "'rows':[[{'type':'raw_text','text':'x'}]]");
        BLOCKS.put(
                "context_actions",
                "'elements':[{'type':'icon_button','icon':'trash','text':" + TEXT + "},"
                        + "{'type':'feedback_buttons','positive_button':{'text':" + TEXT + ",'value':'y'},"
                        + "'negative_button':{'text':" + TEXT + ",'value':'n'}}]");
    }

    private Samples() {}

    static List<String> elementTypes() {
        return List.copyOf(ELEMENTS.keySet());
    }

    static List<String> blockTypes() {
        return List.copyOf(BLOCKS.keySet());
    }

    static String element(String type, String... more) {
        return made(type, ELEMENTS.getOrDefault(type, ""), more);
    }

    static String block(String type, String... more) {
        return made(type, BLOCKS.getOrDefault(type, ""), more);
    }

    private static String made(String type, String own, String... more) {
        String all = Arrays.stream(more).collect(Collectors.joining(","));
        return "{'type':'" + type + "'" + (own.isEmpty() ? "" : "," + own) + (all.isEmpty() ? "" : "," + all) + "}";
    }

    static String input(String element) {
        return "{'type':'input','label':" + TEXT + ",'element':" + element + "}";
    }

    static String actions(String elements) {
        return "{'type':'actions','elements':[" + elements + "]}";
    }

    static String accessory(String element) {
        return "{'type':'section','text':" + TEXT + ",'accessory':" + element + "}";
    }

    static String modal(String blocks) {
        return "{'type':'modal','title':" + TEXT + ",'submit':" + TEXT + ",'blocks':[" + blocks + "]}";
    }

    static String home(String blocks) {
        return "{'type':'home','blocks':[" + blocks + "]}";
    }

    /** The faults of these blocks where they stand. */
    static List<String> faults(Surface surface, String blocks) {
        return switch (surface) {
            case MODAL -> faultsOfView(modal(blocks));
            case HOME -> faultsOfView(home(blocks));
            case MESSAGE ->
                BlockKitRules.message(Json.parse(json("[" + blocks + "]")).orElseThrow());
        };
    }

    static List<String> faultsOfView(String view) {
        return BlockKitRules.view(Json.parse(json(view)).orElseThrow());
    }
}
