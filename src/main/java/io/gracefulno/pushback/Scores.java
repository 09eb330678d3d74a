package io.gracefulno.pushback;

/** What a layer says of a text. */
final class Scores {
    private final float[] sums;
    private final Layer layer;

    Scores(float[] sums, Layer layer) {
        this.sums = sums;
        this.layer = layer;
    }

    /** How much speaks for it as the primary kind. */
    double primary(ReplyKind kind) {
        return sums[place(kind)];
    }

    /** How much speaks for it as one that holds. */
    double holds(ReplyKind kind) {
        return sums[ReplyKind.values().length + place(kind)];
    }

    @SuppressWarnings("EnumOrdinal")
    private static int place(ReplyKind kind) {
        return kind.ordinal();
    }

    double sure(double best, double lead) {
        return layer.sure(best, lead);
    }

    double likely(ReplyKind kind) {
        return layer.likely(holds(kind));
    }

    double threshold() {
        return layer.threshold();
    }
}
