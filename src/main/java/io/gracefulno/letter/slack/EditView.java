package io.gracefulno.letter.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Lateness;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Texts;
import io.gracefulno.casebook.Writing;
import io.gracefulno.coaching.slack.Under;
import io.gracefulno.coaching.slack.WithCoach;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Filing;
import io.gracefulno.letter.Kind;
import io.gracefulno.pushback.slack.Quote;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Lines;
import io.gracefulno.slackkit.Draw.Need;
import io.gracefulno.slackkit.FieldId;
import io.gracefulno.slackkit.Form;
import io.gracefulno.timing.slack.TimingLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** S3 your letter: the text to edit, another wording, its tone, length and scope. */
public final class EditView {
    public static final String ID = "letter.edit";

    static final String MESSAGE = "letter.message";
    static final String SUBJECT = "letter.subject";
    static final String BODY = "letter.body";

    private static final int SUBJECT_LIMIT = 150;
    private static final int BODY_LIMIT = 3000;

    private final Draw draw;
    private final CallView call;
    private final TimingLine timing;
    private final WayOver wayOver;
    private final WithCoach withCoach;

    public EditView(Draw draw) {
        this.draw = draw;
        this.call = new CallView(draw);
        this.timing = new TimingLine(draw);
        this.wayOver = new WayOver(draw);
        this.withCoach = new WithCoach(draw);
    }

    /** The view for a case as it stands, before anybody looked it over. */
    public View draw(Case theCase, Profile profile, Instant now, Lateness lateness) {
        return draw(theCase, profile, now, lateness, List.of());
    }

    /**
     * What is said on the telephone isn't edited, it is read out: there the card stands in its place.
     *
     * @param lateness what their other cases say of a late notice
     * @param below what is to stand under the text
     */
    public View draw(Case theCase, Profile profile, Instant now, Lateness lateness, List<LayoutBlock> below) {
        if (!theCase.writing().orElseThrow().card().isEmpty()) {
            return call.draw(theCase);
        }
        List<LayoutBlock> blocks = blocks(theCase, profile, now, below);
        if (lateness == Lateness.AGAIN) {
            // Under the line of time, which a late notice always has.
            blocks.add(1, draw.context("timing.again", draw.say("timing.line.again")));
        }
        return modal(theCase, blocks);
    }

    /** Once remarks were seen, the submit says that the text may stay as it is. */
    private View modal(Case theCase, List<LayoutBlock> blocks) {
        View view = draw.modal(ID, theCase.id(), blocks);
        if (theCase.heard().onShow()) {
            view.getSubmit().setText(draw.say("letter.edit.as_it_is.submit"));
        }
        return view;
    }

    /** The same after a change in another window, with the text that came too late below the latest. */
    public View drawOvertaken(Case theCase, Profile profile, Instant now, Texts late, List<LayoutBlock> below) {
        List<LayoutBlock> blocks = blocks(theCase, profile, now, below);
        blocks.addFirst(draw.section("letter.overtaken", draw.say("letter.overtaken")));
        blocks.add(draw.header("letter.overtaken.yours", draw.say("letter.overtaken.yours")));
        blocks.add(draw.plainRuns("letter.overtaken.text", late.body().isEmpty() ? late.subject() : late.body()));
        return modal(theCase, blocks);
    }

    private List<LayoutBlock> blocks(Case theCase, Profile profile, Instant now, List<LayoutBlock> below) {
        Writing writing = theCase.writing().orElseThrow();
        Facts facts = theCase.facts();
        Texts texts = writing.current();
        int generation = theCase.generation();
        List<LayoutBlock> blocks = new ArrayList<>();
        timing.above(theCase, profile, now).ifPresent(line -> blocks.add(draw.context("timing.line", line)));
        if (writing.mine().isPresent() && !writing.isTouched()) {
            blocks.add(draw.context("letter.replaced", draw.say("letter.replaced")));
        }
        theCase.intake().received().ifPresent(received -> {
            blocks.add(draw.context("letter.hiring.wrote", draw.say("letter.hiring.wrote")));
            blocks.add(Quote.of("letter.hiring.quote", received.words()));
        });
        if (!texts.message().isEmpty() || hasMessage(writing)) {
            blocks.add(draw.input(
                    MESSAGE,
                    generation,
                    Need.REQUIRED,
                    draw.autosaved(MESSAGE, texts.message(), BODY_LIMIT, Lines.MANY)));
        }
        if (hasSubject(writing)) {
            blocks.add(draw.input(
                    SUBJECT,
                    generation,
                    Need.REQUIRED,
                    draw.autosaved(SUBJECT, texts.subject(), SUBJECT_LIMIT, Lines.ONE)));
        }
        blocks.add(draw.input(
                BODY, generation, Need.REQUIRED, draw.autosaved(BODY, texts.body(), BODY_LIMIT, Lines.MANY)));
        blocks.addAll(below);
        if (!writing.isTouched() && !writing.notes().isEmpty()) {
            blocks.add(draw.context("letter.note", notes(writing)));
        }
        if (!writing.isTouched()) {
            Filing.of(facts).ifPresent(filing -> blocks.add(draw.context("letter.filing", filed(filing))));
        }
        blocks.add(draw.actions("letter.again", again(theCase, writing)));
        ShapeRow shape = new ShapeRow(draw);
        blocks.add(draw.actions("letter.shape", shape.draw(facts)));
        if (theCase.isHiringSide()) {
            blocks.add(draw.actions(
                    "letter.side", List.of(shape.channel(facts), draw.button("letter.hiring.change", theCase.id()))));
        } else {
            blocks.addAll(wayOver.blocks(theCase, theCase.intake().advice(now, profile.zone())));
            blocks.addAll(withCoach.blocks(theCase, profile, now, Under.LETTER));
        }
        return blocks;
    }

