package io.gracefulno.store;

import io.gracefulno.casebook.Line;
import io.gracefulno.letter.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * How a line lies in its row before it is sealed: its texts in UTF-8, each after its length in bytes. Thousands are read
 * at once, and JSON would take most of that time. Whoever changes it deletes the rows by a migration; they are written
 * anew.
 */
final class LineBytes {
    private LineBytes() {}

    static byte[] of(Line line) {
        String reason = line.reason().map(Reason::name).orElse("");
        List<byte[]> texts = List.of(utf8(line.company()), utf8(line.recruiter()), utf8(line.role()), utf8(reason));
        int length =
                texts.stream().mapToInt(text -> Integer.BYTES + text.length).sum();
        ByteBuffer bytes = ByteBuffer.allocate(length);
        texts.forEach(text -> bytes.putInt(text.length).put(text));
        return bytes.array();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Line read(byte[] line) {
        ByteBuffer bytes = ByteBuffer.wrap(line);
        String company = text(bytes);
        String recruiter = text(bytes);
        String role = text(bytes);
        String reason = text(bytes);
        return new Line(
                company, recruiter, role, reason.isEmpty() ? Optional.empty() : Optional.of(Reason.valueOf(reason)));
    }

    private static String text(ByteBuffer bytes) {
        byte[] text = new byte[bytes.getInt()];
        bytes.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }
}
