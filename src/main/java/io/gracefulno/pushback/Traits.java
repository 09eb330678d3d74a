package io.gracefulno.pushback;

/** A handful of numbers about a text: how many cues of each kind it has, whether it asks, how long it is. */
final class Traits {
    /** Strong and weak cues of a kind. */
    private static final int PER_KIND = 2;

    private static final int OTHERS = 5;
    static final int COUNT = PER_KIND * ReplyKind.values().length + OTHERS;

    /** More cues of a kind say no more. */
    private static final int MOST = 2;

    private static final int MANY_SENTENCES = 15;
    private static final int CURT = 6;
    private static final int SHORT = 15;

    private Traits() {}

    static float[] of(Cues.Seen seen, String words) {
        float[] traits = new float[COUNT];
        int at = 0;
        for (ReplyKind kind : ReplyKind.values()) {
            long strong = seen.of(kind).stream().filter(Cues.Cue::strong).count();
            traits[at++] = Math.min(MOST, strong);
            traits[at++] = Math.min(MOST, seen.of(kind).size() - strong);
        }
        int length = words.strip().split("\\s+", -1).length;
        traits[at++] = Math.min(MANY_SENTENCES, seen.sentences().size());
        traits[at++] = seen.questions().isEmpty() ? 0 : 1;
        traits[at++] = length < CURT ? 1 : 0;
        traits[at++] = length < SHORT ? 1 : 0;
        traits[at] = (float) Math.log1p(length);
        return traits;
    }
}
