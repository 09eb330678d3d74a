package io.gracefulno.letter;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What may be said, decided before any word is chosen.
 *
 * <p>The tags are the vocabulary of wording headers ({@code wording/STYLE.md} lists them): known facts, claims that
 * hold, how far it has gone, what is given up, how much of the reason is said, the door. A wording whose needs aren't
 * among them is never chosen, so nothing is claimed without its fact.
 *
 * @param voice the register whose wordings are used
 * @param blanks what fills the blanks; known facts only
 * @param blankWords how many words each of them has
 * @param seed the same for the same facts, so that two people refusing one recruiter don't send twins
 */
record Brief(
        Facts facts,
        Register voice,
        Disclosure disclosure,
        Set<String> tags,
        Map<String, String> blanks,
        Map<String, Integer> blankWords,
        long seed,
        Set<Note> notes) {

    private static final Set<Reason> NEARER_DOORS = EnumSet.of(Reason.LOCATION, Reason.TRAVEL, Reason.VISA);

    static Brief of(Facts told) {
        Facts facts = settled(told);
        // A voice contracts always, so the telephone has no formal sentences; the name is still said formally.
        Register voice = facts.channel() == Channel.PHONE && facts.register() == Register.FORMAL
                ? Register.NEUTRAL
                : facts.register();
        Disclosure disclosure = disclosure(facts);
        Map<String, String> blanks = Blanks.of(facts);
        Map<String, Integer> words = new HashMap<>();
        blanks.forEach((blank, text) -> words.put(blank, Words.count(text)));
        return new Brief(
                facts,
                voice,
                disclosure,
                tags(facts, disclosure),
                blanks,
                words,
                seed(facts, blanks),
                notes(told, disclosure));
    }

    /** What is told, less what the letter leaves out and in the order in which it is asked. */
    private static Facts settled(Facts told) {
        if (told.missed()) {
            // Whoever wasn't there says sorry and gives no excuse.
            return told.edit().text(Fact.CAUSE, "").build();
        }
        if (told.knows(Fact.SECOND_QUESTION) && !told.knows(Fact.QUESTION)) {
            return told.edit()
                    .text(Fact.QUESTION, told.text(Fact.SECOND_QUESTION))
                    .text(Fact.SECOND_QUESTION, "")
                    .build();
        }
        return told;
    }

    /** Whether the reason stands in the person's own sentence rather than in ours. */
    boolean isInOwnWords() {
        return inOwnWords(facts, disclosure);
    }

    /** Whether a sentence of ours gives the reason; the person's own sentence stands instead of it, never beside it. */
    boolean isInOurWords() {
        return disclosure != Disclosure.NONE && facts.kind().givesReason() && !isInOwnWords();
    }

    /** The reason as it is worded where one is given. */
    Reason worded() {
        return worded(facts);
    }

    /** The person's own line above their name; without a name the line stands alone. Empty where they have none. */
    Optional<String> ownSignOff() {
        if (!facts.knows(Fact.SIGN_OFF)) {
            return Optional.empty();
        }
        String line = facts.text(Fact.SIGN_OFF);
        String signature = blanks.getOrDefault("signature", "");
        return Optional.of(signature.isEmpty() ? line : line + "\n" + signature);
    }

    private static boolean inOwnWords(Facts facts, Disclosure disclosure) {
        return disclosure == Disclosure.SPECIFIC && facts.knows(Fact.OTHER_REASON);
    }

    /** Whether a sentence of ours says which reason it is. */
    private static boolean isNamed(Facts facts, Disclosure disclosure) {
        return disclosure == Disclosure.SPECIFIC && !inOwnWords(facts, disclosure);
    }

    /**
     * The same with more that holds and more blanks, for a text that rests on more than the letter's facts.
     *
     * @param ownSeed what it is chosen by instead
     */
    Brief with(Set<String> more, Map<String, String> moreBlanks, long ownSeed) {
        Set<String> allTags = new HashSet<>(tags);
        allTags.addAll(more);
        Map<String, String> allBlanks = new HashMap<>(blanks);
        allBlanks.putAll(moreBlanks);
        Map<String, Integer> words = new HashMap<>();
        allBlanks.forEach((blank, text) -> words.put(blank, Words.count(text)));
        return new Brief(facts, voice, disclosure, allTags, allBlanks, words, ownSeed, notes);
    }

    boolean has(String tag) {
        return tags.contains(tag);
    }

    /** The code of its kind, which is a tag too. */
    String kind() {
        return code(facts.kind());
    }

    /** A text message has room for two sentences, whatever was asked. */
    static Length length(Facts facts) {
        return facts.channel() == Channel.TEXT ? Length.SHORT : facts.length();
    }

    String fill(Wording wording) {
        return OwnWords.oneStop(blanksFilled(wording));
    }

    /** As it comes, with two stops where a fact at the end ("2 p.m.") brings its own. */
    String blanksFilled(Wording wording) {
        return NamedRole.filled(wording.template(), blanks);
    }

    /** Stage and reason decide unless the person does; the reason caps either. */
    private static Disclosure disclosure(Facts facts) {
        if (facts.reason() == Reason.OTHER) {
            boolean silenced = facts.disclosure().equals(Optional.of(Disclosure.NONE));
            return facts.knows(Fact.OTHER_REASON) && !silenced ? Disclosure.SPECIFIC : Disclosure.NONE;
        }
        Disclosure wanted = facts.disclosure().orElseGet(facts::usualDisclosure);
        return wanted.atMost(facts.reason().cap());
    }

    /** An accepted offer is claimed only when confirmed. */
    private static Reason worded(Facts facts) {
        return facts.reason() == Reason.ACCEPTED_OFFER && !facts.holds(Claim.ACCEPTED_CONFIRMED)
                ? Reason.BETTER_MATCH
                : facts.reason();
    }

    private static Set<String> tags(Facts facts, Disclosure disclosure) {
        Set<String> tags = new HashSet<>();
        for (Fact fact : Fact.values()) {
            String tag = fact.field().replace('.', '-');
            tags.add(facts.knows(fact) ? tag : "no-" + tag);
        }
        facts.claims().stream()
                .filter(claim -> claim != Claim.MISSED)
                .forEach(claim -> tags.add(claim.field().replace('.', '-')));
        tags.add(facts.missed() ? "missed" : "not-missed");
        tags.add(code(facts.kind()));
        tags.add(code(facts.reason()));
        tags.add("by-" + code(facts.channel()));
        if (facts.channel() != Channel.PHONE) {
            tags.add("written");
        }
        tags.add("door-" + code(facts.doorOrUsual()));
        tags.add(code(facts.stage()));
        if (facts.stage() == Stage.LATER) {
            tags.add("screened");
        }
        tags.add(facts.slot().isPresent() ? "slot" : "no-slot");
        tags.add(code(length(facts)));
        if (facts.kind() != Kind.HIRING_SIDE) {
            tags.add("candidate-side");
        }
        tags.add(facts.knows(facts.writer()) ? "signed" : "unsigned");
        if (facts.kind().declines()) {
            tags.add("plain-wishes");
        }
        if (facts.holds(Claim.REFERRAL) || facts.knows(Fact.REFERRAL_NAME)) {
            boolean agreed = facts.knows(Fact.REFERRAL_NAME) && facts.holds(Claim.REFERRAL_AGREED);
            tags.add(agreed ? "refer-named" : "refer-asks");
        }
        if (disclosure != Disclosure.NONE) {
            tags.add("says-something");
        }
        if (facts.knows(Fact.ROLE) && !NamedRole.saysSo(facts.text(Fact.ROLE))) {
            tags.add("role-plain");
        }
        boolean named = isNamed(facts, disclosure);
        boolean nearer = named && NEARER_DOORS.contains(facts.reason());
        if (!nearer) {
            // For a place, the road or the papers there is more to say than to stay in touch.
            tags.add("no-nearer-door");
        }
        tags.add(scope(facts));
        tags.add(facts.cancels() ? "cancelling" : "plain-no");
        tags.add(apologises(facts) ? "sorry" : "no-sorry");
        switch (disclosure) {
            case NONE -> tags.add("silent");
            case GENERAL -> {
                tags.add("says-general");
                tags.add("says-" + code(facts.reason().group()));
            }
            case SPECIFIC -> {
                tags.add("says-specific");
                // What a person wrote is theirs: nothing of ours may lean on the reason that they chose not to name.
                tags.add("says-" + code(named ? worded(facts) : Reason.OTHER));
            }
        }
        return tags;
    }

    /** Out of the process by the word withdraw (they applied) or without it, or out of this interview only. */
    private static String scope(Facts facts) {
        if (!facts.leavesProcess()) {
            return "interview";
        }
        return facts.holds(Claim.APPLIED) ? "withdraw" : "leave";
    }

    private static boolean apologises(Facts facts) {
        boolean owed = facts.slot().isPresent() || facts.knows(Fact.CAUSE) || facts.cancels();
        return facts.missed() || facts.apologise().orElse(owed);
    }

    /** FNV-1a over the texts in a fixed order: the same on every machine and in every version of Java. */
    private static long seed(Facts facts, Map<String, String> blanks) {
        long hash = 0xcbf29ce484222325L;
        for (Map.Entry<String, String> blank : new TreeMap<>(blanks).entrySet()) {
            hash = mix(mix(hash, blank.getKey()), blank.getValue());
        }
        return mix(hash, code(facts.reason()) + code(facts.kind()));
    }

    private static long mix(long hash, String text) {
        long mixed = hash;
        for (int i = 0; i < text.length(); i++) {
            mixed = (mixed ^ text.charAt(i)) * 0x100000001b3L;
        }
        return mixed;
    }

    private static Set<Note> notes(Facts facts, Disclosure disclosure) {
        Set<Note> notes = EnumSet.noneOf(Note.class);
        if (!facts.knows(facts.writer())) {
            notes.add(Note.NAME_MISSING);
        }
        if (facts.kind().givesReason()
                && facts.reason() == Reason.ACCEPTED_OFFER
                && !facts.holds(Claim.ACCEPTED_CONFIRMED)) {
            notes.add(Note.OFFER_NOT_CONFIRMED);
        }
        boolean mayTell = facts.kind().givesReason() && facts.reason() != Reason.NONE;
        if (mayTell
                && facts.disclosure()
                        .map(wanted -> wanted.compareTo(disclosure) > 0)
                        .orElse(false)) {
            notes.add(facts.reason() == Reason.OTHER ? Note.OWN_REASON_MISSING : Note.DISCLOSURE_CAPPED);
        }
        boolean ownWordsLost = facts.disclosure().isEmpty()
                && facts.kind().givesReason()
                && facts.knows(Fact.OTHER_REASON)
                && disclosure != Disclosure.SPECIFIC;
        if (ownWordsLost) {
            notes.add(Note.DISCLOSURE_CAPPED);
        }
        if (facts.missed() && facts.knows(Fact.CAUSE)) {
            notes.add(Note.CAUSE_LEFT_OUT);
        }
        if (facts.knows(Fact.REFERRAL_NAME) && !facts.holds(Claim.REFERRAL_AGREED)) {
            notes.add(Note.REFERRAL_NOT_NAMED);
        }
        return notes;
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
