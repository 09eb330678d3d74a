package io.gracefulno.casebook;

import io.gracefulno.afterwards.Greeting;
import io.gracefulno.afterwards.Reminded;
import io.gracefulno.afterwards.Reminder;
import io.gracefulno.casebook.Export.Words;
import io.gracefulno.deciding.Deliberation;
import io.gracefulno.deciding.Lens;
import io.gracefulno.letter.Claim;
import io.gracefulno.letter.Disclosure;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.preferences.ExtraReason;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A case as it stands in the JSON of an export: every field is there, null where nothing is known. */
final class CaseJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Moments moments;
    private final Words words;
    private final CoachingJson coaching;

    CaseJson(Moments moments, Words words) {
        this.moments = moments;
        this.words = words;
        this.coaching = new CoachingJson(moments);
    }

    /** @param shares what was shared of the case */
    ObjectNode of(Case theCase, List<Reminder> reminders, List<Share> shares) {
        ObjectNode node = NODES.objectNode()
                .put("id", theCase.id())
                .put("opened", moments.iso(theCase.openedAt()))
                .put("changed", moments.iso(theCase.changedAt()))
                .put("sent", theCase.sentAt().map(moments::iso).orElse(null));
        node.set("status", labelled("casebook.export.status.", Moments.code(theCase.state())));
        addIntake(node, theCase.intake());
        node.set("letter", letter(theCase));
        node.set("earlierLetters", array(theCase.earlier(), this::earlier));
        node.set("replies", array(theCase.pushbacks().all(), this::reply));
        node.set("thoughts", theCase.deliberation().map(this::thoughts).orElse(null));
        node.set("coaching", coaching.asked(theCase, shares));
        node.set("hello", theCase.greeting().map(CaseJson::hello).orElse(null));
        node.set("adjustments", texts(theCase.adjustments()));
        node.set("reminders", reminders(theCase.reminded(), reminders));
        node.set("remarksIgnored", codes(theCase.heard().ignoredRules()));
        node.set("history", array(theCase.history(), this::entry));
        return node;
    }

    private void addIntake(ObjectNode node, Intake intake) {
        Facts facts = intake.facts();
        node.put("company", known(facts, Fact.COMPANY))
                .put("role", known(facts, Fact.ROLE))
                .put("contact", known(facts, facts.reader()))
                .put("contactAddress", orNull(intake.address()))
                .put("stage", Moments.code(facts.stage()))
                .put("invited", intake.invitedAt().map(moments::iso).orElse(null))
                .put("slot", facts.slot().map(moments::iso).orElse(null))
                .put("slotTimezone", facts.slotZone().map(ZoneId::getId).orElse(null))
                .put("undecided", intake.undecided())
                .put("disclosure", Moments.code(disclosure(facts)))
                .put("channel", Moments.code(facts.channel()))
                .put("register", Moments.code(facts.register()))
                .put("length", Moments.code(facts.length()))
                .put("spelling", Moments.code(facts.spelling()))
                .put("openDoor", Moments.code(facts.doorOrUsual()))
                .put("withdraw", facts.withdraw().orElse(null))
                .put("apologise", facts.apologise().orElse(null))
                .put("emailFollows", facts.emailFollows())
                .put("leftover", orNull(intake.leftover()));
        node.set(
                "received",
                intake.received()
                        .map(received -> NODES.objectNode()
                                .put("told", moments.iso(received.at()))
                                .put("theirs", received.words()))
                        .orElse(null));
        node.set("privateReason", intake.reasonChosen() ? reason(intake) : null);
        node.set("circumstances", codes(intake.circumstances()));
        node.set("asked", codes(intake.asked()));
        node.set("facts", facts(facts));
        node.set(
                "claims",
                texts(facts.claims().stream().sorted().map(Claim::field).toList()));
    }

    /** By our code; one of the workspace's own is said in its words. */
    private ObjectNode reason(Intake intake) {
        return NODES.objectNode()
                .put("code", Moments.code(intake.facts().reason()))
                .put("label", reasonInWords(intake, words))
                .put("workspaces", intake.extra().isPresent());
    }

    /** Empty where none was chosen. */
    static String reasonInWords(Intake intake, Words words) {
        if (intake.reasonChosen()) {
            return intake.extra()
                    .map(ExtraReason::label)
                    .orElseGet(() -> words.say(
                            "letter.reason." + Moments.code(intake.facts().reason())));
        }
        return intake.undecided() ? words.say("letter.reason.undecided") : "";
    }

    /** How much the letter may say of the reason, whether it was chosen or is usual. */
    static Disclosure disclosure(Facts facts) {
        return facts.disclosure()
                .orElseGet(facts::usualDisclosure)
                .atMost(facts.reason().cap());
    }

    /** By the names that the compose command has for them. */
    private static ObjectNode facts(Facts facts) {
        ObjectNode node = NODES.objectNode();
        for (Fact fact : Fact.values()) {
            node.put(fact.field(), known(facts, fact));
        }
        return node;
    }

    private @Nullable ObjectNode letter(Case theCase) {
        return theCase.writing()
                .map(writing -> written(writing)
                        .put("kind", Moments.code(theCase.facts().kind())))
                .orElse(null);
    }

    private ObjectNode written(Writing writing) {
        ObjectNode node = texts(writing.current()).put("variant", writing.variant());
        node.set("composed", texts(writing.composed()));
        node.set("typedBefore", writing.mine().map(CaseJson::texts).orElse(null));
        node.set("notes", codes(writing.notes()));
        node.set(
                "callCard",
                array(
                        writing.card(),
                        line -> NODES.objectNode().put("branch", line.branch()).put("text", line.text())));
        return node;
    }

    static ObjectNode texts(Texts texts) {
        return NODES.objectNode()
                .put("linkedinMessage", orNull(texts.message()))
                .put("subject", orNull(texts.subject()))
                .put("body", texts.body());
    }

    private ObjectNode earlier(Earlier earlier) {
        return texts(earlier.texts())
                .put("kind", Moments.code(earlier.kind()))
                .put("sent", moments.iso(earlier.sentAt()))
                .put("promisedBy", earlier.promised().map(Object::toString).orElse(null));
    }

    private ObjectNode reply(Pushback reply) {
        ObjectNode node = NODES.objectNode()
                .put("told", moments.iso(reply.at()))
                .put("theirs", orNull(reply.theirs()))
                .put(
                        "primary",
                        reply.reading()
                                .map(reading -> Moments.code(reading.primary()))
                                .orElse(null))
                .put("firmness", reply.rung().number())
                .put("course", Moments.code(reply.course()))
                .put("promisedBy", reply.until().map(Object::toString).orElse(null))
                .put("answered", reply.savedAt().map(moments::iso).orElse(null));
        node.set("kinds", codes(reply.kinds()));
        node.set(
                "readAs",
                reply.reading()
                        .map(reading -> array(
                                reading.found(),
                                found -> NODES.objectNode()
                                        .put("kind", Moments.code(found.kind()))
                                        .put("confidence", found.confidence())
                                        .set(
                                                "evidence",
                                                array(
                                                        found.evidence(),
                                                        words -> NODES.objectNode()
                                                                .put("start", words.start())
                                                                .put("end", words.end())))))
                        .orElse(null));
        ObjectNode solved = NODES.objectNode();
        new TreeMap<>(reply.solved()).forEach((number, is) -> solved.put(Integer.toString(number), is));
        node.set("solved", solved);
        node.set(
                "suggestion",
                NODES.objectNode()
                        .put("way", Moments.code(reply.suggestion().way()))
                        .put("name", orNull(reply.suggestion().name()))
                        .put("address", orNull(reply.suggestion().address())));
        node.set("answer", reply.writing().map(this::written).orElse(null));
        return node;
    }

    private ObjectNode thoughts(Deliberation thought) {
        ObjectNode node = NODES.objectNode()
                .put("culture", thought.culture().map(Moments::code).orElse(null))
                .put("doubt", Moments.code(thought.doubt()))
                .put("wouldTakeIt", Moments.code(thought.gut()))
                .put("step", Moments.code(thought.step()))
                .put("sure", thought.sure())
                .put("choice", thought.choice().map(Moments::code).orElse(null))
                .put("chosen", thought.chosenAt().map(moments::iso).orElse(null));
        ObjectNode lenses = NODES.objectNode();
        for (Lens lens : Lens.values()) {
            lenses.set(
                    Moments.code(lens),
                    NODES.objectNode()
                            .put(
                                    "answer",
                                    Optional.ofNullable(thought.answers().get(lens))
                                            .map(Moments::code)
                                            .orElse(null))
                            .put("note", orNull(thought.note(lens))));
        }
        node.set("lenses", lenses);
        node.set("redFlags", codes(thought.flags()));
        node.set("dealBreakers", texts(thought.dealBreakers()));
        return node;
    }

    private ObjectNode reminders(Reminded reminded, List<Reminder> planned) {
        ObjectNode node = NODES.objectNode().put("helloAfter", Moments.code(reminded.touch()));
        node.set(
                "planned",
                array(
                        planned,
                        reminder -> NODES.objectNode()
                                .put("kind", Moments.code(reminder.kind()))
                                .put("due", moments.iso(reminder.dueAt()))));
        node.set(
                "settled",
                array(
                        new TreeMap<>(reminded.settled()).entrySet(),
                        done -> NODES.objectNode()
                                .put("kind", Moments.code(done.getKey()))
                                .put("about", moments.iso(done.getValue().occasion()))
                                .put("how", Moments.code(done.getValue().how()))));
        node.set(
                "snoozed",
                array(
                        new TreeMap<>(reminded.snoozed()).entrySet(),
                        off -> NODES.objectNode()
                                .put("kind", Moments.code(off.getKey()))
                                .put("about", moments.iso(off.getValue().occasion()))
                                .put("until", moments.iso(off.getValue().until()))));
        return node;
    }

    private static ObjectNode hello(Greeting greeting) {
        return NODES.objectNode()
                .put("idea", Moments.code(greeting.idea()))
                .put("words", orNull(greeting.words()))
                .put("channel", Moments.code(greeting.channel()))
                .put("variant", greeting.variant());
    }

    private ObjectNode entry(Entry entry) {
        return NODES.objectNode().put("at", moments.iso(entry.at())).put("what", Moments.code(entry.what()));
    }

    private ObjectNode labelled(String screen, String code) {
        return NODES.objectNode().put("code", code).put("label", words.say(screen + code));
    }

    private static @Nullable String known(Facts facts, Fact fact) {
        return orNull(facts.text(fact));
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    static ArrayNode codes(Collection<? extends Enum<?>> some) {
        return texts(some.stream()
                .sorted(Comparator.comparingInt(Enum::ordinal))
                .map(Moments::code)
                .toList());
    }

    private static ArrayNode texts(List<String> some) {
        ArrayNode array = NODES.arrayNode();
        some.forEach(array::add);
        return array;
    }

    static <T> ArrayNode array(Collection<T> some, Function<T, ObjectNode> each) {
        ArrayNode array = NODES.arrayNode();
        some.forEach(one -> array.add(each.apply(one)));
        return array;
    }
}
