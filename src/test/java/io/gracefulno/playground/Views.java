package io.gracefulno.playground;

/** Views to try things with. Single quotes stand for double ones. */
final class Views {
    private Views() {}

    static String form(String... blocks) {
        return json("{'type':'modal','callback_id':'form','notify_on_close':true,"
                + "'title':{'type':'plain_text','text':'A form'},'submit':{'type':'plain_text','text':'Save'},"
                + "'blocks':[" + String.join(",", blocks) + "]}");
    }

    static String text(String blockId, String actionId, String initial) {
        return input(
                blockId,
                "'type':'plain_text_input','action_id':'" + actionId + "'"
                        + (initial.isEmpty() ? "" : ",'initial_value':'" + initial + "'"),
                "");
    }

    static String input(String blockId, String element, String more) {
        return json("{'type':'input','block_id':'" + blockId + "','label':{'type':'plain_text','text':'" + blockId
                + "'},'element':{" + element + "}" + more + "}");
    }

    static String button(String actionId) {
        return json("{'type':'actions','block_id':'buttons','elements':[{'type':'button','action_id':'" + actionId
                + "','text':{'type':'plain_text','text':'Press'},'value':'v1'}]}");
    }

    static String option(String value) {
        return json("{'text':{'type':'plain_text','text':'Text of " + value + "'},'value':'" + value + "'}");
    }

    static String section(String mrkdwn) {
        return Json.object()
                        .put("type", "section")
                        .set("text", Json.object().put("type", "mrkdwn").put("text", mrkdwn)) + "";
    }

    static String json(String singleQuoted) {
        return singleQuoted.replace('\'', '"');
    }
}
