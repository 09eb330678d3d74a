package io.gracefulno.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.SpellingCheckRule;

/** A proofreader with no taste of its own reads every sentence of ours and five hundred letters, in London and Chicago. */
class LanguageToolTest {
    private static final int LETTERS = 500;

    private static final List<String> NAMES =
            List.of("Okafor", "Imani", "Northgate", "Saltmarsh", "Farouk", "Tanaka", "Byrne", "Colm");

    /** What it isn't asked, one by one, and why. */
    private static final Map<String, String> OFF = Map.of(
            "EN_DATE_WEEKDAY_CURRENTYEAR",
            "An interview may be next year, and a letter says the day without its year.",
            "NOW",
            "It takes a no (\u201cmy no is final\u201d) for a mistyped now.");

    private static final Set<String> LINES = Set.of("greeting", "signoff", "subject", "card");

    @Test
    void everySentenceOfOursIsWellFormed() throws IOException {
        Set<String> sentences = new LinkedHashSet<>();
        Map<String, String> blanks = typicalFacts();
        for (Wording wording : Letters.LIBRARY.all()) {
            if (!LINES.contains(wording.part())) {
                String filled = wording.template().fill(blanks);
                String before = wording.part().equals("told") ? "It is as I said: " : "I have to leave, ";
                sentences.add(wording.isClause() ? before + filled + "." : filled);
            }
        }

        assertThat(sentences).hasSizeGreaterThan(1000);
        assertThat(remarks(List.copyOf(sentences))).isEmpty();
    }

    @Test
    void fiveHundredLettersAreWellFormed() throws IOException {
        assertThat(remarks(new Mailbag(20261125).letters(LETTERS))).isEmpty();
    }

    private static Map<String, String> typicalFacts() {
        Map<String, String> blanks = new HashMap<>();
        blanks.put("role", "Deck Superintendent");
        blanks.put("company", "Saltmarsh Ferries");
        blanks.put("name", "Imani");
        blanks.put("writer", "Colm Byrne");
        blanks.put("signature", "Colm");
        blanks.put("slot", "Tuesday 9 March at 15:00");
        blanks.put("slotDay", "Tuesday 9 March");
        blanks.put("email", "colm@example.org");
        blanks.put("laterMonth", "September");
        blanks.put("cause", "My manager moved a deadline to that day.");
        blanks.put("byDate", "Friday 16 April");
        blanks.put("question", "how many days a week are on site");
        blanks.put("secondQuestion", "which tools the team uses");
        blanks.put("newTime", "Thursday 11 March at 10:00");
        blanks.put("otherRole", "Harbour Pilot");
        blanks.put("skill", "tidal waters");
        blanks.put("minutes", "fifteen");
        blanks.put("travelTime", "a day each way");
        blanks.put("topic", "how you plan a season");
        blanks.put("place", "Rotterdam");
        blanks.put("calledOn", "Monday 8 March");
        blanks.put("declinedOn", "Tuesday 2 June");
        blanks.put("declinedIn", "June");
        blanks.put("referralName", "Marta Greene");
        blanks.put("referralEmail", "marta@example.org");
        blanks.put("before", "because of the location");
        blanks.put("materials", "CV");
        blanks.put("told", "the travel is more than I can take on");
        blanks.put("interested", "yes");
        blanks.put("words", "The new depot in Leith has opened.");
        blanks.put("lastIn", "June");
        return blanks;
    }

    private static Set<String> remarks(List<String> texts) throws IOException {
        Set<String> remarks = new LinkedHashSet<>();
        for (String place : List.of("en-US", "en-GB")) {
            JLanguageTool proofreader = proofreader(place);
            for (String text : texts) {
                for (RuleMatch match : proofreader.check(text)) {
                    remarks.add(place + " " + match.getRule().getId() + ": " + match.getMessage() + " | "
                            + text.substring(match.getFromPos(), match.getToPos()) + " | " + text);
                }
            }
        }
        return remarks;
    }

    private static JLanguageTool proofreader(String place) {
        JLanguageTool proofreader = new JLanguageTool(Languages.getLanguageForShortCode(place));
        OFF.keySet().forEach(proofreader::disableRule);
        proofreader.getAllActiveRules().forEach(rule -> {
            if (rule instanceof SpellingCheckRule spelling) {
                spelling.addIgnoreTokens(NAMES);
            }
        });
        return proofreader;
    }
}
