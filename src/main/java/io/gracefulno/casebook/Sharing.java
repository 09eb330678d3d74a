package io.gracefulno.casebook;

import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Remark.Field;
import io.gracefulno.coaching.Aligning;
import io.gracefulno.coaching.Also;
import io.gracefulno.coaching.Excerpt;
import io.gracefulno.coaching.Masked;
import io.gracefulno.coaching.Masker;
import io.gracefulno.coaching.Matter;
import io.gracefulno.coaching.Names;
import io.gracefulno.coaching.Opinion;
import io.gracefulno.coaching.Piece;
import io.gracefulno.coaching.Round;
import io.gracefulno.deciding.Deliberation;
import io.gracefulno.deciding.Lens;
import io.gracefulno.deciding.RedFlag;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Kind;
import io.gracefulno.letter.Part;
import io.gracefulno.letter.Passage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Shares a case with a coach: what they will see of it, asking them, taking it back, and what they say. The coach sees
 * {@link Share}, whose names are hidden; what stands behind them stays in the case.
 */
public final class Sharing {
    /** So long what was shared is kept once its case is done with. */
    public static final Duration KEPT = Duration.ofDays(90);

    /** A view has room for so many; the rest of a longer text is one. */
    private static final int MOST_PIECES = 30;

    /** The newest of them; what they wrote before is seldom what a coach is asked about. */
    private static final int MOST_REPLIES = 5;

    /** What fits a block of theirs. */
    private static final int MOST_CHARACTERS = 2900;

    private final Masker masker;
    private final Redrawing redrawing;
    private final Ids ids;
    private final Clock clock;

    public Sharing(Masker masker, Redrawing redrawing, Ids ids, Clock clock) {
        this.masker = masker;
        this.redrawing = redrawing;
        this.ids = ids;
        this.clock = clock;
    }

    /** What a coach would be asked about: the letter, once there is one. */
    public static Matter matter(Case theCase) {
        return theCase.writing().isPresent() ? Matter.LETTER : Matter.DECISION;
    }

    /** Whether anything of the case can be shown to a coach yet. */
    public static boolean mayShare(Case theCase) {
        return !theCase.isOver()
                && theCase.facts().kind() != Kind.HIRING_SIDE
                && (theCase.writing().isPresent() || theCase.deliberation().isPresent());
    }

    /** What is with a coach now, or came back from one and waits for its candidate; the latest where there are several. */
    public static Optional<Share> current(Case theCase, Transaction tx) {
        return tx.shares(theCase).reversed().stream()
                .filter(share -> share.state() == Share.State.ASKED || share.state() == Share.State.ANSWERED)
                .findFirst();
    }

