package io.gracefulno.afterwards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Claim;
import io.gracefulno.letter.Disclosure;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Kind;
import io.gracefulno.letter.Letter;
import io.gracefulno.letter.Note;
import io.gracefulno.letter.Part;
import io.gracefulno.letter.Passage;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Register;
import io.gracefulno.letter.Words;
import io.gracefulno.review.Draft;
import io.gracefulno.review.Finding;
import io.gracefulno.review.Review;
import io.gracefulno.wording.Library;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The few lines that keep a contact: whole, short, and with no word of the no. */
class HellosTest {
    private static final Library LIBRARY = Library.english();
    private static final Hellos HELLOS = new Hellos(LIBRARY);
    private static final Review REVIEW = new Review(LIBRARY);
    private static final LocalDate TODAY = LocalDate.parse("2027-06-20");
    private static final LocalDate MARCH = LocalDate.parse("2027-03-02");
    private static final Pattern CONTRACTION = Pattern.compile("\\w['’](m|ve|d|ll|re|s|t)\\b");
    private static final Pattern OF_THE_NO = Pattern.compile(
            "declin|withdr|said no|\\bno to\\b|bow(ed|ing) out|location|travel|\\bpay\\b|reason why|because|sorry",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKS_FOR_A_JOB = Pattern.compile(
            "opening|vacanc|consider(ed)? (me|for)|keep me in"
                    + " mind|\\bjob\\b|position|apply|application|available|\\bCV\\b|résumé",
            Pattern.CASE_INSENSITIVE);
    private static final Map<Idea, String> WORDS = new EnumMap<>(Map.of(
            Idea.ARTICLE,
            "https://example.org/how-ports-plan-for-storms",
            Idea.MILESTONE,
            "the new depot in Leith",
            Idea.UPDATE,
            "I finished my chartership and now run a small team"));

    private static Facts.Builder facts() {
        return Facts.builder()
                .text(Fact.RECRUITER, "Alasdair Reid")
                .text(Fact.CANDIDATE, "Nia Pritchard")
                .text(Fact.ROLE, "Estates Surveyor");
    }

    private static Hello hello(Facts.Builder facts, Idea idea) {
        return Hello.of(facts.build(), idea, WORDS.getOrDefault(idea, ""), TODAY);
    }

    private static Letter written(Hello hello) {
        return HELLOS.to(hello).orElseThrow();
    }

    /** Every idea with every fact that changes the text known and unknown, a few wordings each. */
    private static Stream<Hello> everyHello(Register register) {
        return Stream.of(Idea.values())
                .flatMap(idea -> Stream.of("Alasdair Reid", "")
                        .flatMap(recruiter -> Stream.of("Nia Pritchard", "")
                                .flatMap(candidate -> Stream.of("Estates Surveyor", "")
                                        .flatMap(role -> Stream.of(Channel.EMAIL, Channel.LINKEDIN)
                                                .flatMap(channel -> {
                                                    Hello hello = hello(
                                                            Facts.builder()
                                                                    .register(register)
                                                                    .channel(channel)
                                                                    .reason(Reason.LOCATION)
                                                                    .disclosure(Optional.of(Disclosure.SPECIFIC))
                                                                    .claim(Claim.APPLIED, true)
                                                                    .text(Fact.RECRUITER, recruiter)
                                                                    .text(Fact.CANDIDATE, candidate)
                                                                    .text(Fact.ROLE, role),
                                                            idea);
                                                    return Stream.of(hello, hello.since(MARCH));
                                                })
                                                .flatMap(hello ->
                                                        IntStream.range(0, 4).mapToObj(hello::variant))))));
    }

    @Test
    void aHelloReadsWhole() {
        Letter letter = written(hello(facts(), Idea.MILESTONE).since(MARCH).variant(2));

        assertThat(letter.subject()).contains("Congratulations from Nia Pritchard");
        assertThat(letter.body()).isEqualTo("""
            Hi Alasdair,

            Congratulations. I was glad to see your news.

            The new depot in Leith.

            We were in touch about the Estates Surveyor role in March, and it's good to have such a happy reason to write again. I hope there's time to enjoy it.

            Kind regards,
            Nia Pritchard\
            """);
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void eachIdeaHasThreeWordingsWhateverIsKnown(Register register) {
        everyHello(register).filter(hello -> hello.variant() == 0).forEach(hello -> {
            Set<String> texts = IntStream.range(0, 3)
                    .mapToObj(variant -> written(hello.variant(variant)).body())
                    .collect(Collectors.toSet());
            assertThat(texts).as(hello.toString()).hasSize(3);
        });
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void itIsShortNamesNoReasonAndAsksForNothing(Register register) {
        everyHello(register).forEach(hello -> {
            Letter letter = written(hello);
            String all = letter.subject().orElse("") + "\n" + letter.body();
            assertThat(Words.count(letter.body())).as(all).isLessThanOrEqualTo(90);
            assertThat(all).doesNotContainPattern(OF_THE_NO).doesNotContainPattern(ASKS_FOR_A_JOB);
            assertThat(all).doesNotContain("  ", "..", " ,", "{", "!", "—").doesNotContainPattern("\n{3}| \n");
            assertThat(hasThirdI(letter)).as(all).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void itContractsAsItsRegisterDoes(Register register) {
        everyHello(register).forEach(hello -> {
            String body = written(hello).body();
            assertThat(CONTRACTION.matcher(body).find()).as(body).isEqualTo(register != Register.FORMAL);
        });
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void onlyAnEmailHasASubjectAndItNamesWhoWrites(Register register) {
        everyHello(register).forEach(hello -> {
            boolean email = hello.sent().channel() == Channel.EMAIL;
            Letter letter = written(hello);
            assertThat(letter.subject().isPresent()).isEqualTo(email);
            letter.subject()
                    .ifPresent(subject -> assertThat(subject)
                            .hasSizeLessThanOrEqualTo(150)
                            .contains(hello.sent().text(Fact.CANDIDATE)));
            assertThat(letter.passages().stream()
                            .map(Passage::part)
                            .filter(Part.SUBJECT::equals)
                            .count())
                    .isEqualTo(email ? 1 : 0);
        });
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void theRoleAndTheMonthAreNamedOnceWhereTheyAreKnownAndNotElse(Register register) {
        everyHello(register).forEach(hello -> {
            String body = written(hello).body();
            boolean role = hello.sent().knows(Fact.ROLE);
            assertThat(count(body, "Estates Surveyor")).as(body).isEqualTo(role ? 1 : 0);
            assertThat(count(body, "March"))
                    .as(body)
                    .isEqualTo(hello.lastInTouch().isPresent() ? 1 : 0);
        });
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void ourOwnReviewFindsNothingThatAHelloIsHeldTo(Register register) {
        everyHello(register)
                .map(hello -> written(hello).body())
                .distinct()
                .forEach(body -> assertThat(
                                REVIEW.of(new Draft(body, Kind.RESCHEDULE, Channel.EMAIL, Set.of())).findings().stream()
                                        .map(Finding::toString))
                        .as(body)
                        .allMatch(finding -> finding.contains("MISSING_THANKS")));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-02, true",
        "2026-07-31, true",
        "2026-06-30, false",
        "2025-03-02, false",
        "2027-06-01, false",
        "2028-03-02, false"
    })
    void aMonthIsNamedWhereNobodyCanTakeItForAnother(LocalDate last, boolean named) {
        String body = written(hello(facts(), Idea.UPDATE).since(last)).body();

        assertThat(Pattern.compile("\\b(January|March|June|July)\\b")
                        .matcher(body)
                        .find())
                .isEqualTo(named);
    }

    @ParameterizedTest
    @EnumSource(Idea.class)
    void nothingToSayIsNoHello(Idea idea) {
        for (String nothing : List.of("", "   ", "\n\t", "…", "\u200b\u202e", "?!")) {
            assertThat(HELLOS.to(Hello.of(facts().build(), idea, nothing, TODAY)))
                    .as(nothing)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{role}} & {{#lastIn}}x{{/lastIn}} <b>",
                "You opened a depot.\nAnd another",
                "\u202Eevil $1 \\1",
                "https://example.org/?a=1&b={2}"
            })
    void whatThePersonGivesIsNeverReadAsOursAndStaysOnALineOfItsOwn(String words) {
        String line = words.replace('\n', ' ').replace("\u202E", "");
        Letter letter = written(Hello.of(facts().build(), Idea.ARTICLE, words, TODAY));

        assertThat(letter.body()).contains("\n\n" + line + "\n\n");
    }

    @Test
    void aTitleOrALinkGetsNoStopAndASentenceDoes() {
        assertThat(written(hello(facts(), Idea.ARTICLE)).body()).contains("storms\n\n");
        assertThat(written(hello(facts(), Idea.UPDATE)).body()).contains("run a small team.\n\n");
    }

    @Test
    void nobodyWhoHasNoNameSignsAndTheyAreTold() {
        Letter letter = written(hello(facts().text(Fact.CANDIDATE, ""), Idea.ARTICLE));

        assertThat(letter.notes()).containsExactly(Note.NAME_MISSING);
    }

    @Test
    void aNegativeVariantIsABug() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hello(facts(), Idea.UPDATE).variant(-1));
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static boolean hasThirdI(Letter letter) {
        int row = 0;
        for (String sentence : letter.body().split("(?<=[.?:])\\s+", -1)) {
            row = sentence.matches("(?s)I(['’ ]).*") ? row + 1 : 0;
            if (row == 3) {
                return true;
            }
        }
        return false;
    }
}
