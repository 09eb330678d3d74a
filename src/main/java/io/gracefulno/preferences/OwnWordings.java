package io.gracefulno.preferences;

import io.gracefulno.letter.Form;
import io.gracefulno.letter.Register;
import io.gracefulno.letter.Shape;
import io.gracefulno.letter.Wording;
import io.gracefulno.letter.Wordings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The wordings of a workspace: its own before ours. Since each of its own needs the kind of message it is for, it stands
 * alone wherever it fits, as a wording does that was made for its kind. Made for one letter.
 */
final class OwnWordings implements Wordings {
    /** What every own wording needs. */
    private static final Set<String> ALWAYS = Set.of("decline", "plain-no", "not-missed", "written");

    private static final Pattern ROLE_AND_NOUN = Pattern.compile("\\{\\{role}} (role|job|position|post|vacancy)\\b");

    /** How a sentence begins that may be said after "as". */
    private static final Set<String> PLAIN_OPENINGS =
            Set.of("i", "i'm", "i've", "i'd", "my", "the", "there", "it", "it's", "what", "another", "our", "a", "an");

    private final Wordings ours;
    private final Templates templates;
    private final Claims claims;
    private final List<OwnWording> own;
    private final Map<String, List<Wording>> read = new HashMap<>();

    OwnWordings(Wordings ours, Templates templates, Claims claims, List<OwnWording> own) {
        this.ours = ours;
        this.templates = templates;
        this.claims = claims;
        this.own = List.copyOf(own);
    }

    @Override
    public List<Wording> of(Register register, String part) {
        return read.computeIfAbsent(register + " " + part, _ -> {
            List<Wording> all = new ArrayList<>();
            own.stream()
                    .filter(wording -> wording.register() == register
                            && wording.part().folder().equals(part))
                    .forEach(wording -> all.addAll(wordings(wording)));
            all.addAll(ours.of(register, part));
            return all;
        });
    }

    @Override
    public Optional<Wordings> behind() {
        return Optional.of(ours);
    }

    /** Each of its readings; none of a text that can't be read any more, so that ours stand instead. */
    private List<Wording> wordings(OwnWording wording) {
        return switch (OwnText.of(wording.text())) {
            case Typed.Unread _ -> List.of();
            case Typed.Read(OwnText text) -> {
                List<Wording> wordings = new ArrayList<>();
                for (Set<Blank> known : Reading.casesOf(text, wording.part().always())) {
                    Reading.of(text, known)
                            .reading()
                            .ifPresent(reading -> wordings.addAll(of(wording, reading, text.blanks())));
                }
                yield wordings;
            }
        };
    }

    private List<Wording> of(OwnWording wording, Reading reading, Set<Blank> dependsOn) {
        Wording sentence = sentence(wording, reading, dependsOn);
        List<Wording> both = new ArrayList<>(List.of(sentence));
        clause(wording.part(), reading.text()).ifPresent(clause -> {
            String name = sentence.name() + "-c";
            both.add(Wording.of(
                    name,
                    sentence.needs(),
                    sentence.when(),
                    Form.CLAUSE,
                    Shape.BECAUSE,
                    sentence.names(),
                    clause,
                    templates.of(name, clause)));
        });
        return both;
    }

    private Wording sentence(OwnWording wording, Reading reading, Set<Blank> dependsOn) {
        Set<String> needs = new HashSet<>(ALWAYS);
        needs.addAll(wording.part().needs());
        claims.in(reading.words()).uses().forEach(use -> needs.add(use.tag()));
        for (Blank blank : dependsOn) {
            needs.add(reading.known().contains(blank) ? blank.code() : "no-" + blank.code());
        }
        if (ROLE_AND_NOUN.matcher(reading.text()).find()) {
            needs.add("role-plain");
        }
        Set<String> names = new HashSet<>();
        reading.filled().stream()
                .filter(blank -> blank == Blank.ROLE || blank == Blank.COMPANY)
                .forEach(blank -> names.add(blank.code()));
        String name = String.join(
                "/",
                "own",
                wording.register().name().toLowerCase(Locale.ROOT),
                wording.part().folder(),
                wording.part().code() + "-" + reading.known().stream().sorted().toList());
        return Wording.of(
                name,
                needs,
                wording.part().when(),
                Form.SENTENCE,
                shape(reading.text()),
                names,
                reading.text(),
                templates.of(name, reading.text()));
    }

    private static Shape shape(String text) {
        return switch (firstWord(text)) {
            case "please", "thank", "thanks" -> Shape.PLEASE;
            case "i", "i'm", "i've", "i'd", "i'll" -> Shape.I;
            case "you", "you've", "you'll", "you're" -> Shape.YOU;
            default -> Shape.THING;
        };
    }

    private static String firstWord(String text) {
        int end = text.indexOf(' ');
        return (end < 0 ? text : text.substring(0, end)).replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    /**
     * What a short letter says in the breath of the sentence before: a reason after "as", a wish after "and". Only one
     * plain sentence can be said so.
     */
    private static Optional<String> clause(Replaceable part, String text) {
        boolean plain = text.endsWith(".")
                && text.indexOf('.') == text.length() - 1
                && !text.matches("(?s).*[:;?!].*|.*\\b(because|since|as I|as my|as the)\\b.*");
        String first = firstWord(text);
        boolean isMine = first.equals("i") || first.startsWith("i'");
        boolean joins = part.givesReason() ? PLAIN_OPENINGS.contains(first) : part == Replaceable.WISHES && isMine;
        if (!plain || !joins) {
            return Optional.empty();
        }
        String small = isMine ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
        return Optional.of((part.givesReason() ? "as " : "and ") + small.substring(0, small.length() - 1));
    }
}
