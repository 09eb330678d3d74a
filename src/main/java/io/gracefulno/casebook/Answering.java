package io.gracefulno.casebook;

import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Claim;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Letter;
import io.gracefulno.pushback.Answers;
import io.gracefulno.pushback.Push;
import io.gracefulno.pushback.Reading;
import io.gracefulno.pushback.Reading.Mention;
import io.gracefulno.pushback.ReplyKind;
import io.gracefulno.pushback.Terms;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Writes the answer under way in a case: consistent with what was sent, signed by the person as Slack knows them. */
public final class Answering {
    private final Answers answers;

    public Answering(Answers answers) {
        this.answers = answers;
    }

    /** The answer for what is known now. One that the person touched stays as they wrote it. */
    public Case write(Case theCase, Profile profile) {
        return theCase.answering(reply -> isTouched(reply) || !isAnswered(reply)
                        ? reply
                        : composed(theCase, reply, profile, variant(reply)))
                .nextGeneration();
    }

    /** Where nothing is to be answered, what stands there already gives way to thanks. */
    private static boolean isAnswered(Pushback reply) {
        return reply.isAnswerable() || (reply.isTakenWell() && reply.writing().isPresent());
    }

    /** Another wording of the same. */
    public Case another(Case theCase, Profile profile) {
        return theCase.answering(reply -> composed(theCase, reply, profile, variant(reply) + 1))
                .nextGeneration();
    }

    /** One line of thanks, where nothing is to be answered. */
    public Case thanks(Case theCase, Profile profile) {
        return theCase.answering(reply -> composed(theCase, reply, profile, 0)).nextGeneration();
    }

    private static boolean isTouched(Pushback reply) {
        return reply.writing().filter(Writing::isTouched).isPresent();
    }

    private static int variant(Pushback reply) {
        return reply.writing().map(Writing::variant).orElse(0);
    }

    private Pushback composed(Case theCase, Pushback reply, Profile profile, int variant) {
        Optional<Letter> answer = answers.to(push(theCase, reply, profile).variant(variant));
        return answer.map(text -> reply.writing(reply.writing()
                        .map(was -> was.replacedBy(variant, text))
                        .orElseGet(() -> Writing.fresh(variant, text))))
                .orElse(reply);
    }

    private static Push push(Case theCase, Pushback reply, Profile profile) {
        ReplyKind primary = reply.primary().orElseThrow();
        Set<ReplyKind> others = new HashSet<>(reply.kinds());
        others.remove(primary);
        Set<Mention> mentions = reply.reading().map(Reading::mentions).orElse(Set.of());
        Push push = Push.of(sent(theCase, reply, profile), primary)
                .with(others)
                .at(reply.rung())
                .mentioning(mentions)
                .by(reply.until().map(LocalDate::toString).orElse(""));
        return push.after(terms(reply));
    }

    private static Facts sent(Case theCase, Pushback reply, Profile profile) {
        Suggestion suggestion = reply.suggestion();
        boolean agreed = suggestion.way() == Suggestion.Way.AGREED;
        Facts.Builder facts = Letters.signed(theCase, profile)
                .claim(Claim.REFERRAL, suggestion.way() != Suggestion.Way.NOBODY)
                .claim(Claim.REFERRAL_AGREED, agreed)
                .text(Fact.REFERRAL_NAME, agreed ? suggestion.name() : "")
                .text(Fact.REFERRAL_EMAIL, agreed ? suggestion.address() : "");
        // Whoever was pressed on the telephone answers in writing.
        return theCase.facts().channel() == Channel.PHONE
                ? facts.channel(Channel.EMAIL).build()
                : facts.build();
    }

    private static Terms terms(Pushback reply) {
        return switch (reply.course()) {
            case NONE, UNCHECKED -> Terms.NONE_ASKED;
            case KEPT -> reply.solved().containsValue(false) ? Terms.UNSOLVED : Terms.NONE_ASKED;
            case THINK -> Terms.THINK;
            case TALK -> Terms.TALK;
        };
    }
}
