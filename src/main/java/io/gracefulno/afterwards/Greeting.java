package io.gracefulno.afterwards;

import io.gracefulno.letter.Channel;
import java.util.Objects;

/**
 * A short hello that is under way.
 *
 * @param words the person's own, for the idea; empty before they gave any
 * @param channel by email, with a subject, or as a message
 * @param variant which wording stands there, 0 for the first
 */
public record Greeting(Idea idea, String words, Channel channel, int variant) {
    public Greeting {
        Objects.requireNonNull(idea);
        if (variant < 0) {
            throw new IllegalArgumentException("variant is negative");
        }
    }

    /** Nothing said yet; it goes the way the no went, where that left something in writing. */
    public static Greeting begun(Channel sentBy) {
        Channel channel = switch (sentBy) {
            case EMAIL, PHONE -> Channel.EMAIL;
            case LINKEDIN, TEXT -> Channel.LINKEDIN;
        };
        return new Greeting(Idea.ARTICLE, "", channel, 0);
    }

    /** With other words it begins at the first wording again. */
    public Greeting saying(Idea other, String said) {
        return other == idea && said.equals(words) ? this : new Greeting(other, said, channel, 0);
    }

    public Greeting by(Channel other) {
        return new Greeting(idea, words, other, variant);
    }

    public Greeting variant(int other) {
        return new Greeting(idea, words, channel, other);
    }
}
