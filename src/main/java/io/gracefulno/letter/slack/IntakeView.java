package io.gracefulno.letter.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Intake;
import io.gracefulno.casebook.Profile;
import io.gracefulno.letter.Dates;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Kind;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Stage;
import io.gracefulno.preferences.ExtraReason;
import io.gracefulno.preferences.Workspace;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Choice;
import io.gracefulno.slackkit.Draw.Choices;
import io.gracefulno.slackkit.Draw.Group;
import io.gracefulno.slackkit.Draw.Need;
import io.gracefulno.slackkit.Form;
import io.gracefulno.slackkit.Mrkdwn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** S1 intake: six inputs, one of them required, then the letter. */
public final class IntakeView {
    public static final String ID = "letter.intake";

    static final String RECRUITER = "letter.recruiter";
    static final String COMPANY = "letter.company";
    static final String ROLE = "letter.role";
    static final String REASON = "letter.reason";
    static final String STAGE = "letter.stage";
    static final String SLOT = "timing.slot";

    /** No reason at all, so far. */
    private static final String UNDECIDED = "undecided";

    private static final List<Group> REASONS = List.of(
            new Group("path", List.of("accepted_offer", "better_match", "staying")),
            new Group("role", List.of("role_fit", "level", "differs_from_advert", "pay")),
            new Group("place", List.of("location", "travel", "visa", "timing", "no_prep_time")),
            new Group("employer", List.of("values", "employer_concerns", "process")),
            new Group("personal", List.of("personal", "none", "other")),
            new Group("undecided", List.of(UNDECIDED)));

    /** Before the id of a workspace's own reason. */
    private static final String EXTRA = "extra:";

    private static final List<String> STAGES = List.of("invited", "screened", "later");

    /** A name has no address in it; a link there would come alive in somebody's mail. */
    private static final Pattern NO_NAME = Pattern.compile("://|www\\.|@|<|>", Pattern.CASE_INSENSITIVE);

    private final Draw draw;

    public IntakeView(Draw draw) {
        this.draw = draw;
    }

    /** Our reasons as they are picked, by groups. */
    public static List<Group> reasons() {
        return REASONS.subList(0, REASONS.size() - 1);
    }

    /**
     * @param unfinished a case to go on with instead
     * @param workspace may have reasons beside ours
     */
    public View draw(Case theCase, Optional<Case> unfinished, Profile profile, Workspace workspace, Instant now) {
        Intake intake = theCase.intake();
        Facts facts = intake.facts();
        int generation = theCase.generation();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(unfinished
                .map(begun -> offer(begun, profile, now))
                .orElseGet(() -> draw.section("letter.hello", draw.say("letter.hello"))));
        if (!intake.leftover().isEmpty()) {
            blocks.add(draw.context(
                    "letter.leftover", draw.say("letter.leftover", "text", Mrkdwn.escape(intake.leftover()))));
        }
        blocks.add(text(RECRUITER, Fact.RECRUITER, facts, generation));
        blocks.add(text(COMPANY, Fact.COMPANY, facts, generation));
        blocks.add(text(ROLE, Fact.ROLE, facts, generation));
        List<Choice> extras = intake.extrasOf(workspace).stream()
                .map(extra -> new Choice(EXTRA + extra.id(), extra.label()))
                .toList();
        blocks.add(draw.input(
                REASON,
                generation,
                Need.REQUIRED,
                draw.grouped(REASON, REASONS, new Choices("also", extras), reason(intake))));
        blocks.add(draw.input(STAGE, generation, Need.REQUIRED, draw.radio(STAGE, STAGES, Code.of(facts.stage()))));
        Optional<Instant> slot = facts.slot().map(OffsetDateTime::toInstant);
        blocks.add(draw.input(
                SLOT,
                generation,
                Need.OPTIONAL,
                draw.dateTime(SLOT, slot),
                draw.say("timing.slot.hint_in", "place", Dates.place(profile.zone()))));
        if (slot.isPresent() && slot.get().isBefore(now)) {
            blocks.add(draw.context("timing.slot.past", draw.say("timing.slot.past")));
        }
        blocks.add(draw.actions("letter.intake.more", buttons(theCase, slot)));
        View view = draw.modal(ID, theCase.id(), blocks);
        if (intake.undecided()) {
            view.getSubmit().setText(draw.say("letter.intake.undecided.submit"));
        }
        return view;
    }

    private static Optional<String> reason(Intake intake) {
        if (intake.undecided()) {
            return Optional.of(UNDECIDED);
        }
        return intake.extra()
                .map(extra -> EXTRA + extra.id())
                .or(() -> Optional.of(Code.of(intake.facts().reason())))
                .filter(_ -> intake.reasonChosen());
    }

