package io.gracefulno.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RichTextRulesTest {
    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("/elements/0/type", "unsupported type: zonk", rich("{'type':'zonk'}")),
                Arguments.of("/elements/0", "missing required field: elements", rich("{'type':'rich_text_section'}")),
                Arguments.of(
                        "/elements/0",
                        "missing required field: style",
                        rich("{'type':'rich_text_list','elements':[]}")),
                Arguments.of(
                        "/elements/0/style",
                        "must be a valid enum value",
                        rich("{'type':'rich_text_list','style':'star','elements':[]}")),
                Arguments.of(
                        "/elements/0/indent",
                        "must be less than 8",
                        rich("{'type':'rich_text_list','style':'bullet','indent':9,'elements':[]}")),
                Arguments.of(
                        "/elements/0/elements/0/type",
                        "unsupported type: text",
                        rich("{'type':'rich_text_list','style':'bullet','elements':[{'type':'text','text':'x'}]}")),
                Arguments.of(
                        "/elements/0/elements/0/type",
                        "unsupported type: emoji",
                        rich("{'type':'rich_text_preformatted','elements':[{'type':'emoji','name':'x'}]}")),
                Arguments.of(
                        "/elements/0/elements/0/text",
                        "must be more than 0 characters",
                        rich("{'type':'rich_text_section','elements':[{'type':'text','text':''}]}")),
                Arguments.of(
                        "/elements/0/elements/0/style",
                        "invalid additional property: loud",
                        rich(
                                "{'type':'rich_text_quote','elements':[{'type':'text','text':'x','style':{'loud':true}}]}")),
                Arguments.of(
                        "/elements/0/elements/0",
                        "missing required field: url",
                        rich("{'type':'rich_text_section','elements':[{'type':'link','text':'x'}]}")),
                Arguments.of(
                        "/elements/0/elements/0/range",
                        "must be a valid enum value",
                        rich("{'type':'rich_text_section','elements':[{'type':'broadcast','range':'all'}]}")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void richTextIsRefusedWithItsFaultAndThePlace(String pointer, String fault, String block) {
        assertThat(Samples.faults(Surface.MODAL, block))
                .containsExactly("[ERROR] " + fault + " [json-pointer:/view/blocks/0" + pointer + "]");
    }

    @Test
    void richTextOfEveryKindIsTaken() {
        String leaves = "{'type':'text','text':'x','style':{'bold':true}},{'type':'link','url':'https://e.example'},"
            + "{'type':'emoji','name':'wave'},{'type':'user','user_id':'U1'},{'type':'usergroup','usergroup_id':'S1'},"
            + "{'type':'channel','channel_id':'C1'},{'type':'broadcast','range':'here'},"
            + "{'type':'color','value':'#1f6f5c'},"
            + "{'type':'date','timestamp':1795689000,'format':'{date}','fallback':'x'}";
        String section = "{'type':'rich_text_section','elements':[" + leaves + "]}";

        assertThat(Samples.faults(
                        Surface.MODAL,
                        rich(section + ",{'type':'rich_text_list','style':'ordered','indent':1,'elements':[" + section
                                + "]},{'type':'rich_text_quote','border':1,'elements':[" + leaves
                                + "]},{'type':'rich_text_preformatted','elements':[{'type':'text','text':'x'}]}")))
                .isEmpty();
    }

    private static String rich(String elements) {
        return "{'type':'rich_text','elements':[" + elements + "]}";
    }
}
