package io.gracefulno.slackkit;

import io.gracefulno.casebook.Owner;

/**
 * A press, a choice or a key stroke in a view or a message.
 *
 * @param value the button's value or the chosen option's
 * @param metadata what the view carries, an opaque id; empty outside a modal
 * @param form everything that stands in the view
 * @param at when, in microseconds since 1970
 */
public record Pressed(Owner owner, String actionId, String value, String metadata, Form form, Place place, long at) {

    /** The opaque id of the case it is about; worth nothing until it is looked up with the owner. */
    public String caseId() {
        String id = metadata.isEmpty() ? value : metadata;
        int bar = id.indexOf('|');
        return bar < 0 ? id : id.substring(0, bar);
    }

    /** What stands after the bar in {@code c_7Q2mX9|reply}; empty if nothing does. */
    public String choice() {
        int bar = value.indexOf('|');
        return bar < 0 ? "" : value.substring(bar + 1);
    }
}
