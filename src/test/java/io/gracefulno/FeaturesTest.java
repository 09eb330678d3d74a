package io.gracefulno;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook;
import io.gracefulno.casebook.Errand;
import io.gracefulno.casebook.Ids;
import io.gracefulno.casebook.Intake;
import io.gracefulno.casebook.Letters;
import io.gracefulno.casebook.MessageAt;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.State;
import io.gracefulno.casebook.Texts;
import io.gracefulno.casebook.slack.CaseMessage;
import io.gracefulno.casebook.slack.ReadyView;
import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Composer;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Spelling;
import io.gracefulno.letter.Stage;
import io.gracefulno.letter.slack.EditView;
import io.gracefulno.letter.slack.MoreView;
import io.gracefulno.playground.Workspace;
import io.gracefulno.slackkit.Door;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Form;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Then;
import io.gracefulno.slackkit.Typed;
import io.gracefulno.wording.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every id drawn has a door, every door is drawn somewhere, and the manifest agrees. */
class FeaturesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T23:10:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Owner OWNER = new Owner("", "T1", "U1");
    private static final Profile PROFILE =
            new Profile(OWNER, "Ngozi Adebayo-Lind", ZoneId.of("Europe/Lisbon"), Spelling.UK, NOW);
    private static final Library LIBRARY = Library.english();
    private static final Draw DRAW = new Draw(LIBRARY.screens());
    private static final Letters LETTERS = new Letters(new Composer(LIBRARY));
    private static final List<Door> DOORS = Wiring.doors(DRAW, LETTERS, new Ids(), CLOCK);
    private static final Pattern ACTION = Pattern.compile("\"action_id\":\"([^\"]+)\"");

    /** Inputs that are read on submit and dispatch nothing. */
    private static final Set<String> SILENT = Set.of(
            "letter.recruiter",
            "letter.company",
            "letter.role",
            "letter.reason_words",
            "letter.address",
            "letter.compliment",
            "letter.referral.name",
            "letter.referral.address",
            "letter.feedback",
            "casebook.copy.message",
            "casebook.copy.subject",
            "casebook.copy.body");

    private static Case theCase(Facts.Builder facts, State state) {
        Intake intake =
                Intake.of(facts.build()).chosen(facts.build()).withReferral().withFeedback();
        Case opened = Case.opened("c_7Q2mX9", OWNER, intake, NOW);
        Case written = LETTERS.another(LETTERS.write(opened, PROFILE, NOW), PROFILE, NOW);
        Case saved = written.letterSaved(new Texts("", "Subject", "Mine"), NOW);
        return switch (state) {
            case DRAFT -> opened;
            case OPEN, READY -> saved;
            case SENT -> saved.markedSent(NOW);
            case CLOSED -> saved.closed(NOW);
        };
    }

    private static Facts.Builder facts() {
        return Facts.builder()
                .reason(Reason.PAY)
                .stage(Stage.SCREENED)
                .text(Fact.RECRUITER, "Tomasz Wierzbicki")
                .slot(Optional.of(OffsetDateTime.parse("2026-11-20T10:30:00Z")));
    }

    /** Everything the app can draw so far, as JSON. */
    private static String everyDrawing() {
        StringBuilder all = new StringBuilder();
        for (Reason reason : Reason.values()) {
            Case given = theCase(facts().reason(reason), State.READY);
            all.append(json(new MoreView(DRAW).draw(given, NOW)));
            all.append(json(new MoreView(DRAW).draw(theCase(facts().reason(reason), State.DRAFT), NOW)));
        }
        Case bare = Case.opened("c_7Q2mX9", OWNER, Intake.of(facts().build()), NOW);
        all.append(json(new MoreView(DRAW).draw(bare, NOW)));
        for (Channel channel : Channel.values()) {
            Case fresh = LETTERS.write(
                    Case.opened(
                            "c_7Q2mX9",
                            OWNER,
                            Intake.of(facts().channel(channel).build()).address("t@example.org"),
                            NOW),
                    PROFILE,
                    NOW);
            Case kept = LETTERS.another(
                    fresh.writing(fresh.writing().orElseThrow().typed(new Texts("m", "s", "b")), NOW), PROFILE, NOW);
            all.append(json(new EditView(DRAW).draw(kept, PROFILE, NOW)));
            all.append(json(new ReadyView(DRAW).draw(fresh, ReadyView.After.SAVING)));
        }
        for (State state : State.values()) {
            if (state != State.DRAFT) {
                Case given = theCase(facts(), state);
                all.append(json(new CaseMessage(DRAW).draw(given, PROFILE, true).blocks()));
                all.append(json(new CaseMessage(DRAW)
                        .draw(given.unfolded(true), PROFILE, true)
                        .blocks()));
            }
        }
        all.append(opened(""));
        all.append(opened("Dana at Acme, the pay"));
        List<LayoutBlock> tooLate =
                List.of(DRAW.actions("slackkit.too_late.do", List.of(DRAW.primary("letter.resume", "c"))));
        return all.append(json(tooLate)).toString();
    }

    /** S1 as the command draws it, with a draft to go on with. */
    private static String opened(String text) {
        Door.Command command = (Door.Command) DOORS.getFirst();
        Case begun = Case.opened("c_begun", OWNER, Intake.of(facts().build()), NOW);
        Memory memory = new Memory();
        memory.save(begun);
        Then.Open open = (Then.Open) command.answer().answer(new Typed(OWNER, text), memory);
        View withOffer = open.view().apply(PROFILE);
        Door.Action slot = (Door.Action) door("timing.slot");
        Pressed pressed = new Pressed(OWNER, "timing.slot", "", begun.id(), new Form(null), "V1", 1);
        Then.Update none = (Then.Update) slot.answer().answer(pressed, memory);
        Door.Action back = (Door.Action) door("letter.draft.open");
        Pressed resumed = new Pressed(OWNER, "letter.draft.open", begun.id(), "", new Form(null), "V1", 2);
        Then.Update whole = (Then.Update) back.answer().answer(resumed, memory);
        memory.save(Case.opened("c_booked", OWNER, Intake.of(facts().build()), NOW));
        Pressed booked = new Pressed(OWNER, "letter.draft.open", "c_booked", "", new Form(null), "V1", 3);
        Then.Update withSlot = (Then.Update) back.answer().answer(booked, memory);
        return json(withOffer)
                + json(none.view().apply(PROFILE))
                + json(whole.view().apply(PROFILE))
                + json(withSlot.view().apply(PROFILE));
    }

    private static Door door(String id) {
        return DOORS.stream().filter(door -> door.id().equals(id)).findFirst().orElseThrow();
    }

    private static String json(Object drawn) {
        return GsonFactory.createSnakeCase().toJson(drawn);
    }

    private static Set<String> drawn() {
        Set<String> ids = new TreeSet<>();
        Matcher action = ACTION.matcher(everyDrawing());
        while (action.find()) {
            ids.add(action.group(1));
        }
        return ids;
    }

    private static Set<String> listening() {
        return DOORS.stream()
                .filter(Door.Action.class::isInstance)
                .map(Door::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyIdThatIsDrawnHasADoorOrIsReadOnSubmit() {
        Set<String> unheard = drawn();
        unheard.removeAll(listening());
        unheard.removeAll(SILENT);

        assertThat(unheard).isEmpty();
    }

    @Test
    void everyDoorIsDrawnSomewhere() {
        Set<String> unseen = new TreeSet<>(listening());
        unseen.removeAll(drawn());

        assertThat(unseen).isEmpty();
    }

    @Test
    void noTwoDoorsShareAnId() {
        assertThat(DOORS)
                .extracting(door -> door.getClass().getSimpleName() + " " + door.id())
                .doesNotHaveDuplicates();
    }

    @Test
    void everyModalThatTellsOfItsCloseIsHeard() {
        Matcher callback = Pattern.compile("\"callback_id\":\"([^\"]+)\"").matcher(everyDrawing());
        Set<String> modals = new TreeSet<>();
        while (callback.find()) {
            modals.add(callback.group(1));
        }
        Set<String> closes = DOORS.stream()
                .filter(Door.Close.class::isInstance)
                .map(Door::id)
                .collect(Collectors.toSet());

        assertThat(modals).isNotEmpty();
        assertThat(closes).containsAll(modals);
    }

    @Test
    void titlesAndSubmitsFitTheTopBarOfAPhone() {
        for (String id : LIBRARY.screens().ids()) {
            String sentence = LIBRARY.screens().say(id);
            if (id.endsWith(".title")) {
                assertThat(sentence).as(id).hasSizeLessThanOrEqualTo(18);
            }
            if (id.endsWith(".submit")) {
                assertThat(sentence).as(id).hasSizeLessThanOrEqualTo(15);
            }
        }
    }

    @Test
    void theManifestAgreesWithTheDoorsAndAsksForNoMoreThanIsUsed() throws IOException {
        JsonNode manifest = YAMLMapper.builder().build().readTree(Files.readString(Path.of("manifest.yml")));

        Set<String> commands = manifest.at("/features/slash_commands")
                .valueStream()
                .map(command -> command.path("command").stringValue())
                .collect(Collectors.toSet());
        Set<String> doors = DOORS.stream()
                .filter(Door.Command.class::isInstance)
                .map(Door::id)
                .collect(Collectors.toSet());
        assertThat(commands).isEqualTo(doors).containsExactly(Workspace.COMMAND);
        assertThat(manifest.at("/oauth_config/scopes/bot").valueStream().map(JsonNode::stringValue))
                .containsExactlyInAnyOrder("commands", "chat:write", "im:write", "users:read");
        assertThat(manifest.at("/settings/interactivity/is_enabled").booleanValue())
                .isTrue();
        assertThat(manifest.at("/settings/socket_mode_enabled").booleanValue()).isFalse();
        assertThat(manifest.at("/display_information/name").stringValue()).hasSizeLessThanOrEqualTo(35);
        assertThat(manifest.at("/display_information/description").stringValue())
                .hasSizeLessThanOrEqualTo(140);
        assertThat(manifest.at("/display_information/long_description")
                        .stringValue()
                        .length())
                .isBetween(175, 4000);
    }

    /** A casebook in memory, for drawing. */
    private static final class Memory implements Casebook.Transaction {
        private final Map<String, Case> cases = new HashMap<>();

        @Override
        public Optional<Case> find(Owner owner, String id) {
            return Optional.ofNullable(cases.get(id));
        }

        @Override
        public List<Case> newest(Owner owner, int most) {
            return new ArrayList<>(cases.values());
        }

        @Override
        public void save(Case theCase) {
            cases.put(theCase.id(), theCase);
        }

        @Override
        public void delete(Case theCase) {
            cases.remove(theCase.id());
        }

        @Override
        public Optional<Profile> profile(Owner owner) {
            return Optional.of(PROFILE);
        }

        @Override
        public void keep(Profile profile) {}

        @Override
        public void later(Errand errand) {
            assertThat(errand.message()).isInstanceOf(MessageAt.class);
        }

        @Override
        public Optional<String> answered(String delivery) {
            return Optional.empty();
        }

        @Override
        public void answer(Owner owner, String delivery, String answer) {}
    }
}
