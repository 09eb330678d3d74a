package io.gracefulno;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.gracefulno.store.SettingsException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("SLACK_SIGNING_SECRET", SECRET);
        environment.put("SLACK_BOT_TOKEN", "xoxb-1-a");
        return environment;
    }

    @Test
    void withSecretAndTokenTheRestHasItsDefaults() {
        Settings settings = Settings.forServing(environment());

        assertThat(settings.port()).isEqualTo(3000);
        assertThat(settings.bind()).isEqualTo("127.0.0.1");
        assertThat(settings.apiUrl()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SLACK_SIGNING_SECRET,signing secret", "SLACK_BOT_TOKEN,bot token"})
    void whatIsWrongIsSaidInASentence(String name, String what) {
        Map<String, String> environment = environment();
        environment.remove(name);

        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> Settings.forServing(environment))
                .withMessageStartingWith(name + " is missing, or it is not a " + what + ". Copy it from ");
    }

    @ParameterizedTest
    @CsvSource({
        "SLACK_SIGNING_SECRET,''",
        "SLACK_SIGNING_SECRET,---",
        "SLACK_SIGNING_SECRET,0123456789abcdef",
        "SLACK_SIGNING_SECRET,zzzz456789abcdef0123456789abcdef",
        "SLACK_BOT_TOKEN,''",
        "SLACK_BOT_TOKEN,xoxp-1",
        "PORT,0",
        "PORT,65536",
        "PORT,http",
        "DATA_DIR,./data;INIT=RUNSCRIPT",
        "SLACK_API_URL,nowhere",
        "SLACK_API_URL,ftp://127.0.0.1/",
        "SLACK_APP_TOKEN,xapp-1",
        "SLACK_CLIENT_ID,1",
        "DATABASE_URL,jdbc:x"
    })
    void aWrongSettingIsNamedWithItsMendAndItsValueIsNotPrinted(String name, String value) {
        Map<String, String> environment = environment();
        environment.put(name, value);

        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> Settings.forServing(environment))
                .withMessageStartingWith(name)
                .satisfies(e -> {
                    String message = String.valueOf(e.getMessage());
                    assertThat(message).hasSizeGreaterThan(name.length() + 30);
                    assertThat(value.length() > 6 && message.contains(value)).isFalse();
                });
    }

    @Test
    void theSecretsAreNeverPrinted() {
        assertThat(Settings.forServing(environment()).toString())
                .doesNotContain(SECRET)
                .doesNotContain("xoxb");
    }

    @Test
    void anotherApiAddressEndsWithASlash() {
        Map<String, String> environment = environment();
        environment.put("SLACK_API_URL", "http://127.0.0.1:9/api");

        assertThat(Settings.forServing(environment).apiUrl().orElseThrow().toString())
                .isEqualTo("http://127.0.0.1:9/api/");
    }
}
