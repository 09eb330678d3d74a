package io.gracefulno.slackkit;

import static java.util.stream.Collectors.joining;

import com.slack.api.model.Attachment;
import com.slack.api.model.Message;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.MarkdownBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.TextObject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a message says: its text, or else what its blocks say, or else its attachments, as a message that was forwarded
 * has them.
 */
final class MessageText {
    private MessageText() {}

    /** As plain text, without what can't be sent; empty where it says nothing. */
    static String of(@Nullable Message message) {
        return message == null ? "" : Unprintable.removed(said(message));
    }

    private static String said(Message message) {
        String text = Plain.of(Incoming.orEmpty(message.getText()));
        if (!text.isBlank()) {
            return text;
        }
        String blocks = blocks(message.getBlocks());
        return blocks.isBlank() ? lines(all(message.getAttachments()).map(MessageText::attached)) : blocks;
    }

    private static String attached(Attachment attachment) {
        String text = Plain.of(Incoming.orEmpty(attachment.getText()));
        if (!text.isBlank()) {
            return text;
        }
        String blocks = blocks(attachment.getBlocks());
        return blocks.isBlank() ? Plain.of(Incoming.orEmpty(attachment.getFallback())) : blocks;
    }

    private static String blocks(@Nullable List<LayoutBlock> blocks) {
        return lines(all(blocks).map(MessageText::block));
    }

    private static String block(LayoutBlock block) {
        return switch (block) {
            case RichTextBlock rich -> RichText.of(all(rich.getElements()));
            case SectionBlock section ->
                lines(Stream.concat(Stream.ofNullable(section.getText()), all(section.getFields()))
                        .map(MessageText::text));
            case HeaderBlock header -> header.getText() == null ? "" : text(header.getText());
            case MarkdownBlock markdown -> Incoming.orEmpty(markdown.getText());
            default -> "";
        };
    }

    private static String text(TextObject object) {
        String text = Incoming.orEmpty(object.getText());
        return object instanceof MarkdownTextObject ? Plain.of(text) : text;
    }

    private static String lines(Stream<String> some) {
        return some.filter(line -> !line.isBlank()).collect(joining("\n"));
    }

    private static <T> Stream<T> all(@Nullable List<T> some) {
        return some == null ? Stream.empty() : some.stream().filter(Objects::nonNull);
    }
}
