package io.gracefulno.slackkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.ViewState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can't have been picked in Slack is taken for nothing: it could neither be shown again nor kept. */
class FormTest {
    private static Form form(ViewState.Value value) {
        ViewState state = new ViewState();
        state.setValues(Map.of("field:1", Map.of("field", value)));
        return new Form(state);
    }

    private static Form picked(int seconds) {
        ViewState.Value value = new ViewState.Value();
        value.setSelectedDateTime(seconds);
        return form(value);
    }

    @Test
    void aPickedMomentIsRead() {
        assertThat(picked(1_795_435_827).dateTime("field")).contains(Instant.ofEpochSecond(1_795_435_827));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 999_999_999})
    void aMomentThatSlackCouldNotShowAgainIsNone(int seconds) {
        assertThat(picked(seconds).dateTime("field")).isEmpty();
    }

    @Test
    void onlyWhatMayBeSomebodysIdIsSomebody() {
        ViewState.Value value = new ViewState.Value();
        value.setSelectedUsers(List.of("U0BEN", "", "U|x", "<!here>", "U" + "9".repeat(300), "W0ANN", "U0BEN"));

        assertThat(form(value).users("field")).containsExactly("U0BEN", "W0ANN");
    }
}
