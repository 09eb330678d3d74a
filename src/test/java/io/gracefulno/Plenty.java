package io.gracefulno;

import io.gracefulno.casebook.Answering;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Intake;
import io.gracefulno.casebook.Letters;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Pushback;
import io.gracefulno.deciding.Deliberation;
import io.gracefulno.deciding.Outcome;
import io.gracefulno.letter.Composer;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Kind;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Spelling;
import io.gracefulno.letter.Stage;
import io.gracefulno.pushback.Answers;
import io.gracefulno.pushback.ReplyKind;
import io.gracefulno.store.Store;
import io.gracefulno.wording.Library;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Somebody who was asked to more interviews than anybody: cases as they come about, with letters and answers. */
public final class Plenty {
    private static final int AT_ONCE = 500;

    private static final List<String> COMPANIES = List.of(
            "Larkfield Robotics", "Halden & Roe", "Ostrava Rail", "Quillon Health", "Bright Kelp", "Norrby Paper");
    private static final List<String> ROLES =
            List.of("embedded engineer", "data steward", "service planner", "ward software lead", "claims analyst", "");
    private static final List<String> RECRUITERS =
            List.of("Dana Acheson", "Søren Ødegård", "Siobhán Ní Bhriain", "Kim Larsen", "Priya Raman", "");

    private final Letters letters;
    private final Answering answering;
    private final Profile profile;
    private final Instant now;

    public Plenty(Owner owner, Instant now) {
        Library library = Library.english();
        this.letters = new Letters(new Composer(library));
        this.answering = new Answering(new Answers(library));
        this.profile = new Profile(owner, "Robin Ashdown", ZoneId.of("Europe/Lisbon"), Spelling.UK, now);
        this.now = now;
    }

    public Profile profile() {
        return profile;
    }

    /** Keeps so many of what {@link #open} or {@link #closed} makes, and who it is. */
    public void keep(Store store, int count, IntFunction<Case> cases) {
        for (int from = 0; from < count; from += AT_ONCE) {
            int first = from;
            store.transact(tx -> {
                tx.keep(profile);
                for (int i = first; i < Math.min(count, first + AT_ONCE); i++) {
                    tx.save(cases.apply(i));
                }
                return profile;
            });
        }
    }

    /** Not decided, begun, ready, asked for time, or replied to; some with an invitation's time, some with a slot. */
    public Case open(int number) {
        Instant at = now.minus(Duration.ofMinutes(47L * number + 5));
        String id = "c_open" + number;
        Facts.Builder facts = facts(number);
        if (number % 6 == 0) {
            Instant slot = now.plus(Duration.ofHours(20L * (1 + number % 9)));
            facts.slot(Optional.of(slot.atOffset(ZoneOffset.UTC)));
        }
        Optional<Instant> invited =
                number % 4 == 0 ? Optional.of(now.minus(Duration.ofHours(13L * (number % 11)))) : Optional.empty();
        return switch (number % 10) {
            case 1, 8 -> begun(id, facts, invited, at).deliberated(Deliberation.begun(), at);
            case 2 -> replied(sent(begun(id, facts, invited, at), at), ReplyKind.PRESSES_AGAIN, at);
            case 3, 7 -> {
                LocalDate day = LocalDate.ofInstant(now, profile.zone()).plusDays(number % 31);
                facts.kind(Kind.HOLDING).text(Fact.BY_DATE, day.toString());
                yield sent(begun(id, facts, invited, at), at);
            }
            case 4 -> begun(id, facts, invited, at);
            case 6 -> letters.write(begun(id, facts, invited, at), profile, at);
            default -> ready(begun(id, facts, invited, at), at);
        };
    }

    /** Sent, sent and answered, taken, or closed. */
    public Case closed(int number) {
        Instant at = now.minus(Duration.ofHours(9L * number + 30));
        Case begun = begun("c_done" + number, facts(number), Optional.empty(), at);
        return switch (number % 5) {
            case 0 -> sent(begun, at);
            case 1 -> {
                Case replied = replied(sent(begun, at), ReplyKind.ASKS_REASON, at);
                yield answering.write(replied, profile).answerSaved(at.plusSeconds(60));
            }
            case 2 -> replied(sent(begun, at), ReplyKind.ACCEPTS, at).answerSaved(at.plusSeconds(60));
            case 3 -> ready(begun, at).closed(at.plusSeconds(60));
            default -> number % 2 == 0 ? sent(begun, at) : ready(begun, at).chose(Outcome.PROCEED, at.plusSeconds(60));
        };
    }

    private static Facts.Builder facts(int number) {
        return Facts.builder()
                .text(Fact.COMPANY, one(COMPANIES, number) + (number < COMPANIES.size() ? "" : " " + number))
                .text(Fact.ROLE, one(ROLES, number / 2))
                .text(Fact.RECRUITER, one(RECRUITERS, number / 3))
                .reason(one(List.of(Reason.values()), number))
                .stage(one(List.of(Stage.values()), number));
    }

    private static <T> T one(List<T> all, int number) {
        return all.get(number % all.size());
    }

    private Case begun(String id, Facts.Builder facts, Optional<Instant> invited, Instant at) {
        Facts told = facts.build();
        Intake intake = Intake.of(told).chosen(told).invitedAt(invited);
        return Case.opened(id, profile.owner(), intake, at).submitted(intake, at);
    }

    private Case ready(Case begun, Instant at) {
        Case written = letters.write(begun, profile, at);
        return written.letterSaved(written.writing().orElseThrow().current(), at.plusSeconds(30));
    }

    private Case sent(Case begun, Instant at) {
        return ready(begun, at).markedSent(at.plusSeconds(40));
    }

    private Case replied(Case sent, ReplyKind kind, Instant at) {
        String theirs = "Thanks for letting us know. We were really keen to meet you, so may I ask again? ".repeat(4);
        return sent.received(
                Pushback.of(theirs, Optional.empty(), Set.of(kind), sent, at.plusSeconds(50)), at.plusSeconds(50));
    }
}
