package io.gracefulno.store;

import static io.gracefulno.store.Cases.NOW;
import static io.gracefulno.store.Cases.ROBIN;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gracefulno.afterwards.Greeting;
import io.gracefulno.afterwards.Idea;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Errand;
import io.gracefulno.casebook.Heard;
import io.gracefulno.casebook.Intake;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Texts;
import io.gracefulno.casebook.Writing;
import io.gracefulno.deciding.Deliberation;
import io.gracefulno.deciding.Lens;
import io.gracefulno.letter.CardLine;
import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Register;
import io.gracefulno.letter.Spelling;
import io.gracefulno.preferences.ExtraReason;
import io.gracefulno.preferences.OwnWording;
import io.gracefulno.preferences.Personal;
import io.gracefulno.preferences.Replaceable;
import io.gracefulno.preferences.Workspace;
import io.gracefulno.review.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody learns who gets hold of the database, and what they can do with it. */
class PrivacyTest {
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final String CANARY = "QuenbyThackeray";

    private Path folder;

    @BeforeEach
    void choose(@TempDir Path temporary) {
        folder = temporary.resolve("a").resolve("data");
    }

    private Store open() {
        return Store.embedded(folder, CLOCK);
    }

    @Test
    void noWordThatAPersonWroteStandsReadableInTheFiles() throws IOException {
        try (Store store = open()) {
            store.transact(tx -> {
                Facts.Builder facts = Facts.builder();
                for (Fact fact : Fact.values()) {
                    facts.text(fact, CANARY);
                }
                Texts texts = new Texts(CANARY, CANARY, CANARY);
                Intake intake = Intake.of(facts.build())
                        .leftover(CANARY)
                        .address(CANARY)
                        .withFeedback();
                Writing writing = new Writing(
                        0,
                        texts,
                        texts,
                        Optional.of(texts),
                        Set.of(),
                        List.of(new CardLine("why", CANARY)),
                        List.of(CANARY));
                Case theCase = Case.opened("c_1", ROBIN, intake, NOW)
                        .writing(writing, NOW)
                        .deliberated(
                                Deliberation.begun().noted(Lens.CAREER, CANARY).dealBreakers(List.of(CANARY)), NOW)
                        .greeting(Optional.of(new Greeting(Idea.UPDATE, CANARY, Channel.EMAIL, 0)))
                        .adjusted(List.of(CANARY, CANARY, CANARY), NOW)
                        .heard(Heard.NOTHING.ignoring(CANARY));
                tx.save(theCase);
                tx.later(Errand.drawing("e_1", theCase));
                tx.keep(new Profile(ROBIN, CANARY, ZoneOffset.UTC, Spelling.UK, NOW));
                tx.keep(ROBIN, Personal.USUAL.off(Rule.OVER_APOLOGISES));
                tx.keep(
                        ROBIN,
                        Workspace.USUAL
                                .withExtraReason(new ExtraReason("x_1", CANARY, Reason.TRAVEL))
                                .withOwnWording(new OwnWording(Replaceable.THANKS, Register.WARM, CANARY)));
                tx.answer(ROBIN, "trigger:" + CANARY, "{\"view\":\"" + CANARY + "\"}");
                return theCase;
            });
            assertThat(hits("U0ROBIN")).isPositive();
            assertThat(hits(CANARY)).isZero();
        }
        assertThat(hits("OVER_APOLOGISES")).isZero();
        assertThat(hits("U0ROBIN")).isPositive();
        assertThat(hits(CANARY)).isZero();
    }

