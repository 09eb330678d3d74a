package io.gracefulno.casebook;

import io.gracefulno.casebook.Remark.Field;
import io.gracefulno.coaching.Excerpt;
import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Door;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Kind;
import io.gracefulno.letter.Part;
import io.gracefulno.preferences.Personal;
import io.gracefulno.review.Circumstance;
import io.gracefulno.review.Draft;
import io.gracefulno.review.Finding;
import io.gracefulno.review.Review;
import io.gracefulno.review.Rule;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reviews what a person wrote in a case: the letter as it stands, and the sentences they give for it. */
public final class Reviewing {
    /** What a sentence of one's own can be held to: a letter's duties, such as to give thanks, aren't a sentence's. */
    private static final Set<Rule> OF_A_SENTENCE = EnumSet.of(
            Rule.PLACEHOLDER_LEFT,
            Rule.HOSTILE,
            Rule.NEGATIVE_ABOUT_EMPLOYER,
            Rule.BARGAINS,
            Rule.DISCLOSES_PRIVATE,
            Rule.OVER_EXPLAINS,
            Rule.OVER_APOLOGISES,
            Rule.DRAMATIC_EXCUSE,
            Rule.TOO_VAGUE,
            Rule.FALSE_ENTHUSIASM);

    private static final Set<Rule> OF_A_DECISION =
            EnumSet.of(Rule.MISSING_DECISION, Rule.CONTRADICTORY_DECISION, Rule.HEDGED_DECISION);

    private static final Map<Field, Fact> OWN_WORDS = new EnumMap<>(Map.of(
            Field.OTHER_REASON, Fact.OTHER_REASON,
            Field.COMPLIMENT, Fact.COMPLIMENT,
            Field.FEEDBACK, Fact.FEEDBACK,
            Field.CAUSE, Fact.CAUSE,
            Field.WHAT_CHANGED, Fact.WHAT_CHANGED));

    private final Review review;

    public Reviewing(Review review) {
        this.review = review;
    }

    /**
     * Remarks on the letter as it stands, without what the person waved away. A text is held to what it would have been
     * clean of as we wrote it: what is in ours they chose, or heard of when they gave it. A blank that was left in is
     * told of wherever it comes from.
     */
    public List<Remark> ofLetter(Case theCase, Personal personal) {
        Writing writing = theCase.writing().orElseThrow();
        List<Remark> remarks = of(writing.current(), theCase.facts()).toList();
        if (remarks.isEmpty()) {
            return remarks;
        }
        Set<String> ours =
                of(writing.composed(), theCase.facts()).map(Remark::mark).collect(Collectors.toSet());
        return remarks.stream()
                .filter(remark -> remark.rule() == Rule.PLACEHOLDER_LEFT || !ours.contains(remark.mark()))
                .filter(remark -> isWanted(remark, theCase.heard(), personal))
                .toList();
    }

    /** Remarks on the answer under way: it owes neither thanks nor a decision, and what is in ours is clean. */
    public List<Remark> ofAnswer(Case theCase, Personal personal) {
        return theCase.pushbacks()
                .underWay()
                .flatMap(reply ->
                        reply.writing().map(writing -> ofAnswer(theCase.facts(), reply.heard(), writing, personal)))
                .orElse(List.of());
    }

    private List<Remark> ofAnswer(Facts facts, Heard heard, Writing writing, Personal personal) {
        Set<String> ours = ofAnswer(writing.composed(), facts).map(Remark::mark).collect(Collectors.toSet());
        return ofAnswer(writing.current(), facts)
                .filter(remark -> !ours.contains(remark.mark()))
                .filter(remark -> isWanted(remark, heard, personal))
                .toList();
    }

    private Stream<Remark> ofAnswer(Texts texts, Facts facts) {
        return in(Field.BODY, new Draft(texts.body(), facts.kind(), facts.channel(), Set.of()))
                .filter(remark -> OF_A_SENTENCE.contains(remark.rule()));
    }

    private Stream<Remark> of(Texts texts, Facts facts) {
        boolean pair = !texts.message().isEmpty();
        Draft message = new Draft(texts.message(), facts.kind(), Channel.LINKEDIN, Set.of());
        Draft subject = new Draft(texts.subject(), facts.kind(), Channel.EMAIL, Set.of());
        Draft body =
                new Draft(texts.body(), facts.kind(), pair ? Channel.EMAIL : facts.channel(), circumstances(facts));
        return Stream.of(
                        in(Field.MESSAGE, message),
                        in(Field.SUBJECT, subject).filter(remark -> remark.rule() == Rule.PLACEHOLDER_LEFT),
                        in(Field.BODY, body))
                .flatMap(remarks -> remarks);
    }

    private Stream<Remark> in(Field field, Draft draft) {
        return draft.text().isBlank()
                ? Stream.empty()
                : review.of(draft).findings().stream().map(finding -> new Remark(field, finding));
    }

    /** A door that was chosen is wanted; the polite one that stands there unless told otherwise isn't yet. */
    private static Set<Circumstance> circumstances(Facts facts) {
        boolean wantsContact =
                facts.doorOrUsual() == Door.GENUINE || facts.door().equals(Optional.of(Door.POLITE));
        return wantsContact ? Set.of(Circumstance.WANTS_CONTACT) : Set.of();
    }

    /** Remarks on the sentences that the person gave, before they enter a letter. */
    public List<Remark> ofOwnWords(Case theCase, Personal personal) {
        Facts facts = theCase.facts();
        return OWN_WORDS.entrySet().stream()
                .flatMap(own -> in(
                        own.getKey(), new Draft(facts.text(own.getValue()), facts.kind(), facts.channel(), Set.of())))
                .filter(remark -> OF_A_SENTENCE.contains(remark.rule()))
                .filter(remark -> isWanted(remark, theCase.heard(), personal))
                .toList();
    }

    /** Remarks on the line above the person's name, before it enters every letter of theirs. */
    public List<Remark> ofSignOff(Personal personal) {
        return in(Field.SIGN_OFF, new Draft(personal.signOff(), Kind.DECLINE, Channel.EMAIL, Set.of()))
                .filter(remark -> OF_A_SENTENCE.contains(remark.rule()))
                .filter(remark -> isWanted(remark, Heard.NOTHING, personal))
                .toList();
    }

    /**
     * Remarks for a coach on the wording they propose, as on a sentence; for the sentence that decides, on what it decides
     * too. What stands in the letter already is its writer's, and no news to the coach.
     *
     * @param wording names hidden; empty for none
     */
    public List<Finding> ofWording(String wording, Excerpt instead, Channel channel, Personal coach) {
        Set<Rule> rules = EnumSet.copyOf(OF_A_SENTENCE);
        if (instead.about().equals(Part.DECISION.code())) {
            rules.addAll(OF_A_DECISION);
        }
        Set<String> theirs =
                inWording(instead.text(), channel).map(Remark::mark).collect(Collectors.toSet());
        return inWording(wording, channel)
                .filter(remark -> rules.contains(remark.rule()) && !theirs.contains(remark.mark()))
                .filter(remark -> isWanted(remark, Heard.NOTHING, coach))
                .map(Remark::finding)
                .toList();
    }

    private Stream<Remark> inWording(String wording, Channel channel) {
        return in(Field.BODY, new Draft(wording, Kind.DECLINE, channel, Set.of()));
    }

    private static boolean isWanted(Remark remark, Heard heard, Personal personal) {
        return heard.minds(remark) && !personal.rulesOff().contains(remark.rule());
    }
}
