package io.gracefulno.preferences.slack;

import io.gracefulno.casebook.Admins;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import io.gracefulno.letter.Register;
import io.gracefulno.preferences.OwnWording;
import io.gracefulno.preferences.Proof;
import io.gracefulno.preferences.Proofreading;
import io.gracefulno.preferences.Workspace;
import io.gracefulno.slackkit.Gone;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Reply;
import io.gracefulno.slackkit.Submitted;
import io.gracefulno.slackkit.Then;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/** The doors of a workspace's own wording: each asks again whether it is an admin who comes in. */
public final class WordingDoors {
    private final WordingsView list;
    private final WordingView editor;
    private final Proofreading proofreading;
    private final Admins admins;
    private final Gone gone;
    private final Clock clock;

    public WordingDoors(
            WordingsView list, WordingView editor, Proofreading proofreading, Admins admins, Gone gone, Clock clock) {
        this.list = list;
        this.editor = editor;
        this.proofreading = proofreading;
        this.admins = admins;
        this.gone = gone;
        this.clock = clock;
    }

    /** "Edit", in the workspace's settings: the parts of a letter, over the settings. */
    public Then open(Pressed pressed, Transaction tx) {
        return forAdmins(pressed, tx, workspace -> new Then.Lay(_ -> list.draw(workspace, Register.NEUTRAL), ""));
    }

    /** Another tone: the same parts in it. */
    public Then tone(Pressed pressed, Transaction tx) {
        Register tone = WordingsView.read(pressed.form());
        return forAdmins(pressed, tx, workspace -> new Then.Show(_ -> list.draw(workspace, tone), ""));
    }

    private Then forAdmins(Pressed pressed, Transaction tx, Function<Workspace, Then> work) {
        return admins.isAdmin(pressed.owner(), tx) ? work.apply(tx.workspace(pressed.owner())) : gone.show();
    }

    /** "Edit", beside a part: its sentence, over the list. */
    public Then edit(Pressed pressed, Transaction tx) {
        return editing(pressed.value(), pressed.owner(), tx, editing -> {
            String text = tx.workspace(pressed.owner())
                    .ownWording(editing.part(), editing.register())
                    .map(OwnWording::text)
                    .orElse("");
            return new Then.Lay(_ -> editor.draw(editing, text, ours(editing)), "");
        });
    }

    /** "Show preview": how it reads, beside what stands in the input. */
    public Then preview(Pressed pressed, Transaction tx) {
        String text = WordingView.read(pressed.form());
        return editing(pressed.metadata(), pressed.owner(), tx, editing -> {
            Proof proof = proof(editing, text, pressed.owner(), tx);
            Editing heard = editing.hearing(text);
            return new Then.Show(_ -> editor.draw(heard, text, ours(editing), proof), "");
        });
    }

    /** "Use ours again": nothing stands in the input; nothing is kept before it is saved so. */
    public Then reset(Pressed pressed, Transaction tx) {
        return editing(pressed.metadata(), pressed.owner(), tx, editing -> {
            Editing emptied = editing.nextGeneration();
            return new Then.Show(_ -> editor.draw(emptied, "", ours(editing)), "");
        });
    }

    private Then editing(String metadata, Owner owner, Transaction tx, Function<Editing, Then> work) {
        return Editing.of(metadata)
                .filter(_ -> admins.isAdmin(owner, tx))
                .map(work)
                .orElseGet(gone::show);
    }

    /** "Save wording": an empty one is ours again. Remarks that weren't shown yet are shown once before. */
    public Reply submit(Submitted submitted, Transaction tx) {
        return Editing.of(submitted.metadata())
                .filter(_ -> admins.isAdmin(submitted.owner(), tx))
                .map(editing -> submit(submitted, editing, WordingView.read(submitted.form()), tx))
                .orElseGet(() -> new Reply.Show(gone.view()));
    }

    private Reply submit(Submitted submitted, Editing editing, String text, Transaction tx) {
        Workspace workspace = tx.workspace(submitted.owner());
        if (text.isBlank()) {
            return kept(
                    submitted.owner(), editing, workspace.withoutOwnWording(editing.part(), editing.register()), tx);
        }
        Proof proof = proof(editing, text, submitted.owner(), tx);
        if (proof.fault().isPresent()) {
            return new Reply.Refuse(
                    editor.refusal(submitted.form(), proof.fault().get()));
        }
        if (!proof.isClean() && !editing.hasHeard(text)) {
            return new Reply.Show(editor.draw(editing.hearing(text), text, ours(editing), proof));
        }
        OwnWording own = new OwnWording(editing.part(), editing.register(), text.strip());
        return kept(submitted.owner(), editing, workspace.withOwnWording(own), tx);
    }

    private Reply kept(Owner owner, Editing editing, Workspace changed, Transaction tx) {
        tx.keep(owner, changed);
        return new Reply.Reveal(list.draw(changed, editing.register()));
    }

    private Proof proof(Editing editing, String text, Owner owner, Transaction tx) {
        return proofreading.of(
                editing.part(),
                editing.register(),
                text,
                tx.workspace(owner),
                editor.sample(Profile.of(owner, tx), clock.instant()));
    }

    private Optional<String> ours(Editing editing) {
        return proofreading.ours(editing.part(), editing.register());
    }
}
