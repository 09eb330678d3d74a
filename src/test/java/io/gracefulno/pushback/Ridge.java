package io.gracefulno.pushback;

import io.gracefulno.pushback.Replies.Reply;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Ridge regression towards 1 and -1 for each output, solved by what the replies have in common (their Gram matrix), since
 * they are far fewer than the numbers that describe them.
 */
final class Ridge {
    private static final double LAMBDA = 1;
    private static final double BIAS = 0.1;
    private static final int KINDS = ReplyKind.values().length;

    private final Examples examples;
    private final double senses;
    private final double traits;
    private final double runs;
    private final double[][] gram;
    private float[][] heldOut = {};

    /** How much each block weighs. */
    Ridge(Examples examples, double senses, double traits, double runs) {
        this.examples = examples;
        this.senses = senses;
        this.traits = traits;
        this.runs = runs;
        this.gram = gram();
    }

    Examples examples() {
        return examples;
    }

    private int size() {
        return examples.replies().size();
    }

    private double[][] gram() {
        double[][] gram = new double[size()][size()];
        List<float[]> flat =
                IntStream.range(0, size()).mapToObj(examples::senses).toList();
        float[] spread = new float[examples.runs()];
        for (int i = 0; i < size(); i++) {
            examples.runs(i).forEach(run -> spread[run.number()] = run.weight());
            for (int j = 0; j <= i; j++) {
                double sum = BIAS + traits * dot(examples.traits(i), examples.traits(j));
                sum += senses == 0 ? 0 : senses * dot(flat.get(i), flat.get(j));
                for (Examples.Run run : runs == 0 ? List.<Examples.Run>of() : examples.runs(j)) {
                    sum += runs * run.weight() * spread[run.number()];
                }
                gram[i][j] = sum;
                gram[j][i] = sum;
            }
            examples.runs(i).forEach(run -> spread[run.number()] = 0);
        }
        return gram;
    }

    private static double dot(float[] a, float[] b) {
        double s0 = 0;
        double s1 = 0;
        for (int i = 0; i + 1 < a.length; i += 2) {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
        }
        return s0 + s1 + (a.length % 2 == 1 ? a[a.length - 1] * b[a.length - 1] : 0);
    }

    /** Of the first so many numbers, in four sums that don't wait for each other. */
    private static double dot(double[] a, double[] b, int count) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 3 < count; i += 4) {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
            s2 += a[i + 2] * b[i + 2];
            s3 += a[i + 3] * b[i + 3];
        }
        for (; i < count; i++) {
            s0 += a[i] * b[i];
        }
        return s0 + s1 + s2 + s3;
    }

    /** What each writer's replies score by what is learned from the others. */
    float[][] heldOut() {
        if (heldOut.length == 0) {
            heldOut = new float[size()][Weights.OUTPUTS];
            Replies.DEVELOPMENT.parallelStream().forEach(this::holdOut);
        }
        return heldOut;
    }

    private void holdOut(String writer) {
        int[] others = IntStream.range(0, size())
                .filter(i -> !examples.replies().get(i).writer().equals(writer))
                .toArray();
        double[][] shares = solve(others);
        for (int i = 0; i < size(); i++) {
            if (examples.replies().get(i).writer().equals(writer)) {
                for (int k = 0; k < others.length; k++) {
                    for (int o = 0; o < Weights.OUTPUTS; o++) {
                        heldOut[i][o] += (float) (gram[i][others[k]] * shares[k][o]);
                    }
                }
            }
        }
    }

    /** How much of each reply goes into each output: by Cholesky. */
    private double[][] solve(int[] of) {
        int n = of.length;
        double[][] low = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = gram[of[i]][of[j]] + (i == j ? LAMBDA : 0) - dot(low[i], low[j], j);
                low[i][j] = i == j ? Math.sqrt(sum) : sum / low[j][j];
            }
        }
        double[][] x = new double[n][];
        for (int i = 0; i < n; i++) {
            x[i] = targets(examples.replies().get(of[i]));
            for (int o = 0; o < Weights.OUTPUTS; o++) {
                for (int k = 0; k < i; k++) {
                    x[i][o] -= low[i][k] * x[k][o];
                }
                x[i][o] /= low[i][i];
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int o = 0; o < Weights.OUTPUTS; o++) {
                for (int k = i + 1; k < n; k++) {
                    x[i][o] -= low[k][i] * x[k][o];
                }
                x[i][o] /= low[i][i];
            }
        }
        return x;
    }

    private static double[] targets(Reply reply) {
        double[] targets = new double[Weights.OUTPUTS];
        ReplyKind[] kinds = ReplyKind.values();
        for (int k = 0; k < KINDS; k++) {
            targets[k] = reply.primary() == kinds[k] ? 1 : -1;
            targets[KINDS + k] = reply.kinds().contains(kinds[k]) ? 1 : -1;
        }
        return targets;
    }

    /** As {@link Layer} reads it. */
    void write(DataOutputStream out) throws IOException {
        double[][] shares = solve(IntStream.range(0, size()).toArray());
        float[] bias = new float[Weights.OUTPUTS];
        float[] ofSenses = new float[senses == 0 ? 0 : Sense.ROWS * Sense.WIDTH * Weights.OUTPUTS];
        float[] ofTraits = new float[Traits.COUNT * Weights.OUTPUTS];
        float[] ofRuns = new float[examples.runs() * Weights.OUTPUTS];
        for (int i = 0; i < size(); i++) {
            float[] sense = senses == 0 ? new float[0] : examples.senses(i);
            for (int o = 0; o < Weights.OUTPUTS; o++) {
                double share = shares[i][o];
                bias[o] += (float) (BIAS * share);
                add(ofSenses, sense, senses * share, o);
                add(ofTraits, examples.traits(i), traits * share, o);
                for (Examples.Run run : examples.runs(i)) {
                    ofRuns[run.number() * Weights.OUTPUTS + o] += (float) (runs * share * run.weight());
                }
            }
        }
        Trainer.floats(out, bias);
        Trainer.packed(out, ofSenses);
        Trainer.packed(out, ofTraits);
        Trainer.packed(out, ofRuns);
        Curves.fit(examples.replies(), heldOut()).write(out);
    }

    private static void add(float[] weights, float[] numbers, double share, int output) {
        for (int i = 0; i < numbers.length; i++) {
            weights[i * Weights.OUTPUTS + output] += (float) (share * numbers[i]);
        }
    }
}
