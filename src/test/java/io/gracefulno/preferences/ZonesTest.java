package io.gracefulno.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Time zones are found by a place, a region, or what people call them. */
class ZonesTest {
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final Instant SUMMER = Instant.parse("2031-07-01T12:00:00Z");

    private static List<String> found(String typed) {
        return Zones.matching(typed, LISBON, SUMMER, 100).stream()
                .map(ZoneId::getId)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Lisbon, Europe/Lisbon",
        "lis, Europe/Lisbon",
        "BUENOS, America/Argentina/Buenos_Aires",
        "buenos aires, America/Argentina/Buenos_Aires",
        "sao tome, Africa/Sao_Tome",
        "port-au, America/Port-au-Prince"
    })
    void thePlaceThatBeginsSoComesFirst(String typed, String first) {
        assertThat(found(typed)).startsWith(first);
    }

    @Test
    void aRegionAndWhatIsCalledSoComeAfterIt() {
        assertThat(found("indian"))
                .contains("Indian/Maldives", "America/Indiana/Indianapolis")
                .endsWith("Indian/Reunion");
        assertThat(found("central european"))
                .contains("Europe/Berlin", "Europe/Paris")
                .doesNotContain("Europe/Lisbon");
    }

    @Test
    void nothingTypedGivesThoseOfTheSameClock() {
        assertThat(found(" ")).contains("Europe/London", "Europe/Lisbon").doesNotContain("Europe/Berlin", "UTC");
    }

    @Test
    void oldNamesAndBareHoursAreNoChoice() {
        assertThat(found("etc")).isEmpty();
        assertThat(Zones.of("US/Eastern")).isEmpty();
        assertThat(Zones.of("Etc/GMT+3")).isEmpty();
        assertThat(Zones.of("+03:00")).isEmpty();
        assertThat(Zones.of("Europe/Lisbon")).contains(LISBON);
        assertThat(Zones.of("UTC")).isPresent();
    }
}
