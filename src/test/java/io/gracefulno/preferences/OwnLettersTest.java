package io.gracefulno.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Claim;
import io.gracefulno.letter.Composer;
import io.gracefulno.letter.Disclosure;
import io.gracefulno.letter.Door;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Kind;
import io.gracefulno.letter.Length;
import io.gracefulno.letter.Letter;
import io.gracefulno.letter.Part;
import io.gracefulno.letter.Passage;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Register;
import io.gracefulno.letter.Stage;
import io.gracefulno.review.Draft;
import io.gracefulno.review.Review;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Letters in which a workspace's own wording takes the place of ours. */
class OwnLettersTest {
    private static final Review REVIEW = new Review(Bench.LIBRARY);

    private static final Map<Replaceable, String> OWN = Map.of(
            Replaceable.THANKS, "Thank you for the invitation{{#company}} from {{company}}{{/company}}.",
            Replaceable.DECISION, "After reading it, I'm declining the interview for the {{role}} role.",
            Replaceable.WITHDRAWAL, "I'm bowing out of the process for the {{role}} role.",
            Replaceable.FIT, "The work isn't quite mine.",
            Replaceable.CIRCUMSTANCES, "My own plans leave no room for a move this year.",
            Replaceable.DIRECTION, "My road goes another way.",
            Replaceable.SLOT, "Please give {{slot}} to another candidate, and I'm sorry for the gap.",
            Replaceable.DOOR, "Perhaps one day we'll meet at a fair.",
            Replaceable.WISHES, "I hope the search goes quickly{{#recruiter}}, {{recruiter}}{{/recruiter}}.");

    private static final Workspace ALL = all(Workspace.USUAL, Register.NEUTRAL);

    private static Workspace all(Workspace workspace, Register register) {
        Workspace next = workspace;
        for (Map.Entry<Replaceable, String> own : OWN.entrySet()) {
            next = next.withOwnWording(new OwnWording(own.getKey(), register, own.getValue()));
        }
        return next;
    }

    private static Workspace only(Replaceable part, String text) {
        return Workspace.USUAL.withOwnWording(new OwnWording(part, Register.NEUTRAL, text));
    }

    private static Composer in(Workspace workspace) {
        return Bench.COMPOSERS.of(workspace);
    }

    private static String letter(Workspace workspace, Facts facts) {
        return in(workspace).compose(facts, 0).body();
    }

    @ParameterizedTest
    @EnumSource(Replaceable.class)
    void whatIsTriedHereMayBeKept(Replaceable part) {
        assertThat(Bench.proof(part, OWN.getOrDefault(part, "")).isClean()).isTrue();
    }

    @Test
    void aLetterMadeOfOwnWordingOnlyReadsWhole() {
        Facts facts = Bench.SAMPLE
                .edit()
                .reason(Reason.TRAVEL)
                .disclosure(Optional.of(Disclosure.GENERAL))
                .build();

        assertThat(letter(ALL, facts)).isEqualTo("""
            Hi Dana,

            Thank you for the invitation from Larkfield Robotics. After reading it, I'm declining the\
             interview for the Embedded Engineer role, as my own plans leave no room for a move this year.

            Please give Thursday, November 26 at 10:30 a.m. to another candidate, and I'm sorry for the gap.

            Perhaps one day we'll meet at a fair. I hope the search goes quickly, Dana.

            Kind regards,
            Robin Ashdown\
            """);
    }

    @Test
    void aShortLetterSaysThemInItsTwoSentences() {
        Facts facts = Bench.SAMPLE
                .edit()
                .reason(Reason.ROLE_FIT)
                .disclosure(Optional.of(Disclosure.GENERAL))
                .length(Length.SHORT)
                .slot(Optional.empty())
                .build();

        assertThat(letter(ALL, facts)).contains("as the work isn't quite mine");
    }

