package io.gracefulno.letter;

import static io.gracefulno.letter.Letters.between;
import static io.gracefulno.letter.Letters.firstWord;
import static io.gracefulno.letter.Letters.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How the letters sound read aloud: 18 reasons × 3 registers × 3 stages × 2 lengths × 5 wordings, always the same ones.
 * It prints what it measured: {@code mvn -q test -Dtest=EchoTest}.
 */
class EchoTest {
    private static final int WORDINGS = 5;
    private static final List<Disclosure> DISCLOSURES = List.of(Disclosure.values());
    private static final List<Door> DOORS = List.of(Door.values());
    private static final List<Sample> SAMPLES = samples(Letters.COMPOSER);

    private record Sample(Facts facts, Letter letter) {
        List<String> spoken() {
            return sentences(between(letter));
        }

        Set<String> echoes() {
            return Echoes.in(spoken(), Echoes.words(facts));
        }
    }

    private static List<Sample> samples(Composer composer) {
        List<Sample> samples = new ArrayList<>();
        int turn = 0;
        for (Reason reason : Reason.values()) {
            for (Register register : Register.values()) {
                for (Stage stage : Stage.values()) {
                    for (Length length : Length.values()) {
                        Facts facts = facts(reason, register, stage, length, turn++);
                        for (int variant = 0; variant < WORDINGS; variant++) {
                            samples.add(new Sample(facts, composer.compose(facts, variant)));
                        }
                    }
                }
            }
        }
        return samples;
    }

    private static Facts facts(Reason reason, Register register, Stage stage, Length length, int turn) {
        Facts.Builder facts = Letters.facts()
                .reason(reason)
                .register(register)
                .stage(stage)
                .length(length)
                .disclosure(Optional.of(DISCLOSURES.get(turn % 5 % 3)))
                .door(Optional.of(DOORS.get(turn % 7 % 3)))
                .claim(Claim.APPLIED, turn % 2 == 0)
                .claim(Claim.APPROACHED, turn % 2 == 1)
                .claim(Claim.ACCEPTED_CONFIRMED, true)
                .claim(Claim.ALREADY_ACCEPTED, turn % 11 == 0)
                .claim(Claim.PAY_DISCUSSED, turn % 3 == 0);
        if (reason == Reason.OTHER) {
            facts.text(Fact.OTHER_REASON, "The course starts in September.");
        }
        return turn % 4 == 0
                ? facts.slot(Optional.of(OffsetDateTime.parse("2027-06-08T14:00:00+01:00")))
                        .build()
                : facts.build();
    }

    /** The same wording, but choosing hears nothing. */
    private static List<Wording> deaf(List<Wording> wordings) {
        return wordings.stream()
                .map(w -> new Wording(
                        w.name(),
                        w.needs(),
                        w.when(),
                        w.form(),
                        w.shape(),
                        w.names(),
                        w.text(),
                        w.sentences().stream()
                                .map(s -> new Sentence(
                                        s.firstWord(),
                                        s.ownWords(),
                                        s.blanks(),
                                        Set.of(),
                                        s.colon(),
                                        s.semicolon(),
                                        s.because()))
                                .toList(),
                        w.template()))
                .toList();
    }

    private static double share(List<Sample> samples, Predicate<Sample> wanted) {
        return 100.0 * samples.stream().filter(wanted).count() / samples.size();
    }

    @Test
    void fewerThanOneLetterInAHundredRepeatsAWordOfTheTwoSentencesBefore() {
        List<Sample> deaf = samples(new Composer((register, part) -> deaf(Letters.LIBRARY.of(register, part))));
        Map<String, Integer> words = new TreeMap<>();
        SAMPLES.forEach(sample -> sample.echoes().forEach(word -> words.merge(word, 1, Integer::sum)));
        double without = share(deaf, sample -> !sample.echoes().isEmpty());
        double with = share(SAMPLES, sample -> !sample.echoes().isEmpty());
        System.out.printf(
                "%d letters; with an echo: %.1f %% without the rule, %.2f %% with it %s%n",
                SAMPLES.size(), without, with, words);

        assertThat(SAMPLES).hasSizeGreaterThanOrEqualTo(1532);
        assertThat(with).isLessThan(1.0).isLessThan(without / 4);
    }

