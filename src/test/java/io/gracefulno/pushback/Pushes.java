package io.gracefulno.pushback;

import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Claim;
import io.gracefulno.letter.Disclosure;
import io.gracefulno.letter.Door;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Letter;
import io.gracefulno.letter.Part;
import io.gracefulno.letter.Passage;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Register;
import io.gracefulno.pushback.Reading.Mention;
import io.gracefulno.wording.Library;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every situation that an answer can arise in, and the answers to them. */
final class Pushes {
    static final Library LIBRARY = Library.english();
    static final Answers ANSWERS = new Answers(LIBRARY);

    /** What was told of the reason. */
    record Said(Reason reason, Disclosure disclosure) {
        boolean isSilent() {
            return disclosure == Disclosure.NONE;
        }
    }

    /** Who is to be suggested. */
    enum Referral {
        NOBODY,
        ASKS,
        NAMED,
        NAMED_WITH_ADDRESS
    }

    /** Whether dates and addresses that may stand in a blank are known. */
    enum Blanks {
        UNKNOWN,
        KNOWN
    }

    static final List<Said> SAID = said();

    /** One of every sort, for what looks at no more than that. */
    private static final List<Said> SORTS = List.of(
            new Said(Reason.ACCEPTED_OFFER, Disclosure.SPECIFIC),
            new Said(Reason.STAYING, Disclosure.SPECIFIC),
            new Said(Reason.OTHER, Disclosure.SPECIFIC),
            new Said(Reason.VALUES, Disclosure.GENERAL),
            new Said(Reason.TRAVEL, Disclosure.NONE),
            new Said(Reason.NONE, Disclosure.NONE));

    private Pushes() {}

    /** Every reason said outright, every group in general words, and nothing said whatever the group. */
    private static List<Said> said() {
        List<Said> said = new ArrayList<>();
        for (Reason reason : Reason.values()) {
            if (reason.cap() == Disclosure.SPECIFIC) {
                said.add(new Said(reason, Disclosure.SPECIFIC));
            }
        }
        List.of(Reason.VALUES, Reason.EMPLOYER_CONCERNS, Reason.PROCESS, Reason.TRAVEL, Reason.STAYING)
                .forEach(reason -> said.add(new Said(reason, Disclosure.GENERAL)));
        List.of(Reason.NONE, Reason.ROLE_FIT, Reason.PERSONAL, Reason.BETTER_MATCH, Reason.OTHER)
                .forEach(reason -> said.add(new Said(reason, Disclosure.NONE)));
        return said;
    }

    static Facts facts(Register register, Said said, Door door, Referral referral, Blanks blanks) {
        Facts.Builder facts = Facts.builder()
                .register(register)
                .reason(said.reason())
                .disclosure(Optional.of(said.disclosure()))
                .door(Optional.of(door))
                .claim(Claim.ACCEPTED_CONFIRMED, said.reason() == Reason.ACCEPTED_OFFER)
                .claim(Claim.REFERRAL, referral != Referral.NOBODY)
                .claim(Claim.REFERRAL_AGREED, isNamed(referral))
                .text(Fact.RECRUITER, "Folake Adeyemi")
                .text(Fact.CANDIDATE, "Jonas Brandt")
                .text(Fact.OTHER_REASON, said.reason() == Reason.OTHER ? "The course starts in May" : "")
                .text(Fact.REFERRAL_NAME, isNamed(referral) ? "Marta Greene" : "")
                .text(Fact.REFERRAL_EMAIL, referral == Referral.NAMED_WITH_ADDRESS ? "marta.greene@example.org" : "");
        if (blanks == Blanks.KNOWN) {
            facts.text(Fact.ROLE, "Podcast Producer")
                    .text(Fact.COMPANY, "Lantern Media")
                    .text(Fact.LATER_MONTH, "September")
                    .text(Fact.REPLY_ADDRESS, "jonas@example.org");
        }
        return facts.build();
    }

    private static boolean isNamed(Referral referral) {
        return referral == Referral.NAMED || referral == Referral.NAMED_WITH_ADDRESS;
    }

    /** What was sent, in every way that an answer looks at. */
    private static Stream<Facts> sent(Register register, ReplyKind kind) {
        return (kind == ReplyKind.ASKS_REASON ? SAID : SORTS)
                .stream()
                        .flatMap(said -> Stream.of(Door.values())
                                .flatMap(door -> Stream.of(Referral.values())
                                        .flatMap(referral -> Stream.of(Blanks.values())
                                                .map(blanks -> facts(register, said, door, referral, blanks)))));
    }

    /** Each of those with everything that one kind of reply may bring with it. */
    static Stream<Push> of(Register register, ReplyKind kind, Rung rung) {
        return sent(register, kind)
                .flatMap(facts -> Stream.of(Set.<Mention>of(), EnumSet.allOf(Mention.class))
                        .flatMap(mentions -> terms(kind).stream()
                                .map(terms -> Push.of(facts, kind)
                                        .at(rung)
                                        .mentioning(mentions)
                                        .by(facts.knows(Fact.LATER_MONTH) || terms == Terms.THINK ? "2027-03-19" : "")
                                        .after(terms))));
    }

    private static Set<Terms> terms(ReplyKind kind) {
        return kind == ReplyKind.RENEGOTIATES ? EnumSet.allOf(Terms.class) : Set.of(Terms.NONE_ASKED);
    }

    static Letter answer(Push push) {
        return ANSWERS.to(push).orElseThrow();
    }

    /** What stands between greeting and sign-off. */
    static String between(Letter letter) {
        return letter.passages().stream()
                .filter(passage -> passage.part() != Part.GREETING && passage.part() != Part.SIGNOFF)
                .map(Passage::text)
                .collect(Collectors.joining(" "));
    }

    static Push by(Push push, Channel channel) {
        return new Push(
                push.sent().edit().channel(channel).build(),
                push.primary(),
                push.others(),
                push.rung(),
                push.mentions(),
                push.why(),
                push.terms(),
                push.byDate(),
                push.variant());
    }
}
