package io.gracefulno.casebook.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Intake;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.State;
import io.gracefulno.casebook.Texts;
import io.gracefulno.casebook.Twice;
import io.gracefulno.casebook.Writing;
import io.gracefulno.deciding.Outcome;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Kind;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.wording.Library;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaseMessageTest {
    private static final Instant NOW = Instant.parse("2031-05-05T09:00:00Z");
    private static final Owner ROBIN = new Owner("", "T0ONE", "U0ROBIN");

    private final CaseMessage message =
            new CaseMessage(new Draw(Library.english().screens()));

    private static Case saved(Kind kind) {
        Facts facts = Facts.builder().kind(kind).text(Fact.RECRUITER, "Dana").build();
        Texts texts = new Texts("", "About the interview", "Hi Dana,\n\nThank you, but no.\n\nRobin");
        return Case.opened("c_1", ROBIN, Intake.of(facts), NOW)
                .writing(new Writing(0, texts, texts, Optional.empty(), Set.of(), List.of(), List.of()), NOW)
                .letterSaved(texts, NOW);
    }

    @Test
    void aNotificationNamesNobodyWhateverBecameOfTheLetterAndHoweverItIsShown() {
        Case ready = saved(Kind.DECLINE);
        List<Case> all = List.of(
                ready,
                saved(Kind.HOLDING).markedSent(NOW),
                ready.markedSent(NOW),
                ready.chose(Outcome.PROCEED, NOW),
                ready.closed(NOW));
        assertThat(all)
                .extracting(Case::state)
                .containsExactly(State.READY, State.WAITING, State.SENT, State.GOING, State.CLOSED);

        for (Case theCase : all) {
            String text = message.draw(theCase.unfolded(true), Profile.unknown(ROBIN), Twice.NO, NOW)
                    .text();
            assertThat(text).contains("Thank you, but no.");
            assertThat(text.substring(0, 150)).as(theCase.state().name()).doesNotContain("Dana");
        }
    }
}
