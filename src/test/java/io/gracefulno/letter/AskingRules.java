package io.gracefulno.letter;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A letter that asks before it answers: nothing is decided, promised or given back in it. */
final class AskingRules {
    private static final Pattern DECIDING = Pattern.compile(
            FormRules.DECISION.pattern()
                    + "|\\b(see you|look(ing)? forward|I'll be there|I will be there|accepting)\\b",
            Pattern.CASE_INSENSITIVE);

    private AskingRules() {}

    static List<Rule> all() {
        Predicate<Told> asks = told -> told.facts().kind() == Kind.QUESTIONS;
        return List.of(
                new Rule(
                        "whoever asks says that a plain yes or no follows",
                        asks,
                        told -> told.of(Part.REQUEST).contains("plain yes or no"),
                        told -> told.with(text -> text.replace("plain", "likely"))),
                new Rule(
                        "whoever asks neither declines nor promises to come",
                        asks,
                        told -> !DECIDING.matcher(told.everything()).find(),
                        told -> told.adding(Part.REQUEST, "See you on Tuesday.")),
                new Rule(
                        "whoever asks is sorry for nothing and leaves the booked time as it is",
                        asks,
                        told -> FormRules.count(FormRules.SORRY, told.everything()) == 0
                                && !told.everything().contains("June"),
                        told -> told.adding(Part.SLOT, "I'm sorry about Tuesday 8 June.")),
                new Rule(
                        "each question stands there once, and without one it is about the role",
                        asks,
                        told -> asked(told, Fact.QUESTION, Situations.QUESTION)
                                && asked(told, Fact.SECOND_QUESTION, Situations.SECOND_QUESTION)
                                && told.of(Part.REQUEST).matches(".* the (role|position)\\b.*")
                                        != (told.facts().knows(Fact.QUESTION)
                                                || told.facts().knows(Fact.SECOND_QUESTION)),
                        told -> told.with(text -> text.replace(Situations.QUESTION, "it")
                                .replace(Situations.SECOND_QUESTION, "it")
                                .replaceAll("the (role|position)", "it"))));
    }

    private static boolean asked(Told told, Fact fact, String question) {
        return FormRules.occurrences(told.body(), question) == (told.facts().knows(fact) ? 1 : 0);
    }
}
