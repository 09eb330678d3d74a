package io.gracefulno.playground;

import static io.gracefulno.playground.Views.button;
import static io.gracefulno.playground.Views.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackFilesUploadV2Exception;
import com.slack.api.methods.response.files.FilesUploadV2Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Files an app uploads, from the place that it asks for to the note that one was deleted. */
class FilesTest {
    private static final byte[] CASES = "company\nÉcole & Søn\n".getBytes(StandardCharsets.UTF_8);

    private Rig rig;
    private String channel;

    @BeforeEach
    void start() throws Exception {
        rig = new Rig();
        channel = rig.person.team().channelId();
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    @Test
    void theSdkUploadsAFileInOneGo() throws Exception {
        FilesUploadV2Response uploaded = sdk().filesUploadV2(upload -> upload.channel(channel)
                .filename("cases.csv")
                .title("Your cases")
                .fileData(CASES)
                .initialComment("Here they are."));

        assertThat(uploaded.getFile().getTitle()).isEqualTo("Your cases");
        Message message = onlyMessage();
        assertThat(message.origin()).isEqualTo(Message.Origin.APP);
        assertThat(message.text()).isEqualTo("Here they are.");
        SharedFile file = message.files().getFirst();
        assertThat(file.id()).isEqualTo(uploaded.getFile().getId());
        assertThat(file.name()).isEqualTo("cases.csv");
        assertThat(file.size()).isEqualTo(CASES.length);
        assertThat(download(file).body()).isEqualTo(CASES);
        assertThat(rig.person.notices()).isEmpty();
    }

    @Test
    void severalFilesStandInOneMessage() throws Exception {
        String files = "[" + ready("cases.csv", CASES) + "," + ready("cases.json", CASES) + "]";

        JsonNode completed =
                rig.api("files.completeUploadExternal", Map.of("files", files, "channels", channel + ", " + channel));

        assertThat(completed.path("files")).hasSize(2);
        assertThat(onlyMessage().files()).extracting(SharedFile::name).containsExactly("cases.csv", "cases.json");
        assertThat(rig.screen()).contains("cases.csv", "cases.json", "22 bytes", "Download");
    }

    @Test
    void aFileInNoConversationIsFinishedAndShownNowhere() throws Exception {
        JsonNode completed =
                rig.api("files.completeUploadExternal", Map.of("files", "[" + ready("cases.csv", CASES) + "]"));

        assertThat(completed.path("ok").booleanValue()).isTrue();
        assertThat(rig.person.messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "cases.csv, text/csv; charset=utf-8",
        "CASES.JSON, application/json; charset=utf-8",
        "notes.txt, text/plain; charset=utf-8",
        "chart.png, image/png",
        "page.html, application/octet-stream",
        "picture.svg, application/octet-stream",
        "noending, application/octet-stream"
    })
    void aFileIsHandedOutForKeepingUnderItsKindAndRunsNowhere(String name, String contentType) throws Exception {
        HttpResponse<byte[]> answer = download(shared(name));

        assertThat(answer.headers().firstValue("Content-Type")).contains(contentType);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment; filename=\"" + name + "\""));
        assertThat(answer.headers().firstValue("Content-Security-Policy")).contains("default-src 'none'; sandbox");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void anUnrulyNameIsTextOnThePageAndOneHeaderLine() throws Exception {
        SharedFile file = shared("../a\"b\r\nX-Evil: <img src=x>é.csv");

        HttpResponse<byte[]> answer = download(file);

        assertThat(answer.headers().firstValue("X-Evil")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\".._a_b__X-Evil_ _img src_x__.csv\";"
                        + " filename*=UTF-8''%2E%2E%2Fa%22b%0D%0AX%2DEvil%3A%20%3Cimg%20src%3Dx%3E%C3%A9%2Ecsv");
        assertThat(rig.screen()).contains("&lt;img").doesNotContain("<img");
    }

    @Test
    void aDeletedFileLeavesANoteAndNothingToDownload() throws Exception {
        SharedFile file = shared("cases.csv");

        assertThat(rig.error("files.delete", Map.of("file", file.id()))).isEmpty();

        assertThat(onlyMessage().files().getFirst().isDeleted()).isTrue();
        assertThat(rig.screen()).contains("This file was deleted.").doesNotContain("cases.csv");
        assertThat(download(file).statusCode()).isEqualTo(404);
        assertThat(rig.error("files.delete", Map.of("file", file.id()))).isEqualTo("file_deleted");
    }

