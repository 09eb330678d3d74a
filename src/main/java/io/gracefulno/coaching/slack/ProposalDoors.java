package io.gracefulno.coaching.slack;

import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Counsel;
import io.gracefulno.casebook.Heeding;
import io.gracefulno.casebook.Heeding.Answered;
import io.gracefulno.casebook.Profile;
import io.gracefulno.coaching.Proposal.Fate;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Form;
import io.gracefulno.slackkit.Gone;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Reply;
import io.gracefulno.slackkit.Submitted;
import io.gracefulno.slackkit.Then;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The doors of C3, and the way there. */
public final class ProposalDoors {
    private final ProposalsView view;
    private final CounselView counselView;
    private final Heeding heeding;
    private final Below below;
    private final Draw draw;
    private final Gone gone;
    private final Clock clock;

    public ProposalDoors(Draw draw, Heeding heeding, Below below, Clock clock) {
        this.view = new ProposalsView(draw);
        this.counselView = new CounselView(draw);
        this.heeding = heeding;
        this.below = below;
        this.draw = draw;
        this.gone = new Gone(draw);
        this.clock = clock;
    }

    /** "See the suggestions", wherever it stands; what was typed there is kept. */
    public Then open(Pressed pressed, Transaction tx) {
        Optional<Answered> found = Answered.find(pressed.owner(), ToCoach.id(pressed), tx);
        if (found.isEmpty()) {
            return new Then.Lay(_ -> gone.view(), "");
        }
        return below.overtaken(found.get().theCase(), pressed, tx).orElseGet(() -> {
            Case kept = below.kept(found.get().theCase(), pressed);
            Answered read = heeding.read(new Answered(kept, found.get().share()), tx);
            return opened(read, Under.of(pressed), tx);
        });
    }

    private Then opened(Answered answered, Under under, Transaction tx) {
        View drawn = isAnswered(answered)
                ? drawn(answered, under, Doing.of(answered), tx)
                : view.waiting(answered, coach(answered, tx), under);
        return new Then.Lay(_ -> drawn, answered.theCase().id());
    }

    private static boolean isAnswered(Answered answered) {
        return switch (answered.share().state()) {
            case ANSWERED, SETTLED -> true;
            case ASKED, DECLINED, TAKEN_BACK -> false;
        };
    }

    private static Profile coach(Answered answered, Transaction tx) {
        return Profile.of(answered.share().coach(), tx);
    }

    private View drawn(Answered answered, Under under, Doing doing, Transaction tx) {
        Profile candidate = Profile.of(answered.theCase().owner(), tx);
        return view.draw(answered, coach(answered, tx), candidate, under, doing, clock.instant());
    }

    /** "Later": the message stays. */
    public Then later(Pressed pressed, Transaction tx) {
        String said = draw.say("coaching.later.said");
        return new Then.Tell(said, List.of(draw.section("coaching.later.said", said)));
    }

    /** What a press makes of one suggestion. */
    @FunctionalInterface
    private interface Move {
        /** @return what became of it; the same where nothing did */
        Moved of(Answered answered, Counsel counsel, Doing doing);
    }

    private record Moved(Answered answered, Doing doing) {}

    /** "Use it": exactly this part of the letter changes. */
    public Then accept(Pressed pressed, Transaction tx) {
        return moved(pressed, tx, (answered, counsel, doing) -> {
            if (!counsel.rewords() || !answered.mayChange() || counsel.now().isEmpty()) {
                return new Moved(answered, doing);
            }
            String fault = counselView.fault(answered, counsel);
            return fault.isEmpty()
                    ? new Moved(answered.using(counsel, counsel.wording(), Fate.USED, clock.instant()), doing)
                    : new Moved(answered, doing.failing(counsel.number(), fault));
        });
    }

    /** "Use and edit": the suggestion stands in an input of its own. */
    public Then adapt(Pressed pressed, Transaction tx) {
        return moved(
                pressed,
                tx,
                (answered, counsel, doing) -> new Moved(answered, doing.adapting(counsel.number(), counsel.wording())));
    }

    /** "Keep mine". */
    public Then ignore(Pressed pressed, Transaction tx) {
        return moved(
                pressed,
                tx,
                (answered, counsel, doing) ->
                        new Moved(answered.settling(counsel.number(), Fate.KEPT, clock.instant()), doing));
    }

    /** "Got it". */
    public Then seen(Pressed pressed, Transaction tx) {
        return moved(
                pressed,
                tx,
                (answered, counsel, doing) ->
                        new Moved(answered.settling(counsel.number(), Fate.SEEN, clock.instant()), doing));
    }

