package io.gracefulno.pushback;

import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Claim;
import io.gracefulno.letter.Disclosure;
import io.gracefulno.letter.Door;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Kind;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Register;
import io.gracefulno.letter.Words;
import io.gracefulno.pushback.AnswerRule.Answered;
import io.gracefulno.pushback.Reading.Mention;
import io.gracefulno.review.Draft;
import io.gracefulno.review.Review;
import io.gracefulno.review.Rule;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What must hold for every answer to push-back. */
final class AnswerRules {
    private static final Review REVIEW = new Review(Pushes.LIBRARY);
    private static final Map<String, List<String>> REVIEWED = new HashMap<>();
    private static final Set<Rule> FOR_LETTERS =
            EnumSet.of(Rule.MISSING_THANKS, Rule.MISSING_DECISION, Rule.HEDGED_DECISION, Rule.NO_WAY_BACK);

    private static final Pattern THANKS = words("thank|thanks|appreciate|grateful");
    private static final Pattern CONTRACTION = Pattern.compile("\\w['’](m|ve|d|ll|re|s|t)\\b");
    private static final Pattern DECISION =
            words("my (own |present )?(answer|no|decision)|(a|still|final|my) no|no to");
    private static final Pattern GENERAL = words("circumstances|direction|commit to next|the one for me");
    private static final Map<Reason, Pattern> SECOND = secondReasons();

    private AnswerRules() {}

    private static Pattern words(String words) {
        return Pattern.compile("(?i)\\b(" + words + ")\\b");
    }

    /** What only a text that gives this reason says. */
    private static Map<Reason, Pattern> secondReasons() {
        Map<Reason, Pattern> reasons = new EnumMap<>(Reason.class);
        reasons.put(
                Reason.ACCEPTED_OFFER, words("elsewhere|another job|joining|not name yours|name yours|which company"));
        reasons.put(Reason.ROLE_FIT, words("the work (is|isn't)"));
        reasons.put(Reason.PERSONAL, words("circumstances have changed"));
        reasons.put(Reason.STAYING, words("staying (in (the|my)|where)"));
        reasons.put(Reason.PAY, words("package|pay|salary"));
        reasons.put(Reason.LOCATION, words("location|commute|remote"));
        reasons.put(Reason.TIMING, words("the timing does|the timing doesn't"));
        reasons.put(Reason.NO_PREP_TIME, words("prepare"));
        reasons.put(Reason.DIFFERS_FROM_ADVERT, words("first described"));
        reasons.put(Reason.BETTER_MATCH, words("closer to"));
        reasons.put(Reason.LEVEL, words("levels?"));
        reasons.put(Reason.VISA, words("live and work|visa"));
        reasons.put(Reason.TRAVEL, words("travel|road"));
        return reasons;
    }

    static List<AnswerRule> all() {
        return List.of(
                rule(
                        "formal never contracts or says Hi or job",
                        is(Register.FORMAL),
                        a -> !isCasual(a),
                        t -> t + " I'm sure."),
                rule(
                        "neutral and warm contract",
                        is(Register.FORMAL).negate(),
                        a -> CONTRACTION.matcher(a.text()).find(),
                        t -> "Thank you. My answer is final."),
                rule("thanks once at most", _ -> true, a -> count(THANKS, a) <= 1, t -> t + " Thank you. Thanks."),
                rule(
                        "the last word appreciates and is final",
                        push -> push.rung() == Rung.CLOSING && isANo(push),
                        a -> words("thank|thanks|appreciate|grateful|kind|good of you")
                                        .matcher(a.text())
                                        .find()
                                && words("final|closed|settled")
                                        .matcher(a.text())
                                        .find(),
                        _ -> "That's it."),
                rule(
                        "no exclamation, dash, doubled stop or space, and no blank left",
                        _ -> true,
                        a -> !Pattern.compile("[!–—{}]| - |\\.\\.|  | ,")
                                .matcher(a.text())
                                .find(),
                        t -> t + "!"),
                rule(
                        "never bargains",
                        _ -> true,
                        a -> !words("if you (could|can) (match|raise|change|offer)|would reconsider|unless")
                                .matcher(a.text())
                                .find(),
                        t -> t + " If you could match it, I would."),
                rule(
                        "seventy-five words at most, and fewer above",
                        AnswerRules::isANo,
                        a -> Words.count(a.text()) <= most(a.push().rung()),
                        t -> t + " and so on".repeat(30)),
                rule(
                        "never a second reason",
                        _ -> true,
                        AnswerRules::hasNoSecondReason,
                        t -> t + " The travel, the pay and the level are too much."),
                rule(
                        "nothing said stays unsaid, in general words too, in what is shown first",
                        push -> isSilent(push) && push.variant() == 0,
                        a -> !GENERAL.matcher(a.text()).find(),
                        t -> t + " My circumstances have changed."),
                rule(
                        "a call only where they ask for one",
                        push -> !push.mentions().contains(Mention.CALL),
                        a -> !words("call").matcher(a.text()).find(),
                        t -> t + " A call wouldn't help."),
                rule(
                        "details only where they speak of keeping them and the door is open",
                        push -> !push.mentions().contains(Mention.KEEPS_DETAILS)
                                || push.sent().doorOrUsual() == Door.NONE,
                        a -> !words("keep my details").matcher(a.text()).find(),
                        t -> t + " You're welcome to keep my details."),
                rule(
                        "nobody is named who didn't agree",
                        push -> !push.sent().holds(Claim.REFERRAL_AGREED),
                        a -> !a.text().contains("Marta") && !a.text().contains("marta"),
                        t -> t + " Try Marta Greene."),
                rule(
                        "whoever is to be named is named, with the address",
                        push -> push.sent().holds(Claim.REFERRAL_AGREED) && push.primary() == ReplyKind.ASKS_REFERRAL,
                        a -> a.text().contains("Marta Greene")
                                && a.text().contains(a.push().sent().text(Fact.REFERRAL_EMAIL)),
                        t -> t.replace("Marta", "Someone")),
                rule(
                        "a day that was given is promised",
                        push -> !push.byDate().isEmpty() && (push.terms() == Terms.THINK || asksFirst(push)),
                        a -> a.text().contains("Friday, March 19"),
                        t -> t.replace("March", "soon")),
                rule(
                        "never opens a third sentence in a row with I",
                        _ -> true,
                        a -> !hasThirdI(a.text()),
                        t -> t + " I do. I do. I do."),
                rule(
                        "decides in one sentence",
                        AnswerRules::isANo,
                        a -> sentencesThatDecide(a.text()) <= 1,
                        t -> t + " My answer is no. My decision stands."),
                rule(
                        "our own review finds nothing",
                        _ -> true,
                        AnswerRules::isClean,
                        t -> t + " Stop contacting me, your process is a shambles."));
    }

