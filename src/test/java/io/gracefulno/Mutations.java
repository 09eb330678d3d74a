package io.gracefulno;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gracefulno.slackkit.Door;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Deliveries that are nearly what Slack sends: right ones, changed in their values, their structure or their bytes. */
final class Mutations {
    private static final List<String> DOORS = ids(Door.Action.class);

    private static final List<String> SHORTCUTS = ids(Door.MessageShortcut.class);

    private static final List<String> MODALS = ids(Door.Close.class);

    private static final List<String> FIELDS = List.of(
            "letter.recruiter",
            "letter.company",
            "letter.role",
            "letter.reason_words",
            "letter.address",
            "letter.compliment",
            "letter.referral.name",
            "letter.referral.address",
            "letter.feedback",
            "letter.message",
            "letter.subject",
            "letter.body",
            "coaching.question",
            "coaching.note",
            "coaching.comment",
            "coaching.wording",
            "coaching.prep.recruiter",
            "coaching.prep.company",
            "coaching.prep.body",
            "coaching.prep.note");

    private static final List<String> CHOICES = List.of(
            "letter.reason",
            "letter.stage",
            "letter.disclosure",
            "letter.origin",
            "letter.pay_discussed",
            "letter.door",
            "letter.channel",
            "letter.register",
            "letter.length",
            "letter.scope",
            "coaching.coach",
            "coaching.verdict",
            "coaching.prep.stage",
            "coaching.prep.told");

    private static final List<String> CHOSEN = List.of(
            "pay",
            "other",
            "accepted_offer",
            "none",
            "later",
            "screened",
            "general",
            "specific",
            "applied",
            "yes",
            "genuine",
            "linkedin",
            "text",
            "email",
            "warm",
            "formal",
            "short",
            "accepted",
            "process",
            "");

    private static final List<String> TEXTS = List.of(
            "",
            "Dana",
            "Dana at Acme, staying",
            "<!channel>",
            "<@U1>",
            "<https://evil.example|x>",
            "&lt;!here&gt;",
            "{{x}}",
            "{{>/etc/passwd}}",
            "{text}",
            "\0",
            "\u001B",
            "\uD83D",
            "\uDC69",
            "👩‍👩‍👧‍👦",
            "\u2028",
            "\u202E",
            "a\r\nBcc: b@c.example",
            "a@b.example",
            "' or 1=1 --",
            "%00",
            "9".repeat(400),
            "x".repeat(3_001),
            "é".repeat(500),
            "| | |",
            ". . . ?!",
            "\t \n",
            "Dr. Prof.",
            ",;,;,;",
            "because because");

