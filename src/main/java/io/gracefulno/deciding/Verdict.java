package io.gracefulno.deciding;

import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a deliberation leaves the person. Advice: they always override.
 *
 * @param outcome what is advised
 * @param tree where the tree ends, red flags and counted noes aside
 * @param noes the lenses answered no
 * @param open what isn't clear yet, the most telling first
 */
public record Verdict(Deliberation of, Outcome outcome, Outcome tree, List<Lens> noes, Set<Topic> open) {
    /** So many noes make declining reasonable. */
    private static final int ENOUGH = 2;

    /** A raised flag is the reason, whatever the lenses say. */
    private static final Map<RedFlag, Reason> FLAGGED = Map.of(
            RedFlag.CULTURE, Reason.EMPLOYER_CONCERNS,
            RedFlag.DUTIES, Reason.DIFFERS_FROM_ADVERT,
            RedFlag.PROCESS, Reason.PROCESS,
            RedFlag.VISA, Reason.VISA);

    private static final Map<Lens, Reason> REFUSED = Map.of(
            Lens.CAREER, Reason.ROLE_FIT,
            Lens.LOGISTICS, Reason.LOCATION,
            Lens.TIMING, Reason.TIMING,
            Lens.READINESS, Reason.NO_PREP_TIME);

    public Verdict {
        noes = List.copyOf(noes);
        open = Collections.unmodifiableSet(open.isEmpty() ? EnumSet.noneOf(Topic.class) : EnumSet.copyOf(open));
    }

    /** What follows from the answers. */
    public static Verdict of(Deliberation answers) {
        List<Lens> noes = Stream.of(Lens.values())
                .filter(lens -> answers.answer(lens) == Answer.NO)
                .toList();
        boolean practical = noes.stream().anyMatch(lens -> lens != Lens.CAREER);
        Outcome tree =
                Tree.outcome(answers.answer(Lens.CAREER), answers.culture().orElse(Answer.UNSURE), practical);
        boolean reasonable = !answers.flags().isEmpty() || noes.size() >= ENOUGH;
        return new Verdict(answers, reasonable ? Outcome.DECLINE : tree, tree, noes, open(answers));
    }

    /** Whether declining is reasonable, and not only what the person may do. */
    public boolean declineIsReasonable() {
        return outcome == Outcome.DECLINE;
    }

    private static Set<Topic> open(Deliberation answers) {
        Set<Topic> open = EnumSet.noneOf(Topic.class);
        if (answers.flags().contains(RedFlag.VISA)) {
            open.add(Topic.VISA);
        }
        for (Lens lens : Lens.values()) {
            if (answers.answer(lens) != Answer.YES && answers.note(lens).isEmpty()) {
                open.add(Topic.valueOf(lens.name()));
            }
        }
        if (answers.asksForCulture() && answers.culture().orElse(Answer.UNSURE) == Answer.UNSURE) {
            open.add(Topic.CULTURE);
        }
        return open;
    }

    /**
     * Whether to say, once, when going is worth it: before a no, while a first talk is still ahead, and never to
     * somebody who is sure or has seen a red flag. Nerves always hear it before a letter.
     */
    public boolean asksAnyway(Stage stage) {
        if (of.anywayShown() || of.sure() || !of.flags().isEmpty() || outcome == Outcome.PROCEED) {
            return false;
        }
        return of.doubt() == Doubt.NERVES || stage == Stage.INVITED;
    }

    /** The private reason that the answers speak for; empty where they don't name one. */
    public Optional<Reason> reason() {
        List<Reason> reasons = new ArrayList<>();
        Stream.of(RedFlag.values())
                .filter(of.flags()::contains)
                .map(flag -> flag == RedFlag.TERMS ? terms() : FLAGGED.get(flag))
                .forEach(reasons::add);
        noes.stream().map(REFUSED::get).forEach(reasons::add);
        if (of.culture().equals(Optional.of(Answer.NO))) {
            reasons.add(Reason.VALUES);
        }
        return reasons.stream().findFirst();
    }

    /** Terms are pay, unless it is place and hours that they said no to. */
    private Reason terms() {
        return noes.contains(Lens.LOGISTICS) ? Reason.LOCATION : Reason.PAY;
    }
}
