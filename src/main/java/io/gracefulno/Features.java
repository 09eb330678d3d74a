package io.gracefulno;

import io.gracefulno.afterwards.slack.CloseOutDoors;
import io.gracefulno.afterwards.slack.CloseOutView;
import io.gracefulno.afterwards.slack.HelloDoors;
import io.gracefulno.afterwards.slack.HelloView;
import io.gracefulno.afterwards.slack.NextDoors;
import io.gracefulno.afterwards.slack.NextView;
import io.gracefulno.afterwards.slack.NoteDoors;
import io.gracefulno.afterwards.slack.NoteView;
import io.gracefulno.afterwards.slack.ReconnectDoors;
import io.gracefulno.afterwards.slack.ReconnectView;
import io.gracefulno.afterwards.slack.ReminderDoors;
import io.gracefulno.afterwards.slack.TouchDoors;
import io.gracefulno.afterwards.slack.TouchView;
import io.gracefulno.casebook.slack.CaseView;
import io.gracefulno.casebook.slack.DeleteView;
import io.gracefulno.casebook.slack.MessageDoors;
import io.gracefulno.casebook.slack.ReadyDoors;
import io.gracefulno.casebook.slack.ReadyView;
import io.gracefulno.coaching.slack.Adapted;
import io.gracefulno.coaching.slack.OfferDoors;
import io.gracefulno.coaching.slack.PartView;
import io.gracefulno.coaching.slack.PrepareDoors;
import io.gracefulno.coaching.slack.PrepareView;
import io.gracefulno.coaching.slack.ProposalDoors;
import io.gracefulno.coaching.slack.ProposalsView;
import io.gracefulno.coaching.slack.ReviewDoors;
import io.gracefulno.coaching.slack.ReviewView;
import io.gracefulno.coaching.slack.ShareDoors;
import io.gracefulno.coaching.slack.ShareView;
import io.gracefulno.deciding.slack.AlternativeDoors;
import io.gracefulno.deciding.slack.AlternativesView;
import io.gracefulno.deciding.slack.DecidingDoors;
import io.gracefulno.deciding.slack.DetailView;
import io.gracefulno.deciding.slack.GoingView;
import io.gracefulno.deciding.slack.LensesView;
import io.gracefulno.deciding.slack.VerdictDoors;
import io.gracefulno.deciding.slack.VerdictView;
import io.gracefulno.home.slack.FindDoors;
import io.gracefulno.home.slack.FindView;
import io.gracefulno.home.slack.HelpDoors;
import io.gracefulno.home.slack.HomeDoors;
import io.gracefulno.home.slack.HomeView;
import io.gracefulno.letter.slack.CallDoors;
import io.gracefulno.letter.slack.CallView;
import io.gracefulno.letter.slack.EditDoors;
import io.gracefulno.letter.slack.EditView;
import io.gracefulno.letter.slack.HiringDoors;
import io.gracefulno.letter.slack.HiringView;
import io.gracefulno.letter.slack.IntakeDoors;
import io.gracefulno.letter.slack.IntakeView;
import io.gracefulno.letter.slack.MoreDoors;
import io.gracefulno.letter.slack.MoreView;
import io.gracefulno.preferences.slack.DataDoors;
import io.gracefulno.preferences.slack.DataView;
import io.gracefulno.preferences.slack.MineView;
import io.gracefulno.preferences.slack.PreferenceDoors;
import io.gracefulno.preferences.slack.ReasonDoors;
import io.gracefulno.preferences.slack.ReasonView;
import io.gracefulno.preferences.slack.ReasonsView;
import io.gracefulno.preferences.slack.WordingDoors;
import io.gracefulno.preferences.slack.WordingView;
import io.gracefulno.preferences.slack.WordingsView;
import io.gracefulno.preferences.slack.WorkspaceDoors;
import io.gracefulno.preferences.slack.WorkspaceView;
import io.gracefulno.pushback.slack.AgainView;
import io.gracefulno.pushback.slack.AnswerDoors;
import io.gracefulno.pushback.slack.AnswerView;
import io.gracefulno.pushback.slack.CopyView;
import io.gracefulno.pushback.slack.PasteView;
import io.gracefulno.pushback.slack.ReplyDoors;
import io.gracefulno.pushback.slack.SaveDoors;
import io.gracefulno.pushback.slack.TermsDoors;
import io.gracefulno.pushback.slack.TermsView;
import io.gracefulno.review.slack.RemarkDoors;
import io.gracefulno.slackkit.Door;
import io.gracefulno.slackkit.Door.Action;
import io.gracefulno.slackkit.Door.Close;
import io.gracefulno.slackkit.Door.Command;
import io.gracefulno.slackkit.Door.Home;
import io.gracefulno.slackkit.Door.MessageShortcut;
import io.gracefulno.slackkit.Door.Numbered;
import io.gracefulno.slackkit.Door.Shortcut;
import io.gracefulno.slackkit.Door.Submit;
import io.gracefulno.slackkit.Door.Suggest;
import io.gracefulno.slackkit.Door.Word;
import java.util.List;

