package io.gracefulno.coaching;

import io.gracefulno.letter.Part;
import io.gracefulno.letter.Passage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A letter of {@code coaching/edited-by-hand.txt}, whose first lines say how it is marked. */
record EditedByHand(List<Passage> composed, List<Said> edited) {
    private static final Pattern LETTER =
            Pattern.compile("(?m)^=== .*\\n(?<composed>(?s:.*?))\\n---\\n(?<edited>(?s:.*?))\\s*(?=^===|\\z)");
    private static final Pattern UNTOUCHED = Pattern.compile("\\{(?<part>[a-z_]+)\\|(?<text>[^}]+)\\}");
    private static final Pattern OWN = Pattern.compile("(?s)(?<gap>\\s*)(?<text>\\S.*\\S|\\S)?(?<behind>\\s*)");

    static List<EditedByHand> all() {
        try {
            Matcher letters =
                    LETTER.matcher(Files.readString(Path.of("src/test/resources/coaching/edited-by-hand.txt")));
            return letters.results()
                    .map(letter -> of(letter.group("composed"), letter.group("edited")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EditedByHand of(String composed, String edited) {
        List<Passage> passages = composed.lines().map(EditedByHand::passage).toList();
        List<Said> said = new ArrayList<>();
        Matcher untouched = UNTOUCHED.matcher(edited);
        int at = 0;
        while (untouched.find()) {
            String gap = own(edited.substring(at, untouched.start()), said);
            Passage source = source(passages, part(untouched.group("part")));
            said.add(new Said(gap, untouched.group("text"), source.part(), source.with()));
            at = untouched.end();
        }
        own(edited.substring(at), said);
        return new EditedByHand(passages, said);
    }

    /** Adds what the person wrote themselves, and gives the space behind it. */
    private static String own(String between, List<Said> said) {
        Matcher own = OWN.matcher(between);
        if (!own.matches() || own.group("text") == null) {
            return between;
        }
        said.add(Said.own(own.group("gap"), own.group("text")));
        return own.group("behind");
    }

    private static Passage source(List<Passage> passages, Part part) {
        return passages.stream()
                .filter(passage -> passage.part() == part)
                .findFirst()
                .orElseThrow();
    }

    private static Passage passage(String line) {
        String[] sides = line.split(" \\| ", 2);
        List<Part> parts =
                Arrays.stream(sides[0].split("\\+", -1)).map(EditedByHand::part).toList();
        return new Passage(parts.getFirst(), parts.subList(1, parts.size()), sides[1].replace("\\n", "\n"));
    }

    private static Part part(String code) {
        return Part.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