    /** Each sort of letter, with everything told and with nothing. */
    private static List<Facts> everySort() {
        List<Facts> all = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            for (Length length : Length.values()) {
                for (Stage stage : Stage.values()) {
                    for (Reason reason : List.of(Reason.NONE, Reason.VALUES, Reason.TRAVEL, Reason.STAYING)) {
                        Facts.Builder told = Bench.SAMPLE
                                .edit()
                                .channel(channel)
                                .length(length)
                                .stage(stage)
                                .reason(reason)
                                .disclosure(Optional.of(Disclosure.GENERAL))
                                .claim(Claim.APPLIED, reason.cap() == Disclosure.SPECIFIC);
                        all.add(told.build());
                        all.add(told.text(Fact.ROLE, "")
                                .text(Fact.COMPANY, "")
                                .text(Fact.RECRUITER, "")
                                .slot(Optional.empty())
                                .build());
                    }
                }
            }
        }
        return all;
    }

    @Test
    void everyLetterWithOwnWordingHasOneClearDecisionAndPassesTheReview() {
        Composer composer = in(ALL);
        for (Facts facts : everySort()) {
            for (int variant = 0; variant < 2; variant++) {
                Letter letter = composer.compose(facts, variant);
                if (letter.email().isEmpty() && letter.card().isEmpty()) {
                    assertThat(letter.passages().stream().filter(OwnLettersTest::decides))
                            .as(letter.body())
                            .hasSize(1);
                }
                assertThat(REVIEW.of(new Draft(letter.body(), Kind.DECLINE, facts.channel(), Set.of()))
                                .findings())
                        .as(letter.body())
                        .isEmpty();
                assertThat(letter.body()).doesNotContain("{{", "}}", "  ", " .", "..");
            }
        }
    }

    private static boolean decides(Passage passage) {
        return passage.part() == Part.DECISION || passage.with().contains(Part.DECISION);
    }

    @Test
    void theSameFactsAndVariantGiveTheSameLetter() {
        for (int variant = 0; variant < 20; variant++) {
            assertThat(in(ALL).compose(Bench.SAMPLE, variant)).isEqualTo(in(ALL).compose(Bench.SAMPLE, variant));
        }
    }

    @Test
    void anotherWordingKeepsTheOwnSentenceAndVariesTheRest() {
        Composer composer = in(only(Replaceable.THANKS, "Thank you for thinking of this."));
        Set<String> seen = new HashSet<>();
        for (int variant = 0; variant < 12; variant++) {
            String body = composer.compose(Bench.SAMPLE, variant).body();
            assertThat(body).contains("Thank you for thinking of this.");
            assertThat(seen.add(body)).isTrue();
        }
    }

    @Test
    void whereOwnWordingGivesOneLetterOnlyOursComeAfterIt() {
        Composer composer = in(ALL);
        List<String> letters = new ArrayList<>();
        for (int variant = 0; variant < 14; variant++) {
            letters.add(composer.compose(Bench.SAMPLE, variant).body());
        }

        assertThat(letters).doesNotHaveDuplicates();
        assertThat(letters.getFirst()).contains("After reading it");
        assertThat(letters.get(1))
                .isEqualTo(in(Workspace.USUAL).compose(Bench.SAMPLE, 0).body());
    }

    @Test
    void theyBeginAgainAfterTheLastOfAll() {
        Facts few = Bench.SAMPLE.edit().channel(Channel.TEXT).build();
        Composer composer = in(ALL);
        Set<String> seen = new HashSet<>();
        int variant = 0;
        while (seen.add(composer.compose(few, variant).body())) {
            variant++;
        }

        assertThat(variant).isGreaterThan(12);
        assertThat(composer.compose(few, variant)).isEqualTo(composer.compose(few, 0));
    }

    @Test
    void aSentenceThatRestsOnSomethingIsUsedOnlyWhereItHolds() {
        Workspace workspace = only(Replaceable.THANKS, "Thank you for our conversation about the work.");

        assertThat(letter(workspace, Bench.SAMPLE)).doesNotContain("our conversation about the work");
        assertThat(letter(workspace, Bench.SAMPLE.edit().stage(Stage.SCREENED).build()))
                .contains("our conversation about the work");
        assertThat(letter(workspace, Bench.SAMPLE.edit().stage(Stage.LATER).build()))
                .contains("our conversation about the work");
    }

    @Test
    void decliningTheInterviewAndLeavingTheProcessHaveTheirOwnWordings() {
        assertThat(letter(ALL, Bench.SAMPLE)).contains("declining the interview");
        assertThat(letter(ALL, Bench.SAMPLE.edit().claim(Claim.APPLIED, true).build()))
                .contains("bowing out of the process");
    }

    @Test
    void aRoleThatEndsInRoleIsNotCalledSoTwice() {
        Facts facts = Bench.SAMPLE.edit().text(Fact.ROLE, "Sales role").build();

        assertThat(letter(ALL, facts)).doesNotContain("role role");
    }

    @Test
    void anythingButAPlainWrittenNoKeepsOurs() {
        Facts.Builder missed = Bench.SAMPLE.edit().claim(Claim.MISSED, true);
        Facts.Builder cancelled = Bench.SAMPLE.edit().claim(Claim.ALREADY_ACCEPTED, true);
        Facts.Builder called = Bench.SAMPLE.edit().channel(Channel.PHONE);
        Facts.Builder silent = Bench.SAMPLE.edit().door(Optional.of(Door.NONE));
        for (Facts.Builder facts : List.of(missed, cancelled, called)) {
            assertThat(in(ALL).compose(facts.build(), 0))
                    .isEqualTo(in(Workspace.USUAL).compose(facts.build(), 0));
        }
        for (Kind kind : Kind.values()) {
            Facts other = Bench.SAMPLE
                    .edit()
                    .kind(kind)
                    .text(Fact.WHAT_CHANGED, "I moved.")
                    .build();
            if (kind != Kind.DECLINE) {
                assertThat(in(ALL).compose(other, 0))
                        .isEqualTo(in(Workspace.USUAL).compose(other, 0));
            }
        }
        assertThat(letter(ALL, silent.build())).doesNotContain("one day");
    }

    @Test
    void anotherToneKeepsOurs() {
        Facts warm = Bench.SAMPLE.edit().register(Register.WARM).build();

        assertThat(in(ALL).compose(warm, 0)).isEqualTo(in(Workspace.USUAL).compose(warm, 0));
    }

    @Test
    void whatAPersonTypedStaysPlainTextWhateverItLooksLike() {
        for (String odd :
                List.of("{{x}}", "{{{", "}}", "{{>/etc/passwd}}", "{{#slot}}", "$1", "\\u007b", "<!channel>")) {
            Facts facts = Bench.SAMPLE.edit().text(Fact.COMPANY, odd).build();
            assertThat(letter(ALL, facts)).contains("invitation from " + odd + ".");
        }
    }

    @Test
    void aTextThatCannotBeReadAnyMoreLeavesOursInItsPlace() {
        Workspace broken = only(Replaceable.THANKS, "Thank you for {{something}} {{/nobody}} knows.");

        assertThat(letter(broken, Bench.SAMPLE)).isEqualTo(letter(Workspace.USUAL, Bench.SAMPLE));
    }

    @Test
    void aWorkspaceWithoutOwnWordingIsComposedForAsEver() {
        assertThat(in(Workspace.USUAL)).isSameAs(in(Workspace.USUAL.withRetentionMonths(3)));
    }
}
