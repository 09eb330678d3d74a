package io.gracefulno.store;

import io.gracefulno.afterwards.Greeting;
import io.gracefulno.afterwards.Idea;
import io.gracefulno.afterwards.Reminded;
import io.gracefulno.afterwards.Reminder;
import io.gracefulno.afterwards.Touch;
import io.gracefulno.casebook.Adapting;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Consulted;
import io.gracefulno.casebook.Earlier;
import io.gracefulno.casebook.Entry;
import io.gracefulno.casebook.Heard;
import io.gracefulno.casebook.Intake;
import io.gracefulno.casebook.MessageAt;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Pushback;
import io.gracefulno.casebook.Pushbacks;
import io.gracefulno.casebook.Received;
import io.gracefulno.casebook.Remark;
import io.gracefulno.casebook.Share;
import io.gracefulno.casebook.Source;
import io.gracefulno.casebook.State;
import io.gracefulno.casebook.Suggestion;
import io.gracefulno.casebook.Texts;
import io.gracefulno.casebook.Writing;
import io.gracefulno.coaching.Also;
import io.gracefulno.coaching.Hidden;
import io.gracefulno.coaching.Masks;
import io.gracefulno.coaching.Piece;
import io.gracefulno.deciding.Answer;
import io.gracefulno.deciding.Deliberation;
import io.gracefulno.deciding.Doubt;
import io.gracefulno.deciding.Gut;
import io.gracefulno.deciding.Lens;
import io.gracefulno.deciding.Outcome;
import io.gracefulno.deciding.RedFlag;
import io.gracefulno.letter.CardLine;
import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Claim;
import io.gracefulno.letter.Disclosure;
import io.gracefulno.letter.Door;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Kind;
import io.gracefulno.letter.Length;
import io.gracefulno.letter.Note;
import io.gracefulno.letter.Part;
import io.gracefulno.letter.Passage;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Register;
import io.gracefulno.letter.Spelling;
import io.gracefulno.letter.Stage;
import io.gracefulno.preferences.ExtraReason;
import io.gracefulno.pushback.Evidence;
import io.gracefulno.pushback.Found;
import io.gracefulno.pushback.Reading;
import io.gracefulno.pushback.ReplyKind;
import io.gracefulno.pushback.Rung;
import io.gracefulno.review.Rule;
import io.gracefulno.timing.Circumstance;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Cases to keep. */
public final class Cases {
    public static final Instant NOW = Instant.parse("2026-11-23T10:10:00.123456Z");
    public static final Owner ROBIN = new Owner("", "T0ONE", "U0ROBIN");

    private Cases() {}

    /** A draft that names a recruiter. */
    public static Case draft(String id, Owner owner, String recruiter) {
        return Case.opened(
                id,
                owner,
                Intake.of(Facts.builder().text(Fact.RECRUITER, recruiter).build()),
                NOW);
    }

