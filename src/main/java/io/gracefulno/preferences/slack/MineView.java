package io.gracefulno.preferences.slack;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Remark;
import io.gracefulno.casebook.Standing;
import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Dates;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Length;
import io.gracefulno.letter.Register;
import io.gracefulno.letter.Spelling;
import io.gracefulno.letter.slack.IntakeView;
import io.gracefulno.preferences.Personal;
import io.gracefulno.preferences.Quiet;
import io.gracefulno.preferences.Zones;
import io.gracefulno.review.Rule;
import io.gracefulno.review.slack.RemarksView;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Choice;
import io.gracefulno.slackkit.Draw.Need;
import io.gracefulno.slackkit.Form;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a person sets for themselves. */
public final class MineView {
    public static final String ID = "preferences.mine";
    public static final String ZONE = "preferences.zone";

    static final String NAME = "preferences.name";
    static final String SIGN_OFF = "preferences.signoff";
    static final String REGISTER = "preferences.register";
    static final String LENGTH = "preferences.length";
    static final String CHANNEL = "preferences.channel";
    static final String SPELLING = "preferences.spelling";
    static final String RULES_OFF = "preferences.rules_off";
    static final String QUIET = "preferences.quiet";
    static final String NEVER_FROM = "preferences.never_from";

    /** What the view carries once there was a remark to be seen: the next submit saves. */
    static final String REMARKED = "remarked";

    /** No usual channel: what is advised. */
    private static final String ADVISED = "advised";

    /** No zone of their own. */
    private static final String AS_IN_SLACK = "slack";

    /** As many as may be coaches. */
    private static final int MOST_COACHES = 99;

    /** So many options may be suggested. */
    private static final int MOST_ZONES = 100;

    private final Draw draw;
    private final RemarksView remarks;

    public MineView(Draw draw) {
        this.draw = draw;
        this.remarks = new RemarksView(draw);
    }

    /** @param slack what Slack says of them, whatever they set */
    View draw(Personal set, Profile slack) {
        return draw.modal(ID, "", blocks(set, slack, List.of()));
    }

    /** The same once more before it is saved, with what there is to say of the sign-off line. */
    View drawRemarked(Personal set, Profile slack, List<Remark> found) {
        View view = draw.modal(ID, REMARKED, blocks(set, slack, found));
        view.getSubmit().setText(draw.say("preferences.mine.as_it_is.submit"));
        return view;
    }

