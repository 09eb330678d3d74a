package io.gracefulno.coaching;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which sentences stand now in place of pieces that are no longer there. Both keep their order. */
final class Rewording {
    /** So much of a sentence's words must be a piece's before the one is taken for the other's new wording. */
    private static final double ALIKE = 0.4;

    /** More sentences times pieces aren't compared with each other. */
    private static final int MOST_COMPARED = 20_000;

    private static final int NOBODY = -1;

    private final Tokens tokens;
    private final List<Stretch> sentences;
    private final int pieces;

    /** The piece whose new wording a sentence is. */
    private final int[] owners;

    /** @param sentences at least one */
    Rewording(Tokens tokens, List<Stretch> sentences, List<Piece> missing) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.pieces = missing.size();
        this.owners = sentences.size() * pieces > MOST_COMPARED ? unowned() : compared(missing);
    }

    /** What stands in place of one of the pieces; empty where nothing does, or nobody can tell. */
    Optional<Stretch> of(int piece) {
        int[] own = IntStream.range(0, owners.length)
                .filter(i -> owners[i] == piece)
                .toArray();
        if (own.length == 0) {
            return unlike(piece);
        }
        int first = own[0];
        int last = own[own.length - 1];
        if (Arrays.stream(owners).filter(owner -> owner != NOBODY).distinct().count() == pieces) {
            while (first > 0 && owners[first - 1] == NOBODY && isSameParagraph(first)) {
                first--;
            }
            while (last + 1 < owners.length && owners[last + 1] == NOBODY && isSameParagraph(last + 1)) {
                last++;
            }
        }
        return Optional.of(from(first, last));
    }

    /** Nothing is like it, but something may stand where it stood. */
    private Optional<Stretch> unlike(int piece) {
        int first = 0;
        int last = owners.length;
        int before = 0;
        int behind = pieces;
        for (int i = owners.length - 1; i >= 0; i--) {
            if (owners[i] > piece) {
                last = i;
                behind = owners[i];
            }
        }
        for (int i = 0; i < last; i++) {
            if (owners[i] != NOBODY) {
                first = i + 1;
                before = owners[i] + 1;
            }
        }
        return inTurn(new Stretch(first, last), behind - before, piece - before);
    }

    /** The paragraph, or else the sentence, whose turn it is; where only one piece is missing, the first paragraph. */
    private Optional<Stretch> inTurn(Stretch free, int missing, int turn) {
        List<Stretch> paragraphs = Tokens.cut(free, i -> !isSameParagraph(i));
        if (paragraphs.size() == missing || (missing == 1 && !paragraphs.isEmpty())) {
            return Optional.of(paragraphs.get(turn)).map(one -> from(one.from(), one.to() - 1));
        }
        return free.length() == missing ? Optional.of(sentences.get(free.from() + turn)) : Optional.empty();
    }

    private Stretch from(int first, int last) {
        return new Stretch(sentences.get(first).from(), sentences.get(last).to());
    }

    private boolean isSameParagraph(int sentence) {
        Stretch that = sentences.get(sentence);
        return sentences.get(sentence - 1).to() == that.from() && !tokens.startsParagraph(that.from());
    }

    private int[] unowned() {
        int[] nobody = new int[sentences.size()];
        Arrays.fill(nobody, NOBODY);
        return nobody;
    }

    /** The order-keeping choice in which sentences and pieces have most words in common. */
    private int[] compared(List<Piece> missing) {
        int[][] common = common(missing);
        int[][] best = new int[sentences.size() + 1][pieces + 1];
        for (int i = sentences.size() - 1; i >= 0; i--) {
            for (int j = pieces - 1; j >= 0; j--) {
                best[i][j] = Math.max(best[i][j + 1], best[i + 1][j] + common[i][j]);
            }
        }
        int[] chosen = unowned();
        int j = 0;
        for (int i = 0; i < chosen.length; i++) {
            while (j < pieces && best[i][j] == best[i][j + 1]) {
                j++;
            }
            chosen[i] = j < pieces && common[i][j] > 0 ? j : NOBODY;
        }
        return chosen;
    }

    private int[][] common(List<Piece> missing) {
        List<Set<String>> theirs =
                missing.stream().map(piece -> words(Tokens.of(piece.text()))).toList();
        int[][] common = new int[sentences.size()][pieces];
        for (int i = 0; i < sentences.size(); i++) {
            Set<String> words = words(tokens, sentences.get(i));
            for (int j = 0; j < pieces; j++) {
                Set<String> both = new HashSet<>(words);
                both.retainAll(theirs.get(j));
                common[i][j] = both.size() >= ALIKE * words.size() ? both.size() : 0;
            }
        }
        return common;
    }

    private static Set<String> words(Tokens tokens) {
        return words(tokens, new Stretch(0, tokens.count()));
    }

    private static Set<String> words(Tokens tokens, Stretch where) {
        return IntStream.range(where.from(), where.to())
                .mapToObj(tokens::at)
                .filter(Token::isWord)
                .map(token -> token.key().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
