package io.gracefulno.playground;

import io.gracefulno.playground.Person.Role;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code auth.test}, {@code users.info} and {@code conversations.open}. */
final class PeopleApi {
    private static final int MOST_USERS = 8;
    private static final String BOT = "gracefulno";

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
                .put("user", BOT)
                .put("team_id", team.id())
                .put("user_id", team.botUserId())
                .put("bot_id", team.botId())
                .put("is_enterprise_install", false);
    }

    ObjectNode usersInfo(JsonNode arguments) {
        String id = Json.text(arguments, "user");
        if (id.equals(team.botUserId())) {
            return told(user(id, BOT, team.appName()).put("is_bot", true));
        }
        Optional<Person> person = team.find(id);
        if (person.isEmpty()) {
            return WebApi.refusal("user_not_found");
        }
        ObjectNode user = user(id, person.get().handle(), person.get().realName())
                .put("deleted", !person.get().isActive());
        if (person.get().isActive()) {
            sayWhereAndWhat(user, person.get());
        }
        if (Set.of("1", "true").contains(arguments.path("include_locale").asString(""))) {
            user.put("locale", person.get().locale());
        }
        return told(user);
    }

    private static ObjectNode told(ObjectNode user) {
        ObjectNode answer = WebApi.ok();
        answer.set("user", user);
        return answer;
    }

    /** What Slack says of anybody, those who are gone and bots included. */
    private ObjectNode user(String id, String handle, String realName) {
        ObjectNode user = Json.object()
                .put("id", id)
                .put("team_id", team.id())
                .put("name", handle)
                .put("deleted", false)
                .put("real_name", realName)
                .put("is_bot", false)
                .put("is_app_user", false)
                .put("updated", 0);
        String[] names = realName.split(" ", 2);
        user.putObject("profile")
                .put("real_name", realName)
                .put("real_name_normalized", realName)
                .put("display_name", "")
                .put("display_name_normalized", "")
                .put("first_name", names[0])
                .put("last_name", names[names.length - 1])
                .put("team", team.id());
        return user;
    }

    /** An owner is an admin too. A guest here is one of several conversations, not of a single one. */
    private void sayWhereAndWhat(ObjectNode user, Person person) {
        ZoneId zone = person.zone();
        user.put("tz", zone.getId())
                .put("tz_label", zone.getDisplayName(TextStyle.FULL, Locale.UK))
                .put("tz_offset", zone.getRules().getOffset(clock.instant()).getTotalSeconds())
                .put("is_admin", person.role() == Role.ADMIN || person.role() == Role.OWNER)
                .put("is_owner", person.role() == Role.OWNER)
                .put("is_primary_owner", person.role() == Role.OWNER)
                .put("is_restricted", person.role() == Role.GUEST)
                .put("is_ultra_restricted", false);
    }

    ObjectNode conversationsOpen(JsonNode arguments) {
        String channel = Json.text(arguments, "channel");
        List<String> users = Arrays.stream(Json.text(arguments, "users").split(",", -1))
                .filter(user -> !user.isEmpty())
                .toList();
        if (channel.isEmpty() && users.isEmpty()) {
            return WebApi.refusal("users_list_not_supplied");
        }
        if (!channel.isEmpty()) {
            return team.inChannel(channel).map(this::opened).orElseGet(() -> WebApi.refusal("channel_not_found"));
        }
        if (users.size() > MOST_USERS) {
            return WebApi.refusal("too_many_users");
        }
        if (users.contains(team.botUserId())) {
            return WebApi.refusal("cannot_dm_bot");
        }
        Optional<Person> one = users.size() == 1 ? team.find(users.getFirst()) : Optional.empty();
        if (one.isEmpty()) {
            return WebApi.refusal("user_not_found");
        }
        return one.get().isActive() ? opened(one.get()) : WebApi.refusal("user_disabled");
    }

    private ObjectNode opened(Person person) {
        ObjectNode answer = WebApi.ok().put("no_op", true).put("already_open", true);
        answer.putObject("channel").put("id", team.channelOf(person));
        return answer;
    }
}
