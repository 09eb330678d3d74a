package io.gracefulno.letter.slack;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.slack.api.model.block.LayoutBlock;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Intake;
import io.gracefulno.casebook.Profile;
import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Kind;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Need;
import io.gracefulno.slackkit.Form;
import io.gracefulno.timing.Advice;
import io.gracefulno.timing.Circumstance;
import io.gracefulno.timing.slack.TimingLine;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which way the letter goes, in S2: what speaks for a call, the advice, the choice, and their address. */
final class Way {
    static final String CIRCUMSTANCES = "timing.circumstances";
    static final String CHANNEL = "letter.channel";
    static final String ADDRESS = "letter.address";

    private final Draw draw;
    private final TimingLine timing;

    Way(Draw draw) {
        this.draw = draw;
        this.timing = new TimingLine(draw);
    }

    List<LayoutBlock> blocks(Case theCase, Profile profile, Instant now) {
        Intake intake = theCase.intake();
        int generation = theCase.generation();
        Advice advice = intake.advice(now, profile.zone());
        List<String> all = Stream.of(Circumstance.values()).map(Code::of).toList();
        Set<String> told = intake.circumstances().stream().map(Code::of).collect(toUnmodifiableSet());
        List<String> channels = List.of("email", "linkedin", "phone", "text");
        return List.of(
                draw.input(CIRCUMSTANCES, generation, Need.OPTIONAL, draw.checkboxes(CIRCUMSTANCES, all, told)),
                draw.context("timing.advice", timing.channel(advice)),
                draw.input(
                        CHANNEL,
                        generation,
                        Need.REQUIRED,
                        draw.select(CHANNEL, channels, Code.of(preset(theCase, profile, now)))),
                draw.input(ADDRESS, generation, Need.OPTIONAL, draw.email(ADDRESS, intake.address())));
    }

    /** What was chosen; before there is a letter what is advised; else how the letter goes. */
    static Channel preset(Case theCase, Profile profile, Instant now) {
        return theCase.intake().channelChosen() || theCase.writing().isPresent()
                ? theCase.facts().channel()
                : theCase.intake().advice(now, profile.zone()).channel().channel();
    }

    /** All but the channel: what is preset isn't chosen. */
    static Intake read(Form form, Intake was) {
        Intake told =
                form.has(CIRCUMSTANCES) ? was.circumstances(form.choices(CIRCUMSTANCES, Circumstance.class)) : was;
        return form.has(ADDRESS) ? told.address(form.text(ADDRESS).strip()) : told;
    }

    /** It was pressed, or stood there when the view was submitted: now it is chosen. */
    static Intake readChannel(Form form, Intake read) {
        return form.choice(CHANNEL, Channel.class)
                .map(channel -> by(channel, read))
                .orElse(read);
    }

    /** They send it that way. */
    static Intake by(Channel channel, Intake told) {
        Facts.Builder facts = told.facts().edit().channel(channel);
        if (channel == Channel.PHONE && told.facts().kind() == Kind.CONFIRM_AFTER_CALL) {
            // They call again, so there is nothing to confirm yet.
            facts.kind(Kind.DECLINE);
        }
        return told.sentBy(facts.build());
    }
}
