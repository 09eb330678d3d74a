package io.gracefulno.pushback;

import io.gracefulno.pushback.Replies.Reply;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Labelled replies as numbers, in three blocks of length one each: senses by row, cues, and runs of words and letters. */
final class Examples {
    /** A run that fewer replies have isn't kept. */
    private static final int FEWEST = 2;

    private final List<Reply> replies;
    private final List<float[][]> senses = new ArrayList<>();
    private final List<float[]> traits = new ArrayList<>();
    private final List<Map<Integer, Integer>> counts = new ArrayList<>();
    private final List<Integer> runs = new ArrayList<>();
    private float[] rarity = {};
    private float[] rowMean = {};
    private float[] rowScale = {};
    private float[] traitMean = {};
    private float[] traitScale = {};

    /** A run's number and what it weighs in a reply. */
    record Run(int number, float weight) {}

    private final List<List<Run>> weighted = new ArrayList<>();

    private Examples(List<Reply> replies) {
        this.replies = replies;
    }

    static Examples of(List<Reply> replies, Cues cues, Sense sense) {
        Examples examples = new Examples(replies);
        for (Reply reply : replies) {
            examples.add(TheirWords.of(reply.text()), cues, sense);
        }
        examples.standardise();
        examples.weigh();
        return examples;
    }

    private void add(String words, Cues cues, Sense sense) {
        senses.add(sense.of(words).orElseThrow());
        traits.add(Traits.of(cues.in(words), words));
        Map<Integer, Integer> own = new TreeMap<>();
        WordRuns.in(words, bucket -> own.merge(bucket, 1, Integer::sum));
        counts.add(own);
    }

    private void standardise() {
        List<float[]> flat = senses.stream().map(Examples::flat).toList();
        rowMean = mean(flat);
        rowScale = scale(flat, rowMean);
        traitMean = mean(traits);
        traitScale = scale(traits, traitMean);
        for (int i = 0; i < replies.size(); i++) {
            float[][] rows = senses.get(i);
            for (int row = 0; row < rows.length; row++) {
                rows[row] = Weights.standard(rows[row], rowMean, rowScale, row * Sense.WIDTH);
            }
            traits.set(i, Weights.standard(traits.get(i), traitMean, traitScale, 0));
        }
    }

    private void weigh() {
        Map<Integer, Integer> having = new TreeMap<>();
        counts.forEach(own -> own.keySet().forEach(bucket -> having.merge(bucket, 1, Integer::sum)));
        Map<Integer, Integer> numbers = new HashMap<>();
        List<Float> rarities = new ArrayList<>();
        having.forEach((bucket, replies) -> {
            if (replies >= FEWEST) {
                numbers.put(bucket, runs.size());
                runs.add(bucket);
                rarities.add((float) Math.log((double) counts.size() / replies));
            }
        });
        rarity = new float[rarities.size()];
        for (int i = 0; i < rarity.length; i++) {
            rarity[i] = rarities.get(i);
        }
        counts.forEach(own -> weighted.add(weighted(own, numbers)));
    }

    private List<Run> weighted(Map<Integer, Integer> own, Map<Integer, Integer> numbers) {
        List<Run> all = new ArrayList<>();
        double square = 1e-9;
        for (Map.Entry<Integer, Integer> entry : own.entrySet()) {
            Integer number = numbers.get(entry.getKey());
            if (number != null) {
                float weight = Weights.weight(entry.getValue(), rarity[number]);
                square += weight * weight;
                all.add(new Run(number, weight));
            }
        }
        float scale = (float) (1 / Math.sqrt(square));
        return all.stream()
                .map(run -> new Run(run.number(), run.weight() * scale))
                .toList();
    }

    private static float[] flat(float[][] rows) {
        float[] flat = new float[rows.length * Sense.WIDTH];
        for (int row = 0; row < rows.length; row++) {
            System.arraycopy(rows[row], 0, flat, row * Sense.WIDTH, Sense.WIDTH);
        }
        return flat;
    }

    private static float[] mean(List<float[]> all) {
        float[] mean = new float[all.getFirst().length];
        for (float[] one : all) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += one[i] / all.size();
            }
        }
        return mean;
    }

    private static float[] scale(List<float[]> all, float[] mean) {
        double[] square = new double[mean.length];
        for (float[] one : all) {
            for (int i = 0; i < mean.length; i++) {
                square[i] += (one[i] - mean[i]) * (one[i] - mean[i]) / all.size();
            }
        }
        float[] scale = new float[mean.length];
        for (int i = 0; i < mean.length; i++) {
            scale[i] = (float) (1 / (Math.sqrt(square[i]) + 1e-6));
        }
        return scale;
    }

    List<Reply> replies() {
        return replies;
    }

    float[] senses(int reply) {
        return flat(senses.get(reply));
    }

    float[] traits(int reply) {
        return traits.get(reply);
    }

    List<Run> runs(int reply) {
        return weighted.get(reply);
    }

    int runs() {
        return runs.size();
    }

    void write(DataOutputStream out) throws IOException {
        Trainer.floats(out, rowMean);
        Trainer.floats(out, rowScale);
        Trainer.floats(out, traitMean);
        Trainer.floats(out, traitScale);
        out.writeInt(runs.size());
        for (int bucket : runs) {
            out.writeInt(bucket);
        }
        Trainer.floats(out, rarity);
    }
}
