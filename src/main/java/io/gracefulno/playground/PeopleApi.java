package io.gracefulno.playground;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code auth.test}, {@code users.info} and {@code conversations.open}. */
final class PeopleApi {
    private static final int MOST_USERS = 8;

    private final Team team;
    private final String baseUrl;
    private final Clock clock;

    PeopleApi(Team team, String baseUrl, Clock clock) {
        this.team = team;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    ObjectNode authTest() {
        return WebApi.ok()
                .put("url", baseUrl)
                .put("team", "Playground")
                .put("user", "gracefulno")
                .put("team_id", team.id())
                .put("user_id", team.botUserId())
                .put("bot_id", team.botId())
                .put("is_enterprise_install", false);
    }

    ObjectNode usersInfo(JsonNode arguments) {
        Person person = team.person();
        if (!Json.text(arguments, "user").equals(person.id())) {
            return WebApi.refusal("user_not_found");
        }
        ZoneId zone = person.zone();
        ObjectNode answer = WebApi.ok();
        ObjectNode user = answer.putObject("user")
                .put("id", person.id())
                .put("team_id", team.id())
                .put("name", person.handle())
                .put("deleted", false)
                .put("real_name", person.realName())
                .put("tz", zone.getId())
                .put("tz_label", zone.getDisplayName(TextStyle.FULL, Locale.UK))
                .put("tz_offset", zone.getRules().getOffset(clock.instant()).getTotalSeconds())
                .put("is_admin", false)
                .put("is_owner", false)
                .put("is_restricted", false)
                .put("is_ultra_restricted", false)
                .put("is_bot", false)
                .put("is_app_user", false)
                .put("updated", 0);
        if (Set.of("1", "true").contains(arguments.path("include_locale").asString(""))) {
            user.put("locale", "en-GB");
        }
        String[] names = person.realName().split(" ", 2);
        user.putObject("profile")
                .put("real_name", person.realName())
                .put("real_name_normalized", person.realName())
                .put("display_name", "")
                .put("display_name_normalized", "")
                .put("first_name", names[0])
                .put("last_name", names[names.length - 1])
                .put("team", team.id());
        return answer;
    }

    ObjectNode conversationsOpen(JsonNode arguments) {
        String channel = Json.text(arguments, "channel");
        List<String> users = Arrays.stream(Json.text(arguments, "users").split(",", -1))
                .filter(user -> !user.isEmpty())
                .toList();
        if (channel.isEmpty() && users.isEmpty()) {
            return WebApi.refusal("users_list_not_supplied");
        }
        if (!channel.isEmpty() && !channel.equals(team.channelId())) {
            return WebApi.refusal("channel_not_found");
        }
        if (users.size() > MOST_USERS) {
            return WebApi.refusal("too_many_users");
        }
        if (users.contains(team.botUserId())) {
            return WebApi.refusal("cannot_dm_bot");
        }
        if (channel.isEmpty() && !users.equals(List.of(team.person().id()))) {
            return WebApi.refusal("user_not_found");
        }
        ObjectNode answer = WebApi.ok().put("no_op", true).put("already_open", true);
        answer.putObject("channel").put("id", team.channelId());
        return answer;
    }
}
