package io.gracefulno.playground;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The files of the page, read once from the jar. */
final class Assets {
    static final Reply JAVASCRIPT = read("playground.js", "text/javascript; charset=utf-8");
    static final Reply STYLES = read("playground.css", "text/css; charset=utf-8");
    static final Reply ICON = read("icon.svg", "image/svg+xml");

    private Assets() {}

    private static Reply read(String name, String contentType) {
        try (@Nullable InputStream in = Assets.class.getResourceAsStream("/playground/static/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The file playground/static/" + name + " is not in the jar.");
            }
            return new Reply(200, contentType, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
