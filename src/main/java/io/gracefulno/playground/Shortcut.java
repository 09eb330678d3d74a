package io.gracefulno.playground;

/**
 * A shortcut, global or of a message, as the app's manifest names it.
 *
 * @param name what the person reads in the menu
 * @param callbackId what the app is told
 */
public record Shortcut(String name, String callbackId) {
    String failed() {
        return "“" + name + "” did not work. Try again in a moment.";
    }
}