    /** A window that shows anything else than what stands there now only learns of it. */
    private Then moved(Pressed pressed, Transaction tx, Move move) {
        Carried carried = Carried.of(pressed.metadata());
        Optional<Answered> found = Answered.find(pressed.owner(), carried.shareId(), tx);
        if (found.filter(ProposalDoors::isAnswered).isEmpty()) {
            return gone.show();
        }
        Answered was = found.get();
        Answered answered = Adapted.kept(was, pressed.form(), pressed.at());
        Doing doing = Doing.read(pressed.form(), answered);
        Optional<Counsel> counsel = answered.about(number(pressed)).filter(Counsel::isOpen);
        if (counsel.isEmpty() || !ProposalsView.seen(answered).equals(carried.seen())) {
            keepTyped(was, answered, tx);
            boolean again = counsel.isEmpty() && answered.about(number(pressed)).isPresent();
            return shown(answered, carried, again ? doing : doing.saying(draw.say("coaching.proposals.overtaken")), tx);
        }
        Moved moved = move.of(answered, counsel.get(), doing);
        Answered now = moved.answered().adapting(moved.doing().adapted(), pressed.at());
        if (moved.answered().equals(answered)) {
            keepTyped(was, now, tx);
            return shown(now, carried, moved.doing(), tx);
        }
        heeding.keep(now, tx);
        return shown(now, carried, moved.doing().without(counsel.get().number()), tx);
    }

    /** Keeps what is typed. No redraw in answer: it would fight the typist; an older key stroke is passed over. */
    public Then type(Pressed pressed, Transaction tx) {
        String shareId = Carried.of(pressed.metadata()).shareId();
        Answered.find(pressed.owner(), shareId, tx)
                .ifPresent(was -> keepTyped(was, Adapted.kept(was, pressed.form(), pressed.at()), tx));
        return Then.nothing();
    }

    /** Nothing shows it but this view, so nothing else is drawn anew. */
    private static void keepTyped(Answered was, Answered typed, Transaction tx) {
        if (!typed.equals(was)) {
            tx.save(typed.theCase());
        }
    }

    private Then shown(Answered answered, Carried carried, Doing doing, Transaction tx) {
        View drawn = drawn(answered, carried.under(), doing, tx);
        return new Then.Show(_ -> drawn, answered.theCase().id());
    }

    private static int number(Pressed pressed) {
        String choice = pressed.choice();
        return choice.matches("\\d{1,4}") ? Integer.parseInt(choice) : -1;
    }

    /** "Done": what is being edited goes in, and the letter is next if it took anything. */
    public Reply submit(Submitted submitted, Transaction tx) {
        Carried carried = Carried.of(submitted.metadata());
        Optional<Answered> found = Answered.find(submitted.owner(), carried.shareId(), tx);
        return found.filter(ProposalDoors::isAnswered)
                .map(answered -> submit(submitted.form(), answered, carried, tx))
                .orElseGet(() -> new Reply.Show(gone.view()));
    }

    /** Only what stands in this window goes in: what was left unfinished in another isn't in sight here. */
    private Reply submit(Form form, Answered was, Carried carried, Transaction tx) {
        if (!Adapted.isIn(form, was)) {
            return done(was, carried.under(), tx);
        }
        Answered answered = Adapted.kept(was, form, was.consulted().adapting().lastAction());
        if (!ProposalsView.seen(answered).equals(carried.seen())) {
            keepTyped(was, answered, tx);
            Doing doing = Doing.read(form, answered);
            String said = draw.say("coaching.proposals.overtaken");
            return new Reply.Show(drawn(answered, carried.under(), doing.saying(said), tx));
        }
        Map<String, String> faults = new TreeMap<>();
        Answered adapted = answered;
        for (Map.Entry<Integer, String> one : Adapted.read(form, answered).entrySet()) {
            adapted = adapted(adapted, one.getKey(), one.getValue(), form, faults);
        }
        if (!faults.isEmpty()) {
            keepTyped(was, answered, tx);
            return new Reply.Refuse(faults);
        }
        if (adapted.equals(answered)) {
            keepTyped(was, answered, tx);
        } else {
            heeding.keep(adapted, tx);
        }
        return done(adapted, carried.under(), tx);
    }

    private Answered adapted(Answered answered, int number, String typed, Form form, Map<String, String> faults) {
        Optional<Counsel> open = answered.about(number)
                .filter(counsel ->
                        counsel.isOpen() && counsel.rewords() && counsel.now().isPresent());
        if (open.isEmpty() || !answered.mayChange()) {
            return answered;
        }
        Counsel counsel = open.get();
        String words = answered.consulted().masks().fill(typed);
        String fault = counselView.fault(answered, counsel, words, answered.unknown(counsel.about(), typed));
        if (!fault.isEmpty()) {
            faults.put(Adapted.block(form, number), fault);
            return answered;
        }
        boolean asItWas = words.strip().equals(counsel.wording().strip());
        return answered.using(counsel, words, asItWas ? Fate.USED : Fate.EDITED, clock.instant());
    }

    private Reply done(Answered answered, Under under, Transaction tx) {
        Case theCase = answered.theCase();
        if (answered.isHeeded() && answered.mayChange() && under != Under.LETTER) {
            return new Reply.Show(below.letter(theCase, tx));
        }
        return below.draw(theCase, under, tx).<Reply>map(Reply.Reveal::new).orElseGet(Reply.Close::new);
    }
}
