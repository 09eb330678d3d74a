package io.gracefulno.slackkit;

import static java.util.stream.Collectors.toMap;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewClosedPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.LayoutBlock;
import io.gracefulno.casebook.Casebook;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Ids;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.SaveFailedException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every delivery passes here: it is answered once only, in one transaction, before anything is asked of Slack; what
 * follows at Slack waits for the ack; and what goes wrong is apologised for with a reference.
 */
public final class Gate {
    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    /** Names and zones change rarely; a day is soon enough. */
    private static final Duration PROFILE_FRESH = Duration.ofHours(24);

    private static final String ALREADY = "";

    private final Casebook casebook;
    private final SlackCalls calls;
    private final ResponseUrls responseUrls;
    private final AfterAck afterAck;
    private final Draw draw;
    private final Ids ids;
    private final Runnable kept;
    private final Clock clock;

    /** @param kept run after a transaction is kept, since it may have left something to do at Slack */
    public Gate(
            Casebook casebook,
            SlackCalls calls,
            ResponseUrls responseUrls,
            AfterAck afterAck,
            Draw draw,
            Ids ids,
            Runnable kept,
            Clock clock) {
        this.casebook = casebook;
        this.calls = calls;
        this.responseUrls = responseUrls;
        this.afterAck = afterAck;
        this.draw = draw;
        this.ids = ids;
        this.kept = kept;
        this.clock = clock;
    }

    /** Registers the doors with Bolt. */
    public void register(App app, List<Door> doors) {
        for (Door door : doors) {
            switch (door) {
                case Door.Command command ->
                    app.command(command.id(), (request, _) -> typed(command, request.getPayload()));
                case Door.Action action ->
                    app.blockAction(action.id(), (request, _) -> pressed(action, request.getPayload()));
                case Door.Submit submit ->
                    app.viewSubmission(submit.id(), (request, _) -> submitted(submit, request.getPayload()));
                case Door.Close close ->
                    app.viewClosed(close.id(), (request, _) -> closed(close, request.getPayload()));
            }
        }
    }

    private Response typed(Door.Command door, SlashCommandPayload payload) {
        Owner owner = Incoming.owner(payload);
        Back back = new Back(owner, payload.getTriggerId(), "", Incoming.orEmpty(payload.getResponseUrl()));
        return answered(door, back, tx -> {
            Typed typed = new Typed(owner, Incoming.orEmpty(payload.getText()));
            return door.answer().answer(typed, tx);
        });
    }

    private Response pressed(Door.Action door, BlockActionPayload payload) {
        Pressed pressed = Incoming.pressed(payload);
        Back back = new Back(
                pressed.owner(), payload.getTriggerId(), pressed.viewId(), Incoming.orEmpty(payload.getResponseUrl()));
        if (Incoming.isStranger(payload)) {
            follow(new Then.Tell(draw.say("slackkit.stranger"), List.of()), back);
            return Response.ok();
        }
        return answered(door, back, tx -> door.answer().answer(pressed, tx));
    }

    /** Does the door's work once, acks, and lets follow what follows. */
    private Response answered(Door door, Back back, Function<Transaction, Then> work) {
        try {
            Then then = casebook.transact(tx -> once(tx, back, work));
            afterAck.later(kept);
            follow(then, back);
        } catch (RuntimeException e) {
            apologise(door, back, e);
        }
        return Response.ok();
    }

    private static Then once(Transaction tx, Back back, Function<Transaction, Then> work) {
        if (tx.answered(back.delivery()).isPresent()) {
            return Then.nothing();
        }
        Then then = work.apply(tx);
        tx.answer(back.owner(), back.delivery(), ALREADY);
        return then;
    }

    private Response submitted(Door.Submit door, ViewSubmissionPayload payload) {
        Owner owner = Incoming.owner(payload);
        String delivery = delivery(owner, "trigger:" + payload.getTriggerId());
        Form form = new Form(payload.getView().getState());
        Submitted submitted =
                new Submitted(owner, Incoming.orEmpty(payload.getView().getPrivateMetadata()), form);
        List<String> unprintable = form.unprintable();
        if (!unprintable.isEmpty()) {
            String sentence = draw.say("slackkit.unprintable");
            return ack(new Reply.Refuse(unprintable.stream().collect(toMap(block -> block, _ -> sentence))).toBody());
        }
        String body;
        try {
            body = casebook.transact(tx -> tx.answered(delivery).orElseGet(() -> {
                String fresh = door.answer().answer(submitted, tx).toBody();
                tx.answer(owner, delivery, fresh);
                return fresh;
            }));
            afterAck.later(kept);
        } catch (RuntimeException e) {
            String reference = note(door, e);
            body = refusal(form, reference, e).toBody();
        }
        return ack(body);
    }

    private static Response ack(String body) {
        return body.isEmpty()
                ? Response.ok()
                : Response.builder()
                        .statusCode(200)
                        .contentType("application/json; charset=utf-8")
                        .body(body)
                        .build();
    }

    /** A failed save leaves the modal open, as a field error, with the text in it. */
    private Reply refusal(Form form, String reference, RuntimeException e) {
        String sentence = e instanceof SaveFailedException
                ? draw.say("slackkit.save_failed")
                : draw.say("slackkit.failed_in_modal", "reference", reference);
        return form.main()
                .<Reply>map(block -> new Reply.Refuse(Map.of(block, sentence)))
                .orElseGet(() -> new Reply.Show(
                        draw.modal("slackkit.sorry", "", List.of(draw.section("slackkit.sorry.note", sentence)))));
    }

