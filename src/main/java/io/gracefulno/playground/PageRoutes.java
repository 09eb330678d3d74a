package io.gracefulno.playground;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The page and the calls it makes. */
final class PageRoutes {
    private static final String SKIPS = Stream.of(Skip.values()).map(Skip::id).collect(Collectors.joining(", "));
    private static final Duration LONG_POLL = Duration.ofSeconds(25);

    /** Somebody's place at the page: what they do, and how it is drawn for them. */
    record Seat(Workspace workspace, PageDrawing drawing) {}

    private final Board board;
    private final Map<String, Seat> seats;
    private final String usual;

    /**
     * @param seats by the person's id
     * @param usual whose seat it is unless the page says otherwise
     */
    PageRoutes(Board board, Map<String, Seat> seats, String usual) {
        this.board = board;
        this.seats = Map.copyOf(seats);
        this.usual = usual;
    }

    private Seat seat(String personId) {
        return Optional.ofNullable(seats.get(personId.isEmpty() ? usual : personId))
                .orElseThrow(() -> new BadRequest(400, "`as` is nobody's id here."));
    }

    /** Answers one of the page's addresses; 404 for any other. */
    Reply route(Request request, String path) throws InterruptedException {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return switch (path) {
            case "/" -> reads ? Reply.html(seat(query(request, "as")).drawing().page()) : wrongMethod("GET");
            case "/playground.js" -> Assets.JAVASCRIPT;
            case "/playground.css" -> Assets.STYLES;
            case "/icon.svg", "/favicon.ico" -> Assets.ICON;
            case "/ui/state" -> reads ? state(seat(query(request, "as")), since(request)) : wrongMethod("GET");
            default -> path.startsWith("/ui/") ? act(request, path) : Reply.text(404, "There is nothing here. Try /.");
        };
    }

    private Reply state(Seat seat, long since) throws InterruptedException {
        String person = seat.workspace().person().id();
        return Reply.json(seat.drawing().state(board.awaitNewer(person, since, LONG_POLL), since));
    }

    private Reply act(Request request, String path) {
        if (!request.getMethod().equals("POST")) {
            return wrongMethod("POST");
        }
        JsonNode body = new Incoming(request).json();
        return act(seat(Json.text(body, "as")).workspace(), path, body);
    }

    private static Reply act(Workspace workspace, String path, JsonNode body) {
        return switch (path) {
            case "/ui/command" -> answer(say(workspace, required(body, "text").strip()));
            case "/ui/action" -> answer(press(workspace, body));
            case "/ui/suggest" -> suggest(workspace, body);
            case "/ui/home" -> answer(workspace.openHome());
            case "/ui/messages" -> answer(workspace.openMessages());
            case "/ui/shortcut" -> answer(workspace.shortcut(required(body, "callback_id")));
            case "/ui/recruiter" -> answer(recruiterSays(workspace, required(body, "text")));
            case "/ui/message_shortcut" ->
                answer(workspace.messageShortcut(required(body, "id"), required(body, "callback_id")));
            case "/ui/skip" -> skip(workspace, body);
            case "/ui/submit" -> answer(workspace.submit(required(body, "view"), Typed.fromPage(body.path("state"))));
            case "/ui/close" -> answer(workspace.close(required(body, "view")));
            case "/ui/dismiss" -> {
                workspace.dismiss(required(body, "notice"));
                yield answer(Outcome.DELIVERED);
            }
            default -> Reply.text(404, "There is no such call.");
        };
    }

    private static Outcome say(Workspace workspace, String text) {
        if (!text.startsWith("/")) {
            workspace.say(text);
            return Outcome.HELD_BACK;
        }
        String[] words = text.split("\\s+", 2);
        return workspace.command(words[0], words.length > 1 ? words[1] : "");
    }

    private static Outcome recruiterSays(Workspace workspace, String text) {
        if (text.length() > Conversation.MOST_TEXT) {
            throw new BadRequest(400, "`text` is over 40,000 characters.");
        }
        workspace.recruiterSays(text);
        return Outcome.DELIVERED;
    }

    private static Outcome press(Workspace workspace, JsonNode body) {
        Control control = new Control(Json.text(body, "block_id"), required(body, "action_id"), body.path("value"));
        String id = required(body, "id");
        return switch (Json.text(body, "place")) {
            case "view", "home" -> workspace.pressInView(id, control, Typed.fromPage(body.path("state")));
            case "message" -> workspace.pressInMessage(id, control, Typed.fromPage(body.path("state")));
            default -> throw new BadRequest(400, "`place` must be view, home or message.");
        };
    }

    /** Ahead {@code to} one of the places that the page offers, or {@code by} any time, as {@code PT90M}. */
    private static Reply skip(Workspace workspace, JsonNode body) {
        try {
            if (body.has("to")) {
                workspace.skip(Skip.valueOf(required(body, "to").toUpperCase(Locale.ROOT)));
            } else {
                workspace.skip(Duration.parse(required(body, "by")));
            }
        } catch (DateTimeParseException e) {
            throw new BadRequest(400, "`by` must be a time such as PT90M or P7D.");
        } catch (IllegalArgumentException e) {
            throw new BadRequest(
                    400, "`to` must be one of " + SKIPS + ", or `by` more than nothing and a year at most.");
        }
        return Reply.json(outcome(Outcome.DELIVERED)
                .put("now", workspace.now().toInstant().toString()));
    }

    private static Reply suggest(Workspace workspace, JsonNode body) {
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

    /** Empty if there is none. */
    private static String query(Request request, String name) {
        @Nullable String value = Request.extractQueryParameters(request).getValue(name);
        return value == null ? "" : value;
    }

    private static long since(Request request) {
        String since = query(request, "since");
        try {
            return since.isEmpty() ? 0 : Long.parseLong(since);
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
