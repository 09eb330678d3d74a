package io.gracefulno.pushback.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Intake;
import io.gracefulno.casebook.Profile;
import io.gracefulno.letter.Claim;
import io.gracefulno.letter.Dates;
import io.gracefulno.letter.Disclosure;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Reason;
import io.gracefulno.pushback.ReplyKind;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Choice;
import io.gracefulno.slackkit.Draw.Need;
import io.gracefulno.slackkit.Fit;
import io.gracefulno.slackkit.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** P1: what they wrote, or what they did; and, where it isn't known, in which case. */
public final class PasteView {
    public static final String ID = "pushback.paste";

    static final String TEXT = "pushback.text";
    static final String HINT = "pushback.hint";
    static final String CASE = "pushback.case";
    static final String WHO = "pushback.who";
    static final String COMPANY = "pushback.company";
    static final String TOLD = "pushback.told";

    /** The choice of none of the cases. */
    static final String NEW = "new";

    private static final int TEXT_LIMIT = 3000;

    /** So that the day still stands behind it. */
    private static final int ABOUT_LIMIT = 44;

    private final Draw draw;

    public PasteView(Draw draw) {
        this.draw = draw;
    }

    /** For a case that is known. */
    public View draw(Case theCase) {
        return draw.modal(ID, theCase.id(), paste(theCase.generation()));
    }

    /**
     * For a reply whose case isn't known yet.
     *
     * @param draft holds what they wrote, where that is known
     * @param fitting the cases it may belong to, the newest first
     * @param chosen one of them, or none yet
     */
    View draw(Case draft, List<Case> fitting, Optional<String> chosen, Profile profile) {
        boolean known = draft.pushbacks().underWay().isPresent();
        List<LayoutBlock> blocks = new ArrayList<>();
        if (known) {
            draft.pushbacks().underWay().flatMap(Quote::of).ifPresent(blocks::add);
        } else {
            blocks.addAll(paste(draft.generation()));
        }
        String which =
                chosen.orElse(fitting.isEmpty() ? NEW : fitting.getFirst().id());
        if (!fitting.isEmpty()) {
            List<Choice> cases = new ArrayList<>(
                    fitting.stream().map(one -> choice(one, profile)).toList());
            cases.add(new Choice(NEW, draw.say("pushback.case.new")));
            blocks.add(
                    draw.input(CASE, draft.generation(), Need.REQUIRED, draw.radio(CASE, cases, Optional.of(which))));
        }
        if (which.equals(NEW)) {
            blocks.addAll(whose(draft));
        }
        return draw.modal(ID, draft.id(), blocks);
    }

    private List<LayoutBlock> paste(int generation) {
        List<String> kinds = Stream.of(ReplyKind.values()).map(ReplyKind::code).toList();
        return List.of(
                draw.input(TEXT, generation, Need.OPTIONAL, draw.multiline(TEXT, "")),
                draw.input(HINT, generation, Need.OPTIONAL, draw.select(HINT, Kinds.FIELD, kinds)));
    }

    /** {@code Larkfield Robotics, sent 23 November}. */
    private Choice choice(Case theCase, Profile profile) {
        String about = about(theCase);
        String known = theCase.sentAt()
                .map(sent -> new Dates(profile.spelling())
                        .day(sent.atZone(profile.zone()).toLocalDate()))
                .map(day -> draw.say("pushback.case.known", "about", about, "day", day))
                .orElseGet(() -> draw.say("pushback.case.ready", "about", about));
        return new Choice(theCase.id(), known);
    }

    /** {@code Dana, Acme}. */
    private String about(Case theCase) {
        String about = Stream.of(Fact.RECRUITER, Fact.COMPANY)
                .map(theCase.facts()::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return about.isEmpty() ? draw.say("home.row.unnamed") : Fit.to(ABOUT_LIMIT, about);
    }

    private List<LayoutBlock> whose(Case draft) {
        Facts facts = draft.facts();
        int generation = draft.generation();
        return List.of(
                draw.input(WHO, generation, Need.OPTIONAL, draw.text(WHO, facts.text(Fact.RECRUITER), 80)),
                draw.input(COMPANY, generation, Need.OPTIONAL, draw.text(COMPANY, facts.text(Fact.COMPANY), 80)),
                draw.input(
                        TOLD,
                        generation,
                        Need.OPTIONAL,
                        draw.select(
                                TOLD,
                                TOLD,
                                Stream.of(Reason.values())
                                        .filter(PasteView::canBeTold)
                                        .map(Code::of)
                                        .toList())));
    }

    /** What stays between us was told to nobody, and one's own words aren't known here. */
    private static boolean canBeTold(Reason reason) {
        return reason == Reason.NONE || (reason.cap() == Disclosure.SPECIFIC && reason != Reason.OTHER);
    }

    /** What they told about the one who wrote; what the view didn't have stays as it was. */
    static Intake read(Form form, Intake was) {
        Facts.Builder facts = was.facts().edit();
        if (form.has(WHO)) {
            facts.text(Fact.RECRUITER, form.text(WHO));
        }
        if (form.has(COMPANY)) {
            facts.text(Fact.COMPANY, form.text(COMPANY));
        }
        Optional<Reason> told = form.choice(TOLD, Reason.class).filter(PasteView::canBeTold);
        if (told.isEmpty()) {
            return was.facts(form.has(TOLD) ? withoutReason(facts) : facts.build());
        }
        Reason reason = told.get();
        facts.reason(reason)
                .disclosure(Optional.of(reason.cap()))
                .claim(Claim.ACCEPTED_CONFIRMED, reason == Reason.ACCEPTED_OFFER);
        return was.chosen(facts.build());
    }

    /** Nothing was told, or it was taken back. */
    private static Facts withoutReason(Facts.Builder facts) {
        return facts.reason(Reason.NONE)
                .disclosure(Optional.empty())
                .claim(Claim.ACCEPTED_CONFIRMED, false)
                .build();
    }

    /** Where the case can't take a reply any more, by block_id. */
    Map<String, String> goneOn(Form form) {
        return form.has(CASE)
                ? Map.of(form.block(CASE), draw.say("pushback.case.gone"))
                : Map.of(form.block(TEXT), draw.say("pushback.text.gone"));
    }

    /** What must be mended before it can be read, by block_id. */
    Map<String, String> faults(Form form, boolean textKnown) {
        Map<String, String> faults = new HashMap<>();
        if (!textKnown && form.text(TEXT).isBlank() && form.choice(HINT).isEmpty()) {
            faults.put(form.block(TEXT), draw.say("pushback.text.missing"));
        }
        if (form.text(TEXT).length() > TEXT_LIMIT) {
            faults.put(form.block(TEXT), draw.say("slackkit.too_long", "limit", Integer.toString(TEXT_LIMIT)));
        }
        for (String name : List.of(WHO, COMPANY)) {
            if (form.text(name).length() > Fact.RECRUITER.limit()) {
                faults.put(
                        form.block(name),
                        draw.say("slackkit.too_long", "limit", Integer.toString(Fact.RECRUITER.limit())));
            }
        }
        return faults;
    }
}
