package io.gracefulno.casebook.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import io.gracefulno.casebook.Errand;
import io.gracefulno.casebook.Outbox;
import io.gracefulno.casebook.slack.DataFiles.DataFile;
import io.gracefulno.slackkit.UploadUrls;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Headers;

/** Brings a person's files into their conversation with the app, and takes files away. Nobody else can see them. */
final class Courier {
    private static final int TOO_MANY = 429;

    private final MethodsClient slack;
    private final Posting calls;
    private final UploadUrls uploads;
    private final Outbox outbox;
    private final DataFiles data;

    Courier(MethodsClient slack, Posting calls, UploadUrls uploads, Outbox outbox, DataFiles data) {
        this.slack = slack;
        this.calls = calls;
        this.uploads = uploads;
        this.outbox = outbox;
        this.data = data;
    }

    /** @throws Posting.PerhapsPosted if nobody knows whether the files are there */
    void export(Errand errand) throws IOException, SlackApiException {
        String conversation = calls.conversation(errand.owner());
        List<FileDetails> brought = new ArrayList<>();
        for (DataFile file : data.of(errand.owner(), errand.twice())) {
            brought.add(
                    FileDetails.builder().id(brought(file)).title(file.title()).build());
        }
        List<String> ids = brought.stream().map(FileDetails::getId).toList();
        // Noted before anybody sees them, so that none is left over when everything of the person is deleted.
        if (outbox.leaving(errand, ids)) {
            outbox.posting(errand);
            show(brought, conversation);
        }
    }

    /** @return the file's id; its bytes are at Slack, and nobody sees them yet */
    private String brought(DataFile file) throws IOException, SlackApiException {
        int length = Math.toIntExact(file.content().length());
        var place = calls.call(
                "files.getUploadURLExternal",
                () -> slack.filesGetUploadURLExternal(
                        r -> r.filename(file.name()).length(length)));
        Posting.refuse(place.isOk(), place.getError());
        URI to = uploads.trusted(place.getUploadUrl()).orElseThrow(() -> new Posting.Refused(Patience.NOT_SLACKS));
        HttpResponse<Void> answer = calls.call(
                "upload", () -> uploads.bring(to, length, () -> file.content().open()));
        if (answer.statusCode() == TOO_MANY) {
            throw calls.tooEarly("upload", retryAfter(answer));
        }
        if (answer.statusCode() != 200) {
            throw new Posting.Refused("upload_http_" + answer.statusCode());
        }
        return place.getFileId();
    }

    private static Headers retryAfter(HttpResponse<Void> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .map(asked -> Headers.of("Retry-After", asked))
                .orElseGet(Headers::of);
    }

    private void show(List<FileDetails> files, String conversation) throws IOException, SlackApiException {
        calls.visibly("files.completeUploadExternal", () -> {
            var completed =
                    slack.filesCompleteUploadExternal(r -> r.files(files).channelId(conversation));
            Posting.refuse(completed.isOk(), completed.getError());
            return completed;
        });
    }

    /** Gone is gone, whoever removed it; so is what never came. */
    void remove(String fileId) throws IOException, SlackApiException {
        var removed = calls.call("files.delete", () -> slack.filesDelete(r -> r.file(fileId)));
        boolean gone = "file_not_found".equals(removed.getError()) || "file_deleted".equals(removed.getError());
        Posting.refuse(removed.isOk() || gone, removed.getError());
    }
}
