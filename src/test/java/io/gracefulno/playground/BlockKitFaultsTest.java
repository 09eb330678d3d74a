package io.gracefulno.playground;

import static io.gracefulno.playground.Samples.OPTION;
import static io.gracefulno.playground.Samples.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a block of a modal, in Slack's words and at its place. */
class BlockKitFaultsTest {
    private static final String OTHER = "{'text':" + TEXT + ",'value':'other'}";

    static Stream<Arguments> faults() {
        return Stream.of(
                // What must be there
                at("", "missing required field: text", "{'type':'header'}"),
                at("", "must define either `text` or `fields`", "{'type':'section'}"),
                at("", "missing required field: elements", "{'type':'actions'}"),
                at("", "missing required field: elements", "{'type':'context'}"),
                at(
                        "",
                        "missing required field: label",
                        "{'type':'input','element':" + element("plain_text_input") + "}"),
                at("", "missing required field: element", "{'type':'input','label':" + TEXT + "}"),
                at("", "missing required field: alt_text", "{'type':'image','image_url':'https://e.example'}"),
                at("", "must define either `image_url` or `slack_file`", "{'type':'image','alt_text':'x'}"),
                at("/element", "missing required field: type", Samples.input("{}")),
                at(
                        "/element",
                        "must define either `options` or `option_groups`",
                        Samples.input("{'type':'static_select'}")),
                at("/element", "missing required field: options", Samples.input("{'type':'checkboxes'}")),
                at("/element", "missing required field: is_decimal_allowed", Samples.input("{'type':'number_input'}")),
                at("/elements/0", "missing required field: text", Samples.actions("{'type':'button'}")),
                at(
                        "/elements/0/options/0",
                        "missing required field: value",
                        Samples.actions("{'type':'overflow','options':[{'text':" + TEXT + "}]}")),
                at(
                        "/elements/0/confirm",
                        "missing required field: deny",
                        Samples.actions(element(
                                "button",
                                "'confirm':{'title':" + TEXT + ",'text':" + TEXT + ",'confirm':" + TEXT + "}"))),
                at(
                        "/elements/0/text",
                        "missing required field: text",
                        Samples.actions("{'type':'button','text':{'type':'plain_text'}}")),
                // What may not be there
                at("", "invalid additional property: hint", Samples.block("section", "'hint':" + TEXT)),
                at("", "invalid additional property: text", Samples.block("divider", "'text':" + TEXT)),
                at(
                        "/text",
                        "invalid additional property: emoji",
                        "{'type':'section','text':{'type':'mrkdwn','text':'x','emoji':true}}"),
                at(
                        "/text",
                        "invalid additional property: verbatim",
                        "{'type':'section','text':{'type':'plain_text','text':'x','verbatim':true}}"),
                at(
                        "/elements/0",
                        "invalid additional property: placeholder",
                        Samples.actions(element("button", "'placeholder':" + TEXT))),
                at(
                        "/elements/0",
                        "invalid additional property: block_id",
                        Samples.actions(element("button", "'block_id':'b'"))),
                at(
                        "/elements/0",
                        "invalid additional property: focus_on_load",
                        Samples.actions(element("overflow", "'focus_on_load':true"))),
                at(
                        "/element",
                        "invalid additional property: placeholder",
                        Samples.input(element("datetimepicker", "'placeholder':" + TEXT))),
                at(
                        "/element/options/0",
                        "invalid additional property: url",
                        Samples.input(
                                "{'type':'static_select','options':[{'text':" + TEXT + ",'value':'v','url':''}]}")),
                at(
                        "/element",
                        "cannot define both `options` and `option_groups`",
                        Samples.input(element(
                                "static_select",
                                "'option_groups':[{'label':" + TEXT + ",'options':[" + OPTION + "]}]"))),
                // What must be of a kind
                at("", "must provide an object", "'x'"),
                at("/text", "must provide an object", "{'type':'header','text':'x'}"),
                at("/text/text", "must provide a string", "{'type':'header','text':{'type':'plain_text','text':1}}"),
                at(
                        "/text/text",
                        "must be more than 0 characters",
                        "{'type':'header','text':{'type':'plain_text','text':''}}"),
                at("/text/type", "unsupported type: mrkdwn", "{'type':'header','text':{'type':'mrkdwn','text':'x'}}"),
                at("/elements", "must provide an array", "{'type':'actions','elements':{}}"),
                at("/elements/0/style", "must provide a string", Samples.actions(element("button", "'style':null"))),
                at(
                        "/elements/0/style",
                        "must be a valid enum value",
                        Samples.actions(element("button", "'style':'default'"))),
                at(
                        "/elements/0/url",
                        "must be a valid URL",
                        Samples.actions(element("button", "'url':'mailto:dana@acme.example'"))),
                at("/optional", "must be a boolean", Samples.block("input", "'optional':'yes'")),
                at(
                        "/element/multiline",
                        "must be a boolean",
                        Samples.input(element("plain_text_input", "'multiline':1"))),
                at(
                        "/element/max_length",
                        "must provide an integer",
                        Samples.input(element("plain_text_input", "'max_length':'10'"))),
                at(
                        "/element/dispatch_action_config/trigger_actions_on/0",
                        "must be a valid enum value",
                        Samples.input(element(
                                "plain_text_input", "'dispatch_action_config':{'trigger_actions_on':['on_blur']}"))),
                at(
                        "/element/dispatch_action_config/trigger_actions_on",
                        "must provide at least 1 items",
                        Samples.input(
                                element("plain_text_input", "'dispatch_action_config':{'trigger_actions_on':[]}"))),
                at(
                        "/element/options/0/text/type",
                        "unsupported type: mrkdwn",
                        Samples.input(
                                "{'type':'static_select','options':[{'text':{'type':'mrkdwn','text':'x'},'value':'v'}]}")),
                // First values
                at(
                        "/element/initial_option",
                        "must be one of the provided options",
                        Samples.input(element("static_select", "'initial_option':" + OTHER))),
                at(
                        "/element/initial_option",
                        "must be one of the provided options",
                        Samples.input(element("radio_buttons", "'initial_option':" + OTHER))),
                at(
                        "/element/initial_options",
                        "must be one of the provided options",
                        Samples.input(element("checkboxes", "'initial_options':[" + OPTION + "," + OTHER + "]"))),
                at(
                        "/element/initial_options",
                        "must be one of the provided options",
                        Samples.input(element("multi_static_select", "'initial_options':[]"))),
                at(
                        "/element/initial_date",
                        "input must be a valid: date",
                        Samples.input(element("datepicker", "'initial_date':'2026-02-29'"))),
                at(
                        "/element/initial_time",
                        "must be a valid time, HH:mm",
                        Samples.input(element("timepicker", "'initial_time':'24:00'"))),
                at(
                        "/element/initial_date_time",
                        "must provide an integer",
                        Samples.input(element("datetimepicker", "'initial_date_time':'1795689000'"))),
                at(
                        "/element/initial_date_time",
                        "must be less than 9999999999",
                        Samples.input(element("datetimepicker", "'initial_date_time':1795689000000"))),
                at(
                        "/element/initial_value",
                        "must be a valid email address",
                        Samples.input(element("email_text_input", "'initial_value':'dana@acme'"))),
                at(
                        "/element/initial_value",
                        "must be a valid URL",
                        Samples.input(element("url_text_input", "'initial_value':'acme'"))),
                at(
                        "/element/initial_value",
                        "must be a valid number",
                        Samples.input(element("number_input", "'initial_value':'ten'"))),
                at(
                        "/element/initial_value",
                        "must not be greater than `max_value`",
                        Samples.input(element("number_input", "'initial_value':'11','max_value':'10'"))),
                at(
                        "/element/min_value",
                        "must not be greater than `max_value`",
                        Samples.input(element("number_input", "'min_value':'9','max_value':'8.5'"))),
                at(
                        "/element/min_length",
                        "must not be greater than `max_length`",
                        Samples.input(element("plain_text_input", "'min_length':11,'max_length':10"))),
                // Twice
                at(
                        "/elements/1/action_id",
                        "`action_id` \"a\" already exists",
                        Samples.actions(
                                element("button", "'action_id':'a'") + "," + element("button", "'action_id':'a'"))),
                at(
                        "/element/options/1/value",
                        "`value` \"v\" already exists",
                        Samples.input("{'type':'static_select','options':[" + OPTION + "," + OPTION + "]}")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aBlockIsRefusedWithItsFaultAndThePlace(String pointer, String fault, String block) {
        assertThat(Samples.faults(Surface.MODAL, block))
                .containsExactly("[ERROR] " + fault + " [json-pointer:/view/blocks/0" + pointer + "]");
    }

    @Test
    void everyElementTakesWhatItMayHave() {
        String confirm = "'confirm':{'title':" + TEXT + ",'text':{'type':'mrkdwn','text':'x'},'confirm':" + TEXT
                + ",'deny':" + TEXT + ",'style':'danger'}";
        String dispatch = "'dispatch_action_config':{'trigger_actions_on':['on_enter_pressed','on_character_entered']}";
        String inputs = Stream.of(
                        element(
                                "plain_text_input",
                                "'action_id':'a','multiline':true,'min_length':0,'max_length':10",
                                "'initial_value':'0123456789','focus_on_load':true",
                                dispatch,
                                "'placeholder':" + TEXT),
                        element("email_text_input", "'initial_value':'dana@acme.example'", dispatch),
                        element("number_input", "'initial_value':'5','min_value':'-1','max_value':'5.5'", dispatch),
                        element("datepicker", "'initial_date':'2028-02-29'", confirm),
                        element("timepicker", "'initial_time':'23:59','timezone':'Europe/Lisbon'", confirm),
                        element("datetimepicker", "'initial_date_time':1795689000", confirm),
                        element("static_select", "'initial_option':" + OPTION, confirm),
                        element("multi_static_select", "'initial_options':[" + OPTION + "],'max_selected_items':1"),
                        element("checkboxes", "'initial_options':[" + OPTION + "]"),
                        element(
                                "conversations_select",
                                "'default_to_current_conversation':true,'filter':{'include':['im']}"))
                .map(Samples::input)
                .reduce((all, next) -> all + "," + next)
                .orElseThrow();

        assertThat(Samples.faults(Surface.MODAL, inputs)).isEmpty();
    }

    @Test
    void blockIdsMayNotRepeatAndOnlyOneElementTakesTheFocus() {
        String named = Samples.block("divider", "'block_id':'b'");
        String focused = Samples.input(element("plain_text_input", "'focus_on_load':true"));

        assertThat(Samples.faults(Surface.MESSAGE, named + "," + named))
                .containsExactly("[ERROR] `block_id` \"b\" already exists [json-pointer:/blocks/1/block_id]");
        assertThat(Samples.faults(Surface.MODAL, focused + "," + focused))
                .containsExactly("[ERROR] only one element may have `focus_on_load` [json-pointer:/view/blocks]");
    }

    @Test
    void aModalNeedsATitleAndWithAnInputASubmit() {
        assertThat(Samples.faultsOfView("{'type':'modal','blocks':[" + Samples.block("divider") + "]}"))
                .containsExactly("[ERROR] missing required field: title [json-pointer:/view]");
        assertThat(Samples.faultsOfView("{'type':'modal','title':" + TEXT + ",'blocks':[" + Samples.block("divider")
                        + "," + Samples.block("input") + "]}"))
                .containsExactly("[ERROR] must define `submit` to use an `input` block in modals"
                        + " [json-pointer:/view/blocks/1/input]");
        assertThat(Samples.faultsOfView(Samples.modal(Samples.block("divider"))
                        .replace("'blocks'", "'submit_disabled':true,'clear_on_close':1,'blocks'")))
                .containsExactly(
                        "[ERROR] invalid additional property: submit_disabled [json-pointer:/view]",
                        "[ERROR] must be a boolean [json-pointer:/view/clear_on_close]");
    }

    private static Arguments at(String pointer, String fault, String block) {
        return Arguments.of(pointer, fault, block);
    }

    private static String element(String type, String... more) {
        return Samples.element(type, more);
    }
}
