package io.gracefulno.slackkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

class AfterAckTest {
    private final Queue<String> done = new ConcurrentLinkedQueue<>();

    @Test
    void whatFollowsWaitsUntilTheAnswerHasLeft() throws Exception {
        AfterAck afterAck = new AfterAck();
        AfterAck.Held<String> held = afterAck.collecting(() -> {
            afterAck.later(() -> done.add("followed"));
            return "ack";
        });
        done.add(held.answer());
        held.release().run();
        afterAck.close();

        assertThat(done).containsExactly("ack", "followed");
    }

    @Test
    void anAnswerThatNeverLeavesIsFollowedByNothing() throws Exception {
        AfterAck afterAck = new AfterAck();
        afterAck.collecting(() -> {
            afterAck.later(() -> done.add("followed"));
            return "ack";
        });
        assertThatThrownBy(() -> afterAck.collecting(() -> {
                    afterAck.later(() -> done.add("followed"));
                    throw new IllegalStateException("a bug");
                }))
                .hasMessage("a bug");
        afterAck.close();

        assertThat(done).isEmpty();
    }

    @Test
    void outsideAnAnswerItIsDoneAtOnce() {
        AfterAck afterAck = new AfterAck();
        afterAck.later(() -> done.add("done"));
        afterAck.close();

        assertThat(done).containsExactly("done");
    }
}
