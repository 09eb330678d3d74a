package io.gracefulno.playground;

/** Where blocks may stand, and how many of them. */
enum Surface {
    MODAL(100),
    HOME(100),
    MESSAGE(50);

    private final int mostBlocks;

    Surface(int mostBlocks) {
        this.mostBlocks = mostBlocks;
    }

    int mostBlocks() {
        return mostBlocks;
    }
}
