package io.gracefulno.playground;

import static io.gracefulno.playground.Views.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.SettableClock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class PageDrawingTest {
    private static final String EVIL = "</textarea><script>alert(1)</script>\\\"><img src=x onerror=alert(1)>";

    private final Team team = Team.in(ZoneId.of("Europe/Lisbon"));
    private final ViewShape shape =
            new ViewShape(team, new Ids(new SettableClock(Instant.parse("2026-11-23T10:10:00Z"))));
    private final PageDrawing drawing =
            new PageDrawing(team, team.person(), new SettableClock(Instant.parse("2026-11-23T10:10:00Z")), "run");

    @Test
    void everyTextAnAppCanSendIsDrawnAsText() {
        String html = view("""
            {'type':'header','text':{'type':'plain_text','text':'EVIL'}},
            {'type':'section','text':{'type':'mrkdwn','text':'EVIL'},'fields':[{'type':'plain_text','text':'EVIL'}],
             'accessory':{'type':'button','action_id':'EVIL','text':{'type':'plain_text','text':'EVIL'},'value':'EVIL',
             'url':'https://a.example/EVIL','accessibility_label':'EVIL','style':'EVIL',
             'confirm':{'title':{'type':'plain_text','text':'EVIL'},'text':{'type':'mrkdwn','text':'EVIL'},
             'confirm':{'type':'plain_text','text':'EVIL'},'deny':{'type':'plain_text','text':'EVIL'},'style':'EVIL'}}},
            {'type':'context','elements':[{'type':'mrkdwn','text':'EVIL'},{'type':'image','alt_text':'EVIL'}]},
            {'type':'EVIL','block_id':'EVIL'},
            {'type':'image','alt_text':'EVIL'},
            {'type':'actions','elements':[{'type':'overflow','options':[{'text':{'type':'plain_text','text':'EVIL'},
             'value':'EVIL'}]},{'type':'EVIL'}]},
            {'type':'input','label':{'type':'plain_text','text':'EVIL'},'hint':{'type':'plain_text','text':'EVIL'},
             'element':{'type':'plain_text_input','multiline':true,'initial_value':'EVIL',
             'placeholder':{'type':'plain_text','text':'EVIL'}}},
            {'type':'input','label':{'type':'plain_text','text':'EVIL'},'element':{'type':'email_text_input',
             'initial_value':'EVIL'}},
            {'type':'input','label':{'type':'plain_text','text':'EVIL'},'element':{'type':'datetimepicker',
             'initial_date_time':'EVIL'}},
            {'type':'input','label':{'type':'plain_text','text':'EVIL'},'element':{'type':'datepicker',
             'initial_date':'EVIL'}},
            {'type':'input','label':{'type':'plain_text','text':'EVIL'},'element':{'type':'static_select',
             'option_groups':[{'label':{'type':'plain_text','text':'EVIL'},'options':[{'text':{'type':'plain_text',
             'text':'EVIL'},'value':'EVIL'}]}]}},
            {'type':'input','label':{'type':'plain_text','text':'EVIL'},'element':{'type':'radio_buttons',
             'options':[{'text':{'type':'mrkdwn','text':'EVIL'},'value':'EVIL',
             'description':{'type':'plain_text','text':'EVIL'}}]}},
            {'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'text','text':'EVIL'},
             {'type':'link','url':'javascript:EVIL','text':'EVIL'},{'type':'user','user_id':'EVIL'},
             {'type':'broadcast','range':'EVIL'},{'type':'EVIL'}]},{'type':'EVIL'},{'type':'rich_text_preformatted',
             'elements':[{'type':'text','text':'EVIL'}]}]}
            """.replace("EVIL", EVIL));

        assertThat(html)
                .contains("&lt;script&gt;")
                .doesNotContain("<script", "<img", "javascript:alert", "href=\"javascript");
        assertThat(html.split("</textarea>", -1)).hasSize(2);
    }

    @Test
    void aFieldIsNamedExplainedAndMarkedForEveryReader() {
        String html = view("""
            {'type':'input','block_id':'b','optional':true,'label':{'type':'plain_text','text':'Role'},
             'hint':{'type':'plain_text','text':'As written'},'element':{'type':'plain_text_input','action_id':'a'}}
            """, Map.of("b", "Too long."));

        assertThat(html)
                .contains("<label for=\"V1-0\">Role <span class=\"optional\">(optional)</span></label>")
                .contains("id=\"V1-0\"", "aria-describedby=\"V1-0-error V1-0-hint\"", "aria-invalid=\"true\"")
                .contains("id=\"V1-0-error\" role=\"alert\">Too long.")
                .contains("id=\"V1-0-hint\">As written")
                .contains("role=\"dialog\"", "aria-modal=\"true\"", "aria-labelledby=\"V1-title\"");
    }

    @Test
    void aGroupedSelectADateAndAConfirmAreDrawn() {
        String html = view("""
            {'type':'input','block_id':'b','label':{'type':'plain_text','text':'Why'},'element':{'type':'static_select',
             'action_id':'a','option_groups':[{'label':{'type':'plain_text','text':'The role'},'options':[
             {'text':{'type':'plain_text','text':'Level'},'value':'level'}]}]}},
            {'type':'input','block_id':'c','label':{'type':'plain_text','text':'When'},'element':{
             'type':'datetimepicker','action_id':'d','initial_date_time':1795689000}},
            {'type':'actions','elements':[{'type':'button','style':'danger','text':{'type':'plain_text','text':'Delete'},
             'confirm':{'title':{'type':'plain_text','text':'Delete it?'},'text':{'type':'mrkdwn','text':'For *good*.'},
             'confirm':{'type':'plain_text','text':'Delete'},'deny':{'type':'plain_text','text':'Keep'}}}]}
            """);

        assertThat(html)
                .contains("<optgroup label=\"The role\"><option value=\"level\">Level</option></optgroup>")
                .contains("type=\"date\" value=\"2026-11-26\"", "type=\"time\" value=\"10:30\"")
                .contains(
                        "class=\"button danger\"", "role=\"alertdialog\"", "Delete it?", "For <strong>good</strong>.");
    }

    @Test
    void thePageHasTwoTabsAndBeginsWithTheMessages() {
        assertThat(drawing.page())
                .containsPattern("role=\"tablist\"")
                .containsPattern("role=\"tab\" id=\"tab-home\"[^>]*aria-controls=\"panel-home\""
                        + " aria-selected=\"false\" tabindex=\"-1\">Home<")
                .containsPattern("role=\"tab\" id=\"tab-messages\"[^>]*aria-controls=\"panel-messages\""
                        + " aria-selected=\"true\">Messages<")
                .contains("role=\"tabpanel\" id=\"panel-home\" aria-labelledby=\"tab-home\" hidden")
                .contains("role=\"tabpanel\" id=\"panel-messages\" aria-labelledby=\"tab-messages\">")
                .contains("Graceful No hasn’t set up this tab.");
    }

    @Test
    void thePageOffersTheAppsShortcuts() {
        assertThat(drawing.page())
                .contains("aria-label=\"Shortcuts\"")
                .contains("role=\"menuitem\" tabindex=\"-1\" data-shortcut=\"letter.shortcut\">Decline an interview<");
    }

    @Test
    void aLinkToATabOfThisAppOpensItInThePageAndAnyOtherOpensNothing() {
        assertThat(view(linkTo("slack://app?team=T0PLAYGRND&id=A0GRACEFUL&tab=home")))
                .contains("data-press data-opens=\"home\">Go<");
        assertThat(view(linkTo("slack://app?id=A0GRACEFUL&tab=messages&team=T0PLAYGRND")))
                .contains("data-press data-opens=\"messages\">Go<");
        assertThat(view(linkTo("slack://app?team=T0PLAYGRND&id=A0OTHER&tab=home")))
                .contains("data-press>Go<");
        assertThat(view(linkTo("https://example.org/"))).contains("data-press data-url=\"https://example.org/\">Go<");
    }

    @Test
    void whatThePageDoesNotKnowIsSaidAndNotSkipped() {
        assertThat(view("{'type':'video'}")).contains("The playground can't draw “video”.");
    }

    @Test
    void aTextAreaKeepsAnEmptyFirstLine() {
        String html = view("""
            {'type':'input','label':{'type':'plain_text','text':'L'},'element':{'type':'plain_text_input',
             'multiline':true,'initial_value':'\\nHi'}}
            """);

        assertThat(html).containsPattern("<textarea[^>]*>\\n(\\n|&#10;)Hi</textarea>");
    }

    private static String linkTo(String url) {
        return "{'type':'actions','elements':[{'type':'button','action_id':'go','url':'" + url
                + "','text':{'type':'plain_text','text':'Go'}}]}";
    }

    private String view(String blocks) {
        return view(blocks, Map.of());
    }

    private String view(String blocks, Map<String, String> errors) {
        ArrayNode read = (ArrayNode) Json.parse(json("[" + blocks + "]")).orElseThrow();
        ObjectNode json = Json.object().put("id", "V1");
        json.putObject("title").put("type", "plain_text").put("text", "Title");
        json.set("blocks", shape.blocks(read));
        OpenView view = new OpenView(json, Typed.NOTHING, errors, "", 1);
        ObjectNode state = drawing.state(new Board.Picture(1, Map.of(), List.of(view), Optional.empty(), List.of()), 0);
        return state.path("views").path(0).path("html").stringValue();
    }
}
