package io.gracefulno.pushback;

import io.gracefulno.pushback.Replies.Reply;
import io.gracefulno.reader.Model;
import io.gracefulno.wording.Library;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Learns the weights of the reader from the development replies and writes them: {@code mvn -q test-compile
 * exec:exec@train}. It prints the figures for each writer's replies as read by what was learned from all the others.
 */
final class Trainer {
    private static final Path WEIGHTS = Path.of("src/main/resources/pushback/weights.bin.gz");

    private Trainer() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Model model = Model.unloaded().begin();
        System.out.println(model.await());
        Examples examples =
                Examples.of(Replies.development(), new Cues(Library.english().cues()), model);
        report("cues", new Ridge(examples, 0, 0.1, 0));
        report("runs", new Ridge(examples, 0, 0, 1));
        report("senses", new Ridge(examples, 0.15, 0, 0));
        Ridge plain = new Ridge(examples, 0, 0.03, 1);
        report("cues and runs", plain);
        report("senses and cues", new Ridge(examples, 0.15, 0.1, 0));
        Ridge full = new Ridge(examples, 0.15, 0.03, 1);
        report("all three", full);
        if (args.length == 0) {
            write(examples, full, plain);
        }
    }

    private static void report(String name, Ridge ridge) {
        float[][] sums = ridge.heldOut();
        Curves curves = Curves.fit(ridge.examples().replies(), sums);
        List<Reply> replies = ridge.examples().replies();
        List<Reading> readings = new ArrayList<>();
        for (float[] sum : sums) {
            readings.add(curves.reading(sum));
        }
        System.out.printf("%-16s %s%n", name, Figures.of(replies, readings));
        if (name.equals("all three")) {
            System.out.println(Figures.confusion(replies, readings));
        }
    }

    private static void write(Examples examples, Ridge full, Ridge plain) throws IOException {
        Files.createDirectories(WEIGHTS.getParent());
        try (OutputStream file = Files.newOutputStream(WEIGHTS);
                DataOutputStream out = new DataOutputStream(new GZIPOutputStream(file))) {
            examples.write(out);
            full.write(out);
            plain.write(out);
        }
        System.out.println(Files.size(WEIGHTS) + " bytes in " + WEIGHTS);
    }

    static void floats(DataOutputStream out, float[] numbers) throws IOException {
        out.writeInt(numbers.length);
        for (float number : numbers) {
            out.writeFloat(number);
        }
    }

    /** As {@link Layer} reads it: a scale for each output, then a byte for each weight. */
    static void packed(DataOutputStream out, float[] numbers) throws IOException {
        float[] scales = new float[Weights.OUTPUTS];
        for (int i = 0; i < numbers.length; i++) {
            int output = i % Weights.OUTPUTS;
            scales[output] = Math.max(scales[output], Math.abs(numbers[i]) / Byte.MAX_VALUE);
        }
        floats(out, scales);
        byte[] bytes = new byte[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            float scale = scales[i % Weights.OUTPUTS];
            bytes[i] = (byte) (scale == 0 ? 0 : Math.round(numbers[i] / scale));
        }
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
