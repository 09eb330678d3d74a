/**
 * The language model behind reading a reply: it runs in this process, from jars in {@code reader/} beside the app's own.
 * Without them replies are read by cues and words alone.
 *
 * <p>Start at {@link io.gracefulno.reader.Model}, which loads it behind the app's start.
 */
@NullMarked
package io.gracefulno.reader;

import org.jspecify.annotations.NullMarked;
