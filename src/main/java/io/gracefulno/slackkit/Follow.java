package io.gracefulno.slackkit;

import com.slack.api.model.view.View;
import io.gracefulno.casebook.SaveFailedException;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does at Slack what follows, once the ack has left: shows a modal, or tells the person what went wrong. */
public final class Follow {
    private static final Logger LOG = LoggerFactory.getLogger(Follow.class);

    private final SlackCalls calls;
    private final ResponseUrls responseUrls;
    private final Profiles profiles;
    private final AfterAck afterAck;
    private final Pace pace;
    private final Sorry sorry;
    private final FaultLog faults;

    public Follow(
            SlackCalls calls,
            ResponseUrls responseUrls,
            Profiles profiles,
            AfterAck afterAck,
            Draw draw,
            FaultLog faults,
            Clock clock) {
        this.calls = calls;
        this.responseUrls = responseUrls;
        this.profiles = profiles;
        this.afterAck = afterAck;
        this.pace = new Pace(clock);
        this.sorry = new Sorry(draw);
        this.faults = faults;
    }

    void after(Then then, Back back) {
        switch (then) {
            case Then.Nothing() -> {
                return;
            }
            case Then.Show show -> afterAck.later(() -> show(show, back));
            case Then.Push push -> afterAck.later(() -> push(push, back));
            case Then.Tell tell -> afterAck.later(() -> tell(tell, back, Trigger.FRESH));
        }
    }

    /** Draws the view anew that another one lay over until now. */
    void below(String viewId, View view) {
        afterAck.later(() -> {
            try {
                calls.update(viewId, view);
            } catch (SlackCalls.CallException e) {
                // Closed meanwhile, or Slack is away: what was saved is saved.
                LOG.warn("A view could not be updated: {}", e.error());
            }
        });
    }

    private void push(Then.Push push, Back back) {
        if (back.place() != Place.MODAL) {
            show(new Then.Show(push.view(), ""), back);
            return;
        }
        try {
            calls.push(back.triggerId(), push.view().apply(profiles.of(back.owner())));
        } catch (SlackCalls.CallException e) {
            // The view that was pressed in is there to press in again.
            LOG.warn("A view could not be laid over another: {}", e.error());
        } catch (SaveFailedException e) {
            faults.note("push", e);
            tell(sorry.databaseAway(), back, Trigger.FRESH);
        } catch (RuntimeException e) {
            tell(sorry.bug(faults.note("push", e)), back, Trigger.FRESH);
        }
    }

    private void show(Then.Show show, Back back) {
        if (back.place() != Place.MODAL && !pace.allows(back.owner())) {
            tell(sorry.tooMany(show.resume()), back, Trigger.SPENT);
            return;
        }
        try {
            var view = show.view().apply(profiles.of(back.owner()));
            if (back.place() == Place.MODAL) {
                calls.update(back.viewId(), view);
            } else {
                calls.open(back.triggerId(), view);
            }
        } catch (SlackCalls.CallException e) {
            refused(e, show, back);
        } catch (SaveFailedException e) {
            faults.note("show", e);
            tell(sorry.databaseAway(), back, Trigger.FRESH);
        } catch (RuntimeException e) {
            tell(sorry.bug(faults.note("show", e)), back, Trigger.FRESH);
        }
    }

    private void refused(SlackCalls.CallException e, Then.Show show, Back back) {
        if (e.needsInstalling()) {
            tell(sorry.notInstalled(faults.note("show", e)), back, Trigger.SPENT);
        } else if (back.place() == Place.MODAL) {
            // Closed meanwhile, or Slack is away: what was pressed is kept, and the view is there to press in again.
            LOG.warn("A view could not be updated: {}", e.error());
        } else {
            LOG.warn("A view could not be opened: {}", e.error());
            tell(sorry.tooLate(show.resume()), back, Trigger.SPENT);
        }
    }

    /** By the response_url; where Slack gave none, as a small modal; where the trigger is spent, as a message. */
    private void tell(Then.Tell tell, Back back, Trigger trigger) {
        if (!back.responseUrl().isEmpty() && responseUrls.tell(back.responseUrl(), tell.text(), tell.blocks())) {
            return;
        }
        try {
            if (trigger == Trigger.SPENT || !back.responseUrl().isEmpty()) {
                calls.say(back.owner(), tell.text(), tell.blocks());
            } else if (back.place() == Place.MODAL) {
                calls.push(back.triggerId(), sorry.modal(tell));
            } else {
                calls.open(back.triggerId(), sorry.modal(tell));
            }
        } catch (SlackCalls.CallException e) {
            LOG.warn("Nobody could be told: {}", e.error());
        }
    }

    /** Whether the delivery's trigger may still open a view. */
    private enum Trigger {
        FRESH,
        SPENT
    }
}
