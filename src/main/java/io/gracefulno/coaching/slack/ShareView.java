package io.gracefulno.coaching.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Consulted;
import io.gracefulno.casebook.Preview;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Remark.Field;
import io.gracefulno.casebook.Sharing;
import io.gracefulno.casebook.Source;
import io.gracefulno.casebook.Texts;
import io.gracefulno.casebook.Wish;
import io.gracefulno.casebook.Writing;
import io.gracefulno.coaching.Also;
import io.gracefulno.coaching.Excerpt;
import io.gracefulno.coaching.Hidden;
import io.gracefulno.coaching.Matter;
import io.gracefulno.coaching.Names;
import io.gracefulno.letter.Reason;
import io.gracefulno.preferences.ExtraReason;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Choice;
import io.gracefulno.slackkit.Draw.Described;
import io.gracefulno.slackkit.Draw.Need;
import io.gracefulno.slackkit.Form;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** S9 ask a coach: whom, what, and exactly what they will see. */
public final class ShareView {
    public static final String ID = "coaching.share";

    /** In its place, where nobody is listed. */
    public static final String NOBODY = "coaching.nobody";

    /** In its place, while somebody is asked already. */
    public static final String ASKED = "coaching.already";

    static final String COACH = "coaching.coach";
    static final String SOMEONE = "coaching.someone";
    static final String QUESTION = "coaching.question";
    static final String UNMASK = "coaching.unmask";
    static final String ALSO = "coaching.also";

    private static final String OTHER = "other";
    private static final int QUESTION_LIMIT = 500;

    /** What was typed stays, whatever is drawn anew. */
    private static final int GENERATION = 1;

    private final Draw draw;
    private final Titles titles;

    public ShareView(Draw draw) {
        this.draw = draw;
        this.titles = new Titles(draw);
    }

    /**
     * What stands in the inputs.
     *
     * @param coach the user id of who is chosen in the list; empty for nobody yet, {@code other} for somebody else
     * @param someone who that is
     */
    record Filled(Optional<String> coach, Optional<String> someone, Wish wish) {
        /** Whom it goes to. */
        Optional<String> to() {
            return isSomeone() ? someone : coach;
        }

        boolean isSomeone() {
            return coach.equals(Optional.of(OTHER));
        }
    }

    /** Whether something else than before is about to be shared. */
    enum News {
        NONE,
        CHANGED
    }

    /** Opened: whoever was asked last in the case is chosen, or who alone is listed. */
    static Filled begun(Case theCase, List<Profile> coaches) {
        Optional<String> last = theCase.consulted().reversed().stream()
                .map(Consulted::coachId)
                .filter(id -> isAmong(coaches, id))
                .findFirst();
        Optional<String> only =
                coaches.size() == 1 ? Optional.of(coaches.getFirst().owner().userId()) : Optional.empty();
        return new Filled(last.or(() -> only), Optional.empty(), Wish.NOTHING_MORE);
    }

    private static boolean isAmong(List<Profile> coaches, String id) {
        return coaches.stream().anyMatch(coach -> coach.owner().userId().equals(id));
    }

    static Filled read(Form form) {
        Wish wish = new Wish(
                form.text(QUESTION).strip(), form.choices(UNMASK, Hidden.class), form.choices(ALSO, Also.class));
        return new Filled(form.choice(COACH), form.users(SOMEONE).stream().findFirst(), wish);
    }

    /** What a preview shows but the question, which is the person's to change until the last moment. */
    static String seen(Preview preview) {
        return Fingerprint.of(List.of(preview.matter(), preview.excerpts()));
    }

