package io.gracefulno.preferences.slack;

import com.slack.api.model.view.View;
import io.gracefulno.casebook.Profile;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Register;
import io.gracefulno.preferences.Blank;
import io.gracefulno.preferences.ExtraReason;
import io.gracefulno.preferences.Fault;
import io.gracefulno.preferences.OwnWording;
import io.gracefulno.preferences.Proof;
import io.gracefulno.preferences.Proofreading;
import io.gracefulno.preferences.Replaceable;
import io.gracefulno.preferences.Use;
import io.gracefulno.preferences.Workspace;
import io.gracefulno.review.Finding;
import io.gracefulno.review.Rule;
import io.gracefulno.review.slack.RemarksView;
import io.gracefulno.slackkit.Draw;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Everything this closet draws of a workspace's own, whatever was typed. */
public final class OwnDrawings {
    private OwnDrawings() {}

    /** A workspace with as much of its own as it may have. */
    public static Workspace full(IntFunction<String> text) {
        Workspace workspace = Workspace.USUAL;
        for (int i = 0; i < Workspace.MOST_REASONS; i++) {
            String label = ExtraReason.tidy(text.apply(ExtraReason.LONGEST - 3));
            workspace = workspace.withExtraReason(
                    new ExtraReason("x_" + i, label.isEmpty() ? "Label " + i : label + " " + i, Reason.OTHER));
        }
        for (Replaceable part : Replaceable.values()) {
            for (Register register : Register.values()) {
                String typed = text.apply(OwnWording.LONGEST);
                workspace = workspace.withOwnWording(
                        new OwnWording(part, register, typed.isBlank() ? "Thank you." : typed));
            }
        }
        return workspace;
    }

    /** By name. */
    public static Map<String, View> of(
            Draw draw, Proofreading proofreading, Profile profile, Instant now, IntFunction<String> text) {
        Map<String, View> views = new LinkedHashMap<>();
        WordingsView list = new WordingsView(draw);
        WordingView editor = new WordingView(draw, new RemarksView(draw));
        Workspace full = full(text);
        for (Workspace workspace : List.of(Workspace.USUAL, full)) {
            String name = workspace.equals(full) ? " full" : " empty";
            for (Register register : Register.values()) {
                views.put("own wordings " + register + name, list.draw(workspace, register));
            }
            views.put("extra reasons" + name, new ReasonsView(draw).draw(workspace));
            views.put("settings' rows" + name, draw.modal(WordingsView.ID, "", new OwnRows(draw).of(workspace)));
        }
        views.put("extra reason new", new ReasonView(draw).draw("x_new", Optional.empty()));
        views.put("extra reason", new ReasonView(draw).draw("x_0", full.extraReason("x_0")));
        for (Replaceable part : Replaceable.values()) {
            Editing editing = Editing.begun(part, Register.WARM);
            Optional<String> ours = proofreading.ours(part, Register.WARM);
            String typed = text.apply(OwnWording.LONGEST);
            views.put("own wording " + part, editor.draw(editing, "", ours));
            views.put("own wording typed " + part, editor.draw(editing, typed, ours));
            Proof proof = proofreading.of(part, Register.WARM, typed, Workspace.USUAL, editor.sample(profile, now));
            views.put("own wording read " + part, editor.draw(editing.hearing(typed), typed, ours, proof));
            String sound = ours.orElse("Thank you.");
            views.put(
                    "own wording of ours " + part,
                    editor.draw(
                            editing,
                            sound,
                            ours,
                            proofreading.of(part, Register.WARM, sound, Workspace.USUAL, editor.sample(profile, now))));
        }
        Editing editing = Editing.begun(Replaceable.THANKS, Register.FORMAL);
        for (Fault fault : faults(text.apply(OwnWording.LONGEST))) {
            Proof faulty = proof(Optional.of(fault), List.of(), List.of());
            views.put(
                    "own wording at fault " + fault.getClass().getSimpleName(),
                    editor.draw(editing, "", Optional.empty(), faulty));
        }
        String said = text.apply(OwnWording.LONGEST);
        List<Finding> findings = List.of(
                new Finding(Rule.HOSTILE, "", 0, said.length(), said),
                new Finding(Rule.TOO_LONG, "", 0, said.length(), said),
                new Finding(Rule.MISSING_THANKS, "", 0, 0, ""));
        views.put(
                "own wording remarked",
                editor.draw(
                        editing.hearing(said),
                        said,
                        Optional.of(said),
                        proof(Optional.empty(), findings, List.of(said, "x"))));
        return views;
    }

    private static Proof proof(Optional<Fault> fault, List<Finding> findings, List<String> names) {
        return new Proof(fault, Optional.of("All."), Optional.of("None."), Set.of(Use.values()), findings, names);
    }

    /** One of each. */
    static List<Fault> faults(String quote) {
        Blank blank = Blank.SLOT;
        return List.of(
                new Fault.Empty(),
                new Fault.TooLong(),
                new Fault.TooWordy(),
                new Fault.LineBreak(),
                new Fault.Unreadable(),
                new Fault.UnknownBlank(quote),
                new Fault.StrayTag(quote),
                new Fault.Unclosed(blank),
                new Fault.Unopened(blank),
                new Fault.TooDeep(),
                new Fault.InsideWord(quote),
                new Fault.Article(quote),
                new Fault.Gap(blank, quote),
                new Fault.GapAround(blank, quote),
                new Fault.GapIfKnown(blank, quote),
                new Fault.NothingLeft(blank),
                new Fault.StartsSmall(quote),
                new Fault.NoDecision(),
                new Fault.SoftDecision(quote),
                new Fault.SecondDecision(quote),
                new Fault.TakenBack(quote),
                new Fault.StrayDecision(quote),
                new Fault.WrongScope(quote),
                new Fault.NoThanks(),
                new Fault.StrayThanks(quote),
                new Fault.NoSorry(),
                new Fault.StraySorry(quote),
                new Fault.NoSlot(),
                new Fault.TellsReason(quote),
                new Fault.LeavesDoorOpen(quote),
                new Fault.CantBeKnown(quote),
                new Fault.NamedTwice(blank),
                new Fault.NamedElsewhere(blank, Replaceable.WISHES),
                new Fault.Placeholder(quote));
    }
}
