package io.gracefulno.pushback;

import java.io.DataInputStream;
import java.io.IOException;

/** A linear layer and how its sums become likelihoods. */
final class Layer {
    /** By output. */
    final float[] bias;

    /** By number in the rows of a {@link Sense}, then by output; empty for a layer without. */
    final float[] senses;

    /** By trait, then by output. */
    final float[] traits;

    /** By number of the run, then by output. */
    final float[] runs;

    /** How the score of the primary kind becomes a confidence: a start, a part of the score, a part of its lead. */
    private final float[] sure;

    /** How the score of a kind becomes a likelihood: a start and a part of the score; then from where on it holds. */
    private final float[] holds;

    private Layer(DataInputStream in) throws IOException {
        bias = floats(in);
        senses = packed(in);
        traits = packed(in);
        runs = packed(in);
        sure = floats(in);
        holds = floats(in);
    }

    static Layer read(DataInputStream in) throws IOException {
        return new Layer(in);
    }

    static float[] floats(DataInputStream in) throws IOException {
        float[] numbers = new float[in.readInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readFloat();
        }
        return numbers;
    }

    /** A scale for each output, then a byte for each weight. */
    private static float[] packed(DataInputStream in) throws IOException {
        float[] scales = floats(in);
        byte[] bytes = in.readNBytes(in.readInt());
        float[] numbers = new float[bytes.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = bytes[i] * scales[i % Weights.OUTPUTS];
        }
        return numbers;
    }

    /** How sure the primary kind is, from 0 to 1, given its score and how far the next is behind. */
    double sure(double best, double lead) {
        return curve(sure[0] + sure[1] * best + sure[2] * lead);
    }

    /** How likely a kind with this score holds, from 0 to 1. */
    double likely(double score) {
        return curve(holds[0] + holds[1] * score);
    }

    /** A kind holds from this likelihood on. */
    double threshold() {
        return holds[2];
    }

    private static double curve(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
