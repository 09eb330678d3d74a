package io.gracefulno.coaching;

import io.gracefulno.coaching.Name.Part;
import io.gracefulno.coaching.Name.Weight;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds names in the words of a text. Where two names overlap the longer one is found. */
final class Lookout {
    /** Initials before a last name. */
    private static final int MOST_INITIALS = 3;

    private final Set<String> commonWords;
    private final Map<String, List<Name>> byKey = new HashMap<>();

    /** Keys of words that are the name with another ending too. */
    private final Map<String, Hidden> firm = new HashMap<>();

    Lookout(Collection<Name> names, Set<String> commonWords) {
        this.commonWords = commonWords;
        for (Name name : names) {
            for (Part part : name.parts()) {
                List<Name> same = byKey.computeIfAbsent(part.key(), _ -> new ArrayList<>());
                if (!same.contains(name)) {
                    same.add(name);
                }
                if (part.weight() == Weight.ALONE && Endings.mayFollow(part.plain())) {
                    firm.putIfAbsent(part.key(), name.hidden());
                    firm.putIfAbsent(Endings.stem(part.key()), name.hidden());
                }
            }
        }
    }

    /** Where names stand, in the order of the text. */
    List<Span> find(String text, List<Word> words) {
        if (byKey.isEmpty()) {
            return List.of();
        }
        Surroundings around = new Surroundings(text, words);
        List<Span> found = new ArrayList<>();
        int next = 0;
        int free = 0;
        while (next < words.size()) {
            Optional<Find> find = at(around, next, free);
            if (find.isPresent()) {
                found.add(find.get().span());
                free = find.get().span().end();
                next = find.get().last() + 1;
            } else {
                next++;
            }
        }
        return found;
    }

    /** @param last the last word of it */
    private record Find(Span span, int last) {}

    private Optional<Find> at(Surroundings around, int i, int free) {
        Word word = around.word(i);
        if (around.isContracted(i)) {
            return Optional.empty();
        }
        Optional<Find> longest = Optional.empty();
        for (Name name : byKey.getOrDefault(word.key(), List.of())) {
            Optional<Find> find = mention(around, i, name, free);
            if (find.isPresent()
                    && (longest.isEmpty() || find.get().last() > longest.get().last())) {
                longest = find;
            }
        }
        return longest.isPresent() ? longest : variation(around, i);
    }

    /** "the Bloggses", "larkfield2", a name with an ending of its language or a small word before it. */
    private Optional<Find> variation(Surroundings around, int i) {
        Word word = around.word(i);
        if (isEveryday(word)) {
            return Optional.empty();
        }
        for (String less : Endings.without(word.plain())) {
            Hidden kind = firm.get(Folding.key(less));
            if (kind != null) {
                return Optional.of(new Find(new Span(word.start(), word.end(), kind), i));
            }
        }
        return Optional.empty();
    }

    private boolean isEveryday(Word word) {
        return commonWords.contains(word.plain());
    }

    private Optional<Find> mention(Surroundings around, int from, Name name, int free) {
        Mention mention = new Mention(around, name, from);
        while (mention.next() < around.count()) {
            if (!mention.take(isEveryday(around.word(mention.next())))) {
                break;
            }
        }
        return mention.isName() ? Optional.of(span(around, mention, free)) : Optional.empty();
    }

    private static Find span(Surroundings around, Mention mention, int free) {
        mention.trim();
        int last = mention.last();
        int start = around.word(mention.first()).start();
        int end = around.word(last).end();
        if (mention.name().isPerson()) {
            start = withInitials(around, mention, free);
            if (mention.isBeforeInitial(last)) {
                last++;
                end = around.word(last).end();
            }
        } else {
            int legal = around.afterLegalForm(last);
            if (legal > last) {
                last = legal;
                end = around.word(last).end() + (around.isCutShort(last) ? 1 : 0);
            }
        }
        return new Find(new Span(start, end, mention.name().hidden()), last);
    }

    private static int withInitials(Surroundings around, Mention mention, int free) {
        int start = around.word(mention.first()).start();
        for (int i = mention.first() - 1; i >= Math.max(0, mention.first() - MOST_INITIALS); i--) {
            Word letter = around.word(i);
            if (letter.start() >= free && around.joins(i) && mention.name().hasInitials(letter)) {
                return letter.start();
            }
            boolean initial = letter.isLetter()
                    && letter.isCapital()
                    && letter.start() >= free
                    && around.joins(i)
                    && !around.isContracted(i)
                    && (around.hasPeriod(i) || !"aio".contains(letter.plain()));
            if (!initial) {
                break;
            }
            if (mention.name().hasInitial(letter, mention.used())) {
                start = letter.start();
            }
        }
        return start;
    }
}
