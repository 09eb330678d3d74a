package io.gracefulno.coaching;

import io.gracefulno.letter.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Edits a letter as people do, and knows of every sentence whether anybody touched it. */
final class Editing {
    private static final List<String> WORDS = List.of(
            "really",
            "kindly",
            "soon",
            "chat",
            "great",
            "honestly",
            "this",
            "week",
            "lovely",
            "quite",
            "team",
            "truly");

    private static final List<String> SENTENCES = List.of(
            "It was lovely to hear from you.",
            "I hope you had a good weekend!",
            "Sorry it took me a few days to reply.",
            "I've thought about it a lot.",
            "To be honest, it wasn't an easy decision.",
            "My partner has just been offered a job in Porto, so we're moving in March.",
            "Please say hello to Tom and the rest of the team.",
            "I really liked the video about your workshop.",
            "thanks again for everything :)",
            "Would it be OK if I sent you my CV again next year?",
            "You've been so kind.",
            "I won't be available at 2 p.m. on Tuesday either.",
            "No hard feelings I hope.",
            "I'd still recommend you to anybody who asks.",
            "(Feel free to call me, my number is +353 1 555 0100.)",
            "Have a great summer!!",
            "We spoke at the fair in Dublin, if you remember.",
            "The thing is, I start my training on 1 Feb.",
            "Hope that's ok...",
            "Ça va sans dire.");

    private final Random random;
    private final List<Said> letter;
    private final List<Consumer<Editing>> light = List.of(
            Editing::replaceWords,
            Editing::replaceWords,
            Editing::delete,
            Editing::insert,
            Editing::insert,
            Editing::typographic,
            Editing::join,
            Editing::split,
            Editing::mergeWithAnd,
            Editing::splitSentence,
            Editing::beginDifferently,
            Editing::endDifferently,
            Editing::dropStop,
            Editing::spaces,
            Editing::forgetSpace,
            Editing::greet,
            Editing::sign);
    private final List<Consumer<Editing>> heavy = List.of(
            Editing::moveParagraph, Editing::moveSentence, Editing::repeat, Editing::ownParagraph, Editing::postscript);

    Editing(Random random, List<Said> letter) {
        this.random = random;
        this.letter = new ArrayList<>(letter);
    }

    List<Said> lightly() {
        edit(1 + random.nextInt(3), light);
        return tidied();
    }

    List<Said> heavily() {
        List<Consumer<Editing>> all = new ArrayList<>(light);
        all.addAll(heavy);
        edit(5 + random.nextInt(8), all);
        return tidied();
    }

    private void edit(int times, List<Consumer<Editing>> ways) {
        for (int i = 0; i < times; i++) {
            one(ways).accept(this);
        }
    }

    /** Where one forgot a stop and went on in the line, nobody could say where the sentence ends. */
    private List<Said> tidied() {
        for (int i = 1; i < letter.size(); i++) {
            Said before = letter.get(i - 1);
            Said here = letter.get(i);
            boolean open = before.is(Part.OWN_WORDS) && !before.text().matches("(?s).*[.?!…:)\\]]");
            boolean greets = i == 1 && before.text().length() < 20;
            if (!here.opensLine() && open && !greets) {
                letter.set(i - 1, before.form(before.text() + " so far."));
            }
            if (!here.opensLine() && before.is(Part.SIGNOFF)) {
                letter.set(i, here.gap("\n"));
            }
        }
        if (!letter.isEmpty()) {
            letter.set(0, letter.getFirst().gap(""));
        }
        return letter;
    }

    private void replaceWords() {
        int at = any(i -> i > 0);
        if (at < 0) {
            return;
        }
        String[] words = letter.get(at).text().split(" ", -1);
        for (int i = 0; i <= random.nextInt(3); i++) {
            int which = random.nextInt(words.length);
            words[which] = one(WORDS) + words[which].replaceAll("[^.,?!\n]", "");
        }
        touch(at, String.join(" ", words));
    }

    private void delete() {
        int at = any(_ -> true);
        if (at < 0) {
            return;
        }
        Said gone = letter.remove(at);
        if (at < letter.size() && gone.opensLine() && !letter.get(at).opensLine()) {
            letter.set(at, letter.get(at).gap(gone.gap()));
        }
    }

    private void insert() {
        int at = any(i -> i > 0 && !letter.get(i).is(Part.SIGNOFF));
        if (at < 0) {
            return;
        }
        if (random.nextBoolean()) {
            letter.add(at + 1, Said.own(" ", one(SENTENCES)));
        } else {
            letter.add(at, Said.own(letter.get(at).gap(), one(SENTENCES)));
            letter.set(at + 1, letter.get(at + 1).gap(" "));
        }
    }

    private void typographic() {
        boolean spaces = random.nextBoolean();
        letter.replaceAll(said -> said.form(said.text()
                .replace('\'', '’')
                .replace("...", "…")
                .replace(" - ", " – ")
                .replace(spaces ? " at " : " \0", "\u00A0at ")));
    }

    private void join() {
        int at = any(i -> i > 0 && letter.get(i).opensLine());
        if (at < 0) {
            return;
        }
        Said said = letter.get(at).gap(" ");
        boolean small = at == 1 && random.nextBoolean() && !said.text().startsWith("I");
        letter.set(at, small ? said.form(small(said.text())) : said);
    }

    private void split() {
        int at = any(i -> i > 0 && !letter.get(i).opensLine());
        if (at >= 0) {
            letter.set(at, letter.get(at).gap(random.nextBoolean() ? "\n\n" : "\n"));
        }
    }

