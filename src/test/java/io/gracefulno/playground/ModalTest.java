package io.gracefulno.playground;

import static io.gracefulno.playground.Views.button;
import static io.gracefulno.playground.Views.form;
import static io.gracefulno.playground.Views.input;
import static io.gracefulno.playground.Views.json;
import static io.gracefulno.playground.Views.option;
import static io.gracefulno.playground.Views.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ModalTest {
    private Rig rig;

    @BeforeEach
    void start() throws Exception {
        rig = new Rig();
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    @Test
    void aSubmissionBringsEveryFieldInSlacksShape() {
        String choices = json("'options':[" + option("a") + "," + option("b") + "]");
        OpenView view = rig.open(form(
                text("b.text", "text", ""),
                input("b.mail", json("'type':'email_text_input','action_id':'mail'"), json(",'optional':true")),
                input("b.select", json("'type':'static_select','action_id':'select',") + choices, ""),
                input(
                        "b.radio",
                        json("'type':'radio_buttons','action_id':'radio',")
                                + choices
                                + json(",'initial_option':" + option("b")),
                        ""),
                input("b.boxes", json("'type':'checkboxes','action_id':'boxes',") + choices, json(",'optional':true")),
                input("b.slot", json("'type':'datetimepicker','action_id':'slot'"), ""),
                button("press")));

        Outcome outcome = rig.person.submit(
                view.id(), Map.of("text", "Hello", "select", "a", "boxes", List.of("b"), "slot", "2026-11-26T10:30"));

        assertThat(outcome).isEqualTo(Outcome.DELIVERED);
        assertThat(rig.app.badSignatures()).isEmpty();
        JsonNode payload = rig.app.lastPayload();
        assertThat(payload.path("type").stringValue()).isEqualTo("view_submission");
        assertThat(payload.path("response_urls").isArray()).isTrue();
        assertThat(payload.path("trigger_id").stringValue()).isNotEmpty();
        assertThat(payload.path("user").path("team_id").stringValue())
                .isEqualTo(rig.person.team().id());
        assertThat(payload.path("view").path("hash").stringValue()).isEqualTo(view.hash());
        assertThat(payload.path("view").path("root_view_id").stringValue()).isEqualTo(view.id());
        assertThat(payload.path("view").path("previous_view_id").isNull()).isTrue();
        assertThat(payload.path("view").path("state").path("values").toString())
                .isEqualTo(json("{'b.text':{'text':{'type':'plain_text_input','value':'Hello'}},"
                        + "'b.mail':{'mail':{'type':'email_text_input','value':null}},"
                        + "'b.select':{'select':{'type':'static_select','selected_option':" + option("a") + "}},"
                        + "'b.radio':{'radio':{'type':'radio_buttons','selected_option':" + option("b") + "}},"
                        + "'b.boxes':{'boxes':{'type':'checkboxes','selected_options':[" + option("b") + "]}},"
                        + "'b.slot':{'slot':{'type':'datetimepicker','selected_date_time':1795689000}}}"));
        assertThat(rig.person.views()).isEmpty();
    }

    @Test
    void aRequiredFieldLeftEmptyIsMarkedAndNothingIsDelivered() {
        OpenView view = rig.open(form(text("b", "field", "")));
        int before = rig.app.received().size();

        assertThat(rig.person.submit(view.id(), Map.of())).isEqualTo(Outcome.HELD_BACK);

        assertThat(rig.app.received()).hasSize(before);
        assertThat(top().errors()).isEqualTo(Map.of("b", "Please complete this required field."));
        assertThat(rig.screen()).contains("Please complete this required field.", "aria-invalid=\\\"true\\\"");
    }

    @Test
    void lengthsAddressesAndHalfADateAreCheckedBeforeAnythingIsDelivered() {
        OpenView view = rig.open(form(
                input("short", json("'type':'plain_text_input','action_id':'short','min_length':3"), ""),
                input("long", json("'type':'plain_text_input','action_id':'long','max_length':3"), ""),
                input("mail", json("'type':'email_text_input','action_id':'mail'"), ""),
                input("slot", json("'type':'datetimepicker','action_id':'slot'"), json(",'optional':true"))));

        rig.person.submit(view.id(), Map.of("short", "ab", "long", "abcd", "mail", "a@b", "slot", "2026-11-26T"));

        assertThat(top().errors())
                .isEqualTo(Map.of(
                        "short", "Please enter at least 3 characters.",
                        "long", "Please shorten this to 3 characters. It has 4.",
                        "mail", "Please enter a valid email address.",
                        "slot", "Please choose both a date and a time."));
    }

    @Test
    void errorsFromTheAppStandUnderTheirFieldsAndTheTextStays() {
        OpenView view = rig.open(form(text("b", "field", "")));
        rig.app.answers(200, json("{'response_action':'errors','errors':{'b':'Write just the name.'}}"));

        rig.person.submit(view.id(), Map.of("field", "typed words"));

        assertThat(top().errors()).isEqualTo(Map.of("b", "Write just the name."));
        assertThat(rig.screen()).contains("Write just the name.", "typed words");
    }

    @Test
    void anUpdateKeepsWhatWasTypedUnderTheSameIdsAndShowsTheNewTextUnderNewOnes() {
        OpenView view = rig.open(form(text("kept:1", "kept", "first"), text("body:1", "body", "first")));
        String next = form(text("kept:1", "kept", "second"), text("body:2", "body", "second"));
        rig.app.answers(200, json("{'response_action':'update','view':" + next + "}"));

        rig.person.submit(view.id(), Map.of("kept", "mine", "body", "mine"));

        assertThat(top().id()).isEqualTo(view.id());
        assertThat(top().hash()).isNotEqualTo(view.hash());
        assertThat(rig.person.stateValues(view.id()).toString())
                .isEqualTo(json("{'kept:1':{'kept':{'type':'plain_text_input','value':'mine'}},"
                        + "'body:2':{'body':{'type':'plain_text_input','value':'second'}}}"));
    }

    @Test
    void aPushLaysAViewOverTheOneSubmittedAndClosingItComesBack() {
        OpenView root = rig.open(form(text("b", "field", "x")));
        rig.app.answers(200, json("{'response_action':'push','view':" + form(text("c", "other", "y")) + "}"));
        rig.person.submit(root.id(), Map.of());
        OpenView pushed = top();

        assertThat(rig.person.views()).hasSize(2);
        assertThat(pushed.json().path("previous_view_id").stringValue()).isEqualTo(root.id());
        assertThat(pushed.json().path("root_view_id").stringValue()).isEqualTo(root.id());

        rig.app.answers(200, "");
        rig.person.submit(pushed.id(), Map.of());

        assertThat(top().id()).isEqualTo(root.id());
    }

    @Test
    void clearClosesTheWholeStack() {
        OpenView root = rig.open(form(text("b", "field", "x")));
        rig.app.answers(200, json("{'response_action':'push','view':" + form(text("c", "other", "y")) + "}"));
        rig.person.submit(root.id(), Map.of());
        rig.app.answers(200, json("{'response_action':'clear'}"));

        rig.person.submit(top().id(), Map.of());

        assertThat(rig.person.views()).isEmpty();
    }

    @Test
    void anAnswerSlackWouldNotUnderstandIsShownToTheDeveloperAndKeepsTheForm() {
        OpenView view = rig.open(form(text("b", "field", "")));
        rig.app.answers(200, json("{'response_action':'errors','errors':{'elsewhere':'No.'}}"));

        assertThat(rig.person.submit(view.id(), Map.of("field", "typed words"))).isEqualTo(Outcome.TROUBLE);

        assertThat(rig.person.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.messages())
                        .containsExactly(
                                "`errors` names the block_id `elsewhere`, which is no input block of this view."));
        assertThat(top().trouble()).isEqualTo("We had some trouble connecting. Try again?");
        assertThat(rig.screen()).contains("typed words", "For the developer:");
    }

    @Test
    void anAppThatFailsASubmissionLeavesTheTextAndASentence() {
        OpenView view = rig.open(form(text("b", "field", "")));
        rig.app.answers(500, "");

        rig.person.submit(view.id(), Map.of("field", "typed words"));

        assertThat(rig.screen()).contains("We had some trouble connecting. Try again?", "typed words");
    }

    @Test
    void aClosedViewIsToldWithoutWhatStoodInIt() {
        OpenView view = rig.open(form(text("b", "field", "first")));

        assertThat(rig.person.close(view.id())).isEqualTo(Outcome.DELIVERED);

        JsonNode payload = rig.app.lastPayload();
        assertThat(payload.path("type").stringValue()).isEqualTo("view_closed");
        assertThat(payload.path("is_cleared").booleanValue()).isFalse();
        assertThat(payload.path("view").path("state").path("values").toString()).isEqualTo("{}");
        assertThat(rig.person.views()).isEmpty();
    }

    @Test
    void aViewThatDidNotAskIsClosedQuietly() {
        OpenView view = rig.open(form(text("b", "field", "")).replace("\"notify_on_close\":true,", ""));
        int before = rig.app.received().size();

        rig.person.close(view.id());

        assertThat(rig.app.received()).hasSize(before);
    }

    @Test
    void aPressBringsTheWholeFormAndOneAction() {
        OpenView view = rig.open(form(text("b", "field", ""), button("press")));

        rig.person.pressInView(view.id(), Control.button("press"), Map.of("field", "so far"));

        JsonNode payload = rig.app.lastPayload();
        assertThat(payload.path("type").stringValue()).isEqualTo("block_actions");
        assertThat(payload.path("container").toString())
                .isEqualTo(json("{'type':'view','view_id':'" + view.id() + "'}"));
        assertThat(payload.at("/view/state/values/b/field/value").stringValue()).isEqualTo("so far");
        assertThat(payload.path("actions")).hasSize(1);
        JsonNode action = payload.path("actions").path(0);
        assertThat(action.path("action_id").stringValue()).isEqualTo("press");
        assertThat(action.path("block_id").stringValue()).isEqualTo("buttons");
        assertThat(action.path("type").stringValue()).isEqualTo("button");
        assertThat(action.path("value").stringValue()).isEqualTo("v1");
        assertThat(action.path("action_ts").stringValue()).matches("\\d+\\.\\d{6}");
    }

    @Test
    void aChoiceArrivesAsTheActionAndInTheState() {
        OpenView view = rig.open(form(input(
                "b",
                json("'type':'static_select','action_id':'choice','options':[") + option("a") + "," + option("b") + "]",
                json(",'dispatch_action':true"))));

        rig.person.pressInView(view.id(), Control.of("choice", "b"), Map.of());

        JsonNode payload = rig.app.lastPayload();
        assertThat(payload.at("/actions/0/selected_option/value").stringValue()).isEqualTo("b");
        assertThat(payload.at("/view/state/values/b/choice/selected_option/value")
                        .stringValue())
                .isEqualTo("b");
    }

    @Test
    void aPressThatFailsLeavesASentenceAndTheNextOneTakesItAway() {
        OpenView view = rig.open(form(text("b", "field", ""), button("press")));
        rig.app.answers(503, "");
        rig.person.pressInView(view.id(), Control.button("press"), Map.of("field", "typed words"));
        assertThat(top().trouble()).isEqualTo("We had some trouble connecting. Try again?");

        rig.app.answers(200, "");
        rig.person.pressInView(view.id(), Control.button("press"), Map.of());

        assertThat(top().trouble()).isEmpty();
        assertThat(rig.screen()).contains("typed words");
    }

    @Test
    void aFieldThatIsNotThereIsNamedToTheTest() {
        OpenView view = rig.open(form(text("b", "field", "")));

        assertThatThrownBy(() -> rig.person.submit(view.id(), Map.of("other", "x")))
                .hasMessage("There is no field other here. There are [field]");
    }

    @Test
    void whatIsGoneIsSaidToBeGone() {
        assertThat(rig.person.submit("V0", Map.of())).isEqualTo(Outcome.GONE);
        assertThat(rig.person.close("V0")).isEqualTo(Outcome.GONE);
        assertThat(rig.person.pressInMessage("1.1", Control.button("x"))).isEqualTo(Outcome.GONE);
    }

    private OpenView top() {
        return rig.person.topView().orElseThrow();
    }
}
