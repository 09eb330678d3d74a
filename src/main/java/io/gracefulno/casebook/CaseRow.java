package io.gracefulno.casebook;

import io.gracefulno.afterwards.Greeting;
import io.gracefulno.afterwards.Reminder;
import io.gracefulno.casebook.Export.Words;
import io.gracefulno.coaching.Round;
import io.gracefulno.deciding.Deliberation;
import io.gracefulno.deciding.Lens;
import io.gracefulno.letter.Fact;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A case as a row of a table, in words and in cells that no spreadsheet takes for a formula. */
final class CaseRow {
    private static final String SCREEN = "casebook.export.";

    /** The facts that have columns of their own. */
    private static final Set<Fact> APART =
            EnumSet.of(Fact.COMPANY, Fact.ROLE, Fact.RECRUITER, Fact.CANDIDATE, Fact.OTHER_REASON);

    private final Moments moments;
    private final Words words;
    private final Map<String, Function<Kept, String>> columns = new LinkedHashMap<>();

    private record Kept(Case theCase, List<Reminder> reminders, List<Share> shares) {}

    CaseRow(Moments moments, Words words) {
        this.moments = moments;
        this.words = words;
        told("company", intake -> intake.facts().text(Fact.COMPANY));
        told("role", intake -> intake.facts().text(Fact.ROLE));
        told("contact", intake -> intake.facts().text(intake.facts().reader()));
        told("address", Intake::address);
        of("status", theCase -> say("status." + Moments.code(theCase.state())));
        told(
                "channel",
                intake -> words.say(
                        "letter.channel." + Moments.code(intake.facts().channel())));
        ofInvitation(
                "stage",
                intake ->
                        words.say("letter.stage." + Moments.code(intake.facts().stage())));
        told("invited", intake -> intake.invitedAt().map(moments::cell).orElse(""));
        told(
                "slot",
                intake -> intake.facts()
                        .slot()
                        .map(OffsetDateTime::toInstant)
                        .map(moments::cell)
                        .orElse(""));
        of("opened", theCase -> moments.cell(theCase.openedAt()));
        of("sent", theCase -> theCase.sentAt().map(moments::cell).orElse(""));
        of("changed", theCase -> moments.cell(theCase.changedAt()));
        told("reason", intake -> CaseJson.reasonInWords(intake, words));
        told("own_reason", intake -> intake.facts().text(Fact.OTHER_REASON));
        ofInvitation(
                "disclosure",
                intake -> words.say("letter.disclosure." + Moments.code(CaseJson.disclosure(intake.facts()))));
        letter("subject", Texts::subject);
        letter("message", Texts::message);
        letter("letter", Texts::body);
        of("earlier", theCase -> paragraphs(theCase.earlier().stream().map(this::earlier)));
        of(
                "theirs",
                theCase -> paragraphs(Stream.concat(
                        theCase.intake().received().map(this::received).stream(),
                        theCase.pushbacks().all().stream().map(this::theirs))));
        of("answers", theCase -> paragraphs(theCase.pushbacks().all().stream().flatMap(this::answer)));
        of("thoughts", theCase -> theCase.deliberation().map(this::thoughts).orElse(""));
        of("breakers", theCase -> lines(theCase.thoughts().dealBreakers().stream()));
        columns.put("coaching", this::coaching);
        told("details", this::details);
        of("hello", theCase -> theCase.greeting().map(Greeting::words).orElse(""));
        of("adjustments", theCase -> lines(theCase.adjustments().stream()));
        columns.put("reminders", kept -> lines(kept.reminders().stream().map(this::reminder)));
        of("history", theCase -> lines(theCase.history().stream().map(this::entry)));
        told("signed", intake -> intake.facts().text(intake.facts().writer()));
        of("zone", _ -> moments.zone().getId());
        of("id", Case::id);
    }

    private void of(String column, Function<Case, String> cell) {
        columns.put(column, kept -> cell.apply(kept.theCase()));
    }

    private void told(String column, Function<Intake, String> cell) {
        of(column, theCase -> cell.apply(theCase.intake()));
    }

    /** What only somebody who was invited is asked. */
    private void ofInvitation(String column, Function<Intake, String> cell) {
        of(column, theCase -> theCase.isHiringSide() ? "" : cell.apply(theCase.intake()));
    }

    private void letter(String column, Function<Texts, String> cell) {
        of(
                column,
                theCase -> theCase.writing()
                        .map(writing -> cell.apply(writing.current()))
                        .orElse(""));
    }

    String[] head() {
        return columns.keySet().stream().map(column -> say("column." + column)).toArray(String[]::new);
    }

