package io.gracefulno.pushback;

import static java.util.Locale.ROOT;

import io.gracefulno.pushback.Reading.Mention;
import io.gracefulno.review.Phrasebook;
import io.gracefulno.review.Phrases;
import io.gracefulno.review.Phrases.Place;
import io.gracefulno.review.Phrases.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The phrases by which a kind is known, from {@code wording/en/pushback/cues}. A line may have the labels {@code ?},
 * counts in a question only, and {@code weak}, says little by itself.
 */
final class Cues {
    static final String AUTOMATIC = "automatic";
    static final String MISSED_THE_NO = "missed_no";

    private static final String IN_A_QUESTION = "?";
    private static final String WEAK = "weak";

    /** After the last word of a sentence come its mark and perhaps a quotation mark, a bracket or a smile. */
    private static final int MARK = 4;

    private final Phrases phrases;

    /** @param strong says a kind by itself */
    record Cue(int start, int end, int sentence, boolean strong) {}

    /**
     * What was seen in a text.
     *
     * @param cues by kind, in the order of the text
     * @param signs the lists that name a cause for not being read and that were found
     * @param questions which of the sentences are questions
     */
    record Seen(
            Map<ReplyKind, List<Cue>> cues,
            Set<Mention> mentions,
            Set<String> signs,
            List<Sentence> sentences,
            Set<Integer> questions,
            boolean english) {
        List<Cue> of(ReplyKind kind) {
            return cues.getOrDefault(kind, List.of());
        }
    }

    Cues(Phrasebook book) {
        phrases = new Phrases(book, lists());
    }

    /** The lists it looks for. */
    static List<String> lists() {
        return Stream.of(
                        Arrays.stream(ReplyKind.values()).map(ReplyKind::code),
                        Arrays.stream(Mention.values()).map(Cues::list),
                        Stream.of(AUTOMATIC, MISSED_THE_NO))
                .flatMap(lists -> lists)
                .toList();
    }

    private static String list(Mention mention) {
        return mention.name().toLowerCase(ROOT);
    }

    /** @param words theirs, with blanks for what isn't */
    Seen in(String words) {
        Phrases.Found found = phrases.in(words);
        Set<Integer> questions = questions(words, found.sentences());
        Map<ReplyKind, List<Cue>> cues = new EnumMap<>(ReplyKind.class);
        for (ReplyKind kind : ReplyKind.values()) {
            List<Cue> of = new ArrayList<>();
            for (Place place : found.places()) {
                if (place.list().equals(kind.code()) && holds(place, questions)) {
                    of.add(new Cue(
                            place.start(),
                            place.end(),
                            place.sentence(),
                            !place.label().equals(WEAK)));
                }
            }
            cues.put(kind, List.copyOf(of));
        }
        return new Seen(
                cues, mentions(found.places()), signs(found.places()), found.sentences(), questions, found.english());
    }

    private static boolean holds(Place place, Set<Integer> questions) {
        return !place.label().equals(IN_A_QUESTION) || questions.contains(place.sentence());
    }

    private static Set<Mention> mentions(List<Place> places) {
        Set<Mention> mentions = EnumSet.noneOf(Mention.class);
        for (Mention mention : Mention.values()) {
            if (places.stream().anyMatch(place -> place.list().equals(list(mention)))) {
                mentions.add(mention);
            }
        }
        return mentions;
    }

    private static Set<String> signs(List<Place> places) {
        return Stream.of(AUTOMATIC, MISSED_THE_NO)
                .filter(list -> places.stream().anyMatch(place -> place.list().equals(list)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Integer> questions(String words, List<Sentence> sentences) {
        Set<Integer> questions = new HashSet<>();
        for (int i = 0; i < sentences.size(); i++) {
            int end = sentences.get(i).end();
            String mark = words.substring(end, Math.min(words.length(), end + MARK));
            if (mark.indexOf('?') >= 0 || mark.indexOf('？') >= 0) {
                questions.add(i);
            }
        }
        return Set.copyOf(questions);
    }
}
