package io.gracefulno.playground;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Whether a modal may be shown, however it comes: by a call or as the answer to a submission. */
final class ViewChecks {
    private ViewChecks() {}

    /**
     * Why Slack would not show this modal; empty if it would.
     *
     * @param own the id of the view that is drawn anew, empty for a new one
     */
    static Optional<Refused> refusedModal(Board board, JsonNode view, String own) {
        return BlockKitRules.refusedView(view, Surface.MODAL).or(() -> taken(board, view, own));
    }

    /** An external_id is one view's in the whole team, Home included. */
    private static Optional<Refused> taken(Board board, JsonNode view, String own) {
        String externalId = Json.text(view, "external_id");
        boolean homes = board.viewByExternalId(externalId)
                .filter(other -> board.isHome(other.id()))
                .isPresent();
        return homes ? Optional.of(Refused.of("duplicate_external_id")) : takenByView(board, view, own);
    }

    static Optional<Refused> takenByView(Board board, JsonNode view, String own) {
        return board.viewByExternalId(Json.text(view, "external_id"))
                .filter(other -> !other.id().equals(own))
                .map(other -> Refused.of("duplicate_external_id"));
    }
}
