package io.gracefulno.review.slack;

import com.slack.api.model.block.LayoutBlock;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Remark;
import io.gracefulno.casebook.Remark.Field;
import io.gracefulno.review.Finding;
import io.gracefulno.review.Rule;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Fit;
import io.gracefulno.slackkit.Mrkdwn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Remarks as they stand under a text: the exact words, why they harm, and a way out. */
public final class RemarksView {
    static final String DISMISS = "review.dismiss";

    private static final int MOST = 4;
    private static final int LONGEST_QUOTE = 120;

    /** Of a text that is too long. */
    private static final int FIRST_WORDS = 6;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern TURNS_ROUND = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");

    private final Draw draw;

    public RemarksView(Draw draw) {
        this.draw = draw;
    }

    /** The remarks on a letter, each with its menu; nothing where there are none. */
    public List<LayoutBlock> ofLetter(Case theCase, List<Remark> remarks) {
        boolean pair = theCase.writing()
                .filter(writing -> !writing.current().message().isEmpty())
                .isPresent();
        return of(DISMISS, theCase, remarks, pair);
    }

    /** The same for the answer to a reply. */
    public List<LayoutBlock> ofAnswer(Case theCase, List<Remark> remarks) {
        return of("pushback.dismiss", theCase, remarks, false);
    }

    private List<LayoutBlock> of(String dismiss, Case theCase, List<Remark> remarks, boolean pair) {
        List<LayoutBlock> blocks = new ArrayList<>();
        for (Remark remark : remarks.stream().limit(MOST).toList()) {
            String where = remark.field() == Field.BODY && !pair ? "" : where(remark.field());
            blocks.add(draw.section(
                    "review.f." + blocks.size(),
                    text(remark.finding(), where),
                    draw.menu(dismiss, theCase.id() + "|" + remark.mark(), List.of("one", "letter", "never"))));
        }
        if (remarks.size() > MOST) {
            blocks.add(draw.context(
                    "review.more", draw.say("review.more", "count", Integer.toString(remarks.size() - MOST))));
        }
        if (!remarks.isEmpty()) {
            blocks.add(note("review.note", remarks.size()));
        }
        return blocks;
    }

    /** The remarks on one sentence of the person's own. */
    public List<LayoutBlock> ofOwnWords(Field field, List<Remark> remarks) {
        List<LayoutBlock> blocks = new ArrayList<>();
        remarks.stream()
                .filter(remark -> remark.field() == field)
                .limit(MOST)
                .forEach(remark -> blocks.add(
                        draw.section("review.f." + Code.of(field) + "." + blocks.size(), text(remark.finding(), ""))));
        return blocks;
    }

    /** The same on any text that is nobody's letter. */
    public List<LayoutBlock> ofText(List<Finding> findings) {
        List<LayoutBlock> blocks = new ArrayList<>();
        findings.stream()
                .limit(MOST)
                .forEach(finding -> blocks.add(draw.section("review.f." + blocks.size(), text(finding, ""))));
        return blocks;
    }

    /** Under all of them: whom they are for. */
    public Optional<LayoutBlock> ownWordsNote(List<Remark> remarks) {
        return remarks.isEmpty() ? Optional.empty() : Optional.of(note("review.note.own_words", remarks.size()));
    }

    /** After "Never check for this". */
    LayoutBlock off() {
        return draw.context("review.off", draw.say("review.off"));
    }

    private LayoutBlock note(String id, int count) {
        return draw.context(
                id, count == 1 ? draw.say(id + ".one") : draw.say(id + ".many", "count", Integer.toString(count)));
    }

    private String where(Field field) {
        return draw.say("review.in." + Code.of(field));
    }

    private String text(Finding finding, String where) {
        String why = draw.say(finding.why());
        String fix = draw.say(finding.mend());
        String quote = quote(finding);
        String sentence = "review.remark" + (quote.isEmpty() ? ".bare" : "") + (where.isEmpty() ? "" : ".in");
        return draw.say(sentence, "quote", quote, "why", why, "fix", fix, "where", where);
    }

    /** The exact words in one line, within a few. */
    private static String quote(Finding finding) {
        String line = SPACE.matcher(TURNS_ROUND.matcher(finding.quote()).replaceAll(""))
                .replaceAll(" ")
                .strip();
        String few = finding.rule() == Rule.TOO_LONG ? firstWords(line) : line;
        return Mrkdwn.escape(Fit.to(LONGEST_QUOTE, few));
    }

    /** Of what is too much the beginning is enough to find it by. */
    private static String firstWords(String line) {
        List<String> words = List.of(line.split(" ", -1));
        return words.size() > FIRST_WORDS ? String.join(" ", words.subList(0, FIRST_WORDS)) + "…" : line;
    }
}