    @Test
    void noSentenceIsLongerThanOneBreathAndMostStandardLettersHaveAShortOne() {
        List<Sample> standard = SAMPLES.stream()
                .filter(sample -> sample.facts().length() == Length.STANDARD)
                .toList();
        double brief = share(standard, sample -> sample.spoken().stream().anyMatch(s -> Words.count(s) <= 9));
        double breathless = share(SAMPLES, sample -> sample.spoken().stream().anyMatch(s -> Words.count(s) > 28));
        System.out.printf(
                "a sentence of nine words or fewer: %.1f %% of the standard letters; one over 28: %.2f %% of all%n",
                brief, breathless);
        assertThat(brief).isGreaterThan(95);
        assertThat(breathless).isLessThan(0.5);
    }

    @Test
    void noFirstWordTwiceRunningAndNoThirdI() {
        List<String> found = new ArrayList<>();
        for (Sample sample : SAMPLES) {
            List<String> firsts =
                    sample.spoken().stream().map(s -> plain(firstWord(s))).toList();
            for (int i = 1; i < firsts.size(); i++) {
                boolean twice = firsts.get(i).equals(firsts.get(i - 1))
                        && !firsts.get(i).equals("I");
                boolean third = i > 1
                        && firsts.get(i).equals("I")
                        && firsts.get(i - 1).equals("I")
                        && firsts.get(i - 2).equals("I");
                if (twice || third) {
                    found.add(sample.letter().body());
                }
            }
        }
        System.out.printf("a first word twice running or a third I: %d of %d%n", found.size(), SAMPLES.size());
        assertThat(found).isEmpty();
    }

    private static String plain(String word) {
        return word.replaceAll("('m|'ve|'d|'ll|,|:)+$", "");
    }

    @Test
    void neighboursAreDifferentLettersMostOfThemInThanksDecisionAndOnePartMore() {
        Map<Integer, Integer> pairs = new TreeMap<>();
        for (int i = 0; i < SAMPLES.size(); i++) {
            for (int before = i - i % WORDINGS; before < i; before++) {
                assertThat(SAMPLES.get(before).letter().body())
                        .as(() -> "the same letter again")
                        .isNotEqualTo(SAMPLES.get(i).letter().body());
            }
            if (i % WORDINGS > 0) {
                List<String> last = threeParts(SAMPLES.get(i - 1).letter());
                List<String> next = threeParts(SAMPLES.get(i).letter());
                int difference = (int) IntStream.range(0, 3)
                        .filter(part -> !last.get(part).equals(next.get(part)))
                        .count();
                pairs.merge(difference, 1, Integer::sum);
            }
        }
        System.out.printf("neighbours by how many of thanks, decision and the rest differ: %s%n", pairs);
        assertThat(pairs.getOrDefault(3, 0)).isGreaterThan(8 * SAMPLES.size() * (WORDINGS - 1) / WORDINGS / 10);
    }

    /** The thanks, the decision, and all else that is said; a short letter says the first two in one sentence. */
    private static List<String> threeParts(Letter letter) {
        String thanks = "";
        String decision = "";
        StringBuilder more = new StringBuilder();
        for (Passage passage : letter.passages()) {
            switch (passage.part()) {
                case SUBJECT, GREETING, SIGNOFF -> {}
                case THANKS -> {
                    String[] halves = passage.text().split("; ", 2);
                    thanks = halves[0];
                    decision += halves.length > 1 ? halves[1] : "";
                }
                case DECISION -> decision += passage.text();
                default -> more.append(passage.text());
            }
        }
        String[] clauses = decision.split(", ", 2);
        return List.of(thanks, clauses[0], more + (clauses.length > 1 ? clauses[1] : ""));
    }
}
