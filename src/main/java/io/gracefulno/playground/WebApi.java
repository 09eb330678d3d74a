package io.gracefulno.playground;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The stand-in for Slack's Web API: the methods an app needs here, with Slack's answers and errors. A refusal is {@code
 * {"ok":false,"error":…}}; those that point at a mistake in the app are shown on the page too.
 */
final class WebApi {
    /** Errors that happen to apps that do everything right: a race, or a message from an earlier run. */
    private static final Set<String> ORDINARY =
            Set.of("hash_conflict", "not_found", "message_not_found", "file_not_found", "file_deleted");

    private final String botToken;
    private final Set<String> scopes;
    private final RateLimits limits;
    private final Notices notices;
    private final PeopleApi people;
    private final ChatApi chat;
    private final FilesApi files;
    private final ViewsApi views;

    WebApi(String botToken, Set<String> scopes, String baseUrl, Parts parts, RateLimits limits, Clock clock) {
        this.botToken = botToken;
        this.scopes = new TreeSet<>(scopes);
        this.limits = limits;
        this.notices = parts.notices();
        this.people = new PeopleApi(parts.team(), baseUrl, clock);
        this.chat = new ChatApi(parts.team(), parts.conversation(), parts.board());
        this.files = new FilesApi(parts.team(), parts.conversation(), parts.uploads(), baseUrl + Routes.UPLOAD);
        this.views = new ViewsApi(parts.board(), parts.shape(), parts.triggers(), parts.team());
    }

    /**
     * Answers one call.
     *
     * @param method e.g. {@code views.open}
     * @param token the bearer token or the {@code token} field; empty if there was none
     * @param arguments the fields, those that are JSON already read
     */
    Reply call(String method, String token, JsonNode arguments) {
        if (token.isEmpty() || !token.equals(botToken)) {
            return Reply.json(noticed(method, refusal(token.isEmpty() ? "not_authed" : "invalid_auth")));
        }
        Optional<MethodTerms> terms = MethodTerms.of(method);
        Optional<Duration> wait = terms.flatMap(known -> take(method, known, arguments));
        if (wait.isPresent()) {
            return Reply.json(429, noticed(method, refusal("ratelimited")))
                    .with(Map.of("Retry-After", Long.toString(wait.get().toSeconds())));
        }
        ObjectNode answer = terms.map(known -> missingScope(known).orElseGet(() -> dispatch(method, arguments)))
                .orElseGet(() -> refusal("unknown_method"));
        return Reply.json(noticed(method, answer)).with(Map.of("X-OAuth-Scopes", provided()));
    }

    /** Messages are counted by the conversation, however it is named, everything else by the method. */
    private Optional<Duration> take(String method, MethodTerms terms, JsonNode arguments) {
        return method.equals("chat.postMessage")
                ? limits.takeMessage(chat.channel(arguments), terms.perMinute())
                : limits.take(method, terms.perMinute());
    }

    private Optional<ObjectNode> missingScope(MethodTerms terms) {
        return terms.scope().isEmpty() || scopes.contains(terms.scope())
                ? Optional.empty()
                : Optional.of(
                        refusal("missing_scope").put("needed", terms.scope()).put("provided", provided()));
    }

    private String provided() {
        return String.join(",", scopes);
    }

    private ObjectNode noticed(String method, ObjectNode answer) {
        String error = Json.text(answer, "error");
        if (!error.isEmpty() && !ORDINARY.contains(error)) {
            List<String> details = answer.path("response_metadata").path("messages").values().stream()
                    .map(line -> line.stringValue(""))
                    .toList();
            notices.add(method, error, details);
        }
        return answer;
    }

    private ObjectNode dispatch(String method, JsonNode arguments) {
        return switch (method) {
            case "api.test" -> ok();
            case "auth.test" -> people.authTest();
            case "users.info" -> people.usersInfo(arguments);
            case "conversations.open" -> people.conversationsOpen(arguments);
            case "chat.postMessage" -> chat.postMessage(arguments);
            case "chat.postEphemeral" -> chat.postEphemeral(arguments);
            case "chat.update" -> chat.update(arguments);
            case "chat.delete" -> chat.delete(arguments);
            case "files.getUploadURLExternal" -> files.getUploadUrl(arguments);
            case "files.completeUploadExternal" -> files.completeUpload(arguments);
            case "files.delete" -> files.delete(arguments);
            case "views.open" -> views.open(arguments);
            case "views.push" -> views.push(arguments);
            case "views.update" -> views.update(arguments);
            case "views.publish" -> views.publish(arguments);
            default -> refusal("unknown_method");
        };
    }

    static ObjectNode ok() {
        return Json.object().put("ok", true);
    }

    static ObjectNode refusal(String error) {
        return Json.object().put("ok", false).put("error", error);
    }

    /** A refusal that says where the mistakes are. */
    static ObjectNode refusal(Refused refused) {
        ObjectNode refusal = refusal(refused.error());
        if (!refused.messages().isEmpty()) {
            refused.messages().forEach(refusal.putObject("response_metadata").putArray("messages")::add);
        }
        return refusal;
    }
}
