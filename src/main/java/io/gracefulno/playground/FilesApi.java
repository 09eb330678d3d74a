package io.gracefulno.playground;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code files.getUploadURLExternal}, {@code files.completeUploadExternal} and {@code files.delete}. */
final class FilesApi {
    private static final int MOST_ALT_TEXT = 1_000;
    private static final int MOST_CHANNELS = 100;

    /** Slack's own, quoted in its answer: a file can't be sent to a person's id. */
    private static final Pattern CHANNEL = Pattern.compile("[CGDZ][A-Z0-9]{8,}");

    private final Team team;
    private final Conversation conversation;
    private final Uploads uploads;
    private final String uploadBase;

    /** @param uploadBase where addresses to upload to begin, with the closing slash */
    FilesApi(Team team, Conversation conversation, Uploads uploads, String uploadBase) {
        this.team = team;
        this.conversation = conversation;
        this.uploads = uploads;
        this.uploadBase = uploadBase;
    }

    ObjectNode getUploadUrl(JsonNode arguments) {
        String name = Json.text(arguments, "filename");
        OptionalInt length = number(arguments.path("length"));
        return missing(arguments, "filename")
                .or(() -> missing(arguments, "length"))
                .or(() -> length.isEmpty() ? refusal("[ERROR] must provide an integer [json-pointer:/length]") : none())
                .or(() -> length.orElse(0) <= 0 ? refused("missing_argument") : none())
                .or(() -> length.orElse(0) > Uploads.MOST_BYTES ? refused("file_upload_size_restricted") : none())
                .or(() -> Json.text(arguments, "alt_txt").length() > MOST_ALT_TEXT
                        ? refused("alt_txt_too_large")
                        : none())
                .orElseGet(() -> {
                    Uploads.Place place = uploads.ask(name, length.orElse(0));
                    return WebApi.ok()
                            .put("upload_url", uploadBase + place.key())
                            .put("file_id", place.id());
                });
    }

    /** Finishes the files; they stand in the conversations that are named, and nowhere if none is. */
    ObjectNode completeUpload(JsonNode arguments) {
        JsonNode files = arguments.path("files");
        List<String> channels = channels(arguments);
        return filesFault(files)
                .or(() -> channelFault(arguments, channels))
                .or(() -> contentFault(arguments))
                .orElseGet(() -> {
                    List<SharedFile> finished = files.valueStream()
                            .flatMap(file -> uploads.finish(Json.text(file, "id"), Json.text(file, "title")).stream())
                            .toList();
                    String comment = Json.text(arguments, "initial_comment");
                    JsonNode blocks = comment.isEmpty() ? arguments.path("blocks") : Json.MAPPER.missingNode();
                    channels.stream()
                            .distinct()
                            .forEach(channel -> conversation.share(channel, comment, blocks, finished));
                    ObjectNode answer = WebApi.ok();
                    ArrayNode told = answer.putArray("files");
                    finished.forEach(file -> told.add(FileJson.of(file)));
                    return answer;
                });
    }

    ObjectNode delete(JsonNode arguments) {
        return missing(arguments, "file").orElseGet(() -> {
            String id = Json.text(arguments, "file");
            return switch (uploads.delete(id)) {
                case DONE -> {
                    conversation.withdraw(id);
                    yield WebApi.ok();
                }
                case NOT_FOUND -> WebApi.refusal("file_not_found");
                case BEFORE -> WebApi.refusal("file_deleted");
            };
        });
    }

    private Optional<ObjectNode> filesFault(JsonNode files) {
        if (files.isMissingNode()) {
            return refusal("[ERROR] missing required field: files");
        }
        if (!files.isArray() || files.isEmpty()) {
            return refusal("[ERROR] must provide at least 1 items [json-pointer:/files]");
        }
        return files.valueStream().allMatch(file -> uploads.waits(Json.text(file, "id")))
                ? none()
                : refused("file_not_found");
    }

    private static List<String> channels(JsonNode arguments) {
        List<String> channels = new ArrayList<>();
        Stream.concat(
                        Stream.of(Json.text(arguments, "channel_id")),
                        Arrays.stream(Json.text(arguments, "channels").split(",", -1)))
                .map(String::strip)
                .filter(channel -> !channel.isEmpty())
                .forEach(channels::add);
        return channels;
    }

    private Optional<ObjectNode> channelFault(JsonNode arguments, List<String> channels) {
        String one = Json.text(arguments, "channel_id");
        if (!one.isEmpty() && !CHANNEL.matcher(one).matches()) {
            return refusal("[ERROR] input must match regex pattern: ^" + CHANNEL + "$ [json-pointer:/channel_id]");
        }
        if (channels.size() > MOST_CHANNELS) {
            return refused("channels_limit_exceeded");
        }
        return channels.stream().allMatch(channel -> team.inChannel(channel).isPresent())
                ? none()
                : refused("channel_not_found");
    }

    /** Files may come without a word; what is said with them is held to what any message is. */
    private static Optional<ObjectNode> contentFault(JsonNode arguments) {
        ObjectNode message = Json.object().put("text", Json.text(arguments, "initial_comment"));
        if (arguments.has("blocks")) {
            message.set("blocks", arguments.path("blocks"));
        }
        return Conversation.refused(message)
                .filter(refused -> !refused.error().equals("no_text"))
                .map(WebApi::refusal);
    }

    private static OptionalInt number(JsonNode node) {
        try {
            return OptionalInt.of(Integer.parseInt(node.asString("")));
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    private static Optional<ObjectNode> missing(JsonNode arguments, String name) {
        return arguments.path(name).asString("").isEmpty()
                ? refusal("[ERROR] missing required field: " + name)
                : none();
    }

    private static Optional<ObjectNode> refusal(String message) {
        return Optional.of(WebApi.refusal(new Refused("invalid_arguments", List.of(message))));
    }

    private static Optional<ObjectNode> refused(String error) {
        return Optional.of(WebApi.refusal(error));
    }

    private static Optional<ObjectNode> none() {
        return Optional.empty();
    }
}
