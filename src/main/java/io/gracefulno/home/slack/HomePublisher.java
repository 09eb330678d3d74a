package io.gracefulno.home.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.views.ViewsPublishResponse;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import io.gracefulno.casebook.Casebook;
import io.gracefulno.casebook.HomeTab;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.slack.Messenger;
import io.gracefulno.home.Overview;
import io.gracefulno.slackkit.Profiles;
import io.gracefulno.slackkit.SlackCalls;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/** Publishes a person's Home, if what it shows has changed: publishing again would disturb whoever uses it. */
public final class HomePublisher implements Messenger.Publishing {
    private final Casebook casebook;
    private final HomeView home;
    private final Profiles profiles;
    private final SlackCalls calls;
    private final Clock clock;

    public HomePublisher(Casebook casebook, HomeView home, Profiles profiles, SlackCalls calls, Clock clock) {
        this.casebook = casebook;
        this.home = home;
        this.profiles = profiles;
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public String publish(Owner owner) throws IOException, SlackApiException {
        if (casebook.transact(tx -> tx.home(owner)).isEmpty()) {
            return "";
        }
        Profile profile = profiles.of(owner);
        Instant now = clock.instant();
        Optional<Seen> seen = casebook.transact(tx -> tx.home(owner)
                .map(tab -> new Seen(
                        tab, Overview.of(tab, tx.workspace(owner).retentionMonths(), now, profile.zone(), tx))));
        return seen.isEmpty()
                ? ""
                : publish(
                        owner,
                        home.draw(seen.get().overview(), profile, now),
                        seen.get().tab());
    }

    /** The first page, and nothing is kept of it. Whoever came back meanwhile sees what is kept since. */
    @Override
    public String clear(Owner owner) throws IOException, SlackApiException {
        if (casebook.transact(tx -> tx.home(owner)).isPresent()) {
            return publish(owner);
        }
        View first = home.draw(Overview.NONE, Profile.unknown(owner), clock.instant());
        ViewsPublishResponse published = calls.publish(owner, first, "");
        return published.isOk() ? "" : String.valueOf(published.getError());
    }

    private String publish(Owner owner, View view, HomeTab tab) throws IOException, SlackApiException {
        String digest = digest(view);
        if (digest.equals(tab.digest())) {
            return "";
        }
        ViewsPublishResponse published = publish(owner, view, tab.hash());
        if (!published.isOk()) {
            return String.valueOf(published.getError());
        }
        String hash =
                Optional.ofNullable(published.getView()).map(View::getHash).orElse("");
        casebook.transact(tx -> {
            tx.published(owner, digest, hash);
            return hash;
        });
        return "";
    }

    /** Where the person is in Home, and what there is to see at the same moment. */
    private record Seen(HomeTab tab, Overview overview) {}

    private ViewsPublishResponse publish(Owner owner, View view, String hash) throws IOException, SlackApiException {
        ViewsPublishResponse published = calls.publish(owner, view, hash);
        // Somebody else published meanwhile; ours is drawn from what is kept, so it is the later one.
        return "hash_conflict".equals(published.getError()) ? calls.publish(owner, view, "") : published;
    }

    private static String digest(View view) {
        byte[] json = GsonFactory.createSnakeCase().toJson(view).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
