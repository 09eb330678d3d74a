package io.gracefulno.letter;

import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What fills the blanks of a wording: the known facts, written as their reader writes them. */
final class Blanks {
    private static final Pattern LEADING_ON = Pattern.compile("^on ", Pattern.CASE_INSENSITIVE);

    private Blanks() {}

    static Map<String, String> of(Facts facts) {
        Dates dates = new Dates(facts.spelling());
        Map<String, String> blanks = new HashMap<>();
        facts.texts().forEach((fact, text) -> blanks.put(blank(fact), text));
        // No sentence of ours says it, and no sentence may be chosen by it.
        blanks.remove(blank(Fact.SIGN_OFF));
        Fact reader = facts.reader();
        Fact writer = facts.writer();
        if (facts.knows(reader)) {
            // Nobody says a whole name into a telephone.
            Register spoken = facts.channel() == Channel.PHONE ? Register.NEUTRAL : facts.register();
            blanks.put("name", Name.of(facts.text(reader)).greeted(spoken, facts.spelling()));
        }
        if (facts.knows(writer)) {
            String whole = facts.text(writer);
            boolean firstOnly = facts.register() == Register.WARM
                    || (facts.channel() == Channel.TEXT && facts.register() != Register.FORMAL);
            blanks.put("writer", whole);
            blanks.put("signature", firstOnly ? Name.of(whole).signedShort() : whole);
        }
        facts.slot().ifPresent(slot -> {
            ZonedDateTime at = Dates.onTheirClock(facts, slot);
            boolean spoken = facts.channel() == Channel.PHONE;
            blanks.put("slotDay", spoken ? Spoken.day(at, facts.spelling()) : dates.day(at.toLocalDate()));
            blanks.put(
                    "slot",
                    spoken
                            ? Spoken.day(at, facts.spelling()) + " at " + Spoken.time(at.toLocalTime())
                                    + Dates.zoneInWords(facts, at)
                            : dates.slot(facts, slot));
        });
        if (facts.kind() == Kind.LINKEDIN_NOTE && facts.holds(Claim.INTERESTED)) {
            blanks.put("interested", "yes");
        }
        if (facts.kind() == Kind.RECONNECT && facts.holds(Claim.MATERIALS)) {
            blanks.put("materials", facts.spelling() == Spelling.UK ? "CV" : "résumé");
        }
        if (facts.knows(Fact.DECLINED_ON)) {
            blanks.put("declinedIn", dates.month(facts.text(Fact.DECLINED_ON)));
        }
        for (Fact date : EnumSet.of(Fact.BY_DATE, Fact.NEW_TIME, Fact.CALLED_ON, Fact.DECLINED_ON)) {
            blanks.computeIfPresent(blank(date), (_, text) -> dates.written(text));
        }
        // "On Thursday" is how one says it; the wordings bring their own preposition.
        blanks.computeIfPresent("newTime", (_, text) -> LEADING_ON.matcher(text).replaceFirst(""));
        blanks.computeIfPresent("minutes", (_, text) -> minutes(text));
        for (Fact question : EnumSet.of(Fact.QUESTION, Fact.SECOND_QUESTION)) {
            blanks.computeIfPresent(blank(question), (_, text) -> OwnWords.clause(text));
        }
        blanks.computeIfPresent("cause", (_, text) -> OwnWords.sentence(text));
        return blanks;
    }

    private static String blank(Fact fact) {
        return switch (fact) {
            case REFERRAL_NAME -> "referralName";
            case REFERRAL_EMAIL -> "referralEmail";
            case REPLY_ADDRESS -> "email";
            case RECRUITER,
                    CANDIDATE,
                    COMPANY,
                    ROLE,
                    OTHER_REASON,
                    CAUSE,
                    COMPLIMENT,
                    FEEDBACK,
                    BY_DATE,
                    QUESTION,
                    SECOND_QUESTION,
                    NEW_TIME,
                    OTHER_ROLE,
                    SKILL,
                    LATER_MONTH,
                    WHAT_CHANGED,
                    CALLED_ON,
                    DECLINED_ON,
                    PLACE,
                    TRAVEL_TIME,
                    TOPIC,
                    MINUTES,
                    SIGN_OFF -> fact.field();
        };
    }

    private static String minutes(String text) {
        boolean number = text.length() <= 2 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        int minutes = number ? Integer.parseInt(text) : 0;
        return number && minutes > 0 && minutes < 60 ? Spoken.cardinal(minutes) : text;
    }
}
