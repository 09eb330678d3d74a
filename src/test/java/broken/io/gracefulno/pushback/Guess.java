package broken.io.gracefulno.pushback;

import ai.onnxruntime.OrtException;
import broken.io.gracefulno.reader.Model;

public record Guess(Model model, OrtException trouble) {}
