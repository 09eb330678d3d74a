package io.gracefulno.coaching.slack;

import com.slack.api.model.block.element.BlockElement;
import io.gracefulno.casebook.Counsel;
import io.gracefulno.casebook.Entry;
import io.gracefulno.casebook.Heeding.Answered;
import io.gracefulno.casebook.Profile;
import io.gracefulno.coaching.Difference;
import io.gracefulno.coaching.Piece;
import io.gracefulno.slackkit.Draw;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The wording that a coach suggests beside what stands in its place now, with the words that differ marked. */
final class SideBySide {
    private final Draw draw;

    SideBySide(Draw draw) {
        this.draw = draw;
    }

    /** The runs of a rich text: the comment, whether the letter changed since, and the two wordings. */
    List<BlockElement> of(Answered answered, Counsel counsel, Profile candidate, Instant now) {
        List<BlockElement> text = new ArrayList<>();
        if (!counsel.comment().isBlank()) {
            text.add(Runs.plain(draw.say("coaching.quoted", "words", counsel.comment())));
        }
        if (answered.mayChange() && counsel.isOvertaken()) {
            text.add(Runs.italic(changed(answered, candidate, now)));
        }
        text.addAll(counsel.now()
                .map(stands -> both(stands, counsel.wording()))
                .orElseGet(() -> suggestedAlone(counsel.wording())));
        return text;
    }

    private List<BlockElement> both(Piece stands, String wording) {
        Difference difference = Difference.between(stands.text(), wording);
        return List.of(
                Runs.bold(draw.say("coaching.proposals.now")),
                Runs.struck(difference.now()),
                Runs.bold(draw.say("coaching.proposals.suggested")),
                Runs.emboldened(difference.suggested()));
    }

    /** What it was said of is in the letter no more. */
    private List<BlockElement> suggestedAlone(String wording) {
        return List.of(
                Runs.italic(draw.say("coaching.proposals.gone")),
                Runs.bold(draw.say("coaching.proposals.suggested")),
                Runs.masked(wording));
    }

    private String changed(Answered answered, Profile candidate, Instant now) {
        return answered.theCase().history().reversed().stream()
                .filter(entry -> entry.what() == Entry.What.LETTER_SAVED
                        && entry.at().isAfter(answered.consulted().at()))
                .findFirst()
                .map(entry -> draw.say(
                        "coaching.proposals.changed.on", "when", new Since(draw).on(entry.at(), candidate, now)))
                .orElseGet(() -> draw.say("coaching.proposals.changed"));
    }
}