    /** A case in which nothing has the value it begins with. */
    public static Case full(String id, Owner owner) {
        Facts.Builder facts = Facts.builder()
                .kind(Kind.CANCEL_ACCEPTED)
                .reason(Reason.PAY)
                .disclosure(Optional.of(Disclosure.GENERAL))
                .stage(Stage.LATER)
                .channel(Channel.LINKEDIN)
                .register(Register.WARM)
                .length(Length.SHORT)
                .spelling(Spelling.UK)
                .door(Optional.of(Door.GENUINE))
                .withdraw(Optional.of(true))
                .apologise(Optional.of(false))
                .emailFollows(false)
                .slot(Optional.of(OffsetDateTime.parse("2026-11-26T10:30:00+01:00")))
                .timezone(Optional.of(ZoneId.of("Europe/Lisbon")))
                .slotZone(Optional.of(ZoneId.of("America/New_York")));
        for (Fact fact : Fact.values()) {
            facts.text(fact, "Zoë's \"" + fact.name() + "\" {{x}} 👩‍👧 \u202E 李");
        }
        for (Claim claim : Claim.values()) {
            facts.claim(claim, true);
        }
        Intake intake = new Intake(
                facts.build(),
                true,
                false,
                "left over",
                Optional.of(NOW.minusSeconds(60)),
                Set.of(Circumstance.values()),
                true,
                "a@b.example",
                Set.of(Intake.Asked.values()),
                true,
                true,
                Optional.of(new ExtraReason("x_1", "The thesis comes first", Reason.PAY)),
                Optional.of(new Received("their no", NOW)));
        Writing writing = new Writing(
                3,
                new Texts("m1", "s1", "b1\n\nb1"),
                new Texts("m2", "s2", "b2\r\n\ttab \0 nul"),
                Optional.of(new Texts("m3", "s3", "b3")),
                Set.of(Note.LONG, Note.NAME_MISSING),
                List.of(new CardLine("why", "c1")),
                List.of("r1"),
                List.of(new Passage(Part.DECISION, List.of(Part.REASON), "p1")),
                List.of(new Passage(Part.THANKS, List.of(), "p2")));
        return new Case(
                id,
                owner,
                State.SENT,
                0,
                NOW,
                NOW.plusSeconds(1),
                Optional.of(NOW.plusSeconds(2)),
                intake,
                Optional.of(writing),
                7,
                1_795_435_827_123_456L,
                true,
                Optional.of(new MessageAt("D1", "1.000001")),
                true,
                List.of(new Entry(NOW, Entry.What.OPENED), new Entry(NOW.plusSeconds(2), Entry.What.MARKED_SENT)),
                new Heard(true, Set.of("too_long.0123456789ab"), Set.of("hostile.0123456789ab"), Set.of(Rule.BARGAINS)),
                Optional.of(deliberation()),
                List.of(new Earlier(
                        Kind.HOLDING,
                        NOW.minusSeconds(5),
                        new Texts("m4", "s4", "b4"),
                        Optional.of(LocalDate.parse("2026-12-04")))),
                new Pushbacks(List.of(pushback(writing))),
                new Reminded(
                        Map.of(Reminder.Kind.HOLDING, new Reminded.Settled(NOW, Reminded.How.GIVEN)),
                        Map.of(Reminder.Kind.FOLLOWUP, new Reminded.Snooze(NOW, NOW.plusSeconds(3))),
                        Touch.ONE_MONTH),
                List.of("a1", "a2", "a3"),
                Optional.of(new Greeting(Idea.UPDATE, "g1", Channel.LINKEDIN, 2)),
                List.of(new MessageAt("D1", "1.000002")),
                List.of(new Consulted(
                        "s_1",
                        "U2",
                        "n2",
                        Share.State.ANSWERED,
                        Set.of(Hidden.COMPANY),
                        Set.of(Also.REASON),
                        new Masks(Map.of("recruiter 1", "n1")),
                        List.of(new Source(
                                Remark.Field.BODY, new Piece(Part.DECISION, List.of(Part.REASON), "b5", 0, 2))),
                        new Texts("m5", "s5", "b5"),
                        new Adapting(Map.of(1, "w1"), 7),
                        NOW)));
    }

    private static Pushback pushback(Writing writing) {
        Found found = new Found(ReplyKind.ASKS_REFERRAL, 0.875, List.of(new Evidence(1, 3)));
        return new Pushback(
                NOW.minusSeconds(4),
                "their words",
                Optional.of(new Reading(
                        List.of(found),
                        ReplyKind.ASKS_REFERRAL,
                        Set.of(Reading.Mention.values()),
                        Optional.of(Reading.Unclear.NOT_ENGLISH))),
                Set.of(ReplyKind.ASKS_REFERRAL, ReplyKind.PRESSES_AGAIN),
                Rung.FIRM,
                Pushback.Course.THINK,
                Map.of(0, true, 1, false),
                new Suggestion(Suggestion.Way.AGREED, "Marta Greene", "marta@example.org"),
                Optional.of(LocalDate.parse("2026-12-05")),
                Optional.of(writing),
                new Heard(true, Set.of("hostile.0123456789ab"), Set.of(), Set.of()),
                Optional.of(NOW.minusSeconds(3)));
    }

    private static Deliberation deliberation() {
        Deliberation full = Deliberation.begun();
        for (Lens lens : Lens.values()) {
            full = full.answered(lens, Answer.NO).noted(lens, "n-" + lens);
        }
        return full.culture(Answer.UNSURE)
                .flags(Set.of(RedFlag.values()))
                .doubt(Doubt.NERVES)
                .gut(Gut.NO)
                .dealBreakers(List.of("remote only", "a written answer"))
                .at(Deliberation.Step.VERDICT)
                .asSure()
                .withAnywayShown()
                .chose(Outcome.DECLINE, NOW.minusSeconds(9));
    }
}
