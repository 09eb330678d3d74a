package io.gracefulno.playground;

import java.time.Duration;
import java.util.Locale;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The page and the calls it makes. */
final class PageRoutes {
    private static final Duration LONG_POLL = Duration.ofSeconds(25);

    private final Workspace workspace;
    private final Board board;
    private final PageDrawing drawing;

    PageRoutes(Workspace workspace, Board board, PageDrawing drawing) {
        this.workspace = workspace;
        this.board = board;
        this.drawing = drawing;
    }

    /** Answers one of the page's addresses; 404 for any other. */
    Reply route(Request request, String path) throws InterruptedException {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return switch (path) {
            case "/" -> reads ? Reply.html(drawing.page()) : wrongMethod("GET");
            case "/playground.js" -> Assets.JAVASCRIPT;
            case "/playground.css" -> Assets.STYLES;
            case "/icon.svg", "/favicon.ico" -> Assets.ICON;
            case "/ui/state" -> reads ? state(since(request)) : wrongMethod("GET");
            default -> path.startsWith("/ui/") ? act(request, path) : Reply.text(404, "There is nothing here. Try /.");
        };
    }

    private Reply state(long since) throws InterruptedException {
        return Reply.json(drawing.state(board.awaitNewer(since, LONG_POLL), since));
    }

    private Reply act(Request request, String path) {
        if (!request.getMethod().equals("POST")) {
            return wrongMethod("POST");
        }
        JsonNode body = new Incoming(request).json();
        return switch (path) {
            case "/ui/command" -> answer(say(required(body, "text").strip()));
            case "/ui/action" -> answer(act(body));
            case "/ui/suggest" -> suggest(body);
            case "/ui/home" -> answer(workspace.openHome());
            case "/ui/messages" -> answer(workspace.openMessages());
            case "/ui/shortcut" -> answer(workspace.shortcut(required(body, "callback_id")));
            case "/ui/recruiter" -> answer(recruiterSays(required(body, "text")));
            case "/ui/message_shortcut" ->
                answer(workspace.messageShortcut(required(body, "id"), required(body, "callback_id")));
            case "/ui/submit" -> answer(workspace.submit(required(body, "view"), Typed.fromPage(body.path("state"))));
            case "/ui/close" -> answer(workspace.close(required(body, "view")));
            case "/ui/dismiss" -> {
                workspace.dismiss(required(body, "notice"));
                yield answer(Outcome.DELIVERED);
            }
            default -> Reply.text(404, "There is no such call.");
        };
    }

    private Outcome say(String text) {
        if (!text.startsWith("/")) {
            workspace.say(text);
            return Outcome.HELD_BACK;
        }
        String[] words = text.split("\\s+", 2);
        return workspace.command(words[0], words.length > 1 ? words[1] : "");
    }

    private Outcome recruiterSays(String text) {
        if (text.length() > Conversation.MOST_TEXT) {
            throw new BadRequest(400, "`text` is over 40,000 characters.");
        }
        workspace.recruiterSays(text);
        return Outcome.DELIVERED;
    }

    private Outcome act(JsonNode body) {
        Control control = new Control(Json.text(body, "block_id"), required(body, "action_id"), body.path("value"));
        String id = required(body, "id");
        return switch (Json.text(body, "place")) {
            case "view", "home" -> workspace.pressInView(id, control, Typed.fromPage(body.path("state")));
            case "message" -> workspace.pressInMessage(id, control, Typed.fromPage(body.path("state")));
            default -> throw new BadRequest(400, "`place` must be view, home or message.");
        };
    }

    private Reply suggest(JsonNode body) {
        Control control = Control.button(required(body, "action_id")).in(Json.text(body, "block_id"));
        Suggestions suggestions = workspace.suggest(required(body, "id"), control, Json.text(body, "query"));
        ObjectNode answer = outcome(suggestions.outcome());
        ArrayNode options = answer.putArray("options");
        for (Suggestions.Option option : suggestions.options()) {
            options.addObject()
                    .put("value", option.value())
                    .put("text", option.text())
                    .put("group", option.group());
        }
        return Reply.json(answer);
    }

    private static String required(JsonNode body, String name) {
        String text = Json.text(body, name);
        if (text.isBlank()) {
            throw new BadRequest(400, "`" + name + "` is missing.");
        }
        return text;
    }

    private static long since(Request request) {
        Fields query = Request.extractQueryParameters(request);
        @Nullable String since = query.getValue("since");
        try {
            return since == null ? 0 : Long.parseLong(since);
        } catch (NumberFormatException e) {
            throw new BadRequest(400, "`since` must be a number.");
        }
    }

    private static Reply answer(Outcome outcome) {
        return Reply.json(outcome(outcome));
    }

    private static ObjectNode outcome(Outcome outcome) {
        return Json.object().put("outcome", outcome.name().toLowerCase(Locale.ROOT));
    }

    private static Reply wrongMethod(String right) {
        return Reply.text(405, "Use " + right + " here.");
    }
}
