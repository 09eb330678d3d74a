package io.gracefulno.preferences.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.gracefulno.preferences.Setting;
import io.gracefulno.preferences.Workspace;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Need;
import io.gracefulno.slackkit.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What admins set for everybody in their workspace. */
public final class WorkspaceView {
    public static final String ID = "preferences.workspace";
    public static final String COACHES = "preferences.coaches";

    /** In its place, for whoever isn't an admin, or no longer. */
    public static final String REFUSED = "preferences.refused";

    static final String READERS = "preferences.managers";
    static final String RETENTION = "preferences.retention";
    static final String INSIGHTS = "preferences.insights";
    static final String GUESTS = "preferences.guests";

    /** A picker of coaches has room for them and for "somebody else". */
    private static final int MOST_PEOPLE = 99;

    private static final List<String> MONTHS = List.of("3", "6", "12", "24");

    private final Draw draw;

    public WorkspaceView(Draw draw) {
        this.draw = draw;
    }

    /** Why somebody is shown nothing of it. */
    enum Refusal {
        NOT_ADMIN,
        /** They were one when they opened it. */
        LOST,
        /** Slack doesn't say just now. */
        UNSURE
    }

    View draw(Workspace set) {
        return draw(set, "", 0);
    }

    /**
     * The same once more before it is saved.
     *
     * @param older how many cases of everybody are older than what is about to be set
     */
    View drawWarning(Workspace wanted, int older) {
        return draw(wanted, warned(wanted), older);
    }

    /** What the view carries once it said what would be deleted: the next submit of the same saves. */
    static String warned(Workspace wanted) {
        return "older|" + wanted.retentionMonths();
    }

    private View draw(Workspace set, String metadata, int older) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(draw.input(COACHES, 1, Need.OPTIONAL, draw.people(COACHES, set.coaches(), MOST_PEOPLE)));
        blocks.add(
                draw.readOnSubmit(READERS, 1, Need.OPTIONAL, draw.people(READERS, set.insightsReaders(), MOST_PEOPLE)));
        blocks.add(draw.readOnSubmit(
                RETENTION, 1, Need.REQUIRED, draw.select(RETENTION, MONTHS, Integer.toString(set.retentionMonths()))));
        if (older > 0) {
            blocks.add(draw.context(
                    "preferences.retention.older",
                    older == 1
                            ? draw.say("preferences.retention.older.one")
                            : draw.say("preferences.retention.older", "count", Integer.toString(older))));
        }
        blocks.add(
                draw.readOnSubmit(INSIGHTS, 1, Need.OPTIONAL, draw.checkbox(INSIGHTS, set.insights() == Setting.ON)));
        blocks.add(draw.readOnSubmit(GUESTS, 1, Need.OPTIONAL, draw.checkbox(GUESTS, set.allowsGuests())));
        blocks.addAll(new OwnRows(draw).of(set));
        return draw.modal(ID, metadata, blocks);
    }

    View refused(Refusal why) {
        String sentence = draw.say(
                switch (why) {
                    case NOT_ADMIN -> "preferences.refused.not_admin";
                    case LOST -> "preferences.refused.lost";
                    case UNSURE -> "preferences.refused.unsure";
                });
        return draw.modal(REFUSED, "", List.of(draw.section("preferences.refused.note", sentence)));
    }

    /** Under the field, by block_id: a guest among the coaches. */
    Map<String, String> guest(Form form, String name) {
        return Map.of(
                form.block(COACHES),
                name.isEmpty()
                        ? draw.say("preferences.coaches.guest.unnamed")
                        : draw.say("preferences.coaches.guest", "name", name));
    }

    /** The same where Slack hasn't said who all of them are. */
    Map<String, String> unknown(Form form) {
        return Map.of(form.block(COACHES), draw.say("preferences.coaches.unknown"));
    }

    /** It stood open for so long that Slack is asked again who they are. */
    Map<String, String> again(Form form) {
        return Map.of(form.block(COACHES), draw.say("preferences.workspace.again"));
    }

    /** What stands in the form; a time that isn't offered stays as it was. */
    static Workspace read(Form form, Workspace was) {
        Optional<Integer> months =
                form.choice(RETENTION).filter(MONTHS::contains).map(Integer::valueOf);
        return was.withCoaches(people(form, COACHES))
                .withInsightsReaders(people(form, READERS))
                .withRetentionMonths(months.orElse(was.retentionMonths()))
                .withInsights(form.isTicked(INSIGHTS) ? Setting.ON : Setting.OFF)
                .withGuests(form.isTicked(GUESTS) ? Setting.ON : Setting.OFF);
    }

    private static List<String> people(Form form, String field) {
        return form.users(field).stream().limit(MOST_PEOPLE).toList();
    }
}
