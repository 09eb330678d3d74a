package io.gracefulno.casebook;

import io.gracefulno.coaching.Excerpt;
import io.gracefulno.coaching.Proposal;
import io.gracefulno.coaching.Round;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is between a candidate and a coach as it stands in the JSON of an export, for either of the two. */
final class CoachingJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Moments moments;

    CoachingJson(Moments moments) {
        this.moments = moments;
    }

    /** What a case's candidate asked of coaches; of the answers only what was sent. */
    ArrayNode asked(Case theCase, List<Share> shares) {
        ArrayNode asked = NODES.arrayNode();
        for (Consulted told : theCase.consulted()) {
            shares.stream()
                    .filter(share -> share.id().equals(told.shareId()))
                    .findFirst()
                    .ifPresent(share -> asked.add(asked(told, share)));
        }
        return asked;
    }

    private ObjectNode asked(Consulted told, Share share) {
        ObjectNode node = NODES.objectNode()
                .put("coach", CaseJson.orNull(told.coachName()))
                .put("about", Moments.code(share.matter()))
                .put("status", Moments.code(share.state()))
                .put("asked", moments.iso(told.at()));
        node.set("namesShown", CaseJson.codes(told.shown()));
        node.set("alsoShown", CaseJson.codes(told.also()));
        ObjectNode hidden = NODES.objectNode();
        new TreeMap<>(told.masks().hidden()).forEach(hidden::put);
        node.set("hidden", hidden);
        node.set("letter", CaseJson.texts(told.shared()));
        node.set("rounds", CaseJson.array(share.rounds(), this::asked));
        node.set("editing", CaseJson.array(told.adapting().words().entrySet(), CoachingJson::editing));
        return node;
    }

    private static ObjectNode editing(Map.Entry<Integer, String> adapted) {
        return NODES.objectNode().put("about", adapted.getKey()).put("wording", CaseJson.orNull(adapted.getValue()));
    }

    private ObjectNode asked(Round round) {
        ObjectNode node = NODES.objectNode()
                .put("asked", moments.iso(round.askedAt()))
                .put("question", CaseJson.orNull(round.question()));
        node.set("shown", CaseJson.array(round.excerpts(), CoachingJson::shown));
        // What a coach hasn't sent yet is nobody's but theirs.
        Optional<Round> sent = Optional.of(round).filter(one -> one.answeredAt().isPresent());
        node.put("answered", sent.flatMap(Round::answeredAt).map(moments::iso).orElse(null))
                .put("opinion", sent.flatMap(Round::opinion).map(Moments::code).orElse(null))
                .put("note", sent.map(one -> CaseJson.orNull(one.note())).orElse(null));
        node.set(
                "said",
                CaseJson.array(
                        sent.map(Round::proposals).orElse(List.of()),
                        one -> said(one).put("fate", Moments.code(one.fate()))));
        return node;
    }

    private static ObjectNode shown(Excerpt excerpt) {
        return NODES.objectNode()
                .put("part", excerpt.about())
                .put("answer", CaseJson.orNull(excerpt.answer()))
                .put("text", CaseJson.orNull(excerpt.text()));
    }

    private static ObjectNode said(Proposal proposal) {
        return NODES.objectNode()
                .put("about", proposal.excerpt())
                .put("comment", CaseJson.orNull(proposal.comment()))
                .put("wording", CaseJson.orNull(proposal.wording()));
    }

    /**
     * What a coach wrote, sent or not; of what they were shown only which part it is about.
     *
     * @param candidate what they call whoever asked
     */
    ObjectNode review(Share share, String candidate) {
        ObjectNode node = NODES.objectNode()
                .put("candidate", candidate)
                .put("about", Moments.code(share.matter()))
                .put("status", Moments.code(share.state()));
        node.set("rounds", CaseJson.array(share.rounds(), this::reviewed));
        return node;
    }

    private ObjectNode reviewed(Round round) {
        ObjectNode node = NODES.objectNode()
                .put("asked", moments.iso(round.askedAt()))
                .put("answered", round.answeredAt().map(moments::iso).orElse(null))
                .put("opinion", round.opinion().map(Moments::code).orElse(null))
                .put("note", CaseJson.orNull(round.note()));
        node.set(
                "said",
                CaseJson.array(
                        round.proposals(),
                        one -> said(one)
                                .put("part", round.excerpts().get(one.excerpt()).about())));
        return node;
    }
}
