/** Where a person's settings, and what a workspace has of its own, meet Slack. */
@NullMarked
package io.gracefulno.preferences.slack;

import org.jspecify.annotations.NullMarked;
