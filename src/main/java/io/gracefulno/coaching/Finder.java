package io.gracefulno.coaching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds sentences, or runs of them, in a text in which anything may have been written around them. Reads the text once;
 * what it compares at each place is a number for each length that is looked for, so no text takes long.
 */
final class Finder {
    /** Where a sentence was found, in tokens. */
    record Found(Wanted what, int from, int to) {}

    /**
     * A sentence that is looked for.
     *
     * @param places at which it stands among those looked for, in order: several where these are equal
     */
    record Wanted(List<String> keys, Ending ending, List<Integer> places) {
        /** The first of its places after this one; the last of them for all that are found beyond it. */
        int placeAfter(int last) {
            int at = Collections.binarySearch(places, last + 1);
            int next = at >= 0 ? at : -at - 1;
            return places.get(Math.min(next, places.size() - 1));
        }
    }

    /** What may follow on its line. */
    enum Ending {
        SENTENCE,
        GREETING
    }

    /** A greeting is over after so many words and marks. */
    private static final int LONGEST_GREETING = 10;

    private static final Set<String> HELLO =
            Set.of("afternoon", "dear", "evening", "good", "greetings", "hello", "hey", "hi", "hiya", "morning");

    private static final Set<String> WHOM = Set.of(
            "afternoon",
            "again",
            "all",
            "and",
            "both",
            "day",
            "evening",
            "everybody",
            "everyone",
            "folks",
            "morning",
            "team",
            "there",
            "to",
            "you");

    private static final long BASE = 0x9E3779B97F4A7C15L;

    private static final String WITHIN_SENTENCES = ",;:";

    private final NavigableMap<Integer, Map<Long, List<Wanted>>> byLength = new TreeMap<>(Collections.reverseOrder());

    /** What the first of them says, if that is brief: whom a greeting may name. */
    private final Set<String> opening = new HashSet<>();

    private int count;

    /** Looks for this stretch, too; it must not be empty. Its place is how many were looked for before. */
    void add(Tokens tokens, int from, int to, Ending ending) {
        List<String> keys = new ArrayList<>(tokens.keys(from, to));
        if (count == 0 && keys.size() <= LONGEST_GREETING) {
            keys.forEach(key -> opening.add(key.toLowerCase(Locale.ROOT)));
        }
        // A sentence that came to stand after a greeting, or no longer does, is the same with another first letter.
        keys.set(0, tokens.at(from).small());
        long number = 0;
        for (String key : keys) {
            number = number * BASE + key.hashCode();
        }
        List<Wanted> alike = byLength.computeIfAbsent(keys.size(), _ -> new HashMap<>())
                .computeIfAbsent(number, _ -> new ArrayList<>());
        Wanted wanted = alike.stream()
                .filter(other -> other.keys().equals(keys))
                .findFirst()
                .orElseGet(() -> new Wanted(keys, ending, new ArrayList<>()));
        if (wanted.places().isEmpty()) {
            alike.add(wanted);
        }
        wanted.places().add(count);
        count++;
    }

    /** All that stands in the text, in its order; none overlaps another. */
    List<Found> in(Tokens text) {
        return new Search(text).all();
    }

    /** One going through a text. */
    private final class Search {
        private final Tokens text;
        private final boolean[] mayBegin;

        /** Whether the line from here on is no sentence and ends in a comma, as a greeting does. */
        private final boolean[] openLine;

        private final long[] numbers;
        private final long[] powers;

        Search(Tokens text) {
            this.text = text;
            int size = text.count() + 1;
            this.mayBegin = new boolean[size];
            this.openLine = new boolean[size];
            this.numbers = new long[size];
            this.powers = new long[size];
            lookAround();
            count();
        }

        List<Found> all() {
            List<Found> found = new ArrayList<>();
            int at = 0;
            while (at < text.count()) {
                boolean behind = !found.isEmpty() && found.getLast().to() == at;
                Optional<Found> here = mayBegin[at] || behind ? longest(at) : Optional.empty();
                here.ifPresent(found::add);
                at = here.map(Found::to).orElse(at + 1);
            }
            return found;
        }

