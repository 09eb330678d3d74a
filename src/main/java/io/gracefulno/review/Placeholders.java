package io.gracefulno.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks of a template: [name], {{role}}, {date}, &lt;company&gt;, %name%, XXX, ___, INSERT ROLE. */
final class Placeholders implements Check {
    private static final Pattern BLANK =
            Pattern.compile("\\[([^\\[\\]\n]{1,60})]|\\{\\{?([^{}\n]{0,60})}}?|<([^<>\n@/]{2,60})>|%[A-Za-z][\\w ]{0,30}%"
                    + "|\\b[Xx]{3,}\\b|_{3,}|\\bINSERT\\b(?: \\w+)?|\\b(?i:insert) (?:your |the )?(?:name|role|date|company|reason)\\b");

    /** What stands in square brackets on purpose: a department, a number, a remark of the writer's. */
    private static final Pattern ON_PURPOSE = Pattern.compile("[A-Z]{2,3}|[a-z]?\\d.*|.*\\d{2,}.*|sic|(?i:ref|external|internal|ext|re|fwd|remote|hybrid|signed|attached|pdf|eom|urgent|confidential|laughs?|sigh)\\b.*");
    private static final Pattern ASKS = Pattern.compile(
            "(?i).*\\b(name|company|role|position|job|title|date|day|time|recruiter|manager|reason|insert|your|employer|team|contact|sender|signature|department|industry|interviewer|phone|email|number|here|hiring|salutation|first|last|surname|organi[sz]ation|tbd|tbc|todo|fill|placeholder|link|address|specific|details?)\\b.*");

    @Override
    public List<Finding> look(Reading reading) {
        List<Finding> findings = new ArrayList<>();
        Matcher blank = BLANK.matcher(reading.text());
        while (blank.find()) {
            String inner = blank.group(1);
            boolean meant = inner != null
                    && ON_PURPOSE.matcher(inner.strip()).matches()
                    && !(ASKS.matcher(inner).matches());
            if (!meant) {
                findings.add(reading.finding(Rule.PLACEHOLDER_LEFT, "", blank.start(), blank.end()));
            }
        }
        return findings;
    }
}
