package io.gracefulno.pushback.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Pushback;
import io.gracefulno.casebook.Pushback.Course;
import io.gracefulno.casebook.Texts;
import io.gracefulno.casebook.Writing;
import io.gracefulno.letter.Fact;
import io.gracefulno.pushback.Found;
import io.gracefulno.pushback.Reading;
import io.gracefulno.pushback.ReplyKind;
import io.gracefulno.pushback.Rung;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Lines;
import io.gracefulno.slackkit.Draw.Need;
import io.gracefulno.slackkit.FieldId;
import io.gracefulno.slackkit.Form;
import io.gracefulno.slackkit.Mrkdwn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** P2: what they wrote, what it was read as, and the answer to it. */
public final class AnswerView {
    public static final String ID = "pushback.answer";

    static final String BODY = "pushback.body";
    static final String RUNG = "pushback.rung";
    static final int BODY_LIMIT = 3000;

    private final Draw draw;
    private final Kinds kinds;
    private final Asides asides;

    public AnswerView(Draw draw) {
        this.draw = draw;
        this.kinds = new Kinds(draw);
        this.asides = new Asides(draw);
    }

    /** As it stands, before anybody looked the answer over. */
    public View draw(Case theCase) {
        return draw(theCase, Kinds.Span.SHORT, List.of());
    }

    /**
     * The case must have a reply under way.
     *
     * @param below what is to stand under the answer
     */
    View draw(Case theCase, Kinds.Span span, List<LayoutBlock> below) {
        Pushback reply = theCase.pushbacks().underWay().orElseThrow();
        List<LayoutBlock> blocks = new ArrayList<>();
        Quote.of(reply).ifPresent(blocks::add);
        blocks.add(
                reply.theirs().isBlank()
                        ? draw.context("pushback.reading", reading(theCase, reply))
                        : draw.section(
                                "pushback.reading",
                                reading(theCase, reply),
                                draw.button("pushback.move", theCase.id())));
        blocks.add(kinds.input(reply, span, theCase.generation()));
        if (span == Kinds.Span.ALL || reply.kinds().isEmpty()) {
            // Nothing to answer before it is known what.
            return draw.modal(ID, theCase.id(), blocks);
        }
        if (reply.course() == Course.UNCHECKED) {
            blocks.add(draw.context("pushback.terms.go", terms(theCase)));
            return submitting("pushback.answer.terms.submit", theCase, blocks);
        }
        if (reply.isTakenWell() && reply.writing().isEmpty()) {
            String well = theCase.promisedBy().isPresent() ? "pushback.well.promised" : "pushback.well";
            blocks.add(draw.section("pushback.well", draw.say(well)));
            blocks.add(draw.actions("pushback.well.do", List.of(draw.button("pushback.thanks", theCase.id()))));
            return submitting(well + ".submit", theCase, blocks);
        }
        blocks.addAll(answer(theCase, reply, below));
        View view = draw.modal(ID, theCase.id(), blocks);
        if (reply.heard().onShow()) {
            view.getSubmit().setText(draw.say("pushback.answer.as_it_is.submit"));
        }
        return view;
    }

    private View submitting(String submit, Case theCase, List<LayoutBlock> blocks) {
        View view = draw.modal(ID, theCase.id(), blocks);
        view.getSubmit().setText(draw.say(submit));
        return view;
    }

    private List<LayoutBlock> answer(Case theCase, Pushback reply, List<LayoutBlock> below) {
        List<LayoutBlock> blocks = new ArrayList<>();
        String text = reply.writing().map(writing -> writing.current().body()).orElse("");
        blocks.add(draw.input(
                BODY,
                theCase.generation(),
                Need.REQUIRED,
                draw.autosaved(BODY, text, BODY_LIMIT, Lines.MANY),
                draw.say(hint(reply))));
        blocks.addAll(below);
        reply.writing()
                .filter(writing -> !writing.isTouched() && !writing.notes().isEmpty())
                .ifPresent(writing -> blocks.add(draw.context("pushback.note", notes(writing))));
        blocks.addAll(asides.of(theCase, reply));
        blocks.add(draw.actions("pushback.shape", shape(theCase, reply)));
        if (reply.rung() == Rung.CLOSING && !reply.course().isYes() && !reply.isTakenWell()) {
            blocks.add(draw.context("pushback.owed", draw.say("pushback.owed")));
        }
        return blocks;
    }

