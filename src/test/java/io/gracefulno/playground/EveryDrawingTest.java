package io.gracefulno.playground;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.EveryDrawing;
import io.gracefulno.EveryDrawing.Drawing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Slack would take everything that the app can draw, whatever the facts are. */
class EveryDrawingTest {
    @ParameterizedTest
    @EnumSource(EveryDrawing.Kind.class)
    void slackWouldTakeIt(EveryDrawing.Kind kind) {
        List<String> refused = new ArrayList<>();
        List<Drawing> drawings = EveryDrawing.of(kind);
        for (Drawing drawing : drawings) {
            refusal(drawing).ifPresent(why -> refused.add(drawing + " " + why));
        }

        assertThat(drawings).hasSizeGreaterThan(150);
        assertThat(refused).isEmpty();
    }

    /** What stands for a name that nobody knows, where it begins no sentence. */
    private static final Pattern CAPITAL_WITHIN =
            Pattern.compile("[a-z,;] \\*?(A (candidate|coach)|Your coach)\\b[^\"]*");

    @Test
    void whoHasNoNameIsWrittenSmallWithinASentence() {
        assertThat(EveryDrawing.of(EveryDrawing.Kind.EMPTY))
                .extracting(Drawing::json)
                .allSatisfy(json -> assertThat(
                                CAPITAL_WITHIN.matcher(json).results().map(MatchResult::group))
                        .isEmpty());
        assertThat("Help A candidate decide").containsPattern(CAPITAL_WITHIN);
    }

    @Test
    void aDrawingThatSlackWouldRefuseIsFound() {
        Drawing tooLong = new Drawing(
                "too long",
                EveryDrawing.Surface.MESSAGE,
                Json.object().put("text", "x").set("blocks", Json.array().add(header("a".repeat(151)))) + "");

        assertThat(refusal(tooLong)).isPresent();
    }

    private static JsonNode header(String text) {
        return Json.object()
                .put("type", "header")
                .set("text", Json.object().put("type", "plain_text").put("text", text));
    }

    private static Optional<Refused> refusal(Drawing drawing) {
        JsonNode json = Json.parse(drawing.json()).orElseThrow();
        return switch (drawing.surface()) {
            case MODAL -> BlockKitRules.refusedView(json, Surface.MODAL);
            case HOME -> BlockKitRules.refusedView(json, Surface.HOME);
            case MESSAGE -> BlockKitRules.refusedMessage(json.path("blocks"));
        };
    }
}
