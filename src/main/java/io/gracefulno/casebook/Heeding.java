package io.gracefulno.casebook;

import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Remark.Field;
import io.gracefulno.coaching.Again;
import io.gracefulno.coaching.Aligning;
import io.gracefulno.coaching.Excerpt;
import io.gracefulno.coaching.Piece;
import io.gracefulno.coaching.Proposal;
import io.gracefulno.coaching.Proposal.Fate;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a candidate makes of what their coach said: the letter changes by their hand alone, a part at a time. */
public final class Heeding {
    private static final int SUBJECT_LIMIT = 150;
    private static final int TEXT_LIMIT = 3000;

    private final Redrawing redrawing;
    private final Clock clock;

    public Heeding(Redrawing redrawing, Clock clock) {
        this.redrawing = redrawing;
        this.clock = clock;
    }

    /** A case and what came back on it. */
    public record Answered(Case theCase, Share share) {

        /** Empty if there is no such thing, it is somebody else's, or it was taken back: nobody learns which. */
        public static Optional<Answered> find(Owner candidate, String shareId, Transaction tx) {
            return tx.shareOf(candidate, shareId)
                    .filter(Share::isLive)
                    .flatMap(share -> tx.find(candidate, share.caseId())
                            .filter(theCase -> theCase.consulted(shareId).isPresent())
                            .map(theCase -> new Answered(theCase, share)));
        }

        public Consulted consulted() {
            return theCase.consulted(share.id()).orElseThrow();
        }

        /** Whether the letter can still change: what was sent stays as it was sent. */
        public boolean mayChange() {
            return theCase.isUnsent() && theCase.writing().isPresent();
        }

        /** What was said, in the order of the letter. */
        public List<Counsel> counsels() {
            return share.round().proposals().stream().map(this::counsel).toList();
        }

        public Optional<Counsel> about(int number) {
            return counsels().stream()
                    .filter(counsel -> counsel.number() == number)
                    .findFirst();
        }

        private Counsel counsel(Proposal proposal) {
            Consulted told = consulted();
            Excerpt about = share.round().excerpts().get(proposal.excerpt());
            Optional<Source> source = proposal.excerpt() < told.sources().size()
                    ? Optional.of(told.sources().get(proposal.excerpt()))
                    : Optional.empty();
            return new Counsel(
                    proposal.excerpt(),
                    about,
                    told.masks().fill(proposal.comment()),
                    told.masks().fill(proposal.wording()),
                    unknown(about, proposal.wording()),
                    source.map(Source::field),
                    source.map(one -> place(one, told)).orElseGet(Again.Gone::new),
                    proposal.fate());
        }

        /** Marks in a wording for it that stand for no name, but what the person put in such brackets themselves. */
        public List<String> unknown(Excerpt about, String wording) {
            return consulted().masks().unknown(wording).stream()
                    .filter(mark -> !about.text().contains(mark))
                    .toList();
        }

        private Again place(Source source, Consulted told) {
            List<Piece> before = told.sources().stream()
                    .filter(one -> one.field() == source.field())
                    .map(Source::piece)
                    .toList();
            return theCase.writing()
                    .map(writing -> Aligning.again(
                            before, before.indexOf(source.piece()), text(writing.current(), source.field())))
                    .orElseGet(Again.Gone::new);
        }

        /** Whether the letter took anything of it. */
        public boolean isHeeded() {
            return share.round().proposals().stream()
                    .anyMatch(proposal -> proposal.fate() == Fate.USED || proposal.fate() == Fate.EDITED);
        }

        /**
         * With these words in the place of what stands there now, and nothing else changed. What stood there before can be
         * brought back until something else can.
         */
        public Answered using(Counsel counsel, String words, Fate fate, Instant now) {
            Writing was = theCase.writing().orElseThrow();
            Writing kept = was.mine().isEmpty() ? was.beside(was.current()) : was;
            Case changed =
                    theCase.writing(kept.typed(with(counsel, words)), now).nextGeneration();
            return new Answered(changed, share).settling(counsel.number(), fate, now);
        }

        /** How much too long the text would be with these words in that place, in UTF-16 units; 0 if it fits. */
        public int excess(Counsel counsel, String words) {
            Field field = counsel.field().orElseThrow();
            return Math.max(0, text(with(counsel, words), field).length() - limit(field));
        }

