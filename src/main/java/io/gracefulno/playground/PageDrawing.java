package io.gracefulno.playground;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Draws what the person sees: the page itself, and then its messages, modals and notices as they change. */
final class PageDrawing {
    private static final DateTimeFormatter CLOCK_TIME = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.UK);

    private final Team team;
    private final Person person;
    private final Clock clock;
    private final String run;
    private final Drawings drawings = new Drawings();
    private final BlockDrawing blocks;
    private final Mrkdwn mrkdwn;

    /**
     * @param person who sees it
     * @param clock says what time it is
     * @param run names this start of the playground, so that a page from an earlier one knows to load itself again
     */
    PageDrawing(Team team, Person person, Clock clock, String run) {
        this.team = team;
        this.person = person;
        this.clock = clock;
        this.run = run;
        this.mrkdwn = new Mrkdwn(team);
        this.blocks = new BlockDrawing(drawings, mrkdwn, new ElementDrawing(drawings, mrkdwn, team, person));
    }

    /** The whole page, still without messages: it asks for them. */
    String page() {
        Map<String, Object> values = new HashMap<>();
        values.put("app", team.appName());
        values.put("command", Workspace.COMMAND);
        values.put("shortcuts", team.shortcuts());
        values.put("messageShortcuts", team.messageShortcuts());
        values.put("recruiter", team.recruiter().realName());
        values.put("recruiterInitial", initial(team.recruiter()));
        values.put("personId", person.id());
        String[] names = person.realName().split(" ", 2);
        values.put("person", person.realName());
        values.put("first", names[0]);
        values.put("last", names[names.length - 1]);
        values.put("initial", initial(person));
        values.put("role", person.role().word());
        values.put("zone", person.zone().getId().replace('_', ' '));
        values.put("zoneId", person.zone().getId());
        values.put(
                "skips",
                Stream.of(Skip.values())
                        .map(skip -> Map.of("id", skip.id(), "words", skip.words()))
                        .toList());
        values.put(
                "others",
                team.actors().stream()
                        .filter(other -> !other.equals(person))
                        .map(other -> Map.of(
                                "id", other.id(),
                                "name", other.realName(),
                                "role", other.role().word()))
                        .toList());
        return drawings.fill("page", values);
    }

    /** What is on the screen, as HTML in JSON; what has not changed since version {@code since} comes without its HTML. */
    ObjectNode state(Board.Picture picture, long since) {
        ObjectNode state =
                Json.object().put("run", run).put("version", picture.version()).put("now", clock.millis());
        state.set("messages", messages(picture.messagesIn(team.channelOf(person)), since));
        state.set("recruiter", messages(picture.messagesIn(team.recruiterChannelOf(person)), since));
        ArrayNode views = state.putArray("views");
        for (OpenView view : picture.views()) {
            ObjectNode item = views.addObject().put("id", view.id()).put("revision", view.revision());
            if (view.revision() > since) {
                item.put("html", view(view));
            }
        }
        picture.home().ifPresent(tab -> state.set("home", home(tab, since)));
        ArrayNode notices = state.putArray("notices");
        for (Notice notice : picture.notices()) {
            notices.addObject().put("id", notice.id()).put("revision", 0).put("html", notice(notice));
        }
        return state;
    }

    private static String initial(Person person) {
        return person.realName().substring(0, 1);
    }

    private ArrayNode messages(List<Message> messages, long since) {
        ArrayNode items = Json.array();
        for (Message message : messages) {
            ObjectNode item = items.addObject().put("id", message.ts()).put("revision", message.revision());
            if (message.revision() > since) {
                item.put("html", message(message));
            }
        }
        return items;
    }

    private String message(Message message) {
        ZonedDateTime at = message.at().atZone(person.zone());
        Message.Origin origin = message.origin();
        String content = message.blocks().isEmpty()
                ? mrkdwn.html(message.text())
                : blocks.draw(message.blocks(), Frame.of(message));
        Map<String, Object> values = new HashMap<>();
        values.put("ts", message.ts());
        values.put("domId", Frame.of(message).idPrefix());
        values.put("author", author(origin));
        values.put("fromApp", origin == Message.Origin.APP || origin == Message.Origin.APP_EPHEMERAL);
        values.put("fromRecruiter", origin == Message.Origin.RECRUITER);
        values.put("fromPlayground", origin == Message.Origin.PLAYGROUND);
        values.put("recruiterInitial", initial(team.recruiter()));
        values.put("hasMenu", message.hasMenu());
        values.put("messageShortcuts", team.messageShortcuts());
        values.put("onlyYou", !message.hasMenu());
        values.put("time", CLOCK_TIME.format(at));
        values.put("when", DAY.format(at));
        values.put("instant", message.at().toString());
        values.put("edited", message.edited());
        values.put("textOnly", message.blocks().isEmpty());
        values.put("content", origin == Message.Origin.PLAYGROUND ? Html.lines(message.text()) : content);
        values.put("files", message.files().stream().map(this::file).toList());
        values.put("hasTrouble", !message.trouble().isEmpty());
        values.put("trouble", message.trouble());
        return drawings.fill("message", values);
    }

    private String file(SharedFile file) {
        return drawings.fill(
                "file",
                Map.of(
                        "deleted", file.isDeleted(),
                        "kind", file.ending().toUpperCase(Locale.ROOT),
                        "title", file.title(),
                        "name", file.name(),
                        "hasTitle", !file.title().equals(file.name()),
                        "size", FileKinds.size(file.size()),
                        "url", file.url()));
    }

    private String author(Message.Origin origin) {
        return switch (origin) {
            case APP, APP_EPHEMERAL -> team.appName();
            case PLAYGROUND -> "Playground";
            case RECRUITER -> team.recruiter().realName();
        };
    }

    private String view(OpenView view) {
        String submit = Json.text(view.json().path("submit"), "text");
        String close = Json.text(view.json().path("close"), "text");
        Map<String, Object> values = new HashMap<>();
        values.put("id", view.id());
        values.put("title", view.title());
        values.put("hasSubmit", !submit.isEmpty());
        values.put("submit", submit);
        values.put("close", close.isEmpty() ? submit.isEmpty() ? "Close" : "Cancel" : close);
        values.put("hasTrouble", !view.trouble().isEmpty());
        values.put("trouble", view.trouble());
        values.put("blocks", blocks.draw(view.blocks(), Frame.of(view)));
        return drawings.fill("view", values);
    }

    private ObjectNode home(HomeTab tab, long since) {
        OpenView view = tab.view();
        ObjectNode item = Json.object()
                .put("id", view.id())
                .put("revision", view.revision())
                .put("published", tab.published());
        if (view.revision() > since) {
            item.put(
                    "html",
                    drawings.fill(
                            "home",
                            Map.of(
                                    "id", view.id(),
                                    "hasTrouble", !view.trouble().isEmpty(),
                                    "trouble", view.trouble(),
                                    "blocks", blocks.draw(view.blocks(), Frame.of(view)))));
        }
        return item;
    }

    private String notice(Notice notice) {
        return drawings.fill(
                "notice",
                Map.of(
                        "id", notice.id(),
                        "where", notice.where(),
                        "error", notice.error(),
                        "messages", notice.messages()));
    }
}
