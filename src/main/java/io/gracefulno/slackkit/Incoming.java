package io.gracefulno.slackkit;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewClosedPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Owner;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads Slack's payloads into what the doors are given. */
final class Incoming {
    private Incoming() {}

    static Owner owner(SlashCommandPayload command) {
        return new Owner(orEmpty(command.getEnterpriseId()), command.getTeamId(), command.getUserId());
    }

    static Owner owner(BlockActionPayload action) {
        String enterprise =
                action.getEnterprise() == null ? "" : action.getEnterprise().getId();
        return new Owner(
                enterprise,
                team(
                        action.getTeam() == null ? null : action.getTeam().getId(),
                        action.getUser().getTeamId()),
                action.getUser().getId());
    }

    static Owner owner(ViewSubmissionPayload submission) {
        String enterprise = submission.getEnterprise() == null
                ? ""
                : submission.getEnterprise().getId();
        return new Owner(
                enterprise,
                team(
                        submission.getTeam() == null
                                ? null
                                : submission.getTeam().getId(),
                        submission.getUser().getTeamId()),
                submission.getUser().getId());
    }

    static Owner owner(ViewClosedPayload closed) {
        String enterprise =
                closed.getEnterprise() == null ? "" : closed.getEnterprise().getId();
        return new Owner(
                enterprise,
                team(
                        closed.getTeam() == null ? null : closed.getTeam().getId(),
                        closed.getUser().getTeamId()),
                closed.getUser().getId());
    }

    /** Somebody of another organisation, met in a shared channel. */
    static boolean isStranger(BlockActionPayload action) {
        return action.getTeam() != null
                && action.getUser().getTeamId() != null
                && action.getEnterprise() == null
                && !action.getUser().getTeamId().equals(action.getTeam().getId());
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
                view == null ? "" : orEmpty(view.getId()),
                micros(action.getActionTs()));
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
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static String team(@Nullable String workspace, @Nullable String usersOwn) {
        return Optional.ofNullable(workspace).orElseGet(() -> orEmpty(usersOwn));
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
