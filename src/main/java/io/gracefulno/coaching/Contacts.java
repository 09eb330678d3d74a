package io.gracefulno.coaching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds email addresses, links and telephone numbers. Every pattern looks at each character a few times at most. */
final class Contacts {
    private static final String LOCAL = "[\\p{L}\\p{M}\\p{N}_%+'’.-]";
    private static final String LABEL = "[\\p{L}\\p{M}\\p{N}-]";

    private static final Pattern ADDRESS =
            Pattern.compile("(?<!" + LOCAL + ")" + LOCAL + "++@" + LABEL + "++(?:\\." + LABEL + "++)*+");

    private static final String REST = "[^\\s<>|\"“”«»，。、）」』]*+";

    private static final Pattern LINK = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:https?|ftp)://" + REST + "|(?<![\\p{L}\\p{N}.@-])www\\." + REST,
            Pattern.CASE_INSENSITIVE);

    private static final String DOMAIN_LABEL = "[\\p{IsLatin}\\p{IsCyrillic}\\p{N}-]";

    /** Groups: host, last label, port and path. */
    private static final Pattern DOMAIN = Pattern.compile("(?<![\\p{IsLatin}\\p{IsCyrillic}\\p{N}.@_-])(" + DOMAIN_LABEL
            + "++(?:\\." + DOMAIN_LABEL + "++)++)((?::\\d{1,5})?(?:[/?#]" + REST + ")?)");

    private static final String TRAILING = ".,;:!?'’\")]}>*_~…";

    private static final Pattern PHONE = Pattern.compile("(?<![\\p{L}\\p{N}+£$€])(?<!\\d[.,/-])(?:\\+|\\(|\\d)"
            + "[\\d \\u00A0().\\-‐‑–/]{5,30}\\d(?: ?(?:x|ext\\.?|extension) ?\\d{1,6})?(?![\\p{L}\\p{N}])");

    private static final Pattern NORTH_AMERICAN = Pattern.compile(
            "(?:1[ .-]?)?\\(?\\d{3}\\)?[ \\u00A0.\\-‑]{0,2}\\d{3}[ \\u00A0.\\-‑]\\d{4}(?: ?(?:x|ext).*)?");

    private static final Pattern DATE =
            Pattern.compile("\\b(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}[./-]\\d{1,2}[./-]\\d{1,2})\\b");

    private static final int SHORTEST_PHONE = 7;
    private static final int SHORTEST_NATIONAL = 9;
    private static final int LONGEST_PHONE = 18;

    private static final Set<String> TOP = Set.of(
            ("com org net edu gov mil int info biz name pro app dev tech cloud jobs careers work team agency studio"
                + " design digital global group company solutions systems software network online website site store"
                + " shop space world live media news blog health care bank finance capital ventures fund law legal"
                + " consulting partners energy games xyz page inc ltd gmbh llc academy education university school"
                + " church community foundation ngo ong recruitment hr cat london berlin paris amsterdam nyc africa"
                + " asia uk eu ac su me link click email chat social video art science engineering construction expert"
                + " guru help support services tools zone today life one top club fyi")
                    .split(" ", -1));

    /** Last labels that are in the list of everyday words and end no sentence. */
    private static final Set<String> NO_WORDS = Set.of("com", "org", "net", "edu", "gov", "uk", "eu");

    private static final Set<String> COUNTRIES = Arrays.stream(Locale.getISOCountries())
            .map(country -> country.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private final Set<String> commonWords;

    Contacts(Set<String> commonWords) {
        this.commonWords = commonWords;
    }

    /** None overlaps another; in no order. */
    List<Span> find(String text) {
        Found found = new Found();
        if (text.indexOf('@') >= 0) {
            addresses(text, found);
        }
        if (text.indexOf('.') >= 0 || text.contains("://")) {
            Matcher link = LINK.matcher(text);
            while (link.find()) {
                found.add(link.start(), trimmed(text, link.start(), link.end()), Hidden.LINK);
            }
            domains(text, found);
        }
        phones(text, found);
        return found.spans;
    }

    private static void addresses(String text, Found found) {
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            int start = address.start();
            while ("'’.".indexOf(text.charAt(start)) >= 0) {
                start++;
            }
            if (text.charAt(start) != '@') {
                found.add(start, address.end(), Hidden.ADDRESS);
            }
        }
    }

    private void domains(String text, Found found) {
        Matcher domain = DOMAIN.matcher(text);
        while (domain.find()) {
            if (isDomain(domain.group(1), !domain.group(2).isEmpty())) {
                found.add(domain.start(), trimmed(text, domain.start(), domain.end()), Hidden.LINK);
            }
        }
    }

    /** Not a sentence that begins without a space before it, nor an abbreviation. */
    private boolean isDomain(String host, boolean withPath) {
        String[] labels = host.split("\\.", -1);
        String last = labels[labels.length - 1];
        String top = last.toLowerCase(Locale.ROOT);
        String before = labels[labels.length - 2];
        boolean known = TOP.contains(top) || COUNTRIES.contains(top) || top.equals("рф");
        boolean newSentence = Character.isUpperCase(last.charAt(0)) && !before.equals(before.toUpperCase(Locale.ROOT));
        boolean named = Arrays.stream(labels).limit(labels.length - 1L).anyMatch(label -> label.length() > 1);
        if (!known || newSentence || !named) {
            return false;
        }
        boolean twoWords = labels.length == 2
                && commonWords.contains(top)
                && !NO_WORDS.contains(top)
                && commonWords.contains(before.toLowerCase(Locale.ROOT));
        return !twoWords || withPath;
    }

    private static void phones(String text, Found found) {
        Matcher phone = PHONE.matcher(text);
        int from = 0;
        while (from < text.length() && phone.find(from)) {
            String written = phone.group();
            if (isPhone(written)) {
                found.add(phone.start(), phone.end(), Hidden.PHONE);
                from = phone.end();
            } else {
                from = phone.start() + 1;
            }
        }
    }

    private static boolean isPhone(String written) {
        long digits = written.chars().filter(Character::isDigit).count();
        if (digits < SHORTEST_PHONE
                || digits > LONGEST_PHONE
                || DATE.matcher(written).find()) {
            return false;
        }
        boolean national = written.startsWith("0") || written.startsWith("(0");
        boolean unbroken = written.chars().allMatch(Character::isDigit);
        return written.startsWith("+")
                || ((national || unbroken) && digits >= SHORTEST_NATIONAL)
                || NORTH_AMERICAN.matcher(written).matches();
    }

    private static int trimmed(String text, int start, int end) {
        int last = end;
        while (last > start + 1 && TRAILING.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }

    /** What was found, each character once. */
    private static final class Found {
        private final List<Span> spans = new ArrayList<>();
        private final BitSet covered = new BitSet();

        void add(int start, int end, Hidden hidden) {
            int next = covered.nextSetBit(start);
            if (next < 0 || next >= end) {
                covered.set(start, end);
                spans.add(new Span(start, end, hidden));
            }
        }
    }
}
