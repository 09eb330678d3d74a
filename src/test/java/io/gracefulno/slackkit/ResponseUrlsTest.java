package io.gracefulno.slackkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseUrlsTest {
    private final ResponseUrls slackOnly = new ResponseUrls(Optional.empty());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hooks.slack.com/commands/T0/1/abc",
                "https://hooks.slack.com/actions/T0/1/abc",
                "https://hooks.slack-gov.com/commands/T0/1/abc"
            })
    void slacksOwnAddressesAreDialled(String url) {
        assertThat(slackOnly.trusted(url)).contains(URI.create(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hooks.slack.com",
                "//hooks.slack.com/x",
                "http://hooks.slack.com/x",
                "ftp://hooks.slack.com/x",
                "gopher://hooks.slack.com/x",
                "file:///etc/passwd",
                "file://hooks.slack.com/etc/passwd",
                "jar:https://hooks.slack.com/x!/",
                "http://127.0.0.1/x",
                "https://127.0.0.1/x",
                "https://localhost/x",
                "https://169.254.169.254/latest/meta-data",
                "https://10.0.0.1/x",
                "https://[::1]/x",
                "https://[::ffff:127.0.0.1]/x",
                "https://2130706433/x",
                "https://hooks.slack.com@evil.example/x",
                "https://evil.example@hooks.slack.com/x",
                "https://hooks.slack.com:443@evil.example/x",
                "https://hooks.slack.com.evil.example/x",
                "https://evil-hooks.slack.com/x",
                "https://hooks.slack.com./x",
                "https://evil.hooks.slack.com/x",
                "https://slack.com/x",
                "https://hooks.slack.com:8443/x",
                "https://hooks.slack.com:443/x",
                "https://evil.example/https://hooks.slack.com/",
                "https://evil.example#@hooks.slack.com/",
                "https://evil.example\\@hooks.slack.com/",
                "https://hooks.slack.com\\@evil.example/",
                "https://hooks.slack.com%2eevil.example/",
                "https://hooks\u3002slack.com/",
                "https://hooks.slack.com /x",
                "https:hooks.slack.com",
                "https://hooks.slack.com@evil",
                "https://hooks.slack.com.evil",
                "https://hooks.slack.com%00.evil.example/",
                "https://hooks.slack.com%40evil.example/",
                "https://hooks.slack.com\t.evil.example/",
                "https://hooks.slack.com\r\nHost: evil.example/",
                "https://hooks.slack.com?@evil.example:443/ x",
                "https://0.0.0.0/x",
                "https://127.1/x",
                "https://0x7f000001/x",
                "https://0177.0.0.1/x",
                "https://192.168.0.1/x",
                "https://172.16.0.1/x",
                "https://[fe80::1%25eth0]/x",
                "https://[fd00:ec2::254]/x",
                "https://metadata.google.internal/x",
                "https://xn--hks-slack-97a.com/x",
                "ldap://hooks.slack.com/x",
                "data:text/plain,x",
                "wss://hooks.slack.com/x",
                "javascript:alert(1)"
            })
    void nothingElseIs(String url) {
        assertThat(slackOnly.trusted(url)).isEmpty();
    }

    @Test
    void withAnOriginSetOnlyThatOneIsDialled() {
        ResponseUrls standIn = new ResponseUrls(Optional.of(URI.create("http://127.0.0.1:3000/api/")));

        assertThat(standIn.trusted("http://127.0.0.1:3000/response/1")).isPresent();
        for (String url : List.of(
                "https://hooks.slack.com/commands/T0/1/abc",
                "http://127.0.0.1:3001/response/1",
                "http://127.0.0.1/response/1",
                "https://127.0.0.1:3000/response/1",
                "http://localhost:3000/response/1",
                "http://127.0.0.1:3000@evil.example/",
                "http://evil.example@127.0.0.1:3000/")) {
            assertThat(standIn.trusted(url)).isEmpty();
        }
    }

    @Test
    void aRedirectIsNotFollowed() throws IOException {
        AtomicInteger followed = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String origin = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/response/", exchange -> {
            exchange.getResponseHeaders().set("Location", origin + "/inside");
            exchange.sendResponseHeaders(307, -1);
            exchange.close();
        });
        server.createContext("/inside", exchange -> {
            followed.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            ResponseUrls standIn = new ResponseUrls(Optional.of(URI.create(origin + "/api/")));

            assertThat(standIn.tell(origin + "/response/1", "text", List.of())).isFalse();
            assertThat(standIn.tell(origin + "/inside", "text", List.of())).isTrue();
            assertThat(followed).hasValue(1);
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 301, 302, 303, 305, 307, 308})
    void noKindOfRedirectLeadsToAnotherServerOfThisMachine(int status) throws IOException {
        List<String> dialled = new CopyOnWriteArrayList<>();
        HttpServer inside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        inside.createContext("/", exchange -> {
            dialled.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders()
                    .set("Location", "http://127.0.0.1:" + inside.getAddress().getPort() + "/x");
            exchange.getResponseHeaders()
                    .set("Refresh", "0; http://127.0.0.1:" + inside.getAddress().getPort() + "/x");
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        inside.start();
        server.start();
        try {
            String origin = "http://127.0.0.1:" + server.getAddress().getPort();
            ResponseUrls standIn = new ResponseUrls(Optional.of(URI.create(origin + "/api/")));

            assertThat(standIn.tell(origin + "/response/1", "text", List.of())).isFalse();
            assertThat(dialled).isEmpty();
        } finally {
            server.stop(0);
            inside.stop(0);
        }
    }

    @Test
    void anAddressThatIsNotTrustedIsNotDialledAndThatIsNoError() {
        assertThat(slackOnly.tell("http://127.0.0.1:9/", "text", List.of())).isFalse();
        assertThat(slackOnly.tell("", "text", List.of())).isFalse();
    }
}
