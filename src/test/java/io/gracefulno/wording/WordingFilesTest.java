package io.gracefulno.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.letter.Form;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Register;
import io.gracefulno.letter.Wording;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must hold for every wording file; VOICE in a form that can fail. */
class WordingFilesTest {
    private static final Library LIBRARY = Library.english();
    private static final Pattern BLANK = Pattern.compile("\\{\\{([A-Za-z_]+)}}");
    private static final Pattern NEVER = Pattern.compile(
            "hope this finds you|just wanted to|am writing to|\\b(truly|sincerely|genuinely|deeply|really|so"
                + " much)\\b|at this time|moving forward|going forward|reach out|touch base|circle back"
                + "|\\b(exciting|amazing|thrilled|passionate|honoured|valuable|esteemed|opportunity|unfortunately|regretfully)\\b|heavy"
                + " heart|difficult decision|future endeavours|things came up|personal reasons|inconvenience|careful"
                + " consideration",
            Pattern.CASE_INSENSITIVE);

    private static String part(Wording wording) {
        return wording.name().split("/")[2];
    }

    @Test
    void noneUsesAWordThatVoiceRulesOut() {
        assertThat(LIBRARY.all())
                .noneMatch(w ->
                        !part(w).equals("signoff") && NEVER.matcher(w.text()).find());
    }

    @Test
    void noneHasAnExclamationMarkOrADashAsPunctuation() {
        assertThat(LIBRARY.all()).noneMatch(w -> w.text().matches("(?s).*(!|\\u2013|\\u2014| - ).*"));
    }

    @Test
    void noneHasAnArticleBeforeAFactOrAnApostropheAfterOne() {
        assertThat(LIBRARY.all()).noneMatch(w -> w.text().matches("(?s).*\\b(a|an) \\{\\{(role|company|name)}}.*"));
        assertThat(LIBRARY.all())
                .noneMatch(w -> w.text().matches("(?s).*\\{\\{(role|company|name|referralName)}}['’]s.*"));
    }

    @Test
    void noSentenceEndsWithACompany() {
        assertThat(LIBRARY.all()).noneMatch(w -> w.text().matches("(?s).*\\{\\{company}}[.?].*"));
    }

    @Test
    void aSentenceIsWholeAndAClauseStartsSmallWithoutAStop() {
        Set<String> lines = Set.of("greeting", "signoff", "subject", "card");
        for (Wording wording : LIBRARY.all()) {
            String text = wording.text();
            if (wording.form() == Form.CLAUSE) {
                assertThat(text).as(wording.name()).matches("[a-z].*[^.,]");
            } else if (!lines.contains(part(wording))) {
                assertThat(text)
                        .as(wording.name())
                        .matches("(?s)([A-Z]|\\{\\{[#^]?[a-z]).*([.?]|\\{\\{cause}}|\\{\\{/\\w+}})");
            }
            assertThat(text).as(wording.name()).isEqualTo(text.strip());
        }
    }

    @Test
    void theHeaderNamesTheFactsThatTheTextNames() {
        for (Wording wording : LIBRARY.all()) {
            Set<String> named = new TreeSet<>();
            Matcher blank = BLANK.matcher(wording.text());
            while (blank.find()) {
                switch (blank.group(1)) {
                    case "role", "company" -> named.add(blank.group(1));
                    case "slot", "slotDay" -> named.add("slot");
                    default -> {}
                }
            }
            assertThat(new TreeSet<>(wording.names())).as(wording.name()).isEqualTo(named);
        }
    }

    @Test
    void onlyThanksThanksAndOnlyTheDecisionDecides() {
        Pattern thanks = Pattern.compile("\\b(thank|thanks|grateful|appreciate)\\b", Pattern.CASE_INSENSITIVE);
        Pattern decision = Pattern.compile(
                "\\b(declining|withdraw(ing)?|go further|go ahead|pass on|bow(ing)? out|take me out)\\b",
                Pattern.CASE_INSENSITIVE);
        List<String> inADecline = List.of("reason", "slot", "referral", "door", "wishes");
        for (Wording wording : LIBRARY.all()) {
            if (inADecline.contains(part(wording))) {
                assertThat(wording.text())
                        .as(wording.name())
                        .doesNotContainPattern(thanks)
                        .doesNotContainPattern(decision);
            }
        }
    }

    @Test
    void formalHasNoContractionAndTheOthersNoStiffWords() {
        for (Wording wording : LIBRARY.all()) {
            if (wording.name().startsWith("letter/formal/")) {
                assertThat(wording.text()).as(wording.name()).doesNotContain("'");
            } else {
                assertThat(wording.text())
                        .as(wording.name())
                        .doesNotContainPattern("\\b(shall|therefore|whom|upon)\\b");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void everyReasonHasAWordingOfItsOwnAndEveryGroupAGeneralLine(Register register) {
        List<Wording> reasons = LIBRARY.of(register, "reason");
        for (Reason reason : Reason.values()) {
            String group = "says-" + reason.group().name().toLowerCase(java.util.Locale.ROOT);
            String own = "says-" + reason.name().toLowerCase(java.util.Locale.ROOT);
            switch (reason.cap()) {
                case SPECIFIC -> {
                    if (reason != Reason.OTHER) {
                        assertThat(reasons).as(own).anyMatch(w -> w.when().contains(own) && w.form() == Form.CLAUSE);
                        assertThat(reasons).as(own).anyMatch(w -> w.when().contains(own) && w.form() == Form.SENTENCE);
                    }
                }
                case GENERAL ->
                    assertThat(reasons)
                            .as(group)
                            .anyMatch(w -> w.when().contains(group) || w.needs().contains(group));
                case NONE -> assertThat(reasons).noneMatch(w -> w.when().contains(own));
            }
        }
    }
}
