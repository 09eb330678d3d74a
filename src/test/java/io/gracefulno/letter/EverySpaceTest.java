package io.gracefulno.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What must hold whatever a person tells: 15 kinds × 18 reasons × 3 stages × 4 channels × 3 registers × 2 lengths, four of
 * the first twelve wordings each, with all other facts drawn anew for each. A broken rule shows the facts and the letter.
 */
class EverySpaceTest {
    private static final AtomicLong LOOKED_AT = new AtomicLong();
    private static final Map<Rule, AtomicLong> BROKEN = new ConcurrentHashMap<>();
    private static final Map<Rule, Told> EXAMPLES = new ConcurrentHashMap<>();

    /** A letter that each rule speaks about and that keeps it. */
    private static final Map<Rule, Told> KEPT = new ConcurrentHashMap<>();

    private static final List<Rule> RULES = all();

    static Stream<Rule> rules() {
        return RULES.stream();
    }

    private static List<Rule> all() {
        List<Rule> rules = new ArrayList<>(FormRules.all());
        rules.addAll(ClaimRules.all());
        rules.addAll(MissedRules.all());
        rules.addAll(AskingRules.all());
        rules.addAll(VoiceRules.all());
        rules.addAll(ReviewRules.all());
        return rules;
    }

    @BeforeAll
    static void lookAtEveryLetter() {
        Situations.all().forEach(told -> {
            look(told);
            told.letter()
                    .email()
                    .ifPresent(email -> look(
                            new Told(told.facts().edit().channel(Channel.EMAIL).build(), told.variant(), email)));
        });
        System.out.printf("%d letters looked at, with %d rules%n", LOOKED_AT.get(), RULES.size());
    }

    private static void look(Told told) {
        LOOKED_AT.incrementAndGet();
        for (Rule rule : RULES) {
            if (rule.isBrokenBy(told)) {
                EXAMPLES.putIfAbsent(rule, told);
                BROKEN.computeIfAbsent(rule, _ -> new AtomicLong()).incrementAndGet();
            } else if (!KEPT.containsKey(rule) && rule.concerns().test(told)) {
                KEPT.putIfAbsent(rule, told);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyLetterKeepsIt(Rule rule) {
        assertThat(Optional.ofNullable(EXAMPLES.get(rule)))
                .as(() -> rule + ": broken by " + BROKEN.get(rule) + " letters, such as")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aSpoiltLetterBreaksIt(Rule rule) {
        Told kept = Optional.ofNullable(KEPT.get(rule)).orElseThrow();

        assertThat(rule.holds().test(rule.spoilt().apply(kept)))
                .as(kept.toString())
                .isFalse();
    }

    @Test
    void itLookedEverywhere() {
        assertThat(LOOKED_AT.get()).isGreaterThan(30_000);
    }
}
