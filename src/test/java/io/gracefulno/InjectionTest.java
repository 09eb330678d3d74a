package io.gracefulno;

import static io.gracefulno.SlackSide.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.Walk.Place;
import io.gracefulno.casebook.Owner;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a person fills in, wherever: it is shown as it was written, or its field says what is wrong with it. */
class InjectionTest {
    private static final String UNPRINTABLE =
            "There is a character in here that can't be sent. Delete it, or type the line again.";
    private static final Set<Place> FIELDS = EnumSet.complementOf(EnumSet.of(Place.COMMAND, Place.DISPLAY_NAME));
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private static StubSlack slack;
    private static RunningApp app;

    @BeforeAll
    static void start(@TempDir Path data) throws IOException {
        slack = new StubSlack();
        app = new RunningApp(data, Clock.systemUTC(), slack.api());
    }

    @AfterAll
    static void stop() {
        app.close();
        slack.close();
    }

    private static Person somebody() {
        return new Person(new Owner("", SlackSide.TEAM, "U" + PEOPLE.incrementAndGet()), app, slack);
    }

    private static Walk walk(Map<Place, String> texts) {
        return new Walk(somebody(), app, slack, texts).whole();
    }

    static Stream<String> printable() {
        return Stream.of(
                "<!channel>",
                "<!everyone>",
                "<!here>",
                "<!here|here>",
                "<@U123>",
                "<#C1>",
                "<!subteam^S1>",
                "<!date^0^{date}|x>",
                "<http://evil.example|bank.com>",
                "<mailto:a@b.example|your mail>",
                "&lt;!channel&gt;",
                "&#60;!channel&#62;",
                "{{x}}",
                "{{{x}}}",
                "{{&x}}",
                "{{>/etc/passwd}}",
                "{{#a}}x{{/a}}",
                "{{=<% %>=}}",
                "{text} {name} {link}",
                "$0 \\1 %s ${jndi:ldap://x}",
                // A sentence of one's own begins with a capital in the letter.
                "X\u2028y",
                "X\u202Ey",
                "*x* _y_ ~z~ `c`",
                "👩‍👩‍👧‍👦👨‍👩‍👦👩🏽‍🚀");
    }

    @ParameterizedTest
    @MethodSource("printable")
    void whatCanBePrintedIsPrintedAsItWasWrittenOrRefusedAtItsField(String text) {
        Walk walk = walk(Place.each(place -> text + place.tag()));

        assertThat(walk.faults()).isEmpty();
        // Names and addresses have a shape of their own, a reason or a cause is one sentence; everything else takes any
        // text.
        assertThat(walk.refused().keySet())
                .isSubsetOf(
                        Place.RECRUITER,
                        Place.COMPANY,
                        Place.REASON_WORDS,
                        Place.CAUSE,
                        Place.ADDRESS,
                        Place.REFERRAL_ADDRESS)
                .contains(Place.ADDRESS, Place.REFERRAL_ADDRESS);
        assertThat(walk.refused().values()).noneMatch(String::isBlank);
        for (Place place : Place.values()) {
            if (!walk.refused().containsKey(place)) {
                String written = text + place.tag();
                assertThat(walk.shown().stream().anyMatch(shown -> isIn(shown, written)))
                        .as("%s", place)
                        .isTrue();
            }
        }
    }

    /** A fact is one line, and none turns the rest of it round; a command is taken apart at its commas. */
    private static boolean isIn(String shown, String text) {
        String line = text.replace('\u2028', ' ').replace("\u202E", "");
        return shown.contains(text) || shown.contains(line) || shown.contains(text.replaceAll("; ?", ", "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\uD83Dy", "x\uDC69y", "\uDC69\uD83D", "x\0y", "x\u0007y", "x\u001B[31my", "x\u0085y"})
    void whatCannotBePrintedIsRefusedAtItsFieldAndNeverSent(String text) {
        Walk walk = walk(Place.each(place -> text + place.tag()));

        assertThat(walk.faults()).isEmpty();
        assertThat(walk.refused().keySet()).isEqualTo(FIELDS);
        assertThat(walk.refused().values()).containsOnly(UNPRINTABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "👩‍👩‍👧‍👦", "e\u0301", "<", "&"})
    void tenTimesTheLimitIsRefusedWithTheLimitInTheSentence(String one) {
        Walk walk = walk(Place.each(place -> one.repeat(10 * place.limit / one.length() + 1)));

        assertThat(walk.faults()).isEmpty();
        assertThat(walk.refused().keySet()).isEqualTo(FIELDS);
        walk.refused()
                .forEach((place, sentence) -> assertThat(sentence)
                        .isEqualTo("At most " + place.limit + " characters fit here. Shorten it a little."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "👩‍👩‍👧‍👦", "<!here>", "&", "&lt;", "\0", "\uD83D"})
    void aCommandOrADisplayNameWithoutEndIsCutWhereItIsShown(String one) {
        Walk walk = walk(Map.of(Place.COMMAND, one.repeat(5_000), Place.DISPLAY_NAME, one.repeat(5_000)));

        assertThat(walk.faults()).isEmpty();
        assertThat(walk.refused()).isEmpty();
    }

    @Test
    void whatIsAutosavedIsKeptWithoutWhatCannotBePrinted() {
        slack.name = "Robin Ashdown";
        Person person = somebody().command("Dana at Acme, staying");
        person.submit(Map.of());
        person.type("letter.body", Map.of("letter.body", "No\0 thanks\uD83D, Dana.\n"));
        String draft = person.caseId();
        person.command("").press("letter.draft.open", draft, Map.of());

        assertThat(Outgoing.shown(person.view().toString())).contains("No thanks, Dana.\n");
    }

    @Test
    void allFieldsThatCannotBePrintedAreNamedAtOnce() {
        Person person = somebody().command("");
        var submission =
                person.submitting(Map.of("letter.recruiter", "a\0", "letter.company", "b\0", "letter.role", "c"));

        assertThat(JSON.readTree(app.deliver(submission).body()).path("errors").properties().stream()
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("letter.recruiter:1", "letter.company:1");
    }
}
