package io.gracefulno.playground;

import static io.gracefulno.playground.Surface.HOME;
import static io.gracefulno.playground.Surface.MESSAGE;
import static io.gracefulno.playground.Surface.MODAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which block stands on which surface, and which element in which block. */
class BlockKitPlacesTest {
    private static final String NEVER = "-";

    @ParameterizedTest
    @CsvSource({
        "actions, MODAL HOME MESSAGE",
        "context, MODAL HOME MESSAGE",
        "divider, MODAL HOME MESSAGE",
        "header, MODAL HOME MESSAGE",
        "image, MODAL HOME MESSAGE",
        "input, MODAL HOME MESSAGE",
        "rich_text, MODAL HOME MESSAGE",
        "section, MODAL HOME MESSAGE",
        "video, MODAL HOME MESSAGE",
        "card, MODAL HOME MESSAGE",
        "carousel, HOME MESSAGE",
        "alert, MODAL",
        "markdown, MESSAGE",
        "file, MESSAGE",
        "table, MESSAGE",
        "context_actions, MESSAGE",
        "call, -",
        "zonk, -"
    })
    void aBlockStandsOnlyOnItsSurfaces(String type, String surfaces) {
        assertStands(type, surfaces, element -> Samples.block(type));
    }

    @ParameterizedTest
    @CsvSource({
        "button, -, MODAL HOME MESSAGE, MODAL HOME MESSAGE",
        "overflow, -, MODAL HOME MESSAGE, MODAL HOME MESSAGE",
        "workflow_button, -, MESSAGE, MESSAGE",
        "image, -, -, MODAL HOME MESSAGE",
        "static_select, MODAL HOME MESSAGE, MODAL HOME MESSAGE, MODAL HOME MESSAGE",
        "external_select, MODAL HOME MESSAGE, MODAL HOME MESSAGE, MODAL HOME MESSAGE",
        "users_select, MODAL HOME MESSAGE, MODAL HOME MESSAGE, MODAL HOME MESSAGE",
        "conversations_select, MODAL HOME MESSAGE, MODAL HOME MESSAGE, MODAL HOME MESSAGE",
        "channels_select, MODAL HOME MESSAGE, MODAL HOME MESSAGE, MODAL HOME MESSAGE",
        "multi_static_select, MODAL HOME MESSAGE, -, MODAL HOME MESSAGE",
        "multi_external_select, MODAL HOME MESSAGE, -, MODAL HOME MESSAGE",
        "multi_users_select, MODAL HOME MESSAGE, -, MODAL HOME MESSAGE",
        "multi_conversations_select, MODAL HOME MESSAGE, -, MODAL HOME MESSAGE",
        "multi_channels_select, MODAL HOME MESSAGE, -, MODAL HOME MESSAGE",
        "radio_buttons, MODAL HOME MESSAGE, MODAL HOME MESSAGE, MODAL HOME MESSAGE",
        "checkboxes, MODAL HOME MESSAGE, MODAL HOME MESSAGE, MODAL HOME MESSAGE",
        "datepicker, MODAL HOME MESSAGE, MODAL HOME MESSAGE, MODAL HOME MESSAGE",
        "timepicker, MODAL HOME MESSAGE, MODAL HOME MESSAGE, MODAL HOME MESSAGE",
        "datetimepicker, MODAL MESSAGE, MODAL MESSAGE, -",
        "plain_text_input, MODAL HOME MESSAGE, -, -",
        "email_text_input, MODAL, -, -",
        "url_text_input, MODAL, -, -",
        "number_input, MODAL, -, -",
        "file_input, MODAL, -, -",
        "rich_text_input, MODAL HOME, -, -",
        "zonk, -, -, -"
    })
    void anElementStandsOnlyInItsBlocks(String type, String inInput, String inActions, String inSection) {
        assertStands(type, inInput, Samples::input);
        assertStands(type, inActions, Samples::actions);
        assertStands(type, inSection, Samples::accessory);
    }

    private static void assertStands(String type, String surfaces, UnaryOperator<String> block) {
        Set<Surface> allowed = EnumSet.noneOf(Surface.class);
        if (!surfaces.equals(NEVER)) {
            for (String surface : surfaces.split(" ", -1)) {
                allowed.add(Surface.valueOf(surface));
            }
        }
        for (Surface surface : Surface.values()) {
            String made = block.apply(Samples.element(type));
            if (allowed.contains(surface)) {
                assertThat(Samples.faults(surface, made))
                        .as("%s in %s", made, surface)
                        .isEmpty();
            } else {
                assertThat(Samples.faults(surface, made))
                        .as("%s in %s", made, surface)
                        .singleElement()
                        .asString()
                        .startsWith("[ERROR] unsupported type: " + type + " [json-pointer:");
            }
        }
    }

    @Test
    void contextHoldsOnlyTextAndImages() {
        for (String type : Samples.elementTypes()) {
            boolean stands = Samples.faults(MESSAGE, "{'type':'context','elements':[" + Samples.element(type) + "]}")
                    .isEmpty();
            assertThat(stands).as(type).isEqualTo(type.equals("image"));
        }
    }

    @Test
    void aViewIsAModalOrHome() {
        assertThat(Samples.faultsOfView("{'type':'workflow_step','blocks':[]}"))
                .containsExactly("[ERROR] unsupported type: workflow_step [json-pointer:/view/type]");
        assertThat(Samples.faultsOfView("{'blocks':[]}"))
                .containsExactly("[ERROR] missing required field: type [json-pointer:/view]");
        assertThat(Samples.faultsOfView("'x'")).containsExactly("[ERROR] must provide an object [json-pointer:/view]");
    }

    @Test
    void homeHasNoTitleAndNoButtons() {
        String home = Samples.home(Samples.block("divider"))
                .replace(
                        "{'type':'home',",
                        "{'type':'home','title':" + Samples.TEXT + ",'submit':" + Samples.TEXT + ",'close':"
                                + Samples.TEXT + ",");

        assertThat(Samples.faultsOfView(home))
                .containsExactly(
                        "[ERROR] invalid additional property: title [json-pointer:/view]",
                        "[ERROR] invalid additional property: submit [json-pointer:/view]",
                        "[ERROR] invalid additional property: close [json-pointer:/view]");
        assertThat(Samples.faults(HOME, Samples.block("input"))).isEmpty();
    }

    @Test
    void aModalOrHomeNeedsABlockAndAMessageNone() {
        String fault = "[ERROR] must provide at least 1 items [json-pointer:/view/blocks]";

        assertThat(Samples.faults(MODAL, "")).containsExactly(fault);
        assertThat(Samples.faults(HOME, "")).containsExactly(fault);
        assertThat(Samples.faults(MESSAGE, "")).isEmpty();
    }
}