    /** What the person should know about a text of ours; of their own they know it. */
    private String notes(Writing writing) {
        return writing.notes().stream()
                .sorted()
                .map(note -> draw.say("letter.note." + Code.of(note)))
                .collect(Collectors.joining(" "));
    }

    /** What stays on file of a reason that is named, in general and as three systems call it. */
    private String filed(Filing filing) {
        String as = Code.of(filing);
        return draw.say("letter.filing", "as", draw.say("letter.filing." + as)) + " "
                + draw.say("letter.filing.systems", "system", draw.say("letter.filing.smartrecruiters." + as));
    }

    private static boolean hasMessage(Writing writing) {
        return !writing.composed().message().isEmpty();
    }

    private static boolean hasSubject(Writing writing) {
        return !writing.composed().subject().isEmpty();
    }

    private List<BlockElement> again(Case theCase, Writing writing) {
        List<BlockElement> buttons = new ArrayList<>();
        // The generation makes a second press before the redraw count once.
        buttons.add(draw.button("letter.another", theCase.id() + "|" + theCase.generation()));
        if (theCase.heard().onShow()) {
            buttons.add(draw.button("review.check", theCase.id()));
        }
        if (writing.mine().isPresent()) {
            buttons.add(draw.button("letter.mine", theCase.id() + "|" + theCase.generation()));
        }
        return buttons;
    }

    /**
     * What stands in the inputs is kept, unless they belong to a drawing that a save or a redraw has overtaken, or to a
     * letter that was sent meanwhile.
     */
    public static Case typed(Case theCase, Form form, Instant now) {
        return theCase.writing()
                .filter(_ -> theCase.isUnsent() && isOfThisDrawing(form, theCase))
                .map(writing -> theCase.writing(writing.typed(read(form, writing.current())), now))
                .orElse(theCase);
    }

    /** What was typed into a drawing that a save or a redraw has overtaken, where it isn't what stands there now. */
    public static Optional<Texts> late(Form form, Case theCase) {
        return theCase.writing()
                .filter(_ -> form.has(BODY) && !(theCase.isUnsent() && isOfThisDrawing(form, theCase)))
                .map(Writing::current)
                .filter(current -> !read(form, current).equals(current))
                .map(current -> read(form, current));
    }

    static boolean isOfThisDrawing(Form form, Case theCase) {
        return form.block(BODY).equals(FieldId.block(BODY, theCase.generation()));
    }

    /** What stands in the inputs; what the view didn't have stays as it was. */
    static Texts read(Form form, Texts was) {
        return new Texts(
                form.has(MESSAGE) ? form.text(MESSAGE) : was.message(),
                form.has(SUBJECT) ? form.text(SUBJECT) : was.subject(),
                form.has(BODY) ? form.text(BODY) : was.body());
    }

    /** Whether a reader would see anything of it. */
    private static boolean isVisible(String text) {
        return text.codePoints()
                .anyMatch(c -> !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && !Character.isISOControl(c)
                        && Character.getType(c) != Character.FORMAT);
    }

    private String role(Facts facts) {
        return facts.knows(Fact.ROLE) ? facts.text(Fact.ROLE) : draw.say("letter.subject.any_role");
    }

    /** What must be mended before it can be saved, by block_id. */
    Map<String, String> faults(Form form, Facts facts) {
        Map<String, String> faults = new HashMap<>();
        if (form.has(SUBJECT) && !isVisible(form.text(SUBJECT))) {
            String missing =
                    facts.kind() == Kind.HIRING_SIDE ? "letter.hiring.subject.missing" : "letter.subject.missing";
            faults.put(form.block(SUBJECT), draw.say(missing, "role", role(facts)));
        }
        for (String field : List.of(MESSAGE, BODY)) {
            if (form.has(field) && !isVisible(form.text(field))) {
                faults.put(form.block(field), draw.say("letter.body.missing"));
            }
            if (form.text(field).length() > BODY_LIMIT) {
                faults.put(form.block(field), draw.say("slackkit.too_long", "limit", Integer.toString(BODY_LIMIT)));
            }
        }
        if (form.text(SUBJECT).length() > SUBJECT_LIMIT) {
            faults.put(form.block(SUBJECT), draw.say("slackkit.too_long", "limit", Integer.toString(SUBJECT_LIMIT)));
        }
        return faults;
    }
}
