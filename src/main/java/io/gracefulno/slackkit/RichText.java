package io.gracefulno.slackkit;

import static java.util.stream.Collectors.joining;

import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextPreformattedElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import com.slack.api.model.block.element.RichTextSectionElement.Broadcast;
import com.slack.api.model.block.element.RichTextSectionElement.Channel;
import com.slack.api.model.block.element.RichTextSectionElement.Date;
import com.slack.api.model.block.element.RichTextSectionElement.Emoji;
import com.slack.api.model.block.element.RichTextSectionElement.Link;
import com.slack.api.model.block.element.RichTextSectionElement.Text;
import com.slack.api.model.block.element.RichTextSectionElement.User;
import com.slack.api.model.block.element.RichTextSectionElement.UserGroup;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a rich text says, in which nothing is escaped: each of its parts on a line of its own, and marks as words. */
final class RichText {
    private RichText() {}

    static String of(Stream<?> parts) {
        return parts.map(RichText::part).filter(line -> !line.isBlank()).collect(joining("\n"));
    }

    private static String part(Object part) {
        return switch (part) {
            case RichTextSectionElement section -> run(section.getElements());
            case RichTextQuoteElement quote -> run(quote.getElements());
            case RichTextPreformattedElement code -> run(code.getElements());
            case RichTextListElement list ->
                all(list.getElements()).map(item -> "• " + part(item)).collect(joining("\n"));
            default -> "";
        };
    }

    private static String run(@Nullable List<?> inline) {
        return all(inline).map(RichText::inline).collect(joining());
    }

    private static String inline(Object element) {
        return switch (element) {
            case Text text -> Incoming.orEmpty(text.getText());
            case Link link -> Plain.link(Incoming.orEmpty(link.getUrl()), Incoming.orEmpty(link.getText()));
            case User _ -> "@someone";
            case UserGroup _ -> "@group";
            case Channel _ -> "#channel";
            case Broadcast broadcast -> "@" + Incoming.orEmpty(broadcast.getRange());
            case Emoji emoji -> ":" + Incoming.orEmpty(emoji.getName()) + ":";
            case Date date -> Incoming.orEmpty(date.getFallback());
            default -> "";
        };
    }

    private static Stream<?> all(@Nullable List<?> some) {
        return some == null ? Stream.empty() : some.stream().filter(Objects::nonNull);
    }
}
