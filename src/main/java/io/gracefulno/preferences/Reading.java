package io.gracefulno.preferences;

import io.gracefulno.preferences.Piece.Filled;
import io.gracefulno.preferences.Piece.Section;
import io.gracefulno.preferences.Piece.Where;
import io.gracefulno.preferences.Piece.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How own wording reads where exactly these blanks are known: no sections are left in it, and every blank is filled.
 *
 * <p>A blank that isn't known falls away with the space before it, where what is left still reads: between <em>the</em>
 * and a word (<em>the {{role}} interview</em>). Elsewhere it must stand in a section, and what a section leaves behind
 * must read as well.
 *
 * @param known of the blanks that the wording depends on
 * @param text with {@code {{blank}}}s as the letter's own wording calls them, a stop at its end
 * @param filled the blanks in it, in order
 */
record Reading(Set<Blank> known, String text, List<Blank> filled) {
    /** Marks where something fell away; no admin can type these. */
    private static final char BARE = '\uE000';

    private static final char LEFT_OUT = '\uE001';
    private static final char LEFT_OUT_AS_KNOWN = '\uE002';

    private static final Pattern MARK = Pattern.compile("[\uE000-\uE002]");
    private static final Pattern BLANK = Pattern.compile("\\{\\{(\\w+)}}");
    private static final Pattern GLUED = Pattern.compile(
            "[\\p{L}\\p{N}_'’]{0,12}(?<=[\\p{L}\\p{N}_'’}])\\{\\{\\w+}}|\\{\\{\\w+}}[\\p{L}\\p{N}_'’]{1,12}");
    private static final Pattern ARTICLE = Pattern.compile("(?i)\\ban? \\{\\{(role|company|name)}}");
    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}\\p{N}'’-]+|[^\\s\\p{L}\\p{N}])\\s*$");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\s*([\\p{L}\\p{N}'’-]+|[^\\s\\p{L}\\p{N}])");

    private static final Set<String> POINTERS = Set.of("the", "your", "this", "that", "my", "our");

    /** What wants something after it. */
    private static final Set<String> JOINING = words("on at for with about to from in of by as before after since until"
            + " and or but the a an your my this that dear hi hello regarding concerning i am is are was were");

    /** What nothing that joins may stand before. */
    private static final Set<String> FOLLOWING =
            words("and or but on at for with to from in of is was are were will has have had as by which that who");

    Reading {
        known = Set.copyOf(known);
        filled = List.copyOf(filled);
    }

    private static Set<String> words(String line) {
        return Set.of(line.split(" ", -1));
    }

    /** A reading, or why there is none. */
    record Tried(Optional<Reading> reading, Optional<Fault> fault) {}

    /** All readings that there may be, the fullest first; those of a blank that is always known leave out the others. */
    static List<Set<Blank>> casesOf(OwnText text, Set<Blank> always) {
        List<Set<Blank>> cases = new ArrayList<>();
        cases.add(EnumSet.noneOf(Blank.class));
        for (Blank blank : text.blanks()) {
            List<Set<Blank>> more = new ArrayList<>();
            for (Set<Blank> known : cases) {
                Set<Blank> with = EnumSet.of(blank);
                with.addAll(known);
                more.add(with);
                if (!always.contains(blank)) {
                    more.add(known);
                }
            }
            cases = more;
        }
        cases.sort((one, other) -> Integer.compare(other.size(), one.size()));
        return cases;
    }

    static Tried of(OwnText text, Set<Blank> known) {
        StringBuilder flat = new StringBuilder();
        List<Blank> gone = new ArrayList<>();
        flatten(text.pieces(), known, flat, gone);
        String marked = flat.toString();
        String whole = stopped(tidy(MARK.matcher(marked).replaceAll("")));
        Optional<Fault> fault =
                whole.isEmpty() ? Optional.of(new Fault.NothingLeft(gone.getFirst())) : gap(marked, gone);
        fault = fault.or(() -> fault(whole));
        return fault.isPresent()
                ? new Tried(Optional.empty(), fault)
                : new Tried(Optional.of(new Reading(known, whole, filledIn(whole))), Optional.empty());
    }

    /** @param gone takes which blank each mark stands for */
    private static void flatten(List<Piece> pieces, Set<Blank> known, StringBuilder flat, List<Blank> gone) {
        for (Piece piece : pieces) {
            switch (piece) {
                case Words(String words) -> flat.append(words);
                case Filled(Blank blank) -> {
                    if (known.contains(blank)) {
                        flat.append("{{").append(blank.filledBy()).append("}}");
                    } else {
                        flat.append(BARE);
                        gone.add(blank);
                    }
                }
                case Section(Blank blank, Where where, List<Piece> inside) -> {
                    if (known.contains(blank) == (where == Where.KNOWN)) {
                        flatten(inside, known, flat, gone);
                    } else {
                        flat.append(where == Where.KNOWN ? LEFT_OUT : LEFT_OUT_AS_KNOWN);
                        gone.add(blank);
                    }
                }
            }
        }
    }

    private static Optional<Fault> gap(String marked, List<Blank> gone) {
        int number = 0;
        for (int i = 0; i < marked.length(); i++) {
            char mark = marked.charAt(i);
            if (mark < BARE || mark > LEFT_OUT_AS_KNOWN) {
                continue;
            }
            Blank blank = gone.get(number++);
            String before = word(LAST_WORD, MARK.matcher(marked.substring(0, i)).replaceAll(""));
            String after =
                    word(FIRST_WORD, MARK.matcher(marked.substring(i + 1)).replaceAll(""));
            if (mark == BARE ? !closesOver(before, after) : isGap(before, after)) {
                String quote = (before + " " + after).strip();
                return Optional.of(
                        switch (mark) {
                            case BARE -> new Fault.Gap(blank, quote);
                            case LEFT_OUT -> new Fault.GapAround(blank, quote);
                            default -> new Fault.GapIfKnown(blank, quote);
                        });
            }
        }
        return Optional.empty();
    }

    private static String word(Pattern pattern, String text) {
        Matcher word = pattern.matcher(text);
        return word.find() ? word.group(1) : "";
    }

    /** "The {{role}} interview" is "the interview" without a role. */
    private static boolean closesOver(String before, String after) {
        boolean small = !after.isEmpty() && Character.isLowerCase(after.codePointAt(0));
        return POINTERS.contains(before.toLowerCase(Locale.ROOT)) && small && !FOLLOWING.contains(after);
    }

    private static boolean isGap(String before, String after) {
        boolean wants = JOINING.contains(before.toLowerCase(Locale.ROOT));
        boolean begins = before.isEmpty() || ".?!".contains(before);
        if (after.isEmpty()) {
            return before.isEmpty() || ",;:".contains(before) || wants;
        }
        return ".?!,;:".contains(after)
                ? begins || ",;:".contains(before) || wants
                : (wants && FOLLOWING.contains(after)) || (begins && Character.isLowerCase(after.codePointAt(0)));
    }

    private static String tidy(String text) {
        return text.replaceAll(" +", " ").replaceAll(" ([.,;:?!])", "$1").strip();
    }

    private static String stopped(String text) {
        return text.isEmpty() || ".?!".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }

    private static Optional<Fault> fault(String whole) {
        Matcher glued = GLUED.matcher(whole);
        if (glued.find()) {
            return Optional.of(new Fault.InsideWord(asTyped(glued.group())));
        }
        Matcher article = ARTICLE.matcher(whole);
        if (article.find()) {
            return Optional.of(new Fault.Article(asTyped(article.group())));
        }
        return Character.isLowerCase(whole.codePointAt(0))
                ? Optional.of(new Fault.StartsSmall(word(FIRST_WORD, whole)))
                : Optional.empty();
    }

    /** With the blanks as the admin knows them. */
    private static String asTyped(String text) {
        return text.replace("{{" + Blank.RECRUITER.filledBy() + "}}", "{{" + Blank.RECRUITER.code() + "}}");
    }

    private static List<Blank> filledIn(String whole) {
        List<Blank> filled = new ArrayList<>();
        Matcher blank = BLANK.matcher(whole);
        while (blank.find()) {
            for (Blank one : Blank.values()) {
                if (one.filledBy().equals(blank.group(1))) {
                    filled.add(one);
                }
            }
        }
        return filled;
    }

    /** Its words, with one that says nothing in the place of each blank. */
    String words() {
        return BLANK.matcher(text).replaceAll("something");
    }
}
