package io.gracefulno.casebook.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import io.gracefulno.casebook.MessageAt;
import io.gracefulno.casebook.Owner;
import io.gracefulno.slackkit.Drawn;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** Posts, changes and removes messages, and leaves a method alone for as long as Slack asks to. */
final class Posting {
    /** Where Slack asks to wait and doesn't say how long. */
    private static final Duration UNSAID = Duration.ofSeconds(30);

    private static final String POST = "chat.postMessage";

    /** Slack opens one in a second or so, over time, and posts hundreds. */
    private static final int CONVERSATIONS = 100_000;

    private final MethodsClient slack;
    private final Clock clock;
    private final Map<String, Instant> quietUntil = new ConcurrentHashMap<>();

    /** Where each person's conversation with the app is. */
    private final Cache<Owner, String> conversations =
            Caffeine.newBuilder().maximumSize(CONVERSATIONS).build();

    Posting(MethodsClient slack, Clock clock) {
        this.slack = slack;
        this.clock = clock;
    }

    /** Whether Slack asked to send no messages just now. */
    boolean isAskedToWait() {
        return until(POST).isPresent();
    }

    /**
     * @param beside another message of the same conversation, if one is known
     * @param off run when the message is about to be sent off
     * @throws PerhapsPosted if the message was sent off and what came back doesn't say whether it stands there
     */
    MessageAt post(Owner owner, Optional<MessageAt> beside, Drawn drawn, Runnable off)
            throws IOException, SlackApiException {
        // Asked first: a conversation that is opened for nothing is a call for nothing.
        wait(POST);
        beside.ifPresent(message -> conversations.asMap().putIfAbsent(owner, message.channel()));
        boolean known = conversations.getIfPresent(owner) != null;
        String channel = conversation(owner);
        off.run();
        try {
            return post(channel, drawn);
        } catch (Refused e) {
            // It is looked for anew next time.
            conversations.invalidate(owner);
            throw known && e.error().equals("channel_not_found") ? new Refused("moved") : e;
        }
    }

    private MessageAt post(String channel, Drawn drawn) throws IOException, SlackApiException {
        return visibly(POST, () -> {
            var posted = slack.chatPostMessage(r -> r.channel(channel)
                    .text(drawn.text())
                    .blocks(drawn.blocks())
                    .unfurlLinks(false)
                    .unfurlMedia(false));
            refuse(posted.isOk(), posted.getError());
            return new MessageAt(channel, Objects.requireNonNull(posted.getTs(), "a message without its stamp"));
        });
    }

    /** The id of the person's conversation with the app. */
    String conversation(Owner owner) throws IOException, SlackApiException {
        String known = conversations.getIfPresent(owner);
        if (known != null) {
            return known;
        }
        var opened = call("conversations.open", () -> slack.conversationsOpen(r -> r.users(List.of(owner.userId()))));
        refuse(opened.isOk(), opened.getError());
        String channel = opened.getChannel().getId();
        conversations.put(owner, channel);
        return channel;
    }

    /**
     * Does what the person would see twice if it were done twice.
     *
     * @throws PerhapsPosted if it was sent off and what came back doesn't say whether it was done
     */
    <T> T visibly(String method, Call<T> call) throws IOException, SlackApiException {
        try {
            return call(method, call);
        } catch (Refused | TooEarly e) {
            throw e;
        } catch (ConnectException | UnknownHostException e) {
            // Nobody was reached, so nobody posted it.
            throw e;
        } catch (IOException | RuntimeException e) {
            // The line broke, the time was up or the answer can't be read: Slack may have done it.
            throw new PerhapsPosted(e);
        }
    }

    /** Whether the message was there to be brought up to date. */
    boolean update(MessageAt at, Drawn drawn) throws IOException, SlackApiException {
        var updated = call(
                "chat.update",
                () -> slack.chatUpdate(r ->
                        r.channel(at.channel()).ts(at.ts()).text(drawn.text()).blocks(drawn.blocks())));
        if ("message_not_found".equals(updated.getError())) {
            return false;
        }
        refuse(updated.isOk(), updated.getError());
        return true;
    }

    /** Gone is gone, whoever removed it. */
    void remove(MessageAt at) throws IOException, SlackApiException {
        var removed = call(
                "chat.delete",
                () -> slack.chatDelete(r -> r.channel(at.channel()).ts(at.ts())));
        refuse(removed.isOk() || "message_not_found".equals(removed.getError()), removed.getError());
    }

    /** Does something else at Slack under the same patience. */
    <T> T call(String method, Call<T> call) throws IOException, SlackApiException {
        wait(method);
        try {
            return call.make();
        } catch (SlackApiException e) {
            if (e.getResponse().code() != 429) {
                throw e;
            }
            throw tooEarly(method, e.getResponse().headers());
        }
    }

    /** Leaves the method alone for as long as Slack asks to. */
    TooEarly tooEarly(String method, Headers answer) {
        Instant now = clock.instant();
        Duration asked = Patience.asked(answer, now).orElse(UNSAID);
        return new TooEarly(quietUntil.merge(method, now.plus(asked), Posting::later));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private void wait(String method) {
        until(method).ifPresent(until -> {
            throw new TooEarly(until);
        });
    }

    private Optional<Instant> until(String method) {
        return Optional.ofNullable(quietUntil.get(method))
                .filter(until -> clock.instant().isBefore(until));
    }

    static void refuse(boolean ok, @Nullable String error) {
        if (!ok) {
            throw new Refused(String.valueOf(error));
        }
    }

    /** One call to Slack. */
    @FunctionalInterface
    interface Call<T> {
        T make() throws IOException, SlackApiException;
    }

    /** Slack asked to be left alone until then, for all calls of a method. */
    static final class TooEarly extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Instant until;

        TooEarly(Instant until) {
            super("left alone until " + until);
            this.until = until;
        }

        Instant until() {
            return until;
        }
    }

    /** Slack said no, by an error in its answer. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String error) {
            super(error);
        }

        String error() {
            return String.valueOf(getMessage());
        }
    }

    /** The message was sent off, and what came back doesn't say whether it stands there. */
    static final class PerhapsPosted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        PerhapsPosted(Exception cause) {
            super(cause);
        }

        String why() {
            return getCause() == null ? "" : getCause().getClass().getName();
        }
    }
}
