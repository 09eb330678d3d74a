package io.gracefulno.playground;

import static io.gracefulno.playground.Views.form;
import static io.gracefulno.playground.Views.input;
import static io.gracefulno.playground.Views.json;
import static io.gracefulno.playground.Views.option;
import static io.gracefulno.playground.Views.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class BlockKitRulesTest {
    private static final String SECTION = json("{'type':'section','text':{'type':'mrkdwn','text':'x'}}");

    @Test
    void aCompleteFormHasNoFaults() {
        assertThat(view(form(text("b", "a", "first"), SECTION))).isEmpty();
    }

    @Test
    void eachLimitHoldsToTheCharacter() {
        Map<String, Integer> limits =
                new TreeMap<>(Map.of("/title/text", 24, "/submit/text", 24, "/private_metadata", 3000));
        limits.forEach((pointer, most) -> {
            assertThat(viewWith(pointer, most)).as(pointer).isEmpty();
            assertThat(viewWith(pointer, most + 1))
                    .containsExactly("[ERROR] must be less than " + (most + 1) + " characters [json-pointer:/view"
                            + pointer + "]");
        });
    }

    @Test
    void aViewHoldsAHundredBlocksAndAMessageFifty() {
        assertThat(view(form(many(SECTION, 100)))).isEmpty();
        assertThat(view(form(many(SECTION, 101)))).isNotEmpty();
        assertThat(message("[" + String.join(",", many(SECTION, 50)) + "]")).isEmpty();
        assertThat(message("[" + String.join(",", many(SECTION, 51)) + "]"))
                .containsExactly("[ERROR] no more than 50 items allowed [json-pointer:/blocks]");
    }

    @Test
    void anInputNeedsASubmitButton() {
        String without =
                form(text("b", "a", "")).replace("\"submit\":{\"type\":\"plain_text\",\"text\":\"Save\"},", "");

        assertThat(view(without))
                .containsExactly("[ERROR] must define `submit` to use an `input` block in modals"
                        + " [json-pointer:/view/blocks/0/input]");
    }

    @Test
    void idsMayNotRepeat() {
        assertThat(view(form(text("b", "a", ""), text("b", "c", ""))))
                .containsExactly("[ERROR] `block_id` \"b\" already exists [json-pointer:/view/blocks/1/block_id]");
    }

    @Test
    void unknownTypesAndMissingPartsAreNamedWithTheirPlace() {
        assertThat(message(json("[{'type':'zonk'},{'type':'section'},{'type':'header'},"
                        + "{'type':'actions','elements':[{'type':'plain_text_input'}]},{}]")))
                .containsExactly(
                        "[ERROR] unsupported type: zonk [json-pointer:/blocks/0/type]",
                        "[ERROR] must define either `text` or `fields` [json-pointer:/blocks/1]",
                        "[ERROR] missing required field: text [json-pointer:/blocks/2]",
                        "[ERROR] unsupported type: plain_text_input [json-pointer:/blocks/3/elements/0/type]",
                        "[ERROR] missing required field: type [json-pointer:/blocks/4]");
    }

    @Test
    void anInitialOptionMustBeOneOfTheOptions() {
        String select = json("'type':'static_select','options':[" + option("a") + "],'initial_option':" + option("b"));

        assertThat(view(form(input("b", select, ""))))
                .containsExactly("[ERROR] must be one of the provided options"
                        + " [json-pointer:/view/blocks/0/element/initial_option]");
    }

    @Test
    void optionsAreCounted() {
        String options = IntStream.range(0, 11).mapToObj(i -> option("v" + i)).collect(Collectors.joining(","));
        String radio = json("'type':'radio_buttons','options':[") + options + "]";

        assertThat(view(form(input("b", radio, ""))))
                .containsExactly(
                        "[ERROR] no more than 10 items allowed" + " [json-pointer:/view/blocks/0/element/options]");
    }

    private static List<String> viewWith(String pointer, int length) {
        ObjectNode view = (ObjectNode) Json.parse(form(SECTION)).orElseThrow();
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = slash == 0 ? view : view.at(pointer.substring(0, slash));
        ((ObjectNode) parent).put(pointer.substring(slash + 1), "x".repeat(length));
        return BlockKitRules.view(view);
    }

    private static String[] many(String block, int count) {
        return IntStream.range(0, count).mapToObj(i -> block).toArray(String[]::new);
    }

    private static List<String> view(String json) {
        return BlockKitRules.view(Json.parse(json).orElseThrow());
    }

    private static List<String> message(String json) {
        return BlockKitRules.message(Json.parse(json).orElseThrow());
    }
}
