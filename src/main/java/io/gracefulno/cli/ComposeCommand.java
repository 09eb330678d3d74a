package io.gracefulno.cli;

import io.gracefulno.letter.Composer;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Kind;
import io.gracefulno.wording.Library;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Facts in, letters out. */
@Command(
        name = "compose",
        description = "Composes letters without Slack: one JSON object of facts a line in, one letter a line out.",
        mixinStandardHelpOptions = true)
public final class ComposeCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        // Not System.out: it swallows the news that nobody reads any more.
        return run(System.in, new FileOutputStream(FileDescriptor.out));
    }

    /** @return the exit status: 0, or 1 if any line was bad */
    int run(InputStream in, OutputStream out) {
        Library library = Library.english();
        Composer composer = new Composer(library);
        JsonMapper json = JsonMapper.builder().build();
        LetterJson letters = new LetterJson(json, library.screens());
        return new JsonLines(json, "{\"reason\":\"travel\"}")
                .answer(in, out, fields -> compose(composer, letters, fields));
    }

    private static ObjectNode compose(Composer composer, LetterJson letters, Fields fields) {
        Facts facts = FactsJson.read(fields);
        if (facts.kind() == Kind.RECONNECT && !facts.knows(Fact.WHAT_CHANGED)) {
            throw new FieldException(
                    Fact.WHAT_CHANGED.field(), "say in a sentence what changed; without it there is nothing to write");
        }
        return letters.write(composer.compose(facts, fields.number("variant", 0)));
    }
}