        /** A sentence may begin with a line, after a stop or after a greeting. */
        private void lookAround() {
            for (int i = 0; i < text.count(); i++) {
                Token token = text.at(i);
                mayBegin[i] |= text.startsLine(i);
                boolean within = text.isAttached(i) && WITHIN_SENTENCES.contains(token.key());
                boolean passed = mayBegin[i] && !token.isWord() && !within;
                mayBegin[i + 1] = token.isStop() || token.isFace() || passed;
            }
            Arrays.fill(mayBegin, 0, afterGreeting(), true);
            for (int i = text.count() - 1; i >= 0; i--) {
                boolean comma = text.startsLine(i + 1) ? text.at(i).key().equals(",") : openLine[i + 1];
                openLine[i] = comma && !text.at(i).isStop();
            }
        }

        /** The number of the first n tokens, for every n. */
        private void count() {
            powers[0] = 1;
            for (int i = 0; i < text.count(); i++) {
                numbers[i + 1] = numbers[i] * BASE + text.at(i).key().hashCode();
                powers[i + 1] = powers[i] * BASE;
            }
        }

        /** How far a greeting in other words than ours may reach. */
        private int afterGreeting() {
            boolean named = true;
            int at = 0;
            while (at < Math.min(text.count(), LONGEST_GREETING)) {
                Token token = text.at(at);
                Set<String> said = at == 0 ? HELLO : WHOM;
                String key = token.key().toLowerCase(Locale.ROOT);
                boolean ours = opening.contains(key) || said.contains(key);
                boolean name = named && at > 0 && !token.startsSmall();
                boolean nextLine = at > 0 && text.startsLine(at);
                if (nextLine || (token.isWord() && !ours && !name)) {
                    break;
                }
                // Names are said before the comma.
                boolean hyphen = token.key().equals("-") && text.isAttached(at + 1);
                named &= token.isWord() || token.key().equals(".") || hyphen;
                at++;
            }
            return Math.min(at + 1, text.count());
        }

        private Optional<Found> longest(int from) {
            return byLength.tailMap(text.count() - from, true).entrySet().stream()
                    .flatMap(same -> at(from, from + same.getKey(), same.getValue()).stream())
                    .filter(found -> isOver(found.what(), found.to()))
                    .findFirst();
        }

        private Optional<Found> at(int from, int to, Map<Long, List<Wanted>> wanted) {
            long rest = numbers[to] - numbers[from + 1] * powers[to - from - 1];
            long number = text.at(from).small().hashCode() * powers[to - from - 1] + rest;
            return wanted.getOrDefault(number, List.of()).stream()
                    .filter(one -> stands(one.keys(), from))
                    .findFirst()
                    .map(one -> new Found(one, from, to));
        }

        private boolean stands(List<String> keys, int from) {
            return keys.getFirst().equals(text.at(from).small())
                    && keys.subList(1, keys.size()).equals(text.keys(from + 1, from + keys.size()));
        }

        /** Whether nothing follows that would make it a part of a longer sentence. */
        private boolean isOver(Wanted wanted, int to) {
            if (text.startsLine(to)) {
                return true;
            }
            Token next = text.at(to);
            if (text.isAttached(to)
                    && (next.isStop() || Sentences.isCloser(next) || WITHIN_SENTENCES.contains(next.key()))) {
                return false;
            }
            if (text.at(to - 1).isStop()) {
                return !next.startsSmall() || !Sentences.mayShorten(text, to - 1);
            }
            return wanted.ending() == Ending.GREETING ? !openLine[to] : anotherBegins(to);
        }

        /** Whether something that is looked for stands here and ends in a stop or a line. */
        private boolean anotherBegins(int from) {
            return byLength.tailMap(text.count() - from, true).entrySet().stream()
                    .flatMap(same -> at(from, from + same.getKey(), same.getValue()).stream())
                    .anyMatch(found -> text.at(found.to() - 1).isStop() || text.startsLine(found.to()));
        }
    }
}
