package io.gracefulno.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * One letter a reason and one a kind, compared whole, so that a change of wording is seen as its reader sees it. When a
 * change is meant, read {@code target/approved-letters.txt} and copy it over the approved one.
 */
class ApprovedLettersTest {
    private static final List<Register> REGISTERS = List.of(Register.values());
    private static final List<Stage> STAGES = List.of(Stage.values());
    private static final Path APPROVED = Path.of("src/test/resources/approved-letters.txt");
    private static final Path RECEIVED = Path.of("target/approved-letters.txt");

    @Test
    void theLettersReadAsApproved() throws IOException {
        String received = letters();
        Files.writeString(RECEIVED, received);

        assertThat(received).isEqualTo(Files.readString(APPROVED));
    }

    private static String letters() {
        StringBuilder all = new StringBuilder();
        int turn = 0;
        for (Reason reason : Reason.values()) {
            Register register = REGISTERS.get(turn % 3);
            Stage stage = STAGES.get(turn / 3 % 3);
            add(all, facts(reason, register, stage, turn).build());
            turn++;
        }
        for (Kind kind : Kind.values()) {
            if (kind != Kind.DECLINE) {
                Register register = REGISTERS.get(turn % 3);
                add(
                        all,
                        facts(Reason.LOCATION, register, Stage.SCREENED, 1)
                                .kind(kind)
                                .build());
                turn++;
            }
        }
        return all.toString();
    }

    private static Facts.Builder facts(Reason reason, Register register, Stage stage, int turn) {
        Facts.Builder facts = Facts.builder()
                .reason(reason)
                .register(register)
                .stage(stage)
                .disclosure(Optional.of(Disclosure.SPECIFIC))
                .spelling(turn % 2 == 0 ? Spelling.UK : Spelling.US)
                .claim(Claim.APPLIED, turn % 2 == 0)
                .claim(Claim.APPROACHED, turn % 2 == 1)
                .claim(Claim.ACCEPTED_CONFIRMED, true)
                .text(Fact.RECRUITER, "Imani Njoroge")
                .text(Fact.CANDIDATE, "Colm Byrne")
                .text(Fact.COMPANY, "Saltmarsh Ferries")
                .text(Fact.ROLE, "Deck Superintendent")
                .text(Fact.WHAT_CHANGED, "I've moved to Galway, a mile from your harbour.")
                .text(Fact.BY_DATE, "2027-04-16")
                .text(Fact.NEW_TIME, "Thursday 11 March at 10:00")
                .text(Fact.OTHER_ROLE, "Harbour Pilot")
                .text(Fact.SKILL, "tidal waters")
                .text(Fact.DECLINED_ON, "2026-06-02")
                .text(Fact.CALLED_ON, "2027-03-08");
        if (reason == Reason.OTHER) {
            facts.text(Fact.OTHER_REASON, "I'm starting a degree in September.");
        }
        return turn % 3 == 0 ? facts.slot(Optional.of(OffsetDateTime.parse("2027-03-09T15:00:00Z"))) : facts;
    }

    private static void add(StringBuilder all, Facts facts) {
        Letter letter = Letters.COMPOSER.compose(facts, 0);
        all.append("=== ")
                .append(code(facts.kind()))
                .append(", ")
                .append(code(facts.reason()))
                .append(", ")
                .append(code(facts.register()))
                .append(", ")
                .append(code(facts.stage()))
                .append('\n');
        letter.subject()
                .ifPresent(subject -> all.append("Subject: ").append(subject).append("\n\n"));
        all.append(letter.body()).append("\n\n");
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
