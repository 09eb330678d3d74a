package io.gracefulno.preferences.slack;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Profile;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.preferences.Blank;
import io.gracefulno.preferences.Fault;
import io.gracefulno.preferences.OwnWording;
import io.gracefulno.preferences.Proof;
import io.gracefulno.review.slack.RemarksView;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Need;
import io.gracefulno.slackkit.Form;
import io.gracefulno.slackkit.Mrkdwn;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One sentence of the workspace's own, with how it reads and what is to be said of it. */
public final class WordingView {
    public static final String ID = "preferences.wording";

    static final String TEXT = "preferences.wording.text";
    static final String PREVIEW = "preferences.wording.preview";
    static final String RESET = "preferences.wording.reset";

    private final Draw draw;
    private final RemarksView remarks;
    private final FaultWords faults;

    public WordingView(Draw draw, RemarksView remarks) {
        this.draw = draw;
        this.remarks = remarks;
        this.faults = new FaultWords(draw);
    }

    /** As it is opened: nothing is shown of it yet. */
    View draw(Editing editing, String text, Optional<String> ours) {
        return draw.modal(ID, editing.metadata(), inputs(editing, text, ours));
    }

    /** With how it reads, and what is to be said of it. */
    View draw(Editing editing, String text, Optional<String> ours, Proof proof) {
        List<LayoutBlock> blocks = new ArrayList<>(inputs(editing, text, ours));
        proof.withAll().ifPresent(reads -> blocks.add(preview("p1", reads)));
        proof.withNone().ifPresent(reads -> blocks.add(preview("p2", reads)));
        blocks.addAll(remarks.ofText(proof.remarks()));
        blocks.add(draw.context("preferences.wording.check", String.join("\n", check(editing, proof))));
        View view = draw.modal(ID, editing.metadata(), blocks);
        if (proof.isSound() && !proof.isClean() && editing.hasHeard(text)) {
            view.getSubmit().setText(draw.say("preferences.wording.as_it_is.submit"));
        }
        return view;
    }

    private List<LayoutBlock> inputs(Editing editing, String text, Optional<String> ours) {
        List<LayoutBlock> blocks = new ArrayList<>();
        String part = editing.part().code();
        blocks.add(draw.section(
                "preferences.wording.which",
                draw.say(
                                "preferences.wording.which",
                                "part",
                                draw.say("preferences.wording.part." + part),
                                "tone",
                                draw.say("letter.tone." + Code.of(editing.register())))
                        + "\n"
                        + draw.say("preferences.wording.used." + part)));
        blocks.add(input(editing, text));
        ours.ifPresent(sentence -> blocks.add(draw.context(
                "preferences.wording.ours", draw.say("preferences.wording.ours", "text", Mrkdwn.escape(sentence)))));
        blocks.add(draw.actions(
                "preferences.wording.do",
                List.of(
                        draw.button(PREVIEW, editing.part().code()),
                        draw.button(RESET, editing.part().code()))));
        return blocks;
    }

    private InputBlock input(Editing editing, String text) {
        PlainTextInputElement element = draw.text(TEXT, text, OwnWording.LONGEST);
        element.setMultiline(true);
        return draw.input(TEXT, editing.generation(), Need.OPTIONAL, element, draw.say(TEXT + ".blanks", blanks()));
    }

    /** Each blank by its name, as it is typed. */
    private static String[] blanks() {
        return Stream.of(Blank.values())
                .flatMap(blank -> Stream.of(blank.code(), "{{" + blank.code() + "}}"))
                .toArray(String[]::new);
    }

    private LayoutBlock preview(String id, String reads) {
        return draw.section(
                "preferences.wording." + id, draw.say("preferences.wording." + id, "text", Mrkdwn.escape(reads)));
    }

    private List<String> check(Editing editing, Proof proof) {
        List<String> lines = new ArrayList<>();
        proof.fault().ifPresent(fault -> lines.add(Mrkdwn.escape(faults.of(fault))));
        if (proof.isClean()) {
            boolean decides = editing.part().decides();
            lines.add(draw.say("preferences.wording.check." + (decides ? "decision" : "clean")));
        }
        proof.names()
                .forEach(name -> lines.add(draw.say("preferences.wording.check.name", "name", Mrkdwn.escape(name))));
        proof.uses().stream().sorted().forEach(use -> lines.add(draw.say("preferences.wording.use." + Code.of(use))));
        if (proof.isSound() && proof.withNone().isEmpty()) {
            lines.add(draw.say("preferences.wording.check.needs_slot"));
        }
        if (lines.isEmpty()) {
            lines.add(draw.say("preferences.wording.check.remarks"));
        }
        return lines;
    }

    /** The fault under the input. */
    Map<String, String> refusal(Form form, Fault fault) {
        return Map.of(form.block(TEXT), faults.of(fault));
    }

    /** What stands in the input. */
    static String read(Form form) {
        return form.text(TEXT);
    }

    /** Somebody's facts to show it with: a role, names, and next Thursday. */
    Facts sample(Profile profile, Instant now) {
        return Facts.builder()
                .spelling(profile.spelling())
                .timezone(Optional.of(profile.zone()))
                .text(Fact.ROLE, draw.say("preferences.wording.sample.role"))
                .text(Fact.COMPANY, draw.say("preferences.wording.sample.company"))
                .text(Fact.RECRUITER, draw.say("preferences.wording.sample.recruiter"))
                .text(Fact.CANDIDATE, draw.say("preferences.wording.sample.candidate"))
                .slot(Optional.of(now.atZone(profile.zone())
                        .with(TemporalAdjusters.next(DayOfWeek.THURSDAY))
                        .with(LocalTime.of(10, 30))
                        .toOffsetDateTime()))
                .build();
    }
}
