package io.gracefulno.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import io.gracefulno.pushback.Sense;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The model e5-small-v2, run by ONNX Runtime. It gives the mean of what each of its twelve layers makes of a text, since
 * the middle ones tell more of what somebody asks for than the last, and the highest and lowest values of the eleventh.
 */
final class Encoder implements Sense {
    private static final String NAME = "/e5-small-v2-q";
    private static final int LAYERS = 12;
    private static final int ELEVENTH = 10;
    private static final int THREADS = 2;

    /** Pieces in one run: what attention costs grows with their square. */
    private static final int WINDOW = 124;

    private static final int MOST = 6 * WINDOW;
    private static final long START = 101;
    private static final long END = 102;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;

    /** What the model was taught to expect before a text. */
    private final List<Integer> prefix;

    private Encoder(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
        this.prefix = pieces.of("query: ", WINDOW);
    }

    /** @throws IOException if the model's jar isn't there or can't be run; the message says what is wrong */
    static Encoder load() throws IOException {
        try (Natives _ = Natives.unpack()) {
            OrtEnvironment environment =
                    OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "reader");
            environment.setTelemetry(false);
            OrtSession.SessionOptions options = new OrtSession.SessionOptions();
            options.setIntraOpNumThreads(THREADS);
            // Waiting threads sleep: the app has other things to do.
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            OrtSession session = environment.createSession(withLayers(bytes(NAME + ".onnx")), options);
            return new Encoder(environment, session, new WordPieces(vocabulary()));
        } catch (OrtException e) {
            throw new IOException("the model can't be run: " + e.getMessage(), e);
        }
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = Encoder.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("the model isn't beside the app");
            }
            return in.readAllBytes();
        }
    }

    private static Map<String, Integer> vocabulary() throws IOException {
        JsonNode root = JsonMapper.builder().build().readTree(bytes(NAME + "-tokenizer.json"));
        Map<String, Integer> vocabulary = new HashMap<>();
        root.get("model")
                .get("vocab")
                .properties()
                .forEach(
                        piece -> vocabulary.put(piece.getKey(), piece.getValue().intValue()));
        return vocabulary;
    }

    /**
     * The model with what its inner layers give as outputs too. It is a protocol buffer, in which what is appended is
     * merged: field 12 of its graph, field 7, lists the outputs, each with a name, 1, and a type, 2: a tensor of floats.
     */
    private static byte[] withLayers(byte[] model) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream(model.length + LAYERS * 100);
        all.write(model);
        byte[] type = field(2, field(1, new byte[] {8, 1}));
        for (int layer = 0; layer < LAYERS - 1; layer++) {
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            output.write(field(1, ("/encoder/layer." + layer + "/output/LayerNorm/Add_1_output_0").getBytes(UTF_8)));
            output.write(type);
            all.write(field(7, field(12, output.toByteArray())));
        }
        return all.toByteArray();
    }

    /** A field with a length, which is below 128 here. */
    private static byte[] field(int number, byte[] content) {
        byte[] field = new byte[content.length + 2];
        field[0] = (byte) (number << 3 | 2);
        field[1] = (byte) content.length;
        System.arraycopy(content, 0, field, 2, content.length);
        return field;
    }

    @Override
    public Optional<float[][]> of(String words) {
        List<Integer> all = pieces.of(words, MOST);
        float[][] rows = new float[ROWS][WIDTH];
        Arrays.fill(rows[LAYERS], Float.NEGATIVE_INFINITY);
        Arrays.fill(rows[LAYERS + 1], Float.POSITIVE_INFINITY);
        int count = 0;
        for (int from = 0; from < Math.max(1, all.size()); from += WINDOW) {
            count += run(all.subList(from, Math.min(all.size(), from + WINDOW)), rows);
        }
        for (int layer = 0; layer < LAYERS; layer++) {
            for (int i = 0; i < WIDTH; i++) {
                rows[layer][i] /= count;
            }
        }
        return Optional.of(rows);
    }

    /** @return how many pieces were summed up */
    private int run(List<Integer> window, float[][] rows) {
        long[] ids = ids(window);
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        long[] shape = {1, ids.length};
        try (OnnxTensor input = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            for (int output = 0; output < LAYERS; output++) {
                // The last layer is the model's own output and comes first.
                int layer = output == 0 ? LAYERS - 1 : output - 1;
                add(((OnnxTensor) result.get(output)).getFloatBuffer(), layer, rows);
            }
            return ids.length;
        } catch (OrtException e) {
            throw new IllegalStateException("the model couldn't be run", e);
        }
    }

    private long[] ids(List<Integer> window) {
        long[] ids = new long[window.size() + prefix.size() + 2];
        ids[0] = START;
        for (int i = 0; i < prefix.size(); i++) {
            ids[1 + i] = prefix.get(i);
        }
        for (int i = 0; i < window.size(); i++) {
            ids[1 + prefix.size() + i] = window.get(i);
        }
        ids[ids.length - 1] = END;
        return ids;
    }

    private static void add(FloatBuffer states, int layer, float[][] rows) {
        float[] state = new float[WIDTH];
        while (states.hasRemaining()) {
            states.get(state);
            for (int i = 0; i < WIDTH; i++) {
                rows[layer][i] += state[i];
            }
            if (layer == ELEVENTH) {
                addExtremes(state, rows[LAYERS], rows[LAYERS + 1]);
            }
        }
    }

    private static void addExtremes(float[] state, float[] highest, float[] lowest) {
        for (int i = 0; i < WIDTH; i++) {
            highest[i] = Math.max(highest[i], state[i]);
            lowest[i] = Math.min(lowest[i], state[i]);
        }
    }
}
