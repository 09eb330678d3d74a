package io.gracefulno.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Writes one letter from a brief, part after part in reading order. Used once. */
final class Drafting {
    /** The longest that decision and reason may be together, in words. */
    private static final int LONGEST_MERGED = 28;

    /** A decision with its reason may have so many words if a wish is still to follow in the same sentence. */
    private static final int ROOM_FOR_A_WISH = 17;

    /** Thanks that share a sentence with the decision have so many words at most. */
    private static final int BRIEF_THANKS = 12;

    /** Decision and reason both under this are merged: apart they sound clipped. */
    private static final int CLIPPED = 8;

    private final Brief brief;
    private final Flow flow;
    private final Chooser chooser;
    private final Length length;
    private final Function<Wording, String> filling;
    private final List<Wording> used = new ArrayList<>();

    private Drafting(Pools pools, Brief brief, int turn, Length length, Function<Wording, String> filling) {
        this.brief = brief;
        this.length = length;
        this.filling = filling;
        this.flow = new Flow(brief.blankWords());
        this.chooser = new Chooser(pools, brief, flow, turn);
    }

    /** A draft to be sent: every blank is filled. */
    static Draft written(Pools pools, Brief brief, int turn, Length length) {
        return new Drafting(pools, brief, turn, length, brief::blanksFilled).write();
    }

    /** The same draft to be judged only: each wording stands as its name, which is much quicker than filling it. */
    static Draft sketched(Pools pools, Brief brief, int turn, Length length) {
        return new Drafting(pools, brief, turn, length, Wording::name).write();
    }

