package io.gracefulno.playground;

/**
 * The app's Home tab.
 *
 * @param view what is in it, and what the person has typed there since it was published
 * @param published the version of the screen at which the app published it; a later update leaves this as it is
 */
record HomeTab(OpenView view, long published) {}
