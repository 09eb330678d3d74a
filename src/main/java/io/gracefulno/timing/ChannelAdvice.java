package io.gracefulno.timing;

import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Stage;
import java.util.List;

/** How best to tell them, and why. */
public record ChannelAdvice(Channel channel, Why why) {
    /** What makes a call the better way; the first that holds wins. */
    private static final List<Why> CALLS =
            List.of(Why.CLOSE_TO_MANAGER, Why.IN_PERSON, Why.LATER_ROUND, Why.WEEKS_OF_RAPPORT, Why.SENSITIVE);

    /** @param lateToday whether the notice is late and the booked time is today */
    static ChannelAdvice of(Situation situation, boolean lateToday) {
        if (lateToday) {
            return new ChannelAdvice(Channel.PHONE, Why.SAME_DAY);
        }
        for (Why why : CALLS) {
            if (holds(why, situation)) {
                return new ChannelAdvice(Channel.PHONE, why);
            }
        }
        if (situation.holds(Circumstance.INVITED_ON_LINKEDIN)) {
            return new ChannelAdvice(Channel.LINKEDIN, Why.INVITED_ON_LINKEDIN);
        }
        return new ChannelAdvice(Channel.EMAIL, situation.stage() == Stage.INVITED ? Why.NOT_SPOKEN : Why.SPOKEN);
    }

    private static boolean holds(Why why, Situation situation) {
        return why == Why.LATER_ROUND
                ? situation.stage() == Stage.LATER
                : situation.holds(Circumstance.valueOf(why.name()));
    }
}
