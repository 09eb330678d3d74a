package io.gracefulno.afterwards.slack;

import com.slack.api.model.view.View;
import io.gracefulno.afterwards.Greeting;
import io.gracefulno.afterwards.Hello;
import io.gracefulno.afterwards.Hellos;
import io.gracefulno.afterwards.Idea;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.CloseOut.Done;
import io.gracefulno.casebook.CloseOut.How;
import io.gracefulno.casebook.Greetings;
import io.gracefulno.casebook.Letters;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Remark;
import io.gracefulno.casebook.Texts;
import io.gracefulno.casebook.Twice;
import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Fact;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Drawn;
import io.gracefulno.wording.Library;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** Everything that can be done once a no is sent, drawn for one kind of facts. */
public final class AfterwardsDrawings {
    private final Draw draw;
    private final Letters letters;
    private final Greetings greetings;
    private final Profile profile;
    private final Instant now;
    private final IntFunction<String> text;
    private final Map<String, View> views = new LinkedHashMap<>();

    private AfterwardsDrawings(
            Library library, Letters letters, Profile profile, Instant now, IntFunction<String> text) {
        this.draw = new Draw(library.screens());
        this.letters = letters;
        this.greetings = new Greetings(new Hellos(library));
        this.profile = profile;
        this.now = now;
        this.text = text;
    }

    /** The views of a case that was sent. */
    public static Map<String, View> of(
            Library library, Letters letters, Profile profile, Instant now, IntFunction<String> text, Case sent) {
        AfterwardsDrawings all = new AfterwardsDrawings(library, letters, profile, now, text);
        all.drawHellos(sent);
        all.drawNotes(sent);
        all.drawTouches(sent);
        all.drawChanges(sent);
        Case adjusted = sent.adjusted(Collections.nCopies(3, text.apply(150)), now);
        all.views.put("what comes next", new NextView(all.draw).draw(sent));
        all.views.put("what comes next, kept", new NextView(all.draw).draw(adjusted));
        return all.views;
    }

    private void drawHellos(Case sent) {
        HelloView view = new HelloView(draw);
        views.put("hello", view.draw(sent));
        for (Idea idea : Idea.values()) {
            Greeting begun = new Greeting(idea, text.apply(Hello.LIMIT), Channel.EMAIL, 0);
            views.put("hello " + idea, view.draw(sent.greeting(Optional.of(begun))));
            for (Channel channel : List.of(Channel.EMAIL, Channel.LINKEDIN)) {
                for (int variant = 0; variant < 5; variant++) {
                    Case greeted = sent.greeting(Optional.of(begun.by(channel).variant(variant)));
                    Optional<Texts> texts = greetings.of(greeted, profile, now.plus(Duration.ofDays(90)));
                    String name = "hello to copy " + idea + " " + channel + " " + variant;
                    texts.ifPresent(written -> views.put(name, view.ready(greeted, written)));
                }
            }
        }
    }

    private void drawNotes(Case sent) {
        NoteView view = new NoteView(draw, letters);
        for (int variant = 0; variant < 6; variant++) {
            views.put("note " + variant, view.draw(sent, profile, variant, now));
            views.put("note with interest " + variant, view.draw(sent.interested(true), profile, variant, now));
        }
    }

    private void drawTouches(Case sent) {
        for (int days : List.of(0, 25, 40, 100, 400)) {
            Instant then = now.plus(Duration.ofDays(days));
            views.put("stay in touch after " + days, new TouchView(draw).draw(sent, profile, then));
        }
    }

    private void drawChanges(Case sent) {
        ReconnectView view = new ReconnectView(draw);
        Case adjusted = sent.adjusted(Collections.nCopies(3, text.apply(150)), now);
        List<Remark> none = List.of();
        views.put("what changed", view.draw(sent));
        views.put(
                "what changed, told",
                view.draw(adjusted, text.apply(Fact.WHAT_CHANGED.limit()), ReconnectView.Materials.OFFERED, none));
        views.put("nothing yet", view.later(sent, now.plus(Duration.ofDays(90)), profile));
    }

    /** The other cases, few and many, before and after the pass. */
    public static Map<String, View> closingOut(
            Library library, Profile profile, Instant now, Case accepted, List<Case> others) {
        CloseOutView view = new CloseOutView(new Draw(library.screens()));
        Map<String, View> views = new LinkedHashMap<>();
        for (int count : List.of(0, 1, 2, 10, 11, 13)) {
            List<Case> some = others.subList(0, Math.min(count, others.size()));
            views.put("close-out of " + count, view.draw(accepted, some, 0, profile, now));
        }
        views.put("close-out, the next ones", view.draw(accepted, others, 10, profile, now));
        List<Case> ten = others.subList(0, 10);
        for (How how : How.values()) {
            List<Done> all = ten.stream().map(other -> new Done(other, how)).toList();
            views.put("close-out, done " + how, view.done(accepted, all, 2, others));
        }
        views.put("close-out, one left", view.done(accepted, List.of(), 0, ten.subList(0, 1)));
        return views;
    }

    /** The one message of what was written. */
    public static Map<String, Drawn> summaries(Library library, List<Case> written) {
        SummaryView view = new SummaryView(new Draw(library.screens()));
        Map<String, Drawn> messages = new LinkedHashMap<>();
        messages.put("one letter written", view.message(written.subList(0, 1), Twice.NO));
        messages.put("ten letters written", view.message(written.subList(0, 10), Twice.PERHAPS));
        return messages;
    }
}
