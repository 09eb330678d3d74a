package io.gracefulno.playground;

import tools.jackson.databind.node.ObjectNode;

/** A file as Slack shows it to apps. */
final class FileJson {
    private FileJson() {}

    static ObjectNode of(SharedFile file) {
        if (file.isDeleted()) {
            return Json.object().put("id", file.id()).put("mode", "tombstone");
        }
        return Json.object()
                .put("id", file.id())
                .put("name", file.name())
                .put("title", file.title())
                .put("mimetype", file.contentType().replaceFirst(";.*", ""))
                .put("filetype", file.ending())
                .put("size", file.size())
                .put("mode", "hosted")
                .put("is_external", false)
                .put("url_private", file.url())
                .put("url_private_download", file.url());
    }
}
