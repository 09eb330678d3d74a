package io.gracefulno.casebook;

import static io.gracefulno.store.Cases.NOW;
import static io.gracefulno.store.Cases.ROBIN;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.afterwards.Reminder;
import io.gracefulno.coaching.Excerpt;
import io.gracefulno.coaching.Matter;
import io.gracefulno.coaching.Opinion;
import io.gracefulno.coaching.Proposal;
import io.gracefulno.coaching.Round;
import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Spelling;
import io.gracefulno.letter.Stage;
import io.gracefulno.preferences.ExtraReason;
import io.gracefulno.preferences.Personal;
import io.gracefulno.review.Rule;
import io.gracefulno.store.Cases;
import io.gracefulno.wording.Library;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Everything that is kept of a person is in their files, and nothing in them is more than text. */
class ExportTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Library LIBRARY = Library.english();

    private static final Profile PROFILE =
            new Profile(ROBIN, "Robin Ashdown", ZoneId.of("America/St_Johns"), Spelling.UK, NOW);

    private static final Export.Kept KEPT =
            new Export.Kept(PROFILE, Personal.USUAL.off(Rule.BARGAINS), Optional.of(NOW), List.of(offer()));

    private static final Set<Reminder> REMINDERS =
            Set.of(new Reminder("c_1", Reminder.Kind.RECONNECT, NOW, NOW.plusSeconds(86_400)));

    /** Both files. */
    private record Written(String json, String csv) {
        static Written of(Case... cases) {
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            ByteArrayOutputStream csv = new ByteArrayOutputStream();
            try (Export export = new Export(KEPT, NOW, LIBRARY.screens()::say, json, csv)) {
                for (Case theCase : cases) {
                    export.add(theCase, REMINDERS, shares(theCase));
                }
            }
            return new Written(json.toString(UTF_8), csv.toString(UTF_8));
        }

        /** What somebody exports who has no case, and is a coach. */
        static Written ofCoach(Share share) {
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            ByteArrayOutputStream csv = new ByteArrayOutputStream();
            try (Export export = new Export(KEPT, NOW, LIBRARY.screens()::say, json, csv)) {
                export.add(share, "Ngozi");
            }
            return new Written(json.toString(UTF_8), csv.toString(UTF_8));
        }

        List<String[]> rows() {
            try (MappingIterator<String[]> rows = CsvMapper.builder()
                    .enable(CsvReadFeature.WRAP_AS_ARRAY)
                    .build()
                    .readerFor(String[].class)
                    .readValues(csv.substring(1))) {
                return rows.readAll();
            }
        }

        String cell(String column) {
            List<String[]> rows = rows();
            return rows.get(1)[List.of(rows.getFirst()).indexOf(column)];
        }
    }

    /** For each that the case knows: answered once, and asked again. */
    private static List<Share> shares(Case theCase) {
        return theCase.consulted().stream()
                .map(told -> shared(theCase, told.coachId()))
                .toList();
    }

    private static Share shared(Case theCase, String coachId) {
        Share.Standing standing = new Share.Standing(Optional.empty(), ZoneId.of("UTC"), Stage.SCREENED, Channel.EMAIL);
        List<Excerpt> excerpts =
                List.of(new Excerpt("decision", "", "⟦recruiter 1⟧, no."), new Excerpt("reason", "pay", ""));
        return Share.asked(
                        "s_1",
                        theCase,
                        coachId,
                        Matter.LETTER,
                        standing,
                        Round.asked("Is ⟦recruiter 1⟧ offended?", excerpts, NOW),
                        NOW)
                .proposing(Proposal.of(0, "Warmer.", "Dear ⟦recruiter 1⟧, no."), NOW)
                .answered(Opinion.CHANGES, "Nearly, =1.", NOW.plusSeconds(60))
                .settling(0, Proposal.Fate.USED, NOW.plusSeconds(61))
                .askedAgain(Matter.LETTER, standing, Round.asked("And now?", excerpts, NOW), NOW.plusSeconds(62))
                .proposing(Proposal.of(1, "Unsent.", ""), NOW.plusSeconds(63))
                .noting(Optional.of(Opinion.GOOD), "Unsent as well.", 1);
    }

    private static Offer offer() {
        Facts facts =
                Facts.builder().text(Fact.COMPANY, "Acme").reason(Reason.PAY).build();
        Texts texts = new Texts("", "Interview", "Dear Dana");
        Writing writing = new Writing(0, texts, texts, Optional.empty(), Set.of(), List.of(), List.of());
        return Offer.made("o_1", ROBIN, "U2", new Offer.Prepared(facts, writing, "Have a look."), NOW);
    }

    private static Case full() {
        return Cases.full("c_1", ROBIN);
    }

    private static Case sounding(Fact fact, String text) {
        return Case.opened(
                "c_1",
                ROBIN,
                Intake.of(Facts.builder().text(fact, text).build())
                        .chosen(Facts.builder()
                                .text(fact, text)
                                .reason(Reason.PAY)
                                .build()),
                NOW);
    }

    private static Case saying(String letter) {
        Texts texts = new Texts("", "", letter);
        Writing writing = new Writing(0, texts, texts, Optional.empty(), Set.of(), List.of(), List.of());
        return sounding(Fact.COMPANY, "Acme").writing(writing, NOW);
    }

    @Test
    void theWholeLooksAsItIsDescribed() throws IOException {
        String approved = Files.readString(Path.of("src/test/resources/casebook/export.json"), UTF_8);

        assertThat(JSON.readTree(Written.of(full()).json())).isEqualTo(JSON.readTree(approved));
    }

    @Test
    void everyTextOfACaseIsInTheWhole() throws ReflectiveOperationException {
        List<String> kept = new ArrayList<>();
        collect(full(), kept);
        List<String> written = new ArrayList<>();
        JSON.readTree(Written.of(full()).json()).findParents("id").forEach(node -> leaves(node, written));

        assertThat(kept).contains("left over", "their words", "a1", "b4", "g1", "The thesis comes first");
        assertThat(written).containsAll(kept);
    }

    /** Every text in it, but ids by which the app finds its own things. */
    private static void collect(Object value, List<String> texts) throws ReflectiveOperationException {
        switch (value) {
            case String text -> texts.add(text);
            case Optional<?> some when some.isPresent() -> collect(some.get(), texts);
            case Collection<?> several -> {
                for (Object one : several) {
                    collect(one, texts);
                }
            }
            case Map<?, ?> pairs -> collect(pairs.values(), texts);
            case Owner _, MessageAt _, Heard _ -> {}
            case ExtraReason own -> texts.add(own.label());
            case Record kept -> {
                for (RecordComponent component : kept.getClass().getRecordComponents()) {
                    // Which sentences of a letter are what stands in the letter itself.
                    if (!Set.of("reasons", "passages", "messagePassages", "sources", "shareId", "coachId")
                            .contains(component.getName())) {
                        collect(component.getAccessor().invoke(kept), texts);
                    }
                }
            }
            default -> {}
        }
    }

    private static void leaves(JsonNode node, List<String> texts) {
        if (node.isString()) {
            texts.add(node.asString());
        }
        node.forEach(child -> leaves(child, texts));
    }

    @Test
    void aRowSaysInWordsWhatACodeMeans() {
        Written written = Written.of(full());

        assertThat(written.cell("Status")).isEqualTo("Sent");
        assertThat(written.cell("Reason (private)")).isEqualTo("The thesis comes first");
        assertThat(written.cell("Channel")).isEqualTo("LinkedIn message");
        assertThat(written.cell("How far it went")).isEqualTo("A later round");
        assertThat(written.cell("Their replies")).contains("Asking for somebody else", "their words");
        assertThat(written.cell("History")).contains("2026-11-23 06:40: begun");
        assertThat(written.cell("Reminders to come")).isEqualTo("2026-11-24 06:40: has something changed");
        assertThat(written.cell("Time zone")).isEqualTo("America/St_Johns");
    }

    @Test
    void everyTextOfACaseIsInTheRowToo() throws ReflectiveOperationException {
        List<String> kept = new ArrayList<>();
        Case full = full();
        // What our own text replaced, and what was composed, is in the whole alone; so are names in codes.
        collect(
                List.of(
                        full.facts().texts(),
                        full.earlier(),
                        full.pushbacks().all().stream().map(Pushback::theirs).toList(),
                        full.thoughts().notes(),
                        full.thoughts().dealBreakers(),
                        full.adjustments(),
                        full.greeting().orElseThrow().words(),
                        full.intake().leftover(),
                        full.intake().address()),
                kept);

        String row = String.join("\n", Written.of(full()).rows().get(1));
        assertThat(kept).hasSizeGreaterThan(30).allMatch(row::contains);
    }

    @Test
    void whatACoachSaidIsInTheRowWithTheNamesAndWhatBecameOfIt() {
        assertThat(Written.of(full()).cell("Asked of a coach")).isEqualTo("""
            2026-11-23 06:40: n2 is asked
            Is n1 offended?
            good with these changes
            Nearly, =1.
            Used: Warmer.
            Dear n1, no.
            And now?\
            """);
    }

    @Test
    void whatACoachHasNotSentIsNotInTheCandidatesFiles() {
        Written written = Written.of(full());

        assertThat(written.json() + written.csv()).contains("Nearly").doesNotContain("Unsent");
    }

    @Test
    void aCoachGetsWhatTheyWroteWithItsNamesHiddenAndNothingThatTheyWereShown() {
        Written written = Written.ofCoach(shared(full(), "U2"));

        JsonNode review = JSON.readTree(written.json()).at("/reviews/0");
        assertThat(review.path("candidate").asString()).isEqualTo("Ngozi");
        assertThat(review.at("/rounds/0/said/0/wording").asString()).isEqualTo("Dear ⟦recruiter 1⟧, no.");
        assertThat(review.at("/rounds/0/said/0/part").asString()).isEqualTo("decision");
        assertThat(review.at("/rounds/0/opinion").asString()).isEqualTo("changes");
        assertThat(review.at("/rounds/1/note").asString()).isEqualTo("Unsent as well.");
        assertThat(written.json()).doesNotContain("offended", "n1", "\"used\"");
        assertThat(written.rows()).hasSize(1);
    }

    @Test
    void timesAreOnThePersonsClock() {
        JsonNode theCase = JSON.readTree(Written.of(full()).json()).at("/cases/0");

        assertThat(theCase.path("opened").asString()).isEqualTo("2026-11-23T06:40:00-03:30");
        assertThat(theCase.path("slot").asString()).isEqualTo("2026-11-26T06:00:00-03:30");
    }

    @Test
    void theTableIsOneThatEveryReaderTakes() {
        String csv = Written.of(saying("Two\nlines, \"quoted\""), saying("One")).csv();

        assertThat(csv).startsWith("\uFEFF\"Company\",\"Role\",").endsWith("\"\r\n");
        assertThat(csv.split("\r\n", -1)).hasSize(4);
        assertThat(csv).contains(",\"Two\nlines, \"\"quoted\"\"\",");
    }

    @Test
    void whoeverHasNoCasesGetsAnEmptyTable() {
        Written written = Written.of();

        assertThat(written.rows()).hasSize(1);
        assertThat(JSON.readTree(written.json()).path("cases")).isEmpty();
        assertThat(JSON.readTree(written.json()).at("/settings/rulesOff/0").asString())
                .isEqualTo("bargains");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
        =1+1|'=1+1
        +1|'+1
        -1|'-1
        @a|'@a
        ＝1|'＝1
        ＋1|'＋1
        －1|'－1
        ＠a|'＠a
         =1| '=1
        "=1|"'=1
        a=1|a=1
        a-b, c+d|a-b, c+d
        me@example.org|me@example.org
        a;=1|a;'=1
        a; "+1|a; "'+1
        ;|;
        '=1|'=1
        """, delimiter = '|')
    void whatASpreadsheetCouldTakeForAFormulaHasAnApostropheBeforeIt(String text, String cell) {
        assertThat(Written.of(saying(text)).cell("Letter")).isEqualTo(cell);
    }

    @Test
    void soHasWhatBeginsWithATabOrALineEndAndALineThatBeginsLikeAFormula() {
        assertThat(Written.of(saying("\t=1")).cell("Letter")).isEqualTo("'\t'=1");
        assertThat(Written.of(saying("\ra")).cell("Letter")).isEqualTo("'\ra");
        assertThat(Written.of(saying("\na")).cell("Letter")).isEqualTo("'\na");
        assertThat(Written.of(saying("a\r\n=1\n- b")).cell("Letter")).isEqualTo("a\r\n'=1\n'- b");
        assertThat(Written.of(saying("\u00A0\uFEFF\u200B=1")).cell("Letter")).isEqualTo("\u00A0\uFEFF\u200B'=1");
    }

    @Test
    void aTextThatIsTooLongForACellSaysWhereTheRestIs() {
        String cell = Written.of(saying("\uD83D\uDE42".repeat(20_000))).cell("Letter");

        assertThat(cell).hasSizeLessThan(32_767).endsWith("\uD83D\uDE42… The whole text is in the JSON file.");
        assertThat(Written.of(saying("a".repeat(32_000))).cell("Letter")).hasSize(32_000);
    }

    @Test
    void halfACharacterBreaksNothing() {
        Written written = Written.of(saying("a\uD83Db"));

        assertThat(written.cell("Letter")).isEqualTo("a?b");
        assertThat(JSON.readTree(written.json()).at("/cases/0/letter/body").asString())
                .isEqualTo("a?b");
    }
}
