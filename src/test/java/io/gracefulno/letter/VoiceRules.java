package io.gracefulno.letter;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** How a letter sounds (VOICE): its register, its rhythm and the words nobody should have to read. */
final class VoiceRules {
    private static final Pattern CONTRACTION = Pattern.compile("\\w['’](m|ve|d|ll|re|s|t)\\b");
    private static final Pattern I = Pattern.compile("I('m|'ve|'d|'ll)?,?");
    private static final Pattern NEVER = Pattern.compile(
            "hope this finds you|just wanted to|am writing to|\\b(truly|genuinely|deeply|really|very|so much)\\b|at"
                + " this time|moving forward|going forward|reach out|touch base|circle back"
                + "|\\b(exciting|amazing|thrilled|passionate|honoured|valuable|esteemed|opportunity|unfortunately|regretfully)\\b|heavy"
                + " heart|difficult decision|future endeavours|things came up|personal reasons|inconvenience|careful"
                + " consideration|not the right fit|hope you understand|don't hesitate|do not hesitate|aligns|if you"
                + " could match|whatever the future|good fit at all|\\b(apologise|apologize|diary|programme)\\b|[!–—]|"
                + " - ",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile("\\d:\\d\\d");
    private static final int WORDS_A_MINUTE = 150;

    private VoiceRules() {}

    static List<Rule> all() {
        Predicate<Told> formal = told -> told.is(Register.FORMAL) && !told.is(Channel.PHONE);
        return List.of(
                new Rule(
                        "formal never contracts, says neither Hi nor job, and puts no colon before a reason",
                        formal,
                        told -> !CONTRACTION.matcher(told.ours()).find()
                                && !Pattern.compile("\\b(Hi|jobs?)\\b")
                                        .matcher(told.ours())
                                        .find()
                                && !Pattern.compile(": ")
                                        .matcher(declined(told))
                                        .find(),
                        told -> told.adding(Part.WISHES, "I'm glad.")),
                new Rule(
                        "neutral and warm contract at least once",
                        told -> !formal.test(told)
                                && (told.isLetter() || told.isCard())
                                // Half of a text message is theirs then, and there is little left to contract.
                                && !(told.is(Channel.TEXT) && told.isInOwnWords()),
                        told -> CONTRACTION.matcher(told.ours()).find(),
                        told -> told.with(text -> text.replaceAll("['’]", ""))),
                new Rule(
                        "neutral and warm have no stiff words",
                        formal.negate(),
                        told -> !Pattern.compile("\\b(shall(?! (I|we)\\b)|therefore|whom|upon)\\b")
                                .matcher(told.ours())
                                .find(),
                        told -> told.adding(Part.WISHES, "I shall go.")),
                new Rule(
                        "a standard warm letter speaks to somebody",
                        told -> told.is(Register.WARM) && told.isLetter() && !told.isShort(),
                        told -> told.sentences().stream().anyMatch(VoiceRules::isToSomebody),
                        told -> told.with(text -> text.replaceAll("(?i)you|please|someone|whoever", "they"))),
                new Rule(
                        "no third sentence in a row opens with I",
                        told -> !told.isCard(),
                        told -> !hasThirdI(told.sentences()),
                        told -> told.adding(Part.WISHES, "I am. I am. I am.")),
                new Rule(
                        "no first word stands twice running",
                        Told::isLetter,
                        told -> !repeatsAnOpening(told.sentences()),
                        told -> told.adding(Part.WISHES, "Good luck. Good day.")),
                new Rule(
                        "no sentence has more than twenty-eight words",
                        told -> told.isLetter() && !told.isShort(),
                        told -> told.sentences().stream().allMatch(s -> Words.count(s) <= 28),
                        told -> told.adding(Part.WISHES, "word ".repeat(28) + "word.")),
                new Rule(
                        "it never writes what VOICE never writes",
                        _ -> true,
                        told -> !NEVER.matcher(told.ours()).find(),
                        told -> told.adding(Part.WISHES, "I am truly glad.")),
                new Rule(
                        "one colon and one semicolon at most",
                        told -> !told.isCard(),
                        told -> {
                            String body = CLOCK.matcher(told.body()).replaceAll("");
                            return FormRules.occurrences(body, ":") <= 1 && FormRules.occurrences(body, ";") <= 1;
                        },
                        told -> told.adding(Part.WISHES, "One: two; three: four; five.")),
                new Rule(
                        "feedback stands behind a sentence of ours, apart from the compliment",
                        told -> told.isLetter()
                                && !told.isShort()
                                && !told.is(Channel.PHONE)
                                && told.facts().knows(Fact.FEEDBACK),
                        told -> told.of(Part.FEEDBACK)
                                        .matches("[A-Z][^.?]*[.?] A pay range in the advert would help\\.")
                                && told.body().contains("\n\n" + told.of(Part.FEEDBACK) + "\n\n"),
                        told -> told.with(text -> text.replaceAll("[^.?\n]*[.?] A pay", "A pay"))),
                new Rule(
                        "a call takes thirty to sixty seconds and so does a message on the machine",
                        Told::isCard,
                        told -> seconds(told.body()) <= 60
                                && seconds(told.body()) >= 30
                                && seconds(told.letter().card().getLast().text()) <= 60,
                        told -> told.adding(Part.WISHES, "word ".repeat(150))),
                new Rule(
                        "a call says the no within twenty seconds",
                        Told::isCard,
                        told -> decisionAfter(told, told.letter().card().getFirst()) <= 20
                                && decisionAfter(told, told.letter().card().getLast()) <= 20,
                        told -> told.withOpening("word ".repeat(60))));
    }

    /** The sentence that says no, which in a formal letter has no colon before its reason. */
    private static String declined(Told told) {
        return CLOCK.matcher(told.of(Part.DECISION)).replaceAll("").replaceAll("^Here[^:]*:|in writing:", "");
    }

    private static boolean isToSomebody(String sentence) {
        return sentence.contains(" you'll ")
                || Letters.firstWord(sentence).matches("(You|You'll|You'd|You're|You've|Please|Someone|Whoever),?");
    }

    private static boolean hasThirdI(List<String> sentences) {
        for (int i = 2; i < sentences.size(); i++) {
            if (opensWithI(sentences.get(i)) && opensWithI(sentences.get(i - 1)) && opensWithI(sentences.get(i - 2))) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensWithI(String sentence) {
        return I.matcher(Letters.firstWord(sentence)).matches();
    }

    private static boolean repeatsAnOpening(List<String> sentences) {
        for (int i = 1; i < sentences.size(); i++) {
            boolean theirs = isTheirs(sentences.get(i)) || isTheirs(sentences.get(i - 1));
            if (!theirs
                    && !opensWithI(sentences.get(i))
                    && opening(sentences.get(i)).equals(opening(sentences.get(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** Nobody chooses how the person's own sentence begins. */
    private static boolean isTheirs(String sentence) {
        return sentence.startsWith("The trains are") || sentence.startsWith("The course starts");
    }

    private static String opening(String sentence) {
        return Letters.firstWord(sentence).replaceAll("['’,:].*", "");
    }

    private static double seconds(String text) {
        return 60.0 * Words.count(text) / WORDS_A_MINUTE;
    }

    /** Seconds until the sentence that says no begins. */
    private static double decisionAfter(Told told, CardLine line) {
        int start = line.text().indexOf(told.of(Part.DECISION));
        return start < 0 ? Double.MAX_VALUE : seconds(line.text().substring(0, start));
    }
}
