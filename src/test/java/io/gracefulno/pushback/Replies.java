package io.gracefulno.pushback;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Replies with labels, one file a writer: a line {@code ### primary other other}, then the reply, up to the next such
 * line. The reader is tuned on those of {@code development} and measured on those of {@code test}.
 */
final class Replies {
    static final List<String> DEVELOPMENT = List.of(
            "agency",
            "borders",
            "corporate",
            "extra-1",
            "extra-2",
            "extra-3",
            "mixed-a",
            "mixed-b",
            "mixed-c",
            "more-1",
            "more-2",
            "more-3",
            "more-4",
            "more-5",
            "small",
            "world");

    private static final String HEADER = "### ";

    /** @param writer whose file it stands in */
    record Reply(String writer, ReplyKind primary, Set<ReplyKind> kinds, String text) {}

    private Replies() {}

    static List<Reply> development() {
        return DEVELOPMENT.stream()
                .flatMap(writer -> read("development", writer).stream())
                .toList();
    }

    /** Never to be looked into, let alone tuned on. */
    static List<Reply> test() {
        return Stream.of("unseen-one", "unseen-two")
                .flatMap(writer -> read("test", writer).stream())
                .toList();
    }

    static List<Reply> read(String part, String writer) {
        String file = "/pushback/replies/" + part + "/" + writer + ".txt";
        try (InputStream in = Objects.requireNonNull(Replies.class.getResourceAsStream(file), file)) {
            return parse(writer, new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Reply> parse(String writer, String content) {
        List<Reply> replies = new ArrayList<>();
        for (String block : ("\n" + content).split("\n" + HEADER, -1)) {
            if (!block.isBlank()) {
                int end = block.indexOf('\n');
                List<ReplyKind> kinds = List.of(block.substring(0, end).strip().split(" ", -1)).stream()
                        .map(code -> ReplyKind.valueOf(code.toUpperCase(Locale.ROOT)))
                        .toList();
                replies.add(new Reply(
                        writer,
                        kinds.getFirst(),
                        EnumSet.copyOf(kinds),
                        block.substring(end + 1).strip()));
            }
        }
        return replies;
    }
}
