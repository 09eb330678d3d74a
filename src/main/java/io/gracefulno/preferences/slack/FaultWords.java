package io.gracefulno.preferences.slack;

import io.gracefulno.preferences.Blank;
import io.gracefulno.preferences.Fault;
import io.gracefulno.preferences.OwnWording;
import io.gracefulno.preferences.Replaceable;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Fit;

/** What is wrong with own wording, as a sentence with its mend: plain text. */
final class FaultWords {
    private static final String ID = "preferences.wording.fault.";

    /** A few words are enough to find the place. */
    private static final int LONGEST_QUOTE = 60;

    private final Draw draw;

    FaultWords(Draw draw) {
        this.draw = draw;
    }

    String of(Fault fault) {
        return switch (fault) {
            case Fault.Empty() -> say("empty");
            case Fault.TooLong() -> draw.say(ID + "too_long", "most", Integer.toString(OwnWording.LONGEST));
            case Fault.TooWordy() -> say("too_wordy");
            case Fault.LineBreak() -> say("line_break");
            case Fault.Unreadable() -> say("unreadable");
            case Fault.UnknownBlank(String name) -> draw.say(ID + "unknown_blank", "name", Fit.to(LONGEST_QUOTE, name));
            case Fault.StrayTag(String quote) -> quoting("stray_tag", quote);
            case Fault.Unclosed(Blank blank) -> about("unclosed", blank);
            case Fault.Unopened(Blank blank) -> about("unopened", blank);
            case Fault.TooDeep() -> say("too_deep");
            case Fault.InsideWord(String quote) -> quoting("inside_word", quote);
            case Fault.Article(String quote) -> quoting("article", quote);
            case Fault.Gap(Blank blank, String quote) -> gap("gap", blank, quote);
            case Fault.GapAround(Blank blank, String quote) -> gap("gap_around", blank, quote);
            case Fault.GapIfKnown(Blank blank, String quote) -> gap("gap_if_known", blank, quote);
            case Fault.NothingLeft(Blank blank) -> about("nothing_left", blank);
            case Fault.StartsSmall(String quote) -> quoting("starts_small", quote);
            case Fault.NoDecision() -> say("no_decision");
            case Fault.SoftDecision(String quote) -> quoting("soft_decision", quote);
            case Fault.SecondDecision(String quote) -> quoting("second_decision", quote);
            case Fault.TakenBack(String quote) -> quoting("taken_back", quote);
            case Fault.StrayDecision(String quote) -> quoting("stray_decision", quote);
            case Fault.WrongScope(String quote) -> quoting("wrong_scope", quote);
            case Fault.NoThanks() -> say("no_thanks");
            case Fault.StrayThanks(String quote) -> quoting("stray_thanks", quote);
            case Fault.NoSorry() -> say("no_sorry");
            case Fault.StraySorry(String quote) -> quoting("stray_sorry", quote);
            case Fault.NoSlot() -> say("no_slot");
            case Fault.TellsReason(String quote) -> quoting("tells_reason", quote);
            case Fault.LeavesDoorOpen(String quote) -> quoting("leaves_door_open", quote);
            case Fault.CantBeKnown(String quote) -> quoting("cant_be_known", quote);
            case Fault.NamedTwice(Blank blank) -> about("named_twice", blank);
            case Fault.NamedElsewhere(Blank blank, Replaceable part) ->
                draw.say(
                        ID + "named_elsewhere",
                        "blank",
                        blank.code(),
                        "part",
                        draw.say("preferences.wording.part." + part.code()));
            case Fault.Placeholder(String quote) -> quoting("placeholder", quote);
        };
    }

    private String say(String id) {
        return draw.say(ID + id);
    }

    private String quoting(String id, String quote) {
        return draw.say(ID + id, "quote", Fit.to(LONGEST_QUOTE, quote));
    }

    private String about(String id, Blank blank) {
        return draw.say(ID + id, "blank", blank.code());
    }

    private String gap(String id, Blank blank, String quote) {
        return draw.say(ID + id, "blank", blank.code(), "gap", Fit.to(LONGEST_QUOTE, quote));
    }
}
