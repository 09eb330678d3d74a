package io.gracefulno.reader;

import static java.util.Locale.ROOT;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The runtime's native libraries, taken out of its jar into a folder that is gone once they are loaded: its own way
 * leaves them in the temporary folder when the process is killed.
 */
final class Natives implements AutoCloseable {
    private static final List<String> NAMES = List.of("onnxruntime", "onnxruntime4j_jni");

    private final Path folder;

    private Natives(Path folder) {
        this.folder = folder;
    }

    /** @throws IOException if there are none for this machine, or they can't be written */
    static Natives unpack() throws IOException {
        Natives natives = new Natives(Files.createTempDirectory("graceful-no-reader"));
        try {
            for (String name : NAMES) {
                natives.unpack(System.mapLibraryName(name).replace("jnilib", "dylib"));
            }
        } catch (IOException e) {
            natives.close();
            throw e;
        }
        System.setProperty("onnxruntime.native.path", natives.folder.toString());
        return natives;
    }

    private void unpack(String file) throws IOException {
        try (InputStream in = Natives.class.getResourceAsStream("/ai/onnxruntime/native/" + machine() + "/" + file)) {
            if (in == null) {
                throw new IOException("its library isn't beside the app or doesn't run on this machine");
            }
            Files.copy(in, folder.resolve(file));
        }
    }

    private static String machine() {
        String system = System.getProperty("os.name", "").toLowerCase(ROOT);
        String processor = System.getProperty("os.arch", "").toLowerCase(ROOT);
        String os = system.contains("win") ? "win" : system.contains("mac") ? "osx" : "linux";
        return os + (processor.contains("aarch64") ? "-aarch64" : "-x64");
    }

    /** Where a loaded library can't be deleted it goes when the process ends. */
    @Override
    public void close() {
        for (String name : NAMES) {
            Path file = folder.resolve(System.mapLibraryName(name).replace("jnilib", "dylib"));
            try {
                Files.deleteIfExists(file);
            } catch (IOException _) {
                file.toFile().deleteOnExit();
            }
        }
        try {
            Files.deleteIfExists(folder);
        } catch (IOException _) {
            folder.toFile().deleteOnExit();
        }
    }
}
