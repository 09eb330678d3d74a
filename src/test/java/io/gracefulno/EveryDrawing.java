package io.gracefulno;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import com.slack.api.util.json.GsonFactory;
import io.gracefulno.afterwards.slack.AfterwardsDrawings;
import io.gracefulno.afterwards.slack.ReminderDrawings;
import io.gracefulno.afterwards.slack.ReminderView;
import io.gracefulno.casebook.Answering;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.CloseOut;
import io.gracefulno.casebook.Cursor;
import io.gracefulno.casebook.Desk;
import io.gracefulno.casebook.Forgetting;
import io.gracefulno.casebook.Ids;
import io.gracefulno.casebook.Intake;
import io.gracefulno.casebook.Lateness;
import io.gracefulno.casebook.Letters;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Page;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Pushback;
import io.gracefulno.casebook.Remark;
import io.gracefulno.casebook.Standing;
import io.gracefulno.casebook.State;
import io.gracefulno.casebook.Texts;
import io.gracefulno.casebook.Twice;
import io.gracefulno.casebook.slack.CaseMessage;
import io.gracefulno.casebook.slack.CaseView;
import io.gracefulno.casebook.slack.ReadyView;
import io.gracefulno.coaching.Masker;
import io.gracefulno.coaching.slack.CoachingDrawings;
import io.gracefulno.coaching.slack.OfferDrawings;
import io.gracefulno.coaching.slack.ReviewDrawings;
import io.gracefulno.deciding.Alternative;
import io.gracefulno.deciding.Answer;
import io.gracefulno.deciding.Deliberation;
import io.gracefulno.deciding.Doubt;
import io.gracefulno.deciding.Gut;
import io.gracefulno.deciding.Lens;
import io.gracefulno.deciding.Outcome;
import io.gracefulno.deciding.RedFlag;
import io.gracefulno.deciding.slack.AlternativesView;
import io.gracefulno.deciding.slack.DetailView;
import io.gracefulno.deciding.slack.LensesView;
import io.gracefulno.deciding.slack.VerdictView;
import io.gracefulno.home.Coaching;
import io.gracefulno.home.Due;
import io.gracefulno.home.Overview;
import io.gracefulno.home.slack.HomeView;
import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Composer;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Length;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Register;
import io.gracefulno.letter.Spelling;
import io.gracefulno.letter.Stage;
import io.gracefulno.letter.slack.EditView;
import io.gracefulno.letter.slack.HiringView;
import io.gracefulno.letter.slack.IntakeView;
import io.gracefulno.letter.slack.MoreView;
import io.gracefulno.preferences.Personal;
import io.gracefulno.preferences.Proofreading;
import io.gracefulno.preferences.Quiet;
import io.gracefulno.preferences.Workspace;
import io.gracefulno.preferences.slack.OwnDrawings;
import io.gracefulno.preferences.slack.PreferenceDrawings;
import io.gracefulno.pushback.Answers;
import io.gracefulno.pushback.ReplyKind;
import io.gracefulno.pushback.slack.PushbackDrawings;
import io.gracefulno.reader.Model;
import io.gracefulno.review.Finding;
import io.gracefulno.review.Rule;
import io.gracefulno.review.slack.RemarksView;
import io.gracefulno.slackkit.Door;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Drawn;
import io.gracefulno.slackkit.Form;
import io.gracefulno.slackkit.Place;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Reply;
import io.gracefulno.slackkit.Sorry;
import io.gracefulno.slackkit.Submitted;
import io.gracefulno.slackkit.Then;
import io.gracefulno.slackkit.Typed;
import io.gracefulno.timing.Circumstance;
import io.gracefulno.wording.Library;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Everything that the app draws, for any kind of facts. */
public final class EveryDrawing {
    static final Instant NOW = Instant.parse("2026-11-23T23:10:00Z");
    static final Owner OWNER = new Owner("", "T1", "U1");
    static final Library LIBRARY = Library.english();
    static final List<Door> DOORS;
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Draw DRAW = new Draw(LIBRARY.screens());
    private static final Personal QUIET = new Personal(
            Set.of(),
            "",
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            EnumSet.allOf(Quiet.class));
    private static final Letters LETTERS = new Letters(new Composer(LIBRARY));

    private static final Answering ANSWERING = new Answering(new Answers(LIBRARY));

    private static final Proofreading PROOFREADING;
    private static final Masker MASKER;

    static {
        Wiring.Writers writers = Wiring.Writers.of(LIBRARY, Model.unloaded());
        PROOFREADING = writers.proofreading();
        MASKER = writers.masker();
        DOORS = Wiring.doors(DRAW, writers, new KnownPeople(Standing.MEMBER), new Ids(), CLOCK);
    }

    /** Where a drawing goes. */
    public enum Surface {
        MODAL,
        HOME,
        MESSAGE
    }

    /**
     * One drawing.
     *
     * @param json the view, or of a message {@code {"text", "blocks"}}
     */
    public record Drawing(String name, Surface surface, String json) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Facts of one kind: each text that a person may give, as long as its limit allows. */
    public enum Kind {
        SHORT("Dana "),
        LONG("Wolfeschlegelsteinhausenbergerdorff "),
        EMOJI("👩🏽‍🚀👨‍👩‍👧‍👦 "),
        COMBINING("Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘ "),
        RIGHT_TO_LEFT("\u202Eمرحبا שלום\u2069 "),
        ESCAPED("&<>*_~`&<>"),
        MENTIONS("<!channel> <@U123> "),
        EMPTY("");

        private final String pattern;

        Kind(String pattern) {
            this.pattern = pattern;
        }

        /** Text of this kind, at most so long. */
        String text(int limit) {
            if (this == SHORT || this == EMPTY) {
                return pattern.strip();
            }
            String filled = pattern.repeat(limit / pattern.length() + 1);
            return filled.substring(0, limit);
        }
    }

    private final Kind kind;
    private final Profile profile;
    private final List<Drawing> drawings = new ArrayList<>();

    private EveryDrawing(Kind kind) {
        this.kind = kind;
        this.profile = kind == Kind.EMPTY
                ? Profile.unknown(OWNER)
                : new Profile(OWNER, kind.text(80), ZoneId.of("America/Argentina/ComodRivadavia"), Spelling.UK, NOW);
    }

