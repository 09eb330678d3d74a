package io.gracefulno.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.letter.Form;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Register;
import io.gracefulno.letter.Wording;
import java.util.List;
import java.util.Map;
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

    /** Said once, and nobody who read it believed that a person had. */
    private static final Pattern NOBODY_SAYS = Pattern.compile(
            "with luck|details on file, |to meet one day|work ever meets|another role, another year|on where to"
                    + " live|decision is to bow out|given them my word|grateful that you asked me\\.|invitation from"
                    + " \\{\\{company}} to talk|cancel the interview that I had accepted, and I am declining",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NOT_ONE_SPELLING = Pattern.compile(
            "\\b(cancell?(ed|ing)|apologi[sz]e|diary|CV|résumé|resume|programme?|colou?r|favou?r|honou?r|organi[sz]\\w*"
                    + "|post|learnt|learned|whilst|write me|gotten)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Who says this must know that: one of the tags must be asked for. */
    private static final Map<Pattern, Set<String>> CLAIMS = Map.of(
            Pattern.compile("\\b(withdraw(ing)?|my application|I applied)\\b"),
            Set.of("withdraw", "applied"),
            Pattern.compile("when we spoke|our (chat|conversation|talk)\\b|colleagues|(talking|speaking) (with|to) me"
                    + "|talked me through|time you (gave|have given) me"),
            Set.of("screened", "later", "confirm_after_call", "reschedule"),
            Pattern.compile("\\b(me back|invited back|asked back)\\b"),
            Set.of("later"),
            Pattern.compile(
                    "(thinking|thought) of me for|getting in touch|your message|out of the blue",
                    Pattern.CASE_INSENSITIVE),
            Set.of("approached"),
            Pattern.compile("about pay|on pay\\b|package|job pays|position pays", Pattern.CASE_INSENSITIVE),
            Set.of("says-pay"),
            Pattern.compile("taken (a|another) job|accepted (a position|another job)|next job is settled|said yes"
                    + " (somewhere|to it)|search ended|agreed to join|to join, and"),
            Set.of("says-accepted_offer"),
            Pattern.compile("since I (accepted|said yes)|said yes|accepted the interview|I'd accepted|had accepted|my"
                    + " acceptance|yes from me"),
            Set.of("cancelling", "says-accepted_offer"),
            Pattern.compile("\\{\\{referral(Name|Email)}}"),
            Set.of("refer-named"));

    private static String part(Wording wording) {
        return wording.name().split("/")[2];
    }

    @Test
    void noneSaysWhatNobodySays() {
        assertThat(LIBRARY.all()).noneMatch(w -> NOBODY_SAYS.matcher(w.text()).find());
    }

    @Test
    void noneIsSpelledInTwoWays() {
        assertThat(LIBRARY.all())
                .noneMatch(w -> NOT_ONE_SPELLING.matcher(w.text()).find());
    }

    @Test
    void noneClaimsWhatItDoesNotAskFor() {
        Set<String> said = Set.of("thanks", "decision", "reason", "slot", "apology", "referral", "door", "wishes");
        assertThat(CLAIMS.keySet())
                .allMatch(claim -> LIBRARY.all().stream()
                        .anyMatch(w -> claim.matcher(w.text()).find()));
        for (Wording wording : LIBRARY.all()) {
            CLAIMS.forEach((claim, facts) -> {
                if (said.contains(part(wording))
                        && claim.matcher(wording.text()).find()) {
                    boolean oneOf = !wording.when().isEmpty() && facts.containsAll(wording.when());
                    assertThat(oneOf || wording.needs().stream().anyMatch(facts::contains))
                            .as(wording.name() + ": " + claim)
                            .isTrue();
                }
            });
        }
    }

    @Test
    void aPoliteDoorPromisesNothing() {
        assertThat(LIBRARY.all())
                .filteredOn(w -> part(w).equals("door") && w.needs().contains("door-polite"))
                .isNotEmpty()
                .noneMatch(w -> w.text()
                        .matches("(?s).*(details|on file|vacanc|opening|{{email}}|write to|hire).*"
                                .replace("{{", "\\{\\{")));
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
                assertThat(text).as(wording.name()).matches("([a-z]|I[' ]).*[^.,]");
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
            if (wording.name().contains("/formal/")) {
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
