package io.gracefulno.slackkit;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockSuggestionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewClosedPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.Message;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Owner;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads Slack's payloads into what the doors are given. */
final class Incoming {
    private Incoming() {}

    static Owner owner(SlashCommandPayload command) {
        return new Owner(orEmpty(command.getEnterpriseId()), command.getTeamId(), command.getUserId());
    }

    static Owner owner(GlobalShortcutPayload shortcut) {
        var enterprise = shortcut.getEnterprise();
        var team = shortcut.getTeam();
        return owner(
                enterprise == null ? null : enterprise.getId(),
                team == null ? null : team.getId(),
                shortcut.getUser().getTeamId(),
                shortcut.getUser().getId());
    }

    static Owner owner(MessageShortcutPayload shortcut) {
        var enterprise = shortcut.getEnterprise();
        var team = shortcut.getTeam();
        return owner(
                enterprise == null ? null : enterprise.getId(),
                team == null ? null : team.getId(),
                shortcut.getUser().getTeamId(),
                shortcut.getUser().getId());
    }

    static Owner owner(BlockActionPayload action) {
        var enterprise = action.getEnterprise();
        var team = action.getTeam();
        return owner(
                enterprise == null ? null : enterprise.getId(),
                team == null ? null : team.getId(),
                action.getUser().getTeamId(),
                action.getUser().getId());
    }

    static Owner owner(BlockSuggestionPayload suggestion) {
        var enterprise = suggestion.getEnterprise();
        var team = suggestion.getTeam();
        return owner(
                enterprise == null ? null : enterprise.getId(),
                team == null ? null : team.getId(),
                suggestion.getUser().getTeamId(),
                suggestion.getUser().getId());
    }

    static Owner owner(ViewSubmissionPayload submission) {
        var enterprise = submission.getEnterprise();
        var team = submission.getTeam();
        return owner(
                enterprise == null ? null : enterprise.getId(),
                team == null ? null : team.getId(),
                submission.getUser().getTeamId(),
                submission.getUser().getId());
    }

    static Owner owner(ViewClosedPayload closed) {
        var enterprise = closed.getEnterprise();
        var team = closed.getTeam();
        return owner(
                enterprise == null ? null : enterprise.getId(),
                team == null ? null : team.getId(),
                closed.getUser().getTeamId(),
                closed.getUser().getId());
    }

    static Owner owner(EventsApiPayload<AppHomeOpenedEvent> opened) {
        return owner(
                opened.getEnterpriseId(),
                opened.getTeamId(),
                opened.getTeamId(),
                opened.getEvent().getUser());
    }

    private static Owner owner(
            @Nullable String enterprise, @Nullable String workspace, @Nullable String usersOwn, String user) {
        return new Owner(orEmpty(enterprise), workspace == null ? orEmpty(usersOwn) : workspace, user);
    }

    /** Somebody of another organisation, met in a shared channel. */
    static boolean isStranger(Owner owner, @Nullable String usersOwn) {
        return usersOwn != null && owner.enterpriseId().isEmpty() && !usersOwn.equals(owner.workspaceId());
    }

    static Opened opened(EventsApiPayload<AppHomeOpenedEvent> payload) {
        View view = payload.getEvent().getView();
        return new Opened(owner(payload), view == null ? "" : orEmpty(view.getHash()));
    }

    static Picked picked(MessageShortcutPayload payload) {
        Message message = payload.getMessage();
        return new Picked(
                owner(payload),
                MessageText.of(message),
                message == null || message.getBotId() != null ? "" : orEmpty(message.getUser()),
                payload.getChannel() == null ? "" : orEmpty(payload.getChannel().getId()),
                orEmpty(payload.getMessageTs()));
    }

    static Sought sought(BlockSuggestionPayload payload) {
        View view = payload.getView();
        return new Sought(
                owner(payload),
                Unprintable.removed(orEmpty(payload.getValue())),
                view == null ? "" : orEmpty(view.getPrivateMetadata()));
    }

    static Back.Seen seen(@Nullable View view) {
        return view == null ? Back.Seen.NONE : new Back.Seen(orEmpty(view.getId()), orEmpty(view.getHash()), 0);
    }

    static Pressed pressed(BlockActionPayload payload) {
        BlockActionPayload.Action action = payload.getActions().getFirst();
        View view = payload.getView();
        return new Pressed(
                owner(payload),
                orEmpty(action.getActionId()),
                value(action),
                view == null ? "" : orEmpty(view.getPrivateMetadata()),
                new Form(view == null ? payload.getState() : view.getState()).printable(),
                place(view),
                micros(action.getActionTs()));
    }

    private static Place place(@Nullable View view) {
        if (view == null) {
            return Place.MESSAGE;
        }
        return "home".equals(view.getType()) ? Place.HOME : Place.MODAL;
    }

    private static String value(BlockActionPayload.Action action) {
        return action.getSelectedOption() == null
                ? orEmpty(action.getValue())
                : orEmpty(action.getSelectedOption().getValue());
    }

    /** {@code 1795435827.123456} in microseconds; 0 where it isn't a time. */
    private static long micros(@Nullable String actionTs) {
        try {
            return actionTs == null || actionTs.length() > 32
                    ? 0
                    : new BigDecimal(actionTs).movePointRight(6).longValue();
        } catch (ArithmeticException | NumberFormatException e) {
            return 0;
        }
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