    private List<BlockElement> buttons(Case theCase, Optional<Instant> slot) {
        List<BlockElement> buttons = new ArrayList<>();
        buttons.add(draw.button("letter.more.open", theCase.id()));
        if (slot.isPresent()) {
            buttons.add(draw.button("timing.slot.none", theCase.id()));
        }
        return buttons;
    }

    private LayoutBlock offer(Case begun, Profile profile, Instant now) {
        String about = Subjects.of(begun, draw.say("letter.draft.unnamed"));
        LocalDate date = begun.changedAt().atZone(profile.zone()).toLocalDate();
        String day = date.equals(now.atZone(profile.zone()).toLocalDate())
                ? draw.say("letter.draft.today")
                : new Dates(profile.spelling()).day(date);
        return draw.section(
                "letter.draft",
                draw.say("letter.draft", "about", Mrkdwn.escape(about), "day", day),
                draw.button("letter.draft.open", begun.id()));
    }

    private LayoutBlock text(String field, Fact fact, Facts facts, int generation) {
        return draw.input(field, generation, Need.OPTIONAL, draw.text(field, facts.text(fact), fact.limit()));
    }

    /**
     * What stands in the form, taken over as it is.
     *
     * @param workspace whose own reasons may stand there
     */
    static Intake read(Form form, Intake was, Workspace workspace) {
        Facts.Builder facts = was.facts()
                .edit()
                .text(Fact.RECRUITER, form.text(RECRUITER))
                .text(Fact.COMPANY, form.text(COMPANY))
                .text(Fact.ROLE, form.text(ROLE))
                .slot(form.dateTime(SLOT).map(at -> at.atOffset(ZoneOffset.UTC)));
        form.choice(STAGE, Stage.class).ifPresent(stage -> facts.stage(stage).kind(kind(was.facts(), stage)));
        if (isUndecided(form)) {
            return was.undecided(facts.build());
        }
        Optional<ExtraReason> extra = extra(form, was, workspace);
        Optional<Reason> reason = extra.map(ExtraReason::toldLike).or(() -> form.choice(REASON, Reason.class));
        reason.ifPresent(facts::reason);
        if (reason.isPresent() && reason.get() != Reason.TIMING && isRescheduled(was)) {
            // Another time was their answer to a timing that didn't work.
            facts.kind(Kind.DECLINE);
        }
        if (extra.isPresent()) {
            return was.chosen(extra.get(), facts.build());
        }
        return reason.isPresent() ? was.chosen(facts.build()) : was.facts(facts.build());
    }

    private static Optional<ExtraReason> extra(Form form, Intake was, Workspace workspace) {
        return form.choice(REASON)
                .flatMap(value -> was.extrasOf(workspace).stream()
                        .filter(extra -> value.equals(EXTRA + extra.id()))
                        .findFirst());
    }

    /** Before a first round there are no further ones to decline. */
    private static Kind kind(Facts was, Stage stage) {
        return was.kind() == Kind.FURTHER_ROUNDS && stage != Stage.LATER ? Kind.DECLINE : was.kind();
    }

    /** Whether what was typed as a name holds what no name holds. */
    public static boolean isNoName(String text) {
        return NO_NAME.matcher(text).find();
    }

    private static boolean isUndecided(Form form) {
        return form.choice(REASON).equals(Optional.of(UNDECIDED));
    }

    private static boolean isRescheduled(Intake intake) {
        return intake.facts().kind() == Kind.RESCHEDULE && intake.asked().contains(Intake.Asked.RESCHEDULE);
    }

    /** What must be mended before a letter can be written, by block_id. */
    Map<String, String> faults(Form form, Intake told) {
        Map<String, String> faults = new HashMap<>();
        for (String field : List.of(RECRUITER, COMPANY)) {
            if (isNoName(form.text(field))) {
                faults.put(form.block(field), draw.say(field + ".no_name"));
            }
        }
        Limits.check(form, Map.of(RECRUITER, Fact.RECRUITER, COMPANY, Fact.COMPANY, ROLE, Fact.ROLE), draw, faults);
        boolean ours = form.choice(REASON, Reason.class).isPresent();
        boolean theirs = told.extra()
                .filter(extra -> form.choice(REASON).equals(Optional.of(EXTRA + extra.id())))
                .isPresent();
        if (!ours && !theirs && !isUndecided(form)) {
            faults.put(form.block(REASON), draw.say("letter.reason.missing"));
        }
        if (told.situation().isBackwards()) {
            faults.put(form.block(SLOT), draw.say("timing.slot.before_invited"));
        }
        return faults;
    }
}
