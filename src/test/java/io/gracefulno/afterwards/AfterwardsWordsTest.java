package io.gracefulno.afterwards;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.wording.Library;
import io.gracefulno.wording.Screens;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What reminders say: whole sentences whatever is known, and nothing private on a locked screen. */
class AfterwardsWordsTest {
    private static final Screens SCREENS = Library.english().screens();
    private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");

    private static List<String> ids(String prefix) {
        return SCREENS.ids().stream()
                .filter(id -> id.startsWith(prefix))
                .sorted()
                .toList();
    }

    private static String filled(String id) {
        return SCREENS.say(
                id,
                "name",
                "Halden & Roe",
                "time",
                "5:00 p.m.",
                "day",
                "Tuesday, December 1",
                "moment",
                "Tuesday, December 1, 5:00 p.m.",
                "count",
                "Three",
                "what",
                "your no");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        unsent.today     | *Your answer to Halden & Roe is best sent by 5:00 p.m. today.*
        unsent.tomorrow  | *Your answer to Halden & Roe is best sent by 5:00 p.m. tomorrow.*
        unsent.on        | *Your answer to Halden & Roe is best sent by Tuesday, December 1, 5:00 p.m.*
        unsent.undated   | *Your answer to Halden & Roe isn't sent yet.*
        slot.today.unnamed | *Your interview is today at 5:00 p.m. and your no is not sent.*
        slot.on          | *Your interview with Halden & Roe is on Tuesday, December 1 at 5:00 p.m. and your no is not sent.*
        holding.today    | *You promised Halden & Roe an answer by today.*
        holding.on       | *You promised Halden & Roe an answer by Tuesday, December 1.*
        followup.months  | *Three months since your no to Halden & Roe.*
        reconnect.half_year | *Half a year ago you declined Halden & Roe. What changed?*
        folded.snoozed.on | You will be reminded on Tuesday, December 1, 5:00 p.m.
        """)
    void aReminderIsSaidWhole(String id, String whole) {
        assertThat(filled("afterwards." + id)).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unsent", "slot", "holding", "followup", "reconnect"})
    void everySentenceThatNamesThemHasOneForWhenNobodyIsKnown(String kind) {
        for (String id : ids("afterwards." + kind + ".")) {
            if (SCREENS.say(id).contains("{name}") && !id.endsWith(".person")) {
                assertThat(SCREENS.say(id + ".unnamed")).as(id).doesNotContain("{name}");
            }
        }
    }

    @Test
    void aCompanyWithAStopOfItsOwnGetsNoSecondOne() {
        assertThat(SCREENS.say("afterwards.followup.year", "name", "Acme Inc."))
                .isEqualTo("*A year since your no to Acme Inc.*");
    }

    @Test
    void onlyKnownBlanksAreAskedFor() {
        Set<String> blanks = new TreeSet<>();
        for (String id : ids("afterwards.")) {
            BLANK.matcher(SCREENS.say(id)).results().forEach(found -> blanks.add(found.group(1)));
        }
        assertThat(Set.of("name", "time", "day", "moment", "count", "limit", "what", "three", "when", "about", "state"))
                .containsAll(blanks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unsent", "slot", "holding", "followup", "reconnect", "folded"})
    void aNotificationNamesNobodyAndSaysNothingOfANo(String kind) {
        String lead = SCREENS.say("afterwards." + kind + ".lead");

        assertThat(lead).hasSizeGreaterThanOrEqualTo(150).doesNotContain("{");
        assertThat(lead.toLowerCase(Locale.ROOT))
                .doesNotContainPattern("declin|interview|recruiter|employer|\\bjob\\b");
    }

    @Test
    void aNumberOpensASentenceInWordsUpToAYearOfMonths() {
        assertThat(Stream.iterate(2, count -> count <= 12, count -> count + 1))
                .allMatch(count -> SCREENS.say("afterwards.count." + count).matches("[A-Z][a-z]+"));
    }

    @Test
    void choicesFitASlackOptionAndButtonsAPhone() {
        for (String id : ids("afterwards.snooze.")) {
            assertThat(SCREENS.say(id)).as(id).hasSizeLessThanOrEqualTo(75);
        }
        for (String id : ids("afterwards.hello.idea.")) {
            assertThat(SCREENS.say(id)).as(id).hasSizeLessThanOrEqualTo(75);
        }
    }

    @Test
    void nothingIsCountedOrPromisedThatNobodyKnows() {
        for (String id : ids("afterwards.")) {
            assertThat(SCREENS.say(id)).as(id).doesNotContainPattern("\\d|%|!|\\u2014|[Pp]er cent|https?:");
        }
    }

    @Test
    void whoHadNoTimeToPrepareIsToldToPractiseAndToRefreshTheirPapers() {
        String tips = String.join(
                "\n",
                ids("afterwards.next.readiness.").stream().map(SCREENS::say).toList());

        assertThat(tips).contains("practice", "up to date");
    }
}
