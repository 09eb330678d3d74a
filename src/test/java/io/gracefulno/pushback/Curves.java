package io.gracefulno.pushback;

import io.gracefulno.pushback.Replies.Reply;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How held-out scores become likelihoods: a logistic curve each for the primary kind and for a kind that holds. */
@SuppressWarnings("EnumOrdinal")
record Curves(List<Double> sure, List<Double> holds, double threshold) {
    private static final int KINDS = ReplyKind.values().length;
    private static final int STEPS = 4000;
    private static final double PACE = 0.5;
    private static final double SURE = 0.8;
    private static final double WANTED = 0.955;

    static Curves fit(List<Reply> replies, float[][] sums) {
        List<double[]> first = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        List<double[]> each = new ArrayList<>();
        List<Boolean> holding = new ArrayList<>();
        for (int i = 0; i < sums.length; i++) {
            List<Integer> ranked = ranked(sums[i]);
            double best = sums[i][ranked.getFirst()];
            first.add(new double[] {1, best, best - sums[i][ranked.get(1)]});
            right.add(replies.get(i).primary() == ReplyKind.values()[ranked.getFirst()]);
            for (int k = 0; k < KINDS; k++) {
                each.add(new double[] {1, sums[i][KINDS + k]});
                holding.add(replies.get(i).kinds().contains(ReplyKind.values()[k]));
            }
        }
        List<Double> sure = cautious(logistic(first, right), first, right);
        List<Double> holds = logistic(each, holding);
        Curves best = new Curves(sure, holds, 0.5);
        double most = 0;
        for (double threshold = 0.3; threshold < 0.7; threshold += 0.02) {
            Curves tried = new Curves(sure, holds, threshold);
            List<Reading> readings = new ArrayList<>();
            for (float[] sum : sums) {
                readings.add(tried.reading(sum));
            }
            double f1 = Figures.of(replies, readings).allKinds();
            if (f1 > most) {
                most = f1;
                best = tried;
            }
        }
        return best;
    }

    /** Moved so that of those at 0.8 or more the wanted share is right. */
    private static List<Double> cautious(List<Double> weights, List<double[]> inputs, List<Boolean> right) {
        double[] curve = weights.stream().mapToDouble(w -> w).toArray();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble((Integer i) -> curve(curve, inputs.get(i)))
                .reversed());
        double least = 1;
        int good = 0;
        for (int i = 0; i < order.size(); i++) {
            good += right.get(order.get(i)) ? 1 : 0;
            if (good >= WANTED * (i + 1)) {
                least = curve(curve, inputs.get(order.get(i)));
            }
        }
        double shift = Math.log(SURE / (1 - SURE)) - Math.log(least / (1 - least));
        return List.of(weights.get(0) + Math.min(0, shift), weights.get(1), weights.get(2));
    }

    private static List<Integer> ranked(float[] sums) {
        List<Integer> ranked = new ArrayList<>();
        for (int k = 0; k < KINDS; k++) {
            ranked.add(k);
        }
        ranked.sort(Comparator.comparingDouble((Integer k) -> sums[k]).reversed());
        return ranked;
    }

    private static List<Double> logistic(List<double[]> inputs, List<Boolean> answers) {
        double[] weights = new double[inputs.getFirst().length];
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[weights.length];
            for (int i = 0; i < inputs.size(); i++) {
                double off = curve(weights, inputs.get(i)) - (answers.get(i) ? 1 : 0);
                for (int w = 0; w < weights.length; w++) {
                    slope[w] += off * inputs.get(i)[w] / inputs.size();
                }
            }
            for (int w = 0; w < weights.length; w++) {
                weights[w] -= PACE * 4 * slope[w];
            }
        }
        List<Double> all = new ArrayList<>();
        for (double weight : weights) {
            all.add(weight);
        }
        return all;
    }

    private static double curve(double[] weights, double[] input) {
        double sum = 0;
        for (int w = 0; w < weights.length; w++) {
            sum += weights[w] * input[w];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** As {@link Verdict} makes it, without evidence. */
    Reading reading(float[] sums) {
        List<Integer> ranked = ranked(sums);
        int primary = ranked.getFirst();
        double best = sums[primary];
        double lead = best - sums[ranked.get(1)];
        List<Found> found = new ArrayList<>();
        ReplyKind kind = ReplyKind.values()[primary];
        found.add(new Found(kind, at(sure, 1, best, lead), List.of()));
        for (int k = 0; kind != ReplyKind.UNCLEAR && k < KINDS - 1; k++) {
            double likely = at(holds, 1, sums[KINDS + k]);
            if (k != primary && likely >= threshold) {
                found.add(new Found(ReplyKind.values()[k], likely, List.of()));
            }
        }
        return new Reading(found, kind, Set.of(), Optional.empty());
    }

    private static double at(List<Double> weights, double... input) {
        return curve(weights.stream().mapToDouble(w -> w).toArray(), input);
    }

    void write(DataOutputStream out) throws IOException {
        Trainer.floats(out, new float[] {
            sure.get(0).floatValue(), sure.get(1).floatValue(), sure.get(2).floatValue()
        });
        Trainer.floats(out, new float[] {holds.get(0).floatValue(), holds.get(1).floatValue(), (float) threshold});
    }
}
