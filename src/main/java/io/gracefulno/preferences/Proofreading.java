package io.gracefulno.preferences;

import io.gracefulno.letter.Composer;
import io.gracefulno.letter.Disclosure;
import io.gracefulno.letter.Door;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Form;
import io.gracefulno.letter.Kind;
import io.gracefulno.letter.Length;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Register;
import io.gracefulno.letter.Shape;
import io.gracefulno.letter.Stage;
import io.gracefulno.letter.Wording;
import io.gracefulno.review.Draft;
import io.gracefulno.review.Finding;
import io.gracefulno.review.Review;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads own wording before it is kept: whether it is a text that a letter can hold, whether it does its part's work
 * whatever is known, and what the review says of letters with it. Safe for use by many threads.
 */
public final class Proofreading {
    /** What holds of most letters that say no. */
    private static final Set<String> PLAIN = Set.of(
            "invited", "plain-no", "not-missed", "plain-wishes", "candidate-side", "no-slot", "silent", "by-email");

    private final Composers composers;
    private final Templates templates;
    private final Review review;
    private final Content content;

    public Proofreading(Composers composers, Templates templates, Review review) {
        this.composers = composers;
        this.templates = templates;
        this.review = review;
        this.content = new Content(composers.claims());
    }

    /**
     * @param typed as it came, of any length
     * @param workspace its other wordings stand beside it in a letter
     * @param sample names, a role and a booked time to show it with
     */
    public Proof of(Replaceable part, Register register, String typed, Workspace workspace, Facts sample) {
        return switch (OwnText.of(typed)) {
            case Typed.Unread(Fault fault) -> Proof.faulty(fault);
            case Typed.Read(OwnText text) -> {
                Workspace others = workspace.withoutOwnWording(part, register);
                List<OwnWording> sameTone = others.ownWordings().stream()
                        .filter(own -> own.register() == register)
                        .toList();
                List<Reading> readings = new ArrayList<>();
                Optional<Fault> fault = read(part, text, sameTone, readings);
                yield fault.map(Proof::faulty)
                        .orElseGet(() -> proof(
                                part,
                                readings,
                                others.withOwnWording(new OwnWording(part, register, typed.strip())),
                                facts(part, register, readings, sample)));
            }
        };
    }

    /** A sentence of ours that stands there so far, one that asks for no fact. */
    public Optional<String> ours(Replaceable part, Register register) {
        Set<String> tags = new HashSet<>(PLAIN);
        tags.addAll(part.needs());
        tags.addAll(part.when());
        part.always().forEach(blank -> tags.add(blank.code()));
        return composers.shipped().of(register, part.folder()).stream()
                .filter(ours -> ours.form() == Form.SENTENCE
                        && tags.containsAll(ours.needs())
                        && (ours.when().isEmpty() || ours.when().stream().anyMatch(tags::contains)))
                .map(Wording::text)
                .findFirst();
    }

    private Optional<Fault> read(Replaceable part, OwnText text, List<OwnWording> others, List<Reading> readings) {
        for (Set<Blank> known : Reading.casesOf(text, part.always())) {
            Reading.Tried tried = Reading.of(text, known);
            Optional<Fault> fault =
                    tried.fault().or(() -> tried.reading().flatMap(reading -> content.fault(part, reading, others)));
            if (fault.isPresent()) {
                return fault;
            }
            tried.reading().ifPresent(readings::add);
        }
        return Optional.empty();
    }

    /** A letter in which this part is wanted, with everything that its words rest on. */
    private Facts facts(Replaceable part, Register register, List<Reading> readings, Facts sample) {
        Facts.Builder facts = sample.edit()
                .kind(Kind.DECLINE)
                .register(register)
                .length(Length.STANDARD)
                .reason(reason(part))
                .disclosure(Optional.of(part.givesReason() ? Disclosure.GENERAL : Disclosure.NONE))
                .door(Optional.of(Door.POLITE))
                .stage(part == Replaceable.WITHDRAWAL ? Stage.SCREENED : Stage.INVITED)
                .withdraw(Optional.of(part != Replaceable.DECISION));
        uses(readings).forEach(use -> use.in(facts));
        return facts.build();
    }