    private Response closed(Door.Close door, ViewClosedPayload payload) {
        Owner owner = Incoming.owner(payload);
        String delivery = delivery(
                owner,
                "closed:" + payload.getView().getId() + ":" + payload.getView().getHash());
        Closed closed = new Closed(owner, Incoming.orEmpty(payload.getView().getPrivateMetadata()));
        try {
            casebook.transact(tx -> {
                if (tx.answered(delivery).isEmpty()) {
                    door.answer().answer(closed, tx);
                    tx.answer(owner, delivery, ALREADY);
                }
                return closed;
            });
        } catch (RuntimeException e) {
            note(door, e);
        }
        return Response.ok();
    }

    private void follow(Then then, Back back) {
        switch (then) {
            case Then.Nothing() -> {
                return;
            }
            case Then.Open open -> afterAck.later(() -> open(open, back));
            case Then.Update update -> afterAck.later(() -> update(update, back));
            case Then.Tell tell ->
                afterAck.later(() -> responseUrls.tell(back.responseUrl(), tell.text(), tell.blocks()));
        }
    }

    private void open(Then.Open open, Back back) {
        try {
            calls.open(back.triggerId(), open.view().apply(profile(back.owner())));
        } catch (SlackCalls.CallException e) {
            LOG.warn("A view could not be opened: {}", e.error());
            tellTooLate(open, back);
        } catch (RuntimeException e) {
            tellBug(back, noteFailure("open", e));
        }
    }

    private void tellTooLate(Then.Open open, Back back) {
        String text = draw.say("slackkit.too_late");
        List<LayoutBlock> blocks = open.resume().isEmpty()
                ? List.of()
                : List.of(
                        draw.section("slackkit.too_late", text),
                        draw.actions("slackkit.too_late.do", List.of(draw.primary("letter.resume", open.resume()))));
        responseUrls.tell(back.responseUrl(), text, blocks);
    }

    private void update(Then.Update update, Back back) {
        try {
            calls.update(back.viewId(), update.view().apply(profile(back.owner())));
        } catch (SlackCalls.CallException e) {
            LOG.warn("A view could not be updated: {}", e.error());
        } catch (RuntimeException e) {
            noteFailure("update", e);
        }
    }

    /** What is kept of the person, asked of Slack where it is missing or old. */
    private Profile profile(Owner owner) {
        Instant now = clock.instant();
        Optional<Profile> kept = casebook.transact(tx -> tx.profile(owner));
        if (kept.isPresent() && kept.get().readAt().plus(PROFILE_FRESH).isAfter(now)) {
            return kept.get();
        }
        // The answer is kept whenever it comes; the view waits for it only so long.
        return CompletableFuture.supplyAsync(() -> asked(owner), Thread::startVirtualThread)
                .completeOnTimeout(Profile.unknown(owner), Deadline.PROFILE.toMillis(), TimeUnit.MILLISECONDS)
                .thenApply(asked -> asked.isUnknown() ? kept.orElse(asked) : asked)
                .join();
    }

    private Profile asked(Owner owner) {
        Profile asked = calls.profile(owner);
        if (!asked.isUnknown()) {
            keep(asked);
        }
        return asked;
    }

    /** A profile that can't be kept is asked for again next time; the view is drawn with it all the same. */
    private void keep(Profile asked) {
        try {
            casebook.transact(tx -> {
                tx.keep(asked);
                return asked;
            });
        } catch (RuntimeException e) {
            LOG.warn("A profile could not be kept: {}", e.getClass().getName());
        }
    }

    private void apologise(Door door, Back back, RuntimeException e) {
        String reference = note(door, e);
        follow(new Then.Tell(apology(e, reference), List.of()), back);
    }

    private void tellBug(Back back, String reference) {
        responseUrls.tell(back.responseUrl(), draw.say("slackkit.bug", "reference", reference), List.of());
    }

    private String apology(RuntimeException e, String reference) {
        return e instanceof SaveFailedException
                ? draw.say("slackkit.database_away")
                : draw.say("slackkit.bug", "reference", reference);
    }

    private String note(Door door, RuntimeException e) {
        return noteFailure(door.id(), e);
    }

    /** Logs where it broke, never what anybody wrote: messages of exceptions may hold words. */
    private String noteFailure(String where, RuntimeException e) {
        String reference = ids.reference();
        StackTraceElement[] frames = e.getStackTrace();
        LOG.error(
                "{} failed, reference {}: {} at {}",
                where,
                reference,
                e.getClass().getName(),
                frames.length == 0 ? "?" : frames[0]);
        return reference;
    }

    /** The ways back to the person who caused a delivery. */
    private record Back(Owner owner, String triggerId, String viewId, String responseUrl) {
        String delivery() {
            return Gate.delivery(owner, "trigger:" + triggerId);
        }
    }

    /** What tells one person's delivery from all others: nobody is given what somebody else was answered. */
    private static String delivery(Owner owner, String sent) {
        return String.join("|", owner.enterpriseId(), owner.workspaceId(), owner.userId(), sent);
    }
}
