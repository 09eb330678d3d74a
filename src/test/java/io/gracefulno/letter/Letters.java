package io.gracefulno.letter;

import io.gracefulno.wording.Library;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The real wording and a few ways to look at a letter, for tests. */
final class Letters {
    static final Library LIBRARY = Library.english();
    static final Composer COMPOSER = new Composer(LIBRARY);

    private static final Pattern ABBREVIATION = Pattern.compile("\\b([ap])\\.m\\.(?! [A-Z])|\\b(Inc)\\.(?= [a-z])");

    private Letters() {}

    static Letter of(Facts.Builder facts) {
        return COMPOSER.compose(facts.build(), 0);
    }

    static Facts.Builder facts() {
        return Facts.builder()
                .text(Fact.RECRUITER, "Dana Smith")
                .text(Fact.CANDIDATE, "Noor Haddad")
                .text(Fact.COMPANY, "Arbor Legal")
                .text(Fact.ROLE, "Contracts Associate");
    }

    /** What stands between greeting and sign-off. */
    static String between(Letter letter) {
        List<String> paragraphs = Arrays.asList(letter.body().split("\n\n"));
        return String.join(" ", paragraphs.subList(1, paragraphs.size() - 1));
    }

    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        String plain = ABBREVIATION.matcher(text).replaceAll("$1$2");
        for (String sentence : plain.split("(?<=[.?!]) ")) {
            sentences.add(sentence);
        }
        return sentences;
    }

    static String firstWord(String sentence) {
        return sentence.split(" ")[0];
    }
}