    private static String hint(Pushback reply) {
        if (reply.course().isYes()) {
            return "pushback.body.hint." + Code.of(reply.course());
        }
        return reply.isTakenWell() ? "pushback.body.hint.well" : "pushback.body.hint.no";
    }

    private String notes(Writing writing) {
        return String.join(
                " ",
                writing.notes().stream()
                        .sorted()
                        .map(note -> draw.say("letter.note." + Code.of(note)))
                        .toList());
    }

    /** A yes is no firmer or warmer than it is, and thanks are thanks. */
    private List<BlockElement> shape(Case theCase, Pushback reply) {
        // The generation makes a second press before the redraw count once.
        String once = theCase.id() + "|" + theCase.generation();
        List<BlockElement> elements = new ArrayList<>();
        elements.add(draw.button("pushback.another", once));
        if (reply.heard().onShow()) {
            elements.add(draw.button("pushback.check", theCase.id()));
        }
        if (reply.writing().flatMap(Writing::mine).isPresent()) {
            elements.add(draw.button("pushback.mine", once));
        }
        if (!reply.course().isYes() && !reply.isTakenWell()) {
            elements.add(
                    draw.select(RUNG, Stream.of(Rung.values()).map(Code::of).toList(), Code.of(reply.rung())));
        }
        return elements;
    }

    /** Which reply it is, and how it was read. */
    private String reading(Case theCase, Pushback reply) {
        String which = which(theCase);
        if (reply.reading().isEmpty()) {
            return which;
        }
        Reading reading = reply.reading().get();
        if (reading.primary() == ReplyKind.UNCLEAR) {
            return reading.why()
                    .map(why -> draw.say("pushback.unclear." + Code.of(why)))
                    .orElseGet(() -> draw.say("pushback.unclear"));
        }
        boolean telling = reading.found().stream().map(Found::evidence).anyMatch(words -> !words.isEmpty());
        return telling ? which + " " + draw.say("pushback.bold") : which;
    }

    /** {@code Larkfield Robotics: their second reply.} */
    private String which(Case theCase) {
        String count =
                draw.say("pushback.reply." + Math.min(4, theCase.pushbacks().numberOfNext()));
        return theCase.facts()
                .firstKnown(Fact.COMPANY, Fact.RECRUITER)
                .map(about -> draw.say("pushback.reply.of", "about", Mrkdwn.escape(about), "count", count))
                .orElse(count);
    }

    private String terms(Case theCase) {
        int count = theCase.thoughts().dealBreakers().size();
        return switch (count) {
            case 0 -> draw.say("pushback.terms.go.none");
            case 1 -> draw.say("pushback.terms.go.one");
            default -> draw.say("pushback.terms.go.many", "count", Integer.toString(count));
        };
    }

    /** What stands in the inputs is kept, unless they belong to a drawing that was overtaken. */
    static Case typed(Case theCase, Form form) {
        return isOfThisDrawing(form, theCase)
                ? theCase.answering(reply -> reply.writing()
                        .map(writing -> reply.writing(writing.typed(read(form))))
                        .orElse(reply))
                : theCase;
    }

    static boolean isOfThisDrawing(Form form, Case theCase) {
        return form.block(BODY).equals(FieldId.block(BODY, theCase.generation()));
    }

    static Texts read(Form form) {
        return new Texts("", "", form.text(BODY));
    }
}
