package io.gracefulno.preferences.slack;

import com.slack.api.model.view.View;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Remark;
import io.gracefulno.casebook.Standing;
import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Length;
import io.gracefulno.letter.Register;
import io.gracefulno.letter.Spelling;
import io.gracefulno.preferences.Personal;
import io.gracefulno.preferences.Quiet;
import io.gracefulno.preferences.Setting;
import io.gracefulno.preferences.Workspace;
import io.gracefulno.review.Finding;
import io.gracefulno.review.Rule;
import io.gracefulno.slackkit.Draw;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Everything that settings draw. */
public final class PreferenceDrawings {
    private PreferenceDrawings() {}

    /** @param text words of some kind, so long at most */
    public static Map<String, View> of(Draw draw, Profile profile, IntFunction<String> text) {
        Map<String, View> views = new LinkedHashMap<>();
        MineView mine = new MineView(draw);
        Personal everything = new Personal(
                EnumSet.allOf(Rule.class),
                text.apply(80),
                text.apply(60),
                Optional.of(Register.WARM),
                Optional.of(Length.SHORT),
                Optional.of(Channel.LINKEDIN),
                Optional.of(Spelling.US),
                Optional.of(ZoneId.of("America/Argentina/ComodRivadavia")),
                EnumSet.allOf(Quiet.class),
                IntStream.range(0, 120).mapToObj(number -> "U0" + number).collect(Collectors.toSet()));
        for (Standing standing : Standing.values()) {
            Profile slack = new Profile(
                    profile.owner(), profile.name(), profile.zone(), profile.spelling(), profile.readAt(), standing);
            views.put("settings, none " + standing, mine.draw(Personal.USUAL, slack));
            views.put("settings, all " + standing, mine.draw(everything, slack));
        }
        List<Remark> remarks = EnumSet.allOf(Rule.class).stream()
                .map(rule -> new Remark(Remark.Field.SIGN_OFF, new Finding(rule, "", 0, 5, text.apply(60))))
                .toList();
        views.put("settings, remarked", mine.drawRemarked(everything, profile, remarks));
        WorkspaceView workspace = new WorkspaceView(draw);
        List<String> many =
                IntStream.range(0, 99).mapToObj(number -> "U0" + number).toList();
        Workspace full = Workspace.USUAL
                .withCoaches(many)
                .withInsightsReaders(many)
                .withGuests(Setting.OFF)
                .withInsights(Setting.OFF)
                .withRetentionMonths(3);
        views.put("workspace, none", workspace.draw(Workspace.USUAL));
        views.put("workspace, all", workspace.draw(full));
        views.put("workspace, one is older", workspace.drawWarning(full, 1));
        views.put("workspace, many are older", workspace.drawWarning(full, 123_456));
        for (WorkspaceView.Refusal why : WorkspaceView.Refusal.values()) {
            views.put("workspace, refused " + why, workspace.refused(why));
        }
        return views;
    }
}
