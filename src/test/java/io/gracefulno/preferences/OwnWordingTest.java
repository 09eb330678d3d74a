package io.gracefulno.preferences;

import static io.gracefulno.preferences.Bench.proof;
import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.letter.Form;
import io.gracefulno.letter.Register;
import io.gracefulno.letter.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an admin may type in the place of a sentence of ours, and what is refused with which fault. */
class OwnWordingTest {
    private static final String DECISION =
            "I have decided not to take part in the {{role}} interview{{#slot}} on {{slot}}{{/slot}}.";

    private static Class<?> faultOf(Replaceable part, String typed) {
        return proof(part, typed).fault().<Class<?>>map(Object::getClass).orElse(Void.class);
    }

    @Test
    void aSoundSentenceIsShownWithEveryFactAndWithNone() {
        Proof proof = proof(Replaceable.DECISION, DECISION);

        assertThat(proof.fault()).isEmpty();
        assertThat(proof.withAll())
                .contains(
                        "I have decided not to take part in the Embedded Engineer interview on Thursday, November 26 at"
                                + " 10:30 a.m.");
        assertThat(proof.withNone()).contains("I have decided not to take part in the interview.");
        assertThat(proof.isClean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thank you{{#slot}} for {{slot}}. | Unclosed[blank=SLOT]",
                "Thank you{{#slot}} for {{#role}}{{slot}}{{/slot}}{{/role}}. | Unclosed[blank=ROLE]",
                "Thank you for {{slot}}{{/slot}}. | Unopened[blank=SLOT]",
                "Thank you for the {{salary}} talk. | UnknownBlank[name=salary]",
                "Thank you for the interview on {{slot}}. | Gap[blank=SLOT, quote=on .]",
                "{{company}} was kind to invite me, thank you. | Gap[blank=COMPANY, quote=was]",
                "Thank you for writing about {{role}} and asking me. | Gap[blank=ROLE, quote=about and]",
                "Thank you, {{recruiter}}, for the invitation. | Gap[blank=RECRUITER, quote=, ,]",
                "Thank you for {{#slot}}{{slot}}{{/slot}}. | GapAround[blank=SLOT, quote=for .]",
                "Thank you for the invitation to {{^slot}}talk{{/slot}}. | GapIfKnown[blank=SLOT, quote=to .]",
                "{{#role}}Thank you for asking me about the {{role}} role.{{/role}} | NothingLeft[blank=ROLE]",
                "thank you for the invitation. | StartsSmall[quote=thank]",
                "{{#role}}As to the {{role}} role, {{/role}}thank you for asking. | GapAround[blank=ROLE, quote=thank]",
                "Thank you for a {{role}} interview. | Article[quote=a {{role}}]",
                "Thank you{{#role}} for a {{role}} interview{{/role}}. | Article[quote=a {{role}}]",
                "Thank you for the pre{{role}}ish interview. | InsideWord[quote=pre{{role}}]",
                "Thank you{{#role}} for the{{role}} role{{/role}}. | InsideWord[quote=the{{role}}]",
                "Thank you{{#company}} for {{company}}'s invitation{{/company}}. | InsideWord[quote={{company}}'s]",
                "Thank you{{#slot}} for {{slot}}{{role}}{{/slot}}. | InsideWord[quote={{role}}]",
                "Thank you for one {role} talk. | StrayTag[quote=you for one {role} talk.]",
                "Thank you {{#role}}{{#slot}}{{#company}}{{#recruiter}}{{#role}}x{{/role}} | TooDeep[]",
                "{{#slot}}{{^slot}}Thank you.{{/slot}}{{/slot}} | NothingLeft[blank=SLOT]"
            })
    void aTextThatDoesNotReadWhateverIsKnownIsRefusedWithItsMend(String typed, String fault) {
        assertThat(proof(Replaceable.THANKS, typed).fault().map(Object::toString))
                .contains(fault);
    }

    @Test
    void whatFallsAwayTakesItsSpaceWithIt() {
        assertThat(proof(Replaceable.THANKS, "Thank you {{#role}}for the {{role}} role {{/role}}and the invitation.")
                        .withNone())
                .contains("Thank you and the invitation.");
        assertThat(proof(Replaceable.THANKS, "Thank you for asking {{#company}}me to meet {{company}}{{/company}}.")
                        .withNone())
                .contains("Thank you for asking.");
        assertThat(proof(
                                Replaceable.WISHES,
                                "{{#recruiter}}I wish you well, {{recruiter}}.{{/recruiter}}{{^recruiter}}I wish you"
                                        + " well{{/recruiter}}")
                        .withNone())
                .contains("I wish you well.");
    }

    static Stream<Arguments> attacks() {
        return Stream.of(
                Arguments.of("{{>file}}", Fault.StrayTag.class),
                Arguments.of("Thank you {{> /etc/passwd}}.", Fault.StrayTag.class),
                Arguments.of("{{=<% %>=}}<%role%>", Fault.StrayTag.class),
                Arguments.of("{{= | | =}}", Fault.StrayTag.class),
                Arguments.of("{{! a comment }}", Fault.StrayTag.class),
                Arguments.of("{{{role}}}", Fault.StrayTag.class),
                Arguments.of("{{&role}}", Fault.StrayTag.class),
                Arguments.of("{{<parent}}{{/parent}}", Fault.StrayTag.class),
                Arguments.of("{{$block}}{{/block}}", Fault.StrayTag.class),
                Arguments.of("{{%PRAGMA}}", Fault.StrayTag.class),
                Arguments.of("{{}}", Fault.StrayTag.class),
                Arguments.of("{{#}}{{/}}", Fault.StrayTag.class),
                Arguments.of("{{ role", Fault.StrayTag.class),
                Arguments.of("role}}", Fault.StrayTag.class),
                Arguments.of("{{role}}}", Fault.StrayTag.class),
                Arguments.of("{{role {{slot}} }}", Fault.StrayTag.class),
                Arguments.of("{{.}}", Fault.UnknownBlank.class),
                Arguments.of("{{role.length}}", Fault.UnknownBlank.class),
                Arguments.of("{{class}}", Fault.UnknownBlank.class),
                Arguments.of("{{getClass}}", Fault.UnknownBlank.class),
                Arguments.of("{{class.classLoader}}", Fault.UnknownBlank.class),
                Arguments.of("{{#class}}{{name}}{{/class}}", Fault.UnknownBlank.class),
                Arguments.of("{{#slot}}{{toString}}{{/slot}}", Fault.UnknownBlank.class),
                Arguments.of("{{signature}}", Fault.UnknownBlank.class),
                Arguments.of("{{#role}}".repeat(60), Fault.TooDeep.class),
                Arguments.of("{{#role}}".repeat(10_000), Fault.TooLong.class),
                Arguments.of("{{^role}}{{#role}}".repeat(2) + "{{/role}}", Fault.Unclosed.class),
                Arguments.of("Thank\u0000 you.", Fault.Unreadable.class),
                Arguments.of("Thank you\uD83D.", Fault.Unreadable.class),
                Arguments.of("Thank you\uDE00.", Fault.Unreadable.class),
                Arguments.of("Thank \u202Eyou.", Fault.Unreadable.class),
                Arguments.of("Thank \u2066you\u2069.", Fault.Unreadable.class),
                Arguments.of("Thank\u200B you.", Fault.Unreadable.class),
                Arguments.of("Thank you\uE000.", Fault.Unreadable.class),
                Arguments.of("Thank you\uE001.", Fault.Unreadable.class),
                Arguments.of("Thank you.\nBcc: everybody", Fault.LineBreak.class),
                Arguments.of("Thank you.\r\nBcc: everybody", Fault.LineBreak.class),
                Arguments.of("Thank you.\u2028Bcc: everybody", Fault.LineBreak.class),
                Arguments.of("Thank you [name] for asking.", Fault.Placeholder.class),
                Arguments.of("Thank you, see https://evil.example/x for why.", Fault.CantBeKnown.class),
                Arguments.of("Thank you, write to eve@evil.example for why.", Fault.CantBeKnown.class),
                Arguments.of(" \t\u00a0\n ", Fault.Empty.class),
                Arguments.of("", Fault.Empty.class));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void nothingButBlanksAndTheirSectionsEverReachesATemplate(String typed, Class<?> fault) {
        assertThat(faultOf(Replaceable.THANKS, typed)).isEqualTo(fault);
    }

    @Test
    void tenMegabytesAreRefusedAtOnce() {
        String huge = "{{#role}}x".repeat(1 << 20);
        long before = System.nanoTime();

        assertThat(faultOf(Replaceable.THANKS, huge)).isEqualTo(Fault.TooLong.class);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(50));
    }

    @Test
    void theWorstThatFitsIsReadInABlink() {
        String sections = "{{#role}}{{#company}}{{#slot}}{{#recruiter}}I{{/recruiter}}{{/slot}}{{/company}}{{/role}}";
        List<String> worst = List.of(
                sections.repeat(OwnWording.LONGEST / sections.length()),
                "{{role}} ".repeat(66),
                "{{^role}}a{{/role}}".repeat(31),
                "a {".repeat(200),
                "thank ".repeat(100));
        proof(Replaceable.THANKS, worst.getFirst());
        long before = System.nanoTime();

        worst.forEach(
                typed -> assertThat(proof(Replaceable.THANKS, typed).fault()).isPresent());

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DECISION | Thanks for asking. | StrayThanks[quote=Thanks]",
                "DECISION | The interview sounds good. | NoDecision[]",
                "DECISION | I might not take the interview. | SoftDecision[quote=I might not take the]",
                "DECISION | I am declining the interview. I have decided not to come. | SecondDecision[quote=decided"
                        + " not to]",
                "DECISION | I am withdrawing my application. | WrongScope[quote=withdrawing]",
                "DECISION | I am sorry, but I am declining the interview. | StraySorry[quote=sorry]",
                "DECISION | I am declining the interview and look forward to meeting you. | TakenBack[quote=look"
                        + " forward to meeting you]",
                "DECISION | I am declining the interview because the pay is low. | TellsReason[quote=pay]",
                "DECISION | I am declining the interview and have accepted a position elsewhere."
                        + " | TellsReason[quote=accepted a position]",
                "DECISION | I am declining your kind offer. | CantBeKnown[quote=your kind offer]",
                "DECISION | I am declining the interview of 12 May. | CantBeKnown[quote=12]",
                "WISHES | I hope to hear from you, and thanks. | StrayThanks[quote=thanks]",
                "WISHES | I am sorry for the trouble. | StraySorry[quote=sorry]",
                "WISHES | I am declining. | StrayDecision[quote=declining]",
                "WISHES | Please stay in touch with me. | LeavesDoorOpen[quote=stay in touch]",
                "DOOR | You are welcome to write to me. | LeavesDoorOpen[quote=welcome to write to me]",
                "DOOR | Other openings would interest me. | LeavesDoorOpen[quote=Other openings]",
                "FIT | The salary is not what I need. | TellsReason[quote=salary]",
                "DIRECTION | I have taken another job. | TellsReason[quote=taken another job]",
                "CIRCUMSTANCES | My family needs me. | TellsReason[quote=family]",
                "SLOT | {{slot}} is free again. | NoSorry[]",
                "SLOT | I am sorry for the change of plan. | NoSlot[]",
                "SLOT | I am sorry to hand back {{slot}}. I apologise. | StraySorry[quote=apologise]",
                "THANKS | It was an invitation to interview. | NoThanks[]",
                "THANKS | Thank you for the {{role}} role and the {{role}} talk. | NamedTwice[blank=ROLE]"
            })
    void eachPartDoesItsOwnWorkAndNoOther(Replaceable part, String typed, String fault) {
        assertThat(proof(part, typed).fault().map(Object::toString)).contains(fault);
    }

    @Test
    void aSentenceIsShort() {
        assertThat(faultOf(Replaceable.THANKS, "Thank you for " + "this and ".repeat(40) + "that."))
                .isEqualTo(Fault.TooWordy.class);
        assertThat(faultOf(Replaceable.THANKS, "Thank you for " + "t".repeat(OwnWording.LONGEST) + "."))
                .isEqualTo(Fault.TooLong.class);
    }

    @Test
    void whatTheWordsRestOnIsToldSoThatTheyAreUsedOnlyThere() {
        assertThat(proof(Replaceable.THANKS, "Thank you for our conversation about the {{role}} role.")
                        .uses())
                .containsExactly(Use.SCREENED);
        assertThat(proof(Replaceable.WITHDRAWAL, "I am withdrawing my application.")
                        .uses())
                .containsExactly(Use.APPLIED);
        assertThat(proof(Replaceable.THANKS, "Thank you for the invitation.").uses())
                .isEmpty();
    }

    @Test
    void theRoleAndTheCompanyAreNamedOnceInALetter() {
        Workspace thanks = Workspace.USUAL.withOwnWording(new OwnWording(
                Replaceable.THANKS, Register.NEUTRAL, "Thank you for asking me about the {{role}} role."));

        assertThat(proof(Replaceable.DECISION, Register.NEUTRAL, DECISION, thanks)
                        .fault())
                .contains(new Fault.NamedElsewhere(Blank.ROLE, Replaceable.THANKS));
        assertThat(proof(Replaceable.DECISION, Register.FORMAL, DECISION, thanks)
                        .fault())
                .isEmpty();
        assertThat(proof(Replaceable.THANKS, Register.NEUTRAL, "Thank you for the {{role}} invitation.", thanks)
                        .fault())
                .isEmpty();
    }

    @Test
    void remarksOfTheReviewAndNamesAreShownAndKeepNobodyFromKeepingIt() {
        Proof proof = proof(Replaceable.WISHES, "I hope Larkfield finds somebody who can stand your awful process.");

        assertThat(proof.isSound()).isTrue();
        assertThat(proof.isClean()).isFalse();
        assertThat(proof.remarks()).extracting(finding -> finding.rule().code()).contains("negative_about_employer");
        assertThat(proof.names()).containsExactly("Larkfield");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thank you for the {{ role }} invitation.", "Thank you for the {{ROLE}}  invitation"})
    void smallSlipsAreForgiven(String typed) {
        assertThat(proof(Replaceable.THANKS, typed).withAll())
                .contains("Thank you for the Embedded Engineer invitation.");
    }

    /** Ours are written by the same rules, so what is true of them mustn't be refused, nor claim what they don't. */
    @Test
    void everySentenceOfOursWouldPassInItsPlace() {
        List<String> refused = new ArrayList<>();
        int passed = 0;
        for (Replaceable part : Replaceable.values()) {
            for (Register register : Register.values()) {
                for (Wording ours : Bench.LIBRARY.of(register, part.folder())) {
                    if (!isOfThe(part, ours)) {
                        continue;
                    }
                    Proof proof = proof(part, register, ours.text(), Workspace.USUAL);
                    // Ours may need a role; theirs must read without one.
                    boolean onlyGaps =
                            proof.fault().filter(Fault.Gap.class::isInstance).isPresent();
                    boolean claimsMore =
                            !ours.needs().containsAll(tags(proof.uses())) && part != Replaceable.WITHDRAWAL;
                    passed += proof.isClean() ? 1 : 0;
                    if ((!onlyGaps && !proof.isClean()) || claimsMore) {
                        refused.add(ours.name() + " " + proof);
                    }
                }
            }
        }
        assertThat(refused).isEmpty();
        assertThat(passed).isGreaterThan(300);
    }

    private static Set<String> tags(Set<Use> uses) {
        Set<String> tags = new HashSet<>();
        uses.forEach(use -> tags.add(use.tag()));
        return tags;
    }

    private static boolean isOfThe(Replaceable part, Wording ours) {
        Set<String> tags = new HashSet<>(ours.needs());
        tags.addAll(ours.when());
        Set<String> others = Set.of(
                "cancelling",
                "missed",
                "hiring_side",
                "reconnect",
                "confirm_after_call",
                "video_first",
                "further_rounds",
                "payDiscussed",
                "cause",
                "no-sorry",
                "laterMonth");
        boolean wanted = switch (part) {
            case THANKS, SLOT, WISHES -> true;
            case DECISION -> tags.contains("interview");
            case WITHDRAWAL -> tags.contains("withdraw") || tags.contains("leave");
            case FIT, CIRCUMSTANCES, DIRECTION -> tags.containsAll(part.needs());
            case DOOR -> tags.contains("door-polite");
        };
        return wanted && ours.form() == Form.SENTENCE && Collections.disjoint(tags, others);
    }
}
