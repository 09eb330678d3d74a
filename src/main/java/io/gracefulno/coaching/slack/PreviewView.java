package io.gracefulno.coaching.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Preview;
import io.gracefulno.casebook.Remark.Field;
import io.gracefulno.casebook.Sharing;
import io.gracefulno.casebook.Source;
import io.gracefulno.casebook.Texts;
import io.gracefulno.casebook.Wish;
import io.gracefulno.casebook.Writing;
import io.gracefulno.coaching.Also;
import io.gracefulno.coaching.Matter;
import io.gracefulno.slackkit.Draw;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The part of S9 that shows exactly what a coach will see, and says what they won't. */
final class PreviewView {
    private final Draw draw;
    private final Titles titles;

    PreviewView(Draw draw) {
        this.draw = draw;
        this.titles = new Titles(draw);
    }

    /** What a preview shows but the question, which is the person's to change until the last moment. */
    static String seen(Preview preview) {
        return Fingerprint.of(List.of(preview.matter(), preview.excerpts()));
    }

    /** @param wish what the preview was made for */
    List<LayoutBlock> blocks(Case theCase, Preview preview, Wish wish) {
        return List.of(
                draw.section("coaching.preview.label", draw.say("coaching.preview.label")),
                Runs.block("coaching.preview", shown(theCase, preview)),
                draw.context("coaching.preview.also", draw.say("coaching.preview.also")),
                draw.context("coaching.preview.note", note(theCase, preview, wish)));
    }

    /** As the coach will see it: the question, the letter in one, and whatever else there is with its name. */
    private List<BlockElement> shown(Case theCase, Preview preview) {
        List<BlockElement> shown = new ArrayList<>();
        if (!preview.question().isBlank()) {
            shown.add(Runs.bold(draw.say("coaching.preview.question")));
            shown.add(Runs.masked(preview.question()));
        }
        String letter = letter(theCase, preview);
        if (!letter.isBlank()) {
            shown.add(Runs.bold(draw.say("coaching.preview.letter")));
            shown.add(Runs.masked(letter));
        }
        preview.excerpts().stream().skip(preview.sources().size()).forEach(excerpt -> {
            shown.add(Runs.bold(titles.of(excerpt)));
            if (!excerpt.text().isBlank()) {
                shown.add(Runs.masked(excerpt.text()));
            }
        });
        if (shown.isEmpty()) {
            shown.add(Runs.plain(draw.say("coaching.preview.nothing")));
        }
        return shown;
    }

    /** With the white space between its parts as it is. */
    private static String letter(Case theCase, Preview preview) {
        StringBuilder letter = new StringBuilder();
        for (int i = 0; i < preview.sources().size(); i++) {
            if (i > 0) {
                letter.append(between(
                        theCase, preview.sources().get(i - 1), preview.sources().get(i)));
            }
            letter.append(preview.excerpts().get(i).text());
        }
        return letter.toString();
    }

    private static String between(Case theCase, Source one, Source next) {
        if (one.field() != next.field()) {
            return "\n\n";
        }
        Texts texts = theCase.writing().map(Writing::current).orElseThrow();
        String text = one.field() == Field.MESSAGE ? texts.message() : texts.body();
        return text.substring(one.piece().end(), next.piece().start());
    }

    /** What isn't shared, as things are ticked, and that it can be taken back. */
    private String note(Case theCase, Preview preview, Wish wish) {
        List<String> kept = kept(theCase, preview, wish);
        String back = draw.say("coaching.preview.note.back");
        if (kept.isEmpty()) {
            return back;
        }
        String sentence = kept.equals(List.of("reason"))
                ? draw.say("coaching.preview.note.reason")
                : draw.say("coaching.preview.note", "what", listed(kept));
        return sentence.substring(0, 1).toUpperCase(Locale.ENGLISH) + sentence.substring(1) + " " + back;
    }

    private String listed(List<String> kept) {
        return new Listed(draw)
                .of(kept.stream().map(one -> draw.say("coaching.kept." + one)).toList());
    }

    /** By the ends of their sentences' ids. */
    private static List<String> kept(Case theCase, Preview preview, Wish wish) {
        List<String> kept = new ArrayList<>();
        if (!wish.also().contains(Also.REASON)) {
            kept.add("reason");
        }
        if (preview.matter() == Matter.LETTER) {
            kept.add("notes");
        }
        if (!wish.also().contains(Also.DEAL_BREAKERS)
                && Sharing.offered(theCase).contains(Also.DEAL_BREAKERS)) {
            kept.add("deal_breakers");
        }
        if (!wish.also().contains(Also.REPLIES)) {
            kept.add("replies");
        }
        return kept;
    }
}
