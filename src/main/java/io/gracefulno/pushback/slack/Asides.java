package io.gracefulno.pushback.slack;

import com.slack.api.model.block.LayoutBlock;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Pushback;
import io.gracefulno.casebook.Pushback.Course;
import io.gracefulno.casebook.Suggestion;
import io.gracefulno.casebook.Suggestion.Way;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.slack.MoreFaults;
import io.gracefulno.pushback.ReplyKind;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Need;
import io.gracefulno.slackkit.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What an answer may need besides its text: somebody to suggest, or the day of a promise. */
final class Asides {
    static final String SUGGESTION = "pushback.suggestion";
    static final String NAME = "pushback.suggestion.name";
    static final String ADDRESS = "pushback.suggestion.address";
    static final String UNTIL = "pushback.until";

    private final Draw draw;

    Asides(Draw draw) {
        this.draw = draw;
    }

    List<LayoutBlock> of(Case theCase, Pushback reply) {
        int generation = theCase.generation();
        List<LayoutBlock> blocks = new ArrayList<>();
        if (reply.kinds().contains(ReplyKind.ASKS_REFERRAL)) {
            Suggestion suggestion = reply.suggestion();
            List<String> ways = Stream.of(Way.values()).map(Code::of).toList();
            blocks.add(draw.input(
                    SUGGESTION, generation, Need.REQUIRED, draw.radio(SUGGESTION, ways, Code.of(suggestion.way()))));
            if (suggestion.way() == Way.AGREED) {
                blocks.add(draw.input(
                        NAME,
                        generation,
                        Need.OPTIONAL,
                        draw.text(NAME, suggestion.name(), Fact.REFERRAL_NAME.limit())));
                blocks.add(draw.input(ADDRESS, generation, Need.OPTIONAL, draw.email(ADDRESS, suggestion.address())));
                blocks.add(draw.actions("pushback.suggest.do", List.of(draw.button("pushback.suggest", theCase.id()))));
            }
        }
        if (reply.course() == Course.THINK) {
            reply.until()
                    .ifPresent(day -> blocks.add(draw.input(UNTIL, generation, Need.REQUIRED, draw.date(UNTIL, day))));
        }
        return blocks;
    }

    /** What stands in the form; what the view didn't have stays as it was. */
    static Pushback read(Form form, Pushback was) {
        Pushback read = form.choice(SUGGESTION, Way.class)
                .map(way -> was.suggesting(new Suggestion(
                        way,
                        form.has(NAME)
                                ? form.text(NAME).strip()
                                : was.suggestion().name(),
                        form.has(ADDRESS) ? address(form) : was.suggestion().address())))
                .orElse(was);
        return form.date(UNTIL).map(read::until).orElse(read);
    }

    /** What is no address enters no answer. */
    private static String address(Form form) {
        String address = form.text(ADDRESS).strip();
        return MoreFaults.isAddress(address) ? address : "";
    }

    /**
     * What must be mended, by block_id.
     *
     * @param reply with what stands in the form
     * @param today in the person's zone
     */
    Map<String, String> faults(Form form, Pushback reply, LocalDate today) {
        Map<String, String> faults = new HashMap<>();
        Optional<LocalDate> until = reply.until().filter(_ -> form.has(UNTIL));
        until.filter(day -> !day.isAfter(today))
                .ifPresent(_ -> faults.put(form.block(UNTIL), draw.say("deciding.alt.until.past")));
        until.filter(day -> !day.isBefore(today.plusYears(1)))
                .ifPresent(_ -> faults.put(form.block(UNTIL), draw.say("deciding.alt.until.far")));
        for (Map.Entry<String, Fact> field :
                Map.of(NAME, Fact.REFERRAL_NAME, ADDRESS, Fact.REFERRAL_EMAIL).entrySet()) {
            int limit = field.getValue().limit();
            if (form.text(field.getKey()).length() > limit) {
                faults.put(form.block(field.getKey()), draw.say("slackkit.too_long", "limit", Integer.toString(limit)));
            }
        }
        String address = form.text(ADDRESS).strip();
        if (!address.isEmpty() && !MoreFaults.isAddress(address)) {
            faults.putIfAbsent(form.block(ADDRESS), draw.say("letter.address.wrong"));
        }
        return faults;
    }
}
