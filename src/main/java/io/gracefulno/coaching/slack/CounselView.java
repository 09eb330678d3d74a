package io.gracefulno.coaching.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import io.gracefulno.casebook.Counsel;
import io.gracefulno.casebook.Heeding;
import io.gracefulno.casebook.Heeding.Answered;
import io.gracefulno.casebook.Profile;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Mrkdwn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One of C3's suggestions or comments: what it says, what can be done with it, and the input it can be edited in. */
final class CounselView {
    private final Draw draw;
    private final Titles titles;
    private final SideBySide sideBySide;

    CounselView(Draw draw) {
        this.draw = draw;
        this.titles = new Titles(draw);
        this.sideBySide = new SideBySide(draw);
    }

    /** Once something was done with it, a line that says what. */
    List<LayoutBlock> blocks(Answered answered, Counsel counsel, Doing doing, Profile candidate, Instant now) {
        if (!counsel.isOpen()) {
            List<LayoutBlock> blocks = new ArrayList<>(List.of(done(counsel)));
            blocks.addAll(unusable(counsel, doing));
            return blocks;
        }
        return counsel.rewords()
                ? rewording(answered, counsel, doing, candidate, now)
                : List.of(comment(answered, counsel));
    }

    private LayoutBlock done(Counsel counsel) {
        String part = Mrkdwn.escape(titles.of(counsel.about()));
        return draw.context(id(counsel) + ".done", draw.say("coaching.fate." + Code.of(counsel.fate()), "part", part));
    }

    /** A comment alone; a wording for what is in no letter is one, too. */
    private LayoutBlock comment(Answered answered, Counsel counsel) {
        String title = titles.of(counsel.about());
        List<String> said = Stream.of(counsel.comment(), counsel.wording())
                .filter(words -> !words.isBlank())
                .map(words -> draw.say("coaching.quoted", "words", Mrkdwn.escape(words)))
                .toList();
        return draw.section(
                id(counsel) + ".comment",
                draw.say("coaching.proposals.comment", "part", Mrkdwn.escape(title)) + "\n" + String.join("\n", said),
                draw.button("coaching.seen", value(answered, counsel), title));
    }

    private List<LayoutBlock> rewording(
            Answered answered, Counsel counsel, Doing doing, Profile candidate, Instant now) {
        String id = id(counsel);
        Optional<String> adapted = isUsable(answered, counsel) ? doing.adapted(counsel.number()) : Optional.empty();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(draw.header(id + ".name", titles.of(counsel.about())));
        blocks.add(Runs.block(id + ".text", text(answered, counsel, candidate, now)));
        doing.fault(counsel.number()).ifPresent(fault -> blocks.add(draw.context(id + ".fault", fault)));
        adapted.ifPresentOrElse(
                words -> blocks.add(Adapted.draw(draw, answered.share(), counsel, titles.of(counsel.about()), words)),
                () -> blocks.addAll(unusable(counsel, doing)));
        blocks.add(draw.actions(
                id + ".do", adapted.isPresent() ? ignoring(answered, counsel) : buttons(answered, counsel)));
        return blocks;
    }

    private List<BlockElement> text(Answered answered, Counsel counsel, Profile candidate, Instant now) {
        List<BlockElement> text = new ArrayList<>(sideBySide.of(answered, counsel, candidate, now));
        if (isUsable(answered, counsel) && !counsel.unknown().isEmpty()) {
            text.add(Runs.italic(unknown(counsel)));
        }
        return text;
    }

    /** What they made of it while there was a place for it, to be read and copied. */
    private List<LayoutBlock> unusable(Counsel counsel, Doing doing) {
        return doing.adapted(counsel.number())
                .filter(words -> !words.isBlank())
                .<List<LayoutBlock>>map(words -> List.of(
                        draw.context(id(counsel) + ".yours", draw.say("coaching.yours")),
                        draw.plainRuns(id(counsel) + ".yours.text", words)))
                .orElse(List.of());
    }

    private List<BlockElement> buttons(Answered answered, Counsel counsel) {
        String title = titles.of(counsel.about());
        List<BlockElement> buttons = new ArrayList<>();
        if (isUsable(answered, counsel)) {
            if (counsel.unknown().isEmpty()) {
                buttons.add(draw.button("coaching.accept", value(answered, counsel), title));
            }
            buttons.add(draw.button("coaching.adapt", value(answered, counsel), title));
        }
        buttons.addAll(ignoring(answered, counsel));
        return buttons;
    }

    private List<BlockElement> ignoring(Answered answered, Counsel counsel) {
        return List.of(draw.button("coaching.ignore", value(answered, counsel), titles.of(counsel.about())));
    }

    private static boolean isUsable(Answered answered, Counsel counsel) {
        return answered.mayChange() && counsel.now().isPresent();
    }

    private static String id(Counsel counsel) {
        return "coaching.p." + counsel.number();
    }

    private static String value(Answered answered, Counsel counsel) {
        return answered.share().id() + "|" + counsel.number();
    }

    private static int limit(Counsel counsel) {
        return counsel.field().map(Heeding::limit).orElseThrow();
    }

    /** What keeps it from being used as it is; empty for nothing. */
    String fault(Answered answered, Counsel counsel) {
        return counsel.unknown().isEmpty()
                ? tooLong("coaching.proposals.too_long", answered, counsel, counsel.wording())
                : unknown(counsel);
    }

    /** What keeps what they made of it from being used; empty for nothing. */
    String fault(Answered answered, Counsel counsel, String words, List<String> unknown) {
        if (words.isBlank()) {
            return draw.say("coaching.adapted.missing");
        }
        return unknown.isEmpty()
                ? tooLong("coaching.adapted.too_long", answered, counsel, words)
                : draw.say("coaching.adapted.unknown", "marks", String.join(", ", unknown));
    }

    private String unknown(Counsel counsel) {
        return draw.say("coaching.proposals.unknown", "marks", String.join(", ", counsel.unknown()));
    }

    private String tooLong(String sentence, Answered answered, Counsel counsel, String words) {
        int excess = answered.excess(counsel, words);
        String limit = String.format(Locale.ENGLISH, "%,d", limit(counsel));
        return excess > 0 ? draw.say(sentence, "limit", limit, "excess", Integer.toString(excess)) : "";
    }
}
