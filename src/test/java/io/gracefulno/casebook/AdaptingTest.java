package io.gracefulno.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AdaptingTest {
    @Test
    void moreThanAWindowCouldShowAgainIsNotKept() {
        Adapting kept = Adapting.NOTHING.with(Map.of(0, "x".repeat(3000)), 1);

        Adapting more = kept.with(Map.of(1, "x".repeat(12_001)), 2);

        assertThat(more).isEqualTo(kept);
        assertThat(kept.with(Map.of(1, "x".repeat(12_000)), 2).words()).hasSize(2);
    }

    @Test
    void aCaseOfBeforeItWasKeptHasNone() {
        String before = """
            {"shareId":"s_1","coachId":"U2","coachName":"","state":"ANSWERED","shown":[],"also":[],
             "masks":{"hidden":{}},"sources":[],"shared":{"message":"","subject":"","body":""},
             "at":"2026-11-23T10:10:00Z"}\
            """;

        Consulted told = JsonMapper.shared().readValue(before, Consulted.class);

        assertThat(told.adapting()).isEqualTo(Adapting.NOTHING);
    }
}
