package io.gracefulno.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One JSON object a line in, one a line out, in order, UTF-8 whatever the locale. A bad line gives an error line and
 * the rest goes on.
 */
final class JsonLines {
    private final JsonMapper json;
    private final String example;

    /** @param example a good line, for the answer to one that is no object */
    JsonLines(JsonMapper json, String example) {
        this.json = json;
        this.example = example;
    }

    /** @return the exit status: 0, or 1 if any line was bad */
    int answer(InputStream in, OutputStream out, Function<Fields, ObjectNode> answer) {
        int status = 0;
        BoundedLines lines = new BoundedLines(in);
        try (Writer answers = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = lines.next(); line != null; line = lines.next()) {
                number++;
                String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (text.isBlank()) {
                    continue;
                }
                ObjectNode answered = one(text, number, answer);
                status = answered.has("error") ? 1 : status;
                answers.write(json.writeValueAsString(answered));
                answers.write('\n');
                answers.flush();
            }
        } catch (IOException e) {
            // Whoever read the answers has gone; there is nobody left to answer.
            return 1;
        }
        return status;
    }

    private ObjectNode one(String line, int number, Function<Fields, ObjectNode> answer) {
        try {
            JsonNode node = json.readTree(line);
            if (!node.isObject()) {
                return error("expected a JSON object on each line, such as " + example, "", number);
            }
            return answer.apply(new Fields(node));
        } catch (FieldException e) {
            return error(e.field() + ": " + e.getMessage(), e.field(), number);
        } catch (JacksonException e) {
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            return error("not a JSON object: look at column " + column, "", number);
        } catch (IllegalArgumentException | DateTimeException e) {
            return error("nothing can be made of this; look at the times and the zones first", "", number);
        }
    }

    private ObjectNode error(String message, String field, int line) {
        return json.createObjectNode().put("error", message).put("field", field).put("line", line);
    }
}
