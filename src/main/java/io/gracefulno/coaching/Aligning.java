package io.gracefulno.coaching;

import io.gracefulno.coaching.Finder.Ending;
import io.gracefulno.coaching.Finder.Found;
import io.gracefulno.letter.Part;
import io.gracefulno.letter.Passage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Finds a letter's parts again in a text that was edited freely. */
public final class Aligning {
    private Aligning() {}

    /**
     * The pieces of a text in order. Every character that isn't blank lies in exactly one; a sentence that stands as it
     * was composed is the part it was, anything else is the person's own words.
     *
     * @param composed the passages of the text as it was composed; a subject among them is passed over
     */
    public static List<Piece> of(List<Passage> composed, String text) {
        Sources sources = Sources.of(composed);
        Tokens tokens = Tokens.of(text);
        Joining joining = new Joining(tokens);
        int place = -1;
        int at = 0;
        for (Found found : sources.finder().in(tokens)) {
            joining.addOwn(at, found.from());
            place = found.what().placeAfter(place);
            joining.add(sources.passages().get(place), found.from(), found.to());
            at = found.to();
        }
        joining.addOwn(at, tokens.count());
        return joining.pieces();
    }

    /**
     * Where a piece of an earlier text is in the current one: the nearest to its old place where it stands there several
     * times.
     *
     * @param before the pieces of the earlier text
     * @param index of the piece among them
     * @throws IndexOutOfBoundsException if there is no such piece
     */
    public static Again again(List<Piece> before, int index, String current) {
        Objects.checkIndex(index, before.size());
        return new Retracing(before, current).of(index);
    }

    /** What is looked for, each sentence with the passage it comes from. */
    private record Sources(Finder finder, List<Passage> passages) {
        static Sources of(List<Passage> composed) {
            Sources sources = new Sources(new Finder(), new ArrayList<>());
            composed.stream().filter(passage -> passage.part() != Part.SUBJECT).forEach(sources::add);
            return sources;
        }

        private void add(Passage passage) {
            Tokens tokens = Tokens.of(passage.text());
            boolean whole = passage.part() == Part.GREETING || passage.part() == Part.SIGNOFF;
            for (Stretch sentence : whole ? tokens.whole() : Sentences.of(tokens)) {
                finder.add(
                        tokens,
                        sentence.from(),
                        sentence.to(),
                        passage.part() == Part.GREETING ? Ending.GREETING : Ending.SENTENCE);
                passages.add(passage);
            }
        }
    }

    /** Joins neighbours of one part in one paragraph. */
    private static final class Joining {
        private record Labelled(Part part, Set<Part> with, Stretch where) {}

        private final Tokens tokens;
        private final List<Labelled> all = new ArrayList<>();

        Joining(Tokens tokens) {
            this.tokens = tokens;
        }

        /** Own words end with their paragraph, while a sentence of ours may have been torn. */
        void addOwn(int from, int to) {
            Passage own = new Passage(Part.OWN_WORDS, List.of(), "");
            tokens.paragraphs(new Stretch(from, to)).forEach(one -> add(own, one.from(), one.to()));
        }

        void add(Passage source, int from, int to) {
            Set<Part> with = new LinkedHashSet<>(source.with());
            boolean joins = !all.isEmpty() && all.getLast().part() == source.part() && !tokens.startsParagraph(from);
            int begin = from;
            if (joins) {
                Labelled before = all.removeLast();
                with.addAll(before.with());
                begin = before.where().from();
            }
            all.add(new Labelled(source.part(), with, new Stretch(begin, to)));
        }

        List<Piece> pieces() {
            return all.stream()
                    .map(one -> tokens.piece(one.part(), List.copyOf(one.with()), one.where()))
                    .toList();
        }
    }
}
