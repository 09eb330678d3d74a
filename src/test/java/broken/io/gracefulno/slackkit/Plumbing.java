package broken.io.gracefulno.slackkit;

import broken.io.gracefulno.letter.slack.LetterView;

/** Uses a closet. */
public record Plumbing(LetterView view) {}