    @Test
    void aPressInAMessageBringsItsFilesAlong() throws Exception {
        String blocks = "[" + button("thanks") + "]";
        rig.api(
                "files.completeUploadExternal",
                Map.of("files", "[" + ready("cases.csv", CASES) + "]", "channel_id", channel, "blocks", blocks));

        rig.person.pressInMessage(onlyMessage().ts(), Control.button("thanks"));

        JsonNode told = rig.app.lastPayload().at("/message/files/0");
        assertThat(Json.text(told, "name")).isEqualTo("cases.csv");
        assertThat(Json.text(told, "mimetype")).isEqualTo("text/csv");
        assertThat(told.path("size").intValue()).isEqualTo(CASES.length);
    }

    @Test
    void anAskThatSaysTooLittleOrTooMuchIsRefused() {
        assertThat(asking("", "1")).isEqualTo("invalid_arguments");
        assertThat(asking("a.csv", "")).isEqualTo("invalid_arguments");
        assertThat(asking("a.csv", "many")).isEqualTo("invalid_arguments");
        assertThat(asking("a.csv", "0")).isEqualTo("missing_argument");
        assertThat(asking("a.csv", Integer.toString(Uploads.MOST_BYTES))).isEmpty();
        assertThat(asking("a.csv", Integer.toString(Uploads.MOST_BYTES + 1))).isEqualTo("file_upload_size_restricted");
        assertThat(rig.error(
                        "files.getUploadURLExternal",
                        Map.of("filename", "a.png", "length", "1", "alt_txt", "x".repeat(1_001))))
                .isEqualTo("alt_txt_too_large");
    }

    @Test
    void anotherLengthThanWasAskedForIsNotTaken() throws Exception {
        JsonNode place = place("a.csv", 3);

        HttpResponse<String> answer = bring(place, "four".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(completing(place)).isEqualTo("file_not_found");
        assertThat(bring(place, "abc".getBytes(StandardCharsets.UTF_8)).statusCode())
                .isEqualTo(200);
        assertThat(completing(place)).isEmpty();
    }

    @Test
    void aFormWithAFileInItIsNotTakenForTheFile() {
        HttpRequest.Builder request = rig.request(path(place("a.csv", 3)))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString("abc"));

        assertThat(rig.send(request).statusCode()).isEqualTo(415);
    }

    @Test
    void anUploadIsFinishedOnce() throws Exception {
        JsonNode place = place("a.csv", CASES.length);
        bring(place, CASES);

        assertThat(completing(place)).isEmpty();
        assertThat(completing(place)).isEqualTo("file_not_found");
        assertThat(bring(place, CASES).statusCode()).isEqualTo(404);
    }

    @Test
    void nothingIsFinishedUnlessEverythingCanBe() throws Exception {
        JsonNode place = place("a.csv", CASES.length);
        bring(place, CASES);
        String both = "[{\"id\":\"" + Json.text(place, "file_id") + "\"},{\"id\":\"F000000000\"}]";

        assertThat(rig.error("files.completeUploadExternal", Map.of("files", both, "channel_id", channel)))
                .isEqualTo("file_not_found");
        assertThat(completing(place)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "'F1'"})
    void aListOfNoFilesIsRefused(String files) {
        assertThat(rig.error("files.completeUploadExternal", Map.of("files", json(files))))
                .isEqualTo("invalid_arguments");
    }

    @Test
    void aFileGoesToAConversationAndToNobodysId() throws Exception {
        JsonNode place = place("a.csv", CASES.length);
        bring(place, CASES);
        String files = "[{\"id\":\"" + Json.text(place, "file_id") + "\"}]";
        String person = rig.person.team().person().id();
        String many = IntStream.range(0, 101).mapToObj(i -> channel).collect(Collectors.joining(","));

        JsonNode toPerson = rig.api("files.completeUploadExternal", Map.of("files", files, "channel_id", person));

        assertThat(Json.text(toPerson, "error")).isEqualTo("invalid_arguments");
        assertThat(toPerson.at("/response_metadata/messages/0").stringValue())
                .isEqualTo("[ERROR] input must match regex pattern: ^[CGDZ][A-Z0-9]{8,}$ [json-pointer:/channel_id]");
        assertThat(rig.error("files.completeUploadExternal", Map.of("files", files, "channel_id", "C0ELSEWHERE")))
                .isEqualTo("channel_not_found");
        assertThat(rig.error("files.completeUploadExternal", Map.of("files", files, "channels", many)))
                .isEqualTo("channels_limit_exceeded");
        assertThat(completing(place)).isEmpty();
    }

