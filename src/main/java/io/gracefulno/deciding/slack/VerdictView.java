package io.gracefulno.deciding.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.coaching.slack.Under;
import io.gracefulno.coaching.slack.WithCoach;
import io.gracefulno.deciding.Answer;
import io.gracefulno.deciding.Deliberation;
import io.gracefulno.deciding.Doubt;
import io.gracefulno.deciding.Gut;
import io.gracefulno.deciding.Lens;
import io.gracefulno.deciding.Outcome;
import io.gracefulno.deciding.Verdict;
import io.gracefulno.letter.Stage;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Mrkdwn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** D3 where you stand: what the answers say, what is open, and the five ways on, the advised one green. */
public final class VerdictView {
    public static final String ID = "deciding.verdict";

    /** In the order in which they are offered. */
    private static final List<Outcome> WAYS_ON =
            List.of(Outcome.DECLINE, Outcome.ALTERNATIVE, Outcome.RESEARCH, Outcome.OTHER_ROLES, Outcome.PROCEED);

    /** Whether "interview anyway?" is put to the person now. */
    enum Anyway {
        ASK,
        LEAVE
    }

    private final Draw draw;
    private final WithCoach withCoach;

    public VerdictView(Draw draw) {
        this.draw = draw;
        this.withCoach = new WithCoach(draw);
    }

    /** Seen again: what was asked once isn't asked twice. */
    public View draw(Case theCase) {
        return draw(theCase, Anyway.LEAVE);
    }

    View draw(Case theCase, Anyway anyway) {
        Verdict verdict = Verdict.of(theCase.thoughts());
        List<LayoutBlock> asking = anyway == Anyway.ASK ? anyway(theCase, verdict) : List.of();
        boolean nerves = verdict.of().doubt() == Doubt.NERVES;
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(draw.section("deciding.verdict", headline(verdict)));
        if (nerves) {
            // Nerves hear it before there is a way to a letter.
            blocks.addAll(asking);
        }
        String open = open(verdict);
        if (!open.isEmpty()) {
            blocks.add(draw.section("deciding.open", draw.say("deciding.still_open") + open));
        }
        if (!verdict.of().dealBreakers().isEmpty()) {
            blocks.add(draw.section("deciding.breakers", draw.say("deciding.would_change") + breakers(verdict)));
        }
        List<BlockElement> ways = ways(theCase, verdict);
        blocks.add(draw.actions("deciding.outcome1", ways.subList(0, 2)));
        blocks.add(draw.actions("deciding.outcome2", ways.subList(2, ways.size())));
        if (!nerves) {
            blocks.addAll(asking);
        }
        blocks.add(draw.context("deciding.kept", draw.say("deciding.kept")));
        List<BlockElement> back = new ArrayList<>();
        back.add(draw.button("deciding.again", theCase.id()));
        withCoach.ask(theCase, Under.DECIDING).ifPresent(back::add);
        blocks.add(draw.actions("deciding.back", back));
        blocks.addAll(withCoach.blocks(theCase));
        return draw.modal(ID, theCase.id(), blocks);
    }

    private String headline(Verdict verdict) {
        List<String> sentences = new ArrayList<>();
        if (!verdict.of().flags().isEmpty()) {
            sentences.add(draw.say("deciding.verdict.flagged"));
        } else if (verdict.noes().size() > 1) {
            sentences.add(draw.say(
                    "deciding.verdict.noes",
                    "count",
                    draw.say("deciding.count." + verdict.noes().size()),
                    "which",
                    listed(verdict.noes())));
        } else {
            sentences.add(draw.say("deciding.verdict." + Code.of(verdict.outcome())));
        }
        if (verdict.declineIsReasonable() && verdict.tree() == Outcome.ALTERNATIVE) {
            sentences.add(draw.say("deciding.verdict.practical"));
        }
        if (verdict.of().gut() == Gut.NO) {
            sentences.add(draw.say("deciding.verdict.gut_no"));
        } else if (verdict.of().gut() == Gut.YES && verdict.declineIsReasonable()) {
            sentences.add(draw.say("deciding.verdict.gut_yes"));
        }
        return String.join(" ", sentences);
    }

    /** {@code place and hours, and time to prepare}. */
    private String listed(List<Lens> lenses) {
        List<String> names = lenses.stream()
                .map(lens -> draw.say("deciding.name." + Code.of(lens)))
                .toList();
        return draw.say(
                "deciding.listed",
                "first",
                String.join(", ", names.subList(0, names.size() - 1)),
                "last",
                names.getLast());
    }

    /** What the person knows of it, or what to ask: a line each. */
    private String open(Verdict verdict) {
        Deliberation thought = verdict.of();
        Stream<String> known = Stream.of(Lens.values())
                .filter(lens -> thought.answer(lens) != Answer.YES
                        && !thought.note(lens).isEmpty())
                .map(lens -> draw.say(
                        "deciding.known",
                        "lens",
                        draw.say("deciding.lens." + Code.of(lens)),
                        "note",
                        Mrkdwn.escape(thought.note(lens).replace('\n', ' '))));
        Stream<String> asked = verdict.open().stream().map(topic -> draw.say("deciding.topic." + Code.of(topic)));
        return Stream.concat(known, asked).map(line -> "\n• " + line).reduce("", String::concat);
    }

    private static String breakers(Verdict verdict) {
        return verdict.of().dealBreakers().stream()
                .map(breaker -> "\n• " + Mrkdwn.escape(breaker))
                .reduce("", String::concat);
    }

    /** The advised one first and green. */
    private List<BlockElement> ways(Case theCase, Verdict verdict) {
        List<Outcome> order = new ArrayList<>(WAYS_ON);
        order.remove(verdict.outcome());
        order.addFirst(verdict.outcome());
        boolean further = theCase.facts().stage() == Stage.LATER;
        List<BlockElement> ways = new ArrayList<>();
        for (Outcome outcome : order) {
            var button = draw.button(action(outcome), theCase.id());
            if (outcome == verdict.outcome()) {
                button.setStyle("primary");
            }
            if (outcome == Outcome.DECLINE && further) {
                button.setText(draw.words("deciding.decline.further"));
            }
            ways.add(button);
        }
        return ways;
    }

    private static String action(Outcome outcome) {
        return switch (outcome) {
            case PROCEED -> "deciding.proceed";
            case RESEARCH -> "deciding.research";
            case OTHER_ROLES -> "deciding.other_role";
            case ALTERNATIVE -> "deciding.alternative";
            case DECLINE -> "deciding.decline";
        };
    }

    private List<LayoutBlock> anyway(Case theCase, Verdict verdict) {
        String sentence = verdict.of().doubt() == Doubt.NERVES ? "deciding.anyway.nerves" : "deciding.anyway";
        return List.of(
                draw.divider("deciding.anyway.above"),
                draw.section("deciding.anyway", draw.say(sentence)),
                draw.actions(
                        "deciding.anyway.do",
                        List.of(
                                draw.button("deciding.anyway.take", theCase.id()),
                                draw.button("deciding.anyway.sure", theCase.id()))),
                draw.divider("deciding.anyway.below"));
    }
}
