package io.gracefulno.slackkit;

import io.gracefulno.casebook.Owner;

/**
 * The ways back to the person who caused a delivery.
 *
 * @param view the one that was pressed in; {@link Seen#NONE} in a message
 * @param responseUrl empty where Slack gives none: in views and with global shortcuts
 */
record Back(Owner owner, Place place, Seen view, String triggerId, String responseUrl) {
    /**
     * A view as it stood in front of the person.
     *
     * @param hash changes with each drawing
     * @param turn of what is shown there next; 0 for nothing
     */
    record Seen(String id, String hash, long turn) {
        static final Seen NONE = new Seen("", "", 0);
    }

    /** Where what is shown in the place of the view has that turn. */
    Back at(long turn) {
        return new Back(owner, place, new Seen(view.id(), view.hash(), turn), triggerId, responseUrl);
    }

    /** What tells this delivery from every other one. */
    String delivery() {
        return delivery(owner, "trigger:" + triggerId);
    }

    /** What tells one person's delivery from all others: nobody is given what somebody else was answered. */
    static String delivery(Owner owner, String sent) {
        return String.join("|", owner.enterpriseId(), owner.workspaceId(), owner.userId(), sent);
    }
}
