package io.gracefulno.coaching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Hides the names of a case in texts that somebody else is to see: {@code ⟦company 1⟧} for what is written there. Better
 * one word too many than a name shown; filling the masks gives every text back exactly. Safe for use by many threads.
 */
public final class Masker {
    private final Set<String> commonWords;
    private final NameReader reader;
    private final Contacts contacts;

    /**
     * @param commonWords words of everyday English, in lower case: a name that is one of them is hidden only where it is
     *     the name
     */
    public Masker(Set<String> commonWords) {
        this.commonWords = Set.copyOf(commonWords);
        reader = new NameReader(this.commonWords);
        contacts = new Contacts(this.commonWords);
    }

    /**
     * The texts without what isn't to be shown. One written form has the same number in all of them.
     *
     * @param shown which names stay. Addresses, links and telephone numbers stay where they are among them and hold no
     *     name that doesn't
     */
    public Masked mask(Names names, Set<Hidden> shown, List<String> texts) {
        Numbering numbering = new Numbering(texts);
        Cover cover = new Cover(names, shown);
        List<String> masked = new ArrayList<>();
        for (String text : texts) {
            masked.add(masked(text, cover.of(text), numbering));
        }
        return new Masked(masked, numbering.masks());
    }

    private static String masked(String text, List<Span> spans, Numbering numbering) {
        StringBuilder masked = new StringBuilder();
        int from = 0;
        for (Span span : spans) {
            masked.append(text, from, span.start())
                    .append(numbering.mark(span.hidden(), text.substring(span.start(), span.end())));
            from = span.end();
        }
        return masked.append(text, from, text.length()).toString();
    }

    /** What is to be hidden of the texts of one call. */
    private final class Cover {
        private final Set<Hidden> shown;
        private final List<Name> hiddenNames = new ArrayList<>();
        private final Lookout lookout;
        private final Unspaced unspaced = new Unspaced();
        private final Inside inside;
        private final Inside inShown;

        Cover(Names names, Set<Hidden> shown) {
            this.shown = Set.copyOf(shown);
            List<Name> shownNames = new ArrayList<>();
            add(Hidden.COMPANY, names.company(), shownNames);
            add(Hidden.RECRUITER, names.recruiter(), shownNames);
            add(Hidden.CANDIDATE, names.candidate(), shownNames);
            names.others().forEach(other -> add(Hidden.PERSON, other, shownNames));
            lookout = new Lookout(hiddenNames, commonWords);
            inside = new Inside(hiddenNames);
            inShown = new Inside(shownNames);
        }

        private void add(Hidden hidden, String written, List<Name> shownNames) {
            List<Name> read = hidden == Hidden.COMPANY ? reader.company(written) : reader.person(hidden, written);
            if (shown.contains(hidden)) {
                shownNames.addAll(read);
            } else {
                hiddenNames.addAll(read);
                unspaced.add(hidden, written);
            }
        }

        /** In the order of the text, none overlapping another. */
        List<Span> of(String text) {
            List<Span> spans = new ArrayList<>();
            for (Span span : contacts.find(text)) {
                contact(text, span).ifPresent(spans::add);
            }
            BitSet covered = new BitSet();
            spans.forEach(span -> covered.set(span.start(), span.end()));
            for (Span span : unspaced.find(text)) {
                if (isFree(covered, span.start(), span.end())) {
                    covered.set(span.start(), span.end());
                    spans.add(span);
                }
            }
            List<Word> words = Word.all(text).stream()
                    .filter(word -> isFree(covered, word.start(), word.end()))
                    .toList();
            spans.addAll(lookout.find(text, words));
            spans.sort(Comparator.comparingInt(Span::start));
            return spans;
        }

        /** A company may be called as its site is. */
        private Optional<Span> contact(String text, Span span) {
            String written = text.substring(span.start(), span.end());
            if (span.hidden() == Hidden.LINK) {
                Optional<Hidden> company = inside.whole(written);
                if (company.isPresent()) {
                    return Optional.of(new Span(span.start(), span.end(), company.get()));
                }
                if (inShown.whole(written).isPresent()) {
                    return Optional.empty();
                }
            }
            boolean stays = shown.contains(span.hidden())
                    && !inside.isIn(written)
                    && unspaced.find(written).isEmpty();
            return stays ? Optional.empty() : Optional.of(span);
        }

        private static boolean isFree(BitSet covered, int start, int end) {
            int next = covered.nextSetBit(start);
            return next < 0 || next >= end;
        }
    }
}
