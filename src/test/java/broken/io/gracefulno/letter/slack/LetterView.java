package broken.io.gracefulno.letter.slack;

import broken.io.gracefulno.casebook.slack.CaseDoors;

/** Uses another closet's door. */
public record LetterView(CaseDoors doors) {}
