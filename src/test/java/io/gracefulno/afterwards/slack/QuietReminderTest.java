package io.gracefulno.afterwards.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.afterwards.Reminder;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Intake;
import io.gracefulno.casebook.Letters;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Reminding;
import io.gracefulno.casebook.Twice;
import io.gracefulno.letter.Composer;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Spelling;
import io.gracefulno.preferences.Personal;
import io.gracefulno.preferences.Quiet;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Drawn;
import io.gracefulno.wording.Library;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever keeps letters out of their messages is reminded without one. */
class QuietReminderTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Library LIBRARY = Library.english();
    private static final Letters LETTERS = new Letters(new Composer(LIBRARY));
    private static final Profile ROBIN =
            new Profile(new Owner("", "T1", "U1"), "Robin Ashdown", ZoneId.of("Europe/Lisbon"), Spelling.UK, NOW);
    private static final Personal QUIET = new Personal(
            Set.of(),
            "",
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(Quiet.LETTERS));

    private static Case begun() {
        Facts facts = Facts.builder()
                .reason(Reason.STAYING)
                .text(Fact.RECRUITER, "Dana Acheson")
                .text(Fact.COMPANY, "Acme")
                .build();
        Instant yesterday = NOW.minusSeconds(86_400);
        Intake told = Intake.of(facts).chosen(facts);
        return Case.opened("c_1", ROBIN.owner(), told, yesterday).submitted(told, yesterday);
    }

    private static String reminder(Case theCase, Profile profile) {
        Reminder occasion = Reminding.occasion(theCase, Reminder.Kind.UNSENT, profile.zone())
                .orElseThrow();
        Drawn drawn = new ReminderView(new Draw(LIBRARY.screens()), LETTERS)
                .live(theCase, Reminder.Kind.UNSENT, occasion.occasion(), profile, Twice.NO, NOW)
                .orElseThrow();
        return drawn.text() + drawn.blocks();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void itHoldsNoLetterAndNeitherDoesWhatALockScreenShows(boolean saved) {
        Case theCase = saved ? LETTERS.savedInShort(begun(), ROBIN, NOW) : begun();

        assertThat(reminder(theCase, ROBIN)).contains("Hi Dana,");
        assertThat(reminder(theCase, ROBIN.as(QUIET)))
                .contains("Acme")
                .doesNotContain("Hi Dana,", "Robin", "Two sentences are enough");
    }
}
