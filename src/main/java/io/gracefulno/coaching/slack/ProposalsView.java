package io.gracefulno.coaching.slack;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Counsel;
import io.gracefulno.casebook.Entry;
import io.gracefulno.casebook.Heeding;
import io.gracefulno.casebook.Heeding.Answered;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Share;
import io.gracefulno.casebook.Writing;
import io.gracefulno.coaching.Difference;
import io.gracefulno.coaching.Matter;
import io.gracefulno.coaching.Opinion;
import io.gracefulno.coaching.Piece;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Form;
import io.gracefulno.slackkit.Mrkdwn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** C3 suggestions: what the coach says, one by one, beside what stands there now. Nothing changes by itself. */
public final class ProposalsView {
    public static final String ID = "coaching.proposals";

    /** In its place, where there is no answer to be read. */
    public static final String WAITING = "coaching.waiting";

    private static final String ADAPTED = "coaching.adapted.";

    /** What was typed stays, whatever is drawn anew. */
    private static final int GENERATION = 1;

    /** Slack takes a hundred, and a window has a few of its own. */
    private static final int MOST_BLOCKS = 90;

    private final Draw draw;
    private final Titles titles;

    public ProposalsView(Draw draw) {
        this.draw = draw;
        this.titles = new Titles(draw);
    }

    /**
     * What the person is doing in the view.
     *
     * @param adapted what they make of a suggestion, by its number, while they edit it
     * @param notice what is to be said first; empty for nothing
     * @param faults what keeps one from being used, by its number
     */
    record Doing(Map<Integer, String> adapted, String notice, Map<Integer, String> faults) {
        static final Doing NOTHING = new Doing(Map.of(), "", Map.of());

        Doing {
            adapted = Map.copyOf(adapted);
            faults = Map.copyOf(faults);
        }

        Doing adapting(int number, String words) {
            Map<Integer, String> more = new TreeMap<>(adapted);
            more.putIfAbsent(number, words);
            return new Doing(more, notice, faults);
        }

        Doing saying(String sentence) {
            return new Doing(adapted, sentence, faults);
        }

        Doing failing(int number, String sentence) {
            return new Doing(adapted, notice, Map.of(number, sentence));
        }
    }

    /** What is being edited. */
    static Doing read(Form form, Answered answered) {
        Map<Integer, String> adapted = new TreeMap<>();
        for (Counsel counsel : answered.counsels()) {
            if (form.has(ADAPTED + counsel.number())) {
                adapted.put(counsel.number(), form.text(ADAPTED + counsel.number()));
            }
        }
        return new Doing(adapted, "", Map.of());
    }

    /** What of the letter and of the answer stands in the view. */
    static String seen(Answered answered) {
        return Fingerprint.of(List.of(
                answered.theCase().state().name(),
                answered.theCase().writing().map(Writing::current),
                answered.share().rounds().size(),
                answered.share().round().proposals()));
    }

    View draw(Answered answered, Profile coach, Profile candidate, Under under, Doing doing, Instant now) {
        Case theCase = answered.theCase();
        List<LayoutBlock> blocks = new ArrayList<>();
        if (!doing.notice().isEmpty()) {
            blocks.add(draw.section("coaching.proposals.notice", doing.notice()));
        }
        blocks.add(draw.section("coaching.proposals.note", note(answered.share(), coach)));
        List<Counsel> counsels = answered.counsels();
        blocks.add(draw.context("coaching.proposals.count", count(answered, counsels, coach)));
        if (theCase.writing().isPresent() && !theCase.isUnsent()) {
            blocks.add(draw.context("coaching.proposals.sent", draw.say("coaching.proposals.sent")));
        }
        int left = 0;
        for (Counsel counsel : counsels) {
            List<LayoutBlock> one = new One(answered, counsel, candidate, doing, now).blocks();
            if (blocks.size() + one.size() <= MOST_BLOCKS) {
                blocks.addAll(one);
            } else {
                left++;
            }
        }
        if (left > 0) {
            blocks.add(draw.context(
                    "coaching.proposals.more",
                    left == 1
                            ? draw.say("coaching.proposals.more.one")
                            : draw.say("coaching.proposals.more", "count", Integer.toString(left))));
        }
        List<BlockElement> on = on(answered, under);
        if (!on.isEmpty()) {
            blocks.add(draw.actions("coaching.proposals.on", on));
        }
        Carried carried = new Carried(
                theCase.id(), under, seen(answered), answered.share().id());
        return draw.modal(ID, carried.asMetadata(), blocks);
    }

