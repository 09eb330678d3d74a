package io.gracefulno.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Intake;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Pushback;
import io.gracefulno.casebook.Texts;
import io.gracefulno.casebook.Writing;
import io.gracefulno.deciding.Deliberation;
import io.gracefulno.deciding.Outcome;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Kind;
import io.gracefulno.letter.Stage;
import io.gracefulno.pushback.ReplyKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is due, when, and in which order. */
class HomeDueTest {
    private static final Owner ROBIN = new Owner("", "T0ONE", "U0ROBIN");
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    private static final String UNKNOWN = "-";

    /** A Friday, in the afternoon. */
    private static final Instant INVITED = Instant.parse("2026-11-20T17:00:00Z");

    private static Facts.Builder facts(String slot) {
        Facts.Builder facts = Facts.builder().text(Fact.COMPANY, "Acme");
        return slot.equals(UNKNOWN) ? facts : facts.slot(Optional.of(OffsetDateTime.parse(slot)));
    }

    private static Case opened(Facts.Builder facts, String invited) {
        Optional<Instant> at =
                Optional.of(invited).filter(told -> !told.equals(UNKNOWN)).map(Instant::parse);
        return Case.opened("c_1", ROBIN, Intake.of(facts.build()).invitedAt(at), INVITED);
    }

    private static Case begun(Facts.Builder facts, String invited) {
        Case opened = opened(facts, invited);
        return opened.submitted(opened.intake(), INVITED);
    }

    private static Case written(Case theCase) {
        Texts texts = new Texts("", "Interview", "Hi Dana, no.");
        return theCase.writing(new Writing(0, texts, texts, Optional.empty(), Set.of(), List.of(), List.of()), INVITED);
    }

    private static Case ready(Case theCase) {
        Case written = written(theCase);
        return written.letterSaved(written.writing().orElseThrow().current(), INVITED);
    }

