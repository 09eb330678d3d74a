package io.gracefulno.slackkit;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.users.UsersInfoResponse;
import com.slack.api.methods.response.views.ViewsPublishResponse;
import com.slack.api.model.User;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.util.http.SlackHttpClient;
import io.gracefulno.casebook.MessageAt;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Standing;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Spelling;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls to Slack's Web API for one workspace's token, each with a time limit. One instance for the whole process. */
public final class SlackCalls implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SlackCalls.class);

    private static final Set<String> NOT_INSTALLED =
            Set.of("invalid_auth", "not_authed", "token_revoked", "token_expired", "account_inactive", "missing_scope");

    private final Slack slack;
    private final MethodsClient methods;
    private final Slack onceOnly;
    private final MethodsClient onceOnlyMethods;
    private final Clock clock;

    /** @param api where the Web API answers, when it isn't Slack's own; ends with a slash */
    public SlackCalls(String token, Optional<URI> api, Clock clock) {
        SlackConfig config = new SlackConfig();
        int limit = Math.toIntExact(Deadline.CALL.toMillis());
        config.setHttpClientCallTimeoutMillis(limit);
        config.setHttpClientReadTimeoutMillis(limit);
        config.setHttpClientWriteTimeoutMillis(limit);
        config.setStatsEnabled(false);
        config.getMethodsConfig().setStatsEnabled(false);
        api.ifPresent(at -> config.setMethodsEndpointUrlPrefix(at.toString()));
        this.slack = Slack.getInstance(config);
        this.onceOnly = Slack.getInstance(
                config,
                new SlackHttpClient(SlackHttpClient.buildOkHttpClient(config)
                        .newBuilder()
                        .retryOnConnectionFailure(false)
                        .build()));
        this.methods = slack.methods(token);
        this.onceOnlyMethods = onceOnly.methods(token);
        this.clock = clock;
    }

    public Slack slack() {
        return slack;
    }

    /**
     * For calls that may not happen twice. The client else sends a call again, unasked, when a connection ends before its
     * answer: good for a view, since its trigger is good once, but a message would stand there twice and nobody would know.
     */
    public MethodsClient onceOnly() {
        return onceOnlyMethods;
    }

    /** @throws CallException with Slack's error, such as {@code expired_trigger_id} */
    public void open(String triggerId, View view) {
        call(() -> {
            var response = methods.viewsOpen(r -> r.triggerId(triggerId).view(view));
            return response.isOk() ? "" : response.getError();
        });
    }

    /**
     * Changes a modal.
     *
     * @param hash of the view as it must still stand there; empty to change whatever does
     * @return the hash it has now; empty where Slack doesn't say
     * @throws CallException with Slack's error, such as {@code not_found} or {@code hash_conflict}
     */
    public String update(String viewId, View view, String hash) {
        AtomicReference<String> now = new AtomicReference<>("");
        call(() -> {
            var response = methods.viewsUpdate(r -> r.viewId(viewId).view(view).hash(hash.isEmpty() ? null : hash));
            Optional.ofNullable(response.getView()).map(View::getHash).ifPresent(now::set);
            return response.isOk() ? "" : response.getError();
        });
        return Objects.requireNonNull(now.get());
    }

    /**
     * Lays a modal over the one that was pressed in.
     *
     * @throws CallException with Slack's error
     */
    public void push(String triggerId, View view) {
        call(() -> {
            var response = methods.viewsPush(r -> r.triggerId(triggerId).view(view));
            return response.isOk() ? "" : response.getError();
        });
    }

    /**
     * Publishes somebody's Home. Whoever runs it decides what a failure means, so it isn't told apart here.
     *
     * @param hash of the page that stands there; empty to publish whatever stands there
     */
    public ViewsPublishResponse publish(Owner owner, View view, String hash) throws IOException, SlackApiException {
        return methods.viewsPublish(r -> r.userId(owner.userId()).view(view).hash(hash.isEmpty() ? null : hash));
    }

    /**
     * Says something in the person's conversation with the app.
     *
     * @return where it stands
     * @throws CallException with Slack's error
     */
    public MessageAt say(Owner owner, String text, List<LayoutBlock> blocks) {
        AtomicReference<MessageAt> at = new AtomicReference<>(new MessageAt("", ""));
        call(() -> {
            var opened = methods.conversationsOpen(r -> r.users(List.of(owner.userId())));
            if (!opened.isOk()) {
                return opened.getError();
            }
            String channel = opened.getChannel().getId();
            var posted = onceOnlyMethods.chatPostMessage(
                    r -> r.channel(channel).text(text).blocks(blocks));
            at.set(new MessageAt(channel, String.valueOf(posted.getTs())));
            return posted.isOk() ? "" : posted.getError();
        });
        return Objects.requireNonNull(at.get());
    }

    /** What Slack says of the person; what it doesn't say is left open. */
    public Profile profile(Owner owner) {
        try {
            UsersInfoResponse response =
                    methods.usersInfo(r -> r.user(owner.userId()).includeLocale(true));
            if (response.isOk()) {
                return read(owner, response.getUser());
            }
            LOG.warn("Slack doesn't say who somebody is: {}", response.getError());
            return Profile.unknown(owner);
        } catch (IOException | SlackApiException | RuntimeException e) {
            LOG.warn("Slack doesn't say who somebody is: {}", e.getClass().getName());
            return Profile.unknown(owner);
        }
    }

    private Profile read(Owner owner, User user) {
        String name = Optional.ofNullable(user.getProfile())
                .map(User.Profile::getRealName)
                .or(() -> Optional.ofNullable(user.getRealName()))
                .orElse("");
        String locale = Optional.ofNullable(user.getLocale()).orElse("en-US");
        Spelling spelling = locale.equals("en-US") ? Spelling.US : Spelling.UK;
        String printable = Fit.to(Fact.CANDIDATE.limit(), Unprintable.removed(name));
        return new Profile(owner, printable, zone(user.getTz()), spelling, clock.instant(), standing(owner, user));
    }

    private static Standing standing(Owner owner, User user) {
        if (user.isBot() || user.isDeleted()) {
            return Standing.NOBODY;
        }
        // In an organisation everybody's own workspace is one of several.
        String team = user.getTeamId();
        boolean elsewhere = team != null && owner.enterpriseId().isEmpty() && !team.equals(owner.workspaceId());
        if (user.isStranger() || elsewhere) {
            return Standing.STRANGER;
        }
        if (user.isRestricted() || user.isUltraRestricted()) {
            return Standing.GUEST;
        }
        return user.isAdmin() || user.isOwner() || user.isPrimaryOwner() ? Standing.OWNER_OR_ADMIN : Standing.MEMBER;
    }

    private static ZoneId zone(@Nullable String id) {
        try {
            return id == null ? ZoneId.of("UTC") : ZoneId.of(id);
        } catch (DateTimeException unknown) {
            return ZoneId.of("UTC");
        }
    }

    private static void call(Call call) {
        String error;
        try {
            error = call.errorOrEmpty();
        } catch (SlackApiException e) {
            error = "http_" + e.getResponse().code();
        } catch (IOException e) {
            error = "unreachable";
        } catch (RuntimeException e) {
            // The SDK throws whatever its parser throws.
            error = "unreadable_answer";
        }
        if (!error.isEmpty()) {
            throw new CallException(error);
        }
    }

    @Override
    public void close() {
        try {
            slack.close();
            onceOnly.close();
        } catch (Exception e) {
            throw new IllegalStateException("Slack's client could not be closed", e);
        }
    }

    @FunctionalInterface
    private interface Call {
        String errorOrEmpty() throws IOException, SlackApiException;
    }

    /** Slack refused a call or couldn't be reached. */
    public static final class CallException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CallException(String error) {
            super(error);
        }

        /** Whether Slack no longer knows the app's token, or it lacks a scope: only installing again helps. */
        boolean needsInstalling() {
            return NOT_INSTALLED.contains(error());
        }

        /** Whether the view was changed since it had the hash that was told. */
        boolean isConflict() {
            return error().equals("hash_conflict");
        }

        /** Slack's error name, or {@code unreachable}, or {@code http_429}. */
        public String error() {
            return String.valueOf(getMessage());
        }
    }
}
