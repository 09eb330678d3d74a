package io.gracefulno.slackkit;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Which of the addresses that come with Slack's answers and deliveries may be dialled: those of some hosts of its own, by
 * https, or exactly the origin that stands in for it.
 *
 * @param api the one origin to trust instead of Slack's hosts
 */
record SlackHosts(Set<String> hosts, Optional<URI> api) {
    SlackHosts {
        hosts = Set.copyOf(hosts);
    }

    /** The address, if it may be dialled. */
    Optional<URI> trusted(String address) {
        URI url;
        try {
            url = URI.create(address);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (url.getHost() == null || url.getRawUserInfo() != null) {
            return Optional.empty();
        }
        boolean mayDial = api.map(at -> sameOrigin(at, url))
                .orElseGet(
                        () -> "https".equals(url.getScheme()) && url.getPort() == -1 && hosts.contains(url.getHost()));
        return mayDial ? Optional.of(url) : Optional.empty();
    }

    private static boolean sameOrigin(URI api, URI url) {
        return api.getScheme().equals(url.getScheme())
                && api.getHost().equals(url.getHost())
                && api.getPort() == url.getPort();
    }
}