    private static Case of(String what, String invited, String slot) {
        return switch (what) {
            case "draft" -> opened(facts(slot), invited);
            case "empty draft" -> opened(Facts.builder(), "-");
            case "undecided" -> begun(facts(slot), invited).deliberated(Deliberation.begun(), INVITED);
            case "begun" -> begun(facts(slot), invited);
            case "written" -> written(begun(facts(slot), invited));
            case "ready" -> ready(begun(facts(slot), invited));
            case "ready, later round" -> ready(begun(facts(slot).stage(Stage.LATER), invited));
            case "ready to ask" -> ready(begun(facts(slot).kind(Kind.QUESTIONS), invited));
            case "sent" -> ready(begun(facts(slot), invited)).markedSent(INVITED);
            case "closed" -> ready(begun(facts(slot), invited)).closed(INVITED);
            case "going" -> begun(facts(slot), invited).chose(Outcome.PROCEED, INVITED);
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static String due(Case theCase, String now, ZoneId zone) {
        return Due.now(List.of(theCase), Instant.parse(now), zone).stream()
                .map(due -> due.step() + " " + due.why() + " by " + due.by())
                .findFirst()
                .orElse("nothing");
    }

    @ParameterizedTest(name = "{0}, invited {1}, slot {2}, at {3} in {4}")
    @CsvSource(delimiter = '|', textBlock = """
        # two business days after Friday 17:00 are Tuesday 17:00, and that is due from Tuesday's first moment
        ready              | 2026-11-20T17:00:00Z | -                    | 2026-11-23T23:59:59Z | Europe/Lisbon | nothing
        ready              | 2026-11-20T17:00:00Z | -                    | 2026-11-24T00:00:00Z | Europe/Lisbon | SEND UNSENT by 2026-11-24T17:00:00Z
        written            | 2026-11-20T17:00:00Z | -                    | 2026-11-24T18:00:00Z | Europe/Lisbon | GO_ON UNSENT by 2026-11-24T17:00:00Z
        begun              | 2026-11-20T17:00:00Z | -                    | 2026-12-24T18:00:00Z | Europe/Lisbon | GO_ON UNSENT by 2026-11-24T17:00:00Z
        draft              | 2026-11-20T17:00:00Z | -                    | 2026-11-24T18:00:00Z | Europe/Lisbon | GO_ON UNSENT by 2026-11-24T17:00:00Z
        undecided          | 2026-11-20T17:00:00Z | -                    | 2026-11-24T18:00:00Z | Europe/Lisbon | DECIDE UNSENT by 2026-11-24T17:00:00Z
        empty draft        | 2026-11-20T17:00:00Z | -                    | 2026-11-24T18:00:00Z | Europe/Lisbon | nothing
        # in Tokyo it is Saturday already, so it counts from Monday there; in New York it is still Friday
        ready              | 2026-11-20T17:00:00Z | -                    | 2026-11-24T14:59:59Z | Asia/Tokyo       | nothing
        ready              | 2026-11-20T17:00:00Z | -                    | 2026-11-24T15:00:00Z | Asia/Tokyo       | SEND UNSENT by 2026-11-24T15:00:00Z
        ready              | 2026-11-20T17:00:00Z | -                    | 2026-11-24T04:59:59Z | America/New_York | nothing
        ready              | 2026-11-20T17:00:00Z | -                    | 2026-11-24T05:00:00Z | America/New_York | SEND UNSENT by 2026-11-24T17:00:00Z
        # a booked time has its own clock: two days before a first talk, three before a later round
        ready              | -                    | 2026-11-26T10:30:00Z | 2026-11-23T23:59:59Z | Europe/Lisbon | nothing
        ready              | -                    | 2026-11-26T10:30:00Z | 2026-11-24T00:00:00Z | Europe/Lisbon | SEND UNSENT by 2026-11-24T10:30:00Z
        ready, later round | -                    | 2026-11-26T10:30:00Z | 2026-11-23T00:00:00Z | Europe/Lisbon | SEND UNSENT by 2026-11-23T10:30:00Z
        ready              | -                    | 2026-11-26T10:30:00Z | 2026-11-26T09:00:00Z | Europe/Lisbon | SEND UNSENT by 2026-11-24T10:30:00Z
        ready              | -                    | 2026-11-26T10:30:00Z | 2026-11-28T09:00:00Z | Europe/Lisbon | SEND UNSENT by 2026-11-24T10:30:00Z
        # the sooner of the two
        ready              | 2026-11-20T17:00:00Z | 2026-11-25T10:30:00Z | 2026-11-23T08:00:00Z | Europe/Lisbon | SEND UNSENT by 2026-11-23T10:30:00Z
        # what gives no time up needs no notice, but is too late afterwards
        ready to ask       | -                    | 2026-11-26T10:30:00Z | 2026-11-25T23:59:59Z | Europe/Lisbon | nothing
        ready to ask       | -                    | 2026-11-26T10:30:00Z | 2026-11-26T00:00:00Z | Europe/Lisbon | SEND UNSENT by 2026-11-26T10:30:00Z
        # nobody knows by when
        ready              | -                    | -                    | 2027-11-26T00:00:00Z | Europe/Lisbon | nothing
        # done with
        sent               | 2026-11-20T17:00:00Z | 2026-11-26T10:30:00Z | 2026-11-26T09:00:00Z | Europe/Lisbon | nothing
        closed             | 2026-11-20T17:00:00Z | 2026-11-26T10:30:00Z | 2026-11-26T09:00:00Z | Europe/Lisbon | nothing
        going              | 2026-11-20T17:00:00Z | 2026-11-26T10:30:00Z | 2026-11-26T09:00:00Z | Europe/Lisbon | nothing
        """)
    void whatIsNotSentIsDueOnceAClockRunsOut(
            String what, String invited, String slot, String now, String zone, String expected) {
        assertThat(due(of(what, invited, slot), now, ZoneId.of(zone))).isEqualTo(expected);
    }

    private static Case promising(String day) {
        Facts.Builder facts = facts("-").kind(Kind.HOLDING).text(Fact.BY_DATE, day);
        return ready(begun(facts, "-"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T23:59:59Z, nothing",
        "2026-11-24T00:00:00Z, DECIDE PROMISED by 2026-11-26T00:00:00Z",
        "2026-11-25T23:00:00Z, DECIDE PROMISED by 2026-11-26T00:00:00Z",
        "2026-12-25T23:00:00Z, DECIDE PROMISED by 2026-11-26T00:00:00Z"
    })
    void aPromiseIsDueFromTheDayBeforeUntilItIsKept(String now, String expected) {
        assertThat(due(promising("2026-11-25").markedSent(INVITED), now, LISBON))
                .isEqualTo(expected);
    }

    @Test
    void whatIsPromisedInALetterThatIsNotSentIsNotPromised() {
        assertThat(due(promising("2026-11-25"), "2026-11-25T10:00:00Z", LISBON)).isEqualTo("nothing");
    }

    @Test
    void aPromiseBindsWhileTheNextLetterIsWritten() {
        Case next = promising("2026-11-25").markedSent(INVITED).chose(Outcome.DECLINE, INVITED);

        assertThat(due(next, "2026-11-24T10:00:00Z", LISBON)).isEqualTo("GO_ON PROMISED by 2026-11-26T00:00:00Z");
    }

    @Test
    void aDayThatNoCalendarShowsIsNeverDue() {
        assertThat(Due.of(promising("+999999999-12-31").markedSent(INVITED), LISBON))
                .isEmpty();
        assertThat(Due.of(promising("-999999999-01-01").markedSent(INVITED), LISBON))
                .isEmpty();
    }

    private static Case replied(String at) {
        Case sent = of("sent", "-", "-");
        return sent.received(reply(sent, Set.of(ReplyKind.ASKS_REASON), Instant.parse(at)), Instant.parse(at));
    }

    private static Pushback reply(Case theCase, Set<ReplyKind> kinds, Instant at) {
        return Pushback.of("", Optional.empty(), kinds, theCase, at);
    }

    @Test
    void aReplyIsDueAtOnceAndBestAnsweredWithinADay() {
        assertThat(due(replied("2026-11-24T10:00:00Z"), "2026-11-24T10:00:00Z", LISBON))
                .isEqualTo("ANSWER REPLIED by 2026-11-25T10:00:00Z");
    }

    @Test
    void anAnsweredReplyIsDueNoMore() {
        Case answered = replied("2026-11-24T10:00:00Z").answerSaved(INVITED);

        assertThat(due(answered, "2026-12-24T10:00:00Z", LISBON)).isEqualTo("nothing");
    }

    @Test
    void whoThinksNewTermsOverDecidesByTheDayTheyPromised() {
        Case sent = of("sent", "-", "-");
        Case thinking = sent.received(reply(sent, Set.of(ReplyKind.RENEGOTIATES), INVITED), INVITED)
                .answering(reply -> reply.course(Pushback.Course.THINK).until(LocalDate.parse("2026-11-25")))
                .answerSaved(INVITED);

        assertThat(due(thinking, "2026-11-24T08:00:00Z", LISBON)).isEqualTo("DECIDE PROMISED by 2026-11-26T00:00:00Z");
    }

    @Test
    void whatIsDueSoonestComesFirstAndWhatIsLateBeforeAll() {
        List<Case> cases = new ArrayList<>();
        cases.add(named("promised by tomorrow", promising("2026-11-25").markedSent(INVITED)));
        cases.add(named("best by today", of("ready", "2026-11-20T17:00:00Z", "-")));
        cases.add(named("replied", replied("2026-11-24T09:00:00Z")));
        cases.add(named("late", of("ready", "2026-11-17T17:00:00Z", "-")));
        cases.add(named("not due", of("ready", "2026-11-24T08:00:00Z", "-")));
        cases.add(named("also late", of("begun", "2026-11-17T17:00:00Z", "-").lastAction(1)));

        assertThat(Due.now(cases, Instant.parse("2026-11-24T10:00:00Z"), LISBON))
                .extracting(due -> due.theCase().facts().text(Fact.COMPANY))
                .containsExactly("also late", "late", "best by today", "replied", "promised by tomorrow");
    }

    /** The id and the company say what it is. */
    private static Case named(String name, Case given) {
        Facts facts = given.facts().edit().text(Fact.COMPANY, name).build();
        return new Case(
                name,
                given.owner(),
                given.state(),
                given.version(),
                given.openedAt(),
                given.changedAt(),
                given.sentAt(),
                given.intake().facts(facts),
                given.writing(),
                given.generation(),
                given.lastAction(),
                given.unfolded(),
                given.message(),
                given.unposted(),
                given.history(),
                given.heard(),
                given.deliberation(),
                given.earlier(),
                given.pushbacks(),
                given.reminded(),
                given.adjustments(),
                given.greeting(),
                given.summaries(),
                given.consulted());
    }
}
