package io.gracefulno.afterwards;

import static java.util.Locale.ROOT;

import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Letter;
import io.gracefulno.letter.OwnWords;
import io.gracefulno.letter.Script;
import io.gracefulno.letter.Scripts;
import io.gracefulno.letter.Wordings;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the few lines that keep a contact some months after a no: something of use to the reader, and no question for
 * a job. The sentences lie in {@code wording/en/afterwards}. Safe for use by many threads.
 */
public final class Hellos {
    private static final String ROOM = "afterwards";

    /** A month's name says no year, so it is said for less than a year. */
    private static final int MONTHS = 11;

    private final Scripts scripts;

    public Hellos(Wordings wordings) {
        scripts = new Scripts(wordings);
    }

    /** The hello, by email with a subject, else as a message; empty where the person gave nothing to say in it. */
    public Optional<Letter> to(Hello hello) {
        String line = OwnWords.line(hello.words());
        if (line.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> blanks = new HashMap<>();
        blanks.put("words", words(hello.idea(), line));
        Set<String> tags = new HashSet<>();
        tags.add(part(hello.idea()));
        month(hello).ifPresent(month -> {
            blanks.put("lastIn", month);
            tags.add("lastIn");
        });
        Script script = new Script(ROOM, part(hello.idea()), tags, blanks, List.of());
        return Optional.of(scripts.write(facts(hello.sent()), script, hello.variant()));
    }

    private static String part(Idea idea) {
        return idea.name().toLowerCase(ROOT);
    }

    /** A title or a link stands as it is; a stop would spoil it. */
    private static String words(Idea idea, String line) {
        return switch (idea) {
            case ARTICLE -> line;
            case MILESTONE, UPDATE -> OwnWords.sentence(line);
        };
    }

    /** Who writes to whom, about which role and how; nothing of the reason. */
    private static Facts facts(Facts sent) {
        return Facts.builder()
                .register(sent.register())
                .spelling(sent.spelling())
                .channel(sent.channel() == Channel.EMAIL ? Channel.EMAIL : Channel.LINKEDIN)
                .text(Fact.RECRUITER, sent.text(Fact.RECRUITER))
                .text(Fact.CANDIDATE, sent.text(Fact.CANDIDATE))
                .text(Fact.ROLE, sent.text(Fact.ROLE))
                .build();
    }

    /** The month in which they were last in touch, where it can be told from this one and from next year's. */
    private static Optional<String> month(Hello hello) {
        YearMonth now = YearMonth.from(hello.today());
        return hello.lastInTouch()
                .map(YearMonth::from)
                .filter(then -> then.isBefore(now) && !then.isBefore(now.minusMonths(MONTHS)))
                .map(then -> then.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
}
