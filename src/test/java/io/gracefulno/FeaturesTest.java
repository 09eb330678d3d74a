package io.gracefulno;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.EveryDrawing.Drawing;
import io.gracefulno.EveryDrawing.Kind;
import io.gracefulno.playground.Shortcut;
import io.gracefulno.playground.Team;
import io.gracefulno.playground.Workspace;
import io.gracefulno.slackkit.Door;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every id drawn has a door, every door is drawn somewhere, and the manifest agrees. */
class FeaturesTest {
    private static final Pattern ACTION = Pattern.compile("\"action_id\":\"([^\"]+)\"");

    /** Inputs that are read on submit and dispatch nothing. */
    private static final Set<String> SILENT = Set.of(
            "letter.recruiter",
            "letter.company",
            "letter.role",
            "letter.reason_words",
            "letter.address",
            "letter.compliment",
            "letter.cause",
            "timing.reschedule.when",
            "timing.attended",
            "letter.referral.name",
            "letter.referral.address",
            "letter.feedback",
            "letter.call.how",
            "letter.hiring.who",
            "letter.hiring.role",
            "letter.hiring.company",
            "deciding.note.career",
            "deciding.note.logistics",
            "deciding.note.timing",
            "deciding.note.readiness",
            "deciding.breakers",
            "deciding.alt.when",
            "deciding.alt.role",
            "deciding.alt.skill",
            "casebook.copy.message",
            "casebook.copy.subject",
            "casebook.copy.body",
            "coaching.prep.body",
            "coaching.prep.before",
            "coaching.prep.note",
            "pushback.text",
            "pushback.who",
            "pushback.company",
            "pushback.suggestion.name",
            "pushback.suggestion.address",
            "pushback.breakers",
            "pushback.copy.body",
            "coaching.comment",
            "coaching.wording",
            "home.query",
            "preferences.name",
            "preferences.signoff",
            "preferences.register",
            "preferences.length",
            "preferences.channel",
            "preferences.spelling",
            "preferences.rules_off",
            "preferences.quiet",
            "preferences.never_from",
            "preferences.managers",
            "preferences.retention",
            "preferences.insights",
            "preferences.guests",
            "afterwards.hello.words",
            "afterwards.hello.subject",
            "afterwards.hello.body",
            "afterwards.note.copy",
            "afterwards.touch.when",
            "afterwards.reconnect.changed",
            "afterwards.reconnect.materials",
            "afterwards.next.first",
            "afterwards.next.second",
            "afterwards.next.third",
            "afterwards.closeout.cases",
            "preferences.wording.text",
            "preferences.reason.label",
            "preferences.reason.like",
            "coaching.question");

    /** Buttons of messages that were posted by an older version and still stand there. */
    private static final Set<String> OF_OLD_MESSAGES = Set.of("casebook.unsent");

    /** Everything the app can draw so far, as JSON. */
    private static final String ALL = Stream.of(Kind.SHORT, Kind.EMPTY)
            .flatMap(kind -> EveryDrawing.of(kind).stream())
            .map(Drawing::json)
            .collect(Collectors.joining("\n"));

    private static Set<String> drawn() {
        Set<String> ids = new TreeSet<>();
        Matcher action = ACTION.matcher(ALL);
        while (action.find()) {
            ids.add(action.group(1));
        }
        return ids;
    }

