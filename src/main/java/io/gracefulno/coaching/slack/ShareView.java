package io.gracefulno.coaching.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Consulted;
import io.gracefulno.casebook.Preview;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Wish;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Choice;
import io.gracefulno.slackkit.Draw.Need;
import io.gracefulno.slackkit.Form;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** S9 ask a coach: whom, what, and exactly what they will see. */
public final class ShareView {
    public static final String ID = "coaching.share";

    /** In its place, where nobody is listed. */
    public static final String NOBODY = "coaching.nobody";

    /** In its place, while somebody is asked already. */
    public static final String ASKED = "coaching.already";

    static final String COACH = "coaching.coach";
    static final String SOMEONE = "coaching.someone";

    private static final String OTHER = "other";

    /** What was typed stays, whatever is drawn anew. */
    private static final int GENERATION = 1;

    private final Draw draw;
    private final WishView wishView;
    private final PreviewView previewView;

    public ShareView(Draw draw) {
        this.draw = draw;
        this.wishView = new WishView(draw);
        this.previewView = new PreviewView(draw);
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
        return new Filled(form.choice(COACH), form.users(SOMEONE).stream().findFirst(), WishView.read(form));
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
        blocks.addAll(wishView.blocks(theCase, candidate, filled.wish()));
        blocks.addAll(previewView.blocks(theCase, preview, filled.wish()));
        Carried carried = new Carried(theCase.id(), under, PreviewView.seen(preview), "");
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

    /** Under the field: who was chosen can't be asked. */
    Map<String, String> notACoach(Form form) {
        String field = form.has(SOMEONE) && read(form).isSomeone() ? SOMEONE : COACH;
        return Map.of(form.block(field), draw.say("coaching.coach.refused"));
    }

    /** What must be mended before it can be sent, by block_id. */
    Map<String, String> faults(Form form, Preview preview) {
        return wishView.faults(form, preview);
    }
}
