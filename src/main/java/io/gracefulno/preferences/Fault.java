package io.gracefulno.preferences;

/**
 * Why own wording can't be kept. Each has a sentence with its mend; what is quoted is the admin's own text, so whoever
 * shows it shortens and escapes it.
 */
public sealed interface Fault {
    /** Nothing was typed. */
    record Empty() implements Fault {}

    /** Longer than {@link OwnWording#LONGEST}. */
    record TooLong() implements Fault {}

    /** More words than a sentence or two of a letter may have. */
    record TooWordy() implements Fault {}

    /** More than one line. */
    record LineBreak() implements Fault {}

    /** Characters that nobody sees, or halves of characters. */
    record Unreadable() implements Fault {}

    /** A blank that there isn't. */
    record UnknownBlank(String name) implements Fault {}

    /** Braces that are neither a blank nor a section. */
    record StrayTag(String quote) implements Fault {}

    /** A section that isn't closed. */
    record Unclosed(Blank blank) implements Fault {}

    /** A closing tag that closes nothing. */
    record Unopened(Blank blank) implements Fault {}

    /** Sections within sections within sections. */
    record TooDeep() implements Fault {}

    /** A blank that touches a word or another blank. */
    record InsideWord(String quote) implements Fault {}

    /** The article before a fact would be wrong for half of them. */
    record Article(String quote) implements Fault {}

    /** Where the blank isn't known, what is left doesn't read. */
    record Gap(Blank blank, String quote) implements Fault {}

    /** Where the blank isn't known and its section falls away, what is left doesn't read. */
    record GapAround(Blank blank, String quote) implements Fault {}

    /** Where the blank is known and a section falls away for it, what is left doesn't read. */
    record GapIfKnown(Blank blank, String quote) implements Fault {}

    /** Where the blank isn't known, or where it is, nothing is left. */
    record NothingLeft(Blank blank) implements Fault {}

    /** It begins with a small letter. */
    record StartsSmall(String quote) implements Fault {}

    /** The no is missing, or a reader can't tell. */
    record NoDecision() implements Fault {}

    /** The no is softened. */
    record SoftDecision(String quote) implements Fault {}

    /** The no is said twice. */
    record SecondDecision(String quote) implements Fault {}

    /** It takes the no back. */
    record TakenBack(String quote) implements Fault {}

    /** A no outside the decision. */
    record StrayDecision(String quote) implements Fault {}

    /** It leaves the whole process where only the interview is declined. */
    record WrongScope(String quote) implements Fault {}

    /** Thanks without thanks. */
    record NoThanks() implements Fault {}

    /** Thanks that are said already. */
    record StrayThanks(String quote) implements Fault {}

    /** A booked time is given back without a sorry. */
    record NoSorry() implements Fault {}

    /** A sorry that is said already, or isn't owed. */
    record StraySorry(String quote) implements Fault {}

    /** A booked time is given back without being named. */
    record NoSlot() implements Fault {}

    /** It tells which reason it is. */
    record TellsReason(String quote) implements Fault {}

    /** It asks for contact or promises it. */
    record LeavesDoorOpen(String quote) implements Fault {}

    /** What no letter can know. */
    record CantBeKnown(String quote) implements Fault {}

    /** A letter names the role and the company once. */
    record NamedTwice(Blank blank) implements Fault {}

    /** Another own wording of the same letter names it already. */
    record NamedElsewhere(Blank blank, Replaceable part) implements Fault {}

    /** The review would find a placeholder in every letter. */
    record Placeholder(String quote) implements Fault {}
}