    /**
     * @param preview of what stands in the inputs
     * @param candidate who asks
     */
    View draw(
            Case theCase,
            Preview preview,
            Filled filled,
            List<Profile> coaches,
            Profile candidate,
            Under under,
            News news) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (news == News.CHANGED) {
            blocks.add(draw.section("coaching.changed", draw.say("coaching.preview.changed")));
        }
        blocks.add(draw.input(COACH, GENERATION, Need.REQUIRED, draw.select(COACH, choices(coaches), filled.coach())));
        if (filled.isSomeone()) {
            blocks.add(draw.input(
                    SOMEONE,
                    GENERATION,
                    Need.REQUIRED,
                    draw.person(SOMEONE, filled.someone().orElse(""))));
        }
        blocks.add(draw.input(
                QUESTION,
                GENERATION,
                Need.OPTIONAL,
                draw.lines(QUESTION, filled.wish().question(), QUESTION_LIMIT)));
        addTicks(
                blocks,
                UNMASK,
                names(Sharing.names(theCase, candidate)),
                codes(filled.wish().shown()));
        addTicks(blocks, ALSO, also(theCase), codes(filled.wish().also()));
        blocks.add(draw.section("coaching.preview.label", draw.say("coaching.preview.label")));
        blocks.addAll(preview(theCase, preview));
        blocks.add(draw.context("coaching.preview.note", note(theCase, preview, filled.wish())));
        Carried carried = new Carried(theCase.id(), under, seen(preview), "");
        return modal(ID, carried, blocks);
    }

    private View modal(String id, Carried carried, List<LayoutBlock> blocks) {
        View view = draw.modal(id, carried.asMetadata(), blocks);
        if (carried.under() != Under.NOTHING) {
            view.getClose().setText(draw.say("coaching.back"));
        }
        return view;
    }

    /** Nobody can be asked here. */
    View nobody(Case theCase, Under under) {
        return modal(
                NOBODY,
                new Carried(theCase.id(), under, "", ""),
                List.of(draw.section("coaching.nobody.note", draw.say("coaching.nobody"))));
    }

    /** One at a time is asked. */
    View asked(Case theCase, Profile candidate, Under under, Instant now) {
        List<LayoutBlock> blocks = new ArrayList<>();
        WithCoach withCoach = new WithCoach(draw);
        theCase.consulting().ifPresent(share -> {
            blocks.add(draw.section(
                    "coaching.already.note",
                    withCoach.line(share, candidate, now) + " " + draw.say("coaching.already")));
            blocks.add(draw.actions(
                    "coaching.already.do", List.of(withCoach.takeBack(Under.COACHING.value(share.shareId())))));
        });
        return modal(ASKED, new Carried(theCase.id(), under, "", ""), blocks);
    }

    private List<Choice> choices(List<Profile> coaches) {
        List<Choice> choices = new ArrayList<>();
        for (Profile coach : coaches) {
            String name = coach.name().isBlank() ? draw.say("coaching.coach.unnamed") : coach.name();
            choices.add(new Choice(coach.owner().userId(), name));
        }
        choices.add(new Choice(OTHER, draw.say("coaching.coach.other")));
        return choices;
    }

    private void addTicks(List<LayoutBlock> blocks, String field, List<Described> choices, Set<String> ticked) {
        if (!choices.isEmpty()) {
            blocks.add(draw.input(field, GENERATION, Need.OPTIONAL, draw.ticked(field, choices, ticked)));
        }
    }

    /** Those that are known. */
    private List<Described> names(Names names) {
        List<Described> known = new ArrayList<>();
        Map<Hidden, String> all = Map.of(
                Hidden.COMPANY,
                names.company(),
                Hidden.RECRUITER,
                names.recruiter(),
                Hidden.CANDIDATE,
                names.candidate());
        for (Hidden one : List.of(Hidden.COMPANY, Hidden.RECRUITER, Hidden.CANDIDATE)) {
            String name = all.getOrDefault(one, "");
            if (!name.isBlank()) {
                known.add(new Described(Code.of(one), draw.say(UNMASK + "." + Code.of(one)), name));
            }
        }
        return known;
    }

    private List<Described> also(Case theCase) {
        return Sharing.offered(theCase).stream()
                .map(one -> new Described(
                        Code.of(one), draw.say(ALSO + "." + Code.of(one)), one == Also.REASON ? reason(theCase) : ""))
                .toList();
    }

    private String reason(Case theCase) {
        Reason reason = theCase.facts().reason();
        return theCase.intake()
                .extra()
                .map(ExtraReason::label)
                .orElseGet(() -> draw.say("letter.reason." + Code.of(reason)));
    }

    private static Set<String> codes(Set<? extends Enum<?>> some) {
        return some.stream().map(Code::of).collect(Collectors.toSet());
    }

    /** As the coach will see it: the question, the letter in one, and whatever else there is with its name. */
    private List<LayoutBlock> preview(Case theCase, Preview preview) {
        List<BlockElement> shown = new ArrayList<>();
        if (!preview.question().isBlank()) {
            shown.add(Runs.bold(draw.say("coaching.preview.question")));
            shown.add(Runs.masked(preview.question()));
        }
        int letter = preview.sources().size();
        String text = letter(theCase, preview);
        if (!text.isBlank()) {
            shown.add(Runs.bold(draw.say("coaching.preview.letter")));
            shown.add(Runs.masked(text));
        }
        for (Excerpt excerpt :
                preview.excerpts().subList(letter, preview.excerpts().size())) {
            shown.add(Runs.bold(titles.of(excerpt)));
            if (!excerpt.text().isBlank()) {
                shown.add(Runs.masked(excerpt.text()));
            }
        }
        if (shown.isEmpty()) {
            shown.add(Runs.plain(draw.say("coaching.preview.nothing")));
        }
        return List.of(
                Runs.block("coaching.preview", shown),
                draw.context("coaching.preview.also", draw.say("coaching.preview.also")));
    }

    /** With the white space between its parts as it is. */
    private static String letter(Case theCase, Preview preview) {
        StringBuilder letter = new StringBuilder();
        for (int i = 0; i < preview.sources().size(); i++) {
            if (i > 0) {
                letter.append(between(
                        theCase, preview.sources().get(i - 1), preview.sources().get(i)));
            }
            letter.append(preview.excerpts().get(i).text());
        }
        return letter.toString();
    }

    private static String between(Case theCase, Source one, Source next) {
        if (one.field() != next.field()) {
            return "\n\n";
        }
        Texts texts = theCase.writing().map(Writing::current).orElseThrow();
        String text = one.field() == Field.MESSAGE ? texts.message() : texts.body();
        return text.substring(one.piece().end(), next.piece().start());
    }

    /** What isn't shared, as things are ticked. */
    private String note(Case theCase, Preview preview, Wish wish) {
        List<String> kept = new ArrayList<>();
        if (!wish.also().contains(Also.REASON)) {
            kept.add("reason");
        }
        if (preview.matter() == Matter.LETTER) {
            kept.add("notes");
        }
        if (!wish.also().contains(Also.DEAL_BREAKERS)
                && Sharing.offered(theCase).contains(Also.DEAL_BREAKERS)) {
            kept.add("deal_breakers");
        }
        if (!wish.also().contains(Also.REPLIES)) {
            kept.add("replies");
        }
        String back = draw.say("coaching.preview.note.back");
        if (kept.isEmpty()) {
            return back;
        }
        String sentence = kept.equals(List.of("reason"))
                ? draw.say("coaching.preview.note.reason")
                : draw.say(
                        "coaching.preview.note",
                        "what",
                        new Listed(draw)
                                .of(kept.stream()
                                        .map(one -> draw.say("coaching.kept." + one))
                                        .toList()));
        return sentence.substring(0, 1).toUpperCase(Locale.ENGLISH) + sentence.substring(1) + " " + back;
    }

    /** Under the field: who was chosen can't be asked. */
    Map<String, String> notACoach(Form form) {
        String field = form.has(SOMEONE) && read(form).isSomeone() ? SOMEONE : COACH;
        return Map.of(form.block(field), draw.say("coaching.coach.refused"));
    }

    /** What must be mended in the question before it can be sent, by block_id. */
    Map<String, String> faults(Form form, Preview preview) {
        String question = form.text(QUESTION);
        if (question.length() > QUESTION_LIMIT) {
            return Map.of(
                    form.block(QUESTION), draw.say("slackkit.too_long", "limit", Integer.toString(QUESTION_LIMIT)));
        }
        return question.isBlank() && preview.excerpts().isEmpty()
                ? Map.of(form.block(QUESTION), draw.say("coaching.question.missing"))
                : Map.of();
    }
}