    /** How many files hold the word, in any encoding a database might use. */
    private long hits(String word) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, word))
                    .count();
        }
    }

    private static boolean holds(Path file, String word) {
        try {
            String content = new String(Files.readAllBytes(file), ISO_8859_1);
            return Stream.of(UTF_8, UTF_16LE, UTF_16BE)
                    .anyMatch(charset -> content.contains(new String(word.getBytes(charset), ISO_8859_1)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void oneCasesTextCantBeReadInAnotherOnesPlace() throws SQLException {
        keep(Cases.draft("c_1", ROBIN, "Dana"), Cases.draft("c_2", ROBIN, "Kim"));
        sql(
                "create table swap as select id, sealed from cases",
                "update cases set sealed = (select sealed from swap where swap.id <> cases.id)",
                "drop table swap");

        try (Store store = open()) {
            for (String id : List.of("c_1", "c_2")) {
                assertThatThrownBy(() -> store.transact(tx -> tx.find(ROBIN, id)))
                        .isInstanceOf(UnreadableException.class)
                        .hasMessage("row " + id + " can't be decrypted");
            }
        }
    }

    @Test
    void aCaseMovedToAnotherWorkspaceCantBeRead() throws SQLException {
        keep(Cases.draft("c_1", ROBIN, "Dana"));
        sql("update cases set workspace_id = 'T0OTHER'");

        try (Store store = open()) {
            var other = new io.gracefulno.casebook.Owner("", "T0OTHER", "U0ROBIN");
            assertThatThrownBy(() -> store.transact(tx -> tx.find(other, "c_1")))
                    .isInstanceOf(UnreadableException.class);
        }
    }

    @Test
    void oneChangedBitIsNoticed() throws SQLException {
        keep(Cases.draft("c_1", ROBIN, "Dana"));
        sql("update cases set sealed = sealed || X'00'");

        try (Store store = open()) {
            assertThatThrownBy(() -> store.transact(tx -> tx.newest(ROBIN, 1))).isInstanceOf(UnreadableException.class);
        }
    }

    private void keep(Case... cases) {
        try (Store store = open()) {
            store.transact(tx -> {
                for (Case theCase : cases) {
                    tx.save(theCase);
                }
                return cases.length;
            });
        }
    }

    /** At the database, past the app. */
    private void sql(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + folder.resolve("cases") + ";MODE=PostgreSQL", "sa", "");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void theFolderIsItsOwnersAndTheKeyTwice() throws IOException {
        open().close();

        assertThat(mode(folder)).isEqualTo("rwx------");
        assertThat(mode(folder.resolve("keyset.json"))).isEqualTo("rw-------");
        assertThat(folder.resolve("keyset.json.new")).doesNotExist();
    }

    @Test
    void aFolderThatStoodOpenIsClosed() throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));

        open().close();

        assertThat(mode(folder)).isEqualTo("rwx------");
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void anotherKeyOpensNothing() throws IOException {
        keep(Cases.draft("c_1", ROBIN, "Dana"));
        Path other = Files.createTempDirectory("other");
        Sealer.inFolder(other);
        Files.copy(other.resolve("keyset.json"), folder.resolve("keyset.json"), StandardCopyOption.REPLACE_EXISTING);

        try (Store store = open()) {
            assertThatThrownBy(() -> store.transact(tx -> tx.find(ROBIN, "c_1")))
                    .isInstanceOf(UnreadableException.class);
        }
    }

    @Test
    void aDatabaseWithoutItsKeyIsRefusedRatherThanGivenANewOne() throws IOException {
        keep(Cases.draft("c_1", ROBIN, "Dana"));
        Files.delete(folder.resolve("keyset.json"));

        assertThatThrownBy(() -> open())
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("keyset.json")
                .hasMessageContaining("backup");
        assertThat(folder.resolve("keyset.json")).doesNotExist();
    }

    @Test
    void aKeysetThatIsNoneIsRefusedByNameAndNotPrinted() throws IOException {
        Path prepared = prepared();
        Files.writeString(prepared.resolve("keyset.json"), "{\"secret\":\"" + CANARY + "\"}");

        assertThatThrownBy(() -> Sealer.inFolder(prepared))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("is no keyset")
                .hasMessageNotContaining(CANARY);
    }

    @Test
    void theSameTextIsSealedDifferentlyEachTime() {
        Sealer sealer = Sealer.inFolder(prepared());
        byte[] text = CANARY.getBytes(UTF_8);

        assertThat(sealer.seal(text, "T", "c_1")).isNotEqualTo(sealer.seal(text, "T", "c_1"));
        assertThat(sealer.open(sealer.seal(text, "T", "c_1"), "T", "c_1")).isEqualTo(text);
    }

    private Path prepared() {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