    /** Exactly what the coach will see. */
    public Preview preview(Case theCase, Wish wish, Profile candidate) {
        Matter matter = matter(theCase);
        List<Source> sources = matter == Matter.LETTER ? sources(theCase) : List.of();
        List<Excerpt> open = new ArrayList<>(
                matter == Matter.LETTER ? sources.stream().map(Sharing::excerpt).toList() : thoughts(theCase));
        open.addAll(also(theCase, wish));
        // The question comes last: whatever is typed there, the rest keeps the numbers that were shown.
        List<String> texts = Stream.concat(open.stream().map(Excerpt::text), Stream.of(wish.question()))
                .toList();
        Masked masked = masker.mask(names(theCase, candidate), wish.shown(), texts);
        List<Excerpt> excerpts = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            Excerpt one = open.get(i);
            excerpts.add(new Excerpt(
                    one.about(), one.answer(), fitting(masked.texts().get(i))));
        }
        return new Preview(matter, masked.texts().getLast(), excerpts, masked.masks(), sources);
    }

    /** Shortened once its names are hidden, and between marks: half a name is a name. */
    private static String fitting(String masked) {
        if (masked.length() <= MOST_CHARACTERS) {
            return masked;
        }
        String cut = masked.substring(0, MOST_CHARACTERS);
        int mark = cut.lastIndexOf('⟦');
        boolean inMark = mark > Math.max(cut.lastIndexOf('⟧'), MOST_CHARACTERS / 2);
        int end = inMark ? mark : Math.max(cut.lastIndexOf(' '), MOST_CHARACTERS / 2);
        int whole = Character.isHighSurrogate(cut.charAt(end - 1)) ? end - 1 : end;
        return cut.substring(0, whole).stripTrailing() + " …";
    }

    /** The names of a case, which are hidden unless they are shown. */
    public static Names names(Case theCase, Profile candidate) {
        String signed = theCase.facts().text(Fact.CANDIDATE);
        List<String> others = new ArrayList<>(List.of(theCase.facts().text(Fact.REFERRAL_NAME)));
        // Whoever signs by another name than Slack knows is hidden by both.
        if (!signed.isBlank()) {
            others.add(candidate.name());
        }
        return new Names(
                theCase.facts().text(Fact.COMPANY),
                theCase.facts().text(Fact.RECRUITER),
                signed.isBlank() ? candidate.name() : signed,
                others.stream()
                        .filter(name -> !name.isBlank() && !name.equals(signed))
                        .toList());
    }

    private static List<Source> sources(Case theCase) {
        Writing writing = theCase.writing().orElseThrow();
        Texts texts = writing.current();
        List<Source> sources = new ArrayList<>();
        addPieces(sources, Field.MESSAGE, writing.messagePassages(), texts.message());
        if (!texts.subject().isBlank()) {
            sources.add(new Source(
                    Field.SUBJECT,
                    new Piece(
                            Part.SUBJECT,
                            List.of(),
                            texts.subject(),
                            0,
                            texts.subject().length())));
        }
        addPieces(sources, Field.BODY, writing.passages(), texts.body());
        return sources;
    }

    private static void addPieces(List<Source> sources, Field field, List<Passage> composed, String text) {
        List<Piece> pieces = Aligning.of(composed, text);
        int whole = Math.min(pieces.size(), MOST_PIECES - 1);
        pieces.subList(0, whole).forEach(piece -> sources.add(new Source(field, piece)));
        if (whole < pieces.size()) {
            int start = pieces.get(whole).start();
            int end = pieces.getLast().end();
            sources.add(
                    new Source(field, new Piece(Part.OWN_WORDS, List.of(), text.substring(start, end), start, end)));
        }
    }

    private static Excerpt excerpt(Source source) {
        return new Excerpt(source.piece().part().code(), "", source.piece().text());
    }

    /** What they think of it so far. What would have to change is told only where it is ticked. */
    private static List<Excerpt> thoughts(Case theCase) {
        Deliberation thoughts = theCase.thoughts();
        List<Excerpt> excerpts = new ArrayList<>();
        for (Lens lens : Lens.values()) {
            if (thoughts.answers().containsKey(lens)) {
                excerpts.add(new Excerpt("lens." + code(lens), code(thoughts.answer(lens)), thoughts.note(lens)));
            }
        }
        thoughts.culture().ifPresent(answer -> excerpts.add(new Excerpt("culture", code(answer), "")));
        for (RedFlag flag : RedFlag.values()) {
            if (thoughts.flags().contains(flag)) {
                excerpts.add(new Excerpt("flag", code(flag), ""));
            }
        }
        return excerpts;
    }

    private static List<Excerpt> also(Case theCase, Wish wish) {
        List<Excerpt> excerpts = new ArrayList<>();
        if (wish.also().contains(Also.REASON) && theCase.intake().reasonChosen()) {
            excerpts.add(new Excerpt(
                    "reason", code(theCase.facts().reason()), theCase.facts().text(Fact.OTHER_REASON)));
        }
        if (wish.also().contains(Also.DEAL_BREAKERS)) {
            theCase.thoughts().dealBreakers().forEach(one -> excerpts.add(new Excerpt("deal_breaker", "", one)));
        }
        if (wish.also().contains(Also.REPLIES)) {
            List<String> replies = replies(theCase);
            replies.subList(Math.max(0, replies.size() - MOST_REPLIES), replies.size())
                    .forEach(theirs -> excerpts.add(new Excerpt("reply", "", theirs)));
        }
        return excerpts;
    }

    /** What there is beside the letter that is shared only where it is ticked. */
    public static List<Also> offered(Case theCase) {
        List<Also> offered = new ArrayList<>();
        if (theCase.intake().reasonChosen()) {
            offered.add(Also.REASON);
        }
        if (!theCase.thoughts().dealBreakers().isEmpty()) {
            offered.add(Also.DEAL_BREAKERS);
        }
        if (!replies(theCase).isEmpty()) {
            offered.add(Also.REPLIES);
        }
        return offered;
    }

    /** What the recruiter wrote back, the oldest first. */
    private static List<String> replies(Case theCase) {
        return theCase.pushbacks().all().stream()
                .map(Pushback::theirs)
                .filter(theirs -> !theirs.isBlank())
                .toList();
    }

    private static String code(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The coach is asked, or asked once more.
     *
     * @return empty where somebody is asked about it already
     */
    public Optional<Share> ask(Case theCase, Owner coach, Wish wish, Profile candidate, Transaction tx) {
        if (!mayShare(theCase) || tx.shares(theCase).stream().anyMatch(share -> share.state() == Share.State.ASKED)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Preview preview = preview(theCase, wish, candidate);
        Round round = Round.asked(preview.question(), preview.excerpts(), now);
        Share share = tx.shares(theCase).stream()
                .filter(before -> before.isLive() && before.coachId().equals(coach.userId()))
                .findFirst()
                .map(before -> before.askedAgain(preview.matter(), standing(theCase, candidate.zone()), round, now))
                .orElseGet(() -> Share.asked(
                        ids.shareId(),
                        theCase,
                        coach.userId(),
                        preview.matter(),
                        standing(theCase, candidate.zone()),
                        round,
                        now));
        Case consulting = theCase.consulting(
                Consulted.asked(
                        share,
                        Profile.of(coach, tx).name(),
                        wish,
                        preview,
                        theCase.writing().map(Writing::current).orElse(new Texts("", "", "")),
                        now),
                now);
        tx.shareFor(coach, share.id())
                .flatMap(Share::coachMessage)
                .ifPresent(earlier -> redrawing.earlierQuestion(share, earlier, tx));
        tx.save(share);
        tx.save(consulting);
        redrawing.shared(share, tx);
        share.candidateMessage().ifPresent(_ -> redrawing.answered(share, tx));
        redrawing.quietly(consulting, tx);
        return Optional.of(share);
    }

    private static Share.Standing standing(Case theCase, ZoneId zone) {
        return new Share.Standing(
                theCase.intake().situation().inGoodTimeUntil(zone),
                zone,
                theCase.facts().stage(),
                theCase.facts().channel());
    }

    /** The candidate takes it back: the coach sees nothing of it any more. */
    public void takeBack(Share share, Transaction tx) {
        if (!share.isLive()) {
            return;
        }
        redrawing.takeBack(share, tx);
        share.candidateMessage().ifPresent(_ -> redrawing.answered(share, tx));
        tx.find(share.candidate(), share.caseId()).ifPresent(theCase -> {
            Case taken = theCase.tookBack(share.id(), clock.instant());
            tx.save(taken);
            redrawing.quietly(taken, tx);
        });
    }

    /** The coach can't this time. */
    public void decline(Share share, Transaction tx) {
        answer(share.declined(clock.instant()), Entry.What.COACH_DECLINED, tx);
    }

    /** The coach has said what they have to say. */
    public void answer(Share share, Opinion overall, String note, Transaction tx) {
        answer(share.answered(overall, note, clock.instant()), Entry.What.COACH_ANSWERED, tx);
    }

    private void answer(Share told, Entry.What what, Transaction tx) {
        // The message of the answer before stays as it is, and goes with everything else of the person.
        told.candidateMessage().ifPresent(before -> tx.left(told.candidate(), told.coach(), before));
        Share answered = told.withoutCandidateMessage();
        tx.save(answered);
        redrawing.shared(answered, tx);
        redrawing.answered(answered, tx);
        tx.find(answered.candidate(), answered.caseId()).ifPresent(theCase -> {
            Case heard = theCase.consulted(answered.id(), answered.state()).noted(what, clock.instant());
            tx.save(heard);
            redrawing.quietly(heard, tx);
        });
    }
}
