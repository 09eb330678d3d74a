package io.gracefulno.coaching;

/** Words of one side in whose place other words stand on the other; either may be none. */
record Edit(Stretch now, Stretch suggested) {
    int size() {
        return Math.max(now.length(), suggested.length());
    }

    /** From the beginning of this one to the end of a later one. */
    Edit upTo(Edit later) {
        return new Edit(
                new Stretch(now.from(), later.now().to()),
                new Stretch(suggested.from(), later.suggested().to()));
    }
}
