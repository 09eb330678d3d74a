package io.gracefulno;

import io.gracefulno.afterwards.Hellos;
import io.gracefulno.afterwards.slack.CloseOutDoors;
import io.gracefulno.afterwards.slack.CloseOutView;
import io.gracefulno.afterwards.slack.HelloDoors;
import io.gracefulno.afterwards.slack.HelloView;
import io.gracefulno.afterwards.slack.KeepingInTouch;
import io.gracefulno.afterwards.slack.NextDoors;
import io.gracefulno.afterwards.slack.NextView;
import io.gracefulno.afterwards.slack.NoteDoors;
import io.gracefulno.afterwards.slack.NoteView;
import io.gracefulno.afterwards.slack.ReconnectDoors;
import io.gracefulno.afterwards.slack.ReconnectView;
import io.gracefulno.afterwards.slack.ReminderDoors;
import io.gracefulno.afterwards.slack.ReminderView;
import io.gracefulno.afterwards.slack.SummaryView;
import io.gracefulno.afterwards.slack.TouchDoors;
import io.gracefulno.afterwards.slack.TouchView;
import io.gracefulno.casebook.Answering;
import io.gracefulno.casebook.CloseOut;
import io.gracefulno.casebook.Delivery;
import io.gracefulno.casebook.Following;
import io.gracefulno.casebook.Forgetting;
import io.gracefulno.casebook.Greetings;
import io.gracefulno.casebook.Heeding;
import io.gracefulno.casebook.Ids;
import io.gracefulno.casebook.Lapsing;
import io.gracefulno.casebook.Letters;
import io.gracefulno.casebook.Offering;
import io.gracefulno.casebook.People;
import io.gracefulno.casebook.Redrawing;
import io.gracefulno.casebook.Retention;
import io.gracefulno.casebook.Reviewing;
import io.gracefulno.casebook.Sharing;
import io.gracefulno.casebook.slack.CaseMessage;
import io.gracefulno.casebook.slack.CaseView;
import io.gracefulno.casebook.slack.DataFiles;
import io.gracefulno.casebook.slack.DeleteView;
import io.gracefulno.casebook.slack.MessageDoors;
import io.gracefulno.casebook.slack.Messenger;
import io.gracefulno.casebook.slack.ReadyDoors;
import io.gracefulno.casebook.slack.ReadyView;
import io.gracefulno.coaching.Masker;
import io.gracefulno.coaching.slack.AnsweredView;
import io.gracefulno.coaching.slack.AskedView;
import io.gracefulno.coaching.slack.Below;
import io.gracefulno.coaching.slack.OfferDoors;
import io.gracefulno.coaching.slack.OfferView;
import io.gracefulno.coaching.slack.PartView;
import io.gracefulno.coaching.slack.PrepareDoors;
import io.gracefulno.coaching.slack.PrepareView;
import io.gracefulno.coaching.slack.ProposalDoors;
import io.gracefulno.coaching.slack.ReviewDoors;
import io.gracefulno.coaching.slack.ReviewView;
import io.gracefulno.coaching.slack.ShareDoors;
import io.gracefulno.coaching.slack.ToCoach;
import io.gracefulno.deciding.slack.AlternativeDoors;
import io.gracefulno.deciding.slack.AlternativesView;
import io.gracefulno.deciding.slack.DecidingDoors;
import io.gracefulno.deciding.slack.DetailView;
import io.gracefulno.deciding.slack.LensesView;
import io.gracefulno.deciding.slack.Onward;
import io.gracefulno.deciding.slack.PonderingView;
import io.gracefulno.deciding.slack.VerdictDoors;
import io.gracefulno.deciding.slack.VerdictView;
import io.gracefulno.home.slack.FindDoors;
import io.gracefulno.home.slack.FindView;
import io.gracefulno.home.slack.HelpDoors;
import io.gracefulno.home.slack.HomeDoors;
import io.gracefulno.home.slack.HomePublisher;
import io.gracefulno.home.slack.HomeView;
import io.gracefulno.letter.slack.Before;
import io.gracefulno.letter.slack.CallDoors;
import io.gracefulno.letter.slack.EditDoors;
import io.gracefulno.letter.slack.EditView;
import io.gracefulno.letter.slack.HiringDoors;
import io.gracefulno.letter.slack.HiringView;
import io.gracefulno.letter.slack.IntakeDoors;
import io.gracefulno.letter.slack.IntakeView;
import io.gracefulno.letter.slack.MoreDoors;
import io.gracefulno.letter.slack.MoreFaults;
import io.gracefulno.letter.slack.MoreView;
import io.gracefulno.letter.slack.ToLetter;
import io.gracefulno.preferences.Composers;
import io.gracefulno.preferences.Proofreading;
import io.gracefulno.preferences.slack.DataDoors;
import io.gracefulno.preferences.slack.DataView;
import io.gracefulno.preferences.slack.MineView;
import io.gracefulno.preferences.slack.PreferenceDoors;
import io.gracefulno.preferences.slack.ReasonDoors;
import io.gracefulno.preferences.slack.ReasonView;
import io.gracefulno.preferences.slack.ReasonsView;
import io.gracefulno.preferences.slack.Settling;
import io.gracefulno.preferences.slack.WordingDoors;
import io.gracefulno.preferences.slack.WordingView;
import io.gracefulno.preferences.slack.WordingsView;
import io.gracefulno.preferences.slack.WorkspaceDoors;
import io.gracefulno.preferences.slack.WorkspaceView;
import io.gracefulno.pushback.Answers;
import io.gracefulno.pushback.Reader;
import io.gracefulno.pushback.Weights;
import io.gracefulno.pushback.slack.AgainView;
import io.gracefulno.pushback.slack.AnswerDoors;
import io.gracefulno.pushback.slack.AnswerStep;
import io.gracefulno.pushback.slack.AnswerView;
import io.gracefulno.pushback.slack.CopyView;
import io.gracefulno.pushback.slack.PasteView;
import io.gracefulno.pushback.slack.ReplyDoors;
import io.gracefulno.pushback.slack.SaveDoors;
import io.gracefulno.pushback.slack.TermsDoors;
import io.gracefulno.pushback.slack.TermsView;
import io.gracefulno.pushback.slack.ToAnswer;
import io.gracefulno.reader.Model;
import io.gracefulno.review.Review;
import io.gracefulno.review.slack.RemarkDoors;
import io.gracefulno.review.slack.RemarksView;
import io.gracefulno.review.slack.Reviewer;
import io.gracefulno.server.AppServer;
import io.gracefulno.slackkit.AfterAck;
import io.gracefulno.slackkit.Door;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.FaultLog;
import io.gracefulno.slackkit.Follow;
import io.gracefulno.slackkit.Gate;
import io.gracefulno.slackkit.Gone;
import io.gracefulno.slackkit.Profiles;
import io.gracefulno.slackkit.ResponseUrls;
import io.gracefulno.slackkit.SlackCalls;
import io.gracefulno.slackkit.UploadUrls;
import io.gracefulno.slackkit.Welcome;
import io.gracefulno.store.Store;
import io.gracefulno.store.Timetable;
import io.gracefulno.wording.Library;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The whole app, wired by hand: what each part is given can be read here from top to bottom. */
final class Wiring implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Wiring.class);

    /** When few people are up, in UTC, and not on the hour like everybody's. */
    private static final LocalTime RETENTION = LocalTime.of(3, 17);

    private final Store store;
    private final SlackCalls calls;
    private final UploadUrls uploads;
    private final AfterAck afterAck;
    private final Messenger messenger;
    private final AppServer server;
    private final Delivery delivery;
    private final Timetable timetable;

    private Wiring(
            Store store,
            SlackCalls calls,
            UploadUrls uploads,
            AfterAck afterAck,
            Messenger messenger,
            AppServer server,
            Delivery delivery,
            Timetable timetable) {
        this.store = store;
        this.calls = calls;
        this.uploads = uploads;
        this.afterAck = afterAck;
        this.messenger = messenger;
        this.server = server;
        this.delivery = delivery;
        this.timetable = timetable;
    }

    /**
     * @param data the folder of the database
     * @param model needn't be loaded yet: until it is, replies are read without it
     */
    static Wiring start(Settings settings, Path data, Model model, Clock clock) {
        return start(settings, data, model, clock, Timetable.LOOK);
    }

    /** @param look how often it looks whether something is due */
    static Wiring start(Settings settings, Path data, Model model, Clock clock, Duration look) {
        // The database opens while the wording is read: together they are most of a start.
        CompletableFuture<Library> reading = CompletableFuture.supplyAsync(Library::english);
        Store store = Store.embedded(data, clock);
        Library library = reading.join();
        SlackCalls calls = new SlackCalls(settings.botToken(), settings.apiUrl(), clock);
        AfterAck afterAck = new AfterAck();
        Draw draw = new Draw(library.screens());
        Ids ids = new Ids();
        Profiles profiles = new Profiles(store, calls, afterAck, ids, clock);
        HomePublisher home = new HomePublisher(store, new HomeView(draw), profiles, calls, clock);
        Writers writers = Writers.of(library, model);
        Messenger.Drawings drawings = new Messenger.Drawings(
                new CaseMessage(draw),
                new ReminderView(draw, writers.letters()),
                new SummaryView(draw),
                new AskedView(draw),
                new AnsweredView(draw),
                new OfferView(draw),
                new DataFiles(store, draw, clock),
                home);
        UploadUrls uploads = new UploadUrls(settings.apiUrl());
        Messenger messenger = new Messenger(
                store,
                store.outbox(),
                drawings,
                new Following(store, ids),
                new Forgetting(new Redrawing(ids, clock), ids, clock),
                new Messenger.Ways(calls.onceOnly(), uploads),
                clock);
        FaultLog faults = new FaultLog(ids);
        Follow follow =
                new Follow(store, calls, new ResponseUrls(settings.apiUrl()), profiles, afterAck, draw, faults, clock);
        Gate gate = new Gate(store, new Welcome(profiles, clock), follow, afterAck, draw, faults, messenger::nudge);
        AppServer server = AppServer.start(new AppServer.Parts(
                new InetSocketAddress(settings.bind(), settings.port()),
                settings.signingSecret(),
                settings.botToken(),
                calls,
                gate,
                doors(draw, writers, profiles, ids, clock),
                afterAck,
                store::isUp,
                clock));
        Delivery delivery = new Delivery(store, store, ids, clock, messenger::nudge);
        Retention retention = new Retention(store, store, new Redrawing(ids, clock), ids, clock, messenger::nudge);
        Lapsing lapsing = new Lapsing(
                store,
                store,
                new Offering(writers.letters(), new Redrawing(ids, clock), ids, clock),
                clock,
                messenger::nudge);
        Timetable timetable = store.timetable(
                List.of(
                        Timetable.Job.every("reminders", Duration.ofSeconds(5), delivery::run),
                        Timetable.Job.every("sweeping", Duration.ofMinutes(10), store::sweep),
                        Timetable.Job.every("offers", Duration.ofMinutes(10), lapsing::run),
                        Timetable.Job.nightly("retention", RETENTION, retention::run)),
                look);
        return new Wiring(store, calls, uploads, afterAck, messenger, server, delivery, timetable);
    }

    /** Those who write and read what people say to each other. */
    record Writers(
            Letters letters,
            Greetings greetings,
            Answering answering,
            Reviewing reviewing,
            Reader reader,
            Proofreading proofreading,
            Masker masker) {
        static Writers of(Library library, Model model) {
            Composers composers = new Composers(library, library.templates(), library);
            Review review = new Review(library);
            return new Writers(
                    new Letters(composers),
                    new Greetings(new Hellos(library)),
                    new Answering(new Answers(library)),
                    new Reviewing(review),
                    new Reader(library.cues(), Weights.shipped(), model),
                    new Proofreading(composers, library.templates(), review),
                    new Masker(library.commonWords()));
        }
    }

    static List<Door> doors(Draw draw, Writers writers, People people, Ids ids, Clock clock) {
        Letters letters = writers.letters();
        IntakeView intake = new IntakeView(draw);
        HiringView hiring = new HiringView(draw);
        MoreView more = new MoreView(draw);
        EditView edit = new EditView(draw);
        ReadyView ready = new ReadyView(draw);
        CaseView whole = new CaseView(draw, new CaseMessage(draw));
        RemarksView remarks = new RemarksView(draw);
        Reviewer reviewer = new Reviewer(writers.reviewing(), remarks);
        Gone gone = new Gone(draw);
        Redrawing redrawing = new Redrawing(ids, clock);
        LensesView lenses = new LensesView(draw);
        DetailView detail = new DetailView(draw);
        VerdictView verdict = new VerdictView(draw);
        AlternativesView alternatives = new AlternativesView(draw);
        ToLetter toLetter = new ToLetter(edit, letters, new Before(draw), redrawing, clock);
        Onward onward = new Onward(intake, more, toLetter, redrawing, clock);
        PonderingView pondering = new PonderingView(lenses, detail, verdict);
        PasteView paste = new PasteView(draw);
        AnswerView answer = new AnswerView(draw);
        AnswerStep step = new AnswerStep(answer, reviewer, draw);
        TermsView terms = new TermsView(draw);
        ToAnswer toAnswer = new ToAnswer(answer, writers.reader(), writers.answering(), redrawing, clock);
        NoteView note = new NoteView(draw, letters);
        ReconnectView reconnect = new ReconnectView(draw);
        Offering offering = new Offering(letters, redrawing, ids, clock);
        KeepingInTouch keeping = new KeepingInTouch(note, new TouchView(draw), gone, clock);
        Sharing sharing = new Sharing(writers.masker(), redrawing, ids, clock);
        Below below = new Below(edit, whole, pondering, reviewer, clock);
        ToCoach toCoach = new ToCoach(draw, below, sharing, people, clock);
        MineView mine = new MineView(draw);
        Settling settling = new Settling(mine, redrawing, ids);
        List<Door> contents = new ArrayList<>();
        contents.addAll(Features.of(new Features.Doors(
                new IntakeDoors(intake, hiring, more, edit, pondering, toLetter, gone, redrawing, ids, clock),
                new HiringDoors(hiring, toLetter, gone, ids, clock),
                new MoreDoors(more, new MoreFaults(draw), toLetter, reviewer, gone, redrawing, clock),
                new EditDoors(edit, ready, draw, letters, reviewer, gone, redrawing, clock),
                new CallDoors(edit, paste, letters, gone, redrawing, clock),
                new RemarkDoors(edit, remarks, reviewer, gone, redrawing, clock),
                new ReadyDoors(ready, gone, redrawing, clock),
                new MessageDoors(
                        edit,
                        more,
                        whole,
                        new DeleteView(draw),
                        paste,
                        gone,
                        toLetter,
                        keeping,
                        toCoach,
                        redrawing,
                        clock),
                new HomeDoors(new HomeView(draw), ids, clock),
                new FindDoors(new FindView(draw), whole, draw, gone, clock),
                new PreferenceDoors(mine, reviewer, people, settling, redrawing, clock),
                new DataDoors(new DataView(draw), new Forgetting(redrawing, ids, clock), ids),
                new WorkspaceDoors(new WorkspaceView(draw), settling, people, redrawing),
                new WordingDoors(
                        new WordingsView(draw),
                        new WordingView(draw, remarks),
                        writers.proofreading(),
                        people,
                        gone,
                        clock),
                new ReasonDoors(new ReasonsView(draw), new ReasonView(draw), people, gone, ids),
                new DecidingDoors(lenses, detail, verdict, onward, gone, redrawing, ids, clock),
                new VerdictDoors(verdict, alternatives, onward, draw, gone, redrawing, clock),
                new AlternativeDoors(alternatives, onward, gone, clock),
                new ReplyDoors(paste, answer, toAnswer, gone, redrawing, ids, clock),
                new AnswerDoors(step, writers.answering(), reviewer, gone, redrawing),
                new SaveDoors(step, terms, new CopyView(draw), reviewer, draw, gone, redrawing, clock),
                new ReminderDoors(ready, reconnect, letters, gone, redrawing, clock),
                new HelloDoors(new HelloView(draw), writers.greetings(), gone, redrawing, clock),
                new ReconnectDoors(reconnect, letters, toLetter, reviewer, gone, clock),
                new NoteDoors(note, gone, redrawing, clock),
                new TouchDoors(draw, gone, redrawing, clock),
                new NextDoors(new NextView(draw), whole, gone, redrawing, clock),
                new CloseOutDoors(new CloseOutView(draw), new CloseOut(letters), draw, gone, redrawing, clock),
                new TermsDoors(terms, new AgainView(draw), toAnswer, gone, clock),
                new ReviewDoors(new ReviewView(draw), new PartView(draw, remarks), draw, reviewer, sharing, clock),
                new ShareDoors(draw, toCoach, below, sharing, clock),
                new ProposalDoors(draw, new Heeding(redrawing, clock), below, clock),
                new PrepareDoors(new PrepareView(draw), offering, writers.reviewing(), people, clock),
                new OfferDoors(offering, edit, gone, clock),
                new HelpDoors(draw, () -> contents))));
        return contents;
    }

    /** Posts every saved letter's message again, where Slack's stand-in began with an empty conversation. */
    void redrawAll() {
        store.redrawAll(new Ids()::errandId);
        messenger.nudge();
    }

    /** The port it listens on. */
    int port() {
        return server.port();
    }

    /** No new requests, then what is under way, then the database; one that fails to close keeps no other open. */
    @Override
    public void close() {
        List<AutoCloseable> parts = List.of(server, delivery, timetable, afterAck, messenger, uploads, calls, store);
        for (AutoCloseable part : parts) {
            try {
                part.close();
            } catch (Exception e) {
                LOG.warn("Something did not close cleanly: {}", e.getClass().getName());
            }
        }
    }
}
