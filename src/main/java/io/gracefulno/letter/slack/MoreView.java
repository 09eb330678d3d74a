package io.gracefulno.letter.slack;

import static java.util.Locale.ROOT;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewTitle;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Intake;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Remark;
import io.gracefulno.letter.Claim;
import io.gracefulno.letter.Disclosure;
import io.gracefulno.letter.Door;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Stage;
import io.gracefulno.review.slack.RemarksView;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Need;
import io.gracefulno.slackkit.Form;
import io.gracefulno.slackkit.Mrkdwn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** S2 more about it, and S2b, which asks only what a letter can't do without. */
public final class MoreView {
    public static final String ID = "letter.more";

    static final String ACCEPTED = "letter.accepted";
    static final String DISCLOSURE = "letter.disclosure";
    static final String REASON_WORDS = "letter.reason_words";
    static final String ORIGIN = "letter.origin";
    static final String PAY_DISCUSSED = "letter.pay_discussed";
    static final String INVITED = "timing.invited";
    static final String DOOR = "letter.door";
    static final String COMPLIMENT = "letter.compliment";

    private static final Set<Reason> OWN_WORDS = Set.of(Reason.OTHER, Reason.ROLE_FIT, Reason.DIFFERS_FROM_ADVERT);
    private final Draw draw;
    private final RemarksView remarks;
    private final TextFields texts;
    private final Extras extras;
    private final Solving solving;
    private final Way way;

    public MoreView(Draw draw) {
        this.draw = draw;
        this.remarks = new RemarksView(draw);
        this.texts = new TextFields(draw, remarks);
        this.extras = new Extras(draw, remarks, texts);
        this.solving = new Solving(draw, texts);
        this.way = new Way(draw);
    }

    /** Whether the letter can't be written well without asking one thing more. */
    public static boolean isNeeded(Case theCase, Instant now) {
        return !OneMore.missing(theCase.intake(), now).isEmpty();
    }

    /** S2b: only what is missing now. */
    public View drawMissing(Case theCase, Instant now) {
        return drawMissing(theCase, OneMore.missing(theCase.intake(), now), List.of());
    }

