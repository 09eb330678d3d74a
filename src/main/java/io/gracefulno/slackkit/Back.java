package io.gracefulno.slackkit;

import io.gracefulno.casebook.Owner;

/**
 * The ways back to the person who caused a delivery.
 *
 * @param viewId the view that was pressed in; empty in a message
 * @param responseUrl empty where Slack gives none: in views and with shortcuts
 */
record Back(Owner owner, Place place, String viewId, String triggerId, String responseUrl) {
    /** What tells this delivery from every other one. */
    String delivery() {
        return "trigger:" + triggerId;
    }
}
