package io.gracefulno.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A letter with everything the composer was told. */
record Told(Facts facts, int variant, Letter letter, String everything, String ours, List<String> sentences) {
    private static final Set<Part> LINES = Set.of(Part.SUBJECT, Part.GREETING, Part.SIGNOFF);

    Told(Facts facts, int variant, Letter letter) {
        this(
                facts,
                variant,
                letter,
                everything(letter),
                ours(facts, everything(letter)),
                Letters.sentences(String.join(
                        " ", between(letter).stream().map(Passage::text).toList())));
    }

    /** Subject, body and the branches of a call. */
    private static String everything(Letter letter) {
        StringBuilder all = new StringBuilder();
        letter.subject().ifPresent(subject -> all.append(subject).append("\n\n"));
        all.append(letter.body());
        letter.card().forEach(line -> all.append("\n\n").append(line.text()));
        return all.toString();
    }

    /** Everything without what the person typed; somebody's name is kept, since naming them is a claim of ours. */
    private static String ours(Facts facts, String everything) {
        String text = everything;
        for (Fact fact : facts.texts().keySet()) {
            String typed = facts.text(fact);
            boolean sentence = typed.length() > 20 && Character.isLowerCase(typed.charAt(0));
            if (fact != Fact.REFERRAL_NAME && fact != Fact.REFERRAL_EMAIL) {
                text = text.replace(sentence ? typed.substring(1) : typed, "_");
            }
        }
        return text;
    }

    String body() {
        return letter.body();
    }

    String subject() {
        return letter.subject().orElse("");
    }

    boolean declines() {
        return facts.kind().declines();
    }

    boolean is(Channel channel) {
        return facts.channel() == channel;
    }

    boolean is(Register register) {
        return facts.register() == register;
    }

    /** A call with its branches, whose body is spoken and no letter. */
    boolean isCard() {
        return !letter.card().isEmpty();
    }

    /** The message that goes before an email and carries only the no. */
    boolean isHandover() {
        return letter.email().isPresent();
    }

    boolean isShort() {
        return facts.length() == Length.SHORT || is(Channel.TEXT);
    }

    /** A whole letter of the kind that says no, with thanks, reason and goodwill. */
    boolean isLetter() {
        return declines() && !isCard() && !isHandover();
    }

    /** What stands between greeting and sign-off. */
    private static List<Passage> between(Letter letter) {
        return letter.passages().stream().filter(p -> !LINES.contains(p.part())).toList();
    }

    String text() {
        return String.join(" ", between(letter).stream().map(Passage::text).toList());
    }

    boolean has(Part part) {
        return letter.passages().stream()
                .anyMatch(p -> p.part() == part || p.with().contains(part));
    }

    /** The text of a part that stands alone; empty where there is none. */
    String of(Part part) {
        return String.join(
                " ",
                letter.passages().stream()
                        .filter(p -> p.part() == part)
                        .map(Passage::text)
                        .toList());
    }

    Disclosure disclosure() {
        if (facts.reason() == Reason.OTHER) {
            boolean said = facts.knows(Fact.OTHER_REASON) && !facts.disclosure().equals(Optional.of(Disclosure.NONE));
            return said ? Disclosure.SPECIFIC : Disclosure.NONE;
        }
        return facts.disclosure()
                .orElseGet(facts::usualDisclosure)
                .atMost(facts.reason().cap());
    }

    boolean isInOwnWords() {
        return disclosure() == Disclosure.SPECIFIC && facts.knows(Fact.OTHER_REASON);
    }

    /** Whether the letter may name this reason. */
    boolean names(Reason reason) {
        return facts.reason() == reason
                && disclosure() == Disclosure.SPECIFIC
                && !isInOwnWords()
                && (facts.kind().givesReason() || facts.kind() == Kind.RECONNECT);
    }

    Told with(UnaryOperator<String> change) {
        List<Passage> passages = new ArrayList<>();
        for (Passage passage : letter.passages()) {
            passages.add(new Passage(passage.part(), passage.with(), change.apply(passage.text())));
        }
        return new Told(
                facts,
                variant,
                new Letter(
                        letter.subject().map(change),
                        change.apply(letter.body()),
                        passages,
                        letter.email(),
                        letter.card().stream()
                                .map(line -> new CardLine(line.branch(), change.apply(line.text())))
                                .toList(),
                        letter.notes()));
    }

    /** The same call, but with more said before the rest. */
    Told withOpening(String words) {
        List<CardLine> card = letter.card().stream()
                .map(line -> new CardLine(line.branch(), words + line.text()))
                .toList();
        return new Told(
                facts,
                variant,
                new Letter(letter.subject(), letter.body(), letter.passages(), letter.email(), card, letter.notes()));
    }

    Told withSubject(String subject) {
        return new Told(
                facts,
                variant,
                new Letter(
                        Optional.of(subject),
                        letter.body(),
                        letter.passages(),
                        letter.email(),
                        letter.card(),
                        letter.notes()));
    }

    /** The same with one more sentence before the sign-off, as a part of its own and in the body. */
    Told adding(Part part, String sentence) {
        List<Passage> passages = new ArrayList<>(letter.passages());
        boolean signed = passages.getLast().part() == Part.SIGNOFF;
        passages.add(signed ? passages.size() - 1 : passages.size(), new Passage(part, List.of(), sentence));
        List<CardLine> card = new ArrayList<>();
        for (CardLine line : letter.card()) {
            card.add(new CardLine(line.branch(), line.text() + " " + sentence));
        }
        String body = letter.body() + " " + sentence;
        return new Told(
                facts, variant, new Letter(letter.subject(), body, passages, letter.email(), card, letter.notes()));
    }

    @Override
    public String toString() {
        return facts + "\nvariant " + variant + " " + letter.notes() + "\n" + subject() + "\n" + body();
    }
}
