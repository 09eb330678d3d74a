package io.gracefulno.playground;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Puts into effect what the app answers to a submitted view: errors, another view, or an end. */
final class SubmissionAnswers {
    static final String TROUBLE = "We had some trouble connecting. Try again?";
    private static final String WHERE = "view_submission";

    private final Person person;
    private final Board board;
    private final ViewShape shape;
    private final Notices notices;

    SubmissionAnswers(Person person, Board board, ViewShape shape, Notices notices) {
        this.person = person;
        this.board = board;
        this.shape = shape;
        this.notices = notices;
    }

    Outcome apply(OpenView view, Answer answer) {
        return switch (answer) {
            case Answer.Taken taken when taken.body().isBlank() -> done(() -> board.close(view.id()));
            case Answer.Taken taken ->
                Json.parse(taken.body())
                        .filter(JsonNode::isObject)
                        .map(body -> follow(view, body))
                        .orElseGet(() -> malformed(view, List.of("The answer is neither empty nor a JSON object.")));
            case Answer.Refused refused -> undelivered(view, answer);
            case Answer.TimedOut() -> undelivered(view, answer);
            case Answer.Unreachable() -> undelivered(view, answer);
        };
    }

    private Outcome follow(OpenView view, JsonNode body) {
        if (body.isEmpty()) {
            return done(() -> board.close(view.id()));
        }
        return switch (Json.text(body, "response_action")) {
            case "clear" -> done(() -> board.closeAll(person.id()));
            case "errors" -> errors(view, body.path("errors"));
            case "update" ->
                checked(view, body.path("view"), view.id())
                        .map(sent -> done(
                                () -> board.changeView(view.id(), "", open -> open.redrawn(shape.instead(open, sent)))))
                        .orElse(Outcome.TROUBLE);
            case "push" ->
                checked(view, body.path("view"), "")
                        .map(sent -> push(view, sent))
                        .orElse(Outcome.TROUBLE);
            default ->
                malformed(
                        view,
                        List.of("`response_action` must be one of errors, update, push, clear, not "
                                + body.path("response_action") + "."));
        };
    }

    private Outcome errors(OpenView view, JsonNode sent) {
        Map<String, String> errors = new LinkedHashMap<>();
        sent.forEachEntry((blockId, error) -> errors.put(blockId, error.stringValue("")));
        List<String> strangers = errors.keySet().stream()
                .filter(blockId -> Field.allIn(view.blocks()).stream()
                        .noneMatch(field -> field.isInput() && field.blockId().equals(blockId)))
                .map(blockId -> "`errors` names the block_id `" + blockId + "`, which is no input block of this view.")
                .toList();
        if (errors.isEmpty() || !strangers.isEmpty()) {
            return malformed(view, errors.isEmpty() ? List.of("`errors` is empty.") : strangers);
        }
        return done(() -> board.changeView(view.id(), "", open -> open.withErrors(errors)));
    }

    private Outcome push(OpenView view, JsonNode sent) {
        if (board.push(person.id(), OpenView.fresh(shape.over(view, sent)))) {
            return Outcome.DELIVERED;
        }
        notices.add(WHERE, "push_limit_reached", List.of("At most 3 views may lie over one another."));
        return trouble(view);
    }

    private Optional<JsonNode> checked(OpenView view, JsonNode sent, String own) {
        Optional<Refused> refused = ViewChecks.refusedModal(board, sent, own);
        if (refused.isEmpty()) {
            return Optional.of(sent);
        }
        notices.add(WHERE, refused.get());
        trouble(view);
        return Optional.empty();
    }

    private Outcome undelivered(OpenView view, Answer answer) {
        notices.undelivered(WHERE, answer);
        return trouble(view);
    }

    private Outcome malformed(OpenView view, List<String> details) {
        notices.add(WHERE, "malformed answer", details);
        return trouble(view);
    }

    private Outcome trouble(OpenView view) {
        board.changeView(view.id(), "", open -> open.withTrouble(TROUBLE));
        return Outcome.TROUBLE;
    }

    private static Outcome done(Runnable change) {
        change.run();
        return Outcome.DELIVERED;
    }
}