    /** All drawings for facts of this kind. */
    public static List<Drawing> of(Kind kind) {
        EveryDrawing every = new EveryDrawing(kind);
        every.drawMore();
        every.drawTiming();
        every.drawLetters();
        every.drawRemarks();
        every.drawCases();
        every.drawDeciding();
        every.drawPushbacks();
        every.drawReminders();
        every.drawPreferences();
        every.drawOffers();
        every.drawCoaching();
        every.drawAfterwards();
        every.drawHome();
        every.drawFinding();
        every.drawOwnOfAWorkspace();
        every.drawReviews();
        every.drawThroughTheDoors();
        every.drawHiring();
        return every.drawings;
    }

    private Facts.Builder facts() {
        Facts.Builder facts = Facts.builder().reason(Reason.PAY).stage(Stage.SCREENED);
        for (Fact fact : Fact.values()) {
            if (fact != Fact.BY_DATE && fact != Fact.NEW_TIME) {
                facts.text(fact, kind.text(fact.limit()));
            }
        }
        return kind == Kind.EMPTY ? facts : facts.slot(Optional.of(OffsetDateTime.parse("2026-11-20T10:30:00Z")));
    }

    private Case opened(Facts.Builder facts) {
        Intake intake = Intake.of(facts.build())
                .chosen(facts.build())
                .address(kind == Kind.SHORT ? "t@example.org" : kind.text(254))
                .withReferral()
                .withFeedback();
        return Case.opened("c_7Q2mX9", OWNER, intake, NOW);
    }

    private Texts typed() {
        return new Texts(kind.text(3000), kind.text(150), kind.text(3000));
    }

    private Case saved(Facts.Builder facts, State state) {
        if (state == State.WAITING) {
            facts.kind(io.gracefulno.letter.Kind.HOLDING).text(Fact.BY_DATE, "2026-12-04");
        }
        Case written = LETTERS.another(LETTERS.write(opened(facts), profile, NOW), profile, NOW);
        Case saved = written.letterSaved(typed(), NOW);
        return switch (state) {
            case DRAFT -> opened(facts);
            case OPEN -> written;
            case READY -> saved;
            case WAITING, SENT -> saved.markedSent(NOW);
            case REPLIED -> replied(saved);
            case GOING -> saved.chose(Outcome.PROCEED, NOW);
            case CLOSED -> saved.closed(NOW);
        };
    }

    /** One reply answered, another one under way. */
    private Case replied(Case saved) {
        Case once = saved.markedSent(NOW);
        Case answered = ANSWERING
                .write(
                        once.received(PushbackDrawings.reply(kind.text(900), Set.of(ReplyKind.ASKS_REASON), once), NOW),
                        profile)
                .answerSaved(NOW);
        return answered.received(
                PushbackDrawings.reply(kind.text(900), Set.of(ReplyKind.PRESSES_AGAIN), answered), NOW);
    }

    private void drawPushbacks() {
        for (Channel channel : Channel.values()) {
            Case sent = saved(facts().channel(channel), State.SENT);
            PushbackDrawings.of(DRAW, ANSWERING, profile, sent, kind::text)
                    .forEach((name, view) -> view(name + " " + channel, view));
            Case bare = Case.opened("c_1", OWNER, Intake.of(facts().build()), NOW);
            Case answered = ANSWERING
                    .write(
                            bare.received(
                                    PushbackDrawings.reply(kind.text(90), Set.of(ReplyKind.PRESSES_AGAIN), bare), NOW),
                            profile)
                    .answerSaved(NOW);
            message("M1 without a letter " + channel, new CaseMessage(DRAW).draw(answered, profile, Twice.NO, NOW));
            view(
                    "case without a letter " + channel,
                    new CaseView(DRAW, new CaseMessage(DRAW)).draw(answered, profile, NOW));
        }
    }

    private void drawPreferences() {
        PreferenceDrawings.of(DRAW, profile, kind::text).forEach(this::view);
    }

    /** With every name and with none, dated and not, begun, written and done with. */
    private void drawReminders() {
        Map<String, Case> cases = new LinkedHashMap<>();
        Optional<OffsetDateTime> tomorrow =
                Optional.of(NOW.plus(Duration.ofHours(20)).atOffset(ZoneOffset.UTC));
        for (State state : State.values()) {
            cases.put(state + "", saved(facts().slot(tomorrow), state));
            cases.put(state + " unnamed", saved(unnamed().slot(tomorrow), state));
        }
        Facts.Builder person = facts().slot(tomorrow).text(Fact.COMPANY, "").kind(io.gracefulno.letter.Kind.RESCHEDULE);
        cases.put("of a person", saved(person, State.READY));
        cases.put("sent to a person", saved(facts().text(Fact.COMPANY, ""), State.SENT));
        Case begun = Case.opened("c_1", OWNER, Intake.of(facts().slot(tomorrow).build()), NOW);
        cases.put("without a reason", begun.submitted(begun.intake(), NOW));
        Case dated = saved(facts(), State.READY);
        cases.put("dated", dated.told(dated.intake().invitedAt(Optional.of(NOW.minus(Duration.ofHours(20)))), NOW));
        Case thinking = saved(facts(), State.WAITING);
        cases.put("decided since", thinking.chose(Outcome.DECLINE, NOW));
        ReminderDrawings.of(new ReminderView(DRAW, LETTERS), profile, NOW, cases)
                .forEach(this::message);
        ReminderDrawings.of(new ReminderView(DRAW, LETTERS), profile.as(QUIET), NOW, cases)
                .forEach((name, drawn) -> message(name + ", quiet", drawn));
    }

    /** Coach-first: what a coach prepares, and what both are told of it. */
    private void drawOffers() {
        OfferDrawings offers = new OfferDrawings(DRAW, LETTERS, profile, kind::text, NOW);
        offers.views().forEach(this::view);
        offers.messages().forEach(drawn -> message("offer: " + drawn.text(), drawn));
    }

