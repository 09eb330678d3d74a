package io.gracefulno.playground;

/**
 * A global shortcut, as the app's manifest names it.
 *
 * @param name what the person reads in the menu
 * @param callbackId what the app is told
 */
public record Shortcut(String name, String callbackId) {}
