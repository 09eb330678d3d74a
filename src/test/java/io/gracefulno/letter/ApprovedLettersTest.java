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
 * A sample to be read from end to end, compared whole, so that a change of wording is seen as its reader sees it: every
 * reason in every register, every kind, and a no on every channel; then those that ask first and those that were not there. When a change is meant, read
 * {@code target/approved-letters.txt} and copy it over the approved one.
 */
class ApprovedLettersTest {
    private static final List<Register> REGISTERS = List.of(Register.values());
    private static final List<Stage> STAGES = List.of(Stage.values());
    private static final List<Door> DOORS = List.of(Door.values());
    private static final OffsetDateTime SLOT = OffsetDateTime.parse("2027-03-09T15:00:00Z");
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
            for (Register register : Register.values()) {
                add(all, facts(reason, register, turn++).build(), turn % 5);
            }
        }
        for (Kind kind : Kind.values()) {
            if (kind != Kind.DECLINE && kind != Kind.QUESTIONS) {
                Register register = REGISTERS.get(turn % 3);
                Facts.Builder facts = facts(Reason.LOCATION, register, turn++)
                        .kind(kind)
                        .claim(Claim.INTERESTED, kind == Kind.LINKEDIN_NOTE)
                        .claim(Claim.MATERIALS, kind == Kind.RECONNECT);
                add(all, facts.build(), 0);
            }
        }
        for (Channel channel : List.of(Channel.LINKEDIN, Channel.TEXT, Channel.PHONE)) {
            for (Register register : Register.values()) {
                add(all, facts(Reason.TIMING, register, turn++).channel(channel).build(), 0);
            }
        }
        for (Channel channel : Channel.values()) {
            Register register = REGISTERS.get(turn % 3);
            Facts.Builder asking = facts(Reason.NONE, register, turn++).kind(Kind.QUESTIONS);
            add(all, asking.channel(channel).build(), 0);
            asking.text(Fact.QUESTION, "how many nights a week are at sea");
            add(all, asking.build(), 1);
            asking.text(Fact.SECOND_QUESTION, "which harbour the ship calls home");
            add(all, asking.build(), 2);
        }
        for (Register register : Register.values()) {
            Facts.Builder missed = facts(Reason.STAYING, register, turn++).claim(Claim.MISSED, true);
            missed.slot(Optional.of(SLOT));
            add(all, missed.build(), 0);
            add(all, missed.channel(Channel.LINKEDIN).build(), 1);
            add(all, missed.channel(Channel.PHONE).build(), 2);
        }
        return all.toString();
    }

    /** Facts that change from turn to turn: how far it has gone, who wrote first, the door, the slot, the rest. */
    private static Facts.Builder facts(Reason reason, Register register, int turn) {
        Facts.Builder facts = Facts.builder()
                .reason(reason)
                .register(register)
                .stage(STAGES.get(turn / 2 % 3))
                .door(Optional.of(DOORS.get(turn / 3 % 3)))
                .disclosure(Optional.of(turn % 4 == 1 ? Disclosure.GENERAL : Disclosure.SPECIFIC))
                .spelling(turn % 2 == 0 ? Spelling.UK : Spelling.US)
                .length(turn % 7 == 5 ? Length.SHORT : Length.STANDARD)
                .claim(Claim.APPLIED, turn % 2 == 0)
                .claim(Claim.APPROACHED, turn % 2 == 1)
                .claim(Claim.ACCEPTED_CONFIRMED, true)
                .claim(Claim.PAY_DISCUSSED, true)
                .claim(Claim.REFERRAL, turn % 8 == 3)
                .text(Fact.RECRUITER, turn % 5 == 4 ? "" : "Imani Njoroge")
                .text(Fact.CANDIDATE, "Colm Byrne")
                .text(Fact.COMPANY, "Saltmarsh Ferries")
                .text(Fact.ROLE, turn % 6 == 2 ? "" : "Deck Superintendent")
                .text(Fact.WHAT_CHANGED, "I've moved to Galway, a mile from your harbour.")
                .text(Fact.BY_DATE, "2027-04-16")
                .text(Fact.NEW_TIME, "Thursday 11 March at 10:00")
                .text(Fact.OTHER_ROLE, "Harbour Pilot")
                .text(Fact.SKILL, "tidal waters")
                .text(Fact.TOPIC, "how you plan a season")
                .text(Fact.DECLINED_ON, "2026-06-02")
                .text(Fact.CALLED_ON, "2027-03-08")
                .text(Fact.COMPLIMENT, turn % 9 == 4 ? "Your winter timetable is a work of art." : "")
                .text(Fact.FEEDBACK, turn % 11 == 6 ? "The advert could name the home port." : "");
        if (reason == Reason.OTHER) {
            facts.text(Fact.OTHER_REASON, "I'm starting a degree in September.");
        }
        return turn % 3 == 0 ? facts.slot(Optional.of(SLOT)) : facts;
    }

    private static void add(StringBuilder all, Facts facts, int variant) {
        Letter letter = Letters.COMPOSER.compose(facts, variant);
        all.append("=== ")
                .append(String.join(
                        ", ",
                        code(facts.kind()),
                        code(facts.reason()),
                        code(facts.register()),
                        code(facts.stage()),
                        code(facts.channel()),
                        code(facts.length())))
                .append('\n');
        append(all, letter);
        letter.email().ifPresent(email -> append(all.append("--- the email with it\n"), email));
        letter.card()
                .forEach(line -> all.append("--- ")
                        .append(line.branch())
                        .append('\n')
                        .append(line.text())
                        .append("\n\n"));
    }

    private static void append(StringBuilder all, Letter letter) {
        letter.subject()
                .ifPresent(subject -> all.append("Subject: ").append(subject).append("\n\n"));
        if (letter.card().isEmpty()) {
            all.append(letter.body()).append("\n\n");
        }
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