    /** What a candidate is shown of coaching, whatever their case is. */
    private void drawCoaching() {
        CoachingDrawings coaching = new CoachingDrawings(DRAW, MASKER, profile, kind::text, NOW);
        Map<String, Case> cases = new LinkedHashMap<>();
        for (Channel channel : Channel.values()) {
            cases.put("letter by " + channel, saved(facts().channel(channel), State.READY));
        }
        cases.put("composed", saved(facts(), State.OPEN).deliberated(thoughts(Answer.NO), NOW));
        cases.put("deciding", opened(facts()).deliberated(thoughts(Answer.NO), NOW));
        cases.put("beginning", opened(unnamed()).deliberated(Deliberation.begun(), NOW));
        cases.forEach((name, theCase) -> {
            coaching.drawAsking(name, theCase);
            coaching.drawWith(name, theCase);
            coaching.drawAnswered(name, theCase);
        });
        Case replied = saved(facts(), State.REPLIED);
        coaching.drawWith("replied", replied);
        coaching.views().forEach(this::view);
        coaching.messages().forEach(this::message);
        Then.Tell later =
                (Then.Tell) action("coaching.later").answer().answer(press("coaching.later"), new Memory(profile));
        message("later", new Drawn(later.text(), later.blocks()));
    }

    /** What can be done once a no is sent, whatever is known of it. */
    private void drawAfterwards() {
        CaseMessage message = new CaseMessage(DRAW);
        for (Reason reason : List.of(Reason.NO_PREP_TIME, Reason.ACCEPTED_OFFER)) {
            Case sent = saved(facts().reason(reason), State.SENT);
            AfterwardsDrawings.of(LIBRARY, LETTERS, profile, NOW, kind::text, sent)
                    .forEach((name, view) -> view(name + " " + reason, view));
            Case unnamed = saved(unnamed().reason(reason), State.SENT);
            AfterwardsDrawings.of(LIBRARY, LETTERS, profile, NOW, kind::text, unnamed)
                    .forEach((name, view) -> view(name + " unnamed " + reason, view));
            Case adjusted = sent.adjusted(Collections.nCopies(3, kind.text(150)), NOW);
            message("M1 before the others " + reason, message.draw(sent, profile, Twice.NO, NOW, CloseOut.Others.SOME));
            view(
                    "case before the others " + reason,
                    new CaseView(DRAW, message).draw(adjusted, profile, NOW, CloseOut.Others.SOME));
        }
        List<Case> others = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            Facts.Builder facts = i % 4 == 3 ? unnamed() : facts();
            others.add(numbered(
                    i,
                    saved(facts, List.of(State.OPEN, State.READY, State.WAITING).get(i % 3))));
        }
        Case accepted = saved(facts().reason(Reason.ACCEPTED_OFFER), State.SENT);
        AfterwardsDrawings.closingOut(LIBRARY, profile, NOW, accepted, others).forEach(this::view);
        AfterwardsDrawings.summaries(LIBRARY, others).forEach(this::message);
    }

    /** Own words that there is something to say of, and what was said to them before. */
    private void drawAfterwardsThroughTheDoors(Memory memory) {
        Case sent = numbered(7, saved(facts(), State.SENT));
        memory.save(sent);
        String words = "A [Name] " + kind.text(150).replace("!", "");
        Submitted told = new Submitted(OWNER, sent.id(), typed(1, Map.of("afterwards.reconnect.changed", words)));
        view(
                "what changed, remarked",
                replied(submit("afterwards.reconnect").answer().answer(told, memory)));
        for (Reason reason : List.of(Reason.PAY, Reason.OTHER)) {
            Case again = opened(facts().reason(reason).text(Fact.OTHER_REASON, ""));
            memory.save(again);
            view(
                    "S2b after another case " + reason,
                    replied(submit("letter.intake")
                            .answer()
                            .answer(new Submitted(OWNER, again.id(), named(again, reason)), memory)));
        }
    }

    private static Form named(Case theCase, Reason reason) {
        Map<String, Map<String, ViewState.Value>> values = new HashMap<>();
        Map.of("letter.recruiter", Fact.RECRUITER, "letter.company", Fact.COMPANY, "letter.role", Fact.ROLE)
                .forEach((field, fact) -> {
                    ViewState.Value value = new ViewState.Value();
                    value.setValue(theCase.facts()
                            .text(fact)
                            .replace("<", "")
                            .replace(">", "")
                            .replace("@", ""));
                    values.put(field + ":1", Map.of(field, value));
                });
        ViewState.SelectedOption option = new ViewState.SelectedOption();
        option.setValue(reason.name().toLowerCase(Locale.ROOT));
        ViewState.Value chosen = new ViewState.Value();
        chosen.setSelectedOption(option);
        values.put("letter.reason:1", Map.of("letter.reason", chosen));
        ViewState state = new ViewState();
        state.setValues(values);
        return new Form(state);
    }

    private Facts.Builder unnamed() {
        return facts().text(Fact.COMPANY, "").text(Fact.RECRUITER, "");
    }

    private void drawMore() {
        for (Reason reason : Reason.values()) {
            view("S2 " + reason, new MoreView(DRAW).draw(saved(facts().reason(reason), State.READY), profile, NOW));
            view("S2 unwritten " + reason, new MoreView(DRAW).draw(opened(facts().reason(reason)), profile, NOW));
            view("S2b " + reason, new MoreView(DRAW).drawMissing(opened(facts().reason(reason)), NOW));
        }
        view(
                "S2 bare",
                new MoreView(DRAW).draw(Case.opened("c_1", OWNER, Intake.of(facts().build()), NOW), profile, NOW));
    }

    /** What the clocks and the channel add: a booked time that is near, each question beside the others. */
    private void drawTiming() {
        OffsetDateTime tomorrow = NOW.plus(Duration.ofHours(20)).atOffset(ZoneOffset.UTC);
        for (Reason reason : List.of(Reason.ACCEPTED_OFFER, Reason.OTHER, Reason.TIMING)) {
            Facts.Builder near = facts().reason(reason)
                    .text(Fact.OTHER_REASON, "")
                    .text(Fact.CAUSE, "")
                    .slot(Optional.of(tomorrow));
            Case begun = opened(near);
            Case asked = begun.told(
                    begun.intake()
                            .asked(Intake.Asked.CAUSE)
                            .asked(Intake.Asked.RESCHEDULE)
                            .circumstances(EnumSet.allOf(Circumstance.class))
                            .invitedAt(Optional.of(NOW.minus(Duration.ofHours(20)))),
                    NOW);
            view("S2b with little notice " + reason, new MoreView(DRAW).drawMissing(begun, NOW));
            view("S2 with everything asked " + reason, new MoreView(DRAW).draw(asked, profile, NOW));
            Case written = LETTERS.write(asked, profile, NOW);
            view("S3 late again " + reason, new EditView(DRAW).draw(written, profile, NOW, Lateness.AGAIN));
            view(
                    "S3 in time " + reason,
                    new EditView(DRAW).draw(written, profile, NOW.minus(Duration.ofHours(19)), Lateness.FIRST));
            message("M1 late " + reason, new CaseMessage(DRAW).draw(written, profile, Twice.NO, NOW));
        }
        Facts.Builder another = facts().reason(Reason.TIMING)
                .kind(io.gracefulno.letter.Kind.RESCHEDULE)
                .text(Fact.NEW_TIME, kind.text(160));
        view(
                "S3 another time",
                new EditView(DRAW).draw(LETTERS.write(opened(another), profile, NOW), profile, NOW, Lateness.FIRST));
    }

    private void drawLetters() {
        for (Channel channel : Channel.values()) {
            for (Register register : Register.values()) {
                for (Length length : Length.values()) {
                    String name = " " + channel + " " + register + " " + length;
                    Facts.Builder facts =
                            facts().channel(channel).register(register).length(length);
                    Case fresh = LETTERS.write(opened(facts), profile, NOW);
                    Case touched = fresh.writing(fresh.writing().orElseThrow().typed(typed()), NOW);
                    view("S3" + name, new EditView(DRAW).draw(fresh, profile, NOW, Lateness.FIRST));
                    view("S3 touched" + name, new EditView(DRAW).draw(touched, profile, NOW, Lateness.FIRST));
                    Case kept = LETTERS.another(touched, profile, NOW);
                    view("S3 with mine kept" + name, new EditView(DRAW).draw(kept, profile, NOW, Lateness.FIRST));
                    view("S4" + name, new ReadyView(DRAW).draw(touched, ReadyView.After.SAVING));
                    view("S4 quiet" + name, new ReadyView(DRAW).draw(touched, ReadyView.After.SAVING_QUIETLY));
                    view("S4 again" + name, new ReadyView(DRAW).draw(fresh, ReadyView.After.COPYING));
                }
            }
        }
    }

    /** A remark of every sort, all at once, a few and none, in every text of a letter. */
    private void drawRemarks() {
        RemarksView remarks = new RemarksView(DRAW);
        for (Channel channel : List.of(Channel.EMAIL, Channel.LINKEDIN)) {
            Case fresh = LETTERS.write(opened(facts().channel(channel)), profile, NOW);
            Case touched = fresh.writing(fresh.writing().orElseThrow().typed(typed()), NOW);
            for (Remark.Field field : List.of(Remark.Field.MESSAGE, Remark.Field.SUBJECT, Remark.Field.BODY)) {
                List<Remark> all = everyRemark(field);
                for (int from = 0; from < all.size(); from += 4) {
                    List<Remark> some = all.subList(from, Math.min(all.size(), from + (from == 0 ? 9 : 4)));
                    Case shown = touched.heard(touched.heard().showing(some));
                    view(
                            "S3 remarked " + channel + " " + field + " " + from,
                            new EditView(DRAW)
                                    .draw(shown, profile, NOW, Lateness.FIRST, remarks.ofLetter(shown, some)));
                }
            }
        }
    }

    /** Own words that there is something to say of, in S2 and in S2b. */
    private void drawOwnWordsThroughTheDoors(Memory memory) {
        for (Reason reason : List.of(Reason.ROLE_FIT, Reason.OTHER)) {
            Case begun = opened(facts().reason(reason));
            String words = "The [Name] " + kind.text(150).replace("!", "");
            memory.save(begun);
            Submitted missing = new Submitted(OWNER, begun.id(), typed(1, Map.of("letter.reason_words", words)));
            view("S2b remarked " + reason, replied(submit(MoreView.ID).answer().answer(missing, memory)));
            memory.save(begun);
            Map<String, String> whole = Map.of(
                    "letter.origin",
                    "",
                    "letter.reason_words",
                    words,
                    "letter.compliment",
                    "XXX " + kind.text(140),
                    "letter.feedback",
                    "{{feedback}} " + kind.text(120));
            Submitted all = new Submitted(OWNER, begun.id(), typed(1, whole));
            view("S2 remarked " + reason, replied(submit(MoreView.ID).answer().answer(all, memory)));
        }
    }

    /** What stands in text fields of a drawing. */
    private static Form typed(int generation, Map<String, String> texts) {
        Map<String, Map<String, ViewState.Value>> values = new HashMap<>();
        texts.forEach((field, text) -> {
            ViewState.Value value = new ViewState.Value();
            value.setValue(text);
            values.put(field + ":" + generation, Map.of(field, value));
        });
        ViewState state = new ViewState();
        state.setValues(values);
        return new Form(state);
    }

    private List<Remark> everyRemark(Remark.Field field) {
        List<Remark> all = new ArrayList<>();
        for (String id : new TreeSet<>(LIBRARY.screens().ids())) {
            for (Rule rule : Rule.values()) {
                String fix = "review." + rule.code() + ".fix";
                if (id.equals(fix) || id.startsWith(fix + ".")) {
                    String name = id.equals(fix) ? "" : id.substring(fix.length() + 1);
                    String quote = all.size() % 5 == 4 ? "" : kind.text(3000);
                    all.add(new Remark(field, new Finding(rule, name, 0, quote.length(), quote)));
                }
            }
        }
        return all;
    }

    private void drawCases() {
        CaseMessage message = new CaseMessage(DRAW);
        for (Channel channel : Channel.values()) {
            for (State state : List.of(
                    State.OPEN, State.READY, State.WAITING, State.SENT, State.REPLIED, State.GOING, State.CLOSED)) {
                Case given = saved(facts().channel(channel), state);
                String name = " " + channel + " " + state;
                message("M1" + name, message.draw(given, profile, Twice.NO, NOW));
                message("M1 unfolded" + name, message.draw(given.unfolded(true), profile, Twice.PERHAPS, NOW));
                message("M1 quiet" + name, message.draw(given, profile.as(QUIET), Twice.NO, NOW));
                view("case" + name, new CaseView(DRAW, message).draw(withLongHistory(given), profile, NOW));
            }
            view("case, wild " + channel, new CaseView(DRAW, message).draw(wild(channel), profile, NOW));
        }
    }

    /** The answer to somebody else's no, on each way it may go and however far it is. */
    private void drawHiring() {
        CaseMessage message = new CaseMessage(DRAW);
        CaseView whole = new CaseView(DRAW, message);
        HiringView hiring = new HiringView(DRAW);
        Case bare = hiring(Channel.EMAIL, State.DRAFT, Facts.builder());
        view("answer to a decline, bare", hiring.draw(bare));
        view("case of an answer, bare", whole.draw(bare, profile, NOW));
        int number = 0;
        List<Case> all = new ArrayList<>();
        for (Channel channel : List.of(Channel.EMAIL, Channel.LINKEDIN, Channel.TEXT)) {
            for (State state : List.of(State.DRAFT, State.OPEN, State.READY, State.SENT, State.CLOSED)) {
                Case given = numbered(number++, hiring(channel, state, facts()));
                String name = " to a decline " + channel + " " + state;
                view("answer" + name, hiring.draw(given));
                view("case" + name, whole.draw(given, profile, NOW));
                all.add(given);
                if (state != State.DRAFT) {
                    view("S3" + name, new EditView(DRAW).draw(given, profile, NOW, Lateness.FIRST));
                    for (ReadyView.After after : ReadyView.After.values()) {
                        view("S4" + name + " " + after, new ReadyView(DRAW).draw(given, after));
                    }
                    message("M1" + name, message.draw(given, profile, Twice.NO, NOW));
                    message("M1 unfolded" + name, message.draw(given.unfolded(true), profile, Twice.PERHAPS, NOW));
                    message("M1 quiet" + name, message.draw(given, profile.as(QUIET), Twice.NO, NOW));
                }
            }
        }
        Overview overview = new Overview(List.of(), of(all.subList(0, 10)), of(all.subList(13, 15)), 0, 12);
        home("Home of answers to declines", new HomeView(DRAW).draw(overview, profile, NOW));
        Memory memory = new Memory(profile);
        all.forEach(memory::save);
        Door.Word answer = (Door.Word) door(Door.Word.class, "answer");
        view("answer begun", shown(answer.answer().answer(new Typed(OWNER, "answer"), memory)));
        view(
                "answer, facts again",
                shown(action("letter.hiring.change")
                        .answer()
                        .answer(pressed("letter.hiring.change", all.get(1), Map.of()), memory)));
    }

    private Case hiring(Channel channel, State state, Facts.Builder facts) {
        facts.kind(io.gracefulno.letter.Kind.HIRING_SIDE).channel(channel).slot(Optional.empty());
        Intake intake = Intake.of(facts.text(Fact.RECRUITER, "").build()).received(kind.text(3000), NOW);
        Case begun = Case.opened("c_7Q2mX9", OWNER, intake, NOW);
        if (state == State.DRAFT) {
            return begun;
        }
        Case written = LETTERS.write(begun.submitted(intake, NOW), profile, NOW);
        if (state == State.OPEN) {
            return written;
        }
        Case ready = written.letterSaved(typed(), NOW);
        return switch (state) {
            case SENT -> ready.markedSent(NOW);
            case CLOSED -> ready.closed(NOW);
            case DRAFT, OPEN, READY, WAITING, REPLIED, GOING -> ready;
        };
    }

    /** Every answer that changes what is drawn. */
    private void drawDeciding() {
        LensesView lenses = new LensesView(DRAW);
        DetailView detail = new DetailView(DRAW);
        VerdictView verdict = new VerdictView(DRAW);
        AlternativesView alternatives = new AlternativesView(DRAW);
        Case begun = opened(facts());
        view("D1 bare", lenses.draw(begun));
        for (Answer answer : Answer.values()) {
            for (Answer culture : Answer.values()) {
                for (Stage stage : Stage.values()) {
                    Case thinking = saved(facts().stage(stage), State.OPEN)
                            .deliberated(thoughts(answer).culture(culture), NOW);
                    String name = " " + answer + " " + culture + " " + stage;
                    view("D1" + name, lenses.draw(thinking));
                    view("D2" + name, detail.draw(thinking));
                    view("D3" + name, verdict.draw(thinking));
                }
            }
        }
        for (Alternative alternative : Alternative.values()) {
            Case thinking = opened(facts()).deliberated(thoughts(Answer.NO), NOW);
            view("D4 " + alternative, alternatives.draw(thinking, profile, NOW));
        }
    }

    private Deliberation thoughts(Answer answer) {
        Deliberation thought = Deliberation.begun();
        for (Lens lens : Lens.values()) {
            thought = thought.answered(lens, answer).noted(lens, kind.text(500));
        }
        return answer == Answer.UNSURE
                ? thought.doubt(Doubt.NERVES)
                : thought.flags(Set.of(RedFlag.values()))
                        .doubt(answer == Answer.NO ? Doubt.NERVES : Doubt.MISMATCH)
                        .gut(answer == Answer.NO ? Gut.NO : Gut.YES)
                        .dealBreakers(Collections.nCopies(10, kind.text(140)));
    }

    private static Case withLongHistory(Case given) {
        Case aged = given;
        for (int i = 0; i < 40; i++) {
            aged = aged.submitted(given.intake(), NOW);
        }
        return aged;
    }

    /** As much as can happen in a case, many times over. */
    private Case wild(Channel channel) {
        Case wild = withLongHistory(saved(facts().channel(channel), State.SENT));
        for (int i = 0; i < 8; i++) {
            for (ReplyKind what : ReplyKind.values()) {
                wild = ANSWERING
                        .write(wild.received(PushbackDrawings.reply(kind.text(900), Set.of(what), wild), NOW), profile)
                        .answering(reply -> reply.course(Pushback.Course.KEPT))
                        .answerSaved(NOW);
            }
            Case again = wild.changedMind(LocalDate.parse("2026-11-23"), NOW);
            wild = LETTERS.write(again, profile, NOW).letterSaved(typed(), NOW).markedSent(NOW);
        }
        return wild.unposted(true);
    }

    private void drawHome() {
        HomeView home = new HomeView(DRAW);
        home("Home first", home.draw(new Overview(List.of(), Page.EMPTY, Page.EMPTY, 0, 12), profile, NOW));
        List<Case> open = new ArrayList<>();
        List<Due> due = new ArrayList<>();
        int number = 0;
        for (State state : List.of(
                State.DRAFT,
                State.OPEN,
                State.READY,
                State.WAITING,
                State.REPLIED,
                State.GOING,
                State.SENT,
                State.CLOSED)) {
            for (Due.Why why : Due.Why.values()) {
                due.add(new Due(numbered(number++, saved(facts(), state)).unposted(true), why, NOW, NOW));
            }
            open.add(numbered(number++, saved(facts(), state)).unposted(true));
        }
        Case undecided = saved(facts(), State.OPEN).deliberated(thoughts(Answer.UNSURE), NOW);
        due.add(new Due(numbered(number++, undecided), Due.Why.UNSENT, NOW, NOW));
        due.add(new Due(numbered(number++, thinkingAgain()), Due.Why.PROMISED, NOW, NOW));
        due.add(new Due(numbered(number++, changedTheirMind()), Due.Why.PROMISED, NOW, NOW));
        open.add(numbered(number++, undecided));
        open.add(numbered(number, thinkingAgain()));
        List<Case> done = done();
        for (int i = 0; i < due.size(); i += Overview.MOST_DUE) {
            List<Due> some = due.subList(i, Math.min(due.size(), i + Overview.MOST_DUE));
            Overview full =
                    new Overview(some, turned(open.subList(0, Overview.PAGE)), turned(done), 2, Overview.USUAL_MONTHS);
            home("Home full " + i, home.draw(full, profile, NOW));
        }
        home(
                "Home with a few",
                home.draw(new Overview(List.of(), of(open.subList(0, 3)), of(done.subList(0, 1)), 1, 1), profile, NOW));
        home("Home, all done", home.draw(new Overview(List.of(), Page.EMPTY, turned(done), 0, 3), profile, NOW));
    }

    /** Every way in which a case ends. */
    private List<Case> done() {
        List<Case> done = new ArrayList<>();
        done.add(numbered(999, opened(facts()).chose(Outcome.PROCEED, NOW)));
        done.add(numbered(998, saved(facts(), State.CLOSED)));
        Case sent = saved(facts(), State.SENT);
        for (ReplyKind kind : List.of(ReplyKind.ACCEPTS, ReplyKind.ASKS_REASON)) {
            Case replied = sent.received(PushbackDrawings.reply("", Set.of(kind), sent), NOW);
            done.add(numbered(900 + done.size(), replied.answerSaved(NOW)));
        }
        for (Channel channel : Channel.values()) {
            done.add(numbered(900 + done.size(), saved(facts().channel(channel), State.SENT)));
        }
        while (done.size() < Overview.PAGE) {
            done.add(numbered(900 + done.size(), sent.unposted(true)));
        }
        return done;
    }

    private Case thinkingAgain() {
        Case sent = saved(facts(), State.SENT);
        return sent.received(PushbackDrawings.reply("", Set.of(ReplyKind.RENEGOTIATES), sent), NOW)
                .answering(reply -> reply.course(Pushback.Course.THINK).until(LocalDate.parse("2026-11-25")))
                .answerSaved(NOW);
    }

    private Case changedTheirMind() {
        Case again = saved(facts(), State.SENT).changedMind(LocalDate.parse("2026-11-23"), NOW);
        return LETTERS.write(again, profile, NOW).letterSaved(typed(), NOW).markedSent(NOW);
    }

    private static Page of(List<Case> cases) {
        return new Page(cases, 0, cases.size(), Cursor.START, Cursor.START);
    }

    /** In the midst of a long list. */
    private static Page turned(List<Case> cases) {
        Cursor cursor = new Cursor(Cursor.Way.AFTER, NOW, NOW, cases.getLast().id());
        return new Page(cases, 10, 10_000, cursor, cursor);
    }

    private void drawFinding() {
        view("H2", shown(action("home.find").answer().answer(press("home.find"), new Memory(profile))));
        for (int cases : List.of(0, 1, 8, 60)) {
            Memory memory = new Memory(profile);
            for (int i = 0; i < cases; i++) {
                State state = List.of(State.values()).get(i % State.values().length);
                memory.save(numbered(i, saved(facts(), state)));
            }
            String typed = cases == 0 ? kind.text(70) + "nobody" : "pay";
            Submitted find = new Submitted(OWNER, "", typed(1, Map.of("home.query", typed)));
            Reply found = submit("home.find").answer().answer(find, memory);
            view("H2 with " + cases, ((Reply.LookedUp) found).view());
        }
        for (State state : State.values()) {
            Memory memory = new Memory(profile);
            memory.save(numbered(1, saved(facts(), state)).unposted(true));
            Pressed open = new Pressed(OWNER, "home.find.open", "c_1", "", new Form(null), Place.MODAL, 1);
            Then.Lay laid = (Then.Lay) action("home.find.open").answer().answer(open, memory);
            view("H2 opened " + state, laid.view().apply(profile));
        }
        Then.Lay gone =
                (Then.Lay) action("home.find.open").answer().answer(press("home.find.open"), new Memory(profile));
        view("H2 gone", gone.view().apply(profile));
    }

    /** Everything that a coach sees: messages, windows, and Home with a few of what is shared, or with all of it. */
    private void drawReviews() {
        ReviewDrawings reviews = new ReviewDrawings(DRAW, profile, NOW, kind::text);
        Case shared = opened(facts());
        reviews.messages(shared).forEach(this::message);
        reviews.views(shared).forEach(this::view);
        HomeView home = new HomeView(DRAW);
        List<Coaching.Row> rows = reviews.shares(shared).values().stream()
                .map(share -> new Coaching.Row(share, profile))
                .toList();
        Page open = turned(List.of(numbered(1, saved(facts(), State.READY))));
        for (int i = 0; i < rows.size(); i += Coaching.FEW) {
            List<Coaching.Row> some = distinct(rows.subList(i, Math.min(rows.size(), i + Coaching.FEW)));
            for (Coaching coaching : List.of(
                    new Coaching(1000, 1000, 1000, Optional.empty(), some),
                    new Coaching(0, 0, 0, Optional.empty(), List.of()))) {
                String name = " " + i + " " + coaching.waiting();
                home("Home first of a coach" + name, home.draw(overview(Page.EMPTY, coaching), profile, NOW));
                home("Home of a coach" + name, home.draw(overview(open, coaching), profile, NOW));
            }
            for (Desk.Which which : Desk.Which.values()) {
                Coaching page = new Coaching(1000, 21, 0, Optional.of(new Desk(which, 20)), some);
                home("Coach's list " + which + " " + i, home.draw(overview(Page.EMPTY, page), profile, NOW));
                Coaching none = new Coaching(0, 0, 0, Optional.of(Desk.front(which)), List.of());
                home("Coach's list, empty " + which + i, home.draw(overview(Page.EMPTY, none), profile, NOW));
            }
        }
    }

    private static Overview overview(Page open, Coaching coaching) {
        return new Overview(List.of(), open, Page.EMPTY, 1, Overview.USUAL_MONTHS, Optional.of(coaching));
    }

    /** Each share once, as in a list: those drawn here are the same few in many states. */
    private static List<Coaching.Row> distinct(List<Coaching.Row> rows) {
        Map<String, Coaching.Row> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.put(row.share().id(), row));
        return List.copyOf(byId.values());
    }

    /** Everything that a workspace's admins may set of their own, and what the intake offers of it. */
    private void drawOwnOfAWorkspace() {
        OwnDrawings.of(DRAW, PROOFREADING, profile, NOW, kind::text).forEach(this::view);
        Workspace full = OwnDrawings.full(kind::text);
        Case begun = opened(facts());
        Case chosen = begun.told(begun.intake().chosen(full.extraReasons().getLast(), begun.facts()), NOW);
        view("S1 with extra reasons", new IntakeView(DRAW).draw(begun, Optional.of(begun), profile, full, NOW));
        view(
                "S1 with an extra reason that was taken away",
                new IntakeView(DRAW).draw(chosen, Optional.empty(), profile, Workspace.USUAL, NOW));
        view("S2 with an extra reason", new MoreView(DRAW).draw(chosen, profile, NOW));
    }

    /** Each row needs an id of its own. */
    private static Case numbered(int number, Case given) {
        return new Case(
                "c_" + number,
                given.owner(),
                given.state(),
                given.version(),
                given.openedAt(),
                given.changedAt(),
                given.sentAt(),
                given.intake(),
                given.writing(),
                given.generation(),
                given.lastAction(),
                given.unfolded(),
                given.message(),
                given.unposted(),
                given.history(),
                given.heard(),
                given.deliberation(),
                given.earlier(),
                given.pushbacks(),
                given.reminded(),
                given.adjustments(),
                given.greeting(),
                given.summaries(),
                given.consulted());
    }

    private void drawThroughTheDoors() {
        Memory memory = new Memory(profile);
        Case begun = opened(facts());
        memory.save(begun);
        for (String text : List.of("", "Dana at Acme, the pay", kind.text(2500))) {
            view("S1 for " + text.length(), shown(command().answer().answer(new Typed(OWNER, text), memory)));
        }
        for (String id : List.of(
                "timing.slot", "timing.slot.none", "letter.draft.open", "home.new", "home.cases", "letter.more.open")) {
            memory.save(begun);
            Pressed pressed = new Pressed(OWNER, id, begun.id(), begun.id(), new Form(null), Place.MODAL, 1);
            view(id, shown(action(id).answer().answer(pressed, memory)));
        }
        Memory many = new Memory(profile);
        for (int i = 0; i < 60; i++) {
            many.save(numbered(i, saved(facts(), State.READY)));
        }
        Pressed further = new Pressed(OWNER, "home.list.more", "a0.0.25", "", new Form(null), Place.MODAL, 1);
        view("cases, further on", shown(action("home.list.more").answer().answer(further, many)));
        Memory one = new Memory(profile);
        one.save(begun);
        Memory thousands = new Memory(profile);
        for (int i = 0; i <= Forgetting.AT_ONCE; i++) {
            thousands.save(numbered(i, begun));
        }
        for (Memory some : List.of(new Memory(profile), one, many, thousands)) {
            int count = some.ids(OWNER).size();
            view(
                    "data of " + count,
                    shown(action("preferences.export").answer().answer(press("preferences.export"), some)));
            view(
                    "deleted " + count,
                    shown(action("preferences.delete").answer().answer(press("preferences.delete"), some)));
        }
        view("cases, none", shown(action("home.cases").answer().answer(press("home.cases"), new Memory(profile))));
        view("gone", shown(action("casebook.view").answer().answer(press("casebook.view"), new Memory(profile))));
        drawDecidingThroughTheDoors(memory);
        drawRemarksThroughTheDoors(memory);
        drawOwnWordsThroughTheDoors(memory);
        drawRemindersThroughTheDoors(memory);
        drawAfterwardsThroughTheDoors(new Memory(profile));
        Case deleting = saved(facts(), State.READY);
        memory.save(deleting);
        Pressed menu =
                new Pressed(OWNER, "casebook.more", deleting.id() + "|delete", "", new Form(null), Place.MESSAGE, 1);
        view("delete", shown(action("casebook.more").answer().answer(menu, memory)));
        Submitted late = new Submitted(OWNER, deleting.id(), new Form(null));
        view("S3 overtaken", replied(submit(EditView.ID).answer().answer(late, memory)));
        Then.Tell help = (Then.Tell) word().answer().answer(new Typed(OWNER, "help"), memory);
        message("help", new Drawn(help.text(), help.blocks()));
        Sorry sorries = new Sorry(DRAW);
        for (Then.Tell sorry : List.of(
                sorries.tooLate(""),
                sorries.tooLate("c_7Q2mX9"),
                sorries.tooMany("c_7Q2mX9"),
                sorries.databaseAway(),
                sorries.bug("7F3K"),
                sorries.notInstalled("7F3K"),
                sorries.stranger(),
                sorries.guest())) {
            message("sorry: " + sorry.text(), new Drawn(sorry.text(), sorry.blocks()));
            view("sorry in a modal: " + sorry.text(), sorries.modal(sorry));
        }
    }

    private void drawDecidingThroughTheDoors(Memory memory) {
        for (Answer answer : Answer.values()) {
            Case begun = saved(facts(), State.OPEN).deliberated(thoughts(answer), NOW);
            memory.save(begun);
            Submitted asked = new Submitted(OWNER, begun.id(), chosen(Map.of("deciding.culture", "yes")));
            view("D3 after D2 " + answer, replied(submit(DetailView.ID).answer().answer(asked, memory)));
            for (String id : List.of(
                    "deciding.open",
                    "deciding.anyway.take",
                    "deciding.anyway.sure",
                    "deciding.decline",
                    "deciding.research",
                    "deciding.other_role",
                    "deciding.alternative",
                    "deciding.proceed")) {
                memory.save(begun);
                view(id + " " + answer, shown(action(id).answer().answer(pressed(id, begun, Map.of()), memory)));
            }
        }
        Case begun = opened(facts());
        memory.save(begun);
        for (Alternative alternative : Alternative.values()) {
            Map<String, String> radio =
                    Map.of("deciding.alt", alternative.name().toLowerCase(Locale.ROOT));
            Pressed pressed = pressed("deciding.alt", begun, radio);
            view(
                    "D4 chosen " + alternative,
                    shown(action("deciding.alt").answer().answer(pressed, memory)));
        }
        memory.save(begun);
        Pressed undecided = pressed("letter.reason", begun, Map.of("letter.reason", "undecided"));
        view("S1 undecided", shown(action("letter.reason").answer().answer(undecided, memory)));
        view("home.decide", shown(action("home.decide").answer().answer(press("home.decide"), new Memory(profile))));
    }

    private void drawRemindersThroughTheDoors(Memory memory) {
        for (State state : List.of(State.OPEN, State.READY)) {
            for (String id : List.of("afterwards.copy", "afterwards.slot.script", "deciding.more_time")) {
                Case begun = saved(facts(), state);
                memory.save(begun);
                view(id + " " + state, shown(action(id).answer().answer(pressed(id, begun, Map.of()), memory)));
            }
        }
    }

    private static Pressed pressed(String id, Case theCase, Map<String, String> radios) {
        return new Pressed(OWNER, id, theCase.id(), theCase.id(), chosen(radios), Place.MODAL, 1);
    }

    /** What is chosen in radios and selects of a drawing. */
    static Form chosen(Map<String, String> choices) {
        Map<String, Map<String, ViewState.Value>> values = new HashMap<>();
        choices.forEach((field, choice) -> {
            ViewState.SelectedOption option = new ViewState.SelectedOption();
            option.setValue(choice);
            ViewState.Value value = new ViewState.Value();
            value.setSelectedOption(option);
            values.put(field + ":1", Map.of(field, value));
        });
        ViewState state = new ViewState();
        state.setValues(values);
        return new Form(state);
    }

    private void drawRemarksThroughTheDoors(Memory memory) {
        Case written = LETTERS.write(opened(facts()), profile, NOW);
        Texts texts = new Texts("", "Interview", "Dear [Company], " + kind.text(2000));
        memory.save(written.writing(written.writing().orElseThrow().typed(texts), NOW));
        view("S3 submitted with a blank", replied(submit(EditView.ID).answer().answer(filled(written, texts), memory)));
        String mark = new Remark(Remark.Field.BODY, new Finding(Rule.PLACEHOLDER_LEFT, "", 5, 14, "[Company]")).mark();
        for (String choice : List.of("one", "never")) {
            Pressed dismiss = new Pressed(
                    OWNER,
                    "review.dismiss",
                    written.id() + "|" + mark + "|" + choice,
                    written.id(),
                    filled(written, texts).form(),
                    Place.MODAL,
                    1);
            view(
                    "S3 ignoring " + choice,
                    shown(action("review.dismiss").answer().answer(dismiss, memory)));
        }
    }

    private static Submitted filled(Case theCase, Texts texts) {
        return new Submitted(
                OWNER,
                theCase.id(),
                typed(theCase.generation(), Map.of("letter.subject", texts.subject(), "letter.body", texts.body())));
    }

    private Pressed press(String id) {
        return new Pressed(OWNER, id, "c_none", "", new Form(null), Place.MESSAGE, 1);
    }

    private View shown(Then then) {
        return switch (then) {
            case Then.Show show -> show.view().apply(profile);
            case Then.Lay lay -> lay.view().apply(profile);
            case Then.Nothing _, Then.Tell _ -> throw new IllegalArgumentException("shows nothing: " + then);
        };
    }

    private static View replied(Reply reply) {
        return ((Reply.Show) reply).view();
    }

    private static Door.Command command() {
        return (Door.Command) door(Door.Command.class, "/decline-interview");
    }

    private static Door.Word word() {
        return (Door.Word) door(Door.Word.class, "help");
    }

    static Door.Action action(String id) {
        return (Door.Action) door(Door.Action.class, id);
    }

    static Door.Submit submit(String id) {
        return (Door.Submit) door(Door.Submit.class, id);
    }

    private static Door door(Class<? extends Door> type, String id) {
        return DOORS.stream()
                .filter(door -> type.isInstance(door) && door.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void view(String name, View view) {
        drawings.add(new Drawing(named(name), Surface.MODAL, json(view)));
    }

    private void home(String name, View view) {
        drawings.add(new Drawing(named(name), Surface.HOME, json(view)));
    }

    private void message(String name, Drawn drawn) {
        drawings.add(new Drawing(
                named(name), Surface.MESSAGE, json(Map.of("text", drawn.text(), "blocks", drawn.blocks()))));
    }

    private String named(String name) {
        return kind.name().toLowerCase(Locale.ROOT) + ": " + name;
    }

    private static String json(Object drawn) {
        return GsonFactory.createSnakeCase().toJson(drawn);
    }
}
