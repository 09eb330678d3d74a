package io.gracefulno.coaching;

import io.gracefulno.coaching.Finder.Ending;
import io.gracefulno.coaching.Finder.Found;
import io.gracefulno.letter.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Finds pieces of an earlier text in the current one. */
final class Retracing {
    private final List<Piece> before;
    private final Tokens tokens;
    private final List<Found> found;

    /** The pieces that were found, by their index; equal ones in the order in which they stand. */
    private final NavigableMap<Integer, Found> byIndex = new TreeMap<>();

    /** All places where a text stands, by the index of the first piece that has it. */
    private final Map<Integer, List<Found>> everywhere = new HashMap<>();

    Retracing(List<Piece> before, String current) {
        this.before = before;
        this.tokens = Tokens.of(current);
        Finder finder = new Finder();
        for (Piece piece : before) {
            Tokens words = Tokens.of(piece.text());
            finder.add(words, 0, words.count(), piece.part() == Part.GREETING ? Ending.GREETING : Ending.SENTENCE);
        }
        this.found = finder.in(tokens);
        int last = -1;
        for (Found one : found) {
            last = one.what().placeAfter(last);
            byIndex.putIfAbsent(last, one);
            everywhere
                    .computeIfAbsent(one.what().places().getFirst(), _ -> new ArrayList<>())
                    .add(one);
        }
    }

    Again of(int index) {
        Piece was = before.get(index);
        return standing(index)
                .<Again>map(at ->
                        new Again.Unchanged(tokens.piece(was.part(), was.with(), new Stretch(at.from(), at.to()))))
                .or(() -> instead(index).map(now -> new Again.Changed(tokens.piece(Part.OWN_WORDS, List.of(), now))))
                .orElseGet(Again.Gone::new);
    }

    private Optional<Found> standing(int index) {
        List<Found> places = everywhere.values().stream()
                .filter(some -> some.getFirst().what().places().contains(index))
                .findFirst()
                .orElse(List.of());
        if (!places.isEmpty()
                && places.size() == places.getFirst().what().places().size()) {
            return Optional.of(places.get(places.getFirst().what().places().indexOf(index)));
        }
        int expected = expected(index);
        return places.stream().min(Comparator.comparingInt(one -> Math.abs(start(one) - expected)));
    }

    /** Where it would begin if nothing but the text before a neighbour, the nearest that stands there once, had changed. */
    private int expected(int index) {
        IntStream upwards = IntStream.iterate(index - 1, i -> i >= 0, i -> i - 1);
        int moved = IntStream.concat(upwards, IntStream.range(index + 1, before.size()))
                .boxed()
                .flatMap(i -> lone(i).map(one -> start(one) - before.get(i).start()).stream())
                .findFirst()
                .orElse(0);
        return before.get(index).start() + moved;
    }

    /** Where a piece stands, if it is the only one of its words, then and now. */
    private Optional<Found> lone(int index) {
        return Optional.ofNullable(byIndex.get(index))
                .filter(one -> one.what().places().size() == 1)
                .filter(_ -> everywhere.getOrDefault(index, List.of()).size() == 1);
    }

    private int start(Found one) {
        return tokens.at(one.from()).start();
    }

    /** What stands between the nearest pieces that were found before and behind it and is none of the others. */
    private Optional<Stretch> instead(int index) {
        Optional<Map.Entry<Integer, Found>> previous = Optional.ofNullable(byIndex.lowerEntry(index));
        Optional<Map.Entry<Integer, Found>> next = Optional.ofNullable(byIndex.higherEntry(index));
        int from = previous.map(entry -> entry.getValue().to()).orElse(0);
        int to = next.map(entry -> entry.getValue().from()).orElse(tokens.count());
        int first = previous.map(entry -> entry.getKey() + 1).orElse(0);
        int last = next.map(Map.Entry::getKey).orElse(before.size());
        List<Stretch> free = free(from, to);
        return free.isEmpty()
                ? Optional.empty()
                : new Rewording(tokens, free, before.subList(first, last)).of(index - first);
    }

    /** The sentences and lines between two places that are none of those found; none where these changed places. */
    private List<Stretch> free(int from, int to) {
        List<Stretch> free = new ArrayList<>();
        int at = from;
        for (Found one : found) {
            if (one.from() >= from && one.from() < to) {
                free.addAll(Sentences.andLines(tokens, new Stretch(at, one.from())));
                at = one.to();
            }
        }
        if (at < to) {
            free.addAll(Sentences.andLines(tokens, new Stretch(at, to)));
        }
        return free;
    }
}
