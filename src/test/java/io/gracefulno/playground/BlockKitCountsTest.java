package io.gracefulno.playground;

import static io.gracefulno.playground.Samples.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each count at the limit, one over and ten over, and each number at its ends. */
class BlockKitCountsTest {
    private static final String B0 = "/blocks/0";

    static Stream<Arguments> counts() {
        String anyOption = "{'text':" + TEXT + ",'value':'v$'}";
        return Stream.of(
                Arguments.of("/view/blocks", 1, 100, items("{'type':'divider'}", BlockKitCountsTest::modal)),
                Arguments.of("/view/blocks", 1, 100, items("{'type':'divider'}", BlockKitCountsTest::home)),
                Arguments.of("/blocks", 0, 50, items("{'type':'divider'}", BlockKitCountsTest::blocks)),
                count("/fields", 1, 10, TEXT, "{'type':'section','fields':[#]}"),
                count("/elements", 1, 25, Samples.element("button"), "{'type':'actions','elements':[#]}"),
                count("/elements", 1, 10, TEXT, "{'type':'context','elements':[#]}"),
                count("/actions", 1, 3, Samples.element("button"), "{'type':'card','actions':[#]}"),
                count("/elements", 1, 10, Samples.block("card"), "{'type':'carousel','elements':[#]}"),
                count(
                        "/elements",
                        1,
                        5,
                        "{'type':'icon_button','icon':'trash','text':" + TEXT + "}",
                        "{'type':'context_actions','elements':[#]}"),
                count("/rows", 1, 100, "[{'type':'raw_text','text':'x'}]", "{'type':'table','rows':[#]}"),
                count("/rows/0", 1, 20, "{'type':'raw_text','text':'x'}", "{'type':'table','rows':[[#]]}"),
                count(
                        "/elements/0/options",
                        1,
                        100,
                        anyOption,
                        Samples.actions("{'type':'static_select','options':[#]}")),
                count(
                        "/element/options",
                        1,
                        100,
                        anyOption,
                        Samples.input("{'type':'multi_static_select','options':[#]}")),
                count(
                        "/elements/0/option_groups",
                        1,
                        100,
                        "{'label':" + TEXT + ",'options':[" + Samples.OPTION + "]}",
                        Samples.actions("{'type':'static_select','option_groups':[#]}")),
                count(
                        "/elements/0/option_groups/0/options",
                        1,
                        100,
                        anyOption,
                        Samples.actions(
                                "{'type':'static_select','option_groups':[{'label':" + TEXT + ",'options':[#]}]}")),
                count("/elements/0/options", 1, 5, anyOption, Samples.actions("{'type':'overflow','options':[#]}")),
                count("/elements/0/options", 1, 10, anyOption, Samples.actions("{'type':'checkboxes','options':[#]}")),
                count(
                        "/elements/0/options",
                        1,
                        10,
                        anyOption,
                        Samples.actions("{'type':'radio_buttons','options':[#]}")),
                count(
                        "/elements/0/visible_to_user_ids",
                        1,
                        10,
                        "'U$'",
                        "{'type':'context_actions','elements':[{'type':'icon_button','icon':'trash','text':" + TEXT
                                + ",'visible_to_user_ids':[#]}]}"));
    }

    @ParameterizedTest
    @MethodSource("counts")
    void aListMayHoldSoManyAndNoMoreAndNoFewer(String place, int least, int most, IntFunction<List<String>> faults) {
        String many = "[ERROR] no more than " + most + " items allowed [json-pointer:" + place + "]";

        assertThat(faults.apply(most)).isEmpty();
        assertThat(faults.apply(most + 1)).containsExactly(many);
        assertThat(faults.apply(most + 10)).containsExactly(many);
        assertThat(faults.apply(least)).isEmpty();
        if (least > 0) {
            assertThat(faults.apply(least - 1))
                    .containsExactly("[ERROR] must provide at least " + least + " items [json-pointer:" + place + "]");
        }
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                Arguments.of("min_length", 0L, 3000L, "plain_text_input"),
                Arguments.of("max_length", 1L, 3000L, "plain_text_input"),
                Arguments.of("max_files", 1L, 10L, "file_input"),
                Arguments.of("initial_date_time", 1_000_000_000L, 9_999_999_999L, "datetimepicker"));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void aNumberMayBeSoSmallAndSoBig(String name, long least, long most, String type) {
        String at = " [json-pointer:/view/blocks/0/element/" + name + "]";

        assertThat(number(type, name, least)).isEmpty();
        assertThat(number(type, name, most)).isEmpty();
        assertThat(number(type, name, least - 1)).containsExactly("[ERROR] must be greater than " + least + at);
        assertThat(number(type, name, most + 1)).containsExactly("[ERROR] must be less than " + most + at);
        assertThat(number(type, name, most + 10)).containsExactly("[ERROR] must be less than " + most + at);
    }

    private static List<String> number(String type, String name, long value) {
        return Samples.faults(Surface.MODAL, Samples.input(Samples.element(type, "'" + name + "':" + value)));
    }

    private static Arguments count(String place, int least, int most, String item, String block) {
        return Arguments.of(B0 + place, least, most, items(item, filling -> blocks(block.replace("#", filling))));
    }

    private static IntFunction<List<String>> items(String item, Check check) {
        return count -> check.faults(repeated(item, count));
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

    private static List<String> home(String blocks) {
        return Samples.faults(Surface.HOME, blocks);
    }

    private interface Check {
        List<String> faults(String json);
    }
}