    @Test
    void whatIsSaidWithAFileIsCheckedLikeAMessage() throws Exception {
        String files = "[" + ready("a.csv", CASES) + "]";

        assertThat(rig.error(
                        "files.completeUploadExternal",
                        Map.of("files", files, "channel_id", channel, "blocks", "[{\"type\":\"zonk\"}]")))
                .isEqualTo("invalid_blocks");
        assertThat(rig.person.messages()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsNeitherDeletedNorHandedOut() {
        assertThat(rig.error("files.delete", Map.of())).isEqualTo("invalid_arguments");
        assertThat(rig.error("files.delete", Map.of("file", "F000000000"))).isEqualTo("file_not_found");
        assertThat(rig.send(rig.request("/files-pri/F000000000")).statusCode()).isEqualTo(404);
        assertThat(bring("/upload/v1/nowhere", CASES).statusCode()).isEqualTo(404);
    }

    @Test
    void anUploadThatGoesWrongOnDemandFailsForTheSdk() throws Exception {
        rig.playground.mishaps().next(Mishaps.UPLOAD_URL, Mishap.status(503), 1);
        String error = "";

        try {
            sdk().filesUploadV2(
                            upload -> upload.channel(channel).filename("a.csv").fileData(CASES));
        } catch (SlackFilesUploadV2Exception e) {
            error = "status "
                    + e.getUploadResponses().values().iterator().next().getCode();
        }

        assertThat(error).isEqualTo("status 503");
        assertThat(rig.person.messages()).isEmpty();
    }

    @Test
    void theOldestFilesMakeRoomForNewOnes() {
        Uploads uploads = new Uploads(new Ids(rig.clock), "http://here/");
        Map<Integer, String> kept = new HashMap<>();
        for (int i = 0; i < 4; i++) {
            Uploads.Place place = uploads.ask(i + ".csv", Uploads.MOST_BYTES);
            uploads.bring(place.key(), new byte[Uploads.MOST_BYTES]);
            kept.put(i, uploads.finish(place.id(), "").map(SharedFile::id).orElse(""));
        }

        assertThat(kept.entrySet().stream()
                        .filter(file -> uploads.read(file.getValue()).isPresent())
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder(1, 2, 3);
    }

    private MethodsClient sdk() {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(rig.playground.apiUrl());
        return Slack.getInstance(config).methods(Rig.TOKEN);
    }

    private Message onlyMessage() {
        assertThat(rig.person.messages()).hasSize(1);
        return rig.person.messages().getFirst();
    }

    private SharedFile shared(String name) {
        rig.api("files.completeUploadExternal", Map.of("files", "[" + ready(name, CASES) + "]", "channel_id", channel));
        return onlyMessage().files().getFirst();
    }

    /** Brings a file, and names it as it is finished. */
    private String ready(String name, byte[] content) {
        JsonNode place = place(name, content.length);
        bring(place, content);
        return "{\"id\":\"" + Json.text(place, "file_id") + "\"}";
    }

    private String asking(String name, String length) {
        return rig.error("files.getUploadURLExternal", Map.of("filename", name, "length", length));
    }

    private JsonNode place(String name, int length) {
        return rig.api("files.getUploadURLExternal", Map.of("filename", name, "length", Integer.toString(length)));
    }

    private String completing(JsonNode place) {
        return rig.error(
                "files.completeUploadExternal",
                Map.of("files", "[{\"id\":\"" + Json.text(place, "file_id") + "\"}]", "channel_id", channel));
    }

    private static String path(JsonNode place) {
        return URI.create(Json.text(place, "upload_url")).getPath();
    }

    private HttpResponse<String> bring(JsonNode place, byte[] content) {
        return bring(path(place), content);
    }

    private HttpResponse<String> bring(String path, byte[] content) {
        return rig.send(rig.request(path).POST(HttpRequest.BodyPublishers.ofByteArray(content)));
    }

    private static HttpResponse<byte[]> download(SharedFile file) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(file.url())).build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}
