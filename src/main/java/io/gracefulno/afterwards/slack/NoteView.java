package io.gracefulno.afterwards.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Letters;
import io.gracefulno.casebook.Profile;
import io.gracefulno.letter.Claim;
import io.gracefulno.letter.Composer;
import io.gracefulno.letter.Fact;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Need;
import io.gracefulno.slackkit.Form;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A note to go with an invitation to connect on LinkedIn, to be copied. */
public final class NoteView {
    public static final String ID = "afterwards.note";

    static final String FOLLOWS = "afterwards.note.follows";

    private static final String COPY = "afterwards.note.copy";

    private static final String PEOPLE = "https://www.linkedin.com/search/results/people/?keywords=";
    private static final Pattern GENERATION = Pattern.compile(":(\\d{1,5})$");

    private final Draw draw;
    private final Letters letters;

    public NoteView(Draw draw, Letters letters) {
        this.draw = draw;
        this.letters = letters;
    }

    /** @param variant which wording, from 0; the button for another one carries it */
    public View draw(Case theCase, Profile profile, int variant, Instant now) {
        boolean follows = theCase.facts().holds(Claim.INTERESTED);
        String note = letters.note(theCase, profile, variant, now);
        String limit = Integer.toString(Composer.LONGEST_NOTE);
        String hint = draw.say(COPY + ".counted", "limit", limit, "count", Integer.toString(note.length()));
        // Every text of ours takes the place of the one before it, and says which it is.
        int generation = 2 * variant + (follows ? 1 : 0);
        List<LayoutBlock> blocks = List.of(
                draw.section("afterwards.note.note", draw.say("afterwards.note.note")),
                draw.input(FOLLOWS, 1, Need.OPTIONAL, draw.checkbox(FOLLOWS, follows)),
                draw.input(COPY, generation, Need.OPTIONAL, draw.multiline(COPY, note), hint),
                draw.actions(
                        "afterwards.note.do",
                        List.of(
                                draw.button("afterwards.note.another", theCase.id() + "|" + variant),
                                draw.link("casebook.open.linkedin.people", people(theCase)))));
        return draw.modal(ID, theCase.id(), blocks);
    }

    /** Where they are looked for, by whatever name is known. */
    private static String people(Case theCase) {
        String names = Stream.of(Fact.RECRUITER, Fact.COMPANY)
                .map(theCase.facts()::text)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" "));
        return PEOPLE + URLEncoder.encode(names, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Which wording stands there; the first where that can't be told. */
    static int variant(Form form) {
        Matcher generation = GENERATION.matcher(form.block(COPY));
        return generation.find() ? Integer.parseInt(generation.group(1)) / 2 : 0;
    }

    static boolean follows(Form form) {
        return form.isTicked(FOLLOWS);
    }
}
