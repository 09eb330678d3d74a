package io.gracefulno.pushback;

import io.gracefulno.pushback.Replies.Reply;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How well replies were read.
 *
 * @param allKinds macro-F1 over every kind that holds
 * @param primaryKinds macro-F1 over the primary kinds
 * @param primary the share of replies whose primary kind is right
 * @param covered the share of replies read with a confidence of 0.8 or more
 * @param coveredRight the share of those whose primary kind is right
 */
record Figures(double allKinds, double primaryKinds, double primary, double covered, double coveredRight) {
    private static final double SURE = 0.8;

    static Figures of(List<Reply> replies, Function<String, Reading> reader) {
        List<Reading> readings =
                replies.stream().map(reply -> reader.apply(reply.text())).toList();
        return of(replies, readings);
    }

    static Figures of(List<Reply> replies, List<Reading> readings) {
        double all = 0;
        double primaries = 0;
        for (ReplyKind kind : ReplyKind.values()) {
            Tally every = new Tally();
            Tally first = new Tally();
            for (int i = 0; i < replies.size(); i++) {
                Reading reading = readings.get(i);
                every.add(
                        replies.get(i).kinds().contains(kind),
                        reading.found().stream().anyMatch(found -> found.kind() == kind));
                first.add(replies.get(i).primary() == kind, reading.primary() == kind);
            }
            all += every.f1() / ReplyKind.values().length;
            primaries += first.f1() / ReplyKind.values().length;
        }
        double right = 0;
        double sure = 0;
        double sureRight = 0;
        for (int i = 0; i < replies.size(); i++) {
            boolean isRight = readings.get(i).primary() == replies.get(i).primary();
            right += isRight ? 1 : 0;
            if (readings.get(i).confidence() >= SURE) {
                sure++;
                sureRight += isRight ? 1 : 0;
            }
        }
        return new Figures(
                all, primaries, right / replies.size(), sure / replies.size(), sure == 0 ? 0 : sureRight / sure);
    }

    /** How often each primary kind is read as each other, a line a kind. */
    static String confusion(List<Reply> replies, List<Reading> readings) {
        return List.of(ReplyKind.values()).stream()
                .map(kind -> {
                    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-16s", kind.code()));
                    for (ReplyKind other : ReplyKind.values()) {
                        long count = 0;
                        for (int i = 0; i < replies.size(); i++) {
                            count += replies.get(i).primary() == kind
                                            && readings.get(i).primary() == other
                                    ? 1
                                    : 0;
                        }
                        line.append(String.format(Locale.ROOT, "%5d", count));
                    }
                    return line.toString();
                })
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "macro-F1 %.3f, of primary kinds %.3f; primary %.3f; sure of %.3f, right there %.3f",
                allKinds,
                primaryKinds,
                primary,
                covered,
                coveredRight);
    }

    /** Right and wrong for one kind. */
    private static final class Tally {
        private int both;
        private int said;
        private int held;

        void add(boolean holds, boolean says) {
            both += holds && says ? 1 : 0;
            said += says ? 1 : 0;
            held += holds ? 1 : 0;
        }

        double f1() {
            return said + held == 0 ? 1 : 2.0 * both / (said + held);
        }
    }
}
