package io.gracefulno.wording;

import io.gracefulno.letter.Register;
import io.gracefulno.letter.Wording;
import io.gracefulno.letter.Wordings;
import io.gracefulno.preferences.Templates;
import io.gracefulno.review.Phrasebook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All wording of one language, read once. Safe for use by many threads. */
public final class Library implements Wordings, Phrasebook {
    private static final String CUES = "pushback/cues/";

    /** Rooms with short texts of their own, whose parts are known by room and folder. */
    private static final Set<String> ROOMS = Set.of("pushback", "afterwards");

    /** Rooms whose phrase lists lie beside their screens; the name of each list is its own. */
    private static final Set<String> LISTS = Set.of("review", "preferences", "coaching");

    private final Map<Register, Map<String, List<Wording>>> letters = new EnumMap<>(Register.class);
    private final Map<String, String> screens = new HashMap<>();
    private final Map<String, List<String>> phrases = new HashMap<>();
    private final Map<String, List<String>> cues = new HashMap<>();

    private Library() {}

    /** @throws WordingException if a file is wrong; the message names it */
    public static Library english() {
        Library library = new Library();
        WordingFolder.read("en").forEach(library::add);
        return library;
    }

    private void add(String path, String content) {
        String[] steps = path.split("/", -1);
        if (path.endsWith("screen.properties")) {
            ScreenFile.read(path, content).forEach(screens::put);
        } else if (steps.length == 4 && steps[0].equals("letter") && path.endsWith(".txt")) {
            Register register = register(path, steps[1]);
            letters.computeIfAbsent(register, _ -> new HashMap<>())
                    .computeIfAbsent(steps[2], _ -> new ArrayList<>())
                    .add(WordingFile.read(path.substring(0, path.length() - 4), content));
        } else if (steps.length == 4 && ROOMS.contains(steps[0]) && path.endsWith(".txt")) {
            letters.computeIfAbsent(register(path, steps[1]), _ -> new HashMap<>())
                    .computeIfAbsent(steps[0] + "/" + steps[2], _ -> new ArrayList<>())
                    .add(WordingFile.read(path.substring(0, path.length() - 4), content));
        } else if (steps.length == 2 && LISTS.contains(steps[0]) && path.endsWith(".txt")) {
            phrases.put(steps[1].substring(0, steps[1].length() - 4), PhraseFile.read(content));
        } else if (steps.length == 3 && path.startsWith(CUES) && path.endsWith(".txt")) {
            cues.put(steps[2].substring(0, steps[2].length() - 4), PhraseFile.read(content));
        } else {
            throw new WordingException(path
                    + ": expected letter/<register>/<part>/<name>.txt, the same under pushback/ or afterwards/,"
                    + " review/<list>.txt, preferences/<list>.txt, coaching/<list>.txt, " + CUES
                    + "<list>.txt or screen.properties");
        }
    }

    private static Register register(String path, String name) {
        try {
            return Register.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new WordingException(path + ": the register is formal, neutral or warm", e);
        }
    }

    @Override
    public List<Wording> of(Register register, String part) {
        return letters.getOrDefault(register, Map.of()).getOrDefault(part, List.of());
    }

    @Override
    public List<String> lines(String list) {
        List<String> lines = phrases.get(list);
        if (lines == null) {
            throw new WordingException("There is no review/" + list + ".txt");
        }
        return lines;
    }

    /** What recruiters say when they push back, by kind; they write on telephones too, so {@code short} has both rooms'. */
    public Phrasebook cues() {
        return list -> {
            List<String> lines = cues.get(list);
            if (lines == null) {
                throw new WordingException("There is no " + CUES + list + ".txt");
            }
            return list.equals("short")
                    ? Stream.concat(lines("short").stream(), lines.stream()).toList()
                    : lines;
        };
    }

    /** What names have in common with everyday English, in lower case. */
    public Set<String> commonWords() {
        return lines("common").stream()
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every wording of letters, answers and hellos, for checks over all of them. */
    public Collection<Wording> all() {
        List<Wording> all = new ArrayList<>();
        letters.values().forEach(parts -> parts.values().forEach(all::addAll));
        return all;
    }

    /** Makes templates of what somebody typed, as of our own files. */
    public Templates templates() {
        return StrictTemplate::of;
    }

    /** What the screens say. */
    public Screens screens() {
        return new Screens(screens);
    }
}
