package io.gracefulno.coaching.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import com.slack.api.model.block.element.RichTextSectionElement.TextStyle;
import io.gracefulno.coaching.Difference.Mark;
import io.gracefulno.coaching.Difference.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of people as runs: no markup, mention or link in them can come alive. */
final class Runs {
    private static final Pattern MARK = Pattern.compile("⟦[^⟦⟧]*⟧");

    private Runs() {}

    static LayoutBlock block(String blockId, List<BlockElement> elements) {
        return RichTextBlock.builder().blockId(blockId).elements(elements).build();
    }

    static BlockElement bold(String text) {
        return section(List.of(run(text, Optional.of(style().bold(true).build()))));
    }

    static BlockElement italic(String text) {
        return section(List.of(run(text, Optional.of(style().italic(true).build()))));
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
            add(runs, mark.group(), Optional.of(style().bold(true).build()));
            at = mark.end();
        }
        add(runs, text.substring(at), Optional.empty());
        return quote(runs);
    }

    /** A quote of what stands there now: what would go is struck. */
    static BlockElement struck(List<Run> now) {
        return marked(now, style().strike(true).build());
    }

    /** A quote of what is proposed: what would be new is bold. */
    static BlockElement emboldened(List<Run> suggested) {
        return marked(suggested, style().bold(true).build());
    }

    private static BlockElement marked(List<Run> side, TextStyle changed) {
        List<RichTextElement> runs = new ArrayList<>();
        for (Run run : side) {
            add(runs, run.text(), run.mark() == Mark.CHANGED ? Optional.of(changed) : Optional.empty());
        }
        return quote(runs);
    }

    private static BlockElement quote(List<RichTextElement> runs) {
        return RichTextQuoteElement.builder().elements(runs).build();
    }

    private static void add(List<RichTextElement> runs, String text, Optional<TextStyle> style) {
        if (!text.isEmpty()) {
            runs.add(run(text, style));
        }
    }

    private static RichTextElement run(String text, Optional<TextStyle> style) {
        return RichTextSectionElement.Text.builder()
                .text(text)
                .style(style.orElse(null))
                .build();
    }

    private static TextStyle.TextStyleBuilder style() {
        return TextStyle.builder();
    }
}
