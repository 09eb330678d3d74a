import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks or applies palantir-java-format over a source folder: {@code java Format.java check|apply FOLDER}. */
final class Format {
    public static void main(String[] args) throws Exception {
        boolean apply = args[0].equals("apply");
        Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .build());
        List<Path> off = new ArrayList<>();
        try (var files = Files.walk(Path.of(args[1]))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                String was = Files.readString(file);
                String is = formatter.formatSourceAndFixImports(was);
                if (!is.equals(was)) {
                    off.add(file);
                    if (apply) {
                        Files.writeString(file, is);
                    }
                }
            }
        }
        if (apply) {
            System.out.println(off.size() + " files formatted");
        } else if (!off.isEmpty()) {
            System.err.println("Not formatted: " + off);
            System.err.println("Run: mvn -q validate exec:exec@format -Dformat.mode=apply");
            System.exit(1);
        }
    }
}
