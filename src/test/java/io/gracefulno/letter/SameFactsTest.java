package io.gracefulno.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One set of facts by email, on LinkedIn with and without an email, as a text message and by telephone. */
class SameFactsTest {
    private static final Set<Kind> KINDS = EnumSet.of(Kind.DECLINE, Kind.FURTHER_ROUNDS, Kind.CANCEL_ACCEPTED);

    /** The parts that say something; an apology may share a sentence with the slot or stand alone. */
    private static final Set<Part> SAYING =
            EnumSet.of(Part.DECISION, Part.REASON, Part.OWN_WORDS, Part.SLOT, Part.REFERRAL);

    private record Sent(Told email, List<Told> others, Told handover) {}

    private static final Map<Reason, List<Sent>> SENT = new EnumMap<>(Reason.class);

    private static Stream<Sent> declines(Reason reason) {
        return SENT.computeIfAbsent(reason, SameFactsTest::composed).stream();
    }

    private static List<Sent> composed(Reason reason) {
        List<Sent> sent = new ArrayList<>();
        for (Kind kind : KINDS) {
            for (Stage stage : Stage.values()) {
                for (Register register : Register.values()) {
                    for (int draw = 0; draw < 6; draw++) {
                        Facts frame = Facts.builder()
                                .kind(kind)
                                .reason(reason)
                                .stage(stage)
                                .register(register)
                                .build();
                        sent.add(sent(Situations.furnished(frame, draw), draw));
                    }
                }
            }
        }
        return sent;
    }

    private static Sent sent(Facts facts, int variant) {
        List<Told> others = List.of(
                told(facts.edit().channel(Channel.LINKEDIN).emailFollows(false), variant),
                told(facts.edit().channel(Channel.TEXT), variant),
                told(facts.edit().channel(Channel.PHONE), variant));
        return new Sent(
                told(facts.edit().channel(Channel.EMAIL), variant),
                others,
                told(facts.edit().channel(Channel.LINKEDIN).emailFollows(true), variant));
    }

    private static Told told(Facts.Builder builder, int variant) {
        Facts facts = builder.build();
        return new Told(facts, variant, Letters.COMPOSER.compose(facts, variant));
    }

    private static Set<Part> said(Told told) {
        Set<Part> said = EnumSet.noneOf(Part.class);
        SAYING.stream().filter(told::has).forEach(said::add);
        return said;
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void noChannelDropsTheDecisionOrAddsAReason(Reason reason) {
        declines(reason).forEach(sent -> {
            for (Told other : sent.others()) {
                Set<Part> said = said(other);
                said.add(Part.REFERRAL);
                Set<Part> emailed = said(sent.email());
                emailed.add(Part.REFERRAL);
                assertThat(said)
                        .as(() -> other + "\n\n" + sent.email())
                        .isEqualTo(emailed)
                        .contains(Part.DECISION);
                assertThat(other.has(Part.REFERRAL) && !sent.email().has(Part.REFERRAL))
                        .as(other::toString)
                        .isFalse();
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void theSlotIsGivenBackByItsDayOnEach(Reason reason) {
        declines(reason).filter(sent -> sent.email().facts().slot().isPresent()).forEach(sent -> {
            for (Told other : sent.others()) {
                assertThat(other.everything())
                        .as(other::toString)
                        .containsPattern("June (8|eighth)|(8|eighth of) June");
            }
            assertThat(sent.email().body()).containsPattern("June 8|8 June");
        });
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void onLinkedInTheMessageSaysTheNoAndTheVeryEmailGoesWithIt(Reason reason) {
        declines(reason).forEach(sent -> {
            Letter email = sent.handover().letter().email().orElseThrow();
            assertThat(email).isEqualTo(sent.email().letter());
            assertThat(said(sent.handover()))
                    .as(() -> sent.handover().toString())
                    .containsExactly(Part.DECISION);
            assertThat(sent.handover().body()).containsPattern("email|writing");
        });
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void aCallHasItsFiveBranchesAndTheMachineHearsTheSame(Reason reason) {
        declines(reason).forEach(sent -> {
            Told call = sent.others().getLast();
            assertThat(call.letter().card())
                    .extracting(CardLine::branch)
                    .containsExactly("answered", "why", "press", "closing", "voicemail");
            String machine = call.letter().card().getLast().text();
            for (Part part : List.of(Part.THANKS, Part.DECISION, Part.REASON, Part.OWN_WORDS, Part.SLOT)) {
                assertThat(call.letter().card().getFirst().text()).contains(call.of(part));
                assertThat(machine).as(call::toString).contains(call.of(part));
            }
        });
    }
}
