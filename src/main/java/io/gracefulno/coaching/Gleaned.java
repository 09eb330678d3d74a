package io.gracefulno.coaching;

import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Prefill;
import io.gracefulno.letter.Stage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a message plainly says of an invitation: who, where, for what, how far. It only fills fields that a coach sees and
 * can change, so it would rather read nothing than something wrong; why somebody declines it never reads.
 */
public final class Gleaned {
    /** Whoever pastes a whole thread has said it by then. */
    private static final int LOOKED_AT = 2_000;

    /** More is no line of names. */
    private static final int LONGEST_LINE = 120;

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}\\p{N}'’&-]*+";
    private static final String NAME = WORD + "(?:[ \\t]+(?:&[ \\t]+)?" + WORD + "){0,3}";
    private static final String ROLE = "([\\p{L}][\\p{L}\\p{M}\\p{N} /&+#.-]{1,58}?)";

    private static final Pattern PERSON_AND_COMPANY = Pattern.compile(
            "\\b(?:with|by|from|recruiter|manager)\\s+(" + NAME + ")\\s+(?:from|at|of)\\s+(" + NAME + ")");
    private static final List<Pattern> COMPANY = List.of(Pattern.compile(
            "\\b(?:interview|role|position|job|call|chat|screen|offer|opening|invit|process|round|appl)\\p{L}*"
                    + "[^.!?\\n]{0,60}?\\b(?:at|with|from|to)\\s+(" + NAME + ")"));
    private static final List<Pattern> ROLES = List.of(
            Pattern.compile(
                    "\\b(?:for|as)\\s+(?:the\\s+|an?\\s+)?" + ROLE + "\\s+(?:role|position|job|post|opening)\\b"),
            Pattern.compile("\\b(?:the|an?)\\s+" + ROLE + "\\s+(?:role|position)\\b"),
            Pattern.compile("\\b(?:at|with)\\s+" + NAME + "\\s+for\\s+(?:the\\s+|an?\\s+)?(" + NAME + ")"));
    private static final Pattern LATER = Pattern.compile(
            "\\b(?:second|third|final|last|next)\\s+(?:round|interview)|\\bon-?site interview",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPOKEN = Pattern.compile(
            "\\b(?:we|i|I've|already)\\s+(?:\\w+\\s+)?(?:spoke|spoken|talked|had (?:a|the|my) (?:first"
                    + " )?(?:call|screen))",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> GREETINGS = Set.of("hi", "hello", "hey", "dear", "thanks", "please", "help");

    private Gleaned() {}

    /** Facts that say no more than the message does. */
    public static Facts of(String message) {
        String text = message.length() > LOOKED_AT ? message.substring(0, LOOKED_AT) : message;
        Facts.Builder facts = Facts.builder().stage(stage(text));
        Prefill line = text.length() > LONGEST_LINE ? Prefill.of("") : Prefill.of(text);
        boolean isOfNames = (!line.company().isEmpty() || !line.role().isEmpty())
                && line.leftover().isEmpty()
                && GREETINGS.stream().noneMatch(line.recruiter()::equalsIgnoreCase);
        if (isOfNames) {
            return facts.text(Fact.RECRUITER, line.recruiter())
                    .text(Fact.COMPANY, line.company())
                    .text(Fact.ROLE, line.role())
                    .build();
        }
        Matcher both = PERSON_AND_COMPANY.matcher(text);
        if (both.find()) {
            put(facts, Fact.RECRUITER, both.group(1));
            put(facts, Fact.COMPANY, both.group(2));
        } else {
            first(COMPANY, text).ifPresent(found -> put(facts, Fact.COMPANY, found));
        }
        first(ROLES, text).ifPresent(found -> put(facts, Fact.ROLE, found));
        return facts.build();
    }

    private static Optional<String> first(List<Pattern> patterns, String text) {
        return patterns.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }

    /** What is longer than its field isn't one. */
    private static void put(Facts.Builder facts, Fact fact, String found) {
        if (found.length() <= fact.limit()) {
            facts.text(fact, found);
        }
    }

    private static Stage stage(String text) {
        if (LATER.matcher(text).find()) {
            return Stage.LATER;
        }
        return SPOKEN.matcher(text).find() ? Stage.SCREENED : Stage.INVITED;
    }
}
