package io.gracefulno.cli;

import io.gracefulno.letter.Letter;
import io.gracefulno.pushback.Answers;
import io.gracefulno.pushback.Evidence;
import io.gracefulno.pushback.Found;
import io.gracefulno.pushback.Push;
import io.gracefulno.pushback.Reading;
import io.gracefulno.wording.Library;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Replies in, readings and answers out. */
@Command(
        name = "pushback",
        description = "Reads what comes back on a decline and answers it, without Slack:"
                + " one JSON object with the reply a line in, its reading and an answer a line out.",
        mixinStandardHelpOptions = true)
public final class PushbackCommand implements Callable<Integer> {
    /** The longest reply, in UTF-16 units: Slack's longest message. */
    private static final int LONGEST = 40_000;

    private final Function<Library, Function<String, Reading>> reader;

    /** @param reader what reads a reply, made from the wording once a run */
    public PushbackCommand(Function<Library, Function<String, Reading>> reader) {
        this.reader = reader;
    }

    @Override
    public Integer call() {
        return run(System.in, new FileOutputStream(FileDescriptor.out));
    }

    /** @return the exit status: 0, or 1 if any line was bad */
    int run(InputStream in, OutputStream out) {
        Library library = Library.english();
        Function<String, Reading> reading = reader.apply(library);
        Answers answers = new Answers(library);
        JsonMapper json = JsonMapper.builder().build();
        return new JsonLines(json, "{\"text\":\"Can you tell us why?\",\"sentReason\":\"travel\"}")
                .answer(in, out, fields -> answer(reading, answers, json, fields));
    }

    private static ObjectNode answer(
            Function<String, Reading> reader, Answers answers, JsonMapper json, Fields fields) {
        String text = fields.text("text", LONGEST)
                .orElseThrow(() -> new FieldException("text", "expected the recruiter's reply, as one text"));
        Reading reading = reader.apply(text);
        Push push = PushJson.read(fields, reading);
        ObjectNode out = json.createObjectNode();
        ArrayNode kinds = out.putArray("kinds");
        reading.found().forEach(found -> write(found, kinds.addObject()));
        return out.put("primary", reading.primary().code())
                .put("rung", push.rung().number())
                .put("script", answers.to(push).map(Letter::body).orElse(""));
    }

    private static void write(Found found, ObjectNode kind) {
        kind.put("kind", found.kind().code()).put("confidence", found.confidence());
        ArrayNode evidence = kind.putArray("evidence");
        for (Evidence words : found.evidence()) {
            evidence.addObject().put("start", words.start()).put("end", words.end());
        }
    }
}
