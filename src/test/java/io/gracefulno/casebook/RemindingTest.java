package io.gracefulno.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.afterwards.Reminder;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Kind;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Stage;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The reminder of an unsent letter goes by both clocks, as the line above the letter does. */
class RemindingTest {
    /** In November its clocks show UTC. */
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    private static final Optional<Instant> MONDAY_TEN = Optional.of(Instant.parse("2037-11-23T10:00:00Z"));
    private static final Instant MONDAY_HALF_PAST_TEN = Instant.parse("2037-11-23T10:30:00Z");
    private static final OffsetDateTime WEDNESDAY_FIVE = OffsetDateTime.parse("2037-11-25T17:00:00Z");

    private static Case begun(Facts facts, Optional<Instant> invited) {
        Intake told = Intake.of(facts).chosen(facts).invitedAt(invited);
        return Case.opened("c_1", new Owner("", "T0", "U0"), told, MONDAY_HALF_PAST_TEN)
                .submitted(told, MONDAY_HALF_PAST_TEN);
    }

    private static Facts.Builder larkfield() {
        return Facts.builder().text(Fact.COMPANY, "Larkfield").reason(Reason.PAY);
    }

    private static Instant dueAt(Case theCase) {
        return Reminding.occasion(theCase, Reminder.Kind.UNSENT, LISBON)
                .orElseThrow()
                .dueAt();
    }

    private static String bestSentBy(Case theCase, String now) {
        return Reminding.bestSentBy(theCase, LISBON, Instant.parse(now))
                .map(ZonedDateTime::toLocalDateTime)
                .map(Object::toString)
                .orElse("");
    }

    @Test
    void twoDaysBeforeTheInterviewIsADeadlineToo() {
        Case theCase = begun(larkfield().slot(Optional.of(WEDNESDAY_FIVE)).build(), MONDAY_TEN);

        assertThat(dueAt(theCase)).isEqualTo("2037-11-23T15:00:00Z");
        assertThat(bestSentBy(theCase, "2037-11-23T15:00:00Z")).isEqualTo("2037-11-23T17:00");
        assertThat(bestSentBy(theCase, "2037-11-23T17:00:01Z")).isEqualTo("2037-11-24T17:00");
        assertThat(bestSentBy(theCase, "2037-11-24T17:00:01Z")).isEqualTo("2037-11-25T10:00");
    }

    @Test
    void anInterviewFarOffLeavesTheUsualTimeForAnAnswer() {
        Case theCase =
                begun(larkfield().slot(Optional.of(WEDNESDAY_FIVE.plusDays(7))).build(), MONDAY_TEN);

        assertThat(dueAt(theCase)).isEqualTo("2037-11-25T09:00:00Z");
        assertThat(bestSentBy(theCase, "2037-11-25T09:00:00Z")).isEqualTo("2037-11-25T10:00");
    }

    @Test
    void lateNoticeIsNamedAsLateWhateverTheUsualTimeForAnAnswerIs() {
        Facts.Builder thursday = larkfield().stage(Stage.LATER).slot(Optional.of(WEDNESDAY_FIVE.plusHours(16)));
        Instant now = Instant.parse("2037-11-23T15:00:00Z");

        assertThat(Reminding.isLateNotice(begun(thursday.build(), MONDAY_TEN), now))
                .isTrue();
        assertThat(Reminding.isLateNotice(begun(thursday.kind(Kind.QUESTIONS).build(), MONDAY_TEN), now))
                .isFalse();
        assertThat(Reminding.isLateNotice(
                        begun(larkfield().slot(Optional.of(WEDNESDAY_FIVE)).build(), MONDAY_TEN), now))
                .isFalse();
    }

    @Test
    void aLetterThatKeepsTheTimeGivesNoNotice() {
        Case theCase = begun(
                larkfield()
                        .slot(Optional.of(WEDNESDAY_FIVE))
                        .kind(Kind.QUESTIONS)
                        .build(),
                MONDAY_TEN);

        assertThat(bestSentBy(theCase, "2037-11-23T15:00:00Z")).isEqualTo("2037-11-25T10:00");
    }

    @Test
    void whereNobodyKnowsWhenTheInvitationCameTheInterviewAloneNamesATime() {
        assertThat(bestSentBy(
                        begun(larkfield().slot(Optional.of(WEDNESDAY_FIVE)).build(), Optional.empty()),
                        "2037-11-23T15:00:00Z"))
                .isEqualTo("2037-11-23T17:00");
        assertThat(bestSentBy(begun(larkfield().build(), Optional.empty()), "2037-11-23T15:00:00Z"))
                .isEmpty();
    }
}