    /** @param found what there is to say of the person's own words */
    View drawMissing(Case theCase, Set<OneMore> missing, List<Remark> found) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(facts(theCase));
        for (OneMore one : missing) {
            blocks.addAll(
                    switch (one) {
                        case ACCEPTED -> List.of(accepted(theCase.facts(), theCase.generation()));
                        case REASON_WORDS -> texts.own(REASON_WORDS, Fact.OTHER_REASON, theCase, found);
                        case RESCHEDULE -> solving.reschedule(theCase);
                        case CAUSE -> solving.cause(theCase, found);
                        case ATTENDED -> List.of(solving.attended(theCase));
                    });
        }
        remarks.ownWordsNote(found).ifPresent(blocks::add);
        View view = modal(theCase, blocks);
        view.setTitle(ViewTitle.builder()
                .type("plain_text")
                .text(draw.say("letter.more.one_thing.title"))
                .build());
        return view;
    }

    /** The view for a case as it stands. */
    public View draw(Case theCase, Profile profile, Instant now) {
        return draw(theCase, profile, now, List.of());
    }

    /** Once remarks were seen, the submit says that one may go on as it is. */
    private View modal(Case theCase, List<LayoutBlock> blocks) {
        View view = draw.modal(ID, theCase.id(), blocks);
        if (theCase.heard().onShow()) {
            view.getSubmit().setText(draw.say("letter.more.as_it_is.submit"));
        }
        return view;
    }

    /** @param found what there is to say of the person's own words, to stand under each of them */
    View draw(Case theCase, Profile profile, Instant now, List<Remark> found) {
        Intake intake = theCase.intake();
        Facts facts = intake.facts();
        int generation = theCase.generation();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(facts(theCase));
        if (facts.reason() == Reason.ACCEPTED_OFFER) {
            blocks.add(accepted(facts, generation));
        }
        if (facts.reason() != Reason.NONE && facts.reason() != Reason.OTHER) {
            blocks.add(disclosure(facts, generation));
        }
        if (OWN_WORDS.contains(facts.reason())) {
            blocks.addAll(texts.own(REASON_WORDS, Fact.OTHER_REASON, theCase, found));
        }
        blocks.addAll(solving.answered(theCase, found));
        blocks.add(draw.input(
                ORIGIN,
                generation,
                Need.REQUIRED,
                draw.radio(ORIGIN, List.of("applied", "approached", "leave_out"), origin(facts))));
        if (facts.reason() == Reason.PAY && facts.stage() != Stage.INVITED) {
            String talked = facts.holds(Claim.PAY_DISCUSSED) ? "yes" : "no";
            blocks.add(draw.input(
                    PAY_DISCUSSED, generation, Need.REQUIRED, draw.radio(PAY_DISCUSSED, List.of("yes", "no"), talked)));
        }
        blocks.add(draw.input(INVITED, generation, Need.OPTIONAL, draw.dateTime(INVITED, intake.invitedAt())));
        if (intake.invitedAt().map(at -> at.isAfter(now)).orElse(false)) {
            blocks.add(draw.context("timing.invited.future", draw.say("timing.invited.future")));
        }
        blocks.add(draw.input(
                DOOR,
                generation,
                Need.REQUIRED,
                draw.select(DOOR, List.of("none", "polite", "genuine"), Code.of(facts.doorOrUsual()))));
        blocks.addAll(way.blocks(theCase, profile, now));
        blocks.addAll(texts.own(COMPLIMENT, Fact.COMPLIMENT, theCase, found));
        extras.addTo(blocks, theCase, found);
        return modal(theCase, blocks);
    }

    private LayoutBlock facts(Case theCase) {
        Facts facts = theCase.facts();
        String place = facts.knows(Fact.COMPANY) ? "*" + Mrkdwn.escape(facts.text(Fact.COMPANY)) + "*" : "";
        String role = Mrkdwn.escape(facts.text(Fact.ROLE));
        String first = place.isEmpty() || role.isEmpty() ? place + role : place + ", " + role;
        List<String> lines = new ArrayList<>();
        if (!first.isEmpty()) {
            lines.add(first);
        }
        if (facts.knows(Fact.RECRUITER)) {
            lines.add(draw.say("letter.more.to", "name", Mrkdwn.escape(facts.text(Fact.RECRUITER))));
        }
        String reason = theCase.intake().reasonChosen()
                ? theCase.intake()
                        .extra()
                        .map(extra -> Mrkdwn.escape(extra.label()))
                        .orElseGet(() -> draw.say("letter.reason." + Code.of(facts.reason())))
                : draw.say("letter.more.no_reason");
        lines.add(draw.say("letter.more.reason", "reason", reason));
        var change = draw.button("letter.more.back", theCase.id());
        change.setAccessibilityLabel(draw.say("letter.more.back.label"));
        return draw.section("letter.more.facts", String.join("\n", lines), change);
    }

    private LayoutBlock accepted(Facts facts, int generation) {
        return draw.input(
                ACCEPTED, generation, Need.REQUIRED, draw.checkbox(ACCEPTED, facts.holds(Claim.ACCEPTED_CONFIRMED)));
    }

    private LayoutBlock disclosure(Facts facts, int generation) {
        boolean capped = facts.reason().cap() != Disclosure.SPECIFIC;
        List<String> choices = capped ? List.of("none", "general") : List.of("none", "general", "specific");
        String chosen = facts.disclosure()
                .orElseGet(facts::usualDisclosure)
                .atMost(facts.reason().cap())
                .name()
                .toLowerCase(ROOT);
        var radio = draw.radio(DISCLOSURE, choices, chosen);
        return capped
                ? draw.input(DISCLOSURE, generation, Need.REQUIRED, radio, draw.say("letter.disclosure.capped"))
                : draw.input(DISCLOSURE, generation, Need.REQUIRED, radio);
    }

    private static String origin(Facts facts) {
        if (facts.holds(Claim.APPLIED)) {
            return "applied";
        }
        return facts.holds(Claim.APPROACHED) ? "approached" : "leave_out";
    }

    /** Whether the form is S2b, which asks only for what is missing. */
    static boolean isOfMissing(Form form) {
        return !form.has(ORIGIN);
    }

    /** Those of the remarks that have their sentence in the form. */
    static List<Remark> inSight(List<Remark> remarks, Form form) {
        return remarks.stream()
                .filter(remark -> form.has(
                        switch (remark.field()) {
                            case OTHER_REASON -> REASON_WORDS;
                            case COMPLIMENT -> COMPLIMENT;
                            case FEEDBACK -> Extras.FEEDBACK;
                            case CAUSE -> Solving.CAUSE;
                            case MESSAGE, SUBJECT, BODY, SIGN_OFF, WHAT_CHANGED -> "";
                        }))
                .toList();
    }

    /** What stands in the form, taken over as it is; a field the view didn't have stays as it was. */
    static Intake read(Form form, Intake was) {
        Facts before = was.facts();
        Facts.Builder facts = before.edit();
        TextFields.read(form, REASON_WORDS, Fact.OTHER_REASON, facts);
        TextFields.read(form, COMPLIMENT, Fact.COMPLIMENT, facts);
        Extras.read(form, facts);
        Solving.read(form, before, facts);
        if (form.has(ACCEPTED)) {
            facts.claim(Claim.ACCEPTED_CONFIRMED, form.isTicked(ACCEPTED));
        }
        form.choice(ORIGIN)
                .ifPresent(how -> facts.claim(Claim.APPLIED, how.equals("applied"))
                        .claim(Claim.APPROACHED, how.equals("approached")));
        form.choice(PAY_DISCUSSED).ifPresent(said -> facts.claim(Claim.PAY_DISCUSSED, said.equals("yes")));
        form.choice(DOOR, Door.class)
                .filter(door -> door != before.doorOrUsual() || before.door().isPresent())
                .ifPresent(door -> facts.door(Optional.of(door)));
        disclosure(form)
                .filter(said -> before.disclosure().isPresent() || !isPreset(said, before))
                .ifPresent(said -> facts.disclosure(Optional.of(said)));
        Intake told = Way.read(form, was.facts(facts.build()));
        return form.has(INVITED) ? told.invitedAt(form.dateTime(INVITED)) : told;
    }

    /** The radio itself was pressed: now it is chosen, even if it is what would be preset. */
    static Intake readDisclosure(Form form, Intake read) {
        return read.facts(read.facts()
                .edit()
                .disclosure(disclosure(form).or(read.facts()::disclosure))
                .build());
    }

    private static Optional<Disclosure> disclosure(Form form) {
        return form.choice(DISCLOSURE, Disclosure.class);
    }

    /**
     * What is preset isn't chosen: a tick or a sentence of one's own may still raise it, also where that was kept since
     * the radio was drawn.
     */
    private static boolean isPreset(Disclosure said, Facts facts) {
        Facts asDrawn = facts.edit().text(Fact.OTHER_REASON, "").build();
        return Stream.of(facts, asDrawn)
                .anyMatch(drawn ->
                        said == drawn.usualDisclosure().atMost(drawn.reason().cap()));
    }
}
