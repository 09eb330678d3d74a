package io.gracefulno.pushback.slack;

import com.slack.api.model.block.InputBlock;
import io.gracefulno.casebook.Pushback;
import io.gracefulno.pushback.Found;
import io.gracefulno.pushback.Reading;
import io.gracefulno.pushback.ReplyKind;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Choice;
import io.gracefulno.slackkit.Draw.Need;
import io.gracefulno.slackkit.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** "What are they doing?": the likeliest first, two more, and all eight on request. */
final class Kinds {
    static final String FIELD = "pushback.kind";

    private static final String MORE = "more";
    private static final int SHORT_LIST = 3;

    /** What else they may be doing is answered unasked only if it is as likely as this. */
    private static final double SURE_ENOUGH = 0.6;

    /** What is offered where the reading found fewer, the most frequent first. */
    private static final List<ReplyKind> USUAL =
            List.of(ReplyKind.ASKS_REASON, ReplyKind.PRESSES_AGAIN, ReplyKind.PROPOSES_LATER, ReplyKind.RENEGOTIATES);

    /** How many are offered. */
    enum Span {
        SHORT,
        ALL
    }

    private final Draw draw;

    Kinds(Draw draw) {
        this.draw = draw;
    }

    InputBlock input(Pushback reply, Span span, int generation) {
        List<Set<ReplyKind>> offered = offered(reply, span);
        List<Choice> choices =
                new ArrayList<>(offered.stream().map(this::choice).toList());
        if (offered.size() <= SHORT_LIST) {
            choices.add(new Choice(MORE, draw.say(FIELD + "." + MORE)));
        }
        Optional<String> chosen =
                reply.kinds().isEmpty() || span == Span.ALL ? Optional.empty() : Optional.of(value(reply.kinds()));
        return draw.input(FIELD, generation, Need.REQUIRED, draw.radio(FIELD, choices, chosen));
    }

    /** What was read and what was chosen come first; where nothing could be told, all are offered at once. */
    private static List<Set<ReplyKind>> offered(Pushback reply, Span span) {
        Set<Set<ReplyKind>> offered = new LinkedHashSet<>();
        reading(reply).ifPresent(offered::add);
        if (!reply.kinds().isEmpty()) {
            offered.add(reply.kinds());
        }
        if (span == Span.ALL || offered.isEmpty()) {
            singles().forEach(offered::add);
            return List.copyOf(offered);
        }
        Stream.concat(found(reply), USUAL.stream()).map(Set::of).forEach(offered::add);
        return offered.stream().limit(SHORT_LIST).toList();
    }

    private static Optional<Set<ReplyKind>> reading(Pushback reply) {
        return reply.reading().map(Kinds::suggested).filter(kinds -> !kinds.isEmpty());
    }

    /** What a reading suggests: nothing where it is unclear. */
    static Set<ReplyKind> suggested(Reading reading) {
        return reading.found().stream()
                .filter(found -> found.kind() == reading.primary() || found.confidence() >= SURE_ENOUGH)
                .map(Found::kind)
                .filter(kind -> kind != ReplyKind.UNCLEAR)
                .filter(kind -> kind != ReplyKind.ACCEPTS || reading.primary() == ReplyKind.ACCEPTS)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<ReplyKind> found(Pushback reply) {
        return reply.reading().stream()
                .flatMap(reading -> reading.found().stream())
                .map(Found::kind)
                .filter(kind -> kind != ReplyKind.UNCLEAR);
    }

    private static List<Set<ReplyKind>> singles() {
        return Stream.of(ReplyKind.values()).map(Set::of).toList();
    }

    private Choice choice(Set<ReplyKind> kinds) {
        List<ReplyKind> order = kinds.stream().sorted(Comparator.naturalOrder()).toList();
        String first = draw.say(FIELD + "." + order.getFirst().code());
        if (order.size() == 1) {
            return new Choice(value(kinds), first);
        }
        String rest = order.stream()
                .skip(1)
                .map(kind -> draw.say("pushback.also." + kind.code()))
                .collect(Collectors.joining(", "));
        return new Choice(value(kinds), draw.say("pushback.kind.joined", "first", first, "rest", rest));
    }

    private static String value(Set<ReplyKind> kinds) {
        return kinds.stream().sorted().map(ReplyKind::code).collect(Collectors.joining("+"));
    }

    /** What was chosen; empty where nothing was, or "Something else", or what isn't ours. */
    static Set<ReplyKind> read(Form form) {
        Set<ReplyKind> kinds = EnumSet.noneOf(ReplyKind.class);
        form.choice(FIELD).ifPresent(value -> {
            List<String> codes = List.of(value.split("\\+", -1));
            Stream.of(ReplyKind.values())
                    .filter(kind -> codes.contains(kind.code()))
                    .forEach(kinds::add);
        });
        return kinds;
    }

    /** Whether they asked to see all of them. */
    static boolean asksForMore(Form form) {
        return form.choice(FIELD).filter(MORE::equals).isPresent();
    }
}
