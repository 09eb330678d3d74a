package io.gracefulno.pushback;

import static io.gracefulno.pushback.Pushes.ANSWERS;
import static io.gracefulno.pushback.Pushes.answer;
import static io.gracefulno.pushback.Pushes.between;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Claim;
import io.gracefulno.letter.Disclosure;
import io.gracefulno.letter.Door;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Register;
import io.gracefulno.pushback.Reading.Mention;
import io.gracefulno.pushback.Reading.Unclear;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswersTest {
    private static Facts.Builder travel(Register register) {
        return Facts.builder()
                .reason(Reason.TRAVEL)
                .disclosure(Optional.of(Disclosure.SPECIFIC))
                .register(register)
                .text(Fact.RECRUITER, "Gabriel Moreau")
                .text(Fact.CANDIDATE, "Leila Haddad");
    }

    private static List<String> bodies(Push push) {
        return IntStream.range(0, 5)
                .mapToObj(variant -> answer(push.variant(variant)).body())
                .toList();
    }

    @Test
    void whoIsAskedWhySaysAgainWhatWasSent() {
        assertThat(bodies(Push.of(travel(Register.WARM).build(), ReplyKind.ASKS_REASON)))
                .contains("""
                    Hi Gabriel,

                    Thanks for asking. It comes down to what I told you: the travel is more than I can take on. There's\
                     no longer story behind it, and you've had the whole of it.

                    Warmly,
                    Leila\
                    """);
    }

    @Test
    void whoSaidNothingKeepsTheReasonsPrivate() {
        Facts silent = Facts.builder()
                .register(Register.FORMAL)
                .text(Fact.CANDIDATE, "Patrice Lemaire")
                .build();

        assertThat(bodies(Push.of(silent, ReplyKind.ASKS_REASON))).contains("""
            Dear Hiring Team,

            Thank you for your question. I prefer to keep my reasons to myself, and I ask you to read nothing\
             into that. My answer is unchanged.

            Sincerely,
            Patrice Lemaire\
            """);
    }

    @Test
    void aGeneralLineIsOfferedToTheSilentButNeverFirst() {
        Facts silent = travel(Register.NEUTRAL)
                .disclosure(Optional.of(Disclosure.NONE))
                .build();

        List<String> bodies = bodies(Push.of(silent, ReplyKind.ASKS_REASON));

        assertThat(bodies.getLast()).contains("Put broadly, my circumstances don't allow it");
        assertThat(bodies.subList(0, 4)).noneMatch(body -> body.contains("circumstances"));
    }

    @Test
    void theLastWordIsFinalAndNothingIsAddedToIt() {
        Push push = Push.of(travel(Register.NEUTRAL).build(), ReplyKind.RENEGOTIATES)
                .at(Rung.CLOSING)
                .with(EnumSet.allOf(ReplyKind.class));

        assertThat(bodies(push)).contains("""
            Hi Gabriel,

            Thank you for your flexibility. I've decided, and my answer is final.

            Best regards,
            Leila Haddad\
            """);
    }

    @Test
    void whatElseTheyAskedHasAParagraphOfItsOwn() {
        Push push = Push.of(travel(Register.NEUTRAL).build(), ReplyKind.RENEGOTIATES)
                .after(Terms.UNSOLVED)
                .with(Set.of(ReplyKind.PRESSES_AGAIN, ReplyKind.ASKS_REFERRAL, ReplyKind.ACCEPTS))
                .mentioning(Set.of(Mention.CALL));

        String body = answer(push).body();

        assertThat(body.split("\n\n")).hasSize(4);
        assertThat(body).contains("though it's kind to suggest one.");
    }

    @Test
    void aSolvedDealBreakerOpensATalkAndNothingElseIsSaid() {
        Push push = Push.of(travel(Register.WARM).build(), ReplyKind.RENEGOTIATES)
                .after(Terms.TALK)
                .with(Set.of(ReplyKind.PRESSES_AGAIN));

        assertThat(bodies(push))
                .allMatch(body -> body.split("\n\n").length == 3)
                .anyMatch(
                        body -> body.contains("Thank you for coming back with this. I'd like to talk after all, so yes,"
                                + " let's find a time. Which days would suit you?"));
    }

    @Test
    void whoThinksItOverSaysByWhen() {
        Push push = Push.of(travel(Register.NEUTRAL).build(), ReplyKind.RENEGOTIATES)
                .by("2027-03-19")
                .after(Terms.THINK);

        assertThat(bodies(push))
                .allMatch(body -> body.contains("Friday, March 19") && body.contains("plain yes or no"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Push.of(travel(Register.NEUTRAL).build(), ReplyKind.RENEGOTIATES)
                        .after(Terms.THINK));
    }

    @Test
    void somebodyWhoAgreedIsNamedWithTheirAddress() {
        Facts named = travel(Register.WARM)
                .claim(Claim.REFERRAL, true)
                .claim(Claim.REFERRAL_AGREED, true)
                .text(Fact.REFERRAL_NAME, "Marta Greene")
                .text(Fact.REFERRAL_EMAIL, "marta.greene@example.org")
                .build();

        assertThat(bodies(Push.of(named, ReplyKind.ASKS_REFERRAL)))
                .anyMatch(body ->
                        body.contains("I appreciate you asking. Marta Greene has said I may pass on the name and"
                                + " this address: marta.greene@example.org."));
    }

    @Test
    void anOpenDoorNamesTheMonth() {
        Facts open = travel(Register.NEUTRAL)
                .door(Optional.of(Door.GENUINE))
                .text(Fact.LATER_MONTH, "September")
                .build();

        assertThat(bodies(Push.of(open, ReplyKind.PROPOSES_LATER))).allMatch(body -> body.contains("in September"));
    }

    @Test
    void whoTakesTheNoIsThankedUnlessTheyAskSomething() {
        Push accepts = Push.of(travel(Register.NEUTRAL).build(), ReplyKind.ACCEPTS);

        assertThat(bodies(accepts)).anyMatch(body -> body.contains("the kind reply"));
        assertThat(between(answer(accepts.with(Set.of(ReplyKind.ASKS_REASON)))))
                .isEqualTo(between(answer(Push.of(travel(Register.NEUTRAL).build(), ReplyKind.ASKS_REASON))));
    }

    @ParameterizedTest
    @EnumSource
    void aReplyThatCannotBeReadIsAnsweredOnlyIfTheyMissedTheNo(Unclear why) {
        Push push = new Push(
                travel(Register.NEUTRAL).build(),
                ReplyKind.UNCLEAR,
                Set.of(),
                Rung.WARM,
                Set.of(),
                Optional.of(why),
                Terms.NONE_ASKED,
                "",
                0);

        assertThat(ANSWERS.to(push).isPresent()).isEqualTo(why == Unclear.MISSED_THE_NO);
    }

    @Test
    void theChannelTrimsGreetingAndSignOffOnly() {
        Push push = Push.of(travel(Register.NEUTRAL).build(), ReplyKind.PRESSES_AGAIN);
        String email = between(answer(push));

        assertThat(between(answer(Pushes.by(push, Channel.LINKEDIN)))).isEqualTo(email);
        assertThat(answer(Pushes.by(push, Channel.TEXT)).body())
                .isEqualToIgnoringCase("Hi Gabriel, " + email + "\nLeila");
        assertThat(answer(Pushes.by(push, Channel.PHONE)).body()).isEqualToIgnoringCase("Hi Gabriel, " + email);
    }

    @Test
    void theSameFactsGiveTheSameAnswerAndVariantsGoRound() {
        Push push = Push.of(travel(Register.WARM).build(), ReplyKind.ASKS_COMPETITOR);

        assertThat(answer(push)).isEqualTo(answer(push));
        assertThat(between(answer(push.variant(3)))).isEqualTo(between(answer(push)));
        assertThat(between(answer(push.variant(Integer.MAX_VALUE)))).isNotEmpty();
    }
}
