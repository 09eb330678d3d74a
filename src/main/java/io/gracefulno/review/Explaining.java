package io.gracefulno.review;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Three reasons or more, or the story of how the decision came about. */
final class Explaining implements Check {
    /** So many statements in a row in one sentence are a list of reasons. */
    private static final int A_LIST = 3;

    /** So many different topics in one sentence or in two that follow each other are too many reasons. */
    private static final int TOPICS = 3;

    /** So many sentences that begin with another reason. */
    private static final int MORE = 2;

    private static final int A_STORY = 4;

    /** A word longer than this that ends in "ed" tells what happened. */
    private static final int PAST = 4;

    private static final Set<String> OPENERS = Set.of("i", "it", "there", "we", "they");
    private static final Set<String> NOUNS_AHEAD = Set.of("my", "our", "the", "its", "a");

    /** What begins so hangs on something else, or says something about them. */
    private static final Set<String> DEPENDENT = Set.of(
            "so",
            "which",
            "who",
            "whose",
            "where",
            "when",
            "while",
            "if",
            "to",
            "having",
            "with",
            "after",
            "before",
            "until",
            "you",
            "your",
            "this",
            "that",
            "please",
            "whoever",
            "whatever",
            "what",
            "how",
            "although",
            "though",
            "not",
            "he",
            "she",
            "unless",
            "should",
            "otherwise",
            "even");

    private static final Set<String> LINKS = Set.of(
            "and",
            "also",
            "plus",
            "then",
            "but",
            "for",
            "reason",
            "reasons",
            "that",
            "because",
            "as",
            "since",
            "first",
            "second",
            "third",
            "firstly",
            "secondly",
            "thirdly",
            "finally");
    private static final Set<String> VERBS = Set.of(
            ("is are was were 's am have has had would will do does did can could should must need needs mean means"
                + " make makes start starts went go goes got get take takes just seem seems feel feels sound sounds"
                + " involve involves fall falls run runs require requires put been want wants pay pays come comes lie"
                + " lies leave leaves keep keeps look looks end ends overlap overlaps clash clashes last lasts cost"
                + " costs depend depends begin begins finish finishes turned became")
                    .split(" ", -1));

    @Override
    public List<Finding> look(Reading reading) {
        return story(reading).or(() -> list(reading)).or(() -> more(reading)).or(() -> topics(reading)).stream()
                .toList();
    }

    private static Optional<Finding> story(Reading reading) {
        int signs = 0;
        for (Span span : reading.of("story")) {
            signs += switch (span.label()) {
                case "talk", "weighed", "explain" -> 2;
                default -> 1;
            };
        }
        List<Span> story = reading.of("story");
        return signs < A_STORY
                ? Optional.empty()
                : Optional.of(between(reading, "story", story.getFirst(), story.getLast()));
    }

    /** "The drive is long, I'd lose my bonus, and I coach on Saturdays": statements, one comma after the other. */
    private static Optional<Finding> list(Reading reading) {
        Span first = new Span(0, 0, "");
        int statements = 0;
        int plain = 0;
        int sentence = -1;
        for (Span piece : reading.pieces()) {
            if (reading.sentence(piece) != sentence) {
                sentence = reading.sentence(piece);
                statements = 0;
                plain = 0;
            }
            if (isStatement(reading, piece)) {
                first = statements == 0 ? piece : first;
                statements++;
                plain += isPlain(reading, piece) ? 1 : 0;
                if (statements >= A_LIST && plain >= A_LIST - 1) {
                    return Optional.of(between(reading, "", first, piece));
                }
            }
        }
        return Optional.empty();
    }

    /** Somebody or something that does or is something, with no courtesy or decision in it. */
    private static boolean isStatement(Reading reading, Span piece) {
        int subject = subject(reading, piece);
        String word = reading.tokens().get(subject).word();
        boolean states = piece.to() - subject >= 3
                && !DEPENDENT.contains(word)
                && (OPENERS.contains(word)
                        || reading.tokens().subList(subject + 1, piece.to()).stream()
                                .anyMatch(token -> isVerb(token.word())));
        return states
                && Stream.of("gratitude", "door", "decision", "apology", "gushing", "drama", "wish")
                        .flatMap(list -> reading.of(list).stream())
                        .noneMatch(piece::overlaps);
    }

    private static boolean isPlain(Reading reading, Span piece) {
        String word = reading.tokens().get(subject(reading, piece)).word();
        return OPENERS.contains(word) || NOUNS_AHEAD.contains(word);
    }

    private static int subject(Reading reading, Span piece) {
        int subject = piece.from();
        while (subject < piece.to() - 1
                && LINKS.contains(reading.tokens().get(subject).word())) {
            subject++;
        }
        return subject;
    }

    private static boolean isVerb(String word) {
        return VERBS.contains(word) || (word.length() > PAST && word.endsWith("ed"));
    }

    /** "Also the… And I've…": one sentence after the other begins with one more. */
    private static Optional<Finding> more(Reading reading) {
        List<Span> more = reading.of("another_reason");
        return more.size() < MORE
                ? Optional.empty()
                : Optional.of(between(reading, "", more.getFirst(), more.getLast()));
    }

    private static Optional<Finding> topics(Reading reading) {
        Set<Integer> courteous = new HashSet<>();
        reading.of("gratitude").forEach(span -> courteous.add(reading.sentence(span)));
        reading.of("door").forEach(span -> courteous.add(reading.sentence(span)));
        List<Span> topics = reading.of("reason").stream()
                .filter(span -> !courteous.contains(reading.sentence(span)))
                .toList();
        for (int from = 0; from < topics.size(); from++) {
            int sentence = reading.sentence(topics.get(from));
            Set<String> different = new HashSet<>();
            for (int to = from; to < topics.size() && reading.sentence(topics.get(to)) <= sentence + 1; to++) {
                different.add(topics.get(to).label());
                if (different.size() == TOPICS) {
                    return Optional.of(between(reading, "", topics.get(from), topics.get(to)));
                }
            }
        }
        return Optional.empty();
    }

    private static Finding between(Reading reading, String fix, Span first, Span last) {
        return reading.finding(Rule.OVER_EXPLAINS, fix, reading.start(first), reading.end(last));
    }
}
