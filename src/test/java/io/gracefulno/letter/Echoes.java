package io.gracefulno.letter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hears whether neighbouring sentences of a finished letter repeat a word. It shares nothing with the code that chooses:
 * other endings, another list of little words, and it reads text instead of wordings.
 */
final class Echoes {
    private static final Pattern WORD = Pattern.compile("[\\p{L}']+");

    /** The decision's closed list may be said again, and so may whatever holds a sentence together. */
    private static final Set<String> LITTLE = Set.of("""
        i me my mine myself you your yours we us our it its they them their he she this that these those
        a an the and or but nor so as if than because since though although while when where which who whom whose what
        whoever whatever how why whether of to for in on at by with from about after before between without within
        into over under until through during out up down off away here there then is am are be been being was were
        do does did done have has had having will would can could may might must shall should not no none any some all
        both each every either such only just too very more most other another one someone somebody anyone nobody else
        own same please sorry ll ve re
        thank thanks grateful appreciate
        decline declining withdraw withdrawing go going ahead further take taking pass say bow bowing cancel
        """.strip().split("\\s+"));

    private static final List<String> ENDINGS = List.of(
            "ations", "ation", "ments", "ment", "ions", "ings", "ion", "ing", "ers", "est", "ies", "ed", "er", "es",
            "ly", "al", "s", "e", "y");

    private Echoes() {}

    /** The stems that a sentence shares with one of the two before it. */
    static Set<String> in(List<String> sentences, Set<String> factWords) {
        Set<String> echoes = new TreeSet<>();
        List<Set<String>> heard = new ArrayList<>();
        for (String sentence : sentences) {
            Set<String> stems = stems(sentence, factWords);
            for (int back = 1; back <= 2 && back <= heard.size(); back++) {
                Set<String> shared = new HashSet<>(stems);
                shared.retainAll(heard.get(heard.size() - back));
                echoes.addAll(shared);
            }
            heard.add(stems);
        }
        return echoes;
    }

    /** Every word of the facts, since they say what they say. */
    static Set<String> words(Facts facts) {
        Set<String> words = new HashSet<>();
        for (String text : facts.texts().values()) {
            Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
            while (word.find()) {
                words.add(word.group());
            }
        }
        return words;
    }

    private static Set<String> stems(String sentence, Set<String> factWords) {
        Set<String> stems = new HashSet<>();
        Matcher word = WORD.matcher(sentence.toLowerCase(Locale.ROOT));
        while (word.find()) {
            String bare = word.group().replaceAll("^'|(n't|'(m|ve|d|ll|re|s))?'?$", "");
            if (bare.length() > 1 && !LITTLE.contains(bare) && !factWords.contains(bare)) {
                stems.add(stem(bare));
            }
        }
        return stems;
    }

    static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
