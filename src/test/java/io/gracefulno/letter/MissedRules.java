package io.gracefulno.letter;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** An interview that has passed without them (SPEC: apologise, no excuse). */
final class MissedRules {
    private static final Pattern GIVING_BACK = Pattern.compile(
            "\\bfree\\b|(some(one|body) else|another candidate|someone keener)|(give|hand(ing)?|giving) (\\w+"
                    + " )?(back|up)|open again|\\bcancel|for keeping",
            Pattern.CASE_INSENSITIVE);
    private static final String NOT_THERE = "(was not|wasn't|not (being|to be)) there|my absence|miss(ed|ing)";
    private static final Pattern WAS_NOT_THERE = Pattern.compile(NOT_THERE, Pattern.CASE_INSENSITIVE);

    private MissedRules() {}

    static List<Rule> all() {
        Predicate<Told> missed = told -> told.facts().missed();
        return List.of(
                ClaimRules.claim("that they weren't there", NOT_THERE + "|expecting me", "I wasn't there", missed),
                ClaimRules.claim(
                        "that the date is gone",
                        "reschedul|a new date",
                        "no to a new date",
                        missed.or(told -> told.facts().cancels())),
                new Rule(
                        "a time that has passed is never given back, and nothing is cancelled",
                        missed,
                        told -> !GIVING_BACK.matcher(told.ours()).find(),
                        told -> told.adding(Part.SLOT, "The time is free for someone else.")),
                new Rule(
                        "whoever wasn't there says so, on which day, and sorry exactly once",
                        missed,
                        told -> FormRules.count(FormRules.SORRY, FormRules.spoken(told)) == 1
                                && WAS_NOT_THERE.matcher(FormRules.spoken(told)).find()
                                && FormRules.spoken(told).contains("June"),
                        told -> told.adding(Part.SLOT, "I'm sorry that I wasn't there.")),
                new Rule(
                        "whoever wasn't there gives no excuse, and is told so",
                        missed.and(told -> told.facts().knows(Fact.CAUSE)),
                        told -> !told.everything().contains("rains are on strike")
                                && told.letter().notes().contains(Note.CAUSE_LEFT_OUT),
                        told -> told.adding(Part.SLOT, "The trains are on strike.")));
    }
}
