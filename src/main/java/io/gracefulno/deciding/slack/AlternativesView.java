package io.gracefulno.deciding.slack;

import static io.gracefulno.deciding.slack.LensesView.code;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Profile;
import io.gracefulno.deciding.Alternative;
import io.gracefulno.deciding.Verdict;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Reason;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Need;
import io.gracefulno.slackkit.Form;
import io.gracefulno.timing.Advice;
import io.gracefulno.timing.ReplyClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** D4 alternatives to a flat no: which one, and what it needs to be said. */
public final class AlternativesView {
    public static final String ID = "deciding.alternatives";

    static final String ALTERNATIVE = "deciding.alt";
    static final String WHEN = "deciding.alt.when";
    static final String ROLE = "deciding.alt.role";
    static final String SKILL = "deciding.alt.skill";
    static final String UNTIL = "deciding.alt.until";

    private final Draw draw;

    public AlternativesView(Draw draw) {
        this.draw = draw;
    }

    /** With the one that fits best chosen. */
    public View draw(Case theCase, Profile profile, Instant now) {
        return draw(theCase, order(theCase).getFirst(), profile, now);
    }

    View draw(Case theCase, Alternative chosen, Profile profile, Instant now) {
        int generation = theCase.generation();
        Facts facts = theCase.facts();
        List<String> values = order(theCase).stream().map(LensesView::code).toList();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(
                draw.input(ALTERNATIVE, generation, Need.REQUIRED, draw.described(ALTERNATIVE, values, code(chosen))));
        switch (chosen) {
            case ANOTHER_TIME -> blocks.add(text(WHEN, Fact.NEW_TIME, Need.REQUIRED, facts, generation));
            case SHORTER_CALL, VIDEO_FIRST -> blocks.add(text(WHEN, Fact.NEW_TIME, Need.OPTIONAL, facts, generation));
            case OTHER_ROLE -> {
                blocks.add(text(ROLE, Fact.OTHER_ROLE, Need.REQUIRED, facts, generation));
                blocks.add(text(SKILL, Fact.SKILL, Need.OPTIONAL, facts, generation));
            }
            case ANSWER_LATER ->
                blocks.add(
                        draw.input(UNTIL, generation, Need.REQUIRED, draw.date(UNTIL, until(theCase, profile, now))));
            case NETWORKING -> {
                // Nothing more is needed to ask for that.
            }
        }
        return draw.modal(ID, theCase.id(), blocks);
    }

    private LayoutBlock text(String field, Fact fact, Need need, Facts facts, int generation) {
        return draw.input(field, generation, need, draw.text(field, facts.text(fact), fact.limit()));
    }

    /** The one that fits the reason first; where no reason was chosen, the one that fits the answers. */
    private static List<Alternative> order(Case theCase) {
        Optional<Reason> reason = theCase.intake().reasonChosen()
                ? Optional.of(theCase.facts().reason())
                : theCase.deliberation().map(Verdict::of).flatMap(Verdict::reason);
        return Alternative.inOrder(reason.flatMap(Alternative::fitting));
    }

    /** The last day that is fine, or the second business day from today; before the interview in any case. */
    private static LocalDate until(Case theCase, Profile profile, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, profile.zone());
        LocalDate until = Advice.of(theCase.intake().situation(), now, profile.zone())
                .reply()
                .map(clock -> clock.by().toLocalDate())
                .filter(day -> day.isAfter(today))
                .orElseGet(() -> ReplyClock.of(now, now, profile.zone()).by().toLocalDate());
        return last(theCase, profile, today).filter(until::isAfter).orElse(until);
    }

    static Alternative chosen(Form form) {
        return form.choice(ALTERNATIVE, Alternative.class).orElse(Alternative.ANSWER_LATER);
    }

    /** Whether the form has what the chosen one needs; it may be submitted before that was drawn. */
    static boolean asks(Form form) {
        return switch (chosen(form)) {
            case ANOTHER_TIME -> form.has(WHEN);
            case OTHER_ROLE -> form.has(ROLE);
            case ANSWER_LATER -> form.has(UNTIL);
            case SHORTER_CALL, VIDEO_FIRST, NETWORKING -> true;
        };
    }

    /** What stands in the form; what the view didn't have stays as it was. */
    static Facts read(Form form, Facts was) {
        Facts.Builder facts = was.edit();
        Map.of(WHEN, Fact.NEW_TIME, ROLE, Fact.OTHER_ROLE, SKILL, Fact.SKILL).forEach((field, fact) -> {
            if (form.has(field)) {
                facts.text(fact, form.text(field));
            }
        });
        form.date(UNTIL).ifPresent(day -> facts.text(Fact.BY_DATE, day.toString()));
        return facts.build();
    }

    /** What must be mended before it can be written, by block_id. */
    Map<String, String> faults(Form form, Case theCase, Profile profile, Instant now) {
        Map<String, String> faults = new HashMap<>();
        if (chosen(form) == Alternative.ANOTHER_TIME && form.text(WHEN).isBlank()) {
            faults.put(form.block(WHEN), draw.say("deciding.alt.when.missing"));
        }
        if (chosen(form) == Alternative.OTHER_ROLE && form.text(ROLE).isBlank()) {
            faults.put(form.block(ROLE), draw.say("deciding.alt.role.missing"));
        }
        if (chosen(form) == Alternative.ANSWER_LATER) {
            LocalDate today = LocalDate.ofInstant(now, profile.zone());
            Optional<LocalDate> until = form.date(UNTIL);
            if (until.isEmpty() || !until.get().isAfter(today)) {
                faults.put(form.block(UNTIL), draw.say("deciding.alt.until.past"));
            } else if (!until.get().isBefore(today.plusYears(1))) {
                faults.put(form.block(UNTIL), draw.say("deciding.alt.until.far"));
            } else if (last(theCase, profile, today)
                    .filter(until.get()::isAfter)
                    .isPresent()) {
                faults.put(form.block(UNTIL), draw.say("deciding.alt.until.slot"));
            }
        }
        Map.of(WHEN, Fact.NEW_TIME, ROLE, Fact.OTHER_ROLE, SKILL, Fact.SKILL).forEach((field, fact) -> {
            if (form.text(field).length() > fact.limit()) {
                faults.put(form.block(field), draw.say("slackkit.too_long", "limit", Integer.toString(fact.limit())));
            }
        });
        return faults;
    }

    /** The day before an interview that is still to come; where that is today, the interview's own day. */
    private static Optional<LocalDate> last(Case theCase, Profile profile, LocalDate today) {
        return theCase.facts()
                .slot()
                .map(OffsetDateTime::toInstant)
                .map(slot -> LocalDate.ofInstant(slot, profile.zone()))
                .filter(day -> day.isAfter(today))
                .map(day -> day.minusDays(1).isAfter(today) ? day.minusDays(1) : day);
    }
}