/** The table of contents: one line per door. */
final class Features {
    private Features() {}

    /** Everybody who answers. */
    record Doors(
            IntakeDoors intake,
            HiringDoors hiring,
            MoreDoors more,
            EditDoors edit,
            CallDoors call,
            RemarkDoors remarks,
            ReadyDoors ready,
            MessageDoors message,
            HomeDoors home,
            FindDoors find,
            PreferenceDoors preferences,
            DataDoors data,
            WorkspaceDoors workspace,
            WordingDoors wordings,
            ReasonDoors reasons,
            DecidingDoors deciding,
            VerdictDoors verdict,
            AlternativeDoors alternatives,
            ReplyDoors reply,
            AnswerDoors answer,
            SaveDoors save,
            ReminderDoors reminder,
            HelloDoors hello,
            ReconnectDoors reconnect,
            NoteDoors note,
            TouchDoors touch,
            NextDoors next,
            CloseOutDoors closeOut,
            TermsDoors terms,
            ReviewDoors review,
            ShareDoors share,
            ProposalDoors proposals,
            PrepareDoors prepare,
            OfferDoors offer,
            HelpDoors help) {}

    static List<Door> of(Doors doors) {
        IntakeDoors intake = doors.intake();
        HiringDoors hiring = doors.hiring();
        MoreDoors more = doors.more();
        EditDoors edit = doors.edit();
        ReadyDoors ready = doors.ready();
        MessageDoors message = doors.message();
        HomeDoors home = doors.home();
        DecidingDoors deciding = doors.deciding();
        VerdictDoors verdict = doors.verdict();
        AlternativeDoors alternatives = doors.alternatives();
        ReplyDoors reply = doors.reply();
        AnswerDoors answer = doors.answer();
        SaveDoors save = doors.save();
        ReminderDoors reminder = doors.reminder();
        TermsDoors terms = doors.terms();
        WordingDoors wordings = doors.wordings();
        ReasonDoors reasons = doors.reasons();
        ShareDoors share = doors.share();
        ProposalDoors proposals = doors.proposals();
        PrepareDoors prepare = doors.prepare();
        OfferDoors offer = doors.offer();
        return List.of(
                // S1: who, where, why
                new Command("/decline-interview", intake::open),
                new Word("help", doors.help()::show),
                new Shortcut("letter.shortcut", intake::open),
                new Action("home.new", intake::begin),
                new Action("home.again", intake::begin),
                new Action("letter.draft.open", intake::resume),
                new Action("letter.go_on", intake::resume),
                new Action("letter.resume", intake::resume),
                new Action("letter.reason", intake::choose),
                new Action("letter.stage", intake::choose),
                new Action("timing.slot", intake::chooseSlot),
                new Action("timing.slot.none", intake::noSlot),
                new Submit(IntakeView.ID, intake::submit),
                new Close(IntakeView.ID, intake::close),
                // D1, D2: should I go, and what is in the way
                new Word("decide", deciding::begin),
                new Action("home.decide", deciding::beginHere),
                new Action("deciding.open", deciding::open),
                new Action("deciding.again", deciding::again),
                new Action("deciding.career", deciding::choose),
                new Action("deciding.logistics", deciding::choose),
                new Action("deciding.timing", deciding::choose),
                new Action("deciding.readiness", deciding::choose),
                new Action("deciding.sure", deciding::sure),
                new Submit(LensesView.ID, deciding::submitLenses),
                new Close(LensesView.ID, intake::close),
                new Action("deciding.culture", deciding::chooseDetail),
                new Action("deciding.flags", deciding::chooseDetail),
                new Action("deciding.nerves", deciding::chooseDetail),
                new Action("deciding.gut", deciding::chooseDetail),
                new Submit(DetailView.ID, deciding::submitDetail),
                new Close(DetailView.ID, intake::close),
                // D3: where you stand, and the five ways on
                new Action("deciding.decline", verdict::decline),
                new Action("deciding.alternative", verdict::alternative),
                new Action("deciding.research", verdict::research),
                new Action("deciding.other_role", verdict::otherRole),
                new Action("deciding.proceed", verdict::proceed),
                new Action("deciding.anyway.take", verdict::takeAnyway),
                new Action("deciding.anyway.sure", verdict::sure),
                new Close(VerdictView.ID, intake::close),
                new Close(GoingView.ID, intake::close),
                // D4: alternatives to a flat no
                new Action("deciding.alt", alternatives::choose),
                new Action("deciding.alt.until", alternatives::choose),
                new Submit(AlternativesView.ID, alternatives::submit),
                new Close(AlternativesView.ID, intake::close),
                // S2: more about it
                new Action("letter.more.open", more::openFromIntake),
                new Action("letter.more.back", intake::back),
                new Action("letter.accepted", more::tickAccepted),
                new Action("letter.disclosure", more::choose),
                new Action("letter.origin", more::choose),
                new Action("letter.pay_discussed", more::choose),
                new Action("timing.invited", more::chooseInvited),
                new Action("timing.reschedule", more::choose),
                new Action("letter.door", more::choose),
                new Action("timing.circumstances", more::chooseCircumstances),
                new Action("letter.channel", more::choose),
                new Action("letter.referral.add", more::addReferral),
                new Action("letter.referral.remove", more::removeReferral),
                new Action("letter.referral.agreed", more::choose),
                new Action("letter.feedback.add", more::addFeedback),
                new Submit(MoreView.ID, more::submit),
                new Close(MoreView.ID, intake::close),
                // S3: the letter
                new Action("letter.message", edit::type),
                new Action("letter.subject", edit::type),
                new Action("letter.body", edit::type),
                new Action("letter.another", edit::another),
                new Action("letter.mine", edit::mine),
                new Action("letter.register", edit::reshape),
                new Action("letter.length", edit::reshape),
                new Action("letter.scope", edit::reshape),
                new Action("review.check", doors.remarks()::check),
                new Action("review.dismiss", doors.remarks()::dismiss),
                new Action("letter.channel.advised", edit::advised),
                new Action("letter.facts", more::openFromLetter),
                new Submit(EditView.ID, edit::submit),
                new Close(EditView.ID, intake::close),
                new Action("letter.before.open", message::over),
                // S5: the call card, in the place of S3
                new Action("letter.call.write", doors.call()::write),
                new Submit(CallView.ID, doors.call()::submit),
                new Close(CallView.ID, intake::close),
                // S4: ready to send
                new Action("casebook.open.gmail", ready::opened),
                new Action("casebook.open.outlook", ready::opened),
                new Action("casebook.open.linkedin", ready::opened),
                new Action("casebook.open.linkedin.people", ready::opened),
                new Submit(ReadyView.ID, ready::submit),
                new Close(ReadyView.ID, intake::close),
                // M1: the case's message
                new Action("casebook.copy", ready::copy),
                new Action("casebook.sent", message::sent),
                new Action("casebook.unsent", message::unsent),
                new Action("casebook.reopen", message::unsent),
                new Action("casebook.edit", message::edit),
                new Action("casebook.show", message::show),
                new Action("casebook.hide", message::hide),
                new Action("casebook.more", message::menu),
                new Submit(DeleteView.ID, message::delete),
                new Close(DeleteView.ID, intake::close),
                // P1: what they wrote, and in which case
                new Word("reply", reply::reply),
                new MessageShortcut("pushback.answer_this", reply::answerThis),
                new Action("pushback.new", reply::begin),
                new Action("pushback.open", reply::open),
                new Action("pushback.case", reply::choose),
                new Action("pushback.move", reply::move),
                new Action("pushback.hint", reply::keep),
                new Action("pushback.told", reply::keep),
                new Submit(PasteView.ID, reply::submit),
                new Close(PasteView.ID, reply::close),
                // P2: how it was read, and the answer
                new Action("pushback.kind", answer::choose),
                new Action("pushback.body", answer::type),
                new Action("pushback.another", answer::another),
                new Action("pushback.mine", answer::mine),
                new Action("pushback.rung", answer::reshape),
                new Action("pushback.suggestion", answer::add),
                new Action("pushback.suggest", answer::add),
                new Action("pushback.until", answer::add),
                new Action("pushback.thanks", answer::thanks),
                new Action("pushback.check", answer::check),
                new Action("pushback.dismiss", answer::dismiss),
                new Submit(AnswerView.ID, save::submit),
                new Close(AnswerView.ID, intake::close),
                new Action("pushback.copy", save::copy),
                new Submit(CopyView.ID, save::sent),
                new Close(CopyView.ID, intake::close),
                // P3, P4: new terms, and thinking again
                new Action("pushback.terms.d0", terms::choose),
                new Action("pushback.terms.d1", terms::choose),
                new Action("pushback.terms.d2", terms::choose),
                new Action("pushback.terms.d3", terms::choose),
                new Action("pushback.terms.d4", terms::choose),
                new Action("pushback.terms.d5", terms::choose),
                new Action("pushback.terms.d6", terms::choose),
                new Action("pushback.terms.d7", terms::choose),
                new Action("pushback.terms.d8", terms::choose),
                new Action("pushback.terms.d9", terms::choose),
                new Submit(TermsView.ID, terms::submit),
                new Close(TermsView.ID, intake::close),
                new Action("pushback.think", terms::think),
                new Action("pushback.keep", terms::keep),
                new Action("pushback.talk", terms::talk),
                new Close(AgainView.ID, intake::close),
                // C4, M4: coach-first, a letter that is theirs only if they take it
                new MessageShortcut(PrepareView.ID, prepare::open),
                new Action("coaching.for", prepare::follow),
                new Action("coaching.prep.recruiter", prepare::follow),
                new Action("coaching.prep.company", prepare::follow),
                new Action("coaching.prep.role", prepare::follow),
                new Action("coaching.prep.stage", prepare::follow),
                new Action("coaching.prep.told", prepare::follow),
                new Action("coaching.prep.another", prepare::another),
                new Action("coaching.prep.mine", prepare::mine),
                new Submit(PrepareView.ID, prepare::submit),
                new Close(PrepareView.ID, intake::close),
                new Close(PrepareView.REFUSED, intake::close),
                new Action("coaching.offer.take", offer::take),
                new Action("coaching.offer.refuse", offer::refuse),
                new Action("coaching.offer.never", offer::never),
                new Action("coaching.offer.withdraw", offer::withdraw),
                // The hiring side: the answer to a decline
                new Word("answer", hiring::open),
                new Action("letter.hiring.theirs", hiring::keep),
                new Action("letter.hiring.tone", hiring::keep),
                new Submit(HiringView.ID, hiring::submit),
                new Close(HiringView.ID, intake::close),
                new Action("letter.hiring.change", hiring::change),
                new Action("letter.hiring.door", edit::reshape),
                new Action("letter.hiring.channel", edit::reshape),
                // Reminders
                new Action("afterwards.snooze", reminder::snooze),
                new Action("afterwards.dismiss", reminder::dismiss),
                new Action("afterwards.reconnect.nothing", reminder::nothingYet),
                new Action("afterwards.copy", reminder::copy),
                new Action("afterwards.slot.script", doors.call()::script),
                new Action("deciding.more_time", verdict::moreTime),
                // My data
                new Action("preferences.export", doors.data()::export),
                new Action("preferences.delete", doors.data()::delete),
                new Close(DataView.EXPORTING, intake::close),
                new Close(DataView.DELETED, intake::close),
                // After sending: a short hello, a note, what changed, what comes next, and the other interviews
                new Action("afterwards.followup.write", doors.hello()::open),
                new Action("afterwards.hello.idea", doors.hello()::choose),
                new Submit(HelloView.ID, doors.hello()::submit),
                new Close(HelloView.ID, intake::close),
                new Action("afterwards.hello.channel", doors.hello()::channel),
                new Action("afterwards.hello.another", doors.hello()::another),
                new Submit(HelloView.READY, doors.hello()::done),
                new Close(HelloView.READY, intake::close),
                new Action("afterwards.reconnect.tell", doors.reconnect()::open),
                new Submit(ReconnectView.ID, doors.reconnect()::submit),
                new Close(ReconnectView.ID, intake::close),
                new Close(ReconnectView.LATER, intake::close),
                new Action("afterwards.note.follows", doors.note()::follow),
                new Action("afterwards.note.another", doors.note()::another),
                new Submit(NoteView.ID, doors.note()::submit),
                new Close(NoteView.ID, intake::close),
                new Submit(TouchView.ID, doors.touch()::submit),
                new Close(TouchView.ID, intake::close),
                new Action("afterwards.next", doors.next()::open),
                new Submit(NextView.ID, doors.next()::submit),
                new Close(NextView.ID, intake::close),
                new Action("afterwards.closeout", doors.closeOut()::open),
                new Action("afterwards.closeout.open", message::over),
                new Submit(CloseOutView.ID, doors.closeOut()::submit),
                new Close(CloseOutView.ID, intake::close),
                new Close(CloseOutView.DONE, intake::close),
                // M2, C1, C2: a coach's review
                new Action("coaching.review.open", doors.review()::open),
                new Action("coaching.decline", doors.review()::decline),
                new Action("coaching.verdict", doors.review()::type),
                new Action("coaching.note", doors.review()::type),
                new Action("coaching.part.open", doors.review()::openPart),
                new Submit(ReviewView.ID, doors.review()::submit),
                new Close(ReviewView.ID, intake::close),
                new Close(ReviewView.SAID, intake::close),
                new Submit(PartView.ID, doors.review()::submitPart),
                new Close(PartView.ID, intake::close),
                // S9: ask a coach, and take it back
                new Action("coaching.ask", share::ask),
                new Action("coaching.coach", share::choose),
                new Action("coaching.someone", share::choose),
                new Action("coaching.unmask", share::tick),
                new Action("coaching.also", share::tick),
                new Submit(ShareView.ID, share::submit),
                new Close(ShareView.ID, intake::close),
                new Close(ShareView.NOBODY, intake::close),
                new Close(ShareView.ASKED, intake::close),
                new Action("coaching.takeback", share::takeBack),
                // M3 and C3: what the coach says
                new Action("coaching.proposals.open", proposals::open),
                new Action("coaching.later", proposals::later),
                new Action("coaching.accept", proposals::accept),
                new Action("coaching.adapt", proposals::adapt),
                new Numbered(Adapted.FIELD, proposals::type),
                new Action("coaching.ignore", proposals::ignore),
                new Action("coaching.seen", proposals::seen),
                new Submit(ProposalsView.ID, proposals::submit),
                new Close(ProposalsView.ID, intake::close),
                new Close(ProposalsView.WAITING, intake::close),
                // Home, and the lists that lead back to a case
                new Home(home::opened),
                new Action("home.cases", home::cases),
                new Action("home.open.more", home::turnOpen),
                new Action("home.open.back", home::turnOpen),
                new Action("home.list.more", home::cases),
                new Action("home.list.back", home::cases),
                new Action("home.closed.more", home::turnClosed),
                new Action("home.closed.back", home::turnClosed),
                new Action("home.coach.all", home::turnDesk),
                new Action("home.coach.candidates", home::turnDesk),
                new Action("home.coach.done", home::turnDesk),
                new Action("home.coach.show", home::turnDesk),
                new Action("home.coach.more", home::turnDesk),
                new Action("home.coach.back", home::turnDesk),
                new Action("home.coach.mine", home::leaveDesk),
                // H2: find a case
                new Action("home.find", doors.find()::begin),
                new Action("home.find.open", doors.find()::open),
                new Submit(FindView.ID, doors.find()::submit),
                new Close(FindView.ID, intake::close),
                new Action("preferences.rules_on", doors.preferences()::switchOn),
                // What a person sets for themselves
                new Word("settings", doors.preferences()::open),
                new Action("home.settings", doors.preferences()::openHere),
                new Suggest(MineView.ZONE, doors.preferences()::suggestZones),
                new Submit(MineView.ID, doors.preferences()::submit),
                new Close(MineView.ID, intake::close),
                // What admins set for everybody
                new Action("preferences.workspace.open", doors.workspace()::open),
                new Action(WorkspaceView.COACHES, doors.workspace()::chooseCoaches),
                new Submit(WorkspaceView.ID, doors.workspace()::submit),
                new Close(WorkspaceView.ID, intake::close),
                new Close(WorkspaceView.REFUSED, intake::close),
                // The workspace's own wording and reasons
                new Action("preferences.wordings", wordings::open),
                new Action("preferences.wordings.tone", wordings::tone),
                new Action("preferences.wording.open", wordings::edit),
                new Action("preferences.wording.preview", wordings::preview),
                new Action("preferences.wording.reset", wordings::reset),
                new Submit(WordingView.ID, wordings::submit),
                new Close(WordingView.ID, intake::close),
                new Close(WordingsView.ID, intake::close),
                new Action("preferences.reasons", reasons::open),
                new Action("preferences.reason.add", reasons::add),
                new Action("preferences.reason.more", reasons::menu),
                new Submit(ReasonView.ID, reasons::submit),
                new Close(ReasonView.ID, intake::close),
                new Close(ReasonsView.ID, intake::close),
                new Action("casebook.view", message::open),
                new Action("casebook.post", message::post),
                new Close(HomeView.MODAL, intake::close),
                new Close(CaseView.ID, intake::close),
                new Close("slackkit.gone", intake::close),
                new Close("slackkit.sorry", intake::close));
    }
}
