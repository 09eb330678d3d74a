package io.gracefulno;

import static io.gracefulno.SlackSide.JSON;
import static io.gracefulno.SlackSide.trigger;
import static java.nio.charset.StandardCharsets.UTF_8;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import io.gracefulno.casebook.Owner;
import io.gracefulno.playground.SlackRules;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Presses whatever the app ever drew, in any order, in windows of any age, with values that are mostly as drawn and
 * sometimes not: its own, and what somebody else was shown. The seed does nearly the same again: messages come when they
 * come.
 */
final class Monkey implements AutoCloseable {
    /** Stands in whatever the candidate tells, and nowhere else. */
    private static final String CANARY = "Quenby";

    private static final int LAST_STEPS = 4;
    private static final Owner ROBIN = SlackSide.OWNER;

    /** A colleague, somebody of another workspace and somebody of an organisation. */
    private static final List<Owner> OTHERS = List.of(
            new Owner("", SlackSide.TEAM, "U0EVE"),
            new Owner("", "T0EVIL", SlackSide.USER),
            new Owner("E0EVIL", SlackSide.TEAM, SlackSide.USER));

    private static final List<String> STANDINGS =
            List.of("\"is_admin\":true", "\"is_admin\":true", "\"is_admin\":false");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "Dana",
            CANARY,
            "Because of the team",
            "<!channel> <https://evil.example|x> & *b*",
            "&lt;!here&gt;",
            "{{x}} {role} {company} {{>/etc/passwd}}",
            "{name",
            "\u202E\u2028x",
            "👩‍👩‍👧‍👦",
            "e\u0301".repeat(60),
            "a\r\nBcc: b@c.example",
            "' or 1=1 --",
            "%_%",
            "9".repeat(149),
            "long ".repeat(700),
            "x|y|z",
            "https://www.example.org/a?b=c#d",
            "I hate you, you never replied, a salary of 95k is an insult.");

    private static final List<String> TAILS = List.of(
            "|",
            "|1",
            "|-1",
            "|99999",
            "|999999999999",
            "|delete",
            "|touch",
            "|note",
            "|changed",
            "|edit",
            "|remove",
            "|slot|in_an_hour",
            "|followup",
            "|reconnect|three_months",
            "|x|y|z",
            "\u0000");

    private static final List<String> DATES = List.of(
            "1970-01-01", "2031-05-06", "9999-12-31", "+999999999-12-31", "-999999999-01-01", "0000-01-01", "x");

    private final Random random;
    private final StubSlack slack = new StubSlack();
    private final SettableClock clock = new SettableClock(Instant.parse("2031-05-05T09:00:00Z"));
    private final RunningApp app;
    private final List<Seen> seen = new ArrayList<>();
    private final Map<String, Owner> triggers = new HashMap<>();
    private final Queue<String> telling = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> pressed = new HashMap<>();
    private final Deque<String> steps = new ArrayDeque<>();
    private int read;

    private final AppenderBase<ILoggingEvent> log = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
                telling.add(event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(event.getThrowableProxy())));
            }
        }
    };

    /** Something with buttons that the app drew. */
    private record Seen(Owner who, JsonNode drawn, Where where) {}

    private enum Where {
        MODAL,
        HOME,
        MESSAGE
    }

    Monkey(Path data, long seed) throws IOException {
        this.random = new Random(seed);
        this.app = new RunningApp(data, clock, slack.api(), Duration.ofMillis(5));
        slack.name = "Robin";
        slack.standings.put(ROBIN.userId(), STANDINGS.getFirst());
        slack.standings.put(OTHERS.getFirst().userId(), "\"is_restricted\":true");
        log.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(log);
    }

    /** How often, by the id of the button, the field or the submitted view. */
    Map<String, Integer> pressed() {
        return Map.copyOf(pressed);
    }

    /** What is wrong, and what was sent last; empty if nothing was found in so many steps. */
    Optional<String> go(int count) {
        for (String reason : List.of("staying", "took another offer", "the pay", "location")) {
            written(reason);
        }
        for (int i = 0; i < count; i++) {
            if (i % 100 == 99) {
                written(any(List.of("staying", "took another offer", "the travel")));
            }
            Optional<String> wrong = step();
            if (wrong.isPresent()) {
                return wrong.map(what -> what + "\n" + String.join("\n", steps));
            }
        }
        return Optional.empty();
    }

    /** A no that is sent. */
    private void written(String reason) {
        Person person = new Person(ROBIN, app, slack);
        person.command("Dana " + CANARY + " at Larkfield, " + reason);
        for (int tries = 0; tries < 6 && !person.callback().equals("casebook.ready"); tries++) {
            clock.advance(Duration.ofSeconds(3));
            person.submit(Map.of("letter.accepted", "true"));
        }
        if (random.nextInt(4) > 0) {
            person.submit(Map.of());
        }
    }

    private Optional<String> step() {
        clock.advance(pause());
        if (random.nextInt(60) == 0) {
            slack.standings.put(ROBIN.userId(), any(STANDINGS));
        }
        Owner who = random.nextInt(8) == 0 ? any(OTHERS) : ROBIN;
        String trigger = trigger();
        triggers.put(trigger, who);
        Optional<String> body = body(who, trigger);
        if (body.isEmpty()) {
            return Optional.empty();
        }
        steps.add(who.userId() + " " + URLDecoder.decode(body.get(), UTF_8));
        if (steps.size() > LAST_STEPS) {
            steps.removeFirst();
        }
        HttpResponse<String> answer = app.deliver(body.get());
        if (answer.statusCode() != 200) {
            return Optional.of("status " + answer.statusCode());
        }
        List<String> faults = new ArrayList<>(Outgoing.faults(answer.body()));
        if (!answer.body().isEmpty()) {
            JsonNode view = JSON.readTree(answer.body()).path("view");
            if (view.isObject()) {
                see(who, view, Where.MODAL, faults);
            }
        }
        drain(faults);
        faults.addAll(telling);
        return faults.stream().findFirst();
    }

    /** Mostly seconds, sometimes an hour or some weeks. */
    private Duration pause() {
        return switch (random.nextInt(80)) {
            case 0 -> Duration.ofDays(1 + random.nextInt(80));
            case 1, 2 -> Duration.ofHours(1 + random.nextInt(20));
            default -> Duration.ofSeconds(3);
        };
    }

    private Optional<String> body(Owner who, String trigger) {
        int dice = random.nextInt(30);
        if (dice == 0 || seen.isEmpty()) {
            return Optional.of(SlackSide.homeOpened(who, "Ev" + trigger));
        }
        if (dice < 3) {
            String text = any(List.of(
                    "settings", "settings", "decide", "reply", "help", who.equals(ROBIN) ? CANARY + " at X" : "Eve"));
            return Optional.of(SlackSide.command(who, text, trigger, slack.responseUrl()));
        }
        Seen in = any(seen);
        JsonNode what = in.drawn();
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < 8; i++) {
            // Among some, whatever was pressed least.
            Seen candidate = random.nextInt(3) > 0 && seen.size() > 12
                    ? seen.get(seen.size() - 1 - random.nextInt(12))
                    : any(seen);
            List<JsonNode> offered = offered(candidate);
            if (!offered.isEmpty()) {
                JsonNode one = any(offered);
                int times = pressed.getOrDefault(name(one), 0) / (name(one).startsWith("afterwards.") ? 8 : 1);
                if (times < least) {
                    least = times;
                    in = candidate;
                    what = one;
                }
            }
        }
        if (least == Integer.MAX_VALUE) {
            return Optional.empty();
        }
        pressed.merge(name(what), 1, Integer::sum);
        return Optional.of(SlackSide.body(SlackSide.by(who, payload(in, what, who, trigger))));
    }

    /** Its buttons, and itself where it can be submitted or closed. */
    private static List<JsonNode> offered(Seen in) {
        List<JsonNode> offered = new ArrayList<>(elements(in.drawn()).stream()
                .filter(element -> element.has("action_id") && !element.has("url"))
                .toList());
        if (in.where() == Where.MODAL && in.drawn().has("submit")) {
            offered.add(in.drawn());
        }
        return offered;
    }

    private static String name(JsonNode what) {
        return what.path("callback_id").asString(what.path("action_id").asString(""));
    }

    private ObjectNode payload(Seen in, JsonNode what, Owner who, String trigger) {
        JsonNode view = in.drawn();
        String callback = view.path("callback_id").asString("");
        String metadata = random.nextInt(12) == 0
                ? odd(view.path("private_metadata").asString(""))
                : view.path("private_metadata").asString("");
        ObjectNode values = values(view, who);
        if (what.equals(view)) {
            return at(
                    who,
                    random.nextInt(10) == 0
                            ? SlackSide.closing(callback, metadata)
                            : SlackSide.submission(callback, metadata, values, trigger));
        }
        String id = name(what);
        if (what.path("type").asString("").equals("external_select") && random.nextBoolean()) {
            return SlackSide.suggestion(id, any(TEXTS), callback, metadata);
        }
        String drawn = what.path("value").asString("");
        String value = random.nextInt(6) == 0 ? odd(drawn) : drawn;
        ObjectNode payload = switch (in.where()) {
            case MODAL -> at(who, SlackSide.pressInView(id, value, callback, metadata, values, trigger));
            case HOME -> SlackSide.pressInHome(id, value, trigger);
            case MESSAGE -> SlackSide.pressInMessage(id, value, trigger, slack.responseUrl());
        };
        ObjectNode action = (ObjectNode) payload.at("/actions/0");
        filled(what, who).properties().forEach(one -> action.set(one.getKey(), one.getValue()));
        return payload;
    }

    private static ObjectNode at(Owner who, ObjectNode payload) {
        ((ObjectNode) payload.path("view")).put("id", viewId(who));
        return payload;
    }

    private static String viewId(Owner who) {
        return "V" + who.enterpriseId() + who.workspaceId() + who.userId();
    }

    /** Another id, or this one with something behind it. */
    private String odd(String value) {
        return switch (random.nextInt(4)) {
            case 0 -> {
                List<JsonNode> elements = elements(any(seen).drawn());
                yield elements.isEmpty() ? "" : any(elements).path("value").asString("");
            }
            case 1 -> any(seen).drawn().path("private_metadata").asString("");
            case 2 -> value + any(TAILS);
            default ->
                any(List.of("", "c_none", "x".repeat(300), "0", "null", value.replaceAll("\\|.*", "") + any(TAILS)));
        };
    }

    private static List<JsonNode> elements(JsonNode drawn) {
        List<JsonNode> elements = new ArrayList<>();
        for (JsonNode block : drawn.path("blocks")) {
            switch (block.path("type").asString("")) {
                case "input" -> {
                    // Others tell nobody before they are submitted.
                    if (block.path("dispatch_action").asBoolean(false)) {
                        elements.add(block.path("element"));
                    }
                }
                case "actions" -> block.path("elements").forEach(elements::add);
                case "section" -> {
                    if (block.has("accessory")) {
                        elements.add(block.path("accessory"));
                    }
                }
                default -> {}
            }
        }
        return elements;
    }

    private ObjectNode values(JsonNode view, Owner who) {
        ObjectNode values = JSON.createObjectNode();
        if (random.nextInt(40) == 0) {
            return values;
        }
        for (JsonNode block : view.path("blocks")) {
            if (block.path("type").asString("").equals("input")) {
                JsonNode element = block.path("element");
                values.putObject(block.path("block_id").asString())
                        .set(element.path("action_id").asString(), filled(element, who));
            }
        }
        return values;
    }

    private String text(String drawn, Owner who) {
        String text = random.nextInt(3) > 0 ? drawn : any(TEXTS);
        return who.equals(ROBIN) ? text : text.replace(CANARY, "Eve");
    }

    /** As drawn, or otherwise. */
    private ObjectNode filled(JsonNode element, Owner who) {
        String type = element.path("type").asString("");
        ObjectNode value = JSON.createObjectNode().put("type", type);
        switch (type) {
            case "plain_text_input", "email_text_input" ->
                value.put("value", text(element.path("initial_value").asString(""), who));
            case "static_select", "radio_buttons", "overflow", "external_select" -> {
                JsonNode initial = element.path("initial_option");
                String code = random.nextInt(3) > 0 && initial.isObject()
                        ? initial.path("value").asString()
                        : option(element);
                if (!code.isEmpty()) {
                    value.putObject("selected_option").put("value", code);
                }
            }
            case "multi_users_select" -> {
                ArrayNode users = value.putArray("selected_users");
                for (int i = random.nextInt(3); i > 0; i--) {
                    users.add(any(List.of("U0EVE", "U0BEN", "", "U|x", "<!here>", "U" + "9".repeat(300))));
                }
            }
            case "checkboxes", "multi_static_select" -> {
                ArrayNode options = value.putArray("selected_options");
                for (int i = random.nextInt(4); i > 0; i--) {
                    options.addObject().put("value", option(element));
                }
            }
            case "datepicker" -> value.put("selected_date", any(DATES));
            case "datetimepicker" ->
                value.put(
                        "selected_date_time",
                        random.nextBoolean()
                                ? (int) clock.instant().getEpochSecond() + random.nextInt(1_000_000) - 100_000
                                : random.nextInt());
            default -> {}
        }
        return value;
    }

    private String option(JsonNode element) {
        List<JsonNode> options = new ArrayList<>();
        element.path("options").forEach(options::add);
        element.path("option_groups").forEach(group -> group.path("options").forEach(options::add));
        return options.isEmpty() || random.nextInt(15) == 0
                ? any(List.of("", "x", "c_none", "Europe/Lisbon", "Mars/Base", "slack", "+99:99", odd("x")))
                : any(options).path("value").asString("");
    }

    private void drain(List<String> faults) {
        List<StubSlack.Call> calls = slack.calls();
        for (StubSlack.Call call : calls.subList(read, calls.size())) {
            faults.addAll(Outgoing.faults(call));
            switch (call.method()) {
                case "views.open", "views.push" ->
                    see(
                            triggers.getOrDefault(call.argument("trigger_id"), ROBIN),
                            parsed(call, "view"),
                            Where.MODAL,
                            faults);
                case "views.update" -> see(owner(call.argument("view_id")), parsed(call, "view"), Where.MODAL, faults);
                case "views.publish" -> see(ROBIN, parsed(call, "view"), Where.HOME, faults);
                case "chat.postMessage", "chat.update" -> {
                    JsonNode blocks = parsed(call, "blocks");
                    seen.add(new Seen(ROBIN, JSON.createObjectNode().set("blocks", blocks), Where.MESSAGE));
                    SlackRules.refusedMessage(blocks).ifPresent(why -> faults.add(why + " " + blocks));
                }
                default -> {}
            }
        }
        read = calls.size();
    }

    private static JsonNode parsed(StubSlack.Call call, String name) {
        return JSON.readTree(call.argument(name));
    }

    private static Owner owner(String viewId) {
        return OTHERS.stream()
                .filter(other -> viewId(other).equals(viewId))
                .findFirst()
                .orElse(ROBIN);
    }

    private void see(Owner who, JsonNode view, Where where, List<String> faults) {
        SlackRules.refusedView(view).ifPresent(why -> faults.add(why + " " + view));
        if (where == Where.MODAL && !who.equals(ROBIN) && view.toString().contains(CANARY)) {
            faults.add(who + " sees " + view);
        }
        if (view.path("callback_id").asString("").equals("slackkit.sorry")
                && !view.toString().contains("Guests of this workspace")) {
            faults.add("sorry " + view);
        }
        seen.add(new Seen(who, view, where));
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    @Override
    public void close() {
        app.close();
        slack.close();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).detachAppender(log);
    }
}