    private void mergeWithAnd() {
        int at = any(i -> isPlain(i) && isPlain(i + 1));
        if (at >= 0) {
            String second = small(letter.remove(at + 1).text());
            touch(at, withoutStop(letter.get(at).text()) + " and " + second);
        }
    }

    private void splitSentence() {
        int at = any(this::isPlain);
        if (at < 0) {
            return;
        }
        String text = letter.get(at).text();
        for (String between : List.of(", as ", ", ", " ")) {
            int cut = text.indexOf(between, text.length() / 4);
            if (cut > 0) {
                String rest = text.substring(cut + between.length());
                touch(
                        at,
                        text.substring(0, cut) + ". " + rest.substring(0, 1).toUpperCase(Locale.ROOT)
                                + rest.substring(1));
                return;
            }
        }
    }

    private void beginDifferently() {
        int at = any(this::isPlain);
        if (at >= 0) {
            String first = one(List.of("Unfortunately, ", "As I said, ", "After a lot of thought ", "Well - ", "So "));
            touch(at, first + small(letter.get(at).text()));
        }
    }

    private void endDifferently() {
        int at = any(this::isPlain);
        if (at >= 0) {
            String last = one(List.of(" at this time.", ", sadly.", " :)", "!", "..", " (for now)."));
            touch(at, withoutStop(letter.get(at).text()) + last);
        }
    }

    private void dropStop() {
        int at = any(
                i -> isPlain(i) && (i + 1 == letter.size() || letter.get(i + 1).opensLine()));
        if (at >= 0) {
            touch(at, withoutStop(letter.get(at).text()));
        }
    }

    private void spaces() {
        boolean windows = random.nextBoolean();
        letter.replaceAll(said -> {
            String gap = said.gap();
            if (random.nextInt(3) == 0) {
                gap = gap.startsWith("\n") ? " " + gap + "\n" : gap.replace(" ", "  ");
            }
            String text = windows ? said.text().replaceAll("(?<!\r)\n", "\r\n") : said.text();
            return said.gap(windows ? gap.replaceAll("(?<!\r)\n", "\r\n") : gap).form(text);
        });
    }

    private void forgetSpace() {
        int at = any(i -> isPlain(i)
                && isPlain(i - 1)
                && letter.get(i - 1).text().endsWith(".")
                && Character.isUpperCase(letter.get(i).text().charAt(0))
                && !letter.get(i).opensLine());
        if (at >= 0) {
            letter.set(at, letter.get(at).gap(""));
        }
    }

    private void greet() {
        if (!letter.isEmpty() && letter.getFirst().is(Part.GREETING)) {
            touch(0, one(List.of("Hey Dana,", "Hi again,", "Hello Ms Smith,", "Good morning Dana!", "Dear all -")));
        }
    }

    private void sign() {
        int at = any(i -> letter.get(i).is(Part.SIGNOFF));
        if (at >= 0) {
            touch(at, one(List.of("Cheers,\nO.", "Thanks,\nO.", "Yours\nO M", "x O")));
        }
    }

    private void moveParagraph() {
        int from = any(i -> isPlain(i) && letter.get(i).gap().contains("\n"));
        if (from < 0) {
            return;
        }
        int to = from + 1;
        while (to < letter.size() && isPlain(to) && !letter.get(to).opensLine()) {
            to++;
        }
        List<Said> paragraph = new ArrayList<>(letter.subList(from, to));
        letter.subList(from, to).clear();
        int target = any(i -> i > 0 && letter.get(i).gap().contains("\n"));
        letter.addAll(target < 0 ? letter.size() : target, paragraph);
    }

    private void moveSentence() {
        int from = any(this::isPlain);
        if (from < 0) {
            return;
        }
        Said said = letter.get(from);
        String text = said.text().substring(0, 1).toUpperCase(Locale.ROOT)
                + said.text().substring(1);
        letter.remove(from);
        int target = any(this::isPlain);
        letter.add(target < 0 ? letter.size() : target + 1, said.gap(" ").form(text));
    }

    private void repeat() {
        int from = any(this::isPlain);
        int to = any(this::isPlain);
        if (from >= 0) {
            letter.add(to + 1, letter.get(from).gap(random.nextBoolean() ? " " : "\n\n"));
        }
    }

    private void ownParagraph() {
        int at = any(this::isPlain);
        for (int i = 0; at >= 0 && i < 3; i++) {
            letter.add(at + 1 + i, Said.own(i == 0 ? "\n\n" : " ", one(SENTENCES)));
        }
    }

    private void postscript() {
        letter.add(Said.own("\n\n", "P.S. " + one(SENTENCES)));
    }

    private boolean isPlain(int i) {
        return i >= 0
                && i < letter.size()
                && !letter.get(i).is(Part.GREETING)
                && !letter.get(i).is(Part.SIGNOFF)
                && !(i == 0 && letter.getFirst().is(Part.OWN_WORDS));
    }

    private void touch(int at, String text) {
        if (!text.equals(letter.get(at).text())) {
            letter.set(at, letter.get(at).touched(text));
        }
    }

    private static String withoutStop(String text) {
        return text.replaceAll("[.?!]+$", "");
    }

    private static String small(String text) {
        return text.matches("(?s)I\\b.*") ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** One of the sentences at which this can be done; −1 where there is none. */
    private int any(IntPredicate where) {
        int[] fitting = IntStream.range(0, letter.size()).filter(where).toArray();
        return fitting.length == 0 ? -1 : fitting[random.nextInt(fitting.length)];
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
