/**
 * The playground in Chromium, as a person uses it. Start at {@code PlaygroundPage}, which reads like what they do, and
 * at {@code Path}, the way from the command to a letter that is marked as sent.
 */
@NullMarked
package io.gracefulno.browser;

import org.jspecify.annotations.NullMarked;
