package io.gracefulno.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What can be read from a line such as {@code Dana Smith at Acme for Backend Engineer, accepted another offer}. It only
 * fills fields that the person sees and can change; what finds no place is the leftover.
 */
public record Prefill(String recruiter, String company, String role, Optional<Reason> reason, String leftover) {
    /** Whoever pastes a whole mail is asked to sort it out; searching it would take longer than an ack may. */
    private static final int LONGEST = 400;

    private static final Pattern PIECES = Pattern.compile("\\s*[,;]\\s*|\\s+(?:because|since)\\s+(?:of\\s+)?");
    private static final Pattern HEAD = Pattern.compile(
            "(?<who>.*?)(?:(?:^|\\s+)(?:at|from|with|@)\\s+(?<company>.+?))?(?:(?:^|\\s+)(?:for|about|re)\\s+(?:the\\s+)?(?<role>.+))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s+\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,3}");

    /** Cues in the order they are tried; the first that is found names the reason. */
    private static final Map<Reason, Pattern> CUES = cues();

    /** Reads the line; every part may be missing. */
    public static Prefill of(String text) {
        String line = OneLine.of(text);
        if (line.length() > LONGEST) {
            return new Prefill("", "", "", Optional.empty(), line);
        }
        List<String> pieces = new ArrayList<>(List.of(PIECES.split(line, -1)));
        String recruiter = "";
        String company = "";
        String role = "";
        Matcher head = HEAD.matcher(pieces.getFirst());
        if (head.matches()) {
            String who = head.group("who").strip();
            boolean placed = head.group("company") != null || head.group("role") != null;
            if ((who.isEmpty() && placed)
                    || (NAME.matcher(who).matches() && reason(who).isEmpty())) {
                recruiter = who;
                company = orEmpty(head.group("company"));
                role = orEmpty(head.group("role"));
                pieces.removeFirst();
            }
        }
        Optional<Reason> reason = Optional.empty();
        List<String> leftover = new ArrayList<>();
        for (String piece : pieces) {
            Optional<Reason> found = reason(piece);
            if (reason.isEmpty() && found.isPresent()) {
                reason = found;
            } else if (!piece.isBlank()) {
                leftover.add(piece);
            }
        }
        return fitting(recruiter, company, role, reason, leftover);
    }

    /** What is longer than its field goes to the leftover rather than being cut. */
    private static Prefill fitting(
            String recruiter, String company, String role, Optional<Reason> reason, List<String> leftover) {
        List<String> more = new ArrayList<>(leftover);
        String who = within(Fact.RECRUITER, recruiter, more);
        String where = within(Fact.COMPANY, company, more);
        String what = within(Fact.ROLE, role, more);
        return new Prefill(who, where, what, reason, String.join(", ", more));
    }

    private static String within(Fact fact, String text, List<String> leftover) {
        if (text.length() <= fact.limit()) {
            return text;
        }
        leftover.add(text);
        return "";
    }

    private static Optional<Reason> reason(String piece) {
        return CUES.entrySet().stream()
                .filter(cue -> cue.getValue().matcher(piece).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static Map<Reason, Pattern> cues() {
        Map<Reason, Pattern> cues = new LinkedHashMap<>();
        cue(cues, Reason.NONE, "rather not say|no reason|prefer not");
        cue(
                cues,
                Reason.ACCEPTED_OFFER,
                "(accept|took|tak(e|en|ing)|sign|got|have|said yes).*\\b(offer|another"
                        + " (job|role|position)|elsewhere)|new job");
        cue(cues, Reason.BETTER_MATCH, "better (fit|match|role|opportunity)|closer to what");
        cue(cues, Reason.STAYING, "\\bstay(ing)?\\b|keep(ing)? my (job|role)|current (job|role|position|employer)");
        cue(cues, Reason.DIFFERS_FROM_ADVERT, "advert|\\bad\\b|job description|not as described|differs?\\b");
        cue(cues, Reason.LEVEL, "too (junior|senior)|seniority|\\blevel\\b");
        cue(cues, Reason.PAY, "\\bpay\\b|salary|compensation|\\bmoney\\b|benefits|package");
        cue(cues, Reason.TRAVEL, "travel");
        cue(cues, Reason.VISA, "\\bvisa\\b|sponsor");
        cue(cues, Reason.LOCATION, "commute|location|relocat|remote|too far|on-?site|hybrid");
        cue(cues, Reason.NO_PREP_TIME, "\\bprep(are|aration)?\\b");
        cue(cues, Reason.TIMING, "timing|bad time|schedul|too busy|clash|conflict");
        cue(cues, Reason.VALUES, "\\bvalues\\b|culture");
        cue(cues, Reason.PROCESS, "process|too many (rounds|interviews)|\\brude\\b|disrespect");
        cue(cues, Reason.EMPLOYER_CONCERNS, "reputation|layoffs?|unstable|instability|bad reviews|management");
        cue(cues, Reason.PERSONAL, "personal|family|health|circumstances");
        cue(cues, Reason.ROLE_FIT, "\\b(fit|skills|goals)\\b|not for me|wrong role");
        return cues;
    }

    private static void cue(Map<Reason, Pattern> cues, Reason reason, String regex) {
        cues.put(reason, Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
    }
}
