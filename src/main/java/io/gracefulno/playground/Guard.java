package io.gracefulno.playground;

import java.util.List;
import java.util.Locale;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other web sites out: a page elsewhere can make this person's browser call this port (by a name that leads to
 * 127.0.0.1, or across origins), and is known by the Host, Origin or Sec-Fetch-Site it then sends.
 */
final class Guard {
    private final List<String> hosts;

    Guard(int port) {
        this.hosts = List.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
    }

    boolean admits(HttpFields headers) {
        @Nullable String host = headers.get(HttpHeader.HOST);
        @Nullable String origin = headers.get(HttpHeader.ORIGIN);
        return host != null
                && hosts.contains(host.toLowerCase(Locale.ROOT))
                && (origin == null || isOurs(origin.toLowerCase(Locale.ROOT)))
                && !isFetchedElsewhere(headers);
    }

    /** A picture or a script of another site; a link there to here is no harm. */
    private static boolean isFetchedElsewhere(HttpFields headers) {
        return "cross-site".equals(headers.get("Sec-Fetch-Site")) && !"navigate".equals(headers.get("Sec-Fetch-Mode"));
    }

    private boolean isOurs(String origin) {
        return origin.startsWith("http://") && hosts.contains(origin.substring("http://".length()));
    }
}
