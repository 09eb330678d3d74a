package io.gracefulno.slackkit;

import static java.util.stream.Collectors.toMap;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockSuggestionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.interactive_components.response.Option;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewClosedPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Casebook;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.SaveFailedException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Every delivery passes here: it is answered once only, in one transaction, before anything is asked of Slack; what
 * follows at Slack waits for the ack; and what goes wrong is apologised for with a reference.
 */
public final class Gate {
    private static final String ALREADY = "";

    /** Slack shows none at all of more. */
    private static final int MOST_SUGGESTIONS = 100;

    private final Casebook casebook;
    private final Welcome welcome;
    private final Follow follow;
    private final AfterAck afterAck;
    private final Draw draw;
    private final Sorry sorry;
    private final FaultLog faults;
    private final Runnable kept;
    private final Map<String, Door.Word> words = new HashMap<>();

    /** @param kept run after a transaction is kept, since it may have left something to do at Slack */
    public Gate(
            Casebook casebook,
            Welcome welcome,
            Follow follow,
            AfterAck afterAck,
            Draw draw,
            FaultLog faults,
            Runnable kept) {
        this.casebook = casebook;
        this.welcome = welcome;
        this.follow = follow;
        this.afterAck = afterAck;
        this.draw = draw;
        this.sorry = new Sorry(draw);
        this.faults = faults;
        this.kept = kept;
    }

    /** Registers the doors with Bolt. */
    public void register(App app, List<Door> doors) {
        for (Door door : doors) {
            switch (door) {
                case Door.Command command ->
                    app.command(command.id(), (request, _) -> typed(command, request.getPayload()));
                case Door.Word word -> words.put(word.id(), word);
                case Door.Shortcut shortcut ->
                    app.globalShortcut(shortcut.id(), (request, _) -> asked(shortcut, request.getPayload()));
                case Door.MessageShortcut shortcut ->
                    app.messageShortcut(shortcut.id(), (request, _) -> picked(shortcut, request.getPayload()));
                case Door.Action action ->
                    app.blockAction(
                            action.id(), (request, _) -> pressed(action, action.answer(), request.getPayload()));
                case Door.Numbered several ->
                    app.blockAction(
                            Pattern.compile(Pattern.quote(several.id()) + "\\.\\d{1,4}"),
                            (request, _) -> pressed(several, several.answer(), request.getPayload()));
                case Door.Suggest suggest ->
                    app.blockSuggestion(
                            suggest.id(),
                            (request, context) ->
                                    context.ack(answer -> answer.options(suggested(suggest, request.getPayload()))));
                case Door.Submit submit ->
                    app.viewSubmission(submit.id(), (request, _) -> submitted(submit, request.getPayload()));
                case Door.Close close ->
                    app.viewClosed(close.id(), (request, _) -> closed(close, request.getPayload()));
                case Door.Home home -> app.event(AppHomeOpenedEvent.class, (payload, _) -> opened(home, payload));
            }
        }
    }

    private Response typed(Door.Command command, SlashCommandPayload payload) {
        Owner owner = Incoming.owner(payload);
        Back back = new Back(
                owner,
                Place.MESSAGE,
                Back.Seen.NONE,
                payload.getTriggerId(),
                Incoming.orEmpty(payload.getResponseUrl()));
        Typed typed = new Typed(owner, Unprintable.removed(Incoming.orEmpty(payload.getText())));
        Door.Word word = words.get(bare(typed.text()));
        return word == null
                ? answered(command, back, tx -> command.answer().answer(typed, tx))
                : answered(word, back, tx -> word.answer().answer(typed, tx));
    }

