package io.gracefulno.letter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Composes a message from facts. The same facts and variant always give the same letter; another variant gives a
 * different one from the same facts. Safe for use by many threads.
 */
public final class Composer {
    /** A standard letter has at most this many words, greeting and sign-off included. */
    private static final int MOST_WORDS = 120;

    /** A connection note has at most so many UTF-16 units. */
    public static final int LONGEST_NOTE = 300;

    /** What a note does without where it would be too long, the least missed first. */
    private static final List<Set<Fact>> LEFT_OUT = List.of(
            Set.of(Fact.DECLINED_ON),
            Set.of(Fact.COMPANY),
            Set.of(Fact.COMPANY, Fact.DECLINED_ON),
            Set.of(Fact.ROLE),
            Set.of(Fact.ROLE, Fact.DECLINED_ON),
            Set.of(Fact.ROLE, Fact.COMPANY),
            Set.of(Fact.ROLE, Fact.COMPANY, Fact.DECLINED_ON));

    private final Wordings wordings;

    public Composer(Wordings wordings) {
        this.wordings = wordings;
    }

    /**
     * The letter for these facts.
     *
     * @param variant 0 for the first; the n-th distinct letter, beginning again after the last (see {@link Variants})
     * @throws IllegalArgumentException if the variant is negative, or the facts ask for a reconnecting letter without
     *     saying what changed
     */
    public Letter compose(Facts facts, int variant) {
        if (variant < 0) {
            throw new IllegalArgumentException("variant is negative");
        }
        if (facts.kind() == Kind.RECONNECT && !facts.knows(Fact.WHAT_CHANGED)) {
            throw new IllegalArgumentException("whatChanged is needed to write again");
        }
        return facts.kind() == Kind.LINKEDIN_NOTE ? note(facts, variant) : written(facts, variant);
    }

    /** LinkedIn cuts what is longer, so the longest facts stay out of it; the first that fits says most. */
    private Letter note(Facts facts, int variant) {
        Facts.Builder note =
                facts.edit().channel(facts.channel() == Channel.EMAIL ? Channel.LINKEDIN : facts.channel());
        Letter letter = written(note.build(), variant);
        for (Set<Fact> left : LEFT_OUT) {
            if (letter.body().length() <= LONGEST_NOTE) {
                return letter;
            }
            Facts.Builder shorter = note.build().edit();
            left.forEach(fact -> shorter.text(fact, ""));
            letter = written(shorter.build(), variant);
        }
        return letter;
    }

    private Letter written(Facts facts, int variant) {
        return switch (facts.channel()) {
            case EMAIL -> email(facts, variant);
            case LINKEDIN -> linkedIn(facts, variant);
            case TEXT -> textMessage(facts, variant);
            case PHONE -> spoken(facts, variant);
        };
    }

    /** A no by telephone has a card with its branches; anything else is said as it would be written. */
    private Letter spoken(Facts facts, int variant) {
        boolean card = facts.kind().declines() && facts.kind() != Kind.CONFIRM_AFTER_CALL;
        // A card has its own length.
        Facts said = card ? facts.edit().length(Length.STANDARD).build() : facts;
        Brief brief = brief(said);
        Draft draft = draft(brief, said.length(), variant);
        if (!card) {
            return runOn(brief, draft, "");
        }
        Letter spoken = new CallCard(wordings).write(said, draft);
        return new Letter(
                Optional.empty(),
                spoken.body(),
                spoken.passages(),
                Optional.empty(),
                spoken.card(),
                notes(brief, draft, spoken.body()));
    }

    private Letter email(Facts facts, int variant) {
        Brief brief = brief(facts);
        Draft draft = draft(brief, facts.length(), variant);
        return laidOut(brief, draft, draft.subject());
    }

    /** A short message that says the no and announces the email that goes with it; or the whole letter. */
    private Letter linkedIn(Facts facts, int variant) {
        if (facts.kind().declines() && facts.emailFollows()) {
            Letter email = email(facts.edit().channel(Channel.EMAIL).build(), variant);
            Letter handover = new Handover(wordings).write(Brief.of(facts), variant + 1);
            return new Letter(
                    Optional.empty(),
                    handover.body(),
                    handover.passages(),
                    Optional.of(email),
                    List.of(),
                    email.notes());
        }
        Brief brief = brief(facts);
        Draft draft = draft(brief, facts.length(), variant);
        return facts.kind() == Kind.LINKEDIN_NOTE
                ? runOn(brief, draft, brief.blanks().getOrDefault("signature", ""))
                : laidOut(brief, draft, Optional.empty());
    }

    private Letter textMessage(Facts facts, int variant) {
        Brief brief = brief(facts);
        return runOn(brief, draft(brief, Length.SHORT, variant), brief.blanks().getOrDefault("signature", ""));
    }

