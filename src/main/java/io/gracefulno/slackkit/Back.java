package io.gracefulno.slackkit;

import io.gracefulno.casebook.Owner;

/**
 * The ways back to the person who caused a delivery.
 *
 * @param viewId the view that was pressed in; empty in a message
 * @param responseUrl empty where Slack gives none: in views and with global shortcuts
 */
record Back(Owner owner, Place place, String viewId, String triggerId, String responseUrl) {
    /** What tells this delivery from every other one. */
    String delivery() {
        return delivery(owner, "trigger:" + triggerId);
    }

    /** What tells one person's delivery from all others: nobody is given what somebody else was answered. */
    static String delivery(Owner owner, String sent) {
        return String.join("|", owner.enterpriseId(), owner.workspaceId(), owner.userId(), sent);
    }
}
