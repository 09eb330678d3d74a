package io.gracefulno.review;

import java.util.ArrayList;
import java.util.List;

/** Contempt, insult, an order never to write again; or shouting: words in capitals, several in a row. */
final class Hostility implements Check {
    private static final Check INSULTS = new Listed(Rule.HOSTILE, "hostile");
    private static final int SHOUTING = 3;

    @Override
    public List<Finding> look(Reading reading) {
        List<Finding> findings = new ArrayList<>(INSULTS.look(reading));
        if (findings.isEmpty()) {
            shouting(reading, findings);
        }
        return findings;
    }

    private static void shouting(Reading reading, List<Finding> findings) {
        List<Token> tokens = reading.tokens();
        int loud = 0;
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String written = reading.text()
                    .substring(tokens.get(i).start(), tokens.get(i).end());
            boolean capitals = written.length() > 1
                    && written.chars().noneMatch(Character::isLowerCase)
                    && written.chars().anyMatch(Character::isUpperCase);
            if (!capitals && !(written.equals("I") || written.equals("A"))) {
                loud = 0;
            } else {
                first = loud == 0 ? i : first;
                loud += capitals ? 1 : 0;
            }
            if (capitals && written.equals("INSERT")) {
                // A placeholder, which has a rule of its own.
                return;
            }
            if (loud == SHOUTING) {
                findings.add(reading.finding(
                        Rule.HOSTILE,
                        "",
                        tokens.get(first).start(),
                        tokens.get(i).end()));
                return;
            }
        }
    }
}
