package io.gracefulno.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks of a template: [name], {{role}}, {date}, &lt;company&gt;, %name%, XXX, ___, INSERT ROLE. */
final class Placeholders implements Check {
    private static final Pattern BLANK = Pattern.compile("\\[([^\\[\\]\n"
            + "]{1,60})]|\\{\\{?([^{}\n"
            + "]{0,60})}}?|<([^<>\n"
            + "@/]{2,60})>|%[A-Za-z][\\w ]{0,30}%|\\b[Xx]{3,}\\b|_{3,}|\\bINSERT\\b(?: \\w+)?|\\b(?i:insert)"
            + " (?:your |the )?(?:name|role|date|company|reason)\\b");

    /** What an unfilled blank asks for. */
    private static final Pattern ASKS = Pattern.compile("(?i).*\\b(first|last|sur)?"
            + " ?(name|company|role|position|job|title|date|day|time|recruiter|manager|reason|insert"
            + "|your|employer|team|contact|sender|signature|department|industry|interviewer|phone|email|number"
            + "|here|hiring|salutation|organi[sz]ation|tbd|tbc|todo|fill|placeholder|link|address|specific"
            + "|details?|school|hospital|city|month|university|client|agency|recipient|greeting|closing|person"
            + "|interview|candidate|unit|ward|location|site|place|their|the)\\b.*");

    /** A department, a number, a remark of the writer's: square brackets on purpose. */
    private static final Pattern ON_PURPOSE = Pattern.compile("[A-Z]{2,3}|\\p{Lu}?\\p{Ll}+|.*\\d.*|.*[.!?]");

    @Override
    public List<Finding> look(Reading reading) {
        if (!mayHaveOne(reading.text())) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Matcher blank = BLANK.matcher(reading.text());
        while (blank.find()) {
            if (!isOnPurpose(blank)) {
                findings.add(reading.finding(Rule.PLACEHOLDER_LEFT, "", blank.start(), blank.end()));
            }
        }
        return findings;
    }

    /** A look that costs next to nothing, since most drafts have none. */
    private static boolean mayHaveOne(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("[{<%_xXiI".indexOf(text.charAt(i)) >= 0 && begins(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String text, int at) {
        return switch (text.charAt(at)) {
            case 'x', 'X' -> text.regionMatches(true, at, "xxx", 0, 3);
            case 'i', 'I' -> text.regionMatches(true, at, "insert", 0, 6);
            default -> true;
        };
    }

    private static boolean isOnPurpose(Matcher blank) {
        String square = blank.group(1);
        String angle = blank.group(3);
        if (square != null) {
            return ON_PURPOSE.matcher(square.strip()).matches()
                    && !ASKS.matcher(square).matches();
        }
        return angle != null && !ASKS.matcher(angle.replace('_', ' ')).matches();
    }
}
