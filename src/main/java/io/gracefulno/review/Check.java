package io.gracefulno.review;

import java.util.List;

/** Looks for what one rule, or a few that belong together, is about. */
interface Check {
    List<Finding> look(Reading reading);
}
