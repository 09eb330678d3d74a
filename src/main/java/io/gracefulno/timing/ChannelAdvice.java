package io.gracefulno.timing;

import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Stage;
import java.util.LinkedHashMap;
import java.util.Map;

/** How best to tell them, and why. */
public record ChannelAdvice(Channel channel, Why why) {
    /** The first that holds wins. */
    private static final Map<Circumstance, Why> CALLS = calls();

    private static Map<Circumstance, Why> calls() {
        Map<Circumstance, Why> calls = new LinkedHashMap<>();
        calls.put(Circumstance.CLOSE_TO_MANAGER, Why.CLOSE_TO_MANAGER);
        calls.put(Circumstance.IN_PERSON, Why.IN_PERSON);
        calls.put(Circumstance.WEEKS_OF_RAPPORT, Why.WEEKS_OF_RAPPORT);
        calls.put(Circumstance.SENSITIVE, Why.SENSITIVE);
        return calls;
    }

    /** @param lateToday whether the notice is late and the booked time is today */
    static ChannelAdvice of(Situation situation, boolean lateToday) {
        if (lateToday) {
            return new ChannelAdvice(Channel.PHONE, Why.SAME_DAY);
        }
        for (Map.Entry<Circumstance, Why> call : CALLS.entrySet()) {
            if (situation.holds(call.getKey())) {
                return new ChannelAdvice(Channel.PHONE, call.getValue());
            }
        }
        if (situation.stage() == Stage.LATER) {
            return new ChannelAdvice(Channel.PHONE, Why.LATER_ROUND);
        }
        if (situation.holds(Circumstance.INVITED_ON_LINKEDIN)) {
            return new ChannelAdvice(Channel.LINKEDIN, Why.INVITED_ON_LINKEDIN);
        }
        return new ChannelAdvice(Channel.EMAIL, situation.stage() == Stage.INVITED ? Why.NOT_SPOKEN : Why.SPOKEN);
    }
}
