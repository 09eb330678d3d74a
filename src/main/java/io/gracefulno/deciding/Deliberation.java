package io.gracefulno.deciding;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a person thought about an invitation before they decided, kept so that later answers stay consistent with it.
 *
 * @param answers by lens; complete once the lenses were submitted
 * @param culture whether their values and ways of working suit; empty until asked
 * @param notes what the person knows about a lens that they didn't answer yes
 * @param dealBreakers what would have to change, one thing each
 * @param step how far it got
 * @param sure they said that they had decided: nobody talks them into the interview again
 * @param anywayShown whether "interview anyway" was put to them; it is once at most
 * @param choice what they chose to do, whatever was advised
 * @param chosenAt when
 */
public record Deliberation(
        Map<Lens, Answer> answers,
        Optional<Answer> culture,
        Map<Lens, String> notes,
        Set<RedFlag> flags,
        Doubt doubt,
        Gut gut,
        List<String> dealBreakers,
        Step step,
        boolean sure,
        boolean anywayShown,
        Optional<Outcome> choice,
        Optional<Instant> chosenAt) {

    /** How far a person got. */
    public enum Step {
        LENSES,
        DETAIL,
        VERDICT
    }

    public Deliberation {
        answers = Map.copyOf(answers);
        notes = Map.copyOf(notes);
        flags = Set.copyOf(flags);
        dealBreakers = List.copyOf(dealBreakers);
        if (choice.isPresent() != chosenAt.isPresent()) {
            throw new IllegalArgumentException("a choice and its moment belong together");
        }
    }

    /** Nothing answered yet. */
    public static Deliberation begun() {
        return new Deliberation(
                Map.of(),
                Optional.empty(),
                Map.of(),
                Set.of(),
                Doubt.HARD_TO_TELL,
                Gut.HARD_TO_TELL,
                List.of(),
                Step.LENSES,
                false,
                false,
                Optional.empty(),
                Optional.empty());
    }

    /** The answer through a lens; unsure where there is none. */
    public Answer answer(Lens lens) {
        return answers.getOrDefault(lens, Answer.UNSURE);
    }

    /** What is known about a lens, or the empty string. */
    public String note(Lens lens) {
        return notes.getOrDefault(lens, "");
    }

    /** Whether nothing was answered yet. */
    public boolean isEmpty() {
        return answers.isEmpty() && !sure;
    }

    /** Whether every lens has its answer. */
    public boolean isAnswered() {
        return answers.size() == Lens.values().length;
    }

    /** Whether the culture makes a difference: where the goals are unclear, that is to be found out first. */
    public boolean asksForCulture() {
        return answer(Lens.CAREER) != Answer.UNSURE;
    }

    public Deliberation answered(Lens lens, Answer answer) {
        Map<Lens, Answer> more = new EnumMap<>(Lens.class);
        more.putAll(answers);
        more.put(lens, answer);
        return with(next -> next.answers = more);
    }

    public Deliberation culture(Answer answer) {
        return with(next -> next.culture = Optional.of(answer));
    }

    /** A blank note forgets what was there. */
    public Deliberation noted(Lens lens, String note) {
        Map<Lens, String> more = new HashMap<>(notes);
        if (note.isBlank()) {
            more.remove(lens);
        } else {
            more.put(lens, note.strip());
        }
        return with(next -> next.notes = more);
    }

    public Deliberation flags(Set<RedFlag> raised) {
        return with(next -> next.flags = raised);
    }

    public Deliberation doubt(Doubt felt) {
        return with(next -> next.doubt = felt);
    }

    public Deliberation gut(Gut felt) {
        return with(next -> next.gut = felt);
    }

    public Deliberation dealBreakers(List<String> named) {
        return with(next -> next.dealBreakers = named);
    }

    public Deliberation at(Step reached) {
        return with(next -> next.step = reached);
    }

    /** "I have decided", or "No, I am sure". */
    public Deliberation asSure() {
        return with(next -> next.sure = true);
    }

    /** "Interview anyway" was put to them. */
    public Deliberation withAnywayShown() {
        return with(next -> next.anywayShown = true);
    }

    /** The person always overrides. */
    public Deliberation chose(Outcome outcome, Instant now) {
        return with(next -> {
            next.choice = Optional.of(outcome);
            next.chosenAt = Optional.of(now);
        });
    }

    private Deliberation with(Consumer<Next> change) {
        Next next = new Next(this);
        change.accept(next);
        return next.asDeliberation();
    }

    /** The deliberation as it is about to be. */
    private static final class Next {
        private Map<Lens, Answer> answers;
        private Optional<Answer> culture;
        private Map<Lens, String> notes;
        private Set<RedFlag> flags;
        private Doubt doubt;
        private Gut gut;
        private List<String> dealBreakers;
        private Step step;
        private boolean sure;
        private boolean anywayShown;
        private Optional<Outcome> choice;
        private Optional<Instant> chosenAt;

        Next(Deliberation was) {
            this.answers = was.answers;
            this.culture = was.culture;
            this.notes = was.notes;
            this.flags = was.flags;
            this.doubt = was.doubt;
            this.gut = was.gut;
            this.dealBreakers = was.dealBreakers;
            this.step = was.step;
            this.sure = was.sure;
            this.anywayShown = was.anywayShown;
            this.choice = was.choice;
            this.chosenAt = was.chosenAt;
        }

        Deliberation asDeliberation() {
            return new Deliberation(
                    answers,
                    culture,
                    notes,
                    flags,
                    doubt,
                    gut,
                    dealBreakers,
                    step,
                    sure,
                    anywayShown,
                    choice,
                    chosenAt);
        }
    }
}
