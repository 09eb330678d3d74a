package io.gracefulno.pushback;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * What was learned from labelled replies: a linear layer over the model's {@link Sense}, runs of words and letters, and
 * cues; and one without the sense. {@code mvn -q test-compile exec:exec@train} writes it.
 */
public final class Weights {
    /** Which kind is primary, then which kinds hold. */
    static final int OUTPUTS = 2 * ReplyKind.values().length;

    private static final String SHIPPED = "/pushback/weights.bin.gz";

    private final float[] rowMean;
    private final float[] rowScale;
    private final float[] traitMean;
    private final float[] traitScale;

    /** By bucket the number of a run, or -1. */
    private final int[] runs = new int[WordRuns.BUCKETS];

    private final float[] rarity;
    private final Layer full;
    private final Layer plain;

    private Weights(DataInputStream in) throws IOException {
        rowMean = Layer.floats(in);
        rowScale = Layer.floats(in);
        traitMean = Layer.floats(in);
        traitScale = Layer.floats(in);
        Arrays.fill(runs, -1);
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            runs[in.readInt()] = i;
        }
        rarity = Layer.floats(in);
        full = Layer.read(in);
        plain = Layer.read(in);
    }

    /** What was learned, as it is shipped. */
    public static Weights shipped() {
        try (InputStream packed = Objects.requireNonNull(Weights.class.getResourceAsStream(SHIPPED), SHIPPED);
                InputStream in = new BufferedInputStream(new GZIPInputStream(packed))) {
            return new Weights(new DataInputStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException("The build left a half of " + SHIPPED, e);
        }
    }

    Scores score(float[] traits, String words, Optional<float[][]> sense) {
        Layer layer = sense.isPresent() ? full : plain;
        float[] sums = layer.bias.clone();
        sense.ifPresent(rows -> addRows(sums, rows, layer.senses));
        add(sums, standard(traits, traitMean, traitScale, 0), layer.traits, 0);
        addRuns(sums, words, layer.runs);
        return new Scores(sums, layer);
    }

    private void addRows(float[] sums, float[][] rows, float[] weights) {
        for (int row = 0; row < rows.length; row++) {
            int at = row * Sense.WIDTH;
            add(sums, standard(rows[row], rowMean, rowScale, at), weights, at);
        }
    }

    /** Around zero, of one spread, and of length one. */
    static float[] standard(float[] numbers, float[] mean, float[] scale, int at) {
        float[] out = new float[numbers.length];
        double square = 1e-9;
        for (int i = 0; i < out.length; i++) {
            out[i] = (numbers[i] - mean[at + i]) * scale[at + i];
            square += out[i] * out[i];
        }
        for (int i = 0; i < out.length; i++) {
            out[i] *= (float) (1 / Math.sqrt(square));
        }
        return out;
    }

    private static void add(float[] sums, float[] numbers, float[] weights, int from) {
        for (int i = 0; i < numbers.length; i++) {
            int at = (from + i) * OUTPUTS;
            for (int o = 0; o < OUTPUTS; o++) {
                sums[o] += numbers[i] * weights[at + o];
            }
        }
    }

    private void addRuns(float[] sums, String words, float[] weights) {
        int[] counts = new int[rarity.length];
        WordRuns.in(words, bucket -> {
            if (runs[bucket] >= 0) {
                counts[runs[bucket]]++;
            }
        });
        float[] part = new float[OUTPUTS];
        double square = 1e-9;
        for (int run = 0; run < counts.length; run++) {
            if (counts[run] > 0) {
                float value = weight(counts[run], rarity[run]);
                square += value * value;
                for (int o = 0; o < OUTPUTS; o++) {
                    part[o] += value * weights[run * OUTPUTS + o];
                }
            }
        }
        for (int o = 0; o < OUTPUTS; o++) {
            sums[o] += (float) (part[o] / Math.sqrt(square));
        }
    }

    static float weight(int count, float rarity) {
        return (float) (1 + Math.log(count)) * rarity;
    }
}
