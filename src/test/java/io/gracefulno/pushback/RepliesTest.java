package io.gracefulno.pushback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepliesTest {
    @Test
    void thereAreManyOfEveryKind() {
        List<Replies.Reply> replies = Replies.development();
        assertThat(replies).hasSizeGreaterThan(800);
        assertThat(Arrays.asList(ReplyKind.values()))
                .allSatisfy(kind -> assertThat(replies)
                        .filteredOn(reply -> reply.primary() == kind)
                        .hasSizeGreaterThan(80));
    }

    @Test
    void unclearStandsAlone() {
        assertThat(Replies.development())
                .filteredOn(reply -> reply.kinds().contains(ReplyKind.UNCLEAR))
                .allSatisfy(reply -> assertThat(reply.kinds()).hasSize(1));
    }

    @Test
    void noReplyOfTheDevelopmentPartIsInTheTestPart() {
        List<String> known =
                Replies.development().stream().map(Replies.Reply::text).toList();
        // A short one such as "Why?" is written by everybody.
        assertThat(Replies.test().stream()
                        .filter(reply -> reply.text().length() > 40 && known.contains(reply.text()))
                        .count())
                .isZero();
    }
}
