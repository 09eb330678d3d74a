package io.gracefulno.playground;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code views.open}, {@code views.push}, {@code views.update} and {@code views.publish}. */
final class ViewsApi {
    private final Board board;
    private final ViewShape shape;
    private final Triggers triggers;
    private final Team team;

    ViewsApi(Board board, ViewShape shape, Triggers triggers, Team team) {
        this.board = board;
        this.shape = shape;
        this.triggers = triggers;
        this.team = team;
    }

    /** Opens a view as a new root; what was open before is closed. */
    ObjectNode open(JsonNode arguments) {
        return viewFault(arguments, "").or(() -> triggerFault(arguments)).orElseGet(() -> {
            OpenView view = OpenView.fresh(shape.root(arguments.path("view")));
            board.openRoot(person(arguments), view);
            return shown(view.json());
        });
    }

    /** Lays a view over those of the person whom the trigger came from. */
    ObjectNode push(JsonNode arguments) {
        String person = person(arguments);
        List<OpenView> stack = board.views(person);
        if (stack.size() >= Board.MOST_VIEWS) {
            return WebApi.refusal("push_limit_reached");
        }
        return viewFault(arguments, "").or(() -> triggerFault(arguments)).orElseGet(() -> {
            if (stack.isEmpty()) {
                return WebApi.refusal("not_found");
            }
            OpenView view = OpenView.fresh(shape.over(stack.getLast(), arguments.path("view")));
            return board.push(person, view) ? shown(view.json()) : WebApi.refusal("push_limit_reached");
        });
    }

    ObjectNode update(JsonNode arguments) {
        String viewId = Json.text(arguments, "view_id");
        String externalId = Json.text(arguments, "external_id");
        if (viewId.isEmpty() == externalId.isEmpty()) {
            String fault = viewId.isEmpty()
                    ? "[ERROR] Must provide either `view_id` or `external_id`"
                    : "[ERROR] Cannot provide both `view_id` and `external_id`";
            return WebApi.refusal(new Refused("invalid_arguments", List.of(fault)));
        }
        String id = board.viewByExternalId(externalId).map(OpenView::id).orElse(viewId);
        return viewFault(arguments, id).orElseGet(() -> switch (board.changeView(
                id, Json.text(arguments, "hash"), open -> open.redrawn(shape.instead(open, arguments.path("view"))))) {
            case DONE -> board.view(id).map(view -> shown(view.json())).orElseGet(() -> WebApi.refusal("not_found"));
            case NOT_FOUND -> WebApi.refusal("not_found");
            case HASH_CONFLICT -> WebApi.refusal("hash_conflict");
        });
    }

    /** Puts a new Home in the place of the old one, under the same id. */
    ObjectNode publish(JsonNode arguments) {
        String person = Json.text(arguments, "user_id");
        if (team.find(person).filter(Person::isActive).isEmpty()) {
            return WebApi.refusal("user_not_found");
        }
        JsonNode sent = arguments.path("view");
        String own = board.home(person).map(OpenView::id).orElse("");
        return BlockKitRules.refusedView(sent, Surface.HOME)
                .or(() -> ViewChecks.takenByView(board, sent, own))
                .map(WebApi::refusal)
                .orElseGet(() -> switch (board.publish(
                        person,
                        Json.text(arguments, "hash"),
                        old -> old.map(home -> shape.instead(home, sent)).orElseGet(() -> shape.root(sent)))) {
                    case DONE ->
                        board.home(person).map(home -> shown(home.json())).orElseGet(() -> WebApi.refusal("not_found"));
                    case NOT_FOUND -> WebApi.refusal("not_found");
                    case HASH_CONFLICT -> WebApi.refusal("hash_conflict");
                });
    }

    /** @param own the id of the view that is drawn anew, empty for a new one */
    private Optional<ObjectNode> viewFault(JsonNode arguments, String own) {
        JsonNode view = arguments.path("view");
        return (board.isHome(own)
                        ? BlockKitRules.refusedView(view, Surface.HOME)
                        : ViewChecks.refusedModal(board, view, own))
                .map(WebApi::refusal);
    }

    private String person(JsonNode arguments) {
        return triggers.personOf(Json.text(arguments, "trigger_id")).orElse("");
    }

    private Optional<ObjectNode> triggerFault(JsonNode arguments) {
        String trigger = Json.text(arguments, "trigger_id");
        Triggers.Redeemed redeemed = triggers.redeem(trigger);
        return redeemed == Triggers.Redeemed.GOOD ? Optional.empty() : Optional.of(WebApi.refusal(redeemed.error()));
    }

    private ObjectNode shown(ObjectNode view) {
        ObjectNode answer = WebApi.ok();
        ObjectNode copy = view.deepCopy();
        copy.putObject("state").putObject("values");
        answer.set("view", copy);
        return answer;
    }
}
