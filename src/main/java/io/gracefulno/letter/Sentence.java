package io.gracefulno.letter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What choosing needs to know of one sentence, read once from its wording with the blanks still in it.
 *
 * @param firstWord lower case; the blank's name where it starts with a fact
 * @param ownWords how many words are ours
 * @param blanks the blanks in it, which bring their own words
 * @param keyWords stems that a neighbour shouldn't repeat
 * @param colon whether it has a colon
 * @param because whether it gives a cause: because, as, since
 */
public record Sentence(
        String firstWord, int ownWords, List<String> blanks, Set<String> keyWords, boolean colon, boolean because) {

    private static final Pattern SECTION = Pattern.compile("\\{\\{[#^/][^}]*}}");
    private static final Pattern END = Pattern.compile("(?<=[.?!])\\s+|\\n+");
    private static final Pattern TOKEN = Pattern.compile("\\{\\{([^}]+)}}|[\\w'’-]+");
    private static final Pattern CAUSE = Pattern.compile("\\b(because|as I|as my|as the|since)\\b");

    /** Words that carry no sense of their own, and the closed lists for thanks and decision: repeating them is fine. */
    private static final Set<String> PLAIN = Set.of(
            ("a an the and or but of to for in on at by with from as is am are be been was were it i you me my your we"
                + " us our they them their this that these there here so if than not no do did does don't i'm i've i'd"
                + " i'll you'll you'd you're it's isn't won't can't wouldn't have has had will would could may might"
                + " who whoever what when which where one someone somebody anyone any all more most too out up down"
                + " off into before after about again back thank thanks grateful appreciate decline declining withdraw"
                + " withdrawing go going gone ahead further taking pass say bow take cancel please sorry because"
                + " since")
                    .split(" ", -1));

    public Sentence {
        blanks = List.copyOf(blanks);
        keyWords = Set.copyOf(keyWords);
    }

    /** The sentences of a wording, in order. */
    static List<Sentence> of(String wording) {
        List<Sentence> sentences = new ArrayList<>();
        for (String sentence : END.split(SECTION.matcher(wording).replaceAll(""))) {
            if (!sentence.isBlank()) {
                sentences.add(read(sentence));
            }
        }
        return sentences;
    }

    private static Sentence read(String text) {
        List<String> blanks = new ArrayList<>();
        Set<String> keyWords = new HashSet<>();
        String first = "";
        int own = 0;
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            String blank = token.group(1);
            String word = blank == null ? token.group().toLowerCase(Locale.ROOT).replace('’', '\'') : "{" + blank;
            if (first.isEmpty()) {
                first = word;
            }
            if (blank != null) {
                blanks.add(blank);
            } else {
                own++;
                if (!PLAIN.contains(word)) {
                    keyWords.add(stem(word));
                }
            }
        }
        return new Sentence(
                first,
                own,
                blanks,
                keyWords,
                text.contains(":"),
                CAUSE.matcher(text).find());
    }

    /** A crude stem: enough to see that <em>interviewing</em> repeats <em>interviews</em>. */
    static String stem(String word) {
        for (String ending : List.of("ings", "ing", "edly", "ed", "ies", "es", "ly", "s", "e")) {
            if (word.length() - ending.length() >= 3 && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** Words once the blanks are filled. */
    int words(Map<String, Integer> blankWords) {
        int words = ownWords;
        for (String blank : blanks) {
            words += blankWords.getOrDefault(blank, 0);
        }
        return words;
    }

    /** Whether it begins with the writer: I, I'm, I've. */
    boolean startsWithI() {
        return firstWord.equals("i") || firstWord.startsWith("i'");
    }
}
