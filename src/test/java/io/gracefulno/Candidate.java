package io.gracefulno;

import static org.awaitility.Awaitility.await;

import io.gracefulno.playground.Control;
import io.gracefulno.playground.Message;
import io.gracefulno.playground.Mishaps;
import io.gracefulno.playground.OpenView;
import io.gracefulno.playground.Playground;
import io.gracefulno.playground.PlaygroundConfig;
import io.gracefulno.playground.Workspace;
import io.gracefulno.reader.Model;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** The whole app and somebody who uses it, over real HTTP with real signatures. */
final class Candidate implements AutoCloseable {
    private final Path data;
    private final PlaygroundConfig config;
    private final Playground playground;
    private Wiring app;
    final Workspace workspace;

    Candidate(Path data) {
        this.data = data;
        this.config = PlaygroundCommand.config(0, ZoneId.of("Europe/Lisbon"), Clock.systemUTC());
        this.playground = Playground.start(config);
        this.workspace = playground.workspace();
        this.app = start();
    }

    private Wiring start() {
        Wiring started = Wiring.start(
                PlaygroundCommand.settings(config, playground, data), data, Model.unloaded(), config.clock());
        playground.connect(URI.create("http://127.0.0.1:" + started.port() + "/slack/events"));
        return started;
    }

    /** The app ends and starts again, with the same data. */
    void restartTheApp() {
        app.close();
        app = start();
    }

    Mishaps mishaps() {
        return playground.mishaps();
    }

    /** The same workspace as somebody else sees it. */
    Workspace seenBy(String userId) {
        return playground.workspace(userId);
    }

    OpenView type(String text) {
        workspace.command(Workspace.COMMAND, text);
        return top();
    }

    /** The modal on top, once there is one. */
    OpenView top() {
        await().until(() -> workspace.topView().isPresent());
        return workspace.topView().orElseThrow();
    }

    OpenView top(String callbackId) {
        await().until(() -> workspace
                .topView()
                .filter(view -> view.callbackId().equals(callbackId))
                .isPresent());
        return top();
    }

    /** Lets the recruiter write this, and picks a shortcut in the menu of that message. */
    OpenView answer(String recruiterWrote, String callbackId) {
        workspace.messageShortcut(workspace.recruiterSays(recruiterWrote).ts(), callbackId);
        return top();
    }

    OpenView submit(Map<String, Object> filled) {
        workspace.submit(top().id(), filled);
        return top();
    }

    /** A saved letter that waits to be sent, all modals closed. */
    void saveLetter(String about) {
        type(about);
        submit(Map.of());
        top("letter.edit");
        submit(Map.of());
        workspace.close(top("casebook.ready").id());
        await().until(() -> workspace.views().isEmpty());
    }

    void press(String actionId) {
        workspace.pressInView(top().id(), Control.button(actionId), Map.of());
    }

    void pressIn(Message message, String actionId) {
        workspace.pressInMessage(message.ts(), Control.button(actionId));
    }

    Message message(Predicate<String> text) {
        await().until(() -> newest(text).isPresent());
        return newest(text).orElseThrow();
    }

    private java.util.Optional<Message> newest(Predicate<String> text) {
        return workspace.messages().reversed().stream()
                .filter(message -> text.test(message.text() + message.blocks()))
                .findFirst();
    }

    /** Opens Home and waits until it says this. */
    String home(String... words) {
        workspace.openHome();
        return homeThatSays(words);
    }

    String homeThatSays(String... words) {
        await().until(() -> List.of(words).stream().allMatch(word -> homeText().contains(word)));
        return homeText();
    }

    private String homeText() {
        return workspace.home().map(JsonNode::toString).orElse("");
    }

    String homeHash() {
        return workspace.home().orElseThrow().path("hash").asString();
    }

    void pressInHome(String actionId) {
        workspace.pressInHome(Control.button(actionId), Map.of());
    }

    @Override
    public void close() {
        playground.close();
        app.close();
    }
}
