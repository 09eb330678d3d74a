package io.gracefulno.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The wording files on the class path, in a folder while developing and in the jar when shipped. */
final class WordingFolder {
    private WordingFolder() {}

    /** Every file under {@code wording/<language>/}, its path from there to its content, in the order of paths. */
    static SortedMap<String, String> read(String language) {
        String root = "wording/" + language + "/";
        URL url = WordingFolder.class.getClassLoader().getResource(root);
        if (url == null) {
            throw new WordingException("There is no " + root + " on the class path; build the jar again");
        }
        try {
            return url.getProtocol().equals("jar") ? fromJar(url, root) : fromFolder(Path.of(url.toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new WordingException("The wording can't be read from " + url, e);
        }
    }

    private static SortedMap<String, String> fromFolder(Path root) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                URI relative = root.toUri().relativize(path.toUri());
                files.put(relative.getPath(), Files.readString(path));
            }
        }
        return files;
    }

    private static SortedMap<String, String> fromJar(URL url, String root) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        JarURLConnection connection = (JarURLConnection) url.openConnection();
        // Not the cached jar: closing that one would close it under the class loader.
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : jar.stream()
                    .filter(e -> !e.isDirectory() && e.getName().startsWith(root))
                    .toList()) {
                try (InputStream in = jar.getInputStream(entry)) {
                    files.put(
                            entry.getName().substring(root.length()),
                            new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return files;
    }
}
