package broken.io.gracefulno.casebook;

import broken.io.gracefulno.letter.Letter;

/** Makes a cycle. */
public record Case(Letter letter) {}
