package io.gracefulno.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** No claim without its fact, no reason beyond what may be said, no door that the reason shuts (VOICE, SPEC). */
final class ClaimRules {
    private static final Set<Reason> SETTLED = Set.of(Reason.ACCEPTED_OFFER, Reason.STAYING, Reason.BETTER_MATCH);
    private static final Set<Reason> OF_THE_ROLE =
            Set.of(Reason.ROLE_FIT, Reason.LEVEL, Reason.DIFFERS_FROM_ADVERT, Reason.PAY);

    private ClaimRules() {}

    static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        rules.add(claim(
                "my application",
                "withdraw|my application",
                "my application",
                told -> told.facts().holds(Claim.APPLIED)));
        rules.add(claim(
                "that they wrote first",
                "getting in touch|thinking of me|your message|message you sent|you wrote to me",
                "thinking of me",
                told -> told.facts().holds(Claim.APPROACHED)));
        rules.add(claim(
                "a conversation",
                "when we spoke|(?<!for )our (chat|conversation|talk|first interview)|spoken with|(speaking|talking)"
                        + " (with|to) me|talk(ing)? me through|through with me|good to talk|the call\\b|colleagues have"
                        + " given|(time|hour) you gave|made (the )?time",
                "when we spoke",
                told -> told.facts().stage() != Stage.INVITED
                        || told.facts().kind() == Kind.FURTHER_ROUNDS
                        || told.facts().kind() == Kind.CONFIRM_AFTER_CALL
                        || told.facts().holds(Claim.PAY_DISCUSSED)));
        rules.add(claim(
                "a later round",
                "(inviting|asking) me back|the first interview, and|after our first|before the next round",
                "asking me back",
                told -> told.facts().stage() == Stage.LATER || told.facts().kind() == Kind.FURTHER_ROUNDS));
        rules.add(claim(
                "a talk about pay",
                "open about pay|talk about pay",
                "open about pay",
                told -> told.facts().holds(Claim.PAY_DISCUSSED)));
        rules.add(claim(
                "another position taken",
                "taken (a|another) (job|role|position)|accepted (a|another) (position|job|role)|next job is settled"
                        + "|given them my word|said yes (somewhere|to another)|asked me to join|my search ended",
                "taken a job",
                told -> told.facts().holds(Claim.ACCEPTED_CONFIRMED) && told.names(Reason.ACCEPTED_OFFER)));
        rules.add(claim(
                "a yes to this interview",
                "since I accepted|had accepted|I'd accepted|said yes to(?! (the|it|them))|saying yes|a yes from me",
                "since I accepted",
                told -> told.facts().cancels()));
        rules.add(claim(
                "a change since then",
                "circumstances have changed since",
                "circumstances have changed since",
                told -> told.facts().cancels()
                        && told.facts().reason() == Reason.PERSONAL
                        && !told.facts().knows(Fact.CAUSE)));
        rules.add(claim(
                "that the company interests them",
                "interests? me|interested in|follow what|curious what|like the company",
                "interested in what they do",
                told -> told.facts().kind() != Kind.LINKEDIN_NOTE
                        || told.facts().holds(Claim.INTERESTED)));
        rules.add(claim(
                "papers that are up to date",
                "up to date|up-to-date",
                "up-to-date papers",
                told -> told.facts().kind() == Kind.RECONNECT && told.facts().holds(Claim.MATERIALS)));
        rules.add(claim("a prompt answer", "so promptly|so quickly", "so promptly", _ -> false));
        rules.add(claim(
                "short notice",
                "short notice|so late|little notice",
                "short notice",
                told -> told.facts().knows(Fact.CAUSE)));
        rules.add(claim(
                "a person who agreed",
                "Marta|marta|has agreed|agreed to be named",
                "Marta Greene",
                told -> told.facts().knows(Fact.REFERRAL_NAME) && told.facts().holds(Claim.REFERRAL_AGREED)));
        rules.add(claim(
                "somebody who may suit",
                "I know someone|put you in touch|someone comes to mind",
                "put you in touch",
                told -> told.facts().holds(Claim.REFERRAL) || told.facts().knows(Fact.REFERRAL_NAME)));
        rules.add(claim("an offer", "\\b(your|the) (kind |generous )?offer\\b", "your offer", _ -> false));
        rules.add(claim(
                "that it is a matter of travel",
                "travel|on the road|closer to base",
                "more travel",
                told -> told.names(Reason.TRAVEL) || told.facts().kind() == Kind.VIDEO_FIRST));
        rules.add(claim(
                "that it is a matter of place",
                "location|remote|commute|job is based",
                "the location",
                told -> told.names(Reason.LOCATION)));
        rules.add(claim(
                "that they would rather not set out",
                "by video|video call|from home|something closer (opens|comes) up",
                "a video call",
                told -> told.names(Reason.TRAVEL) || told.facts().kind() == Kind.VIDEO_FIRST));
        rules.add(claim(
                "that it is a matter of pay",
                "\\b(pay|package|salary)\\b(?! range)",
                "the package",
                told -> told.names(Reason.PAY)));
        rules.add(claim(
                "that it is a matter of level",
                "\\blevels?\\b|closer to my experience",
                "the level",
                told -> told.names(Reason.LEVEL)
                        || told.names(Reason.ROLE_FIT)
                        || told.facts().kind() == Kind.OTHER_ROLE));
        rules.add(claim(
                "that it is a matter of time",
                "timing|calendar clears|half (ready|prepared)|prepare",
                "the timing",
                told -> told.names(Reason.TIMING) || told.names(Reason.NO_PREP_TIME)));
        rules.add(claim(
                "that the advert differs",
                "advert\\b(?! would)|first described|one I applied for",
                "first described",
                told -> told.names(Reason.DIFFERS_FROM_ADVERT)));
        rules.add(claim(
                "that they stay",
                "(I'm|I am) staying|to stay (in|where|with)\\b(?! (touch|contact))|current job|present position|look"
                        + " again",
                "I'm staying",
                told -> told.names(Reason.STAYING) || told.names(Reason.ACCEPTED_OFFER)));
        rules.add(claim(
                "where they live",
                "where (I plan )?to live|visa|sponsor|paperwork|may already work",
                "where to live",
                told -> told.names(Reason.VISA)));
        rules.add(new Rule(
                "no reason is said at disclosure none or in a message that needs none",
                told -> told.disclosure() == Disclosure.NONE
                        || !told.facts().kind().givesReason(),
                told -> !told.has(Part.REASON)
                        && !told.text().toLowerCase(java.util.Locale.ROOT).contains(Situations.OWN_REASON),
                told -> told.adding(Part.REASON, "The timing is wrong.")));
        rules.add(new Rule(
                "the person's own reason stands alone, whole and with a capital",
                told -> told.isLetter() && told.isInOwnWords(),
                told -> !told.has(Part.REASON) && told.body().contains("The course starts in September."),
                told -> told.adding(Part.REASON, "The timing is wrong.")));
        rules.add(new Rule(
                "a reason is said where one is to be said",
                told -> told.isLetter() && told.disclosure() != Disclosure.NONE,
                told -> told.has(Part.REASON) || told.has(Part.OWN_WORDS),
                told -> new Told(
                        told.facts(),
                        told.variant(),
                        new Letter(
                                told.letter().subject(),
                                told.body(),
                                List.of(),
                                told.letter().email(),
                                List.of(),
                                Set.of()))));
        rules.add(new Rule(
                "a cause stands only beside a sorry",
                told -> told.body().contains("The trains are on strike."),
                told -> told.body()
                        .matches("(?s).*([Ss]orry|forgive|excuse)\\b.{0,90}\\. The trains are on strike\\..*"),
                told -> told.with(text ->
                        text.replace("orry", "ad").replace("forgive", "mind").replace("excuse", "mind"))));
        rules.addAll(doors());
        return rules;
    }

    private static List<Rule> doors() {
        Predicate<Told> open = told -> told.declines() && !told.of(Part.DOOR).isEmpty();
        return List.of(
                new Rule(
                        "no door means none",
                        told -> told.declines() && told.facts().doorOrUsual() == Door.NONE,
                        told -> !told.has(Part.DOOR),
                        told -> told.adding(Part.DOOR, "Do write.")),
                new Rule(
                        "a standard letter has the door that was asked for",
                        told -> told.isLetter()
                                && !told.isShort()
                                && told.facts().doorOrUsual() != Door.NONE,
                        told -> told.has(Part.DOOR),
                        told -> new Told(
                                told.facts(),
                                told.variant(),
                                new Letter(
                                        told.letter().subject(),
                                        told.body(),
                                        List.of(),
                                        told.letter().email(),
                                        List.of(),
                                        Set.of()))),
                new Rule(
                        "a polite door asks and promises nothing",
                        open.and(told -> told.facts().doorOrUsual() == Door.POLITE),
                        told -> !told.of(Part.DOOR)
                                .matches("(?s).*(write to (me|you)|touch|reach me|send (it|them)|hear"
                                        + " (about|of|from)|think of me|([Cc]ould|[Cc]an|[Ww]ould) you).*"),
                        told -> told.adding(Part.DOOR, "Please write to me.")),
                new Rule(
                        "whoever is settled asks for no vacancy",
                        open.and(told -> SETTLED.contains(told.facts().reason())),
                        told -> !told.of(Part.DOOR)
                                .matches("(?s).*(opening|vacanc|roles?\\b.*(up|open)|next hires|positions?\\b).*"),
                        told -> told.adding(Part.DOOR, "Your next vacancy would interest me.")),
                new Rule(
                        "other openings are for whom the role was wrong",
                        open,
                        told -> !told.of(Part.DOOR).matches("(?s).*([Oo]ther openings|comes up).*")
                                || OF_THE_ROLE.contains(told.facts().reason())
                                || told.names(Reason.LOCATION)
                                || told.names(Reason.TRAVEL)
                                || told.names(Reason.VISA),
                        told -> new Told(
                                        told.facts()
                                                .edit()
                                                .reason(Reason.VALUES)
                                                .build(),
                                        told.variant(),
                                        told.letter())
                                .adding(Part.DOOR, "Other openings would interest me.")),
                new Rule(
                        "a letter written when plans change is for whose circumstances were said",
                        open,
                        told -> !told.of(Part.DOOR).matches("(?s).*(plans change|situation (allows|changes)).*")
                                || (told.facts().reason().group() != ReasonGroup.FIT
                                        && told.disclosure() != Disclosure.NONE
                                        && !told.isInOwnWords()),
                        told -> new Told(
                                        told.facts()
                                                .edit()
                                                .reason(Reason.VALUES)
                                                .build(),
                                        told.variant(),
                                        told.letter())
                                .adding(Part.DOOR, "I'll write when my plans change.")));
    }

    /** A claim that is made in words of ours only where its fact is known; names and the person's words aside. */
    static Rule claim(String what, String words, String example, Predicate<Told> fact) {
        Pattern claim = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
        return new Rule(
                "it claims " + what + " only where that is so",
                told -> told.facts().kind() != Kind.HIRING_SIDE && !fact.test(told),
                told -> !claim.matcher(told.ours()).find(),
                told -> told.adding(Part.WISHES, "I say " + example + "."));
    }
}