    String[] of(Case theCase, List<Reminder> reminders, List<Share> shares) {
        Kept kept = new Kept(theCase, reminders, shares);
        String rest = say("rest");
        return columns.values().stream()
                .map(cell -> SafeCell.of(cell.apply(kept), rest))
                .toArray(String[]::new);
    }

    private String say(String id, String... blanks) {
        return words.say(SCREEN + id, blanks);
    }

    private String earlier(Earlier earlier) {
        return moments.cell(earlier.sentAt()) + "\n" + text(earlier.texts());
    }

    private String received(Received received) {
        return lines(Stream.of(moments.cell(received.at()), received.words()));
    }

    private String theirs(Pushback reply) {
        String kinds = String.join(
                ", ",
                reply.kinds().stream()
                        .sorted()
                        .map(kind -> words.say("pushback.kind." + kind.code()))
                        .toList());
        return lines(Stream.of(moments.cell(reply.at()), kinds, reply.theirs()));
    }

    private Stream<String> answer(Pushback reply) {
        return reply
                .writing()
                .map(writing -> lines(Stream.of(
                        reply.savedAt().map(moments::cell).orElseGet(() -> say("unanswered")),
                        text(writing.current()))))
                .stream();
    }

    private static String text(Texts texts) {
        return lines(Stream.of(texts.message(), texts.subject(), texts.body()));
    }

    private String thoughts(Deliberation thought) {
        List<String> lines = new ArrayList<>();
        for (Lens lens : Lens.values()) {
            if (thought.answers().containsKey(lens) || !thought.note(lens).isEmpty()) {
                lines.add(pair(
                        words.say("deciding.lens." + Moments.code(lens)),
                        words.say("deciding.answer." + Moments.code(thought.answer(lens)))));
                lines.add(thought.note(lens));
            }
        }
        thought.culture()
                .ifPresent(culture ->
                        lines.add(pair(say("culture"), words.say("deciding.answer." + Moments.code(culture)))));
        thought.flags().stream().sorted().forEach(flag -> lines.add(words.say("deciding.flags." + Moments.code(flag))));
        lines.add(pair(say("doubt"), words.say("deciding.nerves." + Moments.code(thought.doubt()))));
        lines.add(pair(say("gut"), words.say("deciding.gut." + Moments.code(thought.gut()))));
        return lines(lines.stream());
    }

    /** What was asked of coaches and what came back, with the names in it. */
    private String coaching(Kept kept) {
        return paragraphs(kept.theCase().consulted().stream()
                .flatMap(told -> kept.shares().stream()
                        .filter(share -> share.id().equals(told.shareId()))
                        .map(share -> coaching(told, share))));
    }

    private String coaching(Consulted told, Share share) {
        Stream<String> head = Stream.of(
                pair(moments.cell(told.at()), say("coaching." + Moments.code(share.state()), "name", name(told))));
        Stream<String> rounds = share.rounds().stream()
                .flatMap(round -> Stream.concat(
                        Stream.of(round.question()), round.answeredAt().isPresent() ? answer(round) : Stream.of()));
        return lines(Stream.concat(head, rounds.map(told.masks()::fill)));
    }

    private String name(Consulted told) {
        return told.coachName().isEmpty() ? words.say("coaching.coach_unnamed") : told.coachName();
    }

    private Stream<String> answer(Round round) {
        return Stream.concat(
                Stream.of(
                        round.opinion()
                                .map(opinion -> words.say("coaching.opinion." + Moments.code(opinion)))
                                .orElse(""),
                        round.note()),
                round.proposals().stream()
                        .map(said -> pair(
                                say("fate." + Moments.code(said.fate())),
                                lines(Stream.of(said.comment(), said.wording())))));
    }

    /** What else was told, and what was left over from the command. */
    private String details(Intake intake) {
        Stream<String> facts = EnumSet.complementOf(EnumSet.copyOf(APART)).stream()
                .filter(intake.facts()::knows)
                .map(fact ->
                        pair(say("fact." + Moments.code(fact)), intake.facts().text(fact)));
        return lines(Stream.concat(facts, Stream.of(intake.leftover())));
    }

    private String reminder(Reminder reminder) {
        return pair(moments.cell(reminder.dueAt()), say("reminder." + Moments.code(reminder.kind())));
    }

    private String entry(Entry entry) {
        return words.say("casebook.history." + Moments.code(entry.what()), "moment", moments.cell(entry.at()));
    }

    private String pair(String what, String is) {
        return words.say(SCREEN + "pair", "what", what, "is", is);
    }

    private static String lines(Stream<String> some) {
        return String.join("\n", some.filter(line -> !line.isEmpty()).toList());
    }

    private static String paragraphs(Stream<String> some) {
        return String.join("\n\n", some.toList());
    }
}
