package io.gracefulno.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The note that goes with a connection on LinkedIn: 300 characters whatever is known, and whole words in it. */
class ConnectionNoteTest {
    private static final Pattern INTEREST =
            Pattern.compile("interests? me|interested in|follow what|curious what|like the company");

    /** Nothing, the usual, and as long as the field takes in one word and in several; each fact has letters of its own. */
    private static List<String> atTheLimit(Fact fact, String letter, String usual) {
        String word = letter.repeat(fact.limit());
        String words =
                (letter.repeat(9) + " ").repeat(20).substring(0, fact.limit()).strip();
        return List.of("", usual, word, words);
    }

    private static List<Facts> everyNote(Register register) {
        List<Facts> notes = new ArrayList<>();
        for (String recruiter : List.of("", "Ms " + "Z".repeat(77), "Z".repeat(80))) {
            for (String candidate : List.of("", "Tessa Morgan", "Y".repeat(80))) {
                for (String company : atTheLimit(Fact.COMPANY, "C", "Harrow Grid")) {
                    for (String role : atTheLimit(Fact.ROLE, "R", "Grid Planner")) {
                        for (String month : atTheLimit(Fact.DECLINED_ON, "M", "2027-06-02")) {
                            for (boolean interested : List.of(true, false)) {
                                notes.add(Facts.builder()
                                        .kind(Kind.LINKEDIN_NOTE)
                                        .register(register)
                                        .claim(Claim.INTERESTED, interested)
                                        .text(Fact.RECRUITER, recruiter)
                                        .text(Fact.CANDIDATE, candidate)
                                        .text(Fact.COMPANY, company)
                                        .text(Fact.ROLE, role)
                                        .text(Fact.DECLINED_ON, month)
                                        .build());
                            }
                        }
                    }
                }
            }
        }
        return notes;
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void itFitsAndIsWholeWhateverIsKnown(Register register) {
        for (Facts facts : everyNote(register)) {
            for (int variant = 0; variant < 2; variant++) {
                String note = Letters.COMPOSER.compose(facts, variant).body();
                assertThat(note)
                        .as(facts.toString())
                        .hasSizeLessThanOrEqualTo(300)
                        .contains("interview")
                        .doesNotContain("  ", "..", "{", " ,", " .");
                assertThat(INTEREST.matcher(note).find()).as(note).isEqualTo(facts.holds(Claim.INTERESTED));
                for (Fact fact : List.of(Fact.COMPANY, Fact.ROLE)) {
                    hasItWholeOrNotAtAll(note, facts.text(fact));
                }
                assertThat(note).endsWith(signed(facts));
            }
        }
    }

    private static void hasItWholeOrNotAtAll(String note, String fact) {
        if (fact.length() >= 60) {
            assertThat(note.replace(fact, "")).as(note).doesNotContain(fact.substring(0, 4));
        }
    }

    private static String signed(Facts facts) {
        String whole = facts.text(Fact.CANDIDATE);
        String name = facts.register() == Register.WARM ? whole.split(" ", -1)[0] : whole;
        return name.isEmpty() ? "." : "\n" + name;
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void whatIsUsualStandsInItAllOfIt(Register register) {
        Facts facts = Facts.builder()
                .kind(Kind.LINKEDIN_NOTE)
                .register(register)
                .claim(Claim.INTERESTED, true)
                .text(Fact.RECRUITER, "Vikram Rao")
                .text(Fact.CANDIDATE, "Tessa Morgan")
                .text(Fact.COMPANY, "Harrow Grid")
                .text(Fact.ROLE, "Grid Planner")
                .text(Fact.DECLINED_ON, "2027-06-02")
                .build();

        Set<String> notes = IntStream.range(0, 5)
                .mapToObj(variant -> Letters.COMPOSER.compose(facts, variant).body())
                .collect(Collectors.toSet());

        assertThat(notes)
                .hasSize(5)
                .allMatch(note -> note.contains("Vikram")
                        && note.matches("(?s).* for the Grid Planner (role|position) in June\\b.*")
                        && note.contains("Harrow Grid")
                        && note.contains("Tessa"));
    }

    @Test
    void theRoleStaysBeforeTheCompanyWhereOnlyOneHasRoom() {
        Facts facts = Facts.builder()
                .kind(Kind.LINKEDIN_NOTE)
                .claim(Claim.INTERESTED, true)
                .text(Fact.RECRUITER, "Vikram Rao")
                .text(Fact.CANDIDATE, "Tessa Morgan")
                .text(Fact.COMPANY, "C".repeat(80))
                .text(Fact.ROLE, "R".repeat(120))
                .build();

        assertThat(Letters.COMPOSER.compose(facts, 0).body())
                .contains("R".repeat(120))
                .doesNotContain("CC");
    }
}