    private static Set<String> ids(Class<? extends Door> kind) {
        return EveryDrawing.DOORS.stream()
                .filter(kind::isInstance)
                .map(Door::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withoutNumber(String id) {
        return id.replaceAll("\\.\\d+$", "");
    }

    @Test
    void everyIdThatIsDrawnHasADoorOrIsReadOnSubmit() {
        Set<String> unheard = drawn();
        unheard.removeAll(ids(Door.Action.class));
        unheard.removeAll(ids(Door.Suggest.class));
        unheard.removeAll(SILENT);
        // One for each suggestion.
        Set<String> several = ids(Door.Numbered.class);
        unheard.removeIf(id -> several.contains(withoutNumber(id)));

        assertThat(unheard).isEmpty();
    }

    @Test
    void everyDoorIsDrawnSomewhere() {
        Set<String> unseen = new TreeSet<>(ids(Door.Action.class));
        unseen.addAll(ids(Door.Suggest.class));
        unseen.addAll(ids(Door.Numbered.class));
        unseen.removeAll(drawn());
        drawn().forEach(id -> unseen.remove(withoutNumber(id)));
        unseen.removeAll(OF_OLD_MESSAGES);

        assertThat(unseen).isEmpty();
    }

    @Test
    void noTwoDoorsShareAnId() {
        assertThat(EveryDrawing.DOORS)
                .extracting(door -> door.getClass().getSimpleName() + " " + door.id())
                .doesNotHaveDuplicates();
    }

    @Test
    void everyModalThatTellsOfItsCloseIsHeard() {
        Matcher callback = Pattern.compile("\"callback_id\":\"([^\"]+)\"").matcher(ALL);
        Set<String> modals = new TreeSet<>();
        while (callback.find()) {
            modals.add(callback.group(1));
        }
        Set<String> closes = ids(Door.Close.class);

        modals.removeAll(Set.of("home.first", "home.normal"));
        assertThat(modals).isNotEmpty();
        assertThat(closes).containsAll(modals);
    }

    @Test
    void everySubmitNamesTheButtonThatAFailedSaveIsTriedAgainWith() {
        for (String modal : ids(Door.Submit.class)) {
            assertThat(EveryDrawing.LIBRARY.screens().ids()).contains(modal + ".submit");
        }
    }

    @Test
    void titlesAndSubmitsFitTheTopBarOfAPhone() {
        for (String id : EveryDrawing.LIBRARY.screens().ids()) {
            String sentence = EveryDrawing.LIBRARY.screens().say(id);
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
        assertThat(commands).isEqualTo(ids(Door.Command.class)).containsExactly(Workspace.COMMAND);
        assertThat(shortcuts(manifest, "global")).isEqualTo(ids(Door.Shortcut.class));
        assertThat(shortcuts(manifest, "message")).isEqualTo(ids(Door.MessageShortcut.class));
        Team team = Team.in(ZoneOffset.UTC);
        assertThat(named(manifest, "global")).isEqualTo(Set.copyOf(team.shortcuts()));
        assertThat(named(manifest, "message")).isSubsetOf(team.messageShortcuts());
        for (JsonNode shortcut : manifest.at("/features/shortcuts")) {
            assertThat(shortcut.path("name").stringValue()).hasSizeLessThanOrEqualTo(24);
            assertThat(shortcut.path("description").stringValue()).hasSizeLessThanOrEqualTo(150);
        }
        assertThat(manifest.at("/settings/event_subscriptions/bot_events")
                        .valueStream()
                        .map(JsonNode::stringValue))
                .containsExactlyElementsOf(ids(Door.Home.class));
        assertThat(manifest.at("/features/app_home/home_tab_enabled").booleanValue())
                .isTrue();
        assertThat(manifest.at("/oauth_config/scopes/bot").valueStream().map(JsonNode::stringValue))
                .containsExactlyInAnyOrder("commands", "chat:write", "files:write", "im:write", "users:read");
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

    private static Set<String> shortcuts(JsonNode manifest, String type) {
        return named(manifest, type).stream().map(Shortcut::callbackId).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Shortcut> named(JsonNode manifest, String type) {
        return manifest.at("/features/shortcuts")
                .valueStream()
                .filter(shortcut -> shortcut.path("type").stringValue().equals(type))
                .map(shortcut -> new Shortcut(
                        shortcut.path("name").stringValue(),
                        shortcut.path("callback_id").stringValue()))
                .collect(Collectors.toSet());
    }
}