    private List<LayoutBlock> blocks(Personal set, Profile slack, List<Remark> found) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(name(set, slack));
        blocks.add(draw.input(SIGN_OFF, 1, Need.OPTIONAL, draw.text(SIGN_OFF, set.signOff(), Fact.SIGN_OFF.limit())));
        blocks.addAll(remarks.ofOwnWords(Remark.Field.SIGN_OFF, found));
        blocks.add(select(REGISTER, Register.values(), set.register().orElse(Register.NEUTRAL)));
        blocks.add(select(LENGTH, Length.values(), set.length().orElse(Length.STANDARD)));
        List<String> channels =
                Stream.concat(Stream.of(ADVISED), codes(Channel.values())).toList();
        blocks.add(draw.readOnSubmit(
                CHANNEL,
                1,
                Need.REQUIRED,
                draw.select(CHANNEL, channels, set.channel().map(Code::of).orElse(ADVISED))));
        blocks.add(select(SPELLING, Spelling.values(), set.spelling().orElse(slack.spelling())));
        blocks.add(draw.readOnSubmit(ZONE, 1, Need.OPTIONAL, draw.suggested(ZONE, zone(set, slack))));
        blocks.add(draw.readOnSubmit(
                RULES_OFF,
                1,
                Need.OPTIONAL,
                draw.several(RULES_OFF, codes(Rule.values()).toList(), codes(set.rulesOff()))));
        blocks.add(draw.readOnSubmit(
                QUIET,
                1,
                Need.OPTIONAL,
                draw.checkboxes(QUIET, codes(Quiet.values()).toList(), codes(set.quiet()))));
        if (!set.neverFrom().isEmpty()) {
            List<String> coaches =
                    set.neverFrom().stream().sorted().limit(MOST_COACHES).toList();
            blocks.add(draw.readOnSubmit(NEVER_FROM, 1, Need.OPTIONAL, draw.people(NEVER_FROM, coaches, MOST_COACHES)));
        }
        blocks.add(draw.actions(
                "preferences.data",
                List.of(draw.button("preferences.export", "mine"), draw.confirmed("preferences.delete", "mine"))));
        if (slack.standing() == Standing.OWNER_OR_ADMIN) {
            blocks.add(draw.actions("preferences.admin", List.of(draw.button("preferences.workspace.open", "all"))));
        }
        return blocks;
    }

    private LayoutBlock name(Personal set, Profile slack) {
        BlockElement text = draw.text(NAME, set.name(), Fact.CANDIDATE.limit());
        return slack.name().isEmpty()
                ? draw.input(NAME, 1, Need.OPTIONAL, text)
                : draw.input(
                        NAME, 1, Need.OPTIONAL, text, draw.say("preferences.name.hint_known", "name", slack.name()));
    }

    private <E extends Enum<E>> LayoutBlock select(String field, E[] all, E chosen) {
        return draw.readOnSubmit(
                field, 1, Need.REQUIRED, draw.select(field, codes(all).toList(), Code.of(chosen)));
    }

    private static Stream<String> codes(Enum<?>[] all) {
        return Stream.of(all).map(Code::of);
    }

    private static Set<String> codes(Set<? extends Enum<?>> some) {
        return some.stream().map(Code::of).collect(toUnmodifiableSet());
    }

    private Choice zone(Personal set, Profile slack) {
        return set.zone()
                .map(zone -> new Choice(zone.getId(), Dates.place(zone)))
                .orElseGet(() -> asInSlack(slack));
    }

    private Choice asInSlack(Profile slack) {
        return new Choice(
                AS_IN_SLACK,
                slack.knowsClock()
                        ? draw.say("preferences.zone.slack", "place", Dates.place(slack.zone()))
                        : draw.say("preferences.zone.slack.unknown"));
    }

    /** What fits what was typed, with the time it is there; the way back to Slack's own wherever that fits. */
    List<Choice> zones(String typed, Profile slack, Instant now) {
        List<Choice> choices = new ArrayList<>();
        Choice asInSlack = asInSlack(slack);
        if (asInSlack.words().toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT))) {
            choices.add(asInSlack);
        }
        Dates dates = new Dates(slack.spelling());
        for (ZoneId zone : Zones.matching(typed, slack.zone(), now, MOST_ZONES - choices.size())) {
            String region = Zones.region(zone.getId());
            choices.add(new Choice(
                    zone.getId(),
                    draw.say(
                            region.isEmpty() ? "preferences.zone.bare" : "preferences.zone.place",
                            "place",
                            Dates.place(zone),
                            "region",
                            region,
                            "time",
                            dates.time(LocalTime.ofInstant(now, zone)))));
        }
        return choices;
    }

    /** What must be mended before it can be saved, by block_id. */
    Map<String, String> faults(Form form) {
        Map<String, String> faults = new HashMap<>();
        String name = form.text(NAME);
        boolean blank = !name.isEmpty() && name.codePoints().noneMatch(Character::isLetter);
        if (blank || IntakeView.isNoName(name)) {
            faults.put(form.block(NAME), draw.say("preferences.name.missing"));
        }
        Map.of(NAME, Fact.CANDIDATE, SIGN_OFF, Fact.SIGN_OFF).forEach((field, fact) -> {
            if (form.text(field).length() > fact.limit()) {
                faults.put(form.block(field), draw.say("slackkit.too_long", "limit", Integer.toString(fact.limit())));
            }
        });
        return faults;
    }

    /** What stands in the form. Whatever isn't one of ours stays as it was. */
    static Personal read(Form form, Personal was, Profile slack) {
        return new Personal(
                form.choices(RULES_OFF, Rule.class),
                line(form, NAME),
                line(form, SIGN_OFF),
                form.choice(REGISTER, Register.class).or(was::register),
                form.choice(LENGTH, Length.class).or(was::length),
                form.choice(CHANNEL).filter(ADVISED::equals).isPresent()
                        ? Optional.empty()
                        : form.choice(CHANNEL, Channel.class).or(was::channel),
                spelling(form, was, slack),
                zone(form, was),
                form.choices(QUIET, Quiet.class),
                form.has(NEVER_FROM) ? Set.copyOf(form.users(NEVER_FROM)) : was.neverFrom());
    }

    private static String line(Form form, String field) {
        return form.text(field).strip().replaceAll("\\s+", " ");
    }

    /** Their language in Slack is followed until they choose otherwise. */
    private static Optional<Spelling> spelling(Form form, Personal was, Profile slack) {
        return form.choice(SPELLING, Spelling.class)
                .filter(chosen -> was.spelling().isPresent() || chosen != slack.spelling())
                .or(was::spelling);
    }

    private static Optional<ZoneId> zone(Form form, Personal was) {
        Optional<String> chosen = form.choice(ZONE);
        return chosen.isEmpty() || chosen.get().equals(AS_IN_SLACK)
                ? Optional.empty()
                : Zones.of(chosen.get()).or(was::zone);
    }
}
