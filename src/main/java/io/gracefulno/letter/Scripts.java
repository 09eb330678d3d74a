package io.gracefulno.letter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Writes a {@link Script} the way a letter goes: the same greeting and sign-off, and a channel that trims only those.
 * The same facts, script and variant always give the same text; the next variant gives another. Safe for use by many
 * threads.
 */
public final class Scripts {
    /** A wording that needs it stands after the others, so that it is never the first that is shown. */
    private static final String NOT_FIRST = "not-first";

    private static final Set<Note> NOTES = EnumSet.of(Note.NAME_MISSING, Note.REFERRAL_NOT_NAMED);

    private final Wordings wordings;

    public Scripts(Wordings wordings) {
        this.wordings = wordings;
    }

    /**
     * The text for these facts; by email with a subject, where the room has wordings for one.
     *
     * @param variant 0 for the first; begins again after the last wording of the part
     * @throws IllegalArgumentException if the variant is negative
     * @throws IllegalStateException if the part has no wording for what holds: a gap in the wording
     */
    public Letter write(Facts facts, Script script, int variant) {
        if (variant < 0) {
            throw new IllegalArgumentException("variant is negative");
        }
        Set<String> tags = new HashSet<>(script.tags());
        tags.add(NOT_FIRST);
        tags.addAll(script.also());
        Brief brief = Brief.of(facts).with(tags, script.blanks(), seed(facts));
        Pools pools = new Pools(wordings, brief);
        Flow flow = new Flow(brief.blankWords());
        Chooser chooser = new Chooser(pools, brief, flow, variant);
        List<Wording> pool = inOrder(pools.of(script.folder()), brief.seed());
        if (pool.isEmpty()) {
            throw new IllegalStateException("no wording in " + script.folder() + " for " + brief.tags());
        }
        Wording opening = pool.get(variant % pool.size());
        flow.place(opening);
        List<String> additions = new ArrayList<>();
        for (String tag : script.also()) {
            addition(chooser, script.room() + "/also", tag).ifPresent(wording -> {
                flow.place(wording);
                additions.add(brief.fill(wording));
            });
        }
        Letter text = laidOut(brief, chooser, opening, String.join(" ", additions));
        return facts.channel() == Channel.EMAIL
                ? chooser.choose(script.room() + "/subject")
                        .map(subject -> under(Subject.fitted(brief.fill(subject), brief), text))
                        .orElse(text)
                : text;
    }

    private static Letter under(String subject, Letter text) {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(Part.SUBJECT, List.of(), subject));
        passages.addAll(text.passages());
        return new Letter(Optional.of(subject), text.body(), passages, text.email(), text.card(), text.notes());
    }

    /** The same on every channel, so that the same words go out on each. */
    private static long seed(Facts facts) {
        return Brief.of(facts.edit().channel(Channel.EMAIL).build()).seed();
    }

    /** The first wording of a part of another room that fits the facts alone, filled; empty where none does. */
    public Optional<String> say(Facts facts, String folder) {
        Brief brief = Brief.of(facts);
        return new Pools(wordings, brief).of(folder).stream().findFirst().map(brief::blanksFilled);
    }

    /** What takes up something they mentioned, then the others from a place that the facts give, then what waits. */
    private static List<Wording> inOrder(List<Wording> pool, long seed) {
        List<Wording> mentioning = new ArrayList<>();
        List<Wording> others = new ArrayList<>();
        List<Wording> waiting = new ArrayList<>();
        for (Wording wording : pool) {
            boolean waits = wording.needs().contains(NOT_FIRST);
            (waits ? waiting : takesUpAMention(wording) ? mentioning : others).add(wording);
        }
        if (!others.isEmpty()) {
            Collections.rotate(others, Math.floorMod(seed, others.size()));
        }
        mentioning.addAll(others);
        mentioning.addAll(waiting);
        return mentioning;
    }

    private static boolean takesUpAMention(Wording wording) {
        return wording.needs().stream().anyMatch(tag -> tag.startsWith("mentions-"));
    }

    private static Optional<Wording> addition(Chooser chooser, String folder, String tag) {
        Predicate<Wording> asked = wording -> wording.needs().contains(tag);
        return chooser.choose(folder, asked.and(Scripts::takesUpAMention)).or(() -> chooser.choose(folder, asked));
    }

    private static Letter laidOut(Brief brief, Chooser chooser, Wording opening, String additions) {
        String greeting = chooser.choose("greeting").map(brief::fill).orElse("");
        String text = brief.fill(opening);
        return switch (brief.facts().channel()) {
            case EMAIL, LINKEDIN ->
                letter(
                        brief,
                        List.of(greeting, text, additions),
                        "\n\n",
                        brief.ownSignOff()
                                .or(() -> chooser.choose("signoff").map(brief::fill))
                                .orElse(""));
            case TEXT -> runOn(brief, greeting, Drafting.startingSmall(text, opening), additions, signature(brief));
            case PHONE -> runOn(brief, greeting, Drafting.startingSmall(text, opening), additions, "");
        };
    }

    private static String signature(Brief brief) {
        return brief.blanks().getOrDefault("signature", "");
    }

    private static Letter runOn(Brief brief, String greeting, String text, String additions, String signature) {
        Letter letter = letter(brief, List.of(greeting, text, additions), " ", "");
        if (signature.isEmpty()) {
            return letter;
        }
        List<Passage> signed = new ArrayList<>(letter.passages());
        signed.add(new Passage(Part.SIGNOFF, List.of(), signature));
        return new Letter(
                Optional.empty(),
                letter.body() + "\n" + signature,
                signed,
                Optional.empty(),
                List.of(),
                letter.notes());
    }

    /** @param texts greeting, text, additions; the last may be empty */
    private static Letter letter(Brief brief, List<String> texts, String between, String signoff) {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(Part.GREETING, List.of(), texts.getFirst()));
        texts.stream()
                .skip(1)
                .filter(text -> !text.isEmpty())
                .forEach(text -> passages.add(new Passage(Part.DECISION, List.of(), text)));
        if (!signoff.isEmpty()) {
            passages.add(new Passage(Part.SIGNOFF, List.of(), signoff));
        }
        String body = String.join(between, passages.stream().map(Passage::text).toList());
        Set<Note> notes = EnumSet.noneOf(Note.class);
        brief.notes().stream().filter(NOTES::contains).forEach(notes::add);
        return new Letter(Optional.empty(), body, passages, Optional.empty(), List.of(), notes);
    }
}
