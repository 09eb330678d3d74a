package io.gracefulno.pushback;

import static java.util.Locale.ROOT;

import io.gracefulno.letter.Claim;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Letter;
import io.gracefulno.letter.ReasonGroup;
import io.gracefulno.letter.Script;
import io.gracefulno.letter.Scripts;
import io.gracefulno.letter.Wordings;
import io.gracefulno.pushback.Reading.Unclear;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes what to say to a reply: the reason that was sent or none, never a second one, and the higher the rung the
 * fewer the words. The sentences lie in {@code wording/en/pushback}. Safe for use by many threads.
 */
public final class Answers {
    private static final String ROOM = "pushback";

    /** What else they asked is answered in so many sentences at most. */
    private static final int MOST_ALSO = 2;

    private static final Set<Unclear> UNANSWERED = EnumSet.of(Unclear.NO_WORDS, Unclear.NOT_ENGLISH, Unclear.AUTOMATIC);

    private final Scripts scripts;

    public Answers(Wordings wordings) {
        scripts = new Scripts(wordings);
    }

    /** The answer, without a subject; empty where nobody is there to be answered. */
    public Optional<Letter> to(Push push) {
        ReplyKind kind = answered(push);
        if (kind == ReplyKind.UNCLEAR && push.why().filter(UNANSWERED::contains).isPresent()) {
            return Optional.empty();
        }
        Facts facts = push.sent().edit().text(Fact.BY_DATE, push.byDate()).build();
        Optional<String> told = scripts.say(facts, ROOM + "/told");
        Map<String, String> blanks = new HashMap<>();
        told.ifPresent(clause -> blanks.put("told", clause));
        Set<String> tags = tags(push);
        told.ifPresent(_ -> tags.add("told"));
        Script script = new Script(ROOM, part(kind, push.terms()), tags, blanks, also(kind, push));
        return Optional.of(scripts.write(facts, script, push.variant()));
    }

    /** Whoever takes the no and asks something besides is answered on that. */
    private static ReplyKind answered(Push push) {
        return push.primary() == ReplyKind.ACCEPTS
                ? others(push, ReplyKind.ACCEPTS).stream().findFirst().orElse(ReplyKind.ACCEPTS)
                : push.primary();
    }

    private static String part(ReplyKind kind, Terms terms) {
        return switch (kind) {
            case RENEGOTIATES ->
                switch (terms) {
                    case NONE_ASKED, UNSOLVED -> kind.code();
                    case TALK -> "terms";
                    case THINK -> "think";
                };
            case ACCEPTS -> "thanks";
            case ASKS_COMPETITOR, ASKS_REFERRAL, PROPOSES_LATER, ASKS_REASON, PRESSES_AGAIN, UNCLEAR -> kind.code();
        };
    }

    /** What else wants a sentence: nothing once it is the last word, or once the answer is a yes. */
    private static List<String> also(ReplyKind kind, Push push) {
        boolean opens = kind == ReplyKind.RENEGOTIATES && isSolved(push.terms());
        if (push.rung() == Rung.CLOSING || opens || kind == ReplyKind.UNCLEAR) {
            return List.of();
        }
        return others(push, kind).stream()
                .limit(MOST_ALSO)
                .map(other -> "also-" + other.code())
                .toList();
    }

    private static boolean isSolved(Terms terms) {
        return switch (terms) {
            case TALK, THINK -> true;
            case NONE_ASKED, UNSOLVED -> false;
        };
    }

    /** What asks for something besides, the weightiest first. */
    private static List<ReplyKind> others(Push push, ReplyKind answered) {
        List<ReplyKind> others = new ArrayList<>();
        if (!push.others().isEmpty()) {
            others.addAll(EnumSet.copyOf(push.others()));
        }
        others.removeAll(List.of(ReplyKind.ACCEPTS, ReplyKind.UNCLEAR));
        others.remove(answered);
        return others;
    }

    private static Set<String> tags(Push push) {
        Set<String> tags = new HashSet<>();
        tags.add("rung-" + push.rung().number());
        push.mentions()
                .forEach(mention -> tags.add(
                        switch (mention) {
                            case CALL -> "mentions-call";
                            case KEEPS_DETAILS -> "mentions-details";
                            case CONNECTING -> "mentions-connecting";
                        }));
        if (push.terms() == Terms.UNSOLVED) {
            tags.add("terms-unsolved");
        }
        Facts sent = push.sent();
        if (!sent.holds(Claim.REFERRAL) && !sent.knows(Fact.REFERRAL_NAME)) {
            tags.add("refer-nobody");
        }
        ReasonGroup group = sent.reason().group();
        if (group != ReasonGroup.UNSPOKEN) {
            tags.add("group-" + group.name().toLowerCase(ROOT));
        }
        return tags;
    }
}
