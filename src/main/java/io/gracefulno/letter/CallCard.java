package io.gracefulno.letter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The same parts spoken: what to say when they answer, if they ask why, if they press, to close, and to a machine. The
 * card's own sentences are wordings whose blanks are the parts of the letter.
 */
final class CallCard {
    private static final List<String> BRANCHES = List.of("answered", "why", "press", "closing", "voicemail");

    /** What a card has room for; the rest is left to the letter that follows. */
    private static final Set<Part> SPOKEN =
            Set.of(Part.THANKS, Part.DECISION, Part.REASON, Part.OWN_WORDS, Part.SLOT, Part.APOLOGY, Part.WISHES);

    private final Wordings wordings;

    CallCard(Wordings wordings) {
        this.wordings = wordings;
    }

    Letter write(Facts facts, Draft draft) {
        Brief brief = Brief.of(facts);
        Map<String, String> blanks = new HashMap<>(brief.blanks());
        for (Passage passage : draft.passages()) {
            blanks.merge(blank(passage.part()), passage.text(), (some, more) -> some + " " + more);
        }
        List<CardLine> card = new ArrayList<>();
        for (String branch : BRANCHES) {
            wordings.of(brief.voice(), "card").stream()
                    .filter(wording ->
                            wording.when().contains(branch) && brief.tags().containsAll(wording.needs()))
                    .findFirst()
                    .ifPresent(wording -> card.add(
                            new CardLine(branch, wording.template().fill(blanks).strip())));
        }
        String body = card.getFirst().text() + "\n\n" + card.get(3).text();
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(Part.GREETING, List.of(), draft.greeting()));
        draft.passages().stream()
                .filter(passage -> SPOKEN.contains(passage.part()))
                .forEach(passages::add);
        return new Letter(Optional.empty(), body, passages, Optional.empty(), card, brief.notes());
    }

    /** The blank of a part; the slot's sentence has a name apart from the slot itself. */
    private static String blank(Part part) {
        return part == Part.SLOT || part == Part.APOLOGY ? "slot_part" : part.code();
    }
}
