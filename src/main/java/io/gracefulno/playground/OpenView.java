package io.gracefulno.playground;

import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A modal that is open.
 *
 * @param json the view as Slack hands it to apps, without {@code state}; not to be changed
 * @param typed what the person has put in, as far as the playground was told
 * @param errors what is wrong, one sentence a field, by block_id
 * @param trouble a sentence about a delivery that failed; empty if none did
 * @param revision grows with every change that must be drawn
 */
public record OpenView(ObjectNode json, Typed typed, Map<String, String> errors, String trouble, long revision) {
    /** Keeps its own copy of the errors. */
    public OpenView {
        errors = Map.copyOf(errors);
    }

    static OpenView fresh(ObjectNode json) {
        return new OpenView(json, Typed.NOTHING, Map.of(), "", 0);
    }

    /** The view's id, {@code V…}. */
    public String id() {
        return Json.text(json, "id");
    }

    /** Changes whenever the app changes the view. */
    public String hash() {
        return Json.text(json, "hash");
    }

    /** The title as drawn. */
    public String title() {
        return Json.text(json.path("title"), "text");
    }

    /** The app's name for this kind of view. */
    public String callbackId() {
        return Json.text(json, "callback_id");
    }

    /** The blocks, each with a block_id; not to be changed. */
    public ArrayNode blocks() {
        return (ArrayNode) json.path("blocks");
    }

    OpenView redrawn(ObjectNode newJson) {
        ArrayNode newBlocks = (ArrayNode) newJson.path("blocks");
        return new OpenView(newJson, typed.carriedOver(blocks(), newBlocks), Map.of(), "", revision);
    }

    OpenView filled(Typed newer) {
        return new OpenView(json, typed.plus(newer), errors, trouble, revision);
    }

    OpenView withErrors(Map<String, String> newErrors) {
        return new OpenView(json, typed, newErrors, "", revision);
    }

    OpenView withTrouble(String newTrouble) {
        return new OpenView(json, typed, errors, newTrouble, revision);
    }

    OpenView withRevision(long newRevision) {
        return new OpenView(json, typed, errors, trouble, newRevision);
    }
}
