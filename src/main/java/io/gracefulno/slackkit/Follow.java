package io.gracefulno.slackkit;

import com.slack.api.model.view.View;
import io.gracefulno.casebook.Casebook;
import io.gracefulno.casebook.MessageAt;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.SaveFailedException;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does at Slack what follows, once the ack has left: shows a modal, or tells the person what went wrong. */
public final class Follow {
    private static final Logger LOG = LoggerFactory.getLogger(Follow.class);

    private final Casebook casebook;
    private final SlackCalls calls;
    private final ResponseUrls responseUrls;
    private final Profiles profiles;
    private final AfterAck afterAck;
    private final Pace pace;
    private final Turns turns = new Turns();
    private final Sorry sorry;
    private final FaultLog faults;

    public Follow(
            Casebook casebook,
            SlackCalls calls,
            ResponseUrls responseUrls,
            Profiles profiles,
            AfterAck afterAck,
            Draw draw,
            FaultLog faults,
            Clock clock) {
        this.casebook = casebook;
        this.calls = calls;
        this.responseUrls = responseUrls;
        this.profiles = profiles;
        this.afterAck = afterAck;
        this.pace = new Pace(clock);
        this.sorry = new Sorry(draw);
        this.faults = faults;
    }

    /** The turn of what a delivery shows, to be taken while it is decided on. */
    long turn() {
        return turns.next();
    }

    /** Something else is shown there in the ack itself: what was to be drawn no longer is. */
    void overtake(String viewId, long turn) {
        turns.take(viewId, turn);
    }

    void after(Then then, Back back) {
        switch (then) {
            case Then.Nothing() -> {
                return;
            }
            case Then.Show(Function<Profile, View> view, String resume) -> {
                Way way = back.place() == Place.MODAL ? Way.INSTEAD : Way.NEW;
                if (way == Way.INSTEAD) {
                    turns.take(back.view().id(), back.view().turn());
                }
                afterAck.later(() -> show(view, resume, way, back));
            }
            case Then.Lay(Function<Profile, View> view, String resume) -> {
                Way way = back.place() == Place.MODAL ? Way.OVER : Way.NEW;
                afterAck.later(() -> show(view, resume, way, back));
            }
            case Then.Tell tell -> afterAck.later(() -> tell(tell, back, Trigger.FRESH));
        }
    }

    /** Draws the view anew that another one lay over until now. */
    void below(String viewId, View view, long turn) {
        turns.take(viewId, turn);
        afterAck.later(() -> {
            try {
                turns.draw(viewId, turn, () -> turns.drawn(viewId, calls.update(viewId, view, "")));
            } catch (SlackCalls.CallException e) {
                // Closed meanwhile, or Slack is away: what was saved is saved.
                LOG.warn("A view could not be updated: {}", e.error());
            }
        });
    }

    private void show(Function<Profile, View> drawing, String resume, Way way, Back back) {
        if (way != Way.INSTEAD && !pace.allows(back.owner())) {
            tell(sorry.tooMany(resume), back, Trigger.SPENT);
            return;
        }
        try {
            View view = drawing.apply(profiles.of(back.owner()));
            switch (way) {
                case INSTEAD -> turns.draw(back.view().id(), back.view().turn(), () -> update(back.view(), view));
                case OVER -> calls.push(back.triggerId(), view);
                case NEW -> calls.open(back.triggerId(), view);
            }
        } catch (SlackCalls.CallException e) {
            refused(e, resume, way, back);
        } catch (SaveFailedException e) {
            faults.note("show", e);
            tell(sorry.databaseAway(), back, Trigger.FRESH);
        } catch (RuntimeException e) {
            tell(sorry.bug(faults.note("show", e)), back, Trigger.FRESH);
        }
    }

    /**
     * In the place of what was pressed in, else of what was drawn there last, else of whatever stands there now. A conflict
     * means that somebody drew there since: over an earlier press this one goes, a later one stays.
     */
    private void update(Back.Seen seen, View view) {
        for (String hash : List.of(seen.hash(), turns.hash(seen.id()), "")) {
            try {
                turns.drawn(seen.id(), calls.update(seen.id(), view, hash));
                return;
            } catch (SlackCalls.CallException e) {
                if (!e.isConflict()) {
                    throw e;
                }
                if (turns.isOvertaken(seen.id(), seen.turn())) {
                    return;
                }
            }
        }
    }

    private void refused(SlackCalls.CallException e, String resume, Way way, Back back) {
        if (e.needsInstalling()) {
            tell(sorry.notInstalled(faults.note("show", e)), back, Trigger.SPENT);
        } else if (way == Way.INSTEAD) {
            // Closed meanwhile, or Slack is away: what was pressed is kept, and the view is there to press in again.
            LOG.warn("A view could not be updated: {}", e.error());
        } else {
            LOG.warn("A view could not be opened: {}", e.error());
            tell(sorry.tooLate(resume), back, Trigger.SPENT);
        }
    }

    /** By the response_url; where Slack gave none, as a small modal; where the trigger is spent, as a message. */
    private void tell(Then.Tell tell, Back back, Trigger trigger) {
        if (!back.responseUrl().isEmpty() && responseUrls.tell(back.responseUrl(), tell.text(), tell.blocks())) {
            return;
        }
        try {
            if (trigger == Trigger.SPENT || !back.responseUrl().isEmpty()) {
                note(back.owner(), calls.say(back.owner(), tell.text(), tell.blocks()));
            } else if (back.place() == Place.MODAL) {
                calls.push(back.triggerId(), sorry.modal(tell));
            } else {
                calls.open(back.triggerId(), sorry.modal(tell));
            }
        } catch (SlackCalls.CallException e) {
            LOG.warn("Nobody could be told: {}", e.error());
        }
    }

    /** It stands there until they delete everything of theirs. */
    private void note(Owner owner, MessageAt said) {
        try {
            casebook.transact(tx -> {
                if (tx.isKnown(owner)) {
                    tx.left(owner, said);
                }
                return said;
            });
        } catch (RuntimeException e) {
            LOG.warn("Where something was said can't be noted: {}", e.getClass().getName());
        }
    }

    /** Where a view goes. */
    private enum Way {
        /** In the place of the one that was pressed in; no trigger is needed. */
        INSTEAD,
        /** Over it. */
        OVER,
        NEW
    }

    /** Whether the delivery's trigger may still open a view. */
    private enum Trigger {
        FRESH,
        SPENT
    }
}
