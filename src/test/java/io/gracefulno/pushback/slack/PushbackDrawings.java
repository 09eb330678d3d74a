package io.gracefulno.pushback.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Answering;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Pushback;
import io.gracefulno.casebook.Pushback.Course;
import io.gracefulno.casebook.Remark;
import io.gracefulno.casebook.Suggestion;
import io.gracefulno.casebook.Suggestion.Way;
import io.gracefulno.casebook.Texts;
import io.gracefulno.casebook.Writing;
import io.gracefulno.deciding.Deliberation;
import io.gracefulno.pushback.Evidence;
import io.gracefulno.pushback.Found;
import io.gracefulno.pushback.Reading;
import io.gracefulno.pushback.Reading.Mention;
import io.gracefulno.pushback.Reading.Unclear;
import io.gracefulno.pushback.ReplyKind;
import io.gracefulno.pushback.Rung;
import io.gracefulno.review.Finding;
import io.gracefulno.review.Rule;
import io.gracefulno.review.slack.RemarksView;
import io.gracefulno.slackkit.Draw;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Everything this closet draws, for any kind of text. */
public final class PushbackDrawings {
    private static final Instant NOW = Instant.parse("2026-11-23T23:10:00Z");

    private static final Remark REMARK =
            new Remark(Remark.Field.BODY, new Finding(Rule.PLACEHOLDER_LEFT, "", 5, 14, "[Company]"));

    private final Draw draw;
    private final Answering answering;
    private final Profile profile;
    private final Case sent;
    private final IntFunction<String> text;
    private final Map<String, View> drawings = new LinkedHashMap<>();

    private PushbackDrawings(Draw draw, Answering answering, Profile profile, Case sent, IntFunction<String> text) {
        this.draw = draw;
        this.answering = answering;
        this.profile = profile;
        this.sent = sent;
        this.text = text;
    }

    /** @param text some text of a kind, at most so long */
    public static Map<String, View> of(
            Draw draw, Answering answering, Profile profile, Case sent, IntFunction<String> text) {
        PushbackDrawings all = new PushbackDrawings(draw, answering, profile, sent, text);
        all.drawPaste();
        all.drawAnswers();
        all.drawTerms();
        return all.drawings;
    }

    /** A reply of these kinds, the longest there is, its telling words at both ends. */
    public static Pushback reply(String theirs, Set<ReplyKind> kinds, Case theCase) {
        int end = Math.min(theirs.length(), 40);
        List<Evidence> ends = theirs.isEmpty()
                ? List.of()
                : List.of(new Evidence(0, end), new Evidence(Math.max(end, theirs.length() - 40), theirs.length()));
        List<Found> found =
                kinds.stream().map(kind -> new Found(kind, 0.9, ends)).toList();
        Reading reading = new Reading(
                found, EnumSet.copyOf(kinds).iterator().next(), EnumSet.allOf(Mention.class), Optional.empty());
        boolean unclear = kinds.equals(Set.of(ReplyKind.UNCLEAR));
        return Pushback.of(theirs, Optional.of(reading), unclear ? Set.of() : kinds, theCase, NOW);
    }

    private void drawPaste() {
        PasteView paste = new PasteView(draw);
        drawings.put("P1", paste.draw(sent));
        drawings.put("P1 nobody", paste.draw(sent, List.of(), Optional.empty(), profile));
        List<Case> five = Collections.nCopies(5, sent);
        drawings.put("P1 which", paste.draw(sent, five.subList(0, 1), Optional.empty(), profile));
        Case holding = sent.holding(reply(text.apply(40_000), Set.of(ReplyKind.ASKS_REASON), sent));
        drawings.put("P1 by shortcut", paste.draw(holding, five.subList(0, 1), Optional.of("new"), profile));
    }

    private void drawAnswers() {
        AnswerView view = new AnswerView(draw);
        for (ReplyKind kind : ReplyKind.values()) {
            for (Rung rung : Rung.values()) {
                Case theCase =
                        received(reply(text.apply(700), Set.of(kind), sent).rung(rung));
                drawings.put("P2 " + kind + " " + rung, view.draw(theCase));
                drawings.put("P2 all " + kind + " " + rung, view.draw(theCase, Kinds.Span.ALL, List.of()));
            }
        }
        Set<ReplyKind> many = EnumSet.range(ReplyKind.RENEGOTIATES, ReplyKind.PRESSES_AGAIN);
        drawings.put("P2 many", view.draw(received(reply(text.apply(40_000), many, sent))));
        for (Unclear why : Unclear.values()) {
            Reading unclear = new Reading(
                    List.of(new Found(ReplyKind.UNCLEAR, 1, List.of())), ReplyKind.UNCLEAR, Set.of(), Optional.of(why));
            Pushback reply = Pushback.of(text.apply(500), Optional.of(unclear), Set.of(), sent, NOW);
            drawings.put("P2 unclear " + why, view.draw(received(reply)));
        }
        drawings.put(
                "P2 told",
                view.draw(received(Pushback.of("", Optional.empty(), Set.of(ReplyKind.ACCEPTS), sent, NOW))));
        for (Way way : Way.values()) {
            Pushback reply = reply("anybody?", Set.of(ReplyKind.ASKS_REFERRAL), sent)
                    .suggesting(new Suggestion(way, text.apply(80), text.apply(254)));
            drawings.put("P2 suggesting " + way, view.draw(received(reply)));
        }
        Case answered = received(reply(text.apply(700), Set.of(ReplyKind.PRESSES_AGAIN), sent));
        Case touched = answered.answering(reply -> {
            Writing writing = reply.writing().orElseThrow();
            return reply.writing(writing.typed(new Texts("", "", text.apply(3000))))
                    .heard(reply.heard().showing(List.of(REMARK)));
        });
        List<LayoutBlock> remarks = new RemarksView(draw).ofAnswer(touched, List.of(REMARK));
        drawings.put("P2 remarked", view.draw(touched, Kinds.Span.SHORT, remarks));
        Case again = answering.another(touched, profile);
        drawings.put("P2 again", view.draw(again));
        drawings.put("copy", new CopyView(draw).draw(again.answerSaved(NOW)));
        Case thanks = answering.thanks(received(reply("fine", Set.of(ReplyKind.ACCEPTS), sent)), profile);
        drawings.put("P2 thanks", view.draw(thanks));
    }

    private void drawTerms() {
        Pushback offer = reply(text.apply(300), Set.of(ReplyKind.RENEGOTIATES), sent);
        Case none = received(offer);
        Case ten = none.deliberated(Deliberation.begun().dealBreakers(Collections.nCopies(10, text.apply(140))), NOW);
        AnswerView view = new AnswerView(draw);
        drawings.put("P2 terms, none", view.draw(none));
        drawings.put("P2 terms, ten", view.draw(ten));
        drawings.put("P3 none", new TermsView(draw).draw(none));
        drawings.put("P3 ten", new TermsView(draw).draw(ten.answering(reply -> reply.solved(0, true))));
        drawings.put("P4", new AgainView(draw).draw(ten));
        for (Course course : List.of(Course.KEPT, Course.THINK, Course.TALK)) {
            Case taken = answering.write(
                    none.answering(
                            reply -> reply.until(LocalDate.parse("2026-11-26")).course(course)),
                    profile);
            drawings.put("P2 " + course, view.draw(taken));
        }
    }

    private Case received(Pushback reply) {
        return answering.write(sent.received(reply, NOW), profile);
    }
}