    private Draft write() {
        List<List<Passage>> paragraphs = new ArrayList<>();
        for (List<Step> steps : Plan.of(brief.facts().kind(), length).paragraphs()) {
            List<Passage> paragraph = new ArrayList<>();
            if (length == Length.SHORT && brief.facts().kind().declines()) {
                declineShortly(paragraph);
            } else {
                steps.forEach(step -> take(step, paragraph));
            }
            if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph);
            }
        }
        joinLoneDoor(paragraphs);
        return new Draft(
                choose("greeting").map(this::fill).orElse(""),
                paragraphs,
                brief.ownSignOff().or(() -> choose("signoff").map(this::fill)).orElse(""),
                subject(),
                used,
                flow);
    }

    /** The subject comes last: it must name the role if nothing else does. */
    private Optional<Passage> subject() {
        boolean roleStillUnsaid = brief.has(Fact.ROLE.field()) && !flow.hasNamed("role");
        return chooser.choose(
                        "subject",
                        wording -> !roleStillUnsaid || wording.names().contains("role"))
                .map(wording -> new Passage(Part.SUBJECT, List.of(), Subject.fitted(fill(wording), brief)));
    }

    private void take(Step step, List<Passage> paragraph) {
        switch (step) {
            case THANKS -> part(Part.THANKS, "thanks", paragraph);
            case DECISION -> decision(paragraph);
            case SLOT -> slot(paragraph);
            case APOLOGY -> part(Part.APOLOGY, "apology", paragraph);
            case COMPLIMENT -> own(Part.COMPLIMENT, Fact.COMPLIMENT, paragraph);
            case FEEDBACK -> feedback(paragraph);
            case REFERRAL -> part(Part.REFERRAL, "referral", paragraph);
            case DOOR -> part(Part.DOOR, "door", paragraph);
            case WISHES -> part(Part.WISHES, "wishes", paragraph);
            case REQUEST -> part(Part.REQUEST, "request", paragraph);
            case TIMES -> part(Part.REQUEST, "times", paragraph);
            case RECAP -> part(Part.DECISION, "recap", paragraph);
            case WHAT_CHANGED -> own(Part.OWN_WORDS, Fact.WHAT_CHANGED, paragraph);
            case NOTE -> part(Part.DOOR, "note", paragraph);
        }
    }

    private void part(Part part, String folder, List<Passage> paragraph) {
        Optional<Wording> oneSentence = length == Length.SHORT
                ? chooser.choose(folder, Wording::isOneSentence).map(this::using)
                : Optional.empty();
        oneSentence.or(() -> choose(folder)).ifPresent(wording -> {
            flow.place(wording);
            paragraph.add(new Passage(part, List.of(), fill(wording)));
        });
    }

    private void own(Part part, Fact fact, List<Passage> paragraph) {
        if (brief.facts().knows(fact)) {
            String sentence = OwnWords.sentence(brief.facts().text(fact));
            flow.placeOwn(sentence);
            paragraph.add(new Passage(part, List.of(), sentence));
        }
    }

    /** A sentence of ours first, since what a person thinks reads as an order or as the reason where it stands alone. */
    private void feedback(List<Passage> paragraph) {
        if (brief.facts().knows(Fact.FEEDBACK)) {
            String theirs = OwnWords.sentence(brief.facts().text(Fact.FEEDBACK));
            Optional<Wording> ours = choose("feedback");
            ours.ifPresent(flow::place);
            flow.placeOwn(theirs);
            String framed = ours.map(wording -> fill(wording) + " " + theirs).orElse(theirs);
            paragraph.add(new Passage(Part.FEEDBACK, List.of(), framed));
        }
    }

    private void slot(List<Passage> paragraph) {
        if (brief.has("slot")) {
            choose("slot").ifPresent(wording -> {
                flow.place(wording);
                paragraph.add(new Passage(Part.SLOT, apology(), fill(wording)));
            });
        } else if (brief.has("sorry")) {
            part(Part.APOLOGY, "apology", paragraph);
        }
    }

    private void decision(List<Passage> paragraph) {
        Optional<Wording> decision = choose("decision");
        if (decision.isEmpty()) {
            return;
        }
        Wording no = decision.get();
        flow.place(no);
        Optional<Wording> reason = brief.isInOurWords()
                ? chooser.choose("reason", wording -> followsWell(no, wording)).map(this::using)
                : Optional.empty();
        if (reason.isPresent() && reason.get().isClause()) {
            flow.join(reason.get());
            paragraph.add(new Passage(Part.DECISION, List.of(Part.REASON), closed(joined(open(no), reason.get()))));
            return;
        }
        paragraph.add(new Passage(Part.DECISION, List.of(), fill(no)));
        reason.ifPresent(wording -> {
            flow.place(wording);
            paragraph.add(new Passage(Part.REASON, List.of(), fill(wording)));
        });
        ownReason(paragraph);
    }

    private void ownReason(List<Passage> paragraph) {
        if (brief.isInOwnWords() && brief.facts().kind().givesReason()) {
            own(Part.OWN_WORDS, Fact.OTHER_REASON, paragraph);
        }
    }

    private boolean followsWell(Wording no, Wording reason) {
        int together = no.words(brief.blankWords()) + reason.words(brief.blankWords());
        if (reason.isClause()) {
            return no.takesClause() && together <= LONGEST_MERGED;
        }
        boolean clipped = no.words(brief.blankWords()) < CLIPPED && reason.words(brief.blankWords()) < CLIPPED;
        return !clipped || !no.takesClause();
    }

    /**
     * Two sentences. Nothing to give back: thanks; then the decision with its reason, and a wish where there is room.
     * What is given back, a sorry or the person's own sentence is the second sentence, and thanks and decision share the
     * first with the one semicolon there is.
     */
    private void declineShortly(List<Passage> paragraph) {
        boolean own = brief.isInOwnWords();
        boolean shared = own || brief.has("slot") || hasBriefSorry();
        Optional<Wording> thanks = chooser.choose(
                        "thanks", wording -> shared ? isBrief(wording) : wording.isOneSentence())
                .or(() -> chooser.choose("thanks", Wording::isOneSentence))
                .map(this::using);
        thanks.ifPresent(flow::place);
        Optional<Wording> decision = chooser.choose(
                        "decision", wording -> wording.takesClause() && wording.shape() != Shape.PLEASE)
                .map(this::using);
        if (thanks.isEmpty() || decision.isEmpty()) {
            return;
        }
        flow.place(decision.get());
        List<Part> with = new ArrayList<>();
        String no = open(decision.get());
        if (brief.isInOurWords()) {
            int room =
                    LONGEST_MERGED - flow.lastWords() - (shared ? thanks.get().words(brief.blankWords()) : 0);
            no = withClause(no, "reason", Part.REASON, with, room);
        }
        if (!shared) {
            no = withWish(no, with);
            paragraph.add(new Passage(Part.THANKS, List.of(), fill(thanks.get())));
            paragraph.add(new Passage(Part.DECISION, with, closed(no)));
            return;
        }
        if (own && brief.has("slot")) {
            no = withClause(no, "slot", Part.SLOT, with, LONGEST_MERGED);
        }
        flow.weld();
        with.addFirst(Part.DECISION);
        String first = open(thanks.get()) + "; " + startingSmall(closed(no), decision.get());
        paragraph.add(new Passage(Part.THANKS, with, first));
        if (own) {
            ownReason(paragraph);
        } else {
            giveBackShortly(paragraph);
        }
    }

    /** Thanks that leave room for the decision in the same sentence. */
    private boolean isBrief(Wording thanks) {
        return thanks.isOneSentence() && thanks.words(brief.blankWords()) <= BRIEF_THANKS;
    }

    private boolean hasBriefSorry() {
        return brief.has("sorry")
                && chooser.choose("apology", Wording::isOneSentence).isPresent();
    }

    /** The slot with its sorry, or the sorry alone, and a wish in the same sentence where there is room. */
    private void giveBackShortly(List<Passage> paragraph) {
        boolean slot = brief.has("slot");
        String folder = slot ? "slot" : "apology";
        chooser.choose(folder, Wording::takesWish)
                .filter(wording -> flow.faults(wording) == 0)
                .or(() -> chooser.choose(folder, wording -> wording.isOneSentence() && !wording.hasSemicolon()))
                .or(() -> chooser.choose(folder, Wording::isOneSentence))
                .map(this::using)
                .ifPresent(wording -> {
                    flow.place(wording);
                    List<Part> with = new ArrayList<>(slot ? apology() : List.of());
                    String sentence = open(wording);
                    String whole = closed(wording.takesWish() ? withWish(sentence, with) : sentence);
                    paragraph.add(new Passage(slot ? Part.SLOT : Part.APOLOGY, with, whole));
                });
    }

    /** With a wish where there is room and it echoes nothing. */
    private String withWish(String sentence, List<Part> with) {
        boolean room = flow.lastWords() <= ROOM_FOR_A_WISH
                && chooser.choose("wishes", Wording::isClause)
                        .filter(wish -> flow.faults(wish) == 0)
                        .isPresent();
        return room ? withClause(sentence, "wishes", Part.WISHES, with, LONGEST_MERGED) : sentence;
    }

    /** @param room how many words there is room for; where no clause is so short, any is taken */
    private String withClause(String sentence, String folder, Part part, List<Part> with, int room) {
        return chooser.choose(folder, wording -> wording.isClause() && wording.words(brief.blankWords()) <= room)
                .or(() -> chooser.choose(folder, Wording::isClause))
                .map(this::using)
                .map(clause -> {
                    flow.join(clause);
                    with.add(part);
                    return joined(sentence, clause);
                })
                .orElse(sentence);
    }

    private List<Part> apology() {
        return brief.has("sorry") ? List.of(Part.APOLOGY) : List.of();
    }

    private Optional<Wording> choose(String folder) {
        return chooser.choose(folder).map(this::using);
    }

    private Wording using(Wording wording) {
        used.add(wording);
        return wording;
    }

    private String fill(Wording wording) {
        return OwnWords.oneStop(filling.apply(wording));
    }

    /** A door that stands alone in its paragraph reads better beside the wishes. */
    private static void joinLoneDoor(List<List<Passage>> paragraphs) {
        for (int i = 0; i + 1 < paragraphs.size(); i++) {
            List<Passage> paragraph = paragraphs.get(i);
            if (paragraph.size() == 1
                    && paragraph.getFirst().part() == Part.DOOR
                    && paragraphs.get(i + 1).getFirst().part() == Part.WISHES) {
                paragraph.addAll(paragraphs.remove(i + 1));
                return;
            }
        }
    }

    private String joined(String open, Wording clause) {
        return open + ", " + filling.apply(clause);
    }

    /** Without its own stop, so that more can follow; a stop that a fact brought stays. */
    private String open(Wording wording) {
        String text = filling.apply(wording);
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static String closed(String open) {
        return OwnWords.oneStop(open + ".");
    }

    /** Lower case at the front, unless the writer ("I") or a fact stands there. */
    static String startingSmall(String text, Wording wording) {
        Sentence first = wording.sentences().getFirst();
        return first.startsWithI() || first.firstWord().startsWith("{")
                ? text
                : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