    /** Whoever writes again recalls the reason as it was told, and none that wasn't. */
    private Brief brief(Facts facts) {
        Brief brief = Brief.of(facts);
        if (facts.kind() != Kind.RECONNECT) {
            return brief;
        }
        return new Pools(wordings, brief)
                .of("before").stream()
                        .findFirst()
                        .map(before -> brief.with(
                                Set.of("before"), Map.of("before", brief.blanksFilled(before)), brief.seed()))
                        .orElse(brief);
    }

    private Draft draft(Brief brief, Length length, int variant) {
        Pools pools = new Pools(wordings, brief);
        List<Integer> turns = new Variants(pools, brief, length).turns(variant + 1);
        boolean fewer = turns.size() <= variant && turns.size() < Variants.FEW;
        return wordings.behind()
                .filter(_ -> fewer)
                .map(ours -> withOurs(pools, turns, new Pools(ours, brief), brief, length, variant))
                .orElseGet(() -> Drafting.written(pools, brief, turns.get(variant % turns.size()), length));
    }

    /** Where a workspace's own wording gives only a few letters, those of ours come after them. */
    private static Draft withOurs(
            Pools own, List<Integer> ownTurns, Pools ours, Brief brief, Length length, int variant) {
        List<Integer> turns = new Variants(ours, brief, length).turns(variant + 1 - ownTurns.size());
        int at = variant % (ownTurns.size() + turns.size());
        return at < ownTurns.size()
                ? Drafting.written(own, brief, ownTurns.get(at), length)
                : Drafting.written(ours, brief, turns.get(at - ownTurns.size()), length);
    }

    private static Letter laidOut(Brief brief, Draft draft, Optional<Passage> subject) {
        List<String> blocks = new ArrayList<>();
        blocks.add(draft.greeting());
        draft.paragraphs().forEach(paragraph -> blocks.add(inOneParagraph(paragraph)));
        blocks.add(draft.signoff());
        return letter(brief, draft, subject, String.join("\n\n", blocks), draft.signoff());
    }

    /**
     * Greeting, sentences and name without paragraphs, as a message on a telephone's screen runs. A person's own words keep
     * their capital, so these don't follow the greeting's comma.
     */
    private static Letter runOn(Brief brief, Draft draft, String signature) {
        String text = inOneParagraph(draft.passages());
        String opening = draft.greeting() + (startsInOwnWords(draft) ? "\n" + text : " " + lowered(draft, text));
        return letter(
                brief, draft, Optional.empty(), signature.isEmpty() ? opening : opening + "\n" + signature, signature);
    }

    private static boolean startsInOwnWords(Draft draft) {
        return !draft.passages().isEmpty() && draft.passages().getFirst().part() == Part.OWN_WORDS;
    }

    private static String lowered(Draft draft, String text) {
        return draft.used().isEmpty()
                ? text
                : Drafting.startingSmall(text, draft.used().getFirst());
    }

    private static String inOneParagraph(List<Passage> passages) {
        return String.join(" ", passages.stream().map(Passage::text).toList());
    }

    private static Letter letter(Brief brief, Draft draft, Optional<Passage> subject, String body, String signoff) {
        List<Passage> passages = new ArrayList<>();
        subject.ifPresent(passages::add);
        passages.add(new Passage(Part.GREETING, List.of(), draft.greeting()));
        passages.addAll(draft.passages());
        if (!signoff.isEmpty()) {
            passages.add(new Passage(Part.SIGNOFF, List.of(), signoff));
        }
        return new Letter(
                subject.map(Passage::text), body, passages, Optional.empty(), List.of(), notes(brief, draft, body));
    }

    private static Set<Note> notes(Brief brief, Draft draft, String body) {
        Set<Note> notes = EnumSet.noneOf(Note.class);
        notes.addAll(brief.notes());
        Facts facts = brief.facts();
        boolean shortened = Brief.length(facts) == Length.SHORT || facts.channel() == Channel.PHONE;
        boolean hasMore = facts.knows(Fact.COMPLIMENT)
                || facts.knows(Fact.FEEDBACK)
                || brief.has("refer-named")
                || brief.has("refer-asks")
                || (facts.knows(Fact.CAUSE) && facts.channel() != Channel.PHONE);
        if (facts.kind().declines() && shortened && hasMore) {
            notes.add(Note.SHORT_LEAVES_OUT);
            notes.remove(Note.REFERRAL_NOT_NAMED);
        }
        // A call card has no door, so there the month is never said.
        boolean saysMonth = body.contains(facts.text(Fact.LATER_MONTH))
                && draft.used().stream().anyMatch(wording -> wording.needs().contains(Fact.LATER_MONTH.field()));
        if (facts.knows(Fact.LATER_MONTH) && !saysMonth) {
            notes.add(Note.LATER_MONTH_LEFT_OUT);
        }
        if (Words.count(body) > MOST_WORDS) {
            notes.add(Note.LONG);
        }
        return notes;
    }
}