    /** No answer yet, or none will come. */
    View waiting(Answered answered, Profile coach, Under under) {
        Share share = answered.share();
        String name = Mrkdwn.escape(FirstName.ofCoach(coach.name(), draw));
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(draw.section(
                "coaching.waiting.note", draw.say("coaching.answered." + Code.of(share.state()), "name", name)));
        if (share.state() == Share.State.DECLINED && WithCoach.mayAsk(answered.theCase())) {
            blocks.add(draw.actions(
                    "coaching.waiting.do",
                    List.of(draw.button(
                            "coaching.ask",
                            Under.COACHING.value(answered.theCase().id())))));
        }
        return draw.modal(WAITING, new Carried(share.caseId(), under, "", share.id()).asMetadata(), blocks);
    }

    private String note(Share share, Profile coach) {
        String opinion =
                draw.say("coaching.opinion." + Code.of(share.round().opinion().orElseThrow()));
        String said = draw.say(
                "coaching.proposals.verdict",
                "name",
                Mrkdwn.escape(FirstName.ofCoach(coach.name(), draw)),
                "opinion",
                opinion);
        return share.round().note().isBlank()
                ? said
                : said + " " + quoted(share.round().note());
    }

    private String quoted(String words) {
        return draw.say("coaching.quoted", "words", Mrkdwn.escape(words));
    }

    /** How many of each, or what there is to do where there is none. */
    private String count(Answered answered, List<Counsel> counsels, Profile coach) {
        if (counsels.isEmpty()) {
            Share share = answered.share();
            Opinion opinion = share.round().opinion().orElseThrow();
            return opinion == Opinion.TALK
                    ? draw.say(
                            "coaching.proposals.talk",
                            "name",
                            Mrkdwn.escape(FirstName.ofCoachWithin(coach.name(), draw)))
                    : draw.say("coaching.proposals.none");
        }
        long rewording = counsels.stream().filter(Counsel::rewords).count();
        List<String> counted = Stream.of(
                        counted("coaching.proposals.suggestions", rewording),
                        counted("coaching.proposals.comments", counsels.size() - rewording))
                .flatMap(Optional::stream)
                .toList();
        String what = String.join(", ", counted);
        return draw.say(
                "coaching.proposals.count",
                "what",
                what.substring(0, 1).toUpperCase(Locale.ENGLISH) + what.substring(1));
    }

    private Optional<String> counted(String what, long count) {
        if (count == 0) {
            return Optional.empty();
        }
        return Optional.of(count == 1 ? draw.say(what + ".one") : draw.say(what, "count", Long.toString(count)));
    }

    /** What comes next once it is read, where that isn't under it already. */
    private List<BlockElement> on(Answered answered, Under under) {
        Case theCase = answered.theCase();
        boolean reads = answered.counsels().isEmpty();
        if (answered.share().matter() == Matter.DECISION) {
            return theCase.isUndecided() && under != Under.DECIDING
                    ? List.of(draw.button("deciding.open", theCase.id()))
                    : List.of();
        }
        return reads && answered.mayChange() && under != Under.LETTER
                ? List.of(draw.buttonFor("coached", "casebook.edit", theCase.id()))
                : List.of();
    }

    /** One of them, as it is drawn. */
    private final class One {
        private final Answered answered;
        private final Counsel counsel;
        private final Profile candidate;
        private final Doing doing;
        private final Instant now;
        private final String id;
        private final String value;

        One(Answered answered, Counsel counsel, Profile candidate, Doing doing, Instant now) {
            this.answered = answered;
            this.counsel = counsel;
            this.candidate = candidate;
            this.doing = doing;
            this.now = now;
            this.id = "coaching.p." + counsel.number();
            this.value = answered.share().id() + "|" + counsel.number();
        }

        List<LayoutBlock> blocks() {
            String title = titles.of(counsel.about());
            if (!counsel.isOpen()) {
                return List.of(draw.context(
                        id + ".done",
                        draw.say("coaching.fate." + Code.of(counsel.fate()), "part", Mrkdwn.escape(title))));
            }
            return counsel.rewords() ? rewording(title) : List.of(comment(title));
        }

        /** A comment alone; a wording for what is in no letter is one, too. */
        private LayoutBlock comment(String title) {
            List<String> said = Stream.of(counsel.comment(), counsel.wording())
                    .filter(words -> !words.isBlank())
                    .map(ProposalsView.this::quoted)
                    .toList();
            return draw.section(
                    id + ".comment",
                    draw.say("coaching.proposals.comment", "part", Mrkdwn.escape(title)) + "\n"
                            + String.join("\n", said),
                    draw.button("coaching.seen", value, title));
        }

