package io.gracefulno.letter.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Letters;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Repeat;
import io.gracefulno.casebook.State;
import io.gracefulno.letter.Kind;
import io.gracefulno.letter.Reason;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Mrkdwn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was said to the same company or recruiter before, in one line above the next step; nothing for the first time. */
public final class Before {
    private final Draw draw;

    public Before(Draw draw) {
        this.draw = draw;
    }

    /** The view, with the line on top where there is one. */
    View above(View view, Case theCase, Instant now, Transaction tx) {
        Profile profile = Profile.of(theCase.owner(), tx);
        Optional<LayoutBlock> line = Repeat.of(theCase, tx).map(repeat -> line(repeat, theCase, profile, now));
        if (line.isPresent()) {
            List<LayoutBlock> blocks = new ArrayList<>(view.getBlocks());
            blocks.addFirst(line.get());
            view.setBlocks(blocks);
        }
        return view;
    }

    private LayoutBlock line(Repeat repeat, Case theCase, Profile profile, Instant now) {
        String name = repeat.name(theCase);
        String says = draw.say(
                "letter.before",
                "name",
                Mrkdwn.escape(name),
                "when",
                when(repeat.sentAt(), profile, now),
                "what",
                what(repeat.earlier()));
        return draw.section(
                "letter.before",
                says,
                draw.button("letter.before.open", repeat.earlier().id(), name));
    }

    /** {@code in March}, with its year where that isn't this one. */
    private String when(Instant at, Profile profile, Instant now) {
        LocalDate day = LocalDate.ofInstant(at, profile.zone());
        String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        int year = day.getYear();
        return year == LocalDate.ofInstant(now, profile.zone()).getYear()
                ? draw.say("letter.before.month", "month", month)
                : draw.say("letter.before.year", "month", month, "year", Integer.toString(year));
    }

    /** What became of it, with the reason as it was told. */
    private String what(Case earlier) {
        if (earlier.state() == State.GOING) {
            return draw.say("letter.before.going");
        }
        Kind sent = earlier.sentAt().isPresent()
                ? earlier.facts().kind()
                : earlier.earlier().getLast().kind();
        String told = "letter.before." + (sent.declines() ? "declined" : Code.of(sent));
        Optional<Reason> reason = Letters.told(earlier);
        return reason.isPresent() && sent.declines()
                ? draw.say("letter.before.reason", "told", draw.say(told), "reason", reason(reason.get()))
                : draw.say(told);
    }

    private String reason(Reason reason) {
        return draw.say("letter.before.reason." + Code.of(reason));
    }
}