    private static final List<String> JSONS = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1e400",
            "-0.0",
            "9223372036854775808",
            "\"\"",
            "\"x\"",
            "[]",
            "{}",
            "[[]]",
            "[null]",
            "{\"id\":null}",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "{\"type\":\"mrkdwn\",\"text\":\"<!here>\"}");

    private static final List<byte[]> MALFORMED = MalformedBodyTest.malformed()
            .map(arguments -> (byte[]) arguments.get()[1])
            .toList();

    private final Random random;
    private final String responseUrl;
    private final List<String> caseIds = new ArrayList<>(List.of("c_none"));

    Mutations(Random random, String responseUrl) {
        this.random = random;
        this.responseUrl = responseUrl;
    }

    private static List<String> ids(Class<? extends Door> kind) {
        return EveryDrawing.DOORS.stream()
                .filter(kind::isInstance)
                .map(Door::id)
                .toList();
    }

    void knows(String caseId) {
        caseIds.add(caseId);
    }

    byte[] next() {
        if (random.nextInt(40) == 0) {
            return any(MALFORMED);
        }
        if (random.nextInt(6) == 0) {
            return bytes(SlackSide.command(text(), trigger(), url()).getBytes(UTF_8));
        }
        ObjectNode payload = payload();
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            change(payload);
        }
        return bytes(wire(payload).getBytes(UTF_8));
    }

    private ObjectNode payload() {
        String id = any(caseIds);
        String value =
                random.nextInt(3) == 0 ? text() : id + any(List.of("", "|delete", "|channel", "|close", "|2", "|3"));
        return switch (random.nextInt(9)) {
            case 0 -> SlackSide.pressInView(any(DOORS), value, any(MODALS), id, values(), trigger());
            case 3 -> SlackSide.pressInHome(any(DOORS), value, trigger());
            case 4 -> SlackSide.shortcut("letter.shortcut", trigger());
            case 6 -> SlackSide.messageShortcut(any(SHORTCUTS), text(), trigger(), url());
            case 5 -> (ObjectNode) SlackSide.JSON.readTree(SlackSide.homeOpened(SlackSide.OWNER, text()));
            case 1 -> SlackSide.pressInMessage(any(DOORS), value, trigger(), url());
            case 8 -> SlackSide.suggestion(any(DOORS), value, any(MODALS), id);
            case 2 -> SlackSide.submission(any(MODALS), id, values(), trigger());
            default -> SlackSide.closing(any(MODALS), id);
        };
    }

    private ObjectNode values() {
        ObjectNode values = SlackSide.JSON.createObjectNode();
        int generation = 1 + random.nextInt(4);
        for (String field : FIELDS) {
            if (random.nextInt(3) > 0) {
                values.putObject(field + ":" + generation)
                        .putObject(field)
                        .put("type", "plain_text_input")
                        .put("value", text());
            }
        }
        for (String field : CHOICES) {
            if (random.nextInt(3) > 0) {
                values.putObject(field + ":" + generation)
                        .putObject(field)
                        .put("type", "static_select")
                        .putObject("selected_option")
                        .put("value", any(CHOSEN));
            }
        }
        for (String field : List.of("timing.slot", "timing.invited")) {
            values.putObject(field + ":" + generation)
                    .putObject(field)
                    .put("type", "datetimepicker")
                    .put("selected_date_time", random.nextInt());
        }
        for (String field : List.of("letter.accepted", "letter.referral.agreed")) {
            ArrayNode ticked = values.putObject(field + ":" + generation)
                    .putObject(field)
                    .put("type", "checkboxes")
                    .putArray("selected_options");
            if (random.nextBoolean()) {
                ticked.addObject().put("value", "true");
            }
        }
        return values;
    }

    /** One place gets something else, goes, or stands twice. */
    private void change(ObjectNode whole) {
        JsonNode place = whole;
        while (place.isContainer() && !place.isEmpty()) {
            JsonNode next = place instanceof ObjectNode object
                    ? object.path(any(List.copyOf(object.propertyNames())))
                    : place.path(random.nextInt(place.size()));
            if (!next.isContainer() || next.isEmpty() || random.nextInt(4) == 0) {
                break;
            }
            place = next;
        }
        switch (place) {
            case ObjectNode object
            when !object.isEmpty() -> {
                String name = any(List.copyOf(object.propertyNames()));
                switch (random.nextInt(4)) {
                    case 0 -> object.remove(name);
                    case 1 -> object.put(name, text());
                    case 2 -> object.set(text(), object.path(name).deepCopy());
                    default -> object.set(name, SlackSide.JSON.readTree(any(JSONS)));
                }
            }
            case ArrayNode array
            when !array.isEmpty() -> {
                switch (random.nextInt(3)) {
                    case 0 -> array.removeAll();
                    case 1 -> array.add(array.path(0).deepCopy());
                    default -> array.set(0, SlackSide.JSON.readTree(any(JSONS)));
                }
            }
            default -> whole.set("extra", SlackSide.JSON.readTree(any(JSONS)));
        }
    }

    private String wire(ObjectNode payload) {
        if (payload.has("event") && random.nextInt(8) > 0) {
            return payload.toString();
        }
        return switch (random.nextInt(12)) {
            case 0 -> "payload=" + URLEncoder.encode(payload.toString(), UTF_8);
            case 1 -> "a=b&" + SlackSide.body(payload) + "&payload=";
            case 2 -> payload.toString();
            case 3 -> SlackSide.body(payload) + "&" + SlackSide.command(text(), trigger(), url());
            case 4 -> "payload=" + URLEncoder.encode("[".repeat(random.nextInt(5_000)) + payload, UTF_8);
            default -> SlackSide.body(payload);
        };
    }

    /** Mostly as they are; else some turned, gone or doubled. */
    private byte[] bytes(byte[] body) {
        if (random.nextInt(5) > 0 || body.length < 4) {
            return body;
        }
        byte[] changed = body.clone();
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
            int at = random.nextInt(changed.length);
            switch (random.nextInt(3)) {
                case 0 -> changed[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> changed[at] = (byte) random.nextInt(256);
                default -> changed = Arrays.copyOf(changed, Math.max(4, at));
            }
        }
        return changed;
    }

    private String trigger() {
        return random.nextInt(20) == 0 ? text() : "1." + random.nextLong();
    }

    private String url() {
        return random.nextInt(4) == 0
                ? any(List.of("", "http://169.254.169.254/", "file:///etc/passwd", "::"))
                : responseUrl;
    }

    private String text() {
        String text = random.nextInt(8) == 0 ? RequestFuzz.CANARY : any(TEXTS);
        return random.nextInt(4) == 0 ? text + any(TEXTS) : text;
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
