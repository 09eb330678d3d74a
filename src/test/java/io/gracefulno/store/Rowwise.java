package io.gracefulno.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jdbi.v3.core.Jdbi;

/** The database as its rows, past the app: while that is closed. */
public final class Rowwise {
    private final Jdbi jdbi;
    private final Sealer sealer;

    public Rowwise(Path folder) {
        this.jdbi =
                Jdbi.create("jdbc:h2:file:" + folder.resolve("cases").toAbsolutePath() + ";MODE=PostgreSQL", "sa", "");
        this.sealer = Sealer.inFolder(folder);
    }

    /** Every row of a table by the names of its columns; what is sealed as hexadecimal, or as a number of bytes. */
    public List<Map<String, String>> of(String table) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from " + table).mapToMap().list().stream()
                .map(row -> {
                    Map<String, String> texts = new TreeMap<>();
                    row.forEach((column, value) -> texts.put(
                            column.toLowerCase(Locale.ROOT),
                            value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value)));
                    return texts;
                })
                .toList());
    }

    /** The rows that this is true of, what is sealed in them opened, as text. */
    public List<String> opened(String table, String id, Predicate<Map<String, String>> which) {
        List<String> opened = new ArrayList<>();
        for (Map<String, String> row : of(table)) {
            if (which.test(row)) {
                byte[] sealed = HexFormat.of().parseHex(Objects.requireNonNull(row.remove("sealed")));
                String workspace = Objects.requireNonNull(row.get("workspace_id"));
                opened.add(row + " "
                        + new String(
                                sealer.open(sealed, workspace, Objects.requireNonNull(row.get(id))),
                                StandardCharsets.UTF_8));
            }
        }
        return opened;
    }
}