        private Texts with(Counsel counsel, String words) {
            Texts texts = theCase.writing().orElseThrow().current();
            Piece now = counsel.now().orElseThrow();
            Field field = counsel.field().orElseThrow();
            String text = text(texts, field);
            String given = field == Field.SUBJECT ? words.replaceAll("\\s+", " ") : words;
            String changed = text.substring(0, now.start()) + given.strip() + text.substring(now.end());
            return switch (field) {
                case MESSAGE -> new Texts(changed, texts.subject(), texts.body());
                case SUBJECT -> new Texts(texts.message(), changed, texts.body());
                case BODY, OTHER_REASON, COMPLIMENT, FEEDBACK, CAUSE, SIGN_OFF, WHAT_CHANGED ->
                    new Texts(texts.message(), texts.subject(), changed);
            };
        }

        /** What they make of suggestions and haven't used yet, by number. */
        public Map<Integer, String> adapting() {
            return consulted().adapting().words();
        }

        /**
         * With what stands in the inputs of suggestions that are being edited, by number. What belongs to none that waits
         * isn't kept, nor what no letter could hold.
         *
         * @param action when it was typed, in microseconds since 1970: what is older than what is kept is passed over
         */
        public Answered adapting(Map<Integer, String> typed, long action) {
            Map<Integer, String> kept = new TreeMap<>(typed);
            kept.entrySet()
                    .removeIf(one -> !waits(one.getKey()) || one.getValue().length() > TEXT_LIMIT);
            return kept.isEmpty() || action < consulted().adapting().lastAction()
                    ? this
                    : new Answered(theCase.adapting(share.id(), adapting -> adapting.with(kept, action)), share);
        }

        private boolean waits(int number) {
            return share.state() == Share.State.ANSWERED
                    && share.round().about(number).filter(Proposal::isOpen).isPresent();
        }

        /** They did this with what was said of that excerpt; once all of it is done with, the share is. */
        public Answered settling(int number, Fate fate, Instant now) {
            Share settling = share.settling(number, fate, now);
            Case through = theCase.adapting(share.id(), adapting -> adapting.without(number));
            Case noted = entry(fate).map(what -> through.noted(what, now)).orElse(through);
            return new Answered(noted, settling).settledIfDone(now);
        }

        Answered settledIfDone(Instant now) {
            return share.state() == Share.State.ANSWERED && share.round().isSettled()
                    ? new Answered(theCase.consulted(share.id(), Share.State.SETTLED), share.settled(now))
                    : this;
        }
    }

    private static Optional<Entry.What> entry(Fate fate) {
        return switch (fate) {
            case USED -> Optional.of(Entry.What.SUGGESTION_USED);
            case EDITED -> Optional.of(Entry.What.SUGGESTION_EDITED);
            case KEPT -> Optional.of(Entry.What.SUGGESTION_KEPT);
            case OPEN, SEEN -> Optional.empty();
        };
    }

    private static String text(Texts texts, Field field) {
        return switch (field) {
            case MESSAGE -> texts.message();
            case SUBJECT -> texts.subject();
            case BODY, OTHER_REASON, COMPLIMENT, FEEDBACK, CAUSE, SIGN_OFF, WHAT_CHANGED -> texts.body();
        };
    }

    /** How much fits the letter's text, in UTF-16 units. */
    public static int limit(Field field) {
        return field == Field.SUBJECT ? SUBJECT_LIMIT : TEXT_LIMIT;
    }

    /** They read it, and the case is kept; where there is nothing to be done with, that settles it. */
    public Answered read(Answered answered, Transaction tx) {
        Answered read = answered.settledIfDone(clock.instant());
        if (read.equals(answered)) {
            tx.save(answered.theCase());
        } else {
            keep(read, tx);
        }
        return read;
    }

    /** Keeps what became of it; whatever shows the letter or the share is drawn anew. */
    public void keep(Answered answered, Transaction tx) {
        tx.save(answered.theCase());
        tx.save(answered.share());
        redrawing.quietly(answered.theCase(), tx);
        if (answered.share().state() == Share.State.SETTLED) {
            redrawing.shared(answered.share(), tx);
            redrawing.answered(answered.share(), tx);
        }
    }
}
