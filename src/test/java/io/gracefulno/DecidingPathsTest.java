package io.gracefulno;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Intake;
import io.gracefulno.casebook.Profile;
import io.gracefulno.deciding.Answer;
import io.gracefulno.deciding.Deliberation;
import io.gracefulno.deciding.Doubt;
import io.gracefulno.deciding.Gut;
import io.gracefulno.deciding.Lens;
import io.gracefulno.deciding.RedFlag;
import io.gracefulno.deciding.Verdict;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Spelling;
import io.gracefulno.letter.Stage;
import io.gracefulno.slackkit.Form;
import io.gracefulno.slackkit.Place;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Reply;
import io.gracefulno.slackkit.Submitted;
import io.gracefulno.slackkit.Then;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every way through the questions, through the real doors: each ends in five ways on, and each of them leads on. */
class DecidingPathsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Profile PROFILE =
            new Profile(EveryDrawing.OWNER, "Robin Ames", ZoneId.of("Europe/Lisbon"), Spelling.UK, EveryDrawing.NOW);

    private static final List<String> WAYS_ON = List.of(
            "deciding.decline", "deciding.alternative", "deciding.research", "deciding.other_role", "deciding.proceed");

    /** Where a way may lead: the first answers, one thing more, the letter, what else to propose, or good luck. */
    private static final Set<String> NEXT =
            Set.of("letter.intake", "letter.more", "letter.edit", "deciding.alternatives", "deciding.going");

    private final Memory memory = new Memory(PROFILE);

    private static Case opened(Stage stage) {
        Facts facts = Facts.builder()
                .text(Fact.RECRUITER, "Dana Smith")
                .text(Fact.COMPANY, "Acme")
                .text(Fact.ROLE, "Analyst")
                .stage(stage)
                .build();
        return Case.opened("c_1", EveryDrawing.OWNER, Intake.of(facts), EveryDrawing.NOW);
    }

    private static List<Deliberation> everyAnswer() {
        List<Deliberation> all = List.of(Deliberation.begun());
        for (Lens lens : Lens.values()) {
            List<Deliberation> more = new ArrayList<>();
            for (Deliberation one : all) {
                for (Answer answer : Answer.values()) {
                    more.add(one.answered(lens, answer));
                }
            }
            all = more;
        }
        List<Deliberation> whole = new ArrayList<>();
        for (Deliberation one : all) {
            for (Answer culture : Answer.values()) {
                for (Doubt doubt : Doubt.values()) {
                    for (Set<RedFlag> flags : List.of(Set.<RedFlag>of(), Set.of(RedFlag.PROCESS))) {
                        whole.add(one.culture(culture)
                                .doubt(doubt)
                                .flags(flags)
                                .gut(List.of(Gut.values()).get(whole.size() % 3)));
                    }
                }
            }
        }
        return whole;
    }

    /** D2 submitted: what comes next. */
    private JsonNode shownAfter(Deliberation thought, Stage stage) {
        memory.save(opened(stage).deliberated(thought, EveryDrawing.NOW));
        return submitted();
    }

    private JsonNode submitted() {
        Deliberation thought = memory.find(EveryDrawing.OWNER, "c_1")
                .orElseThrow()
                .deliberation()
                .orElseThrow();
        Form form = EveryDrawing.chosen(Map.of(
                "deciding.culture",
                thought.culture().orElse(Answer.UNSURE).name().toLowerCase(Locale.ROOT)));
        Reply reply = EveryDrawing.submit("deciding.detail")
                .answer()
                .answer(new Submitted(EveryDrawing.OWNER, "c_1", form), memory);
        return json(((Reply.Show) reply).view());
    }

    private JsonNode pressed(String id) {
        Pressed pressed = new Pressed(EveryDrawing.OWNER, id, "c_1", "c_1", new Form(null), Place.MODAL, 1);
        Then then = EveryDrawing.action(id).answer().answer(pressed, memory);
        return json(((Then.Show) then).view().apply(PROFILE));
    }

    private static JsonNode json(View view) {
        return JSON.readTree(GsonFactory.createSnakeCase().toJson(view));
    }

    private static List<String> buttons(JsonNode view) {
        return view.findValues("action_id").stream().map(JsonNode::asString).toList();
    }

    private static List<String> greens(JsonNode view) {
        List<String> greens = new ArrayList<>();
        for (JsonNode block : view.path("blocks")) {
            for (JsonNode element : block.path("elements")) {
                if (element.path("style").asString("").equals("primary")) {
                    greens.add(element.path("action_id").asString(""));
                }
            }
        }
        return greens;
    }

    @Test
    void everyPathEndsInFiveWaysOnTheAdvisedOneGreenAndFirst() {
        List<Deliberation> all = everyAnswer();
        assertThat(all).hasSize(81 * 3 * 3 * 2);
        for (Deliberation thought : all) {
            JsonNode verdict = shownAfter(thought, Stage.INVITED);

            assertThat(buttons(verdict)).as(thought.toString()).containsAll(WAYS_ON);
            String advised = switch (Verdict.of(thought).outcome()) {
                case PROCEED -> "deciding.proceed";
                case RESEARCH -> "deciding.research";
                case OTHER_ROLES -> "deciding.other_role";
                case ALTERNATIVE -> "deciding.alternative";
                case DECLINE -> "deciding.decline";
            };
            assertThat(greens(verdict)).as(thought.toString()).containsExactly(advised);
        }
    }

    @Test
    void everyWayOnLeadsOnFromEveryPath() {
        List<Deliberation> all = everyAnswer();
        for (int i = 0; i < all.size(); i++) {
            Stage stage = List.of(Stage.values()).get(i % 3);
            for (String way : WAYS_ON) {
                shownAfter(all.get(i), stage);
                JsonNode next = pressed(way);

                assertThat(next.path("callback_id").asString()).as(way).isIn(NEXT);
                boolean leadsOn = next.has("submit") || !buttons(next).isEmpty();
                assertThat(leadsOn).as(way + " from " + all.get(i)).isTrue();
            }
        }
    }

    @Test
    void interviewAnywayIsPutToSomebodyOnceInACaseHoweverOftenTheyAnswer() {
        for (Deliberation thought : everyAnswer()) {
            for (Stage stage : Stage.values()) {
                int asked = 0;
                JsonNode verdict = shownAfter(thought, stage);
                for (int again = 0; again < 3; again++) {
                    asked += buttons(verdict).contains("deciding.anyway.take") ? 1 : 0;
                    verdict = again == 0 ? pressed("deciding.open") : submitted();
                }
                assertThat(asked).as(stage + " " + thought).isLessThanOrEqualTo(1);
                boolean nervous =
                        thought.doubt() == Doubt.NERVES && thought.flags().isEmpty();
                boolean couldDecline = Verdict.of(thought).declineIsReasonable();
                if (nervous && couldDecline) {
                    assertThat(asked).as(stage + " " + thought).isEqualTo(1);
                }
            }
        }
    }

    @Test
    void nervesHearItBeforeThereIsAWayToALetter() {
        Deliberation nervous = Deliberation.begun().doubt(Doubt.NERVES).culture(Answer.NO);
        for (Lens lens : Lens.values()) {
            nervous = nervous.answered(lens, Answer.NO);
        }

        List<String> buttons = buttons(shownAfter(nervous, Stage.SCREENED));

        assertThat(buttons.indexOf("deciding.anyway.take"))
                .isNotNegative()
                .isLessThan(buttons.indexOf("deciding.decline"));
    }
}
