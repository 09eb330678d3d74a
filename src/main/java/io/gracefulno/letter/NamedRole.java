package io.gracefulno.letter;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A role that says itself that it is one: nobody is interviewed <em>for Data role</em>, but for the Data role. */
final class NamedRole {
    private static final String ROLE = "role";

    /** Stands on both sides of the role while the blanks are filled: nothing else with the same words is changed. */
    private static final String MARK = "\u0001";

    private static final String NOUN = "(?:role|position|job|opening|vacancy)";

    private static final Pattern SAYS_SO = Pattern.compile("(?is).*\\b" + NOUN);

    private static final Pattern SAID_AGAIN = Pattern.compile(MARK + " " + NOUN + "\\b");

    private static final Pattern BEFORE = Pattern.compile("\\b((?i:about|discuss|for|from|on|than|with)) " + MARK);

    private static final Pattern DETERMINED =
            Pattern.compile("(?:an?|any|my|one|our|that|the|this|your)\\s.*", Pattern.CASE_INSENSITIVE);

    private NamedRole() {}

    static boolean saysSo(String role) {
        return SAYS_SO.matcher(role).matches();
    }

    /**
     * The template filled, with the article that such a role needs, and without the noun that it brings itself; any other
     * role stands as it is.
     */
    static String filled(Template template, Map<String, String> blanks) {
        String role = blanks.getOrDefault(ROLE, "");
        if (!saysSo(role)) {
            return template.fill(blanks);
        }
        Map<String, String> marked = new HashMap<>(blanks);
        marked.put(ROLE, MARK + role + MARK);
        String once = SAID_AGAIN.matcher(template.fill(marked)).replaceAll("");
        String named = DETERMINED.matcher(role).matches()
                ? once.replace("the " + MARK, "")
                : BEFORE.matcher(once).replaceAll("$1 the ");
        return named.replace(MARK, "");
    }
}
