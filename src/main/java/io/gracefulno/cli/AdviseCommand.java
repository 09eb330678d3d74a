package io.gracefulno.cli;

import io.gracefulno.timing.Advice;
import io.gracefulno.timing.Situation;
import io.gracefulno.wording.Library;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Invitations in, advice out. */
@Command(
        name = "advise",
        description = "Says how soon to answer, how much notice that gives and by which way, without Slack:"
                + " one JSON object of an invitation a line in, advice a line out.",
        mixinStandardHelpOptions = true)
public final class AdviseCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        return run(System.in, new FileOutputStream(FileDescriptor.out));
    }

    /** @return the exit status: 0, or 1 if any line was bad */
    int run(InputStream in, OutputStream out) {
        JsonMapper json = JsonMapper.builder().build();
        AdviceJson advice = new AdviceJson(json, Library.english().screens());
        return new JsonLines(json, "{\"now\":\"2027-03-16T09:00:00+00:00\",\"timezone\":\"Europe/Lisbon\"}")
                .answer(in, out, fields -> advise(advice, fields));
    }

    private static ObjectNode advise(AdviceJson advice, Fields fields) {
        OffsetDateTime now = fields.instant("now")
                .orElseThrow(() -> new FieldException(
                        "now", "say what time it is, with its offset, such as 2027-03-16T09:00:00+00:00"));
        ZoneId zone = fields.zone("timezone")
                .orElseThrow(() -> new FieldException("timezone", "say whose day it is, such as Europe/Lisbon"));
        Situation situation = SituationJson.read(fields);
        return advice.write(Advice.of(situation, now.toInstant(), zone));
    }
}
