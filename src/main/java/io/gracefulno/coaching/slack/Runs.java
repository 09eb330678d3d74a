package io.gracefulno.coaching.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import io.gracefulno.coaching.Difference.Mark;
import io.gracefulno.coaching.Difference.Run;
import io.gracefulno.slackkit.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of people as runs: no markup, mention or link in them can come alive. */
final class Runs {
    private static final Pattern MARK = Pattern.compile("⟦[^⟦⟧]*⟧");

    private Runs() {}

    private enum Style {
        BOLD,
        ITALIC,
        STRIKE
    }

    /** A run in a style. The library's own also says what a style isn't, in properties that a text may not have. */
    private record Styled(String type, String text, Map<String, Boolean> style) implements RichTextElement {
        Styled(String text, Style style) {
            this(RichTextSectionElement.Text.TYPE, text, Map.of(Code.of(style), true));
        }

        @Override
        public String getType() {
            return type;
        }
    }

    static LayoutBlock block(String blockId, List<BlockElement> elements) {
        return RichTextBlock.builder().blockId(blockId).elements(elements).build();
    }

    static BlockElement bold(String text) {
        return section(List.of(run(text, Optional.of(Style.BOLD))));
    }

    static BlockElement italic(String text) {
        return section(List.of(run(text, Optional.of(Style.ITALIC))));
    }

    static BlockElement plain(String text) {
        return section(List.of(run(text, Optional.empty())));
    }

    private static BlockElement section(List<RichTextElement> runs) {
        return RichTextSectionElement.builder().elements(runs).build();
    }

    /** A quote whose marks of hidden names are bold. */
    static BlockElement masked(String text) {
        List<RichTextElement> runs = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        int at = 0;
        while (mark.find()) {
            add(runs, text.substring(at, mark.start()), Optional.empty());
            add(runs, mark.group(), Optional.of(Style.BOLD));
            at = mark.end();
        }
        add(runs, text.substring(at), Optional.empty());
        return quote(runs);
    }

    /** A quote of what stands there now: what would go is struck. */
    static BlockElement struck(List<Run> now) {
        return marked(now, Style.STRIKE);
    }

    /** A quote of what is proposed: what would be new is bold. */
    static BlockElement emboldened(List<Run> suggested) {
        return marked(suggested, Style.BOLD);
    }

    private static BlockElement marked(List<Run> side, Style changed) {
        List<RichTextElement> runs = new ArrayList<>();
        for (Run run : side) {
            add(runs, run.text(), run.mark() == Mark.CHANGED ? Optional.of(changed) : Optional.empty());
        }
        return quote(runs);
    }

    private static BlockElement quote(List<RichTextElement> runs) {
        return RichTextQuoteElement.builder().elements(runs).build();
    }

    private static void add(List<RichTextElement> runs, String text, Optional<Style> style) {
        if (!text.isEmpty()) {
            runs.add(run(text, style));
        }
    }

    private static RichTextElement run(String text, Optional<Style> style) {
        return style.<RichTextElement>map(one -> new Styled(text, one))
                .orElseGet(
                        () -> RichTextSectionElement.Text.builder().text(text).build());
    }
}
