package io.gracefulno.letter;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Every kind, reason, stage, channel, register and length with each other, four of the first twelve wordings each; everything else that a
 * person may tell is drawn anew for each of them, always the same way.
 */
final class Situations {
    static final String OWN_REASON = "the course starts in September";
    static final String COMPLIMENT = "your brief was the clearest of the year";
    static final String FEEDBACK = "a pay range in the advert would help";
    static final String CAUSE = "the trains are on strike";
    static final String QUESTION = "how many days a week are on site";
    static final String SECOND_QUESTION = "in which time zone the team meets";
    private static final int WORDINGS = 12;

    /** Of the twelve wordings every third is looked at, beginning with another one for each. */
    private static final int EVERY = 3;

    private static final List<Reason> FOR_OTHERS = List.of(Reason.TRAVEL, Reason.NONE, Reason.TIMING);

    private Situations() {}

    static Stream<Told> all() {
        return frames().parallel().flatMap(frame -> {
            List<Told> told = new ArrayList<>();
            int first = Math.floorMod(frame.toString().hashCode(), EVERY);
            for (int variant = first; variant < WORDINGS; variant += EVERY) {
                Facts facts = furnished(frame, variant);
                told.add(new Told(facts, variant, Letters.COMPOSER.compose(facts, variant)));
            }
            return told.stream();
        });
    }

    private static Stream<Facts> frames() {
        List<Facts> frames = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (Reason reason : kind.givesReason() ? List.of(Reason.values()) : FOR_OTHERS) {
                for (Stage stage : Stage.values()) {
                    for (Channel channel : Channel.values()) {
                        for (Register register : Register.values()) {
                            for (Length length : Length.values()) {
                                frames.add(Facts.builder()
                                        .kind(kind)
                                        .reason(reason)
                                        .stage(stage)
                                        .channel(channel)
                                        .register(register)
                                        .length(length)
                                        .build());
                            }
                        }
                    }
                }
            }
        }
        return frames.stream();
    }

    /** @param variant draws other facts for each wording, so that all of them meet */
    static Facts furnished(Facts frame, int variant) {
        Random random = new Random(frame.toString().hashCode() * 31L + variant);
        Facts.Builder facts = frame.edit()
                .text(Fact.CANDIDATE, one(random, "Noor Haddad", "Noor Haddad", "Ines de Carvalho", "Cher", ""))
                .text(
                        Fact.RECRUITER,
                        one(random, "Dana Smith", "Ms Ana Okafor", "Dr. Lena Brandt", "Professor Yun", "Priya", ""))
                .text(Fact.ROLE, one(random, "Contracts Associate", "Head of Data", "Junior data role", ""))
                .text(Fact.COMPANY, one(random, "Arbor Legal", "Quarry Street Bank", "Copperline Inc.", ""))
                .disclosure(maybe(random, List.of(Disclosure.values())))
                .door(maybe(random, List.of(Door.values())))
                .spelling(random.nextBoolean() ? Spelling.US : Spelling.UK)
                .withdraw(random.nextInt(4) == 0 ? Optional.of(random.nextBoolean()) : Optional.empty())
                .apologise(random.nextInt(6) == 0 ? Optional.of(false) : Optional.empty())
                .emailFollows(random.nextBoolean())
                .claim(Claim.APPLIED, random.nextInt(3) == 0)
                .claim(Claim.APPROACHED, random.nextInt(3) == 0)
                .claim(Claim.ALREADY_ACCEPTED, random.nextInt(5) == 0)
                .claim(Claim.ACCEPTED_CONFIRMED, random.nextBoolean())
                .claim(Claim.PAY_DISCUSSED, random.nextInt(3) == 0)
                .claim(Claim.REFERRAL, random.nextInt(4) == 0)
                .claim(Claim.REFERRAL_AGREED, random.nextInt(3) == 0);
        sometimes(random, facts, Fact.OTHER_REASON, OWN_REASON, frame.reason() == Reason.OTHER ? 2 : 8);
        sometimes(random, facts, Fact.COMPLIMENT, COMPLIMENT, 5);
        sometimes(random, facts, Fact.FEEDBACK, FEEDBACK, 5);
        sometimes(random, facts, Fact.CAUSE, CAUSE, 5);
        sometimes(random, facts, Fact.REFERRAL_NAME, "Marta Greene", 5);
        sometimes(random, facts, Fact.REFERRAL_EMAIL, "marta.greene@example.org", 5);
        sometimes(random, facts, Fact.REPLY_ADDRESS, "noor@example.org", 3);
        sometimes(random, facts, Fact.LATER_MONTH, "October", 4);
        sometimes(random, facts, Fact.BY_DATE, "2027-04-16", 2);
        sometimes(random, facts, Fact.NEW_TIME, "Friday 11 June at 10:00", 2);
        sometimes(random, facts, Fact.OTHER_ROLE, "Benefits Analyst", 2);
        sometimes(random, facts, Fact.SKILL, "pension schemes", 2);
        sometimes(random, facts, Fact.PLACE, "Rotterdam", 2);
        sometimes(random, facts, Fact.TRAVEL_TIME, "a day each way", 2);
        sometimes(random, facts, Fact.TOPIC, "how you plan a season", 2);
        sometimes(random, facts, Fact.MINUTES, "20", 2);
        sometimes(random, facts, Fact.CALLED_ON, "2027-06-01", 2);
        sometimes(random, facts, Fact.DECLINED_ON, "2027-03-02", 2);
        facts.text(Fact.WHAT_CHANGED, "the family has moved to Galway");
        if (random.nextBoolean()) {
            facts.slot(Optional.of(OffsetDateTime.parse("2027-06-08T14:30:00+01:00")))
                    .timezone(Optional.of(ZoneId.of("Europe/London")))
                    .slotZone(random.nextInt(3) == 0 ? Optional.of(ZoneId.of("America/New_York")) : Optional.empty())
                    .claim(Claim.MISSED, random.nextInt(4) == 0);
        }
        if (frame.kind() == Kind.LINKEDIN_NOTE || frame.kind() == Kind.RECONNECT) {
            facts.claim(Claim.INTERESTED, random.nextBoolean()).claim(Claim.MATERIALS, random.nextBoolean());
        }
        if (frame.kind() == Kind.QUESTIONS) {
            sometimes(random, facts, Fact.QUESTION, QUESTION, 2);
            sometimes(random, facts, Fact.SECOND_QUESTION, SECOND_QUESTION, 2);
        }
        return facts.build();
    }

    private static void sometimes(Random random, Facts.Builder facts, Fact fact, String text, int oneIn) {
        if (random.nextInt(oneIn) == 0) {
            facts.text(fact, text);
        }
    }

    private static <T> Optional<T> maybe(Random random, List<T> values) {
        int choice = random.nextInt(values.size() + 2);
        return choice < values.size() ? Optional.of(values.get(choice)) : Optional.empty();
    }

    private static String one(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