    private static AnswerRule rule(
            String name, Predicate<Push> concerns, Predicate<Answered> holds, UnaryOperator<String> spoilt) {
        return new AnswerRule(name, concerns, holds, spoilt);
    }

    private static Predicate<Push> is(Register register) {
        return push -> push.sent().register() == register;
    }

    private static boolean isCasual(Answered a) {
        return CONTRACTION.matcher(a.text()).find() || a.text().matches("(?s).*\\b(Hi|job)\\b.*");
    }

    private static boolean isANo(Push push) {
        return push.primary() != ReplyKind.ACCEPTS && push.terms() != Terms.TALK && push.terms() != Terms.THINK;
    }

    private static boolean isSilent(Push push) {
        return push.sent().disclosure().orElseThrow() == Disclosure.NONE;
    }

    private static boolean asksFirst(Push push) {
        return push.primary() == ReplyKind.ASKS_REFERRAL
                && push.sent().holds(Claim.REFERRAL)
                && !push.sent().holds(Claim.REFERRAL_AGREED);
    }

    private static int most(Rung rung) {
        return switch (rung) {
            case WARM -> 75;
            case FIRM -> 45;
            case CLOSING -> 20;
        };
    }

    private static long count(Pattern pattern, Answered a) {
        return pattern.matcher(a.text()).results().count();
    }

    private static boolean hasNoSecondReason(Answered a) {
        boolean specific = a.push().sent().disclosure().orElseThrow() == Disclosure.SPECIFIC;
        return SECOND.entrySet().stream()
                .filter(reason ->
                        !specific || reason.getKey() != a.push().sent().reason())
                .noneMatch(reason -> reason.getValue().matcher(a.text()).find());
    }

    private static boolean hasThirdI(String text) {
        int row = 0;
        for (String sentence : text.split("(?<=[.?])\\s+", -1)) {
            row = sentence.matches("(?s)I(['’ ]).*") ? row + 1 : 0;
            if (row == 3) {
                return true;
            }
        }
        return false;
    }

    private static long sentencesThatDecide(String text) {
        return List.of(text.split("(?<=[.?])\\s+", -1)).stream()
                .filter(sentence -> DECISION.matcher(sentence).find())
                .count();
    }

    private static boolean isClean(Answered a) {
        return remarks(a).isEmpty();
    }

    /** What our own review says of it, less what only a letter that says no is held to. */
    static List<String> remarks(Answered a) {
        Kind kind = isANo(a.push()) ? Kind.DECLINE : Kind.RESCHEDULE;
        return REVIEWED.computeIfAbsent(
                kind + a.text(),
                _ -> REVIEW.of(new Draft(a.text(), kind, Channel.EMAIL, Set.of())).findings().stream()
                        .filter(finding -> !FOR_LETTERS.contains(finding.rule()))
                        .map(finding -> finding.rule() + " “" + finding.quote() + "”")
                        .toList());
    }
}