        private List<LayoutBlock> rewording(String title) {
            List<LayoutBlock> blocks = new ArrayList<>();
            blocks.add(draw.header(id + ".name", title));
            blocks.add(Runs.block(id + ".text", text()));
            String fault = doing.faults().getOrDefault(counsel.number(), "");
            if (!fault.isEmpty()) {
                blocks.add(draw.context(id + ".fault", fault));
            }
            if (isAdapted()) {
                String field = ADAPTED + counsel.number();
                String label = draw.say("coaching.adapted.label", "part", title);
                InputBlock input = draw.labelled(
                        label,
                        field,
                        GENERATION,
                        draw.lines(field, doing.adapted().getOrDefault(counsel.number(), ""), most()));
                input.setHint(draw.words("coaching.adapted.hint"));
                blocks.add(input);
            }
            blocks.add(draw.actions(id + ".do", buttons(title)));
            return blocks;
        }

        private boolean isUsable() {
            return answered.mayChange() && counsel.now().isPresent();
        }

        private boolean isAdapted() {
            return isUsable() && doing.adapted().containsKey(counsel.number());
        }

        private int most() {
            return counsel.field().map(Heeding::limit).orElseThrow();
        }

        private List<BlockElement> text() {
            List<BlockElement> text = new ArrayList<>();
            if (!counsel.comment().isBlank()) {
                text.add(Runs.plain(draw.say("coaching.quoted", "words", counsel.comment())));
            }
            if (answered.mayChange() && counsel.isOvertaken()) {
                text.add(Runs.italic(changed()));
            }
            Optional<Piece> stands = counsel.now();
            if (stands.isPresent()) {
                Difference difference = Difference.between(stands.get().text(), counsel.wording());
                text.add(Runs.bold(draw.say("coaching.proposals.now")));
                text.add(Runs.struck(difference.now()));
                text.add(Runs.bold(draw.say("coaching.proposals.suggested")));
                text.add(Runs.emboldened(difference.suggested()));
            } else {
                text.add(Runs.italic(draw.say("coaching.proposals.gone")));
                text.add(Runs.bold(draw.say("coaching.proposals.suggested")));
                text.add(Runs.masked(counsel.wording()));
            }
            if (isUsable() && !counsel.unknown().isEmpty()) {
                text.add(Runs.italic(unknown(counsel)));
            }
            return text;
        }

        private String changed() {
            return answered.theCase().history().reversed().stream()
                    .filter(entry -> entry.what() == Entry.What.LETTER_SAVED
                            && entry.at().isAfter(answered.consulted().at()))
                    .findFirst()
                    .map(entry -> draw.say(
                            "coaching.proposals.changed.on", "when", new Since(draw).on(entry.at(), candidate, now)))
                    .orElseGet(() -> draw.say("coaching.proposals.changed"));
        }

        private List<BlockElement> buttons(String title) {
            List<BlockElement> buttons = new ArrayList<>();
            if (isUsable() && !isAdapted()) {
                if (counsel.unknown().isEmpty()) {
                    buttons.add(draw.button("coaching.accept", value, title));
                }
                buttons.add(draw.button("coaching.adapt", value, title));
            }
            buttons.add(draw.button("coaching.ignore", value, title));
            return buttons;
        }
    }

    private String unknown(Counsel counsel) {
        return draw.say("coaching.proposals.unknown", "marks", String.join(", ", counsel.unknown()));
    }

    /** What keeps it from being used as it is; empty for nothing. */
    String fault(Answered answered, Counsel counsel) {
        if (!counsel.unknown().isEmpty()) {
            return unknown(counsel);
        }
        int excess = answered.excess(counsel, counsel.wording());
        return excess > 0
                ? draw.say("coaching.proposals.too_long", "limit", limit(counsel), "excess", Integer.toString(excess))
                : "";
    }

    private static String limit(Counsel counsel) {
        return String.format(
                java.util.Locale.ENGLISH, "%,d", Heeding.limit(counsel.field().orElseThrow()));
    }

    /** What keeps what they made of it from being used; empty for nothing. */
    String fault(Answered answered, Counsel counsel, String words, List<String> unknown) {
        if (words.isBlank()) {
            return draw.say("coaching.adapted.missing");
        }
        if (!unknown.isEmpty()) {
            return draw.say("coaching.adapted.unknown", "marks", String.join(", ", unknown));
        }
        int excess = answered.excess(counsel, words);
        return excess > 0
                ? draw.say("coaching.adapted.too_long", "limit", limit(counsel), "excess", Integer.toString(excess))
                : "";
    }

    /** Where the sentence about what they made of it stands. */
    static String block(Form form, Counsel counsel) {
        return form.block(ADAPTED + counsel.number());
    }
}
