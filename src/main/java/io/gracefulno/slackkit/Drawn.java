package io.gracefulno.slackkit;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * A message as it goes to Slack.
 *
 * @param text for notifications and screen readers: a neutral lead that names nobody, then what the blocks say
 */
public record Drawn(String text, List<LayoutBlock> blocks) {}
