package io.gracefulno.pushback.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import io.gracefulno.casebook.Pushback;
import io.gracefulno.pushback.Evidence;
import io.gracefulno.pushback.Found;
import io.gracefulno.pushback.Reading;
import io.gracefulno.pushback.ReplyKind;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Their words with the telling ones in bold, as many as fit around those. Text runs only: no markup, mention or link
 * in them can come alive.
 */
public final class Quote {
    /** What is shown of a reply, in UTF-16 units. */
    private static final int MOST = 600;

    /** So much is shown before the first telling words. */
    private static final int BEFORE = 120;

    /** The longest clause that is bold as a whole. */
    private static final int CLAUSE = 90;

    private static final String MORE = "…";

    private final String text;
    private final List<Evidence> telling;

    private Quote(String text, List<Evidence> telling) {
        this.text = text;
        this.telling = telling;
    }

    /** Nothing where nothing was pasted. */
    static Optional<LayoutBlock> of(Pushback reply) {
        if (reply.theirs().isBlank()) {
            return Optional.empty();
        }
        String theirs = reply.theirs();
        List<Evidence> telling = reply.reading().map(Quote::telling).orElse(List.of()).stream()
                .map(words -> clause(theirs, words))
                .toList();
        return Optional.of(new Quote(theirs, telling).block());
    }

    /** What told the primary kind decides what is shown; what told another one is bold where it is. */
    private static List<Evidence> telling(Reading reading) {
        return reading.found().stream()
                .filter(found -> found.kind() != ReplyKind.UNCLEAR)
                .sorted(Comparator.comparing((Found found) -> found.kind() != reading.primary()))
                .flatMap(found -> found.evidence().stream())
                .toList();
    }

    /** The beginning of what somebody wrote, nothing of it in bold. */
    public static LayoutBlock of(String blockId, String theirs) {
        RichTextBlock quote = new Quote(theirs, List.of()).block();
        quote.setBlockId(blockId);
        return quote;
    }

    /** The clause that the words stand in, where that isn't long: half a question in bold looks like a slip. */
    private static Evidence clause(String text, Evidence words) {
        int start = words.start();
        while (start > 0 && !endsClause(text.charAt(start - 1)) && words.end() - start < CLAUSE) {
            start--;
        }
        int end = words.end();
        while (end < text.length() && !endsClause(text.charAt(end)) && end - start < CLAUSE) {
            end++;
        }
        boolean whole = (start == 0 || endsClause(text.charAt(start - 1)))
                && (end == text.length() || endsClause(text.charAt(end)));
        if (!whole) {
            return words;
        }
        int first = start + leadingBlanks(text.substring(start, end));
        return new Evidence(first, end < text.length() && text.charAt(end) == '?' ? end + 1 : end);
    }

    private static int leadingBlanks(String words) {
        return words.length() - words.stripLeading().length();
    }

    private static boolean endsClause(char c) {
        return ".?!,;:\n\r()".indexOf(c) >= 0;
    }

    private RichTextBlock block() {
        int from = from();
        int to = to(from);
        List<RichTextElement> runs = new ArrayList<>();
        int at = from;
        for (Evidence bold : boldWithin(from, to)) {
            run(runs, text.substring(at, bold.start()), false);
            run(runs, text.substring(bold.start(), bold.end()), true);
            at = bold.end();
        }
        run(runs, text.substring(at, to), false);
        if (from > 0) {
            runs.addFirst(plain(MORE + " "));
        }
        if (!text.substring(to).isBlank()) {
            runs.add(plain(" " + MORE));
        }
        return RichTextBlock.builder()
                .blockId("pushback.quote")
                .elements(List.of(RichTextQuoteElement.builder().elements(runs).build()))
                .build();
    }

    /** Where the shown words begin: at the beginning if all of it fits, else a little before the telling ones. */
    private int from() {
        int begin = text.length() - text.stripLeading().length();
        if (text.stripTrailing().length() - begin <= MOST || telling.isEmpty()) {
            return begin;
        }
        int first = telling.getFirst().start();
        return first - begin <= BEFORE ? begin : Math.max(begin, wordAfter(first - BEFORE));
    }

    private int to(int from) {
        int end = text.stripTrailing().length();
        return end - from <= MOST ? end : characterBefore(from + MOST);
    }

    private int wordAfter(int offset) {
        int space = text.indexOf(' ', offset);
        return space < 0 || space - offset > BEFORE / 2 ? characterBefore(offset) : space + 1;
    }

    /** Between characters as people see them. */
    private int characterBefore(int offset) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        int start = Math.max(0, offset - 64);
        characters.setText(text.substring(start, Math.min(text.length(), offset + 64)));
        return characters.isBoundary(offset - start)
                ? offset
                : start + Math.max(0, characters.preceding(offset - start));
    }

    /** In the order of the text, none overlapping. */
    private List<Evidence> boldWithin(int from, int to) {
        List<Evidence> bold = new ArrayList<>();
        int free = from;
        for (Evidence evidence : telling.stream()
                .sorted(Comparator.comparingInt(Evidence::start))
                .toList()) {
            int start = Math.max(free, evidence.start());
            int end = Math.min(to, evidence.end());
            if (start < end) {
                bold.add(new Evidence(start, end));
                free = end;
            }
        }
        return bold;
    }

    private static void run(List<RichTextElement> runs, String words, boolean bold) {
        if (!words.isEmpty()) {
            runs.add(bold ? bold(words) : plain(words));
        }
    }

    private static RichTextElement plain(String words) {
        return RichTextSectionElement.Text.builder().text(words).build();
    }

    private static RichTextElement bold(String words) {
        return new Bold("text", words, Map.of("bold", true));
    }

    /** The SDK's own style says false of everything else, which Slack refuses of some. */
    private record Bold(String type, String text, Map<String, Boolean> style) implements RichTextElement {
        @Override
        public String getType() {
            return type;
        }
    }
}
