package io.gracefulno.letter;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Letters spread over all that may be told, the same ones for the same seed. */
final class Mailbag {
    private static final OffsetDateTime SLOT = OffsetDateTime.parse("2027-03-09T15:00:00Z");

    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final List<Reason> REASONS = List.of(Reason.values());

    private final Random random;

    Mailbag(long seed) {
        random = new Random(seed);
    }

    /** As they would be read, each text by itself: subject and message, the email with it, the lines of a card. */
    List<String> letters(int count) {
        List<String> letters = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            // Every second one is a plain no.
            Kind kind = i % 2 == 0 ? Kind.DECLINE : KINDS.get(i / 2 % KINDS.size());
            Reason reason = REASONS.get(i % REASONS.size());
            Letter letter = Letters.COMPOSER.compose(facts(kind, reason), random.nextInt(8));
            letters.add(text(letter));
            letter.email().map(Mailbag::text).ifPresent(letters::add);
            letter.card().forEach(line -> letters.add(line.text()));
        }
        return letters;
    }

    private static String text(Letter letter) {
        return letter.subject().map(subject -> subject + "\n\n").orElse("") + letter.body();
    }

    private Facts facts(Kind kind, Reason reason) {
        Facts.Builder facts = Facts.builder()
                .kind(kind)
                .reason(reason)
                .register(one(Register.values()))
                .stage(one(Stage.values()))
                .length(one(Length.STANDARD, Length.STANDARD, Length.SHORT))
                .channel(
                        one(Channel.EMAIL, Channel.EMAIL, Channel.EMAIL, Channel.LINKEDIN, Channel.TEXT, Channel.PHONE))
                .emailFollows(random.nextBoolean())
                .spelling(one(Spelling.values()))
                .disclosure(Optional.of(one(Disclosure.values())))
                .door(Optional.of(one(Door.values())))
                .claim(Claim.ALREADY_ACCEPTED, random.nextInt(6) == 0)
                .claim(Claim.ACCEPTED_CONFIRMED, random.nextBoolean())
                .claim(Claim.PAY_DISCUSSED, random.nextBoolean())
                .claim(Claim.REFERRAL, random.nextInt(5) == 0)
                .claim(Claim.REFERRAL_AGREED, random.nextBoolean())
                .text(Fact.CANDIDATE, one("Mei Tanaka", "Owen Marsh", "Leila Farouk", ""))
                .text(Fact.RECRUITER, one("Dana Smith", "Ms Okafor", "Jerome", ""))
                .text(Fact.ROLE, one("Data Analyst", "Practice Nurse", "Head of Payroll", ""))
                .text(Fact.COMPANY, one("Tall Cedar Logistics", "Northgate Water", ""))
                .text(Fact.CAUSE, one("My manager moved a deadline to that day.", "", "", ""))
                .text(Fact.COMPLIMENT, one("Your open day was the best I've been to.", "", ""))
                .text(Fact.FEEDBACK, one("The advert could name the pay band.", "", ""))
                .text(Fact.REFERRAL_EMAIL, one("marta@example.org", ""))
                .text(Fact.REPLY_ADDRESS, one("mei@example.org", ""))
                .text(Fact.LATER_MONTH, one("September", "", ""))
                .text(Fact.OTHER_REASON, reason == Reason.OTHER ? "I'm starting a degree in September." : "")
                .text(Fact.WHAT_CHANGED, "I've moved to Galway, a mile from your office.")
                .text(Fact.OTHER_ROLE, one("Harbour Pilot", ""))
                .text(Fact.SKILL, one("tidal waters", ""))
                .text(Fact.NEW_TIME, one("Thursday at ten", ""))
                .text(Fact.BY_DATE, one("2027-04-16", ""))
                .text(Fact.QUESTION, one("how many days a week are on site", ""))
                .text(Fact.SECOND_QUESTION, one("who I'd be working with", ""))
                .text(Fact.DECLINED_ON, one("2026-06-02", ""))
                .text(Fact.CALLED_ON, one("2027-03-08", ""))
                .text(Fact.TOPIC, one("how you plan a season", ""))
                .text(Fact.PLACE, one("Rotterdam", ""))
                .text(Fact.TRAVEL_TIME, one("a day each way", ""))
                .slot(random.nextBoolean() ? Optional.of(SLOT) : Optional.empty());
        int first = random.nextInt(3);
        return facts.claim(Claim.INTERESTED, true)
                .claim(Claim.MATERIALS, true)
                .claim(Claim.APPLIED, first == 0)
                .claim(Claim.APPROACHED, first == 1)
                .text(Fact.REFERRAL_NAME, random.nextInt(5) == 0 ? "Marta Greene" : "")
                .build();
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
