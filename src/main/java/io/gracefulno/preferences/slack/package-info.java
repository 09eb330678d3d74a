/** Where a person's settings meet Slack. */
@NullMarked
package io.gracefulno.preferences.slack;

import org.jspecify.annotations.NullMarked;