    private static Reason reason(Replaceable part) {
        return switch (part) {
            case CIRCUMSTANCES -> Reason.TRAVEL;
            case DIRECTION -> Reason.STAYING;
            case THANKS, DECISION, WITHDRAWAL, FIT, SLOT, DOOR, WISHES -> Reason.ROLE_FIT;
        };
    }

    private Set<Use> uses(List<Reading> readings) {
        Set<Use> uses = EnumSet.noneOf(Use.class);
        readings.forEach(
                reading -> uses.addAll(composers.claims().in(reading.words()).uses()));
        return uses;
    }

    private Proof proof(Replaceable part, List<Reading> readings, Workspace changed, Facts all) {
        Facts none = bare(part, all);
        List<Finding> findings = new ArrayList<>();
        Composer composer = composers.of(changed);
        for (Facts facts : List.of(all, none)) {
            String letter = composer.compose(facts, 0).body();
            add(
                    review.of(new Draft(letter, Kind.DECLINE, facts.channel(), Set.of()))
                            .findings(),
                    findings);
        }
        Reading fullest = readings.getFirst();
        Proof proof = new Proof(
                Optional.empty(),
                Optional.of(filled(fullest, all)),
                part == Replaceable.SLOT ? Optional.empty() : Optional.of(filled(readings.getLast(), none)),
                uses(readings),
                findings.stream().filter(finding -> fault(finding).isEmpty()).toList(),
                composers.claims().in(fullest.words()).names());
        return findings.stream()
                .flatMap(finding -> fault(finding).stream())
                .findFirst()
                .map(proof::at)
                .orElse(proof);
    }

    private static Facts bare(Replaceable part, Facts all) {
        Facts.Builder bare =
                all.edit().text(Fact.ROLE, "").text(Fact.COMPANY, "").text(Fact.RECRUITER, "");
        return part == Replaceable.SLOT
                ? bare.build()
                : bare.slot(Optional.empty()).build();
    }

    private static void add(List<Finding> more, List<Finding> findings) {
        for (Finding finding : more) {
            boolean known = findings.stream()
                    .anyMatch(seen ->
                            seen.rule() == finding.rule() && seen.quote().equals(finding.quote()));
            if (!known) {
                findings.add(finding);
            }
        }
    }

    /** What a letter may never have, whoever wrote the words: no clear no, or a blank that is none of ours. */
    private static Optional<Fault> fault(Finding finding) {
        return switch (finding.rule()) {
            case MISSING_DECISION -> Optional.of(new Fault.NoDecision());
            case HEDGED_DECISION -> Optional.of(new Fault.SoftDecision(finding.quote()));
            case CONTRADICTORY_DECISION -> Optional.of(new Fault.TakenBack(finding.quote()));
            case PLACEHOLDER_LEFT -> Optional.of(new Fault.Placeholder(finding.quote()));
            case HOSTILE,
                    NEGATIVE_ABOUT_EMPLOYER,
                    BARGAINS,
                    DISCLOSES_PRIVATE,
                    OVER_EXPLAINS,
                    OVER_APOLOGISES,
                    DRAMATIC_EXCUSE,
                    TOO_VAGUE,
                    FALSE_ENTHUSIASM,
                    MISSING_THANKS,
                    NO_WAY_BACK,
                    TOO_LONG -> Optional.empty();
        };
    }

    private String filled(Reading reading, Facts facts) {
        return Wording.of(
                        "own",
                        Set.of(),
                        Set.of(),
                        Form.SENTENCE,
                        Shape.THING,
                        Set.of(),
                        reading.text(),
                        templates.of("own", reading.text()))
                .filled(facts);
    }
}
