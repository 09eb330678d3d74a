package io.gracefulno.letter;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** How a letter is put together: its parts, names, numbers and marks (SPEC, "The letter"). */
final class FormRules {
    static final Pattern THANKS =
            Pattern.compile("\\b(thank|thanks|appreciate|grateful|honoured|cheers)\\b", Pattern.CASE_INSENSITIVE);
    static final Pattern DECISION = Pattern.compile(
            "\\b(declin(e|ing)|withdraw(ing)?|not (to )?go (ahead|further)|(won't|not) be taking|pass on|say"
                    + " no|bow(ing)? out|take me out|cancel)\\b",
            Pattern.CASE_INSENSITIVE);
    static final Pattern SORRY = Pattern.compile("\\b(sorry|forgive|excuse)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKS =
            Pattern.compile("\\{\\{|}}|  | [,.;:?!]|[,;:?!]{2}|(?<!Inc|[ap]\\.m)\\.[,;:]|\\.\\.|[\\n ]$|\\n{3}|\\n ");
    private static final Pattern SMALL_AFTER_STOP = Pattern.compile("(?<![ap]\\.m|Inc|Dr|Ms|Mr)[.?] [a-z]");
    private static final List<Part> ORDER = List.of(
            Part.SUBJECT,
            Part.GREETING,
            Part.THANKS,
            Part.DECISION,
            Part.REASON,
            Part.OWN_WORDS,
            Part.SLOT,
            Part.APOLOGY,
            Part.COMPLIMENT,
            Part.FEEDBACK,
            Part.REFERRAL,
            Part.REQUEST,
            Part.DOOR,
            Part.WISHES,
            Part.SIGNOFF);
    private static final Map<String, String> TITLES =
            Map.of("Ms Ana Okafor", "Ms Okafor", "Dr. Lena Brandt", "Dr Brandt", "Professor Yun", "Professor Yun");

    private FormRules() {}

    static List<Rule> all() {
        Predicate<Told> any = _ -> true;
        return List.of(
                new Rule(
                        "its parts stand in order",
                        told -> told.declines() || told.facts().kind() == Kind.NETWORKING,
                        FormRules::isInOrder,
                        told -> told.adding(Part.THANKS, "Thanks.")),
                new Rule(
                        "exactly one sentence decides",
                        Told::declines,
                        told -> told.sentences().stream()
                                        .filter(s -> DECISION.matcher(s).find())
                                        .count()
                                == 1,
                        told -> told.adding(Part.WISHES, "I'm declining.")),
                new Rule(
                        "it thanks exactly once",
                        told -> told.facts().kind() != Kind.LINKEDIN_NOTE
                                && told.facts().kind() != Kind.RECONNECT,
                        told -> count(THANKS, spoken(told)) == 1,
                        told -> told.adding(Part.WISHES, "Thanks again.")),
                new Rule(
                        "it says sorry once at most, and once where a time is given back",
                        Told::declines,
                        told -> {
                            boolean givenBack = told.facts().slot().isPresent()
                                    && told.facts().apologise().orElse(true)
                                    && !told.isHandover();
                            boolean owed = givenBack || told.facts().missed();

                            int sorries = count(SORRY, spoken(told));
                            return sorries == (owed ? 1 : Math.min(sorries, 1));
                        },
                        told -> told.adding(Part.WISHES, "Sorry, sorry.")),
                new Rule(
                        "it has one hundred and twenty words at most",
                        told -> !told.isCard(),
                        told -> Words.count(told.body()) <= 120,
                        told -> told.adding(Part.WISHES, "word ".repeat(120))),
                new Rule(
                        "it has two sentences when short",
                        told -> told.isShort()
                                && !told.isCard()
                                && !told.isHandover()
                                && told.facts().kind() != Kind.LINKEDIN_NOTE,
                        told -> told.sentences().size() <= 2,
                        told -> told.adding(Part.WISHES, "Good luck. Very.")),
                new Rule(
                        "no blank is left, no mark or space doubled, no sentence starts small",
                        any,
                        told -> !MARKS.matcher(told.everything()).find()
                                && !SMALL_AFTER_STOP.matcher(told.everything()).find(),
                        told -> told.with(text -> text.replaceFirst(" ", "  "))),
                new Rule(
                        "the greeting has the title and the last word, else the whole name or its first word",
                        told -> told.facts().kind() != Kind.HIRING_SIDE,
                        told -> told.letter().passages().stream()
                                .filter(p -> p.part() == Part.GREETING)
                                .allMatch(p -> p.text().equals(greeting(told))),
                        told -> told.with(text -> text.replace(",", " you,"))),
                new Rule(
                        "it is signed with the whole name, warm and in a text with the first",
                        told -> !told.isCard() && told.facts().kind() != Kind.HIRING_SIDE,
                        FormRules::isSigned,
                        told -> told.with(text -> text + "x")),
                new Rule(
                        "the role stands in the subject or the body of an email, and once in the body at most",
                        told -> told.facts().knows(Fact.ROLE) && !told.isCard(),
                        told -> occurrences(told.body(), told.facts().text(Fact.ROLE)) <= 1
                                && (!told.is(Channel.EMAIL)
                                        || (told.subject() + told.body())
                                                .contains(told.facts().text(Fact.ROLE))),
                        told -> told.with(text -> text
                                + told.facts().text(Fact.ROLE)
                                + told.facts().text(Fact.ROLE))),
                new Rule(
                        "without a subject the body names the role, unless they have just talked about it",
                        told -> told.declines()
                                && told.facts().kind() != Kind.CONFIRM_AFTER_CALL
                                && told.facts().knows(Fact.ROLE)
                                && !told.is(Channel.EMAIL),
                        told -> told.everything().contains(told.facts().text(Fact.ROLE)),
                        told -> told.with(text -> text.replace(told.facts().text(Fact.ROLE), "it"))),
                new Rule(
                        "the company stands once in the body at most",
                        told -> told.facts().knows(Fact.COMPANY) && !told.isCard(),
                        told -> occurrences(told.body(), told.facts().text(Fact.COMPANY)) <= 1,
                        told -> told.with(text -> text
                                + told.facts().text(Fact.COMPANY)
                                + told.facts().text(Fact.COMPANY))),
                new Rule(
                        "a booked time is given back by its day, as it is spelled there",
                        told -> told.declines() && told.facts().slot().isPresent() && !told.isHandover(),
                        told -> told.body()
                                .contains(
                                        told.is(Channel.PHONE)
                                                ? (told.facts().spelling() == Spelling.US
                                                        ? "June eighth"
                                                        : "eighth of June")
                                                : (told.facts().spelling() == Spelling.US ? "June 8" : "8 June")),
                        told -> told.with(text -> text.replaceAll("8|eighth", "next"))),
                new Rule(
                        "only an email has a subject, in one line of 150 characters",
                        any,
                        told -> told.letter().subject().isPresent()
                                        == (told.is(Channel.EMAIL)
                                                && told.facts().kind() != Kind.LINKEDIN_NOTE)
                                && told.subject().length() <= 150
                                && !told.subject().contains("\n"),
                        told -> new Told(
                                        told.facts()
                                                .edit()
                                                .channel(Channel.TEXT)
                                                .build(),
                                        told.variant(),
                                        told.letter())
                                .withSubject("a\nb")),
                new Rule(
                        "on LinkedIn the no goes before an email, or the whole letter goes there",
                        told -> told.is(Channel.LINKEDIN) && told.declines(),
                        told -> told.isHandover() == told.facts().emailFollows(),
                        told -> new Told(
                                told.facts()
                                        .edit()
                                        .emailFollows(!told.facts().emailFollows())
                                        .build(),
                                told.variant(),
                                told.letter())),
                new Rule(
                        "a connection note has 300 characters at most",
                        told -> told.facts().kind() == Kind.LINKEDIN_NOTE,
                        told -> told.body().length() <= 300,
                        told -> told.with(text -> text + "x".repeat(300))),
                new Rule(
                        "a note tells of a missing name and of a month that isn't said",
                        told -> told.facts().kind() != Kind.HIRING_SIDE,
                        told -> told.letter().notes().contains(Note.NAME_MISSING)
                                        != told.facts().knows(Fact.CANDIDATE)
                                && (told.isHandover()
                                        || told.letter().notes().contains(Note.LATER_MONTH_LEFT_OUT)
                                                == (told.facts().knows(Fact.LATER_MONTH)
                                                        && !told.everything().contains("October"))),
                        told -> new Told(
                                told.facts()
                                        .edit()
                                        .text(Fact.CANDIDATE, told.facts().knows(Fact.CANDIDATE) ? "" : "A")
                                        .build(),
                                told.variant(),
                                told.letter())));
    }

    private static boolean isInOrder(Told told) {
        List<Integer> places = told.letter().passages().stream()
                .map(passage -> ORDER.indexOf(passage.part()))
                .toList();
        return places.equals(places.stream().sorted().toList()) && !places.contains(-1);
    }

    /** What the other side hears or reads: of a call, what is said when they answer. */
    static String spoken(Told told) {
        return told.isCard() ? told.letter().card().getFirst().text() : told.body();
    }

    static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }

