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
 * @param semicolon whether it has a semicolon
 * @param because whether it gives a cause: because, as, since
 */
public record Sentence(
        String firstWord,
        int ownWords,
        List<String> blanks,
        Set<String> keyWords,
        boolean colon,
        boolean semicolon,
        boolean because) {

    private static final Pattern SECTION = Pattern.compile("\\{\\{[#^/][^}]*}}");
    private static final Pattern END = Pattern.compile("(?<=[.?!])\\s+|\\n+");
    private static final Pattern TOKEN = Pattern.compile("\\{\\{([^}]+)}}|[\\w'’-]+");
    private static final Pattern CAUSE = Pattern.compile("\\b(because|as I|as my|as the|since)\\b");

    /** Words that carry no sense of their own, and most of the closed lists for thanks and decision. */
    private static final Set<String> PLAIN = Set.of(
            ("a an the and or nor but of to for in on at by with from as is am are be been being was were it its i you"
                + " me my mine your yours we us our they them their this that these those there here so if than not no"
                + " do did does done don't didn't doesn't i'm i've i'd i'll you'll you'd you're you've it's it'll"
                + " they're they'd they'll we'd we'll there's here's that's isn't aren't wasn't won't can't couldn't"
                + " wouldn't haven't hasn't have has had having will would can could may might must should who whoever"
                + " whose what whatever when which where how why whether one ones someone somebody anyone anybody"
                + " anything something any all each both such only just more most too very out up down off over into"
                + " onto through between before after until while without within about upon else elsewhere another"
                + " other others own same rather either even still yet thank thanks grateful appreciate decline"
                + " declining withdraw withdrawing go going further ahead pass bow bowing cancel please sorry because"
                + " since")
                    .split(" ", -1));

    /** Forms that no ending tells of. */
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("took", "take"),
            Map.entry("taken", "take"),
            Map.entry("spoke", "speak"),
            Map.entry("spoken", "speak"),
            Map.entry("found", "find"),
            Map.entry("gave", "give"),
            Map.entry("given", "give"),
            Map.entry("got", "get"),
            Map.entry("met", "meet"),
            Map.entry("wrote", "write"),
            Map.entry("written", "write"),
            Map.entry("chose", "choose"),
            Map.entry("chosen", "choose"),
            Map.entry("choice", "choose"),
            Map.entry("kept", "keep"),
            Map.entry("held", "hold"),
            Map.entry("made", "make"),
            Map.entry("said", "say"),
            Map.entry("told", "tell"),
            Map.entry("went", "go"),
            Map.entry("came", "come"),
            Map.entry("knew", "know"),
            Map.entry("known", "know"),
            Map.entry("thought", "think"),
            Map.entry("left", "leave"),
            Map.entry("sent", "send"),
            Map.entry("decision", "decide"),
            Map.entry("invitation", "invite"),
            Map.entry("conversation", "converse"),
            Map.entry("consideration", "consider"),
            Map.entry("applied", "application"),
            Map.entry("apply", "application"),
            Map.entry("settled", "settle"),
            Map.entry("better", "good"),
            Map.entry("best", "good"),
            Map.entry("closer", "close"),
            Map.entry("nearer", "near"));

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
                text.contains(";"),
                CAUSE.matcher(text).find());
    }

    /** A crude stem: enough to see that <em>interviewing</em> repeats <em>interviews</em>. */
    static String stem(String word) {
        String base = IRREGULAR.getOrDefault(word, word);
        if (base.endsWith("ies") && base.length() > 4) {
            return base.substring(0, base.length() - 3) + "y";
        }
        for (String ending : List.of("ings", "ing", "edly", "ed", "es", "ly", "s", "e")) {
            if (base.length() - ending.length() >= 3 && base.endsWith(ending)) {
                return undoubled(base.substring(0, base.length() - ending.length()));
            }
        }
        return base;
    }

    /** <em>Planning</em> is of <em>plan</em>, <em>calling</em> of <em>call</em>. */
    private static String undoubled(String stem) {
        int end = stem.length() - 1;
        boolean doubled =
                end > 2 && stem.charAt(end) == stem.charAt(end - 1) && "bdgmnprt".indexOf(stem.charAt(end)) >= 0;
        return doubled ? stem.substring(0, end) : stem;
    }

    /** Words once the blanks are filled. */
    int words(Map<String, Integer> blankWords) {
        int words = ownWords;
        for (String blank : blanks) {
            words += blankWords.getOrDefault(blank, 0);
        }
        return words;
    }

    /** The first word without its contraction: <em>you</em> of <em>you'll</em>. */
    String opening() {
        return uncontracted(firstWord);
    }

    static String uncontracted(String word) {
        int apostrophe = word.indexOf('\'');
        return apostrophe > 0 ? word.substring(0, apostrophe) : word;
    }

    /** Whether it begins with the writer: I, I'm, I've. */
    boolean startsWithI() {
        return firstWord.equals("i") || firstWord.startsWith("i'");
    }
}
