package io.gracefulno.afterwards.slack;

import io.gracefulno.afterwards.Later;
import io.gracefulno.afterwards.Reminded;
import io.gracefulno.afterwards.Reminder;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Reminding;
import io.gracefulno.casebook.Twice;
import io.gracefulno.slackkit.Drawn;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every reminder of a case, whenever it is drawn, and every line that it folds to. */
public final class ReminderDrawings {
    private static final List<Duration> SOON =
            Stream.of(0, 10, 20, 45, 70, 200, 400).map(Duration::ofHours).toList();
    private static final List<Duration> LATER =
            Stream.of(21, 35, 92, 184, 366, 500).map(Duration::ofDays).toList();

    private final ReminderView view;
    private final Profile profile;
    private final Instant start;
    private final Map<String, Drawn> drawings = new LinkedHashMap<>();

    private ReminderDrawings(ReminderView view, Profile profile, Instant start) {
        this.view = view;
        this.profile = profile;
        this.start = start;
    }

    /** @param start the cases were begun or sent then */
    public static Map<String, Drawn> of(ReminderView view, Profile profile, Instant start, Map<String, Case> cases) {
        ReminderDrawings all = new ReminderDrawings(view, profile, start);
        cases.forEach((name, theCase) -> {
            for (Reminder.Kind kind : Reminder.Kind.values()) {
                all.draw(name + " " + kind, theCase, kind);
            }
        });
        return all.drawings;
    }

    private void draw(String name, Case theCase, Reminder.Kind kind) {
        List<Duration> after = switch (kind) {
            case UNSENT, SLOT, HOLDING -> SOON;
            case FOLLOWUP, RECONNECT -> LATER;
        };
        Instant occasion = Reminding.occasion(theCase, kind, profile.zone())
                .map(Reminder::occasion)
                .orElse(Instant.EPOCH);
        for (Duration passed : after) {
            Instant now = start.plus(passed);
            Twice twice = passed.isZero() ? Twice.PERHAPS : Twice.NO;
            view.live(theCase, kind, occasion, profile, twice, now)
                    .ifPresent(drawn -> drawings.put("reminder " + name + " after " + passed, drawn));
        }
        Instant now = start.plus(after.getFirst());
        drawings.put("folded " + name, view.folded(theCase, kind, occasion, profile, now));
        for (Reminded.How how : Reminded.How.values()) {
            Case settled =
                    reminded(theCase, kind, reminder -> theCase.reminded().settled(kind, reminder.occasion(), how));
            drawings.put("folded " + how + " " + name, view.folded(settled, kind, occasion, profile, now));
        }
        for (Later later : Later.values()) {
            Case snoozed = reminded(
                    theCase,
                    kind,
                    reminder -> theCase.reminded().snoozed(kind, reminder.occasion(), later.from(now, profile.zone())));
            drawings.put("folded " + later + " " + name, view.folded(snoozed, kind, occasion, profile, now));
        }
    }

    private Case reminded(Case theCase, Reminder.Kind kind, Function<Reminder, Reminded> becomes) {
        return Reminding.occasion(theCase, kind, profile.zone())
                .map(becomes)
                .map(theCase::reminded)
                .orElse(theCase);
    }
}
