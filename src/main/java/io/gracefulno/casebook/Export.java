package io.gracefulno.casebook;

import io.gracefulno.afterwards.Reminder;
import io.gracefulno.letter.Fact;
import io.gracefulno.preferences.Personal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * Writes everything that is kept of a person into two files, a case after the other: the whole as JSON, in the shape of
 * {@code docs/my-data.md}, and a row a case as CSV for a spreadsheet. Neither is ever in memory as a whole.
 */
public final class Export implements AutoCloseable {
    /** The version of the JSON's shape. */
    private static final int FORMAT = 1;

    /** By which Excel knows that a table is UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE).build();

    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvWriteFeature.ALWAYS_QUOTE_STRINGS).build();

    /** The sentences of the screens, by their ids, with blanks as pairs of name and value. */
    @FunctionalInterface
    public interface Words {
        String say(String id, String... blanks);
    }

    /**
     * Whose data it is, beside the cases.
     *
     * @param profile what Slack says of them
     * @param personal what they set for themselves
     * @param homeOpened when they looked at their Home last
     * @param offers the letters they prepared for others as a coach, as long as those wait to be taken
     */
    public record Kept(Profile profile, Personal personal, Optional<Instant> homeOpened, List<Offer> offers) {
        public Kept {
            offers = List.copyOf(offers);
        }

        /** Somebody who prepared nothing for others. */
        public Kept(Profile profile, Personal personal, Optional<Instant> homeOpened) {
            this(profile, personal, homeOpened, List.of());
        }

        /** Where their clock is. */
        public ZoneId zone() {
            return profile.as(personal).zone();
        }
    }

    /** The arrays of the whole, in their order. */
    private enum Section {
        CASES,
        /** What they wrote as a coach. */
        REVIEWS
    }

    private Section section = Section.CASES;
    private final CoachingJson coachingJson;
    private final Moments moments;
    private final CaseJson caseJson;
    private final CaseRow caseRow;
    private final JsonGenerator whole;
    private final SequenceWriter table;

    /** Begins both files. */
    public Export(Kept kept, Instant now, Words words, OutputStream json, OutputStream csv) {
        this.moments = new Moments(kept.zone());
        this.coachingJson = new CoachingJson(moments);
        this.caseJson = new CaseJson(moments, words);
        this.caseRow = new CaseRow(moments, words);
        this.whole = JSON.writerWithDefaultPrettyPrinter().createGenerator(writer(json));
        this.table = begunTable(writer(csv));
        begin(kept, now);
    }

    /** A half of a character, should one have come so far, becomes a question mark. */
    private static Writer writer(OutputStream out) {
        return new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    private SequenceWriter begunTable(Writer csv) {
        try {
            csv.write(BYTE_ORDER_MARK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SequenceWriter rows = CSV.writerFor(String[].class)
                .with(CsvSchema.emptySchema().withLineSeparator("\r\n"))
                .writeValues(csv);
        rows.write(caseRow.head());
        return rows;
    }

    private void begin(Kept kept, Instant now) {
        ObjectNode profile = JSON.createObjectNode()
                .put("name", kept.profile().name())
                .put("timezone", kept.profile().zone().getId())
                .put("spelling", Moments.code(kept.profile().spelling()))
                .put("standing", Moments.code(kept.profile().standing()))
                .put(
                        "askedOfSlack",
                        kept.profile().isUnknown()
                                ? null
                                : moments.iso(kept.profile().readAt()))
                .put("homeOpened", kept.homeOpened().map(moments::iso).orElse(null));
        whole.writeStartObject();
        whole.writeStringProperty("app", "Graceful No");
        whole.writeNumberProperty("format", FORMAT);
        whole.writeStringProperty("exported", moments.iso(now));
        whole.writeName("profile");
        whole.writeTree(profile);
        whole.writeName("settings");
        whole.writeTree(JSON.valueToTree(kept.personal()));
        whole.writeArrayPropertyStart("offers");
        kept.offers().forEach(offer -> whole.writeTree(json(offer)));
        whole.writeEndArray();
        whole.writeArrayPropertyStart(Moments.code(section));
    }

    private ObjectNode json(Offer offer) {
        ObjectNode json = JSON.createObjectNode()
                .put("for", offer.candidateId())
                .put("made", moments.iso(offer.madeAt()))
                .put("until", moments.iso(offer.until()));
        offer.prepared()
                .ifPresent(prepared -> json.put("company", prepared.facts().text(Fact.COMPANY))
                        .put("role", prepared.facts().text(Fact.ROLE))
                        .put("contact", prepared.facts().text(Fact.RECRUITER))
                        .put("reason", Moments.code(prepared.facts().reason()))
                        .put("stage", Moments.code(prepared.facts().stage()))
                        .put("subject", prepared.writing().current().subject())
                        .put("body", prepared.writing().current().body())
                        .put("note", prepared.note()));
        return json;
    }

    /** The next case, with what it still wants to remind of, and what was shared of it. Cases come first. */
    public void add(Case theCase, Set<Reminder> reminders, List<Share> shares) {
        List<Reminder> ordered = moments.ordered(reminders);
        whole.writeTree(caseJson.of(theCase, ordered, shares));
        table.write(caseRow.of(theCase, ordered, shares));
    }

    /**
     * What the person wrote as a coach; it comes after their own cases.
     *
     * @param candidate what they call whoever asked
     */
    public void add(Share reviewed, String candidate) {
        goTo(Section.REVIEWS);
        whole.writeTree(coachingJson.review(reviewed, candidate));
    }

    private void goTo(Section next) {
        for (Section coming : EnumSet.range(section, next)) {
            if (coming != section) {
                whole.writeEndArray();
                section = coming;
                whole.writeArrayPropertyStart(Moments.code(coming));
            }
        }
    }

    /** Ends both files. */
    @Override
    public void close() {
        goTo(Section.REVIEWS);
        whole.writeEndArray();
        whole.writeEndObject();
        whole.close();
        table.close();
    }
}
