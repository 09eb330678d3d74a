package io.gracefulno.cli;

import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Kind;
import io.gracefulno.review.Circumstance;
import io.gracefulno.review.Draft;
import io.gracefulno.review.Review;
import io.gracefulno.wording.Library;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Drafts in, remarks out. */
@Command(
        name = "review",
        description = "Reviews drafts without Slack: one JSON object with a text a line in, its findings a line out.",
        mixinStandardHelpOptions = true)
public final class ReviewCommand implements Callable<Integer> {
    /** The longest draft, in UTF-16 units: Slack's longest message. */
    private static final int LONGEST = 40_000;

    @Override
    public Integer call() {
        return run(System.in, new FileOutputStream(FileDescriptor.out));
    }

    /** @return the exit status: 0, or 1 if any line was bad */
    int run(InputStream in, OutputStream out) {
        Library library = Library.english();
        Review review = new Review(library);
        JsonMapper json = JsonMapper.builder().build();
        RemarksJson remarks = new RemarksJson(json, library.screens());
        return new JsonLines(json, "{\"text\":\"Thank you, but no.\"}")
                .answer(in, out, fields -> review(review, remarks, fields));
    }

    private static ObjectNode review(Review review, RemarksJson remarks, Fields fields) {
        String text = fields.text("text", LONGEST)
                .orElseThrow(() -> new FieldException("text", "expected the draft to review, as one text"));
        Draft draft = new Draft(
                text,
                fields.choice("kind", Kind.class).orElse(Kind.DECLINE),
                fields.choice("channel", Channel.class).orElse(Channel.EMAIL),
                circumstances(fields));
        return remarks.write(review.of(draft));
    }

    private static Set<Circumstance> circumstances(Fields fields) {
        Set<Circumstance> circumstances = EnumSet.noneOf(Circumstance.class);
        if (fields.flag("wantsContact").orElse(false)) {
            circumstances.add(Circumstance.WANTS_CONTACT);
        }
        if (fields.flag("negotiating").orElse(false)) {
            circumstances.add(Circumstance.NEGOTIATING);
        }
        return circumstances;
    }
}
