package io.gracefulno.coaching.slack;

import com.slack.api.model.block.LayoutBlock;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Share;
import io.gracefulno.coaching.Proposal;
import io.gracefulno.coaching.Round;
import io.gracefulno.letter.Dates;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Mrkdwn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a coach answered before in the same share, a few lines of each answer, the latest first. */
final class EarlierAnswers {
    /** How many are recalled, and how much of each. */
    private static final int MOST_EARLIER = 3;

    private static final int EARLIER_LIMIT = 1500;
    private static final int PART_LIMIT = 300;

    private final Draw draw;

    EarlierAnswers(Draw draw) {
        this.draw = draw;
    }

    /** @param above how many blocks stand above them, which numbers them */
    List<LayoutBlock> blocks(Share share, Profile coach, int above) {
        List<Round> answered = share.rounds().subList(0, share.rounds().size() - 1).reversed().stream()
                .filter(round -> round.answeredAt().isPresent())
                .limit(MOST_EARLIER)
                .toList();
        List<LayoutBlock> blocks = new ArrayList<>();
        for (Round round : answered) {
            blocks.add(draw.context(
                    "coaching.review.earlier." + (above + blocks.size()),
                    Mrkdwn.fit(EARLIER_LIMIT, answer(round, share, coach))));
        }
        return blocks;
    }

    private String answer(Round round, Share share, Profile coach) {
        List<String> lines = new ArrayList<>();
        lines.add(draw.say(
                "coaching.review.earlier",
                "day",
                new Dates(coach.spelling()).day(day(round, share, coach)),
                "opinion",
                draw.say("coaching.opinion." + Code.of(round.opinion().orElseThrow()))));
        if (!round.note().isBlank()) {
            lines.add(draw.say("coaching.quoted", "words", Mrkdwn.escape(round.note())));
        }
        round.proposals().forEach(said -> lines.add(part(said, round)));
        return String.join("\n", lines);
    }

    /** On the coach's own clock, as far as it is known. */
    private static LocalDate day(Round round, Share share, Profile coach) {
        return round.answeredAt()
                .orElseThrow()
                .atZone(coach.knowsClock() ? coach.zone() : share.zone())
                .toLocalDate();
    }

    private String part(Proposal said, Round round) {
        String words = said.wording().isEmpty() ? said.comment() : said.wording();
        return draw.say(
                "coaching.review.earlier.part",
                "name",
                About.name(round.excerpts().get(said.excerpt()), draw),
                "words",
                Mrkdwn.fit(PART_LIMIT, Mrkdwn.escape(words)),
                "fate",
                draw.say("coaching.review.fate." + Code.of(said.fate())));
    }
}
