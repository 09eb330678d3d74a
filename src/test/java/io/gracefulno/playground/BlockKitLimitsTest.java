package io.gracefulno.playground;

import static io.gracefulno.playground.Samples.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each length at the limit, one over and ten over: the place, the limit, and what stands there with a hole (#). */
class BlockKitLimitsTest {
    private static final String HOLE = "{'type':'plain_text','text':'#'}";
    private static final String B0 = "/blocks/0";

    static Stream<Arguments> lengths() {
        return Stream.of(
                // The view
                view("/title/text", 24, "'title':" + HOLE),
                view("/submit/text", 24, "'title':" + TEXT + ",'submit':" + HOLE),
                view("/close/text", 24, "'title':" + TEXT + ",'close':" + HOLE),
                view("/private_metadata", 3000, "'title':" + TEXT + ",'private_metadata':'#'"),
                view("/callback_id", 255, "'title':" + TEXT + ",'callback_id':'#'"),
                view("/external_id", 255, "'title':" + TEXT + ",'external_id':'#'"),
                // Blocks
                block("/block_id", 255, "{'type':'divider','block_id':'#'}"),
                block("/text/text", 150, "{'type':'header','text':" + HOLE + "}"),
                block("/text/text", 3000, "{'type':'section','text':" + HOLE + "}"),
                block("/text/text", 3000, "{'type':'section','text':{'type':'mrkdwn','text':'#'}}"),
                block("/fields/0/text", 2000, "{'type':'section','fields':[" + HOLE + "]}"),
                block("/elements/0/text", 3000, "{'type':'context','elements':[" + HOLE + "]}"),
                block("/label/text", 2000, "{'type':'input','label':" + HOLE + ",'element':" + field("") + "}"),
                block("/hint/text", 2000, Samples.block("input", "'hint':" + HOLE)),
                block("/alt_text", 2000, "{'type':'image','alt_text':'#','slack_file':{'id':'F1'}}"),
                block("/image_url", 3000, "{'type':'image','alt_text':'x','image_url':'@'}"),
                block("/title/text", 2000, Samples.block("image", "'title':" + HOLE)),
                block("/alt_text", 200, Samples.block("video").replace("'alt_text':'x'", "'alt_text':'#'")),
                block("/title/text", 200, Samples.block("video").replace(TEXT, HOLE)),
                block("/author_name", 50, Samples.block("video", "'author_name':'#'")),
                block("/provider_name", 50, Samples.block("video", "'provider_name':'#'")),
                block("/description/text", 200, Samples.block("video", "'description':" + HOLE)),
                block("/title/text", 150, "{'type':'card','title':" + HOLE + "}"),
                block("/subtitle/text", 150, "{'type':'card','subtitle':" + HOLE + "}"),
                block("/body/text", 200, "{'type':'card','body':" + HOLE + "}"),
                block("/subtext/text", 200, "{'type':'card','subtext':" + HOLE + "}"),
                message("/text", 12_000, "{'type':'markdown','text':'#'}"),
                message("/elements/0/positive_button/text/text", 75, feedback("'text':" + HOLE + ",'value':'v'")),
                message("/elements/0/positive_button/value", 2000, feedback("'text':" + TEXT + ",'value':'#'")),
                message(
                        "/elements/0/positive_button/accessibility_label",
                        75,
                        feedback("'text':" + TEXT + ",'value':'v','accessibility_label':'#'")),
                Arguments.of("/view/blocks/0/text/text", 200, inModal("{'type':'alert','text':" + HOLE + "}")),
                // Elements
                button("/action_id", 255, "'text':" + TEXT + ",'action_id':'#'"),
                button("/text/text", 75, "'text':" + HOLE),
                button("/value", 2000, "'text':" + TEXT + ",'value':'#'"),
                button("/url", 3000, "'text':" + TEXT + ",'url':'@'"),
                button("/accessibility_label", 75, "'text':" + TEXT + ",'accessibility_label':'#'"),
                button("/confirm/title/text", 100, confirm("title")),
                button("/confirm/text/text", 300, confirm("text")),
                button("/confirm/confirm/text", 30, confirm("confirm")),
                button("/confirm/deny/text", 30, confirm("deny")),
                select("/placeholder/text", 150, "'placeholder':" + HOLE + ",'options':[" + Samples.OPTION + "]"),
                select("/options/0/text/text", 75, "'options':[{'text':" + HOLE + ",'value':'v'}]"),
                select("/options/0/value", 150, "'options':[{'text':" + TEXT + ",'value':'#'}]"),
                select(
                        "/options/0/description/text",
                        75,
                        "'options':[{'text':" + TEXT + ",'value':'v','description':" + HOLE + "}]"),
                select(
                        "/option_groups/0/label/text",
                        75,
                        "'option_groups':[{'label':" + HOLE + ",'options':[" + Samples.OPTION + "]}]"),
                block(
                        "/elements/0/options/0/url",
                        3000,
                        Samples.actions("{'type':'overflow','options':[{'text':" + TEXT + ",'value':'v','url':'@'}]}")),
                input("/initial_value", 3000, "'initial_value':'#'"),
                input("/initial_value", 7, "'initial_value':'#','max_length':7"),
                input("/placeholder/text", 150, "'placeholder':" + HOLE));
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void aTextMayBeSoLongAndNoLonger(String place, int most, IntFunction<List<String>> faults) {
        String fault = "[ERROR] must be less than " + (most + 1) + " characters [json-pointer:" + place + "]";

        assertThat(faults.apply(most)).isEmpty();
        assertThat(faults.apply(most + 1)).containsExactly(fault);
        assertThat(faults.apply(most + 10)).containsExactly(fault);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void theTextsOfAMessageAreCountedTogether(int blocks) {
        int each = 13_200 / (4 + blocks);
        String full =
                ("{'type':'section','text':{'type':'mrkdwn','text':'" + "x".repeat(each) + "'}},").repeat(4 + blocks);

        assertThat(refused(full + "{'type':'divider'}")).isEqualTo("");
        assertThat(refused(full + Samples.block("header"))).isEqualTo("msg_blocks_too_long");
    }

    @Test
    void markdownIsCountedTogetherToo() {
        String half = "{'type':'markdown','text':'" + "x".repeat(6_000) + "'}";

        assertThat(blocks(half + "," + half)).isEmpty();
        assertThat(blocks(half + "," + half + "," + Samples.block("markdown")))
                .containsExactly("[ERROR] markdown blocks must be less than 12001 characters in total"
                        + " [json-pointer:/blocks]");
    }

    @Test
    void aViewMayWeigh250KilobytesAndNoMore() {
        String option = "{'text':" + TEXT + ",'value':'$" + "x".repeat(140) + "'}";
        String menus = IntStream.range(0, 12)
                .mapToObj(i -> Samples.input("{'type':'static_select','options':[" + repeated(option, 100) + "]}"))
                .collect(Collectors.joining(","));
        int spare = 250_000
                - Samples.modal(menus + ",{'type':'section','text':" + HOLE + "}")
                        .length()
                + 1;
        // What is still free goes into sections of 2,000 characters.
        String section = "{'type':'section','text':{'type':'plain_text','text':'" + "x".repeat(2_000) + "'}},";
        String filled = section.repeat(spare / section.length());
        int left = spare % section.length();

        assertThat(weighed(filled + menus, left)).isEmpty();
        assertThat(weighed(filled + menus, left + 1)).contains(Refused.of("view_too_large"));
        assertThat(weighed(filled + menus, left + 10)).contains(Refused.of("view_too_large"));
    }

    private static Optional<Refused> weighed(String blocks, int more) {
        String view = Samples.modal(
                blocks + ",{'type':'section','text':{'type':'plain_text','text':'" + "x".repeat(more) + "'}}");
        return BlockKitRules.refusedView(Json.parse(Views.json(view)).orElseThrow(), Surface.MODAL);
    }

    private static String refused(String blocks) {
        return BlockKitRules.refusedMessage(
                        Json.parse(Views.json("[" + blocks + "]")).orElseThrow())
                .map(Refused::error)
                .orElse("");
    }

    private static Arguments view(String place, int most, String fields) {
        String view = "{'type':'modal'," + fields + ",'blocks':[{'type':'divider'}]}";
        return Arguments.of("/view" + place, most, filled(view, Samples::faultsOfView));
    }

    private static Arguments block(String place, int most, String block) {
        return message(place, most, block);
    }

    private static Arguments message(String place, int most, String block) {
        return Arguments.of(B0 + place, most, filled(block, BlockKitLimitsTest::blocks));
    }

    private static IntFunction<List<String>> inModal(String block) {
        return filled(block, BlockKitLimitsTest::modal);
    }

    private static Arguments button(String place, int most, String fields) {
        return block("/elements/0" + place, most, Samples.actions("{'type':'button'," + fields + "}"));
    }

    private static Arguments select(String place, int most, String fields) {
        return block("/elements/0" + place, most, Samples.actions("{'type':'static_select'," + fields + "}"));
    }

    private static Arguments input(String place, int most, String fields) {
        return block("/element" + place, most, Samples.input(field(fields)));
    }

    private static String field(String fields) {
        return Samples.element("plain_text_input", fields.isEmpty() ? new String[0] : new String[] {fields});
    }

    private static String feedback(String button) {
        return "{'type':'context_actions','elements':[{'type':'feedback_buttons','positive_button':{" + button
                + "},'negative_button':{'text':" + TEXT + ",'value':'n'}}]}";
    }

    private static String confirm(String part) {
        Map<String, String> parts = Map.of(part, HOLE);
        return "'text':" + TEXT + ",'confirm':{"
                + Stream.of("title", "text", "confirm", "deny")
                        .map(name -> "'" + name + "':" + parts.getOrDefault(name, TEXT))
                        .collect(Collectors.joining(","))
                + "}";
    }

    private interface Check {
        List<String> faults(String json);
    }

    private static IntFunction<List<String>> filled(String json, Check check) {
        return length -> check.faults(json.replace("#", "x".repeat(length))
                .replace("@", "https://e.example/" + "x".repeat(Math.max(0, length - 18))));
    }

    private static String repeated(String item, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> item.replace("$", Integer.toString(i)))
                .collect(Collectors.joining(","));
    }

    private static List<String> blocks(String blocks) {
        return Samples.faults(Surface.MESSAGE, blocks);
    }

    private static List<String> modal(String blocks) {
        return Samples.faults(Surface.MODAL, blocks);
    }
}
