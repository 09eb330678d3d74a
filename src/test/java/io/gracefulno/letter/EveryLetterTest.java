package io.gracefulno.letter;

import static io.gracefulno.letter.Letters.COMPOSER;
import static io.gracefulno.letter.Letters.between;
import static io.gracefulno.letter.Letters.firstWord;
import static io.gracefulno.letter.Letters.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must hold for every decline, whatever its facts: 18 reasons × 3 registers × 3 stages × 4 disclosures × 3 × 2. */
class EveryLetterTest {
    private static final Pattern THANKS =
            Pattern.compile("\\b(thank|thanks|appreciate|grateful|honoured|cheers)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECISION = Pattern.compile(
            "\\b(declin(e|ing)|withdraw(ing)?|not (to )?go (ahead|further)|(won't|not) be taking|pass on|say"
                    + " no|bow(ing)? out|take me out|cancel)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTRACTION = Pattern.compile("\\w['’](m|ve|d|ll|re|s|t)\\b");
    private static final Pattern I = Pattern.compile("I('m|'ve|'d|'ll)?");
    private static final String OWN = "The course starts in September";

    private static final List<Optional<Disclosure>> DISCLOSURES = List.of(
            Optional.empty(),
            Optional.of(Disclosure.NONE),
            Optional.of(Disclosure.GENERAL),
            Optional.of(Disclosure.SPECIFIC));

    private record Sample(Facts facts, int variant, Letter letter) {}

    private static final List<Sample> SAMPLES = new ArrayList<>();

    @BeforeAll
    static void composeThemAll() {
        Random random = new Random(20261123);
        for (Reason reason : Reason.values()) {
            for (Register register : Register.values()) {
                for (Stage stage : Stage.values()) {
                    for (Optional<Disclosure> disclosure : DISCLOSURES) {
                        for (Length length : Length.values()) {
                            for (int variant = 0; variant < 3; variant++) {
                                Facts facts = some(random, reason, register, stage, disclosure, length);
                                SAMPLES.add(new Sample(facts, variant, COMPOSER.compose(facts, variant)));
                            }
                        }
                    }
                }
            }
        }
    }

    private static Facts some(
            Random random,
            Reason reason,
            Register register,
            Stage stage,
            Optional<Disclosure> disclosure,
            Length length) {
        Facts.Builder facts = Facts.builder()
                .reason(reason)
                .register(register)
                .stage(stage)
                .length(length)
                .disclosure(disclosure)
                .text(Fact.CANDIDATE, "Noor Haddad")
                .text(Fact.RECRUITER, one(random, "Dana Smith", "Ms Okafor", "Dr. Lena Brandt", "", "Priya"))
                .text(
                        Fact.ROLE,
                        one(random, "Contracts Associate", "Head of Data", "Junior data role", "", "Payroll Officer"))
                .text(Fact.COMPANY, one(random, "Arbor Legal", "Quarry Street Bank", "Copperline Inc.", ""))
                .door(Optional.of(any(random, EnumSet.allOf(Door.class))))
                .spelling(any(random, EnumSet.allOf(Spelling.class)))
                .claim(Claim.APPLIED, random.nextInt(3) == 0)
                .claim(Claim.APPROACHED, random.nextInt(3) == 0)
                .claim(Claim.ALREADY_ACCEPTED, random.nextInt(5) == 0)
                .claim(Claim.ACCEPTED_CONFIRMED, random.nextInt(2) == 0);
        if (random.nextBoolean()) {
            facts.slot(Optional.of(OffsetDateTime.parse("2027-10-20T14:30:00+01:00")));
        }
        if (reason == Reason.OTHER) {
            facts.text(Fact.OTHER_REASON, OWN);
        }
        return facts.build();
    }

    private static <E> E any(Random random, Collection<E> choices) {
        return List.copyOf(choices).get(random.nextInt(choices.size()));
    }

    private static String one(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static void everyLetter(Predicate<Sample> holds) {
        assertThat(SAMPLES).hasSizeGreaterThan(3000);
        for (Sample sample : SAMPLES) {
            assertThat(holds.test(sample))
                    .as(() -> sample.facts() + "\nvariant " + sample.variant() + "\n"
                            + sample.letter().subject().orElse("") + "\n"
                            + sample.letter().body())
                    .isTrue();
        }
    }

    @Test
    void thanksExactlyOnce() {
        everyLetter(sample -> THANKS.matcher(sample.letter().body()).results().count() == 1);
    }

    @Test
    void holdsOneDecision() {
        // Cancelling an accepted interview says both in one sentence: it is off, and so is the rest.
        everyLetter(sample -> sentences(between(sample.letter())).stream()
                        .filter(sentence -> DECISION.matcher(sentence).find())
                        .count()
                == 1);
    }

    @Test
    void saysSorryAtMostOnce() {
        everyLetter(sample -> sample.letter().body().split("(?i)\\b(sorry|forgive)\\b", -1).length <= 2);
    }

    @Test
    void hasAtMostOneHundredAndTwentyWords() {
        everyLetter(sample -> Words.count(sample.letter().body()) <= 120);
    }

    @Test
    void hasTwoSentencesWhenShort() {
        everyLetter(sample -> sample.facts().length() == Length.STANDARD
                || sentences(between(sample.letter())).size() == 2);
    }

    @Test
    void namesTheRoleInSubjectOrBodyAndOnceInTheBodyAtMost() {
        everyLetter(sample -> {
            String role = sample.facts().text(Fact.ROLE);
            String subject = sample.letter().subject().orElseThrow();
            return role.isEmpty()
                    || ((subject + sample.letter().body()).contains(role)
                            && count(sample.letter().body(), role) <= 1);
        });
    }

    @Test
    void namesTheCompanyOnceAtMost() {
        everyLetter(sample -> !sample.facts().knows(Fact.COMPANY)
                || count(sample.letter().body(), sample.facts().text(Fact.COMPANY)) <= 1);
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    @Test
    void givesABookedSlotBackByItsDay() {
        everyLetter(sample ->
                sample.facts().slot().isEmpty() || sample.letter().body().matches("(?s).*(20 October|October 20).*"));
    }

    @Test
    void hasNoUnfilledBlankNoDoubledStopAndNoDoubledSpace() {
        everyLetter(sample -> {
            String all = sample.letter().subject().orElseThrow() + "\n"
                    + sample.letter().body();
            return !all.contains("{{")
                    && !all.contains("}}")
                    && !all.contains("..")
                    && !all.contains("  ")
                    && !all.contains(" ,")
                    && !all.contains("!");
        });
    }

    @Test
    void neverOpensAThirdSentenceInARowWithI() {
        everyLetter(sample -> {
            List<String> sentences = sentences(between(sample.letter()));
            for (int i = 2; i < sentences.size(); i++) {
                if (opensWithI(sentences.get(i))
                        && opensWithI(sentences.get(i - 1))
                        && opensWithI(sentences.get(i - 2))) {
                    return false;
                }
            }
            return true;
        });
    }

    private static boolean opensWithI(String sentence) {
        return I.matcher(firstWord(sentence)).matches();
    }

    @Test
    void keepsItsPartsInOrder() {
        List<Part> order = List.of(
                Part.SUBJECT,
                Part.GREETING,
                Part.THANKS,
                Part.DECISION,
                Part.REASON,
                Part.OWN_WORDS,
                Part.APOLOGY,
                Part.SLOT,
                Part.COMPLIMENT,
                Part.FEEDBACK,
                Part.REFERRAL,
                Part.DOOR,
                Part.WISHES,
                Part.SIGNOFF);
        everyLetter(sample -> {
            List<Integer> places = sample.letter().passages().stream()
                    .map(passage -> order.indexOf(passage.part()))
                    .toList();
            return places.equals(places.stream().sorted().toList()) && !places.contains(-1);
        });
    }

    @Test
    void formalNeverContractsOrSaysHiOrJob() {
        everyLetter(sample -> sample.facts().register() != Register.FORMAL
                || (!CONTRACTION.matcher(sample.letter().body()).find()
                        && !sample.letter().body().matches("(?s).*\\b(Hi|job)\\b.*")));
    }

    @Test
    void neutralAndWarmContractAtLeastOnce() {
        everyLetter(sample -> sample.facts().register() == Register.FORMAL
                || CONTRACTION.matcher(sample.letter().body()).find());
    }

    @Test
    void aStandardWarmDeclineSpeaksToSomebody() {
        everyLetter(sample -> sample.facts().register() != Register.WARM
                || sample.facts().length() == Length.SHORT
                || sample.letter().body().contains(" you'll ")
                || sentences(between(sample.letter())).stream()
                        .anyMatch(s -> firstWord(s).matches("(You|You'll|You'd|You're|Please|Someone|Whoever),?")));
    }

    @Test
    void neverClaimsAnAcceptedOfferThatIsNotConfirmed() {
        Pattern claim =
                Pattern.compile("taken a job|accepted a position|next job|said yes (somewhere|to another)|agreed\\.");
        everyLetter(sample -> sample.facts().holds(Claim.ACCEPTED_CONFIRMED)
                || sample.facts().reason() != Reason.ACCEPTED_OFFER
                || !claim.matcher(sample.letter().body()).find());
    }

    @Test
    void neverSaysWithdrawUnlessTheyApplied() {
        Pattern claim = Pattern.compile("withdraw|my application", Pattern.CASE_INSENSITIVE);
        everyLetter(sample -> sample.facts().holds(Claim.APPLIED)
                || !claim.matcher(sample.letter().subject().orElseThrow()
                                + sample.letter().body())
                        .find());
    }

    @Test
    void neverSpeaksOfAConversationThatDidNotHappen() {
        Pattern claim =
                Pattern.compile("when we spoke|our (chat|conversation|talk)|colleagues|speaking with me|talking me");
        everyLetter(sample -> sample.facts().stage() != Stage.INVITED
                || !claim.matcher(sample.letter().body()).find());
    }

    @Test
    void neverCallsTheInvitationAnOffer() {
        everyLetter(sample -> !sample.letter().body().matches("(?s).*\\b(your|the) offer\\b.*"));
    }
}
