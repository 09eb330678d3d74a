package io.gracefulno.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The LinkedIn message that thanks, says the no and announces the email which goes with it. */
final class Handover {
    private final Wordings wordings;

    Handover(Wordings wordings) {
        this.wordings = wordings;
    }

    Letter write(Brief brief, int variant) {
        Flow flow = new Flow(brief.blankWords());
        Chooser chooser = new Chooser(new Pools(wordings, brief), brief, flow, variant);
        String greeting = chooser.choose("greeting").map(brief::fill).orElse("");
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(Part.GREETING, List.of(), greeting));
        // There is no subject to name the role.
        boolean role = brief.has("role");
        Optional<Wording> naming = chooser.choose(
                "thanks", w -> w.isOneSentence() && role && w.names().contains("role"));
        naming.or(() -> chooser.choose("thanks", Wording::isOneSentence)).ifPresent(thanks -> {
            flow.place(thanks);
            passages.add(new Passage(Part.THANKS, List.of(), Drafting.startingSmall(brief.fill(thanks), thanks)));
        });
        chooser.choose("handover").ifPresent(no -> passages.add(new Passage(Part.DECISION, List.of(), brief.fill(no))));
        String text = String.join(" ", passages.stream().map(Passage::text).toList());
        String signature = brief.blanks().getOrDefault("signature", "");
        if (!signature.isEmpty()) {
            passages.add(new Passage(Part.SIGNOFF, List.of(), signature));
        }
        return new Letter(
                Optional.empty(),
                signature.isEmpty() ? text : text + "\n" + signature,
                passages,
                Optional.empty(),
                List.of(),
                Set.of());
    }
}