    /** {@code Help!} and {@code -help} are the word as well. */
    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}\\s]", "").strip().toLowerCase(Locale.ROOT);
    }

    private Response asked(Door.Shortcut door, GlobalShortcutPayload payload) {
        Owner owner = Incoming.owner(payload);
        Back back = new Back(owner, Place.MESSAGE, Back.Seen.NONE, payload.getTriggerId(), "");
        return answered(
                door, back, payload.getUser().getTeamId(), tx -> door.answer().answer(new Typed(owner, ""), tx));
    }

    private Response picked(Door.MessageShortcut door, MessageShortcutPayload payload) {
        Picked picked = Incoming.picked(payload);
        String responseUrl = Incoming.orEmpty(payload.getResponseUrl());
        Back back = new Back(picked.owner(), Place.MESSAGE, Back.Seen.NONE, payload.getTriggerId(), responseUrl);
        return answered(
                door, back, payload.getUser().getTeamId(), tx -> door.answer().answer(picked, tx));
    }

    private Response pressed(Door door, Door.Answer<Pressed> answer, BlockActionPayload payload) {
        Pressed pressed = Incoming.pressed(payload);
        Back back = new Back(
                pressed.owner(),
                pressed.place(),
                Incoming.seen(payload.getView()),
                payload.getTriggerId(),
                Incoming.orEmpty(payload.getResponseUrl()));
        return answered(door, back, payload.getUser().getTeamId(), tx -> answer.answer(pressed, tx));
    }

    /** @param usersOwn the workspace of whoever did it, where Slack names it */
    private Response answered(Door door, Back back, @Nullable String usersOwn, Function<Transaction, Then> work) {
        if (Incoming.isStranger(back.owner(), usersOwn)) {
            follow.after(sorry.stranger(), back);
            return Response.ok();
        }
        return answered(door, back, work);
    }

    /** Does the door's work once, acks, and lets follow what follows. */
    private Response answered(Door door, Back back, Function<Transaction, Then> work) {
        return answered(door, back, work, tx -> welcome.before(door, back, tx));
    }

    private Response answered(
            Door door, Back back, Function<Transaction, Then> work, Function<Transaction, Welcome.Answer> letsIn) {
        try {
            Optional<Due> due = casebook.transact(tx -> switch (letsIn.apply(tx)) {
                case YES -> Optional.of(once(tx, back, work));
                case NO -> Optional.of(once(tx, back, _ -> sorry.guest()));
                case NOBODY_KNOWS -> Optional.empty();
            });
            afterAck.later(kept);
            due.ifPresentOrElse(
                    next -> follow.after(next.then(), next.back()),
                    () -> afterAck.later(() -> askFirst(door, back, work)));
        } catch (RuntimeException e) {
            String reference = faults.note(door.id(), e);
            follow.after(e instanceof SaveFailedException ? sorry.databaseAway() : sorry.bug(reference), back);
        }
        return Response.ok();
    }

    /** Nothing is asked of Slack before the ack, so the door's work waits for both. */
    private void askFirst(Door door, Back back, Function<Transaction, Then> work) {
        try {
            welcome.ask(back.owner());
        } catch (RuntimeException e) {
            faults.note(door.id(), e);
        }
        answered(door, back, work, tx -> Welcome.after(back, tx));
    }

    /** What follows, and where. */
    private record Due(Then then, Back back) {}

    private Due once(Transaction tx, Back back, Function<Transaction, Then> work) {
        if (tx.answered(back.delivery()).isPresent()) {
            return new Due(Then.nothing(), back);
        }
        Then then = work.apply(tx);
        tx.answer(back.owner(), back.delivery(), ALREADY);
        return new Due(then, then instanceof Then.Show ? back.at(follow.turn()) : back);
    }

    private Response submitted(Door.Submit door, ViewSubmissionPayload payload) {
        Owner owner = Incoming.owner(payload);
        String delivery = Back.delivery(owner, "trigger:" + payload.getTriggerId());
        Form form = new Form(payload.getView().getState());
        Submitted submitted =
                new Submitted(owner, Incoming.orEmpty(payload.getView().getPrivateMetadata()), form);
        List<String> unprintable = form.unprintable();
        if (!unprintable.isEmpty()) {
            String sentence = draw.say("slackkit.unprintable");
            return ack(new Reply.Refuse(unprintable.stream().collect(toMap(block -> block, _ -> sentence))).toBody());
        }
        String viewId = Incoming.orEmpty(payload.getView().getId());
        try {
            Answered answered = casebook.transact(tx -> tx.answered(delivery)
                    .map(again -> new Answered(again, Optional.empty(), 0))
                    .orElseGet(() -> {
                        Reply fresh = answer(door, submitted, payload, tx);
                        if (!(fresh instanceof Reply.LookedUp)) {
                            tx.answer(owner, delivery, fresh.toBody());
                        }
                        return new Answered(fresh.toBody(), Optional.of(fresh), follow.turn());
                    }));
            afterAck.later(kept);
            answered.reply().ifPresent(reply -> overtake(reply, viewId, answered.turn()));
            String below = Incoming.orEmpty(payload.getView().getPreviousViewId());
            if (answered.reply().orElse(null) instanceof Reply.Reveal(View view) && !below.isEmpty()) {
                follow.below(below, view, answered.turn());
            }
            return ack(answered.body());
        } catch (RuntimeException e) {
            Reply refusal = refusal(door, form, faults.note(door.id(), e), e);
            overtake(refusal, viewId, follow.turn());
            return ack(refusal.toBody());
        }
    }

    private void overtake(Reply reply, String viewId, long turn) {
        switch (reply) {
            case Reply.Show _, Reply.LookedUp _ -> follow.overtake(viewId, turn);
            // What is pending may still be shown there, or finds the view closed.
            case Reply.Refuse _, Reply.Close _, Reply.Reveal _ -> {}
        }
    }

    /** @param reply empty if the same was delivered before */
    private record Answered(String body, Optional<Reply> reply, long turn) {}

    private static Response ack(String body) {
        return body.isEmpty()
                ? Response.ok()
                : Response.builder()
                        .statusCode(200)
                        .contentType("application/json; charset=utf-8")
                        .body(body)
                        .build();
    }

    private Reply answer(Door.Submit door, Submitted submitted, ViewSubmissionPayload payload, Transaction tx) {
        return Incoming.isStranger(submitted.owner(), payload.getUser().getTeamId())
                ? new Reply.Show(sorry.modal(sorry.stranger()))
                : door.answer().answer(submitted, tx);
    }

    /** A failed save leaves the modal open, as a field error, with the text in it. */
    private Reply refusal(Door door, Form form, String reference, RuntimeException e) {
        String sentence = e instanceof SaveFailedException
                ? draw.say("slackkit.save_failed", "button", draw.say(door.id() + ".submit"))
                : draw.say("slackkit.failed_in_modal", "reference", reference);
        return form.main()
                .<Reply>map(block -> new Reply.Refuse(Map.of(block, sentence)))
                .orElseGet(() -> new Reply.Show(
                        sorry.modal(new Then.Tell(sentence, List.of(draw.section("slackkit.sorry.note", sentence))))));
    }

    /** Reads each time anew, and says nothing of what goes wrong but to the log: the person goes on typing and asks again. */
    private List<Option> suggested(Door.Suggest door, BlockSuggestionPayload payload) {
        Sought sought = Incoming.sought(payload);
        if (Incoming.isStranger(sought.owner(), payload.getUser().getTeamId())) {
            return List.of();
        }
        try {
            return casebook.transact(tx -> door.answer().answer(sought, tx)).stream()
                    .limit(MOST_SUGGESTIONS)
                    .map(Gate::option)
                    .toList();
        } catch (RuntimeException e) {
            faults.note(door.id(), e);
            return List.of();
        }
    }

    private static Option option(Draw.Choice choice) {
        return Option.builder()
                .text(Draw.optionText(choice))
                .value(choice.value())
                .build();
    }

    private Response closed(Door.Close door, ViewClosedPayload payload) {
        Owner owner = Incoming.owner(payload);
        String delivery = Back.delivery(
                owner,
                "closed:" + payload.getView().getId() + ":" + payload.getView().getHash());
        Closed closed = new Closed(owner, Incoming.orEmpty(payload.getView().getPrivateMetadata()));
        return noted(door, owner, delivery, tx -> door.answer().answer(closed, tx));
    }

    private Response opened(Door.Home door, EventsApiPayload<AppHomeOpenedEvent> payload) {
        if (!"home".equals(payload.getEvent().getTab())) {
            return Response.ok();
        }
        Opened opened = Incoming.opened(payload);
        return noted(
                door,
                opened.owner(),
                Back.delivery(opened.owner(), "event:" + payload.getEventId()),
                tx -> door.answer().answer(opened, tx));
    }

    /** Does once what nobody waits for an answer to. */
    private Response noted(Door door, Owner owner, String delivery, Consumer<Transaction> work) {
        try {
            casebook.transact(tx -> {
                if (tx.answered(delivery).isEmpty()) {
                    work.accept(tx);
                    tx.answer(owner, delivery, ALREADY);
                }
                return delivery;
            });
            afterAck.later(kept);
        } catch (RuntimeException e) {
            faults.note(door.id(), e);
        }
        return Response.ok();
    }
}