    static int occurrences(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static String greeting(Told told) {
        String whole = told.facts().text(Fact.RECRUITER);
        // A voice has no formal sentences, so a call greets as a colleague does.
        boolean formal = told.is(Register.FORMAL) && !told.is(Channel.PHONE);
        if (whole.isEmpty()) {
            return formal ? "Dear Hiring Team," : "Hello,";
        }
        String name = TITLES.getOrDefault(whole, formal ? whole : whole.split(" ", -1)[0]);
        boolean dotted = told.facts().spelling() == Spelling.US;
        name = dotted ? name.replaceFirst("^(Ms|Dr) ", "$1. ") : name;
        return (formal ? "Dear " : "Hi ") + name + ",";
    }

    private static boolean isSigned(Told told) {
        String whole = told.facts().text(Fact.CANDIDATE);
        boolean first = told.is(Register.WARM) || (told.is(Channel.TEXT) && !told.is(Register.FORMAL));
        String name = first ? whole.split(" ", -1)[0] : whole;
        if (told.is(Channel.PHONE)) {
            return told.of(Part.SIGNOFF).isEmpty();
        }
        boolean runsOn =
                told.is(Channel.TEXT) || told.isHandover() || told.facts().kind() == Kind.LINKEDIN_NOTE;
        String closed = name.isEmpty() ? "" : "\n" + name;
        String line = runsOn ? "[.?]" : "\n\n[A-Z][a-z]+( [a-z]+)*" + (name.isEmpty() ? "" : ",");
        return Pattern.compile(line + Pattern.quote(closed) + "$")
                .matcher(told.body())
                .find();
    }
}
