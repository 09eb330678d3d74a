package io.gracefulno.playground;

import static io.gracefulno.playground.CompositionRules.CONFIRM;
import static io.gracefulno.playground.CompositionRules.ID;
import static io.gracefulno.playground.CompositionRules.option;
import static io.gracefulno.playground.CompositionRules.plain;

import java.util.HashMap;
import java.util.Map;

/** What Slack refuses in the elements that offer a choice. */
final class MenuRules {
    private static final Rule ONE_ID = Rule.string(1, 255);
    private static final Rule SEVERAL_IDS = Rule.list(1, 100, ONE_ID);

    static final Map<String, Rule> ALL = all();

    private MenuRules() {}

    private static Map<String, Rule> all() {
        Map<String, Rule> all = new HashMap<>();
        all.put("static_select", fixed(menu()).may("initial_option", option(plain(75))));
        all.put("multi_static_select", fixed(multi()).may("initial_options", Rule.list(0, 100, option(plain(75)))));
        all.put(
                "external_select",
                menu().may("initial_option", option(plain(75))).may("min_query_length", Rule.integer(0, 3000)));
        all.put(
                "multi_external_select",
                multi().may("initial_options", Rule.list(1, 100, option(plain(75))))
                        .may("min_query_length", Rule.integer(0, 3000)));
        all.put("users_select", menu().may("initial_user", ONE_ID));
        all.put("multi_users_select", multi().may("initial_users", SEVERAL_IDS));
        all.put("channels_select", menu().may("initial_channel", ONE_ID).may("response_url_enabled", Rule.bool()));
        all.put("multi_channels_select", multi().may("initial_channels", SEVERAL_IDS));
        all.put(
                "conversations_select",
                conversations(menu()).may("initial_conversation", ONE_ID).may("response_url_enabled", Rule.bool()));
        all.put("multi_conversations_select", conversations(multi()).may("initial_conversations", SEVERAL_IDS));
        all.put("radio_buttons", boxes().may("initial_option", option(CompositionRules.text(75))));
        all.put("checkboxes", boxes().may("initial_options", Rule.list(0, 10, option(CompositionRules.text(75)))));
        all.put(
                "overflow",
                ObjectRule.typed()
                        .may("action_id", ID)
                        .must("options", CompositionRules.overflowOptions())
                        .may("confirm", CONFIRM));
        return Map.copyOf(all);
    }

    private static ObjectRule choice() {
        return ObjectRule.typed().may("action_id", ID).may("confirm", CONFIRM).may("focus_on_load", Rule.bool());
    }

    private static ObjectRule menu() {
        return choice().may("placeholder", plain(150));
    }

    private static ObjectRule multi() {
        return menu().may("max_selected_items", Rule.integer(1, 100));
    }

    private static ObjectRule fixed(ObjectRule menu) {
        return menu.may("options", CompositionRules.options(100))
                .may("option_groups", CompositionRules.optionGroups())
                .also(Rule.either("options", "option_groups"))
                .also(CompositionRules::initialIsOffered);
    }

    private static ObjectRule conversations(ObjectRule menu) {
        return menu.may("default_to_current_conversation", Rule.bool()).may("filter", CompositionRules.CONVERSATIONS);
    }

    private static ObjectRule boxes() {
        return choice().must("options", CompositionRules.boxes()).also(CompositionRules::initialIsOffered);
    }
}
