package io.gracefulno.slackkit;

import com.slack.api.app_backend.views.response.ViewSubmissionResponse;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a modal's submit is answered with, in the ack itself. */
public sealed interface Reply {
    /** The view closes. */
    record Close() implements Reply {}

    /**
     * The view closes, and the one it was laid over shows what came of it.
     *
     * @param below drawn in its place once the ack has left
     */
    record Reveal(View below) implements Reply {}

    /** The view is replaced. */
    record Show(View view) implements Reply {}

    /** The view is replaced by what was looked up. Nothing of it is kept: should the submit come again, so is the look. */
    record LookedUp(View view) implements Reply {}

    /** The view stays, with a sentence under each field, by block_id. */
    record Refuse(Map<String, String> errors) implements Reply {}

    /** As Slack expects it: JSON, or nothing to close the view. */
    default String toBody() {
        return switch (this) {
            case Close() -> "";
            case Reveal(View _) -> "";
            case Show(View view) -> json("update", view, null);
            case LookedUp(View view) -> json("update", view, null);
            case Refuse(Map<String, String> errors) -> json("errors", null, errors);
        };
    }

    private static String json(String action, @Nullable View view, @Nullable Map<String, String> errors) {
        ViewSubmissionResponse response = new ViewSubmissionResponse();
        response.setResponseAction(action);
        response.setView(view);
        response.setErrors(errors);
        return GsonFactory.createSnakeCase().toJson(response);
    }
}
