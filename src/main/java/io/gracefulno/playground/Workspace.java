package io.gracefulno.playground;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What one person sees and does. Every action delivers to the app and returns when the app has answered, or failed to
 * within three seconds; what the app does afterwards (opening a view, posting a message) arrives in {@link #views()}
 * and {@link #messages()}. Safe for many threads; nothing is kept beyond the process.
 */
public final class Workspace {
    /** The app's slash command. */
    public static final String COMMAND = "/decline-interview";

    private final Team team;
    private final Person person;
    private final Desk desk;
    private final Board board;
    private final Deliveries deliveries;
    private final Payloads payloads;
    private final Notices notices;
    private final SubmissionAnswers answers;
    private final FormCheck formCheck;
    private final Conversation conversation;
    private final Events events;
    private final ForwardClock clock;
    private final Presses presses;
    private final Suggesting suggesting;

    Workspace(
            Parts parts, Person person, Deliveries deliveries, Events events, ForwardClock clock, String responseBase) {
        FieldValue fieldValue = new FieldValue(person.zone());
        this.team = parts.team();
        this.person = person;
        this.desk = new Desk(team, parts.board(), person);
        this.board = parts.board();
        this.deliveries = deliveries;
        this.payloads = new Payloads(parts, person, responseBase, fieldValue);
        this.notices = parts.notices();
        this.answers = new SubmissionAnswers(person, board, parts.shape(), notices);
        this.formCheck = new FormCheck(fieldValue);
        this.conversation = parts.conversation();
        this.events = events;
        this.clock = clock;
        Offered offered = new Offered();
        this.presses = new Presses(desk, board, deliveries, payloads, notices, offered);
        this.suggesting = new Suggesting(desk, deliveries, payloads, notices, offered);
    }

    /** Who and what there is. */
    public Team team() {
        return team;
    }

    /** Whose screen this is, and who does what is done here. */
    public Person person() {
        return person;
    }

    /** The conversation with the app, oldest first. */
    public List<Message> messages() {
        return desk.messages();
    }

    /** The conversation with the recruiter, oldest first; what the app says to the person there stands in it, too. */
    public List<Message> recruiterMessages() {
        return desk.recruiterMessages();
    }

    /** The open modals, the lowest first; at most three. */
    public List<OpenView> views() {
        return desk.views();
    }

    /** The modal the person sees. */
    public Optional<OpenView> topView() {
        List<OpenView> views = views();
        return views.isEmpty() ? Optional.empty() : Optional.of(views.getLast());
    }

    /** The Home view as last published. */
    public Optional<JsonNode> home() {
        return desk.home().map(OpenView::json);
    }

    /** What the app said that Slack would refuse. */
    public List<Notice> notices() {
        return board.picture(person.id()).notices();
    }

    /** What {@code view.state.values} would say now, for a modal that is open or for Home. */
    public JsonNode stateValues(String viewId) {
        return desk.view(viewId)
                .<JsonNode>map(view -> new FieldValue(person.zone()).values(view.blocks(), view.typed()))
                .orElseGet(Json::object);
    }

    /** Runs a slash command, its name with the slash. A name that isn't {@link #COMMAND} gets a note and goes nowhere. */
    public Outcome command(String name, String text) {
        if (!name.equals(COMMAND)) {
            conversation.playgroundSays(person, name + " is not a valid command. Here there is only " + COMMAND + ".");
            return Outcome.HELD_BACK;
        }
        return switch (deliveries.deliver(payloads.command(name, text))) {
            case Answer.Taken taken -> {
                conversation.answerToCommand(person, taken.body());
                yield Outcome.DELIVERED;
            }
            case Answer.TimedOut timedOut -> commandFailed(name, "operation_timeout", timedOut);
            case Answer.Refused refused -> commandFailed(name, "dispatch_failed", refused);
            case Answer.Unreachable unreachable -> commandFailed(name, "dispatch_failed", unreachable);
        };
    }

    /** Opens the app's Home tab. The app is told each time, and may publish Home anew. */
    public Outcome openHome() {
        return open(Tab.HOME);
    }

    /** Goes back to the messages; the app is told of this, too. */
    public Outcome openMessages() {
        return open(Tab.MESSAGES);
    }

    private Outcome open(Tab tab) {
        return notices.outcome("app_home_opened", events.deliver(payloads.homeOpened(tab, desk.home())));
    }

    /** Runs one of the app's shortcuts; {@link Outcome#GONE} if {@link Team#shortcuts()} has none such. */
    public Outcome shortcut(String callbackId) {
        return named(callbackId, team.shortcuts()).map(this::run).orElse(Outcome.GONE);
    }

    private static Optional<Shortcut> named(String callbackId, List<Shortcut> shortcuts) {
        return shortcuts.stream()
                .filter(shortcut -> shortcut.callbackId().equals(callbackId))
                .findFirst();
    }

    /**
     * Picks a shortcut in the menu of a message, in either conversation; {@link Outcome#GONE} if there is no such message,
     * it has no menu, or {@link Team#messageShortcuts()} has none such.
     */
    public Outcome messageShortcut(String ts, String callbackId) {
        return desk.message(ts)
                .filter(Message::hasMenu)
                .flatMap(message ->
                        named(callbackId, team.messageShortcuts()).map(shortcut -> presses.shortcut(message, shortcut)))
                .orElse(Outcome.GONE);
    }

    /**
     * Lets the recruiter write something.
     *
     * @param text as it was typed, up to 40,000 UTF-16 units; marks of Slack's in it stay text
     * @throws IllegalArgumentException if it is longer
     */
    public Message recruiterSays(String text) {
        if (text.length() > Conversation.MOST_TEXT) {
            throw new IllegalArgumentException("A message has 40,000 characters at most. Leave something out.");
        }
        return conversation.recruiterSays(person, text);
    }

    private Outcome run(Shortcut shortcut) {
        Outcome outcome = notices.outcome("shortcut", deliveries.deliver(payloads.shortcut(shortcut.callbackId())));
        if (outcome == Outcome.TROUBLE) {
            conversation.playgroundSays(person, shortcut.failed());
        }
        return outcome;
    }

    /**
     * Delivers the last thing once more, byte for byte, as a network may; an event says that it comes again. Whatever the
     * app answers changes nothing on the screen.
     */
    public Outcome again() {
        return deliveries
                .again()
                .map(answer -> answer instanceof Answer.Taken ? Outcome.DELIVERED : Outcome.TROUBLE)
                .orElse(Outcome.GONE);
    }

    /** Presses a button or changes a field in Home. */
    public Outcome pressInHome(Control control, Map<String, ?> filled) {
        return desk.home().map(home -> pressInView(home.id(), control, filled)).orElse(Outcome.GONE);
    }

    /**
     * Presses a button or changes a field in a modal.
     *
     * @param filled what was put into the view's fields before, by action_id; see {@link Control#value()} for values
     */
    public Outcome pressInView(String viewId, Control control, Map<String, ?> filled) {
        return desk.view(viewId)
                .map(view -> pressInView(viewId, control, Typed.byActionId(view.blocks(), filled)))
                .orElse(Outcome.GONE);
    }

    Outcome pressInView(String viewId, Control control, Typed typed) {
        return presses.inView(viewId, control, typed);
    }

    /**
     * Types into a field whose options the app keeps, in a modal, in Home or in a message. What the app suggests can be chosen
     * from then on, by its value.
     *
     * @param place the view's id or the message's stamp
     */
    public Suggestions suggest(String place, String actionId, String query) {
        return suggest(place, Control.button(actionId), query);
    }

    Suggestions suggest(String place, Control control, String query) {
        return suggesting.ask(place, control, query);
    }

    /** Presses a button or chooses from a menu in a message. */
    public Outcome pressInMessage(String ts, Control control) {
        return pressInMessage(ts, control, Typed.NOTHING);
    }

    Outcome pressInMessage(String ts, Control control, Typed typed) {
        return presses.inMessage(ts, control, typed);
    }

    /**
     * Submits a modal. A form with faults of its own stays, with the faults in {@link OpenView#errors()}.
     *
     * @param filled what was put into the fields, by action_id; untouched fields keep what stands in them
     */
    public Outcome submit(String viewId, Map<String, ?> filled) {
        return desk.modal(viewId)
                .map(view -> submit(viewId, Typed.byActionId(view.blocks(), filled)))
                .orElse(Outcome.GONE);
    }

    Outcome submit(String viewId, Typed typed) {
        presses.fill(viewId, typed);
        Optional<OpenView> found = desk.modal(viewId);
        if (found.isEmpty()) {
            return Outcome.GONE;
        }
        OpenView view = found.get();
        Map<String, String> faults = formCheck.faults(view.blocks(), view.typed());
        if (!faults.isEmpty()) {
            board.changeView(viewId, "", open -> open.withErrors(faults));
            return Outcome.HELD_BACK;
        }
        if (!view.errors().isEmpty() || !view.trouble().isEmpty()) {
            board.changeView(viewId, "", open -> open.withErrors(Map.of()));
        }
        return answers.apply(view, deliveries.deliver(payloads.submission(view)));
    }

    /**
     * Closes a modal by its button, its cross or Esc, and goes back to the one below, unless the modal takes all along. The
     * app hears of it only if it asked to.
     */
    public Outcome close(String viewId) {
        Optional<OpenView> view = desk.modal(viewId);
        if (view.isEmpty()) {
            return Outcome.GONE;
        }
        if (Json.flag(view.get().json(), "clear_on_close")) {
            board.closeAll(person.id());
        } else {
            board.close(viewId);
        }
        if (Json.flag(view.get().json(), "notify_on_close")) {
            return notices.outcome("view_closed", deliveries.deliver(payloads.closing(view.get())));
        }
        return Outcome.DELIVERED;
    }

    /** Says something in the conversation that isn't a command; the playground answers with a hint. */
    public void say(String text) {
        conversation.playgroundSays(
                person,
                "Nobody is here to read “" + text + "”. This app is asked with a command: type " + COMMAND
                        + ", with what you know after it if you like.");
    }

    /** What the person's clock says. */
    public ZonedDateTime now() {
        return clock.instant().atZone(person.zone());
    }

    /** Puts everybody's clock ahead, the app's too if it was given {@link PlaygroundConfig#clock()}. */
    public void skip(Skip skip) {
        skip(skip.from(now()));
    }

    /**
     * The same by any time.
     *
     * @throws IllegalArgumentException if that isn't forward, or over a year
     */
    public void skip(Duration by) {
        clock.skip(by);
        board.wakeAll();
    }

    /** Takes a developer notice away. */
    public void dismiss(String noticeId) {
        board.dismiss(noticeId);
    }

    private Outcome commandFailed(String name, String error, Answer answer) {
        notices.undelivered(name, answer);
        conversation.playgroundSays(person, name + " failed with the error \"" + error + "\"");
        return Outcome.TROUBLE;
    }
}
