package io.gracefulno.afterwards.slack;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import io.gracefulno.afterwards.Greeting;
import io.gracefulno.afterwards.Hello;
import io.gracefulno.afterwards.Idea;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Texts;
import io.gracefulno.casebook.slack.MailLinks;
import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Fact;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Need;
import io.gracefulno.slackkit.Form;
import io.gracefulno.slackkit.Mrkdwn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Write a line: one of three ideas and what it is about, then the short text to copy. */
public final class HelloView {
    public static final String ID = "afterwards.hello";
    public static final String READY = "afterwards.hello.ready";

    static final String IDEA = "afterwards.hello.idea";
    static final String WORDS = "afterwards.hello.words";
    static final String CHANNEL = "afterwards.hello.channel";

    private static final String SUBJECT = "afterwards.hello.subject";
    private static final String BODY = "afterwards.hello.body";
    private static final List<String> CHANNELS = List.of("email", "linkedin");

    private final Draw draw;

    public HelloView(Draw draw) {
        this.draw = draw;
    }

    /** What it is to say. */
    public View draw(Case theCase) {
        Greeting greeting = greeting(theCase);
        String idea = Code.of(greeting.idea());
        List<String> ideas = Stream.of(Idea.values()).map(Code::of).toList();
        InputBlock words = draw.labelled(
                draw.say("afterwards.hello." + idea + ".label"),
                WORDS,
                1,
                draw.text(WORDS, greeting.words(), Hello.LIMIT));
        words.setHint(draw.words("afterwards.hello." + idea + ".hint"));
        return draw.modal(
                ID,
                theCase.id(),
                List.of(
                        draw.section("afterwards.hello.note", note(theCase)),
                        draw.input(IDEA, 1, Need.REQUIRED, draw.radio(IDEA, ideas, idea)),
                        words));
    }

    private String note(Case theCase) {
        return theCase.facts()
                .firstKnown(Fact.RECRUITER, Fact.COMPANY)
                .map(name -> draw.say("afterwards.hello.note", "name", Mrkdwn.escape(name)))
                .orElseGet(() -> draw.say("afterwards.hello.note.unnamed"));
    }

    private static Greeting greeting(Case theCase) {
        return theCase.greeting().orElseGet(() -> Greeting.begun(theCase.facts().channel()));
    }

    /** The text to copy, by email with its subject. */
    public View ready(Case theCase, Texts texts) {
        Greeting greeting = greeting(theCase);
        // Every text of ours takes the place of the one before it.
        int generation = 2 * greeting.variant() + (greeting.channel() == Channel.EMAIL ? 1 : 2);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(draw.section("afterwards.hello.ready.note", draw.say("afterwards.hello.ready.note")));
        blocks.add(draw.input(CHANNEL, 1, Need.REQUIRED, draw.radio(CHANNEL, CHANNELS, Code.of(greeting.channel()))));
        blocks.add(draw.actions("afterwards.hello.open", links(theCase, texts)));
        if (!texts.subject().isEmpty()) {
            blocks.add(draw.input(SUBJECT, generation, Need.OPTIONAL, draw.text(SUBJECT, texts.subject(), 150)));
        }
        blocks.add(draw.input(BODY, generation, Need.OPTIONAL, draw.multiline(BODY, texts.body())));
        blocks.add(draw.actions(
                "afterwards.hello.again",
                List.of(
                        draw.button("afterwards.hello.another", theCase.id() + "|" + greeting.variant()),
                        draw.buttonFor("change", "afterwards.followup.write", theCase.id()))));
        return draw.modal(READY, theCase.id(), blocks);
    }

    private List<BlockElement> links(Case theCase, Texts texts) {
        if (texts.subject().isEmpty()) {
            return List.of(draw.link("casebook.open.linkedin", MailLinks.LINKEDIN));
        }
        MailLinks links = new MailLinks(theCase.intake().address(), texts);
        return List.of(
                draw.link("casebook.open.gmail", links.gmail()), draw.link("casebook.open.outlook", links.outlook()));
    }

    /** What stands in the first view. */
    static Greeting read(Form form, Case theCase) {
        Greeting was = greeting(theCase);
        return was.saying(form.choice(IDEA, Idea.class).orElse(was.idea()), form.text(WORDS));
    }

    /** The way that was chosen in the second. */
    static Greeting readChannel(Form form, Greeting was) {
        return form.choice(CHANNEL, Channel.class)
                .filter(chosen -> CHANNELS.contains(Code.of(chosen)))
                .map(was::by)
                .orElse(was);
    }

    /** What must be mended before it can be written, by block_id. */
    Map<String, String> faults(Form form, Greeting read) {
        String words = read.words();
        if (words.length() > Hello.LIMIT) {
            return Map.of(form.block(WORDS), draw.say("slackkit.too_long", "limit", Integer.toString(Hello.LIMIT)));
        }
        return Hello.isEnough(words)
                ? Map.of()
                : Map.of(form.block(WORDS), draw.say("afterwards.hello." + Code.of(read.idea()) + ".missing"));
    }
}
