package io.gracefulno;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong is said with its mend. */
class DoctorCommandTest {
    @TempDir
    private Path folder;

    private String said = "";

    private int asked(Map<String, String> environment) throws InterruptedException {
        PrintStream out = System.out;
        ByteArrayOutputStream caught = new ByteArrayOutputStream();
        System.setOut(new PrintStream(caught, true, StandardCharsets.UTF_8));
        try {
            return new DoctorCommand(environment).call();
        } finally {
            System.setOut(out);
            said = caught.toString(StandardCharsets.UTF_8);
        }
    }

    @Test
    void whereAllIsWellItSaysSo() throws InterruptedException {
        assertThat(asked(Map.of("DATA_DIR", folder.toString()))).isZero();
        assertThat(said)
                .contains("playground: well", "data folder: well", "reading model: well")
                .contains("serve: not set up, which only a real workspace needs. ", "SLACK_SIGNING_SECRET");
    }

    @Test
    void aFolderThatIsAFileIsNamedWithTheMend() throws IOException, InterruptedException {
        Path file = Files.createFile(folder.resolve("data"));

        assertThat(asked(Map.of("DATA_DIR", file.toString()))).isEqualTo(1);
        assertThat(said).contains(file.toString(), "set DATA_DIR to a folder of theirs");
    }

    @Test
    void aWrongSettingIsNamedWithTheMend() throws InterruptedException {
        assertThat(asked(Map.of("DATA_DIR", folder.toString(), "PORT", "many"))).isEqualTo(1);
        assertThat(said).contains("PORT", "not looked at before the settings are mended");
    }
}
